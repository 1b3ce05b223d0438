"""Line breaks that scraped and typed texts mean, which Markdown alone would run together."""

from __future__ import annotations

import re

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from statement_site.reading.markdown.plain import pieces_of

_ATTRIBUTION = re.compile(r"(?:—|―|–|--)\s?\S")


def divide_long_lines(state: StateCore) -> None:
    """Make paragraphs of the lines of a paragraph wherever one is too long to have been wrapped."""
    divided: list[Token] = []
    for token in state.tokens:
        divided.append(token)
        if token.type != "paragraph_close" or len(divided) < 3:  # noqa: PLR2004 — open, inline, close
            continue
        opening, inline, closing = divided[-3:]
        if inline.type != "inline" or opening.hidden:
            continue
        pieces = pieces_of(inline.content)
        if len(pieces) > 1:
            del divided[-3:]
            divided += _paragraphs(opening, inline, closing, pieces)
    state.tokens = divided


def _paragraphs(opening: Token, inline: Token, closing: Token, pieces: list[str]) -> list[Token]:
    tokens = []
    first = opening.map[0] if opening.map else 0
    for piece in pieces:
        last = first + piece.count("\n") + 1
        tokens += [
            opening.copy(map=[first, last]),
            inline.copy(content=piece, map=[first, last], children=[]),
            closing.copy(),
        ]
        first = last
    return tokens


def mark_attributions(state: StateCore) -> None:
    """Set the last line of a quotation, where it begins with a dash, as its attribution."""
    marked: list[Token] = []
    for token in state.tokens:
        if token.type == "blockquote_close" and len(marked) > 2:  # noqa: PLR2004 — a paragraph
            opening, inline, closing = marked[-3:]
            if opening.type == "paragraph_open" and closing.type == "paragraph_close":
                marked[-3:] = _attributed(opening, inline, closing)
        marked.append(token)
    state.tokens = marked


def _attributed(opening: Token, inline: Token, closing: Token) -> list[Token]:
    said, _, attribution = inline.content.rpartition("\n")
    if not _ATTRIBUTION.match(attribution):
        return [opening, inline, closing]
    credit = opening.copy()
    credit.attrs = {"class": "attribution"}
    line = [inline.copy(content=attribution, children=[])]
    quotation = [opening, inline.copy(content=said, children=[]), closing] if said else []
    return [*quotation, credit, *line, closing.copy()]
