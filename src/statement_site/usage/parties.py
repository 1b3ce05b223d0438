"""Which of the countries that a title or a sentence names are those who speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.usage.gazetteer import Gazetteer, NamedCountry
from statement_site.usage.joining import LIST
from statement_site.usage.office_holders.spoken_for import spoken_for
from statement_site.usage.passage import passage
from statement_site.usage.place import is_place
from statement_site.usage.spoken_of import CONDEMN_IN_FURTHER_LANGUAGES, starts_spoken_of

#: A country by its key, and the words that it stood in.
Party = tuple[str, str]

#: Words of one who speaks of a deed, and not first to those who suffered it.
CONDEMNS = re.compile(
    rf"\b(?:{CONDEMN_IN_FURTHER_LANGUAGES}|condemn\w*|denounc\w+|deplor\w+|condena\w*|repudia\w*|condamn\w+|d[eé]nonc\w+|verurteil\w+|condann\w+|осужда\w+|засудж\w+|potępi\w+|veroordeel\w+|kını\w+|mengecam|mengutuk|lên án|terroris\w+|attentats?|atentados?|attentato|anschlag\w*|теракт\w*|zamach\w*)\b|谴责|譴責|恐怖|[يت]دين|إرهاب\w*|محکوم|규탄|테러",
    re.IGNORECASE,
)

#: By whom a meeting was asked for, before the name of the country.
_ASKED_BY = re.compile(
    r"\b(?:called|convened|requested|proposed|initiated|convocad[ao]|solicitad[ao]|convoqu[ée]e?|demand[ée]e?) (?:by|por|par)(?: (?:the|la|el|los|las|le|les))? $",
    re.IGNORECASE,
)

#: Words before a country to which something happens.
_EVENT = re.compile(
    r"\b(?:invasions?|aggression|occupation|annexation|bombing|shelling|invasi[oó]n|agresi[oó]n|ocupaci[oó]n|anexi[oó]n|agression|annexion|invas[aã]o|agress[aã]o|ocupa[cç][aã]o|invasione|aggressione|situation|crisis|conflict|war|elections?|attacks?|developments?|violence|coup|earthquake"
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

#: People who move, and what happens to a people, behind the adjective of a country which is spoken of, or before it.
_MOVED_OR_SUFFERED = (
    r"(?:refugees?|asylum[- ]seekers?|returnees?|migrants?|evacuees|hostages|prisoners|detainees|victims|ceasefire|crisis|conflict|(?:civil )?war|aggression|invasion|occupation|attacks?|explosions?|bombings?|elections?|earthquake|floods?|coup"
    r"|refugiad[oa]s|migrantes|desplazados|v[ií]ctimas|elecciones|guerra|conflicto|agresi[oó]n|invasi[oó]n|r[eé]fugi[eé]s|migrants|otages|victimes|[eé]lections|guerre|conflit|crise|agression|invas[aã]o|agress[aã]o"
    r"|elei[cç][oõ]es|rifugiati|profughi|elezioni|crisi|aggressione|fl[üu]chtlinge|wahlen|krieg|krise)"
)
_OF_A_PEOPLE = re.compile(rf"(?: [\w-]+)? {_MOVED_OR_SUFFERED}\b", re.IGNORECASE)
_OF_A_STATE = re.compile(rf"[’']s?(?: [\w-]+){{0,2}} {_MOVED_OR_SUFFERED}\b", re.IGNORECASE)
_BY_A_PEOPLE = re.compile(rf"\b{_MOVED_OR_SUFFERED} $", re.IGNORECASE)

#: What is along the frontier of two countries, behind the first or the second.
_ALONG_BEHIND = re.compile(
    r"(?:[-–/]\w+)?[- ](?:border|frontier)\b(?! (?:agreement|treaty|talks|commission|committee))",
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


def parties(text: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries of those who speak, by their names and by those who held their offices, with the evidence."""
    found = mentions_of_parties(text, spoken_for(text, gazetteer), gazetteer)
    return [(each.country, each.told or _around(text, each)) for each in found]


def mentions_of_parties(
    text: str, mentions: Sequence[NamedCountry], gazetteer: Gazetteer
) -> list[NamedCountry]:
    """Those of the countries that are named in a text that are named as who speaks: not a place, and not what it is about."""
    spoken_of = starts_spoken_of(text, mentions, gazetteer.usage)
    found: list[NamedCountry] = []
    object_end = -1
    for mention in mentions:
        is_of_many = mention.is_adjective and _OF_MANY.match(text, mention.end)
        if is_of_many or is_in_a_work(text, mention.start):
            continue
        if _NATIONAL_DAY.match(text, mention.end):
            found.append(mention)
            continue
        is_where = is_place(text, mention, gazetteer) and not mention.is_adjective
        is_object = _is_object(text, mention, object_end)
        object_end = mention.end if is_object else -1
        if not (mention.start in spoken_of or is_where or is_object):
            found.append(mention)
    return found


def _around(text: str, mention: NamedCountry) -> str:
    return passage(text, mention.start, mention.end)


def _is_object(text: str, mention: NamedCountry, object_end: int) -> bool:
    """Whether something happens to a country, or to the one before it, to which “and” joins it."""
    before = text[: mention.start]
    if mention.is_adjective and (
        _OF_A_PEOPLE.match(text, mention.end) or _BY_A_PEOPLE.search(before)
    ):
        return True
    if _ALONG_BEHIND.match(text, mention.end) or _OF_A_STATE.match(text, mention.end):
        return True
    is_one = _EVENT.search(before) or _HELP.search(before) or _ALONG.search(before)
    is_one = is_one or _ASKED_BY.search(before)
    return bool(is_one) or (
        object_end >= 0 and bool(LIST.fullmatch(text[object_end : mention.start]))
    )


def is_in_a_work(text: str, start: int) -> bool:
    """Whether a place in a text is within the name of a law or a book, in 《 》, after other words."""
    opened = text.rfind("《", 0, start)
    return opened > 0 and text.rfind("》", 0, start) < opened
