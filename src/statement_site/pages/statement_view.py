"""What the page of a text shows: what it is, what it says, where it came from, where to go next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from statement_site.model import urls
from statement_site.model.body import Heading
from statement_site.model.page import Page
from statement_site.model.statement import Statement, Text
from statement_site.pages.amendments import AmendmentView, amendments_of
from statement_site.pages.edition import EXTENT_SENTENCES, STATUS_SENTENCES, Edition
from statement_site.pages.keepsake import KeepsakeView, keepsake_view
from statement_site.pages.metadata import TagView, linked_data, tags
from statement_site.pages.record_view import RecordView, record_view, term_link
from statement_site.pages.views import Card, DateView, Frame, LinkView, Neighbour
from statement_site.reading.languages import direction
from statement_site.reading.names import own_name
from statement_site.reading.phrases import phrase

#: How words and where they are from are put together, for readers to take along.
QUOTATION = phrase("“%(quoted)s” (%(source)s)")

#: Why a statement is related, in the order shown.
NAMED, NAMING, LINKED, LINKING = "named", "naming", "linked", "linking"
RELATED_WORDS = {
    NAMED: phrase("Named as related"),
    NAMING: phrase("These name this statement as related"),
    LINKED: phrase("Linked to in the text"),
    LINKING: phrase("The texts of these link to this one"),
}

#: Fewer headings than this need no table of contents.
HEADINGS_WORTH_LISTING = 3


@dataclass(frozen=True, slots=True)
class WordingView:
    """One of the texts of a statement; `absolute` where search engines should know of it."""

    words: str
    link: str
    absolute: str
    language: str
    direction: str
    is_this: bool
    beside: str


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """The statements before and after this one under one term."""

    term: LinkView
    earlier: Neighbour | None
    later: Neighbour | None


@dataclass(frozen=True, slots=True)
class RelatedView:
    """Related statements, and why they are."""

    words: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """What the template of a statement shows.

    `quotation` is the form of one, with {words} and {source}; `citation` is the source of this text.
    """

    frame: Frame
    tags: tuple[TagView, ...]
    linked_data: str
    title: str
    language: str
    direction: str
    date: DateView
    edtf: str
    years: tuple[str, ...]
    type: LinkView | None
    record: RecordView
    wordings: tuple[WordingView, ...]
    summary: str
    notes: str
    status: str
    extent: str
    is_old_version: bool
    amendments: tuple[AmendmentView, ...]
    current: str
    keepsake: KeepsakeView
    contents: tuple[Heading, ...]
    body: str
    citation: str
    quotation: str
    related: tuple[RelatedView, ...]
    neighbours: tuple[NeighboursView, ...]


def statement_view(edition: Edition, page: Page) -> StatementView:
    """What the page of a text shows."""
    variant, public, beside, reasons, _ = page.values
    related = sum(number for _, number in reasons)
    statement = edition.statement(page.texts[0])
    slip = edition.slips[page.texts[0]]
    status = dict(public)
    texts = [text for text in statement.texts if text.variant in status]
    text = next(text for text in texts if text.variant == variant)
    frame = _frame(edition, statement, text)
    return StatementView(
        frame=frame,
        tags=tags(edition, text),
        linked_data=linked_data(edition, statement, text, frame.crumbs),
        title=text.title,
        language=text.language,
        direction=direction(text.language),
        date=edition.date(text.date),
        edtf=text.date.edtf if text.date else "",
        years=text.date.years if text.date else (),
        type=term_link(edition, "types", text.type, (slip.type,)) if text.type else None,
        record=record_view(edition, text, slip),
        wordings=_wordings(edition, statement, text, texts),
        summary=text.summary,
        notes=text.notes,
        status=_sentence(edition, STATUS_SENTENCES, status[variant]),
        extent=_sentence(edition, EXTENT_SENTENCES, text.extent),
        is_old_version=text.is_version,
        amendments=amendments_of(edition, text, texts),
        current=urls.link(urls.text(statement.id)),
        keepsake=keepsake_view(edition, text),
        contents=_contents(text),
        body=text.body.html,
        citation=_citation(edition, text),
        quotation=edition.phrases.say(QUOTATION, quoted="{words}", source="{source}"),
        related=tuple(_related(edition, reasons, iter(page.cards))),
        neighbours=tuple(_neighbours(edition, beside, iter(page.cards[related:]))),
    )


def _related(
    edition: Edition, reasons: tuple[tuple[str, int], ...], ids: Iterator[str]
) -> Iterator[RelatedView]:
    """The related statements by the reason why they are, so many each."""
    for reason, number in reasons:
        words = edition.phrases.say(RELATED_WORDS[reason])
        yield RelatedView(words, edition.cards(tuple(islice(ids, number))))


def _neighbours(
    edition: Edition, beside: tuple[tuple[str, str, bool, bool], ...], ids: Iterator[str]
) -> Iterator[NeighboursView]:
    """For each facet and key, the earlier statement and the later one, as far as there are any."""
    for facet, key, has_earlier, has_later in beside:
        yield NeighboursView(
            term=edition.term(facet, key),
            earlier=edition.neighbour(next(ids)) if has_earlier else None,
            later=edition.neighbour(next(ids)) if has_later else None,
        )


def _citation(edition: Edition, text: Text) -> str:
    """Where words of this text are from, on one line; a script adds paragraph and address."""
    comma = edition.phrases.say(phrase(", "))
    return comma.join((text.title, edition.date(text.date).words, edition.house.site))


def _sentence(edition: Edition, sentences: Mapping[str, str], key: str) -> str:
    """What a reader must know of a text that is not simply published, or not whole."""
    return edition.phrases.say(sentences[key]) if key in sentences else ""


def _frame(edition: Edition, statement: Statement, text: Text) -> Frame:
    crumbs = [LinkView(edition.phrases.say(phrase("Statements")), urls.link(urls.STATEMENTS))]
    if text is not statement.text:
        crumbs.append(LinkView(statement.text.title, urls.link(urls.text(statement.id))))
    return edition.frame(
        urls.text(text.id, text.variant),
        title=text.title,
        description=text.summary,
        crumbs=tuple(crumbs),
    )


def _wordings(
    edition: Edition, statement: Statement, text: Text, texts: list[Text]
) -> tuple[WordingView, ...]:
    """All texts of the statement for the reader to choose from; none where there is only one."""
    if len(texts) == 1:
        return ()
    return tuple(
        WordingView(
            words=_wording_name(edition, statement, wording),
            link=urls.link(urls.text(wording.id, wording.variant)),
            absolute=_alternate(edition, statement, wording),
            language=wording.language,
            direction=direction(wording.language),
            is_this=wording is text,
            beside=_beside(statement, wording),
        )
        for wording in texts
    )


def _beside(statement: Statement, wording: Text) -> str:
    """The way to a translation beside its original."""
    if wording not in statement.translations:
        return ""
    return urls.link(urls.parallel(wording.id, wording.variant))


def _alternate(edition: Edition, statement: Statement, wording: Text) -> str:
    """The whole address of a current text, for `hreflang`; none for earlier versions."""
    site = edition.settings.url
    if not site or wording in statement.versions:
        return ""
    return urls.absolute(site, urls.text(wording.id, wording.variant))


def _wording_name(edition: Edition, statement: Statement, wording: Text) -> str:
    name = own_name(wording.language)
    name = name[0].upper() + name[1:]
    if wording in statement.versions:
        number = wording.variant[0].removeprefix("v")
        words = phrase("%(language)s, earlier version %(number)s")
        return edition.phrases.say(words, language=name, number=number)
    return name


def _contents(text: Text) -> tuple[Heading, ...]:
    headings = text.body.headings
    return headings if len(headings) >= HEADINGS_WORTH_LISTING else ()
