"""Rules about participants, held against the register of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.model.date import Date
from statement_site.model.statement import Participant
from statement_site.model.term import Entry, Office
from statement_site.reading.names import bare_form
from statement_site.usage.usage import Usage

#: How alike two spellings of one name are, and how long a name must be for that to mean something.
_ALIKE, _SHORTEST = 0.85, 5

#: So alike are they in the order of their letters.
_ALIKE_IN_ORDER = 0.9

_NAME = re.compile(r"[^\W\d_][\w’'-]*[^\W\d_]")


def office_on_that_day(proof: Proof) -> Remarks:
    """A participant with another role or country than the register says for that day."""
    if not proof.says("participants") and proof.text.variant:
        return
    for participant in proof.text.participants:
        entry = proof.registers["people"].entries.get(participant.person)
        if entry is None or not entry.offices:
            continue
        held = [office for office in entry.offices if _held_on(office, proof.text.date)]
        message = _disagreement(participant, entry, held)
        if message:
            hint = "correct the participant, or the person’s `offices` in authorities/people.yaml"
            yield remark("office", message, proof.words(participant.name), hint)


#: What is no part of a name: an address of courtesy, an office behind a comma or in brackets, a second person.
_BESIDE_NAME = re.compile(
    r"^(?:h\. ?e\.|h\. ?r\. ?h\.|his|her|the hon|hon\.|mr|mrs|ms|dr|s\. ?e\.|sr|sra|m\.|mme|herr|frau)(?=[. ]) ?|[,;(]",
    re.IGNORECASE,
)

#: What stands behind a comma in a name: “Jr.”, “III”, “KCMG”.
_OF_NAME = re.compile(r", (?:[Jj]r|[Ss]r|[IVX]+|[A-Z]{2,5})\.?$")

#: Who is called by title and name, as a part of a pattern: “King Example”.
_BY_TITLE = r"(?:King|Queen|Emir|Amir|Sultan|Crown Prince|Prince|Princess|Pope|Rey|Reina|Roi|Reine|Papa|Pape)\b"


def name_and_office(proof: Proof) -> Remarks:
    """A participant whose name holds an address of courtesy, an office or a second person; readers find names."""
    if not proof.says("participants"):
        return
    for participant in proof.text.participants:
        name = _OF_NAME.sub("", participant.name)
        if _BESIDE_NAME.search(name) or _begins_with_office(name, proof.gazetteer.usage):
            message = f"`{participant.name}` is more than a name"
            hint = "write {name: …, role: …, country: …}, one entry for each person"
            yield remark("name-and-office", message, proof.words(participant.name), hint)


def _begins_with_office(name: str, usage: Usage) -> bool:
    """Whether an office stands before a name of two words or more: “Prime Minister Ada Example”."""
    office = re.compile(rf"(?!{_BY_TITLE}){usage.office}\s+\S+\s+\S", re.IGNORECASE)
    return office.match(name) is not None


def _held_on(office: Office, date: Date | None) -> bool:
    """Whether an office was held on a date; where one of them is not known, it may have been."""
    if office.held is None or date is None:
        return True
    first, last = date.sort_key
    begins = office.held.start.earliest if office.held.start else (0, 0, 0)
    ends = office.held.end.latest if office.held.end else (9999, 12, 31)
    return begins <= last and first <= ends


def _disagreement(participant: Participant, entry: Entry, held: list[Office]) -> str:
    """What the register says otherwise, or nothing."""
    name = participant.name
    if not held:
        offices = ", ".join(f"{o.role} {o.held.edtf}" for o in entry.offices if o.held)
        return f"{name} held no office on that day; the register has {offices}"
    if participant.role and not any(_same_role(participant.role, o.role) for o in held):
        return (
            f"{name} was {' and '.join(o.role for o in held)} on that day, not {participant.role}"
        )
    countries = {office.country for office in held if office.country}
    if participant.country and countries and participant.country not in countries:
        return f"{name} spoke for {', '.join(sorted(countries))} on that day, not {participant.country}"
    return ""


def _same_role(one: str, other: str) -> bool:
    """Whether two names of an office are one: the words of the shorter are in the longer."""
    first, second = (
        {bare_form(w) for w in _NAME.findall(words)} - _SMALL for words in (one, other)
    )
    if not first or not second or first & _RANKS != second & _RANKS:
        return False
    return first <= second or second <= first


#: Words that make another office of one.
_RANKS = frozenset(
    [
        "vice",
        "deputy",
        "acting",
        "prime",
        "first",
        "under",
        "assistant",
        "former",
        "elect",
        "vicepresidente",
        "viceministro",
    ]
)
_SMALL = frozenset(
    ["of", "for", "the", "and", "de", "del", "la", "el", "y", "des", "du", "le", "et", "los", "las"]
)


def spelling_of_names(proof: Proof) -> Remarks:
    """A name that is nearly, and not quite, one of the register."""
    yield from _in_participants(proof)
    yield from _in_text(proof)


def _in_participants(proof: Proof) -> Remarks:
    people = proof.registers["people"]
    if not proof.says("participants"):
        return
    for participant in proof.text.participants:
        entry = people.entries.get(participant.person)
        if entry is None:
            near = (e for e in people.entries.values() if _is_near(participant.name, e))
            entry = next(near, None)
        if entry is None or participant.name.casefold() in map(str.casefold, _names(entry)):
            continue
        message = f"`{participant.name}` is nearly `{entry.term.name}` of the register"
        hint = f"if it is the same person, write that, or add this spelling to `also` of {entry.term.key}"
        yield remark("spelling", message, proof.words(participant.name), hint)


def _is_near(name: str, entry: Entry) -> bool:
    """Whether a name differs from one of a person's names by a letter or two."""
    return any(_nearly(name, known) for known in (entry.term.name, *entry.also))


