"""What the rules know of the text they work on, and what they find out."""

from __future__ import annotations

from dataclasses import dataclass, field

from statement_site.model.body import Link, Paragraph
from statement_site.model.paragraph import anchor_of, digest_of
from statement_site.model.problem import Location
from statement_site.reading.slugs import slug
from statement_site.reading.source import SourceText

#: The levels that a heading of a text can have, under the page's own.
LEVELS = range(2, 7)


@dataclass(slots=True)
class Scene:
    """One text on its way through the engine. Lives for one call of `render_body`."""

    source: SourceText
    first_line: int
    address: str
    headings: list[tuple[str, str, int]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    lost_links: list[tuple[str, Location]] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    repeats: dict[str, int] = field(default_factory=dict)
    paragraphs: int = 0
    said: list[Paragraph] = field(default_factory=list)
    tables: int = 0

    def fresh(self, anchor: str) -> str:
        """The anchor, numbered where the text already has it."""
        unique = anchor
        while unique in self.anchors:
            # Remembered, so that a text of 50,000 equal lines takes time in proportion to its length.
            count = self.repeats[anchor] = self.repeats.get(anchor, 1) + 1
            unique = f"{anchor}-{count}"
        self.anchors.add(unique)
        return unique

    def paragraph_anchor(self, words: str) -> str:
        """The anchor of a paragraph, made from its words, so that it stays when others come."""
        digest = digest_of(words)
        anchor = self.fresh(anchor_of(digest))
        self.said.append(Paragraph(anchor, digest))
        return anchor

    def heading_anchor(self, words: str, level: int) -> tuple[int, str]:
        """The level that a heading can have in a page, and its anchor; the heading is noted."""
        level = min(max(level, LEVELS.start), LEVELS.stop - 1)
        anchor = self.fresh(f"h-{slug(words)}")
        self.headings.append((anchor, words, level))
        return level, anchor
