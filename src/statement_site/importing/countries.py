"""Which countries made a statement, of all those that it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from statement_site.importing.addressees import addressees
from statement_site.importing.country_of_office import country_of_office
from statement_site.importing.country_of_speech import country_of_speech
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.people import Person
from statement_site.importing.raw import Found, quoted
from statement_site.importing.title.headline import Headline
from statement_site.usage import USAGES
from statement_site.usage.gazetteer import Gazetteer, Mention
from statement_site.usage.groups import members_speaking
from statement_site.usage.parties import Party, parties
from statement_site.usage.publishers import (
    country_of,
    is_of_keeper,
    is_of_organization,
    is_organization,
)
from statement_site.usage.usage import Usage

Countries = tuple[str, ...]

#: What may stand between the countries of a list.
_BETWEEN = re.compile(
    r"[\s,;、/–-]*(?:\b(?:and|as well as|y|e|et|und|sowie|ainsi que)\b|و|和|以及|及)?[\s,]*"
    r"(?:\b(?:the|of|the Republic of|of the|la|el|los|las|le|les|de|del|de la|du|des|l[’']|der|die|dem|(?:der |des |the |la |du )?(?:Republik|Bundesrepublik|Fürstentums?|Königreichs?|Kingdom of|Principality of|Principauté d[eu]|Royaume d[eu]|République d[eu]|República de|Reino de|Repubblica di))(?:\b|(?<=[’']))\s*){0,2}"
)
#: A title that says that two met.
_MEETING = re.compile(
    r"\b(?:meet(?:s|ing)?|call|talks|visit|readout|reuni[oó]n|encuentro|visita|conversaci[oó]n|rencontr\w+"
    r"|entretien|visite|relations|bilateral|\w*treffen|trilateral\w*|konsultationen|consultations)\b|لقاء|يلتقي|会见|会谈|通电话|访问",
    re.IGNORECASE,
)
#: The house of a government, and whose it is.
_HOUSE = re.compile(
    r"\b(?:ministry|department|embassy|government|permanent mission|presidency|ministerio|canciller[ií]a"
    r"|embajada|gobierno|minist[eè]re|ambassade|gouvernement|pr[eé]sidence)\b[^.]{0,90}|(?:وزارة|سفارة|رئاسة)[^.]{0,60}",
    re.IGNORECASE,
)
#: One that is no country, in the midst of a list: “…, Japan, the Council of Europe, and Kenya”.
_OTHER = re.compile(
    r",[^.;:()]{3,50},\s*(?:(?:and|y|et|e|und|и|as well as)\s+)?(?:(?:the|la|le|el)\s+)?"
)

#: What is before countries that are spoken of.
_TOPIC = re.compile(
    r"\b(?:discuss\w*|address\w*|rais(?:ed|ing)|cover(?:ed|ing)|on|about|regarding|concerning|against|in"
    r"|including|sobre|sur|concernant) (?:[\w’'-]+ ){0,2}$",
    re.IGNORECASE,
)
#: A title of what one alone says, who may name others in greeting them.
_SPEECH = re.compile(
    r"\b(?:speech|remarks|address|lecture|briefing|opening statement|keynote|discurso|palabras|intervenci[oó]n"
    r"|saludo|discours|allocution|point de presse|rede|ansprache|press (?:conference|availability) (?:by|of)|interview"
    r"|conf[eé]rence de presse (?:du|de)|(?:conferencia|rueda) de prensa del?|entrevista|discorso|pronunciamento)\b"
    r"|خطاب|كلمة|讲话|致辞|演讲|講話|致辭|记者会|記者會|会見|выступлени|интервью|брифинг",
    re.IGNORECASE,
)
#: A title of what a house or the holder of an office says, or of what it thanks another for.
_ONE = re.compile(
    r"\b(?:statement|comments?|response|declaraci[oó]n|comunicado|d[eé]claration|communiqu[eé]|dichiarazione|comunicato|declara[cç][aã]o|nota)"
    r" (?:by|of|from|del?|de la|du|des|de l[’']|d[aeo]|dell[ao’']?|do) ?(?:the )?(?:[\w’'-]+ ){0,4}?(?:spokes\w+|ministry|government|secretar\w+|minister\w*"
    r"|president\w*|portavoz|vocer[oa]|ministr\w+|gobierno|canciller\w*|porte-parole|gouvernement|portavoce|governo|porta-voz)\b"
    r"|\b(?:erkl[äa]rung|stellungnahme) (?:der|des|von)\b|\b(?:заявлени|комментари)\w* (?:мид|министерств|представител|министра)"
    r"|\bthanks?\b|(?:答记者问|答記者問|发言人|發言人|外交部(?:感谢|感謝|表示|呼籲|嚴正|发表|發布))|報道官談話|外務大臣談話"
    r"|(?:بيان|تصريح) (?:صادر عن )?(?:وزارة|المتحدث|الناطق|الحكومة)",
    re.IGNORECASE,
)
#: So much of a text can be the list of those who speak, in characters.
_OPENING = 6000
_PAIR, _LIST, _OFTEN = 2, 3, 3

#: So many lines above a text are its heading, each shorter than so many characters.
_LINES, _LONGEST = 12, 300


def find_countries(
    headline: Headline,
    division: Division,
    people: Iterable[Person],
    gazetteer: Gazetteer,
    *,
    url: str,
    noted: str,
    is_of_states: bool,
) -> Found[Countries]:
    """The parties: those of the title and of the line of release, of speakers, lists and publisher."""
    title = headline.title
    lead = division.lead
    in_release = parties(division.released, gazetteer)
    in_title = [] if headline.is_doubtful and in_release else parties(title, gazetteer)
    is_of_house = is_of_organization(url) or is_organization(headline.site or noted)
    is_of_states = is_of_states and not is_of_house
    is_joint = _is_of_several(title, lead, gazetteer.usage)
    lists = _listed(division, gazetteer, people) if is_joint else []
    is_alone = (not is_of_states and not in_title) or bool(lists)
    of_people = _of_people(people, title, division, is_alone=is_alone)
    first = _first(lead)
    publisher = _publisher(headline.site, noted, division.above, url, gazetteer)
    if is_of_states:
        publisher = publisher or country_of_office(title, first, division, gazetteer, url=url)
    if is_of_house or (_is_joint(title) and not is_of_states):
        publisher = []  # an organization speaks; who put its words on a site is no party
    if is_of_house and not _is_joint(title) and not has_kind(title):
        in_title = []  # and speaks of those whom it names
    to_whom = addressees(title, first, gazetteer) if is_of_states else []
    group = _members(title, division)
    sure = dict((*publisher, *lists, *of_people, *in_release, *in_title, *group, *to_whom))
    found = dict(sure)
    if not found and _is_of_one(title, _SPEECH):
        found = dict(country_of_speech(division.text, gazetteer))
    is_pair = is_joint and not _is_of_one(title, _ONE) and not _is_of_one(title, _SPEECH)
    wanted = _PAIR if is_pair and is_of_states else int(is_of_states)
    found = _filled(found, parties(first, gazetteer), wanted)
    found = _filled(found, _named_most(division, gazetteer), wanted)
    return _as_found(found, sure, is_joint=is_joint)


def _listed(division: Division, gazetteer: Gazetteer, people: Iterable[Person]) -> list[Party]:
    """The countries listed above the text and in its opening.

    Where people of two others speak, those listed in the opening are spoken of.
    """
    heading = _heading(division.above)
    opening = [*_lists(prose(division.text[:2])[:_OPENING], gazetteer, is_lead=True)]
    speaking = {person.country for person in people if person.country}
    is_topic = len(speaking) >= _PAIR and speaking.isdisjoint(key for key, _ in opening)
    return [*_lists(heading, gazetteer), *([] if is_topic else opening)]


def _heading(above: tuple[str, ...]) -> str:
    """The short ones of the last lines above the text."""
    return "\n".join(bare(line) for line in above[-_LINES:] if len(line) < _LONGEST)


def _filled(found: dict[str, str], likely: Iterable[Party], wanted: int) -> dict[str, str]:
    """What was found, with so many of the likely ones as are wanting."""
    filled = dict(found)
    for key, words in likely:
        if len(filled) < wanted:
            filled.setdefault(key, words)
    return filled


def _as_found(found: dict[str, str], sure: dict[str, str], *, is_joint: bool) -> Found[Countries]:
    evidence = "; ".join(dict.fromkeys(quoted(words, 90) for words in found.values()))
    return Found(tuple(sorted(found)), evidence, _doubt(found.keys(), sure, is_joint=is_joint))


def _is_of_several(title: str, lead: str, usage: Usage) -> bool:
    """Whether a text is a joint one, or tells of two who met."""
    return (
        _is_joint(f"{title}\n{lead}")
        or bool(_MEETING.search(title))
        or bool(re.search(usage.both, lead, re.IGNORECASE))
        or bool(usage.encounters and re.search(usage.encounters, _first(lead), re.IGNORECASE))
    )


def _is_of_one(title: str, words: re.Pattern[str]) -> bool:
    """Whether a title says that one alone speaks."""
    return bool(words.search(title)) and not _MEETING.search(title) and not _is_joint(title)


def _of_people(
    people: Iterable[Person], title: str, division: Division, *, is_alone: bool
) -> list[Party]:
    """The countries of those who took part; where one alone speaks, of those whom the heading names."""
    heading = "\n".join((title, division.released, *division.above[-6:], division.closing))
    is_alone = is_alone or _is_of_one(title, _SPEECH)
    return [
        (person.country, person.evidence)
        for person in people
        if person.country and (not is_alone or person.name.split()[-1] in heading)
    ]


def _members(title: str, division: Division) -> list[Party]:
    """The members of the group of states that the title or the line of release names as the speaker."""
    for text in (title, division.released):
        keys, name = members_speaking(text) if has_kind(text) else ((), "")
        if keys:
            return [(key, name) for key in keys]
    return []


def _named_most(division: Division, gazetteer: Gazetteer) -> Iterator[Party]:
    """The countries that the text names most often."""
    counts = Counter(each.country for each in gazetteer.mentions(prose(division.text)))
    for key, count in counts.most_common(_PAIR):
        if count >= _OFTEN:
            yield key, f"named {count} times"


#: Where a sentence ends; behind a title that is cut short, as “Hon.”, it goes on.
_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_]{3}[.])(?<!\bHon[.])(?<!\bGen[.])(?<!\bSen[.])(?<!\bGov[.])(?<!\bRev[.])(?<!\bAmb[.])(?<!\bSra[.])\s|(?<=[。])"
)


def _first(lead: str) -> str:
    """The first sentence of an opening."""
    return _SENTENCE_END.split(lead, maxsplit=1)[0]


def _noted(publisher: str, url: str, gazetteer: Gazetteer) -> list[Party]:
    """The country in the name of a publisher, where the page was taken from one who keeps such texts."""
    named = gazetteer.mentions(publisher) if is_of_keeper(url) else ()
    return [(named[0].country, publisher)] if named else []


def _publisher(
    site: str, noted: str, above: tuple[str, ...], url: str, gazetteer: Gazetteer
) -> list[Party]:
    """The country that the publisher speaks for, by its name, a heading of its page, or its address."""
    if by_note := _noted(noted, url, gazetteer):
        return by_note
    heading = _heading(above)
    top = "\n".join(map(bare, (*above[:6], *above[-4:])))
    for words in (url, site, heading):
        if key := country_of(words):
            return [(key, words.rpartition("\n")[2] if words == heading else words)]
    named = gazetteer.mentions(site)
    if named:
        return [(named[0].country, site)]
    house = _HOUSE.search(top)
    owner = gazetteer.mentions(house[0]) if house else ()
    return [(owner[0].country, " ".join(house[0].split()))] if house and owner else []


@cache
def _joint_words() -> re.Pattern[str]:
    kinds = (
        pattern for usage in USAGES for pattern, kind in usage.kinds if kind == "joint-statement"
    )
    return re.compile(
        rf"{'|'.join(kinds)}|\bjoint\b|\bwe, the\b|\bconjunt[ao]\b|\bconjointe?\b|مشترك|联合|共同",
        re.IGNORECASE,
    )


def _is_joint(text: str) -> bool:
    return bool(_joint_words().search(text))


def _lists(text: str, gazetteer: Gazetteer, *, is_lead: bool = False) -> Iterator[Party]:
    """The countries of the first list of three or more that a text names one after the other.

    In an opening, what was spoken of is no such list, nor is a treaty named after its parties.
    """
    run: list[Mention] = []
    for mention in (*gazetteer.mentions(text), None):
        between = text[run[-1].end : mention.start] if run and mention else ""
        is_on = _BETWEEN.fullmatch(between) or (len(run) >= _LIST and _OTHER.fullmatch(between))
        if run and mention and is_on:
            run.append(mention)
            continue
        words = text[run[0].start : run[-1].end] if run else ""
        is_topic = is_lead and bool(run) and bool(_TOPIC.search(text[: run[0].start]))
        is_topic |= is_lead and " " not in words.replace("United States", "US").strip()
        if len({each.country for each in run}) >= _LIST and not is_topic:
            yield from ((each.country, words) for each in run)
            return
        run = [mention] if mention else []


def _doubt(found: Iterable[str], sure: Iterable[str], *, is_joint: bool) -> str:
    """What an editor must be asked: whether there are others, or whether these are parties at all."""
    keys, certain = list(found), set(sure)
    if not keys:
        return "no country was recognised; leave this if none took part"
    if is_joint and len(keys) < _PAIR:
        return f"only {keys[0]} was recognised of a joint text"
    unsure = [key for key in keys if key not in certain]
    return f"did {', '.join(unsure)} take part? This was judged by the text alone" if unsure else ""