def _nearly(one: str, other: str) -> bool:
    if one[:1].casefold() != other[:1].casefold() or abs(len(one) - len(other)) > 2:  # noqa: PLR2004
        return False
    matcher = SequenceMatcher(None, bare_form(one), bare_form(other))
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() > _ALIKE_IN_ORDER


def _in_text(proof: Proof) -> Remarks:
    """Surnames of those who took part, in title and text, spelt as no register has them."""
    entries = proof.registers["people"].entries
    known = [entries[p.person] for p in proof.text.participants if p.person in entries]
    if not known:
        return
    accepted = {word for entry in known for name in _names(entry) for word in _NAME.findall(name)}
    surnames = {_surname(entry) for entry in known}
    seen: set[str] = set()
    for number, line in _lines(proof):
        for match in _NAME.finditer(line):
            word = match[0].removesuffix("’s").removesuffix("'s")
            if word in accepted or word in seen or not word[0].isupper():
                continue
            seen.add(word)
            near = next((s for s in surnames if _is_misspelt(word, s)), None)
            if near:
                at = proof.source.at(number, match.start() + 1, len(word))
                hint = "if the source has it so, add the spelling to the person’s `also`"
                yield remark("spelling", f"`{word}` is nearly `{near}` of the register", at, hint)


def _lines(proof: Proof) -> Iterator[tuple[int, str]]:
    title = proof.field("title")
    yield title.line, title.excerpt
    yield from enumerate(proof.source.lines[proof.body_line - 1 :], proof.body_line)


def _names(entry: Entry) -> tuple[str, ...]:
    return (entry.term.name, *entry.also)


def _surname(entry: Entry) -> str:
    """The last word of a name that is no addition, or what it is filed under."""
    filed = entry.term.sort.partition("\x00")[2].partition(",")[0]
    words = _NAME.findall(filed or entry.term.name)
    return str(words[-1]) if words else entry.term.name


def _is_misspelt(word: str, surname: str) -> bool:
    if len(surname) < _SHORTEST or word[0] != surname[0] or abs(len(word) - len(surname)) > 2:  # noqa: PLR2004
        return False
    one, other = bare_form(word), bare_form(surname)
    if one == other:
        return word != surname and len(word) > _SHORTEST
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE
