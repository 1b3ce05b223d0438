"""What is cited of a statement: by its own page, and by the lists that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from statement_site.formats.citation import DOCUMENT, SPEECH, Citation
from statement_site.formats.citation_formats import CITATION_FORMATS
from statement_site.formats.dates import issued_date
from statement_site.model import urls
from statement_site.model.slip import Slip
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition
from statement_site.pages.views import FileView
from statement_site.reading.dates import parse_date

#: The types of texts that somebody says before others: speeches of those who spoke.
SPOKEN = ("remarks", "speech", "press-conference", "interview")

#: The files that cite a text, or all statements of one part of a list, beside its page.
CITATION_FILES = tuple(
    FileView(form.words, form.file, form.type, form.file.removeprefix("citation"))
    for form in CITATION_FORMATS
)


def list_citations(edition: Edition, ids: Sequence[str]) -> Iterator[bytes]:
    """Files that cite these statements, one in each format."""
    entries = edition.of_each("citation", ids, _entries)
    for number, form in enumerate(CITATION_FORMATS):
        yield form.document([entry[number] for entry in entries])


def _entries(edition: Edition, statement_id: str) -> tuple[bytes, ...]:
    """A statement as each format cites it, made once for all lists that it stands in."""
    citation = _of_slip(edition, edition.slips[statement_id])
    return tuple(form.entry(citation).encode() for form in CITATION_FORMATS)


def is_spoken(text: Text) -> bool:
    """Whether a text is cited by those who spoke it."""
    return text.type in SPOKEN and bool(text.participants)


def citation_of(edition: Edition, text: Text) -> Citation:
    """What is cited of a text."""
    spoken = is_spoken(text)
    speakers = tuple(participant.name for participant in text.participants)
    return Citation(
        id="-".join((text.id, *text.variant)),
        type=SPEECH if spoken else DOCUMENT,
        title=text.title,
        authors=speakers if spoken else parties(edition, text, text.source.publisher),
        are_people=spoken,
        issued=_issued(issued_date(text.date)),
        genre=edition.name("types", text.type) if text.type else "",
        publisher=text.source.publisher,
        place=text.place.name if text.place else "",
        language=text.language,
        url=urls.absolute(edition.settings.url, urls.text(text.id, text.variant)),
        archive=edition.house.site,
        abstract=text.summary,
        keywords=tuple(edition.name("topics", key) for key in text.topics),
        source=text.source.url,
    )


def _of_slip(edition: Edition, slip: Slip) -> Citation:
    """What a list cites of a statement: all but where its text was taken from."""
    spoken = slip.type in SPOKEN and bool(slip.people)
    speakers = tuple(edition.name("people", key) for key in slip.people)
    return Citation(
        id=slip.id,
        type=SPEECH if spoken else DOCUMENT,
        title=slip.title,
        authors=speakers if spoken else parties(edition, slip, slip.publisher),
        are_people=spoken,
        issued=_issued(issued_date(parse_date(slip.edtf) if slip.edtf else None)),
        genre=edition.name("types", slip.type) if slip.type else "",
        publisher=slip.publisher,
        place=edition.name("places", slip.place) if slip.place else "",
        language=slip.language,
        url=urls.absolute(edition.settings.url, urls.text(slip.id)),
        archive=edition.house.site,
        abstract=slip.summary,
        keywords=tuple(edition.name("topics", key) for key in slip.topics),
        source="",
    )


def _issued(date: str) -> tuple[int, ...]:
    return tuple(map(int, date.split("-"))) if date else ()


def parties(edition: Edition, said: Text | Slip, publisher: str) -> tuple[str, ...]:
    """The countries and organizations that speak, else who published, else who keeps the archive."""
    names: Iterable[str] = (
        *(edition.name("countries", key) for key in said.countries),
        *(edition.name("organizations", key) for key in said.organizations),
    )
    return tuple(names) or (publisher or edition.house.publisher or edition.house.site,)
