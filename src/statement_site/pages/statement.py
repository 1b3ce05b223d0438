"""The page of a text: what it is, what it says, where it came from, where to go next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.model import urls
from statement_site.model.body import Heading
from statement_site.model.page import Page
from statement_site.model.statement import FULL, Statement, Text
from statement_site.pages.edition import Card, DateView, Edition, Frame, LinkView, status_word
from statement_site.reading.names import direction, own_name

#: Fewer headings than this need no table of contents.
HEADINGS_WORTH_LISTING = 3

#: The facets in which a reader may want the statement before and after this one.
NEIGHBOUR_FACETS = ("series", "countries", "topics")


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A person with role and party."""

    person: LinkView
    name: str
    role: str
    party: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where the text came from."""

    url: str
    publisher: str
    retrieved: DateView | None
    archived: str
    sha256: str


@dataclass(frozen=True, slots=True)
class WordingView:
    """One of the texts of a statement; `absolute` where search engines should know of it."""

    words: str
    link: str
    absolute: str
    language: str
    direction: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of the site's own: its label and its value."""

    words: str
    value: str


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """The statements before and after this one under one term."""

    term: LinkView
    earlier: Card | None
    later: Card | None


@dataclass(frozen=True, slots=True)
class StatementView:
    """What the template of a statement shows."""

    frame: Frame
    title: str
    language: str
    direction: str
    date: DateView
    type: LinkView | None
    countries: tuple[LinkView, ...]
    organizations: tuple[LinkView, ...]
    participants: tuple[ParticipantView, ...]
    place: LinkView | None
    topics: tuple[LinkView, ...]
    series: LinkView | None
    language_link: LinkView
    wordings: tuple[WordingView, ...]
    summary: str
    notes: str
    status: str
    extent: str
    is_old_version: bool
    current: str
    fields: tuple[FieldView, ...]
    source: SourceView | None
    contents: tuple[Heading, ...]
    body: str
    related: tuple[Card, ...]
    neighbours: tuple[NeighboursView, ...]


def statement_pages(edition: Edition) -> Iterator[Page]:
    """A page for every text of every statement."""
    for statement in edition.archive.statements:
        for text in statement.texts:
            yield Page(
                address=urls.text(text.id, text.variant),
                template="statement.html",
                view=partial(_view, edition, statement, text),
                origin=text.location.path,
            )


def _view(edition: Edition, statement: Statement, text: Text) -> StatementView:
    return StatementView(
        frame=_frame(edition, statement, text),
        title=text.title,
        language=text.language,
        direction=direction(text.language),
        date=edition.date(text.date),
        type=edition.term("types", text.type) if text.type else None,
        countries=tuple(edition.term("countries", key) for key in text.countries),
        organizations=tuple(edition.term("organizations", key) for key in text.organizations),
        participants=tuple(_participants(edition, text)),
        place=edition.term("places", text.place.key) if text.place else None,
        topics=tuple(edition.term("topics", key) for key in text.topics),
        series=edition.term("series", text.series) if text.series else None,
        language_link=edition.term("languages", text.language),
        wordings=_wordings(edition, statement, text),
        summary=text.summary,
        notes=text.notes,
        status=status_word(text),
        extent=text.extent if text.extent != FULL else "",
        is_old_version=text in statement.versions,
        current=urls.link(urls.text(statement.id)),
        fields=tuple(_fields(edition, text)),
        source=_source(edition, text),
        contents=_contents(text),
        body=text.body.html,
        related=_related(edition, statement),
        neighbours=tuple(_neighbours(edition, statement)),
    )


def _frame(edition: Edition, statement: Statement, text: Text) -> Frame:
    crumbs = [LinkView("Statements", urls.link(urls.STATEMENTS))]
    if text is not statement.text:
        crumbs.append(LinkView(statement.text.title, urls.link(urls.text(statement.id))))
    return edition.frame(
        urls.text(text.id, text.variant),
        title=text.title,
        description=text.summary,
        crumbs=tuple(crumbs),
    )


def _participants(edition: Edition, text: Text) -> Iterator[ParticipantView]:
    for participant in text.participants:
        party = participant.country and edition.archive.term("countries", participant.country).name
        if participant.organization:
            party = edition.archive.term("organizations", participant.organization).name
        link = edition.term("people", participant.person)
        yield ParticipantView(link, participant.name, participant.role, party)


def _wordings(edition: Edition, statement: Statement, text: Text) -> tuple[WordingView, ...]:
    """All texts of the statement for the reader to choose from; none where there is only one."""
    if len(statement.texts) == 1:
        return ()
    return tuple(
        WordingView(
            words=_wording_name(statement, wording),
            link=urls.link(urls.text(wording.id, wording.variant)),
            absolute=_alternate(edition, statement, wording),
            language=wording.language,
            direction=direction(wording.language),
            is_this=wording is text,
        )
        for wording in statement.texts
    )


def _alternate(edition: Edition, statement: Statement, wording: Text) -> str:
    """The whole address of a current text, for `hreflang`; none for earlier versions."""
    site = edition.settings.url
    if not site or wording in statement.versions:
        return ""
    return urls.absolute(site, urls.text(wording.id, wording.variant))


def _wording_name(statement: Statement, wording: Text) -> str:
    name = own_name(wording.language)
    name = name[0].upper() + name[1:]
    if wording in statement.versions:
        return f"{name}, earlier version {wording.variant[0].removeprefix('v')}"
    return name


def _fields(edition: Edition, text: Text) -> Iterator[FieldView]:
    labels = {extra.name: extra.label for extra in edition.settings.fields}
    return (FieldView(labels[name], value) for name, value in text.fields)


def _source(edition: Edition, text: Text) -> SourceView | None:
    source = text.source
    if not (source.url or source.publisher):
        return None
    retrieved = edition.date(source.retrieved) if source.retrieved else None
    return SourceView(source.url, source.publisher, retrieved, source.archived, source.sha256)


def _contents(text: Text) -> tuple[Heading, ...]:
    headings = text.body.headings
    return headings if len(headings) >= HEADINGS_WORTH_LISTING else ()


def _related(edition: Edition, statement: Statement) -> tuple[Card, ...]:
    """The statements that this one names as related, then those that name this one."""
    named = [reference.target for reference in statement.text.related]
    named += edition.archive.cited_by.get(statement.id, ())
    found = dict.fromkeys(key for key in named if key in edition.cards and key != statement.id)
    return tuple(edition.cards[key] for key in found)


def _neighbours(edition: Edition, statement: Statement) -> Iterator[NeighboursView]:
    """The statements before and after this one in its series, countries and topics."""
    text = statement.text
    series = (text.series,) if text.series else ()
    keys = {"series": series, "countries": text.countries, "topics": text.topics}
    for facet in NEIGHBOUR_FACETS:
        listings = edition.archive.indexes[facet].listings
        for key in keys[facet]:
            listing = listings[key]
            earlier, later = listing.earlier(statement), listing.later(statement)
            if earlier or later:
                yield NeighboursView(
                    term=edition.listing(facet, listing),
                    earlier=edition.cards[earlier.id] if earlier else None,
                    later=edition.cards[later.id] if later else None,
                )
