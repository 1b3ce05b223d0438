"""Words that say who speaks, in every language that we know: two who met, a house, one alone."""

from __future__ import annotations

import re

#: A title that says that two met.
MEETING = re.compile(
    r"\b(?:empfängt|empfing|trifft|traf|besucht|meet(?:s|ing)?|met with|call|(?:spoke|speaks) (?:by|on|over|to|with)|tele(?:ph|f)on\w*|llamada|talks|audiences?|audiencias?|audienz|udienza|audiências?|аудиенци\w+|visit|readout|reuni[oó]n|encuentro|visita|conversaci[oó]n|rencontr\w+"
    r"|entretien|visite|relations|bilateral|\w*treffen|trilateral\w*|konsultationen|consultations|встреч\w+|переговор\w+|визит\w*|зустріч\w*|розмов\w+|візит\w*"
    r"|spotkani\w+|rozmow\w+|wizyt\w+|konsultacj\w+|ontmoeting|gesprek|bezoek|incontro|colloquio|encontro|reuni[aã]o|visita"
    r"|möt(?:e|te|er)\w*|samtal|besök\w*|träffa\w*|setkání|jednání|návštěv\w*|stretnuti\w+|rokovani\w+|találkoz\w+|látogatás\w*|tárgyal\w+|csúcstalálkozó\w*|întâlnir\w+|întreveder\w+|vizit[aăe]\w*|convorbir\w+|συνάντηση\w*|συνομιλί\w+|επίσκεψη\w*|среща\w*|посещени\w+|susret\w*|sastan\w+|razgov\w+|posjet\w*|poset\w*|pogovor\w*|srečanj\w+|obisk\w*|møde\w*|samtale\w*|besøg\w*|møte\w*|besøk\w*|tapaa\w*|vieraili\w*|vierailu\w*|kohtumi\w+|mkutano|ziara|mazungumzo|takim\w*)\b"
    r"|\b(?:pertemuan|kunjungan|lawatan|görüşme\w*|ziyaret\w*|hội đàm|điện đàm|gặp|tiếp|thăm)\b|회담|통화|면담|접견|방한"
    r"|\b(?:دیدار|گفت.?و.?گو|سفر|لقاء|يلتقي)\b|פגישה|פגש|ביקור|หารือ|พบปะ|เยือน|मुलाकात|वार्ता|यात्रा|ملاقات|会见|会谈|通电话|访问",
    re.IGNORECASE,
)

#: A title that says that one travelled to several.
TOUR = re.compile(
    r"\b(?:tour|mission|trip|travels?|gira|viaje|misi[oó]n|tourn[ée]e|d[ée]placement|voyage|reise|rundreise|dienstreise|missione|viaggio|miss[ãa]o|viagem|digress[ãa]o|поездк\w*|турне|podróż\w*|reis|dienstreis|lawatan kerja|kunjungan kerja)\b|出访|出訪|歴訪|순방|جولة",
    re.IGNORECASE,
)

#: The house of a government, and whose it is.
HOUSE = re.compile(
    r"\b(?:ministry|department|embassy|(?<!state and )government|permanent mission|presidency|ministerio|canciller[ií]a"
    r"|embajada|(?<!estado y de )gobierno|minist[eè]re|ambassade|(?<!état et de )gouvernement|pr[eé]sidence|ministero|ambasciata|governo"
    r"|minist[eé]rio|embaixada|ministerium|botschaft|bundesregierung|министерство|посольство|правительство|официальный сайт президента|администрация президента|міністерство|уряд|ministerstwo|ambasada"
    r"|ministerie|regering|kementerian|kedutaan|bộ ngoại giao|đại sứ quán)\b[^.]{0,90}|(?:وزارة|سفارة|رئاسة|وزارت|سفارت|دولت)[^.]{0,60}",
    re.IGNORECASE,
)

#: One of those who met, beside the adjective of his country: “the Greek side”, “delegazione greca”.
SIDE = (
    r"\b(?:side|delegation|counterpart|colleague|minist(?:er|re|ro|ra)|pr[eé]sident[ea]?|premier|chancellor|canciller|chancelier|cancelliere|außenminister\w*|ministerpräsident\w*|министр\w*|президент\w*|міністр\w*|minist(?:ra|rem|rowi)|bakan\w*|menteri|parte|lado|delegaci[oó]n|contraparte|partie|d[ée]l[ée]gation|homologue|seite|amtskolleg\w+|delegazione|omolog[oa]|delega[cç][ãa]o|hom[oó]log[oa]|сторон\w*|делегаци\w+|коллег\w+"
    r"|stron\w+|delegacj\w+|heyet\w*|taraf\w*|mevkidaş\w*|pihak|delegasi|phía|đoàn|kollega|partij)\b|وزيرة?|رئيس|وزیر|الجانب|الوفد|نظيره|نظيرها|طرف|هیئت|همتای|側|측|대표단"
)

#: What a house does, behind its name: “denounces”, “felicitó”.
SAYS = re.compile(
    r"\b(?:denounces?|condemn(?:s|ed)|welcome[sd]|express(?:es|ed)|strongly|on|regarding|reject(?:s|ed)?|calls?|regret(?:s|ted)|mourns?|congratulate[sd]|convey(?:s|ed)|announce[sd]|thank(?:s|ed)|urge[sd]|deplore[sd]|hail(?:s|ed)|deni(?:es|ed)|hosts?|hosted|summons|summon(?:s|ed)|recalls|recalled|protests?|protested|receive[sd]|meets|met"
    r"|condena|conden[oó]|rechaz[aó]|expresa|expres[oó]|saluda|salud[oó]|lament[aó]|felicit[aó]|env[ií][aó]|agradec(?:e|i[oó])|repudi[aó]|anunci[aó]|reiter[aó]|deplora|deplor[oó]|ofrece|ofreci[oó]|convoca|convoc[oó]|cita|cit[oó]|recibe|recibi[oó]|protesta|sobre"
    r"|condamne|exprime|salue|f[eé]licite|d[eé]plore|rejette|d[eé]ment|pr[eé]sente|annonce|r[eé]agit|convoque|re[cç]oit|sur|bestellt|empf[äa]ngt|convoca|recebe|verurteilt|begr[üu](?:ß|ss)t|gratuliert|kondoliert|bedauert|zu|condanna|esprime|manifesta|lamenta|rejeita|sa[úu]da"
    r"|вызвал\w*|вызвало|осуждает|осудил\w*|выражает|выразил\w*|поздрав\w+|приветствует|засуджує|вітає|висловлює|potępia|wyraża)\b"
    r"|[يت]دين|[يت]رحب|[يت]عرب|[يت]هنئ|[يت]عزي|谴责|譴責|祝贺|祝賀|就|表示|感谢|感謝",
    re.IGNORECASE,
)

#: A title of what one alone says, who may name others in greeting them.
SPEECH = re.compile(
    r"\b(?:speech|remarks|address|lecture|briefing|opening statement|keynote|discurso|palabras|intervenci[oó]n"
    r"|saludo|discours|allocution|point de presse|rede|ansprache|press (?:conference|availability) (?:by|of)|interview"
    r"|conf[eé]rence de presse (?:du|de)|(?:conferencia|rueda) de prensa del?|entrevista|discorso|pronunciamento"
    r"|pidato|sambutan|ucapan|konuşma\w*|(?:bài )?phát biểu|diễn văn|przemówieni\w+|wystąpieni\w+|wywiad|toespraak|redevoering|виступ\w*|промов\w+|інтерв\w+|брифінг\w*)\b|연설|축사|기념사|سخنرانی|مصاحبه|نشست خبری"
    r"|خطاب|كلمة|发言(?!人)|發言(?!人)|讲话|致辞|演讲|講話|致辭|记者会|記者會|会見|выступлени|интервью|брифинг",
    re.IGNORECASE,
)

