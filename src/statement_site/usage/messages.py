"""Messages of one head of state to another, as languages name them, and what stands before whom they go to."""

from __future__ import annotations

import re

from statement_site.usage.formal_names import FORMAL, OF_A_STATE
from statement_site.usage.joining import PAIR

#: What is sent or expressed: condolences, a letter, a telegram, congratulations on an office.
MESSAGE = re.compile(
    r"^(?:mensagem|mensaje|messaggio|messages?) (?:d[aeo]l?l?a?|by|from|of)\b|^(?:послание|обращение) [а-яё]|\b(?:(?:message|letter|telegram) (?:of|to)\b|condolences? to\b|congratulatory (?:letter|message|telegram)s?\b|letters? of (?:congratulations?|condolences?)\b|message de (?:condol[eé]ances|f[eé]licitations)|(?:lettre|t[eé]l[eé]gramme) de\b"
    r"|(?:mensaje|carta|telegrama) de (?:condolencias?|felicitaci[oó]n|p[eé]same)|condolencias? (?:al?|con)\b|condol[eê]ncias (?:ao?s?|à)\b|condol[eé]ances (?:au|à|aux)\b|libro de condolencias?"
    r"|(?:mensagem|carta|telegrama) de (?:condol[eê]ncias|felicita[cç][oõ]es|pesar|parab[eé]ns)|kondol\w+|beileid\w*|gl[üu]ckwunsch\w*"
    r"|(?:messaggio|telegramma) di (?:cordoglio|condoglianze|auguri)|соболезнован\w+|поздравлени\w+|співчутт\w+|привітанн\w+|вітальн\w+ (?:лист|телеграм)\w*|kondolenc\w+|gratulac\w+|(?:depesz\w|list) (?:gratulacyjn|kondolencyjn)\w+|condoleances?|deelneming|gelukwensen|felicitaties?|kaastun\w+|taziye\w*|başsağlığı\w*"
    r"|(?:kutlama|tebrik) (?:mesaj|telgraf|mektu)\w*|ucapan (?:selamat|belasungkawa|duka\w*|takziah|tahniah)|belasungkawa|takziah"
    r"|mesaj(?:ul)? de (?:condolean[țţt]e|felicitare)|gratulačn\w+|blahopřá\w+|kondolen[cč]\w+|sožalj\w+|sauče[šs]\w+|sućut\w*|részvét\w*|surunvalit\w+|kondoleans\w*|čestit\w+|saučešć\w+|съболезнован\w+|саучешћ\w+|сочувств\w+|честит\w+|συλλυπητ\w+|συγχαρητ\w+|điện (?:mừng|chia buồn|thăm hỏi)|thư (?:mừng|chúc mừng|chia buồn)|lời chia buồn)"
    r"|贺电|賀電|祝電|唁电|唁電|弔電|致电|致電|پیام تسلیت|پیام تبریک|نامه تبریک|تسلیت \w+ به|برقية|رسالة (?:تعزية|تهنئة)|조전|축전|위로전|(?:축하|위로|애도) ?(?:서한|메시지|전문)",
    re.IGNORECASE,
)

#: What may stand between such a word and the land of the one whom it reaches.
TO = re.compile(
    r"(?:^|(?<=\W))(?:to|al?|aos?|[aà]s?|à|aux?|an|au|alla|agli|ai|con|a los|für|на|до|dla|do(?= (?:prezydenta|króla|premiera|ministra)\b)|aan|kepada|atas|tới|đến|gửi|cho|إلى|لـ|به)(?= )"
    r"|[约至給给]",
    re.IGNORECASE,
)

#: The office of one who sends a message, before the name of his country.
SENDER = re.compile(
    r"\b(?:president\w*|pr[eé]sident\w*|king|re[iy]|roi|k[öo]nigs?|prezydent\w*|premier\w*|król\w*|koning\w*|президент\w*|прем[’']єр\w*|minist\w+|government|governo|gobierno|gouvernement)\b[\w ]{0,12}$"
    r"|(?:رئیس[ \u200c]?جمهور\w*|پادشاه|وزیر|دولت|نخست[ \u200c]?وزیر)[\w \u200c]{0,25}$",
    re.IGNORECASE,
)

