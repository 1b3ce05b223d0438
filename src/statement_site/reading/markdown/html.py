"""How our tokens are written as HTML. Everything that came from a statement is escaped here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

Render = Callable[[Any, Sequence[Token], int, Any, Any], str]


def _paragraph(_: Any, tokens: Sequence[Token], index: int, __: Any, ___: Any) -> str:
    """A paragraph with its pin: a link to itself, numbered by the style sheet, not in the text."""
    token = tokens[index]
    if token.hidden:
        before = tokens[index - 1] if index else token
        return "\n" if before.type.endswith("_close") else ""
    if "class" in token.attrs:
        return f'<p class="{escapeHtml(str(token.attrs["class"]))}">'
    if "id" not in token.attrs:
        return "<p>"
    anchor = str(token.attrs["id"])
    return f'<p id="{anchor}">{pin(anchor, token.meta["number"])}'


def pin(anchor: str, number: int) -> str:
    """The link of a paragraph to itself."""
    return f'<a class="pin" href="#{anchor}" aria-label="¶ {number}" data-n="{number}"></a>'


def _table_open(_: Any, __: Sequence[Token], ___: int, ____: Any, env: Any) -> str:
    env["scene"].tables += 1
    label = f"Table {env['scene'].tables}"
    return f'<div class="table" role="group" tabindex="0" aria-label="{label}">\n<table>\n'


def _table_close(_: Any, __: Sequence[Token], ___: int, ____: Any, _____: Any) -> str:
    return "</table>\n</div>\n"


def _reference(_: Any, tokens: Sequence[Token], index: int, __: Any, env: Any) -> str:
    number = tokens[index].meta["id"] + 1
    again = tokens[index].meta.get("subId", 0)
    env["scene"].anchors.update((_reference_anchor(number, again), f"fn{number}"))
    return reference(number, again)


def _reference_anchor(number: int, again: int) -> str:
    return f"fnref{number}" + (f"-{again + 1}" if again else "")


def reference(number: int, again: int) -> str:
    """The mark in the text that leads to a note; `again` counts those before it."""
    anchor = _reference_anchor(number, again)
    return f'<sup class="note"><a href="#fn{number}" id="{anchor}" role="doc-noteref">{number}</a></sup>'


def _back(_: Any, tokens: Sequence[Token], index: int, __: Any, ___: Any) -> str:
    return back_link(tokens[index].meta["id"] + 1, tokens[index].meta["count"])


def anchors_of_notes(times: Iterable[int]) -> Iterator[str]:
    """The anchors of notes and of what refers to them, so many times each."""
    for number, count in enumerate(times, 1):
        yield f"fn{number}"
        yield from (_reference_anchor(number, again) for again in range(count))


def back_link(number: int, times: int) -> str:
    """The links from a note back to each place that refers to it."""
    links = []
    for again in range(1, times + 1):
        anchor = _reference_anchor(number, again - 1)
        label = f"↩ {number}" + (f"-{again}" if again > 1 else "")
        links.append(
            f' <a class="back" href="#{anchor}" role="doc-backlink" aria-label="{label}">↩︎</a>'
        )
    return "".join(links)


def _note_open(_: Any, tokens: Sequence[Token], index: int, __: Any, env: Any) -> str:
    anchor = f"fn{tokens[index].meta['id'] + 1}"
    env["scene"].anchors.add(anchor)
    return f'<li id="{anchor}">'


#: What each kind of token becomes, where markdown-it's own rendering is not ours.
RENDERERS: dict[str, Render] = {
    "paragraph_open": _paragraph,
    "table_open": _table_open,
    "table_close": _table_close,
    "footnote_ref": _reference,
    "footnote_block_open": lambda *_: '<section class="notes" role="doc-endnotes">\n<ol>\n',
    "footnote_block_close": lambda *_: "</ol>\n</section>\n",
    "footnote_open": _note_open,
    "footnote_close": lambda *_: "</li>\n",
    "footnote_anchor": _back,
}