#: A title of what a house or the holder of an office says, or of what it thanks another for.
ONE = re.compile(
    r"\b(?:statement|comments?|commentary|response|reaction|declaraci[oó]n|comunicado|d[eé]claration|communiqu[eé]|dichiarazione|comunicato|declara[cç][aã]o|nota)"
    r" (?:by|of|from|del?|de la|du|des|de l[’']|d[aeo]|dell[ao’']?|do) ?(?:the )?(?:[\w’'-]+ ){0,4}?(?:spokes\w+|press service|ministry|government|secretar\w+|minister\w*"
    r"|president\w*|portavoz|vocer[oa]|ministr\w+|gobierno|canciller\w*|porte-parole|gouvernement|portavoce|governo|porta-voz)\b"
    r"|\b(?:erkl[äa]rung|stellungnahme) (?:der|des|von)\b|\b(?:заявлени|комментари)\w* (?:мид|министерств|представител|министра)"
    r"|\b(?:заяв|коментар)\w* (?:мзс|міністерств|речни)|\boświadczenie (?:msz|rzeczni\w+|minist\w+|prezydent\w*)"
    r"|\bverklaring van de (?:minister|woordvoerder|regering)|\bpernyataan (?:juru bicara|menteri|kementerian)|\bkenyataan media|\bsözcü\w* .{0,60}açıklama\w*|người phát ngôn|대변인 ?(?:성명|논평|담화)"
    r"|بیانیه (?:سخنگوی|وزارت)|\bthanks?\b|(?:答记者问|答記者問|发言人|發言人|外交部(?:感谢|感謝|表示|呼籲|嚴正|发表|發布))|報道官談話|外務大臣談話"
    r"|(?:بيان|تصريح) (?:صادر عن )?(?:وزارة|المتحدث|الناطق|الحكومة)",
    re.IGNORECASE,
)

#: What a country does that speaks of itself by its name: “Ecuador knows”, “La Argentina rechaza”.
STANCE = re.compile(
    r"(?:,? (?:for (?:its|our) part|too|also|therefore|itself|por su parte|pour sa part|también|aussi|seinerseits),?)? (?:strongly |firmly |fully |deeply |once (?:again|more) |sincerely |warmly |stands? |has |ha |hat |a |se )?"
    r"(?:knows|believes?|believed|supports?|supported|calls|welcomes|welcomed|condemns|condemned|regrets|urges|urged|reaffirms|reiterates|commends|ready|firmly|with|remains|always|long|wishes|attaches|thanks|shares|considers|rejects|repudiates|deplores|aligns|expresses|notes|takes|looks|hopes|encourages|appeals|pledges|will continue|is (?:fully |deeply |firmly |strongly )?(?:appreciative|supportive|determined|confident|committed|convinced|concerned|proud|ready|grateful|of the view)"
    r"|cree|apoya|condena|saluda|reitera|considera|agradece|hace|reafirma|lamenta|rechaza|repudia|expresa|destaca|reconoce|exhorta|insta|suma|asocia|manifiesta|seguirá|está convencid\w+"
    r"|soutient|condamne|salue|réitère|appelle|considère|remercie|regrette|réaffirme|rappelle|exprime|encourage|rejette|souhaite|demeure|reste|partage|s[’']associe|est convaincue?"
    r"|unterstützt|verurteilt|begrüßt|bekräftigt|dankt|bedauert|fordert|appelliert|teilt|erwartet|setzt sich|apoia|saúda|agradece|rejeita|lamenta|sostiene|condanna|accoglie|ribadisce|ringrazia|esprime"
    r"|поддерживает|осуждает|приветствует|подтверждает|призывает|благодарит|выступает|считает|исходит)\b"
    r"|(?:代表团|代表團|政府)?(?:对此|一贯|坚决|始终|高度|愿|呼吁|支持|反对|认为|强烈|感谢|欢迎|主张|决定|将全力)",
    re.IGNORECASE,
)
