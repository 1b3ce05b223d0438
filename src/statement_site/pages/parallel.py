"""Side by side: a translation beside its original, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.sides import (
    AbreastView,
    SideView,
    frame_above,
    notices,
    shown,
    side_view,
)
from statement_site.pages.views import Frame
from statement_site.reading.names import own_name
from statement_site.reading.phrases import phrase
from statement_site.study.alignment import aligned, blocks_of


@dataclass(frozen=True, slots=True)
class ParallelView:
    """An original and a translation of it."""

    frame: Frame
    title: str
    notices: tuple[str, ...]
    left: SideView
    right: SideView
    rows: tuple[AbreastView, ...]


def parallel_pages(material: Material) -> Iterator[Page]:
    """A page for each translation of each statement; earlier versions stand alone."""
    for slip in material.archive.slips:
        if len(slip.texts) > 1 and not slip.texts[0].variant:
            for variant in slip.translations:
                yield Page(
                    address=urls.parallel(slip.id, variant),
                    view=_view,
                    template="parallel.html",
                    values=(variant,),
                    texts=(slip.id,),
                    origin=f"side by side: {slip.id}",
                )


def _view(edition: Edition, page: Page) -> ParallelView:
    (variant,) = page.values
    statement = edition.statement(page.texts[0])
    left = statement.text
    right = next(text for text in statement.translations if text.variant == variant)
    title = edition.phrases.say(phrase("Side by side"))
    return ParallelView(
        frame=frame_above(edition, page.address, title=title, text=left, statement=left),
        title=title,
        notices=notices(edition, left, right),
        left=side_view(left, own_name(left.language)),
        right=side_view(right, own_name(right.language)),
        rows=tuple(_rows(page.address, left, right)),
    )


def _rows(address: str, left: Text, right: Text) -> Iterator[AbreastView]:
    ours, theirs = blocks_of(left.body.html), blocks_of(right.body.html)
    for one, other in aligned(ours, theirs):
        yield AbreastView(
            shown(address, left, ours[one.start : one.stop]),
            shown(address, right, theirs[other.start : other.stop]),
        )
