"""Anchors that can be cited: a paragraph's is made from its words, so that it stays when others come."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from statement_site.reading.markdown.scene import LEVELS, Scene
from statement_site.reading.markdown.tokens import words_of

_ALIGNMENTS = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}


def give_anchors(state: StateCore) -> None:
    """Number and name the paragraphs, items and headings of the text; class the cells of tables."""
    scene: Scene = state.env["scene"]
    shift = _shift(state.tokens)
    for index, token, following in _body_pairs(state.tokens):
        if token.type == "paragraph_open" and not token.hidden and "class" not in token.attrs:
            _name_paragraph(token, following, scene)
        elif token.type == "list_item_open" and following.hidden:
            _name_paragraph(token, state.tokens[index + 2], scene)
        elif token.type == "heading_open":
            _name_heading(token, following, scene, shift)
        elif token.type == "heading_close":
            token.tag = f"h{_level(token, shift)}"
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrs.get("style", ""))
            token.attrs = {"class": _ALIGNMENTS[style]} if style in _ALIGNMENTS else {}


def _body_pairs(tokens: list[Token]) -> Iterator[tuple[int, Token, Token]]:
    """Each token of the text itself, its place, and the one after it; notes have other anchors."""
    in_notes = False
    for index, token in enumerate(tokens):
        in_notes = in_notes or token.type == "footnote_block_open"
        following = tokens[index + 1] if index + 1 < len(tokens) else token
        if not in_notes or token.type in ("heading_open", "heading_close", "th_open", "td_open"):
            yield index, token, following


def _name_paragraph(token: Token, inline: Token, scene: Scene) -> None:
    scene.paragraphs += 1
    token.attrSet("id", scene.paragraph_anchor(words_of(inline)))
    token.meta = {"number": scene.paragraphs}


def _name_heading(token: Token, inline: Token, scene: Scene, shift: int) -> None:
    level, anchor = scene.heading_anchor(words_of(inline), int(token.tag[1]) + shift)
    token.tag = f"h{level}"
    token.attrs = {"id": anchor}


def _shift(tokens: list[Token]) -> int:
    """How far headings move down so that the highest is an h2, under the page's own h1."""
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    return 2 - min(levels, default=2)


def _level(token: Token, shift: int) -> int:
    return min(max(int(token.tag[1]) + shift, LEVELS.start), LEVELS.stop - 1)
