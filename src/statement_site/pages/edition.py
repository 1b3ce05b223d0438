"""What every page is made from, and the parts that pages share: frames, links, cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

from statement_site.archive.archive import Archive, Listing
from statement_site.archive.facets import FACETS
from statement_site.formats.dates import date_in_words, machine_date
from statement_site.model import urls
from statement_site.model.body import Body
from statement_site.model.date import Date
from statement_site.model.settings import Settings
from statement_site.model.statement import PUBLISHED, Statement, Text
from statement_site.reading.names import direction

#: The facets that the head of every page leads to; its foot leads to all.
MAIN_WAYS = ("countries", "topics", "years", "people", "organizations")

#: How many parties a card names before it counts the rest.
PARTIES_NAMED = 4


@dataclass(frozen=True, slots=True)
class LinkView:
    """Words that lead somewhere: `link` is from the site's root. `count` is of statements."""

    words: str
    link: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in words, and as HTML's `datetime` where it has that form."""

    words: str
    machine: str


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as lists show it."""

    title: str
    link: str
    language: str
    direction: str
    date: DateView
    type: str
    parties: str
    summary: str
    status: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page: `root` leads from the page to the site's root."""

    root: str
    site: str
    language: str
    direction: str
    title: str
    description: str
    canonical: str
    publisher: str
    ways: tuple[LinkView, ...]
    ways_all: tuple[LinkView, ...]
    crumbs: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a part of a paginated list stands among the others; links are empty at the ends."""

    number: int
    count: int
    previous: str
    next: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything that pages are made from."""

    archive: Archive
    settings: Settings
    locale: Locale
    about: Body
    assets: Mapping[str, bytes]
    cards: Mapping[str, Card]

    def frame(
        self,
        address: str,
        *,
        title: str,
        description: str = "",
        crumbs: tuple[LinkView, ...] = (),
        root: str = "",
    ) -> Frame:
        """The frame of the page at an address."""
        settings = self.settings
        return Frame(
            root=root or urls.root_of(address),
            site=settings.title,
            language=settings.language,
            direction=direction(settings.language),
            title=title if title == settings.title else f"{title} — {settings.title}",
            description=_shortened(description or settings.description),
            canonical=urls.absolute(settings.url, address) if settings.url else "",
            publisher=settings.publisher,
            ways=self.ways(MAIN_WAYS),
            ways_all=self.ways(),
            crumbs=crumbs,
        )

    def ways(self, facets: tuple[str, ...] = ()) -> tuple[LinkView, ...]:
        """The ways into the archive: its statements by date, and each facet that has terms."""
        names = facets or tuple(facet.name for facet in FACETS)
        indexes = (self.archive.indexes[name] for name in names)
        links = (
            LinkView(index.facet.title, urls.link(index.facet.contents), len(index.listings))
            for index in indexes
            if index.listings
        )
        count = len(self.archive.statements)
        return (LinkView("Statements", urls.link(urls.STATEMENTS), count), *links)

    def term(self, facet: str, key: str) -> LinkView:
        """A link to a term's page; words alone where the term has no page."""
        index = self.archive.indexes[facet]
        listing = index.listings.get(key)
        if listing is None:
            return LinkView(self.archive.term(facet, key).name, "")
        return self.listing(facet, listing)

    def listing(self, facet: str, listing: Listing) -> LinkView:
        """A link to the page of a term that has statements."""
        address = self.archive.indexes[facet].facet.address(listing.term)
        return LinkView(listing.term.name, urls.link(address), len(listing.statements))

    def date(self, date: Date | None) -> DateView:
        """A date as pages show it."""
        return DateView(date_in_words(date, self.locale), machine_date(date))


def make_edition(
    archive: Archive, settings: Settings, locale: Locale, about: Body, assets: Mapping[str, bytes]
) -> Edition:
    """The edition of an archive, with the card of every statement made once."""
    bare = Edition(archive, settings, locale, about, assets, {})
    cards = {statement.id: _card(bare, statement) for statement in archive.statements}
    return Edition(archive, settings, locale, about, assets, cards)


def _card(edition: Edition, statement: Statement) -> Card:
    text = statement.text
    return Card(
        title=text.title,
        link=urls.link(urls.text(statement.id)),
        language=text.language,
        direction=direction(text.language),
        date=edition.date(text.date),
        type=edition.archive.term("types", text.type).name if text.type else "",
        parties=_parties(edition, text),
        summary=text.summary,
        status=status_word(text),
    )


def status_word(text: Text) -> str:
    """The word that marks a text which is not simply published."""
    return "" if text.status == PUBLISHED else text.status


def _parties(edition: Edition, text: Text) -> str:
    """The parties on one line; where they are many, the first few and a count."""
    keys = [("countries", key) for key in text.countries]
    keys += [("organizations", key) for key in text.organizations]
    names = [edition.archive.term(facet, key).name for facet, key in keys]
    if len(names) > PARTIES_NAMED + 1:
        rest = len(names) - PARTIES_NAMED
        return f"{', '.join(names[:PARTIES_NAMED])} and {rest} others"
    return ", ".join(names)


def _shortened(words: str, longest: int = 300) -> str:
    """One line for search engines: cut at a word."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest].rpartition(" ")[0] + " …"


def pages_view(address: str, number: int, count: int) -> Pages:
    """The links to the parts before and after one part of a paginated list."""
    return Pages(
        number=number,
        count=count,
        previous=urls.link(urls.numbered(address, number - 1)) if number > 1 else "",
        next=urls.link(urls.numbered(address, number + 1)) if number < count else "",
    )
