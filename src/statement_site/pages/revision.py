"""What changed: an earlier version beside the text that took its place, with the words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import count

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.model.statement import Text, wording_after
from statement_site.pages.amendments import AmendmentView, amendments_of
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.record_view import record_view
from statement_site.pages.sides import AbreastView, SideView, frame_above, notices, shown, side_view
from statement_site.pages.views import Frame, LinkView
from statement_site.reading.phrases import phrase
from statement_site.study.alignment import blocks_of
from statement_site.study.revision import marked, revised

TITLE = phrase("What changed")


@dataclass(frozen=True, slots=True)
class ChangedFieldView:
    """A field of the record that says something else now: its label, and HTML that the program wrote."""

    words: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class RevisionView:
    """An earlier version and what took its place; `changes` are the numbers of the rows that differ."""

    frame: Frame
    title: str
    notices: tuple[str, ...]
    amendments: tuple[AmendmentView, ...]
    left: SideView
    right: SideView
    fields: tuple[ChangedFieldView, ...]
    rows: tuple[AbreastView, ...]
    changes: tuple[int, ...]


def revision_pages(material: Material) -> Iterator[Page]:
    """A page for each earlier version of which readers may see what took its place."""
    lexicon = material.archive.lexicon
    for slip in material.archive.slips:
        variants = [text.variant for text in slip.texts]
        for text in slip.texts:
            after = wording_after(text.variant, variants) if text.is_version else None
            if after is not None:
                yield Page(
                    address=urls.revision(slip.id, text.variant),
                    view=_view,
                    template="revision.html",
                    values=(text.variant, after, lexicon.coined_by(slip)),
                    texts=(slip.id,),
                    origin=f"what changed: {text.path}",
                )


def _view(edition: Edition, page: Page) -> RevisionView:
    variant, after, _ = page.values
    statement = edition.statement(page.texts[0])
    texts = {text.variant: text for text in statement.texts}
    left, right = texts[variant], texts[after]
    slip = edition.slips[page.texts[0]]
    title = edition.phrases.say(TITLE)
    rows = tuple(_rows(page.address, left, right))
    return RevisionView(
        frame=frame_above(edition, page.address, title=title, text=right, statement=statement.text),
        title=title,
        notices=notices(edition, left, right),
        amendments=amendments_of(edition, left, texts.values()),
        left=side_view(left, edition.phrases.say(phrase("Earlier version"))),
        right=side_view(right, edition.phrases.say(_standing(right))),
        fields=tuple(_fields(edition, left, right, slip)),
        rows=rows,
        changes=tuple(row.change for row in rows if row.change),
    )


def _standing(text: Text) -> str:
    """What a text is that took the place of another."""
    return phrase("Later version") if text.is_version else phrase("Current text")


def _rows(address: str, left: Text, right: Text) -> Iterator[AbreastView]:
    numbers = count(1)
    for row in revised(blocks_of(left.body.html), blocks_of(right.body.html)):
        yield AbreastView(
            left=shown(address, left, [row.before] if row.before else []),
            right=shown(address, right, [row.after] if row.after else []),
            change=next(numbers) if row.changed else 0,
        )


def _fields(edition: Edition, left: Text, right: Text, slip: Slip) -> Iterator[ChangedFieldView]:
    """The fields of the record that differ, in the order of the record."""
    ours, theirs = _record(edition, left, slip), _record(edition, right, slip)
    for name, words in {**ours, **theirs}.items():
        one, other = (record.get(name, ("", ""))[1] for record in (ours, theirs))
        if one != other:
            yield ChangedFieldView(words[0], *marked(escape(one), escape(other)))


def _record(edition: Edition, text: Text, slip: Slip) -> dict[str, tuple[str, str]]:
    """What is known of a text, field by field: its label, and what it says in words."""
    say, record = edition.phrases.say, record_view(edition, text, slip)
    comma = say(phrase(", "))

    def listed(links: Iterable[LinkView]) -> str:
        return comma.join(link.words for link in links)

    people = (filter(None, (p.name, p.role, p.party)) for p in record.participants)
    source = record.source
    retrieved = source.retrieved.words if source and source.retrieved else ""
    sources = (
        (source.publisher, source.url, retrieved, source.archived, source.sha256) if source else ()
    )
    return {
        "title": (say(phrase("Title")), text.title),
        "date": (say(phrase("Date")), edition.date(text.date).words),
        "type": (say(phrase("Type")), edition.name("types", text.type) if text.type else ""),
        "countries": (say(phrase("Countries")), listed(record.countries)),
        "organizations": (say(phrase("Organizations")), listed(record.organizations)),
        "participants": (say(phrase("Participants")), "; ".join(map(comma.join, people))),
        "place": (say(phrase("Place")), record.place.words if record.place else ""),
        "topics": (say(phrase("Topics")), listed(record.topics)),
        "instruments": (
            say(phrase("Instruments named")),
            listed(each.term for each in record.instruments),
        ),
        "series": (say(phrase("Series")), record.series.words if record.series else ""),
        **{
            f"fields.{name}": (each.words, each.value)
            for (name, _), each in zip(text.fields, record.fields, strict=True)
        },
        "source": (say(phrase("Source")), comma.join(filter(None, sources))),
        "summary": (say(phrase("Summary")), text.summary),
        "notes": (say(phrase("Note")), text.notes),
    }
