"""What all pages are made with: the archive's words, and the views that many pages show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar, cast

from babel import Locale

from statement_site.archive.archive import Archive
from statement_site.archive.facets import FACETS, Facet
from statement_site.archive.lexicon import Lexicon
from statement_site.formats.coins import coins
from statement_site.formats.dates import date_in_words, machine_date
from statement_site.formats.styles import Styles
from statement_site.model import urls
from statement_site.model.date import Date
from statement_site.model.settings import Settings
from statement_site.model.slip import Slip
from statement_site.model.statement import (
    DRAFT,
    EMBARGOED,
    EXCERPT,
    SUMMARY,
    WITHDRAWN,
    Statement,
    Text,
)
from statement_site.pages.lately import Lately
from statement_site.pages.views import Card, DateView, Frame, House, LinkView, Neighbour
from statement_site.pages.ways import MAIN_WAYS, feed_links, link_to, ways, without_counts
from statement_site.reading.dates import parse_date
from statement_site.reading.languages import direction
from statement_site.reading.phrases import Phrases, counted, phrase

T = TypeVar("T")

#: How many parties a card names before it counts the rest.
PARTIES_NAMED = 4

#: How many cards and the like are remembered at least: lists that show the same are printed one after another.
CARDS_REMEMBERED = 6_000

_FACETS: Mapping[str, Facet] = {facet.name: facet for facet in FACETS}


def _as_many() -> Lately[str, Any]:
    return Lately(CARDS_REMEMBERED)


@dataclass(frozen=True, slots=True)
class Edition:
    """What all pages are made with. A view reads here what its page has declared, and no more.

    `fetch` takes the statement of an id from the shelf, its texts with it; `styles` write citations.
    """

    locale: Locale
    lexicon: Lexicon
    house: House
    slips: Mapping[str, Slip]
    fetch: Callable[[str], Statement]
    styles: Styles
    _opened: dict[str, Statement] = field(default_factory=dict, repr=False)
    _made_of_opened: dict[tuple[object, ...], object] = field(default_factory=dict, repr=False)
    _cards: Lately[str, Card] = field(default_factory=_as_many, repr=False)
    _neighbours: Lately[str, Neighbour] = field(default_factory=_as_many, repr=False)
    _made: dict[str, Lately[str, object]] = field(default_factory=dict, repr=False)
    _terms: dict[tuple[str, str], LinkView] = field(default_factory=dict, repr=False)
    _names: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    _dates: dict[str, DateView] = field(default_factory=dict, repr=False)

    @property
    def settings(self) -> Settings:
        """What site.yaml says."""
        return self.lexicon.settings

    @property
    def phrases(self) -> Phrases:
        """The words of the interface."""
        return self.lexicon.phrases

    @property
    def description(self) -> str:
        """What the archive is, in a sentence."""
        default = phrase("An archive of diplomatic statements.")
        return self.settings.description or self.phrases.say(default)

    def frame(
        self,
        address: str,
        *,
        title: str,
        description: str = "",
        crumbs: tuple[LinkView, ...] = (),
        feeds_of: str | None = None,
    ) -> Frame:
        """The frame of the page at an address; `feeds_of` is that of the list which it shows."""
        settings = self.settings
        return Frame(
            house=self.house,
            title=title if title == self.house.site else f"{title} — {self.house.site}",
            description=_shortened(description or self.description),
            canonical=urls.absolute(settings.url, address) if settings.url else "",
            picture=urls.absolute(settings.url, urls.PICTURE) if settings.url else "",
            crumbs=crumbs,
            feeds=() if feeds_of is None or not settings.url else feed_links(feeds_of),
        )

    def part_title(self, title: str, number: int) -> str:
        """The title of one part of a list."""
        if number == 1:
            return title
        return self.phrases.say(phrase("%(title)s, page %(number)s"), title=title, number=number)

    def statement(self, statement_id: str) -> Statement:
        """The statement with its texts; it lies open for all files that are made of it in a row."""
        if statement_id not in self._opened:
            self._opened.clear()
            self._made_of_opened.clear()
            self._opened[statement_id] = self.fetch(statement_id)
        return self._opened[statement_id]

    def while_open(self, what: str, text: Text, make: Callable[[Edition, Text], T]) -> T:
        """What is made of a text of the statement that lies open, once for all files in a row."""
        made = self._made_of_opened.get((what, text.id, text.variant))
        if made is None:
            made = self._made_of_opened[what, text.id, text.variant] = make(self, text)
        return cast("T", made)

    def card(self, statement_id: str) -> Card:
        """The card of a statement, made once."""
        return self._cards.of(statement_id, self._new_card)

    def cards(self, ids: Sequence[str]) -> tuple[Card, ...]:
        """The cards of these statements."""
        return tuple(self._cards.of_each(ids, self._new_card))

    def of_each(
        self,
        what: str,
        ids: Sequence[str],
        make: Callable[[Edition, str], T],
        room: int = CARDS_REMEMBERED,
    ) -> list[T]:
        """What is made of each of these statements for many pages; that of `room` is remembered."""
        made = self._made.get(what)
        if made is None:
            made = self._made[what] = Lately(room)
        return cast("list[T]", made.of_each(ids, partial(make, self)))

    def neighbour(self, statement_id: str) -> Neighbour:
        """A statement before or after another, made once."""
        return self._neighbours.of(statement_id, self._new_neighbour)

    def _date_of(self, slip: Slip) -> DateView:
        view = self._dates.get(slip.edtf)
        return view or self.date(parse_date(slip.edtf) if slip.edtf else None)

    def name(self, facet: str, key: str) -> str:
        """What a term is called."""
        name = self._names.get((facet, key))
        if name is None:
            name = self._names[facet, key] = _FACETS[facet].describe(key, self.lexicon).name
        return name

    def term(self, facet: str, key: str) -> LinkView:
        """A link to the page of a term that has statements."""
        link = self._terms.get((facet, key))
        if link is None:
            link = link_to(_FACETS[facet], _FACETS[facet].describe(key, self.lexicon))
            self._terms[facet, key] = link
        return link

    def date(self, date: Date | None) -> DateView:
        """A date as pages show it."""
        edtf = date.edtf if date else ""
        view = self._dates.get(edtf)
        if view is None:
            words = date_in_words(date, self.locale, self.phrases)
            view = DateView(words, machine_date(date))
            self._dates[edtf] = view
        return view

    def status(self, status: str) -> str:
        """The word that marks a text which is not simply published."""
        return self.phrases.say(STATUS_WORDS[status]) if status in STATUS_WORDS else ""

    def _new_neighbour(self, statement_id: str) -> Neighbour:
        slip = self.slips[statement_id]
        return Neighbour(
            title=slip.title,
            link=urls.link(urls.text(slip.id)),
            language=slip.language,
            direction=direction(slip.language),
            date=self._date_of(slip),
        )

    def _new_card(self, statement_id: str) -> Card:
        slip = self.slips[statement_id]
        return Card(
            title=slip.title,
            link=urls.link(urls.text(slip.id)),
            language=slip.language,
            direction=direction(slip.language),
            date=self._date_of(slip),
            type=self.name("types", slip.type) if slip.type else "",
            parties=self._parties(slip),
            summary=slip.summary,
            status=self.status(slip.status),
            coins=self._coins(slip) if self.settings.url else "",
        )

    def _coins(self, slip: Slip) -> str:
        """The statement as a ContextObject: a date that is no plain one is left out."""
        body = next(iter(slip.countries), "")
        author = self.name("countries", body) if body else ""
        if not author and slip.organizations:
            author = self.name("organizations", slip.organizations[0])
        address = urls.absolute(self.settings.url, urls.text(slip.id))
        return coins(slip.title, self._date_of(slip).machine, author, slip.language, address)

    def _parties(self, slip: Slip) -> str:
        """The parties on one line; where they are many, the first few and a count."""
        keys = [("countries", key) for key in slip.countries]
        keys += [("organizations", key) for key in slip.organizations]
        comma = self.phrases.say(phrase(", "))
        if len(keys) <= PARTIES_NAMED + 1:
            return comma.join(self.name(*key) for key in keys)
        named = comma.join(self.name(*key) for key in keys[:PARTIES_NAMED])
        words = counted("%(named)s and %(num)s other", "%(named)s and %(num)s others")
        return self.phrases.count(words, len(keys) - PARTIES_NAMED, named=named)


def make_edition(
    archive: Archive,
    locale: Locale,
    fetch: Callable[[str], Statement],
    styles: Styles,
    *,
    data: bool,
) -> Edition:
    """The edition of an archive."""
    settings, say = archive.lexicon.settings, archive.lexicon.phrases.say
    house = House(
        site=settings.title or say(phrase("Statement archive")),
        language=settings.language,
        direction=direction(settings.language),
        publisher=settings.publisher,
        ways=without_counts(ways(archive, MAIN_WAYS)),
        ways_all=without_counts(ways(archive)),
        feeds=urls.link(urls.FEEDS) if settings.url else "",
        data=urls.link(urls.DATA) if data else "",
    )
    return Edition(locale, archive.lexicon, house, archive.by_id, fetch, styles)


#: The words that mark a text which is not simply published, in a list and on its own page.
STATUS_WORDS = {
    DRAFT: phrase("draft"),
    WITHDRAWN: phrase("withdrawn"),
    EMBARGOED: phrase("embargoed"),
}
STATUS_SENTENCES = {
    DRAFT: phrase("This statement is a draft."),
    WITHDRAWN: phrase("This statement has been withdrawn."),
    EMBARGOED: phrase("This statement is under embargo."),
}

#: What is said of a text that is not whole.
EXTENT_SENTENCES = {
    SUMMARY: phrase("Summary in our own words; for the text itself see the source."),
    EXCERPT: phrase("Excerpt; for the whole text see the source."),
}


def _shortened(words: str, longest: int = 300) -> str:
    """One line for search engines: cut at a word."""
    line = " ".join(words.split())
    cut = line[:longest]
    return line if cut == line else f"{cut.rpartition(' ')[0] or cut} …"
