"""Which of the countries that a title or a sentence names are those who speak."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from statement_site.usage.gazetteer import Gazetteer, Mention
from statement_site.usage.joining import LIST
from statement_site.usage.messages import ON_BEHALF
from statement_site.usage.office_holders.spoken_for import spoken_for
from statement_site.usage.spoken_of import starts_spoken_of
from statement_site.usage.usage import Usage

#: A country by its key, and the words that it stood in.
Party = tuple[str, str]

#: Words after which a country is a party even where a title says what it is about.
_PARTY = re.compile(
    r"\b(?:between|by|with|visit|meeting|talks|dialogue|relations|partnership|cooperation|call"
    r"|entre|con|visita|reuni[oó]n|relaciones|cooperaci[oó]n|avec|visite|rencontre|coop[eé]ration"
    r"|между|совместн\w+|встреч\w+|визит\w*|переговор\w*|консультаци\w+|заседани\w+|отношени\w+|сотрудничеств\w+|бесед\w+|разговор\w*|подписани\w+|між|із|зі|спільно з|візит\w*|зустріч\w*|переговор\w*|розмов\w*|консультаці\w+|відносин\w*|співпрац\w+|między|pomiędzy|wizyt\w+|spotkani\w+|rozm[oó]w\w*|stosunk\w+|współprac\w+|tussen|met|bezoek|ontmoeting|gesprek|betrekkingen|samenwerking)\b"
    r"|\b(?:antara|dengan|oleh|kunjungan|giữa|với|thăm|quan hệ)\b|بين|مع|زيارة|میان|بین|دیدار|سفر|روابط|مناسبات|همکاری|与|同|访问|关系",
    re.IGNORECASE,
)
#: Words of another of which a text tells: “regarding the statements made on Friday by …”.
_SAID_BY = re.compile(
    r"\b(?:statements?|remarks|comments|allegations|claims|accusations|attacks?|decisions?|actions?|threats?|declaraciones|afirmaciones|acusaciones|ataques?|propos|accusations|äußerungen)\b[^,;]{0,40}?\b(?:by|from|de|del|des|du|por|par|von)\b",
    re.IGNORECASE,
)

#: Verbs of which the object is spoken to or of: “thanks Norway”, “condemns the attack in Kenya”.
_TELLS = re.compile(
    r"\b(?:thank(?:s|ed)?|congratulat\w+|welcomes(?= (?:the )?(?:\w+ ){0,2}(?:reopening|release|decision|announcement|agreement|ceasefire|signing|adoption|election|resumption|formation|return|end|start))|condemn\w*|rejects?|rejected|repudiates?|condol\w+|sympath\w+|deplor\w*|denounc\w+|regret\w*|mourn\w*|protests?|hails"
    r"|felicita\w*|condena\w*|rechaza\w*|rejette|lamenta\w*|agradece\w*|repudia\w*|f[eé]licite\w*|condamn\w+|d[eé]plor\w+|remercie\w*"
    r"|verurteil\w+|gratulier\w+|begr[üu](?:ß|ss)t|condann\w+|осужда\w+|поздрав\w+|соболезнован\w+|засудж\w+|вітає|співчут\w+|співчува\w+|potępi\w+|gratuluj\w+|kondolenc\w+|veroordeel\w+|veroordeling\w*|feliciteer\w+|condoleer\w+|betreurt"
    r"|mengecam|kecam|mengutuk|kutuk|belasungkawa|dukacita|takziah|lên án|chia buồn|chúc mừng|phản đối)\b"
    r"|\b(?:remarks|statements?|comments?)\b[^.]{0,80}\b(?:following|after|before|ahead of) (?:his\b|her\b|(?:the|a)\b(?! (?:\w+ )?(?:meeting|talks|visit|call|summit|dialogue)\b))"
    r"|محکوم|محکومیت|تسلیت|تبریک|感谢|感謝|祝贺|祝賀|谴责|譴責|慰问|慰問|哀悼|[يت]دين|[يت]عزي|[يت]هنئ",
    re.IGNORECASE,
)

#: Words of one who speaks of a deed, and not first to those who suffered it.
CONDEMNS = re.compile(
    r"\b(?:condemn\w*|denounc\w+|deplor\w+|condena\w*|repudia\w*|condamn\w+|d[eé]nonc\w+|verurteil\w+|condann\w+|осужда\w+|засудж\w+|potępi\w+|veroordeel\w+|kını\w+|mengecam|mengutuk|lên án|terroris\w+|attentats?|atentados?|attentato|anschlag\w*|теракт\w*|zamach\w*)\b|谴责|譴責|恐怖|[يت]دين|إرهاب\w*|محکوم|규탄|테러",
    re.IGNORECASE,
)

#: “Issued by”, of which Arabic says the second word before what a text is about too.
_ISSUED = re.compile(r"(?:ال)?صادرة?\s+$|صدر\s+$")

#: What makes of “on” a word of those for whom one speaks.
_BEHALF = re.compile(r" behalf\b", re.IGNORECASE)

#: A day, which stands behind “on” too.
_DAY = re.compile(
    r" (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)",
    re.IGNORECASE,
)

#: By whom a meeting was asked for, before the name of the country.
_ASKED_BY = re.compile(
    r"\b(?:called|convened|requested|proposed|initiated|convocad[ao]|solicitad[ao]|convoqu[ée]e?|demand[ée]e?) (?:by|por|par)(?: (?:the|la|el|los|las|le|les))? $",
    re.IGNORECASE,
)

#: Words before a country to which something happens.
_EVENT = re.compile(
    r"\b(?:situation|crisis|conflict|war|elections?|attacks?|developments?|violence|coup|earthquake"
    r"|people|situaci[oó]n|situa[cç][aã]o|situazione|situation|conflicto|guerra|elecciones|violencia|crise|conflit|guerre|[eé]lections?|situasi|krisis|konflik|perang|serangan|gempa(?: bumi)?|perkembangan|kudeta|tình hình|xung đột|khủng hoảng"
    r"|chiến sự|bầu cử|động đất|tấn công|diễn biến)"
    r"(?: (?:in|on|against|of|for|en|sobre|contra|de|del|la|el|au|aux|frontera|fronti[eè]re|border|norte|nord|sur|sud|este|est|oeste|ouest|provincia|province|regi[oó]n|r[eé]gion|ciudad|capital|the|na|no|nas|nos|em|nel|nella|di|ke|terhadap|tại|ở|vào)){1,4} $"
    r"|\b(?:ситуаці\w+|криз\w+|війн\w+|конфлікт\w*|вибор\w+|поді\w+|становищ\w+) (?:в|у|на|проти|навколо) $"
    r"|\b(?:sytuacj\w+|kryzys\w*|wojn\w+|konflik\w+|wyb[oó]r\w+|wydarze\w+) (?:w|we|na|przeciwko) $"
    r"|\b(?:situatie|toestand|crisis|conflict|oorlog|verkiezingen|aanslag|aanslagen|ontwikkelingen) (?:in|op|tegen) $"
    r"|(?<!\w)(?:ال)?(?:احتلال|عدوان|قصف|اعتداءات?|هجمات?|هجوم|اجتياح|غارات) $"
    r"|(?:اوضاع|وضعیت|بحران|جنگ|تحولات|انتخابات|حوادث|حمله|حملات) (?:در |به |علیه |اخیر |اخیر در )?$",
    re.IGNORECASE,
)
#: Words for help, and for people who move, before a country which is spoken of.
_HELP = re.compile(
    r"\b(?:(?:aid|relief|help|assistance|assist|support|ayuda|asistencia|apoyo|aide|assistance|soutien|hilfe|unterst[üu]tzung"
    r"|aiut[oi]|assistenza|ajuda|apoio|assist[êe]ncia|помощ\w*)"
    r" (?:(?:package|effort|mission|operation)s? )?(?:for|to|in|a|al|para|pour|à|au|aux|en|für|an|per|alla|ao|в)"
    r"|(?:refugees?|migra\w+|migrants?|returnees?|evacu\w+|displaced|refugiados?|r[eé]fugi[eé]s?|flüchtlinge|profughi|rifugiati|repatriation)"
    r"\b(?: \w+){0,3} (?:from|to|in|of|de|del|desde|en|aus|nach|da|di|do|из))(?: (?:the|la|el|le|les|l[’']))? $",
    re.IGNORECASE,
)
#: What follows an adjective in the name of an organization of many countries.
_OF_MANY = re.compile(r" States?\b(?! of)|s? Am[eé]rica", re.IGNORECASE)

#: What lies between two that are named, before the one or the other.
_ALONG = re.compile(
    r"\b(?:border|frontier|frontera|fronti[eè]re|grenze|fronteira|frontiera) (?:between|with|entre|avec|con|com|zwischen|tra)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)

#: The day of a country, on which others write to it.
_NATIONAL_DAY = re.compile(
    r"(?:[’']s?)? (?:\w+ ){0,2}(?:national|independence|republic|constitution|flag) day\b",
    re.IGNORECASE,
)

#: What two countries have between them without speaking.
_BORDER = re.compile(
    r"[\w-]*(?:[-–/]\w+)? (?:grenz\w*|konflikt\w*|krieg\w*|border|frontier|conflict|war|fronteras?|fronti[eè]re|conflit|conflicto|границ\w*|конфликт\w*)\b",
    re.IGNORECASE,
)

#: Two countries joined by a hyphen or a dash are parties, wherever they stand: “the U.S.-Kenya summit”.
_JOINED_BEFORE = re.compile(r"\w\.?[-–/]$")
_JOINED_AFTER = re.compile(
    r"[-–/](?=[A-ZÀ-ÞĀ-Ž])(?!(?:Related|Based|Led|Backed|Owned|Style|Wide|Made|Born|Speaking)\b)|[·ㆍ・–/-](?=[가-힣])"
)

#: “As to”, which Chinese says in one sign, and other words begin with.
_AS_TO = "就(?![业業是任职職此地要])"

#: Scripts in which words stand without spaces.
_UNSPACED = re.compile(r"[一-龥぀-ヿ]")

#: From a year to a country, the town and country of a meeting: “16 May 2016, Placencia, Belize”.
_AFTER_YEAR = re.compile(r"\d{4}, (?:[A-ZÀ-Þ][\w.’-]+,? ){1,3}$")

#: Behind a dash at the end of a title, the town and country where something was said: “– Brussels/Belgium”.
_TOWN_AT_END = re.compile(r"(?: [–—-] |\()(?:[A-ZÀ-Þ][\w.’-]+ ?){1,3}[/,] ?$")

#: So long is the name of a town, with the comma behind it.
_LONGEST_TOWN = 40

#: What follows a country that is only the heading of a title.
_HEADING = re.compile(r"(?:/[^:/]{2,30})?(?: ?:| [–—-]) (?=\w)")

#: French says “at” of towns, and of few countries, which are islands and are visited.
_AT_A_TOWN = re.compile(r"(?<!visite )(?<!voyage )(?<!déplacement )\bà $", re.IGNORECASE)

#: One who speaks for an embassy in a country, of which he speaks, as Chinese has it.
_EMBASSY = re.compile(
    r".{0,4}(?:大?使馆|大?使館|总?领(?:事)?馆|總?領(?:事)?館|代表处|代表處).{0,4}(?:发言人|發言人)"
)

#: To where an ambassador was sent.
_POSTED = re.compile(
    r"\b(?:ambassadors?|high commissioner|consul(?: general)?|permanent representative|chargé d[’']affaires)(?: (?:of|from) [^,]{2,40})? to (?:the )?(?:republic of |kingdom of )?$|\bпос(?:ол|ла|лу|лом|лов|лы)\b [^,.;]{2,25} (?:в|у) $",
    re.IGNORECASE,
)

#: From “in” to a country: perhaps a town.
_TOWN = r" (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w.’-]+,? ){0,3}$"


def parties(text: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries named as those who speak: not a place, and not what the text is about."""
    mentions = spoken_for(text, gazetteer)
    spoken_of = _starts_spoken_of(text, mentions, gazetteer.usage)
    found: list[Party] = []
    object_end = -1
    for mention in mentions:
        is_of_many = mention.is_adjective and _OF_MANY.match(text, mention.end)
        if is_of_many or is_in_a_work(text, mention.start):
            continue
        if _NATIONAL_DAY.match(text, mention.end):
            found.append((mention.country, text[mention.start : mention.end + 30]))
            continue
        is_place = _is_place(text, mention, gazetteer) and not mention.is_adjective
        is_object = _is_object(text, mention, object_end)
        object_end = mention.end if is_object else -1
        if not (mention.start in spoken_of or is_place or is_object):
            around = text[max(0, mention.start - 40) : mention.end + 30]
            found.append((mention.country, mention.told or around))
    return found


