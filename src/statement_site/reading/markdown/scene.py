"""What the rules know of the text they work on, and what they find out."""

from __future__ import annotations

from dataclasses import dataclass, field

from markdown_it.token import Token

from statement_site.model.body import Link
from statement_site.model.problem import Location
from statement_site.reading.source import SourceText


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

    def locate(self, token: Token, word: str) -> Location:
        """Where in the file a word of a block stands; the block's first line if it is not found."""
        first, last = token.map or (0, 1)
        for number in range(first, last):
            line = number + self.first_line
            at = self.source.at(line)
            column = at.excerpt.find(word)
            if column >= 0:
                return self.source.at(line, column + 1, len(word))
        return self.source.at(first + self.first_line)


def words_of(token: Token) -> str:
    """The words of an inline token, without markup, white space folded."""
    parts = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type in ("text", "code_inline", "image"):
            parts.append(child.content)
    return " ".join("".join(parts).split())
