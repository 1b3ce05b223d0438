"""How our tokens are written as HTML. Everything that came from a statement is escaped here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from markdown_it.token import Token

from statement_site.reading.markdown.marks import (
    back_link,
    escaped,
    pin,
    reference,
    reference_anchor,
)

Render = Callable[[Any, Sequence[Token], int, Any, Any], str]


def _paragraph(_: Any, tokens: Sequence[Token], index: int, __: Any, ___: Any) -> str:
    """A paragraph with its pin: a link to itself, numbered by the style sheet, not in the text."""
    token = tokens[index]
    if token.hidden:
        before = tokens[index - 1] if index else token
        return "\n" if before.type.endswith("_close") else ""
    if "class" in token.attrs:
        return f'<p class="{escaped(str(token.attrs["class"]))}">'
    if "id" not in token.attrs:
        return "<p>"
    anchor = str(token.attrs["id"])
    return f'<p id="{anchor}">{pin(anchor, token.meta["number"])}'


def _item(renderer: Any, tokens: Sequence[Token], index: int, _: Any, __: Any) -> str:
    """An item of a list; one that is a single paragraph has the pin of it."""
    token = tokens[index]
    shown = f"<li{renderer.renderAttrs(token)}>"
    if "id" in token.attrs:
        return shown + pin(str(token.attrs["id"]), token.meta["number"])
    return f"{shown}\n"


def _table_open(_: Any, __: Sequence[Token], ___: int, ____: Any, env: Any) -> str:
    env["scene"].tables += 1
    label = f"Table {env['scene'].tables}"
    return f'<div class="table" role="group" tabindex="0" aria-label="{label}">\n<table>\n'


def _table_close(_: Any, __: Sequence[Token], ___: int, ____: Any, _____: Any) -> str:
    return "</table>\n</div>\n"


def _reference(_: Any, tokens: Sequence[Token], index: int, __: Any, env: Any) -> str:
    number = tokens[index].meta["id"] + 1
    again = tokens[index].meta.get("subId", 0)
    env["scene"].anchors.update((reference_anchor(number, again), f"fn{number}"))
    return reference(number, again)


def _back(_: Any, tokens: Sequence[Token], index: int, __: Any, ___: Any) -> str:
    return back_link(tokens[index].meta["id"] + 1, tokens[index].meta["count"])


def _note_open(_: Any, tokens: Sequence[Token], index: int, __: Any, env: Any) -> str:
    anchor = f"fn{tokens[index].meta['id'] + 1}"
    env["scene"].anchors.add(anchor)
    return f'<li id="{anchor}">'


#: What each kind of token becomes, where markdown-it's own rendering is not ours.
RENDERERS: dict[str, Render] = {
    "paragraph_open": _paragraph,
    "list_item_open": _item,
    "table_open": _table_open,
    "table_close": _table_close,
    "footnote_ref": _reference,
    "footnote_block_open": lambda *_: '<section class="notes" role="doc-endnotes">\n<ol>\n',
    "footnote_block_close": lambda *_: "</ol>\n</section>\n",
    "footnote_open": _note_open,
    "footnote_close": lambda *_: "</li>\n",
    "footnote_anchor": _back,
}