def _starts_spoken_of(text: str, mentions: Sequence[Mention], usage: Usage) -> frozenset[int]:
    """Where the countries start that a text is about; two that are joined by a hyphen are not spoken of."""
    abouts = _before(usage.subjects, r"(?!\w)").finditer(text)
    about = next((each for each in abouts if not _is_of_another(text, each)), None)
    told = _TELLS.search(text)
    after_told = told.end() if told else len(text)
    behind = starts_spoken_of(text, mentions, usage)
    starts = frozenset(mention.start for mention in mentions)
    return frozenset(
        mention.start
        for mention in mentions
        if not _is_compound(text, mention)
        and (
            (about and _is_subject(text, about.end(), mention.start))
            or mention.start >= after_told
            or mention.start in behind
            or _is_heading(text, mention, starts)
        )
    )


def is_spoken_of(text: str, start: int, usage: Usage) -> bool:
    """Whether what stands at a place in a title is what that is about."""
    abouts = _before(usage.subjects, r"(?!\w)").finditer(text)
    about = next((each for each in abouts if not _is_of_another(text, each)), None)
    return about is not None and _is_subject(text, about.end(), start)


def _is_of_another(text: str, about: re.Match[str]) -> bool:
    """Whether a word that leads to what a text is about says here by whom or for whom it was issued."""
    is_when = _DAY.match(text, about.end())
    return bool(
        _ISSUED.search(text[: about.start()]) or _BEHALF.match(text, about.end()) or is_when
    )


