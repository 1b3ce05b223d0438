"""Of what type a text is: a joint statement, remarks, a message … by its title, its page, or its opening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from statement_site.importing.layout.division import Division
from statement_site.importing.layout.kinds import kinds
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.parties.speaking import is_joint, tells_of_meeting
from statement_site.importing.raw import Found, quoted
from statement_site.model.term import Register
from statement_site.usage import USAGES
from statement_site.usage.addressing import EXCELLENCY, FIRST_PERSON, TO_ONE
from statement_site.usage.messages import COUNTERPART, MESSAGE, SYMPATHY
from statement_site.usage.parties import CONDEMNS
from statement_site.usage.sentences import first_sentence

#: One who holds an office and speaks somewhere, and what leads to the words of one.
_OFFICE_HOLDER = re.compile(
    r"(?:(?:Deputy |Under |Assistant |Vice )?(?:Secretary|President|(?:Prime |Foreign |Defen[cs]e )?Minister"
    r"|Ambassador|Chancellor|Spokesperson))(?: [A-Z][\w.’-]*){1,5}(?: and .{5,60})? (?:at|before|to|with|on)\b"
)
_SAID = re.compile(
    r"\b(?:made|issued|released|gave) the following (?:\w+ )?statement\b", re.IGNORECASE
)

#: Who speaks, before a colon at the head of a paragraph, in so many paragraphs at the beginning.
_FIRST = 3
_SPEAKER = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{4,50}|(?:[A-ZÀ-Þ][\w.’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+, [A-ZÀ-Þ][\w ]{4,50}"
    r"|[一-龥·]{0,12}(?:部长|部長|国务卿|發言人|发言人|总统|總統|总理|大使|顾问)[一-龥·]{0,10})[:：](?=\s*\S)"
)

#: How much of a text is its opening, and how long a line of a heading is, in characters.
_LEAD, _LONGEST_HEADING = 1200, 80

#: How an address says that what is under it are press releases.
_IN_ADDRESS = re.compile(
    r"/(?:press[-_]?releases?|presseaussendung|pressemitteilung(?:en)?|medienmitteilung(?:en)?|comunicados?[-_]de[-_]prensa|communiques?[-_]de[-_]presse)/",
    re.IGNORECASE,
)

#: What Romance languages call a declaration, and is a statement where a house or its spokesperson makes it.
_OF_HOUSE = re.compile(
    r"(?:declaraci[oó]n|d[ée]claration|declara[cç][aã]o|dichiarazione) (?:oficial |officielle |ufficiale )?(?:del?|de la|de l[’']|du|d[ao]|dell[ao’']) ?(?:portavoz|vocer[oa]|porte-parole|portavoce|porta-voz|ministr\w+|minist[eè]\w+|canciller\w*|gobierno|gouvernement|governo|embajada|ambassade)",
    re.IGNORECASE,
)
_STATEMENT = "press-statement"

#: A type by its key, and what speaks for it.
Type = tuple[str, str]


def find_type(title: str, division: Division, types: Register, url: str = "") -> Found[str]:
    """The type that the title names, else the opening or the lines above the text, else the address."""
    found = (each for each in _types(title, division, url) if each[0] in types.entries)
    kind, evidence = next(found, ("", ""))
    if kind == "declaration" and _OF_HOUSE.match(title) and _STATEMENT in types.entries:
        return Found(_STATEMENT, evidence)
    return Found(kind, evidence)


def _types(title: str, division: Division, url: str) -> Iterator[Type]:
    """The types that a text may be of, the surest first."""
    opening = prose(division.text[:2])[:_LEAD]
    short = (line for line in reversed(division.above) if len(line) < _LONGEST_HEADING)
    yield from _named(title, "title", division)
    yield from _sent(title, opening, division)
    yield from _named(division.released, "release line", division)
    yield from _named(" · ".join(short), "heading", division)
    yield from _named(opening, "opening", division)
    yield from _spoken(title, division)
    yield from _told(opening)
    if tells_of_meeting(title):
        yield "readout", f"{quoted(title, 60)} tells of a meeting"
    if found := _IN_ADDRESS.search(url):
        yield "press-release", f"{quoted(found[0])} in the address"


def _named(text: str, where: str, division: Division) -> Iterator[Type]:
    """The kinds that words name; an opening speaks of others too, and a speech is no report of a meeting."""
    for pattern, kind in kinds():
        match = pattern.search(text)
        is_of_others = where == "opening" and kind not in ("joint-statement", "communique")
        if not match or is_of_others:
            continue
        if division.is_spoken and (kind == "readout" or where == "opening"):
            return
        yield kind, f"{quoted(match[0])} in the {where}"


def _sent(title: str, opening: str, division: Division) -> Iterator[Type]:
    """A message, by its title, or a letter of sympathy to one who holds a high office."""
    if named := MESSAGE.search(title) or SYMPATHY.search(title):
        yield "message", f"{quoted(named[0])} in the title"
    to_whom = bare(division.text[0]) if division.text else ""
    felt = SYMPATHY.search(opening)
    if felt and (EXCELLENCY.match(to_whom) or TO_ONE.match(to_whom)):
        yield "message", f"{quoted(felt[0])} in a letter to {quoted(to_whom, 60)}"


def _spoken(title: str, division: Division) -> Iterator[Type]:
    """Remarks, by who speaks at the head of a paragraph or greets those who hear."""
    for speaker in filter(None, map(_SPEAKER.match, map(bare, division.text[:_FIRST]))):
        yield "remarks", f"{quoted(speaker[0])} speaks"
    if division.is_spoken:
        yield "remarks", f"{quoted(bare(division.text[0]), 60)} opens it"
    if held := _OFFICE_HOLDER.match(title):
        yield "remarks", f"{quoted(held[0])} in the title"


def _told(opening: str) -> Iterator[Type]:
    """The type of a text that names none, by what its first sentence tells, and of whom."""
    first = first_sentence(opening)
    if is_joint(first):
        yield "joint-statement", f"{quoted(first, 60)} opens it"
    if spoken := FIRST_PERSON.search(first):
        yield "remarks", f"{quoted(spoken[0])} in the opening"
    if said := _SAID.search(opening) or CONDEMNS.search(first) or SYMPATHY.search(first):
        yield "press-statement", f"{quoted(said[0])} in the opening"
    if beside := COUNTERPART.search(first):
        yield "readout", f"{quoted(beside[0])} in the opening"
    for usage in USAGES:
        met = re.search(usage.encounters, opening, re.IGNORECASE) if usage.encounters else None
        if met:
            yield "readout", f"{quoted(met[0])} in the opening"