#: What is felt with a people, or wished to it.
SYMPATHY = re.compile(
    r"\b(?:condolences?|sympath(?:y|ies)|grief|sorrow|congratulat\w+|best wishes|greetings|salut\w+|(?:good|warm\w*|sincere\w*|heartfelt) wishes|condolencias?|se siente cercan\w+|hace votos|p[eé]same|pesar|luto|duelo|deuil|lutto|mourn\w*|f[eé]licit\w+|dolor"
    r"|condol[eé]ances|compassion|sympathie|pês?ames|pesar|condol[eê]ncias|congratula\w*|felicita\w*|parab[eé]ns|cordoglio|condoglianze|vicinanza|auguri|congratulazioni"
    r"|beileid\w*|kondol\w+|mitgefühl|anteilnahme|glückwünsche?|gratulier\w+|gratulation\w*|соболезнован\w+|сочувстви\w+|процветани\w+|благополучи\w+|поздрав\w+|співчутт\w+|вітання|współczuci\w+|kondolencj\w+|gratulacj\w+"
    r"|deelneming|medeleven|gelukwensen|taziye\w*|başsağlığı\w*|tebrik\w*|belasungkawa|simpati|takziah|dukacita|chia buồn|chúc mừng|lời chúc)\b"
    r"|慰问|慰問|哀悼|同情|吊唁|祝贺|祝賀|お悔やみ|哀悼の意|お見舞い|祝意|お祝い|祝福|애도|위로|축하|تعازي|تعزي\w*|العزاء|مواسا\w*|تواسي|التهاني|تهاني\w*|تهنئ\w*|تسلیت|همدردی|تبریک",
    re.IGNORECASE,
)

#: That one stands with a people or a government.
SOLIDARITY = re.compile(
    r"\b(?:solidar\w+|cercan[íi]a|солидарн\w+|солідарн\w+)\b|تضامن\w*|连带|連帯|声援|聲援|연대",
    re.IGNORECASE,
)

#: A people or those who govern it, and what may stand from there to the name of its country.
PEOPLE = re.compile(
    r"(?:\b(?:people|peoples|government|nation|citizens|families|authorities|autoridades|autorit[àa]|behörden|electors|electorate|voters|pueblos?|hermana rep[uú]blica|hermano (?:pa[ií]s|pueblo)|pueblo hermano|rep[uú]blica hermana|gobierno|naci[oó]n|ciudadanos|peuples?|gouvernement|nation|autorit[eé]s|povos?(?: irm[aã]os?| amigos?)?|governo|na[cç][aã]o|popolo|governo|popolazione|volk(?:es)?|bevölkerung|regierung|menschen"
    r"|народ\w*|правительств\w*|уряд\w*|naro\w+|rząd\w*|volk|regering|halk\w*|hükümet\w*|rakyat|pemerintah|kerajaan|nhân dân|người dân|chính phủ)\b"
    r"(?:[\w’',]* ?(?:and|y|et|e|und|и|i|en|ve|dan|và) [^.;:]{0,25})?"
    r"(?:,? (?:of|in|de|del|da|do|du|des|d[’']|della?|dell[’']|di|von|der|van|the|la|el|le|les|los|l[’']|de l[’']|republic|rep[uú]blica|r[eé]publique|repubblica|republik|республики|королевства|democratic|democrática|d[eé]mocratique|islamic|isl[aá]mica|islamique|kingdom|reino|royaume|federal|socialist|people[’']s|state|united|arab|unida|commonwealth|federation|sultanate|hashemite|plurinational|plurinacional))*[ \u00a0]?|(?:الشعب|شعب|شعبا|حكومة|الحكومة|جمهورية|دولة|مملكة)[\w ]{0,30}|(?:مردم|دولت|ملت)[\w ]{0,20})$",
    re.IGNORECASE,
)

#: What stands behind the name of a country or its adjective where its people or government is meant.
ITS_PEOPLE = re.compile(
    r"(?:[’']s)? (?:people|nation|government|authorities|citizens)\b|(?:,? (?:and|y|et|e|und) (?:its|su|son|sein) (?:people|pueblo|peuple|popolo|povo|volk)\b)|人民|政府|국민|정부|国民| ?(?:ال)?(?:شقيق|صديق)\w*| (?:halkı|hükümeti)\w*",
    re.IGNORECASE,
)