def _is_subject(text: str, about: int, start: int) -> bool:
    """Whether a country stands behind “about”, and no word between the two makes it take part."""
    between = _SAID_BY.sub("", text[about:start])
    return start >= about and not (_PARTY.search(between) or ON_BEHALF.search(between))


def _is_compound(text: str, mention: Mention) -> bool:
    """Whether a country is joined to another by a hyphen, and not as those are who share a frontier."""
    is_border = bool(_BORDER.match(text, mention.end))
    is_behind = not is_border and bool(_JOINED_BEFORE.search(text[: mention.start]))
    return is_behind or bool(_JOINED_AFTER.match(text, mention.end))


def _is_object(text: str, mention: Mention, object_end: int) -> bool:
    """Whether something happens to a country, or to the one before it, to which “and” joins it."""
    before = text[: mention.start]
    is_one = _EVENT.search(before) or _HELP.search(before) or _ALONG.search(before)
    is_one = is_one or _ASKED_BY.search(before)
    return bool(is_one) or (
        object_end >= 0 and bool(LIST.fullmatch(text[object_end : mention.start]))
    )


def _is_within(text: str, mention: Mention) -> bool:
    """Whether Arabic says “in” before a country, as a word or joined to its name."""
    is_joined = text[mention.start] == "ب" != mention.words[0]
    return is_joined or text[: mention.start].endswith(" في ")


