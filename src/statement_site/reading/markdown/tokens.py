"""What our rules ask of markdown-it's tokens."""

from __future__ import annotations

from markdown_it.token import Token

from statement_site.model.problem import Location
from statement_site.reading.markdown.scene import Scene


def locate(scene: Scene, token: Token, word: str) -> Location:
    """Where in the file a word of a block stands; the block's first line if it is not found."""
    first, last = token.map or (0, 1)
    for number in range(first, last):
        line = number + scene.first_line
        at = scene.source.at(line)
        column = at.excerpt.find(word)
        if column >= 0:
            return scene.source.at(line, column + 1, len(word))
    return scene.source.at(first + scene.first_line)


def words_of(token: Token) -> str:
    """The words of an inline token, without markup, white space folded."""
    parts = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type in ("text", "code_inline", "image"):
            parts.append(child.content)
    return " ".join("".join(parts).split())
