"""Side by side: a translation beside its original, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import Frame, LinkView
from statement_site.reading.languages import direction
from statement_site.reading.names import own_name
from statement_site.reading.phrases import phrase
from statement_site.study.alignment import Block, aligned, blocks_of

_ID = re.compile(r' id="[^"]*"')
_LINK = re.compile(r' href="([^"]*)"')
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True, slots=True)
class SideView:
    """One of the two texts: what its language calls itself, and the way to the text by itself."""

    words: str
    title: str
    link: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class RowView:
    """What stands beside each other, as HTML that the program wrote; a side may be empty."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class ParallelView:
    """An original and a translation of it."""

    frame: Frame
    title: str
    left: SideView
    right: SideView
    rows: tuple[RowView, ...]


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
        frame=edition.frame(
            page.address,
            title=f"{title}: {left.title}",
            crumbs=(
                LinkView(edition.phrases.say(phrase("Statements")), urls.link(urls.STATEMENTS)),
                LinkView(left.title, urls.link(urls.text(left.id))),
            ),
        ),
        title=title,
        left=_side(left),
        right=_side(right),
        rows=tuple(_rows(page.address, left, right)),
    )


def _side(text: Text) -> SideView:
    return SideView(
        words=own_name(text.language),
        title=text.title,
        link=urls.link(urls.text(text.id, text.variant)),
        language=text.language,
        direction=direction(text.language),
    )


def _rows(address: str, left: Text, right: Text) -> Iterator[RowView]:
    ours, theirs = blocks_of(left.body.html), blocks_of(right.body.html)
    for one, other in aligned(ours, theirs):
        yield RowView(
            _shown(address, left, ours[one.start : one.stop]),
            _shown(address, right, theirs[other.start : other.stop]),
        )


def _shown(address: str, text: Text, blocks: Sequence[Block]) -> str:
    """Blocks of a text, their links leading from here; what has an anchor has it on the text's page."""
    own = urls.text(text.id, text.variant)
    further = "../" * (address.count("/") - own.count("/"))
    own_page = urls.relative(address, own)

    def led(match: re.Match[str]) -> str:
        link = match[1]
        if _ELSEWHERE.match(link):
            return match[0]
        return f' href="{own_page}{link}"' if link[0] == "#" else f' href="{further}{link}"'

    html = "\n".join(block.html for block in blocks)
    return _LINK.sub(led, _ID.sub("", html))