def _is_place(text: str, mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a country is named as the place of something: behind “in”, a year, a town."""
    before = text[: mention.start]
    if _has_locative(text, mention, gazetteer.usage) or _AFTER_YEAR.search(before):
        return True
    if _POSTED.search(before):
        return True
    is_last = not re.search(r"\w", text[mention.end :])
    is_last_town = is_last and bool(_TOWN_AT_END.search(before))
    return is_last_town or _is_behind_its_town(mention, before, gazetteer)


def _has_locative(text: str, mention: Mention, usage: Usage) -> bool:
    """Whether a country stands behind “in”, in languages where that is sure; in Chinese, that of an embassy there."""
    before = text[: mention.start]
    if usage.language in ("en", "es", "de", "pt"):
        return bool(_before(usage.locatives, _TOWN).search(before))
    if usage.language == "fr":
        return bool(_AT_A_TOWN.search(before))
    if usage.language == "zh":
        return bool(before.endswith(("驻", "駐")) and _EMBASSY.match(text, mention.end))
    is_at = before.endswith((" لدى ", " لدى"))  # to which an ambassador was sent
    return usage.language == "ar" and (is_at or _is_within(text, mention))


def _is_behind_its_town(mention: Mention, before: str, gazetteer: Gazetteer) -> bool:
    """Whether a country stands behind one of its towns and a comma: “Washington, United States”."""
    towns = gazetteer.cities(before[-_LONGEST_TOWN:]) if before.endswith(", ") else ()
    town = towns[-1] if towns else None
    is_next = town is not None and before.rstrip(", ").endswith(town.words)
    return is_next and town is not None and town.country == mention.country


def _is_heading(text: str, mention: Mention, starts: Collection[int]) -> bool:
    """Whether a country is the heading under which a title stands: “Haiti: statement by …”.

    Before a dash and another country it is one of two.
    """
    found = _HEADING.match(text, mention.end) if mention.start == 0 else None
    return found is not None and not mention.is_adjective and found.end() not in starts


def is_in_a_work(text: str, start: int) -> bool:
    """Whether a place in a text is within the name of a law or a book, in 《 》, after other words."""
    opened = text.rfind("《", 0, start)
    return opened > 0 and text.rfind("》", 0, start) < opened


@cache
def _before(words: tuple[str, ...], end: str) -> re.Pattern[str]:
    unspaced = [word for word in words if len(word) > 1 and _UNSPACED.match(word)]
    unspaced += [_AS_TO] if "就" in words else []
    spaced = rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'}){end}"
    return re.compile("|".join((spaced, *unspaced)), re.IGNORECASE)
