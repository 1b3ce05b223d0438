"""Footnotes: moved to the end of the text, every one kept, even one that nothing refers to."""

from __future__ import annotations

from typing import Any

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_OPEN, _CLOSE = "footnote_reference_open", "footnote_reference_close"


def name_each_once(state: StateCore) -> None:
    """Give a second definition of a label a label of its own, so that neither text is lost."""
    seen: set[str] = set()
    for token in state.tokens:
        if token.type != _OPEN:
            continue
        label = token.meta["label"]
        while label in seen:
            label += "′"
        seen.add(label)
        if label != token.meta["label"]:
            token.meta = {"label": label}
            state.env["footnotes"]["refs"][f":{label}"] = -1


def move_to_end(state: StateCore) -> None:
    """Move the definitions to a section at the end: in the order of their first reference."""
    if "footnotes" not in state.env:
        return
    definitions = _take_definitions(state)
    footnotes = state.env["footnotes"]
    listed: dict[int, dict[str, Any]] = footnotes["list"]
    for label in definitions:
        if footnotes["refs"].get(f":{label}", -1) < 0:
            number = len(listed)
            footnotes["refs"][f":{label}"] = number
            listed[number] = {"label": label, "count": 0}
    if not listed:
        return
    state.tokens.append(Token("footnote_block_open", "", 1))
    for number, note in listed.items():
        state.tokens += _note(number, note, definitions)
    state.tokens.append(Token("footnote_block_close", "", -1))


def _take_definitions(state: StateCore) -> dict[str, list[Token]]:
    """Take the definitions out of the tokens; one may stand inside another."""
    definitions: dict[str, list[Token]] = {}
    body: list[Token] = []
    collecting: list[list[Token]] = [body]
    for token in state.tokens:
        if token.type == _OPEN:
            collecting.append(definitions.setdefault(token.meta["label"], []))
        elif token.type == _CLOSE:
            collecting.pop()
        else:
            collecting[-1].append(token)
    state.tokens = body
    return definitions


def _note(number: int, note: dict[str, Any], definitions: dict[str, list[Token]]) -> list[Token]:
    opening = Token("footnote_open", "", 1, meta={"id": number})
    back = Token("footnote_anchor", "", 0, meta={"id": number, "count": note.get("count", 1)})
    content = definitions.get(note.get("label", ""), []) if "tokens" not in note else _inline(note)
    closing = Token("footnote_close", "", -1)
    if content and content[-1].type == "paragraph_close":
        return [opening, *content[:-1], back, content[-1], closing]
    return [opening, *content, back, closing]


def _inline(note: dict[str, Any]) -> list[Token]:
    """The tokens of a note that was written in the running text, ^[like this]."""
    words = Token("inline", "", 0, content=note["content"], children=note["tokens"])
    return [Token("paragraph_open", "p", 1), words, Token("paragraph_close", "p", -1)]
