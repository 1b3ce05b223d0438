"""Two texts of a statement side by side: what stands above each, and what of it stands in a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.statement import Text
from statement_site.pages.edition import EXTENT_SENTENCES, STATUS_SENTENCES, Edition
from statement_site.pages.views import Frame, LinkView
from statement_site.reading.languages import direction
from statement_site.reading.phrases import phrase
from statement_site.study.alignment import Block

_ID = re.compile(r' id="[^"]*"')
_LINK = re.compile(r' href="([^"]*)"')
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True, slots=True)
class SideView:
    """One of the two texts: which it is, in words, and the way to it by itself."""

    words: str
    title: str
    link: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class AbreastView:
    """What stands beside each other, as HTML that the program wrote; a side may be empty.

    `change` counts the rows in which an amended text says something else, from 1; 0 for any other row.
    """

    left: str
    right: str
    change: int = 0


def side_view(text: Text, words: str) -> SideView:
    """A text as what stands above its side shows it."""
    return SideView(
        words=words,
        title=text.title,
        link=urls.link(urls.text(text.id, text.variant)),
        language=text.language,
        direction=direction(text.language),
    )


def notices(edition: Edition, *texts: Text) -> tuple[str, ...]:
    """What a reader of texts must know of them: that one is withdrawn and why, or is not whole; each once."""
    say = edition.phrases.say
    said = [
        (STATUS_SENTENCES.get(text.status), text.notes, EXTENT_SENTENCES.get(text.extent))
        for text in texts
    ]
    sentences = [f"{say(status)} {notes}".strip() for status, notes, _ in said if status]
    return tuple(dict.fromkeys((*sentences, *(say(extent) for *_, extent in said if extent))))


def frame_above(
    edition: Edition, address: str, *, title: str, text: Text, statement: Text
) -> Frame:
    """The frame of a page of two texts: called by what it is and by one of them, found below their statement."""
    return edition.frame(
        address,
        title=f"{title}: {text.title}",
        crumbs=(
            LinkView(edition.phrases.say(phrase("Statements")), urls.link(urls.STATEMENTS)),
            LinkView(statement.title, urls.link(urls.text(statement.id))),
        ),
    )


def shown(address: str, text: Text, blocks: Sequence[Block]) -> str:
    """Blocks of a text on the page at an address, to which their links are fitted; anchors stay on the text's own page."""
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
