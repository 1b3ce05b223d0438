"""A page → the draft of a statement: every field with its evidence, and what an editor must settle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from statement_site.importing.dating.date import find_date
from statement_site.importing.language import find_language
from statement_site.importing.layout.division import Division, divide
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.glued import (
    announcements_apart,
    days_apart,
    marks_apart,
    paragraphs_apart,
    texts_apart,
    titles_apart,
)
from statement_site.importing.layout.one_line import lines_apart
from statement_site.importing.layout.record import without_record
from statement_site.importing.layout.run import longest_run, run_below
from statement_site.importing.layout.teasers import without_teasers
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.markdown import as_markdown
from statement_site.importing.parties.countries import find_countries
from statement_site.importing.parties.voice import Voice
from statement_site.importing.people import (
    Person,
    find_people,
    is_in_a_case,
    is_of_organization,
    with_countries,
)
from statement_site.importing.raw import Found, Raw, Unimportable, quoted
from statement_site.importing.subject import (
    find_organizations,
    find_place,
    find_topics,
    organizations_speak,
)
from statement_site.importing.title.headline import Headline, find_title
from statement_site.importing.type_of_text import find_type
from statement_site.model.term import Registers
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer, gazetteer_of
from statement_site.usage.publishers import original_of
from statement_site.usage.server_pages import is_servers_own

#: In so many characters a text shows its language, though the page around it, or a translation below, is in another.
_SHORTEST = 400

#: How much of what was left out is shown: lines in all, lines next to the text, characters of one.
_MOST_LEFT_OUT, _NEAR, _LONGEST_SHOWN = 60, 5, 300


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of a statement file, the evidence for each, its text, and what stays to be settled.

    `body` is in Markdown, `lines` are its paragraphs as they stood in the page, `left_out` what stood
    above and below it.
    """

    fields: Mapping[str, Any]
    evidence: Mapping[str, str]
    review: tuple[str, ...]
    body: str
    lines: tuple[str, ...]
    left_out: tuple[str, ...] = field(default=())


