"""Anchors that can be cited: a paragraph's is made from its words, so that it stays when others come."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from statement_site.reading.markdown.scene import Scene, words_of
from statement_site.reading.slugs import slug

_LEVELS = range(2, 7)
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
            scene.paragraphs += 1
            token.attrs = {"id": paragraph_anchor(words_of(following), scene)}
            token.meta = {"number": scene.paragraphs}
        elif token.type == "list_item_open" and following.hidden:
            inline = state.tokens[index + 2]
            token.attrs = {"id": paragraph_anchor(words_of(inline), scene)}
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


def paragraph_anchor(words: str, scene: Scene) -> str:
    """The anchor of a paragraph with these words, numbered where the text already has it."""
    plain = " ".join(words.split())
    if not plain.isascii():
        plain = unicodedata.normalize("NFC", plain)
    return scene.fresh(f"p-{hashlib.sha256(plain.encode()).hexdigest()[:8]}")


def _name_heading(token: Token, inline: Token, scene: Scene, shift: int) -> None:
    level, anchor = heading_anchor(words_of(inline), int(token.tag[1]) + shift, scene)
    token.tag = f"h{level}"
    token.attrs = {"id": anchor}


def heading_anchor(words: str, level: int, scene: Scene) -> tuple[int, str]:
    """The level that a heading can have, and its anchor; the heading is noted."""
    level = _possible(level)
    anchor = scene.fresh(f"h-{slug(words)}")
    scene.headings.append((anchor, words, level))
    return level, anchor


def _shift(tokens: list[Token]) -> int:
    """How far headings move down so that the highest is an h2, under the page's own h1."""
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    return 2 - min(levels, default=2)


def _level(token: Token, shift: int) -> int:
    return _possible(int(token.tag[1]) + shift)


def _possible(level: int) -> int:
    return min(max(level, _LEVELS.start), _LEVELS.stop - 1)