#: To what office one was called who is congratulated on it; his country follows.
CALLED_TO = re.compile(
    r"\b(?:(?:re-?)?election|appointment|inauguration|assumption of office|swearing-in|electoral victory|(?:re)?elecci[oó]n|designaci[oó]n|toma de posesi[oó]n|[ée]lection|nomination|investiture"
    r"|(?:re)?elei[cç][aã]o|posse|wahl|ernennung|amtsantritt|elezione|nomina|insediamento|избрани\w+|назначени\w+|вступлени\w+|обрання|призначення|wyb[oó]r\w*|verkiezing|benoeming)\b[^.;:]{0,70}$",
    re.IGNORECASE,
)

#: The one of another country who holds the same office.
COUNTERPART = re.compile(
    r"\b(?:counterparts?|homologues?|hom[oó]log[oa]s?|omolog[oaih]+|amtskolleg\w+|коллег(?:а|у|ой|е|ами|и|ам)?|meslektaş\w*|mevkida\w+|ambtgeno\w+|odpowiednik\w*|opposite number)\b|نظير\w*|همتا\w*|对手方",
    re.IGNORECASE,
)

#: For whom a message speaks: the name of a country, of its people or of its government follows.
ON_BEHALF = re.compile(
    r"\b(?:on behalf of|in the name of|en nombre del?|au nom d[eu]s?|em nome d[eoa]|a nome d\w+|im namen (?:der|des)|от имени|від імені|w imieniu|namens|atas nama|thay mặt)\b|باسم (?:حكومة|شعب)?|代表",
    re.IGNORECASE,
)

#: One who speaks for a ministry or a government, before the name of its country.
SPOKESPERSON = re.compile(
    r"\b(?:spokes(?:person|man|woman) (?:of|for)|portavoz de(?:l|la)?|vocer[oa] de(?:l|la)?|porte-parole d[ue]|(?:sprecher|sprecherin) de[rs]|portavoce de\w*|porta-voz d[oae])\b(?: the)?(?: \w+){0,4}|(?:المتحدث|الناطق)[\w ]{0,12} باسم (?:وزارة|حكومة)[\w ]{0,12}",
    re.IGNORECASE,
)

#: What an ambassador hands over when he is accredited (Vienna Convention on Diplomatic Relations, article 13).
CREDENTIALS = re.compile(
    r"\b(?:credentials|letters? of credence|(?:cartas )?credenciales|lettres? de cr[ée]ance|beglaubigungsschreiben|akkreditierung\w*|credenciais|credenziali|верительн\w+ грамот\w*|вірч\w+ грамот\w*"
    r"|listy uwierzytelniające|geloofsbrieven|güven mektub\w*|surat[- ]surat kepercayaan|surat kepercayaan|thư ủy nhiệm)\b|国书|國書|信任状|신임장|أوراق اعتماد\w*|استوارنامه",
    re.IGNORECASE,
)

#: Ambassadors, in the languages that we know.
AMBASSADORS = re.compile(
    r"\b(?:ambassad(?:or|eur|rice)\w*|embajador\w*|botschafter\w*|embaixador\w*|ambasciat(?:or|rice)\w*|посл\w*|посол\w*|ambasador\w*|büyükelçi\w*|duta besar|đại sứ)\b|大使|대사|سفير|سفراء|سفیر",
    re.IGNORECASE,
)

#: What stands before the country with which an organization met, behind the name of that.
PARTNERS = re.compile(
    rf"(?:\b(?:between|entre|zwischen|tra|fra|между)\b[^.,;:]{{3,90}}?|^(?:the |la |l[’']|die |der |a |o )?(?:EU|UE|NATO|OTAN|ASEAN|(?:European|African) Union|United Nations|Uni[oó]n (?:Europea|Africana)|Union (?:europ[ée]enne|africaine)|Uni[aã]o (?:Europeia|Africana)|Europäische Union|Unione europea)) {PAIR.pattern}(?:{OF_A_STATE.pattern} )*(?:{FORMAL.pattern.removesuffix('$')}(?:the )?)?$",
    re.IGNORECASE,
)