def draft(raw: Raw, registers: Registers, given: Mapping[str, Any]) -> Draft:
    """The draft of the statement on a page; what is given by the person who imports it is certain.

    Raises:
        Unimportable: nothing stands below the title.
    """
    raw = replace(raw, lines=_parted(raw))
    said = str(given.get("language", "")) or raw.language
    language = find_language(raw.lines, said, raw.url)
    drafted = _drafted(raw, registers, given, language)
    beginning = drafted.lines[: 1 + len(drafted.lines) // 2]
    own = find_language(beginning, said, raw.url)
    is_other = own.value.partition("-")[0] != language.value.partition("-")[0]
    is_sure = not own.doubt and sum(map(len, beginning)) > _SHORTEST
    return _drafted(raw, registers, given, own) if is_other and is_sure else drafted


#: What the text of a statement in another language says by itself: all else is that of its original.
_OF_A_TRANSLATION = ("title", "language", "source", "text")


def as_translation(whole: Draft) -> Draft:
    """The draft of a text in another language of a statement that is there."""
    kept = {name: value for name, value in whole.fields.items() if name in _OF_A_TRANSLATION}
    said = {name: words for name, words in whole.evidence.items() if name in _OF_A_TRANSLATION}
    doubts = tuple(each for each in whole.review if each.partition(":")[0] in _OF_A_TRANSLATION)
    return replace(whole, fields=kept, evidence=said, review=doubts)


def _drafted(
    raw: Raw, registers: Registers, given: Mapping[str, Any], language: Found[str]
) -> Draft:
    """The draft of a page of which a language is supposed, which the text that is found in it can belie."""
    spoken = str(given.get("language", "")) or language.value
    gazetteer = gazetteer_of(registers["countries"], usage_of(spoken))
    run = longest_run(without_teasers(raw.lines))
    headline = find_title(raw, gazetteer.usage, run)
    division = _division(raw, headline, run_below(raw.lines, headline.end, run))
    date = find_date(raw, headline.title, division, spoken)
    gazetteer = gazetteer.in_year(_year_of(date.value))
    found = {
        **_parties(headline, division, gazetteer, registers, raw=raw, language=spoken),
        "title": Found(headline.title, "", "is this the title?" if headline.is_doubtful else ""),
        "date": date,
        "type": find_type(headline.title, division, registers["types"], raw.url),
        "topics": find_topics(headline.title, division, gazetteer.usage, registers["topics"]),
        "place": find_place(headline.title, division, gazetteer),
        "language": language,
        "source": _source(raw, headline.site),
        "text": Found("", "", division.doubt),
    }
    found |= {name: Found(value, "as given") for name, value in given.items()}
    return Draft(
        fields={name: each.value for name, each in found.items() if each.value},
        evidence={name: each.evidence for name, each in found.items() if each.evidence},
        review=tuple(f"{name}: {each.doubt}" for name, each in found.items() if each.doubt),
        body=as_markdown(division.text, is_markdown=raw.is_markdown),
        lines=division.text,
        left_out=_left_out(division, headline.title, raw.captions),
    )


def _division(raw: Raw, headline: Headline, run: range) -> Division:
    """The text of a page and what stands around it.

    Raises:
        Unimportable: nothing stands below the title, or it is a server's own page.
    """
    if is_servers_own(headline.title):
        message = f"it is what a server says in place of a page: {quoted(headline.title, 60)}"
        raise Unimportable(message, "open the address in a browser, and save what it shows")
    division = divide(
        raw.lines,
        headline.end,
        run,
        title=headline.title,
        sites=(headline.site, raw.publisher),
        summary=raw.summary,
    )
    if not division.text:
        message = f"nothing stands below the title {quoted(headline.title, 60)}"
        raise Unimportable(message, "is the text behind a link? Import what that leads to")
    return division


def _year_of(date: str) -> int:
    """The year of a date (EDTF), 0 where there is none."""
    return int(date[:4]) if date[:4].isdecimal() else 0


def _parted(raw: Raw) -> tuple[str, ...]:
    """The lines of a page, those parted that hold what belongs on several, without a collector's record."""
    whole = raw.lines if raw.titles else tuple(texts_apart(lines_apart(raw.lines)))
    lines = tuple(paragraphs_apart(whole))
    titles = raw.titles or lines[:1]
    parted = announcements_apart(days_apart(titles_apart(marks_apart(lines), titles)))
    return tuple(without_record(tuple(parted)))


def _parties(
    headline: Headline,
    division: Division,
    gazetteer: Gazetteer,
    registers: Registers,
    *,
    raw: Raw,
    language: str,
) -> dict[str, Found[Any]]:
    """Who speaks: organizations, people, countries."""
    passages = (division.lead, headline.title, division.released, division.closing)
    people = find_people(passages, gazetteer, registers["people"])
    organizations = find_organizations(
        headline.title, division.released, division.lead, registers["organizations"]
    )
    voice = Voice(
        headline,
        division,
        gazetteer,
        url=original_of(raw.url),
        noted=raw.publisher,
        language=language,
        names_organization=organizations_speak(
            headline.title, organizations, registers["organizations"]
        ),
    )
    countries = find_countries(voice, people)
    return {
        "countries": countries,
        "organizations": organizations,
        "participants": _participants(people, countries),
    }


def _participants(
    found: tuple[Person, ...], countries: Found[tuple[str, ...]]
) -> Found[list[dict[str, str]]]:
    """People as the field has them; where the page spells one in two ways, that is to be settled."""
    people = with_countries(found, countries.value)
    guessed = [each for each in people if each not in found] if countries.doubt else []
    listed = [
        {
            name: value
            for name, value in (("name", p.name), ("role", p.role), ("country", p.country))
            if value
        }
        for p in people
    ]
    alone = [each.name for each in people if not (each.country or is_of_organization(each))]
    doubts = [f"for whom does {name} speak?" for name in alone]
    doubts += [f"does {each.name} speak for {each.country}?" for each in guessed]
    doubts += [
        f"how is {p.name} called? The text has the name in another case"
        for p in people
        if is_in_a_case(p.role)
    ]
    spelt = [f"{quoted(p.name)} and {quoted(', '.join(p.also))}" for p in people if p.also]
    evidence = "; ".join(person.evidence for person in people)
    return Found(
        listed, evidence + (f"; spelt {'; '.join(spelt)}" if spelt else ""), " ".join(doubts)
    )


def _source(raw: Raw, site: str) -> Found[dict[str, str]]:
    source = {"url": raw.url, "publisher": site or raw.publisher}
    return Found({name: value for name, value in source.items() if value})


def _left_out(division: Division, title: str, captions: tuple[str, ...]) -> tuple[str, ...]:
    """What stood around and within the text, for an editor to see that nothing is missing.

    Every sentence is shown, and the lines next to the text; of other labels only how many there were.
    """
    above = [line for line in division.above if bare(line) != title]
    near = len(above) - _NEAR
    lines = [("above", line, number >= near) for number, line in enumerate(above)]
    lines += [("within", line, True) for line in division.inside]
    lines += [("below", line, number < _NEAR) for number, line in enumerate(division.below)]
    lines += [("caption", line, True) for line in captions]
    shown = [
        f"{where}: {quoted(line, _LONGEST_SHOWN)}"
        for where, line, is_near in lines
        if is_near or (reads_as_text(line) and not is_furniture(line))
    ][:_MOST_LEFT_OUT]
    more = len(lines) - len(shown)
    return (*shown, f"and {more} labels of the page") if more > 0 else tuple(shown)
