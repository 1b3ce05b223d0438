"""The body of a text after Markdown: safe HTML, and what else was learnt on the way."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.model.problem import Location


@dataclass(frozen=True)
class Heading:
    """A heading in a body: its anchor, its words, its level in the page (2 to 6)."""

    anchor: str
    words: str
    level: int


@dataclass(frozen=True)
class Link:
    """A link in a body that stays inside the site: the address it leads to, and its fragment."""

    address: str
    fragment: str
    location: Location


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or item of a list: its anchor, and the SHA-256 of its words, in hex.

    The words are those of the page, in NFC, white space folded to single spaces, in UTF-8.
    """

    anchor: str
    sha256: str


@dataclass(frozen=True)
class Body:
    """A rendered body. `html` may be shown as it is: no markup in it came from the statement.

    `anchors` are the ids that its paragraphs, headings and notes can be linked by. `markdown` is what
    it was rendered from, as it is published, and `sha256` the digest of that in UTF-8, in hex.
    """

    html: str = ""
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    anchors: frozenset[str] = frozenset()
    paragraphs: tuple[Paragraph, ...] = ()
    markdown: str = ""
    sha256: str = ""
