"""Numbered lists: an item keeps the number that its text has, which others may cite."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token


def keep_numbers(state: StateCore) -> None:
    """Give each item its own number as HTML's `value`, where counting on would make it another.

    A list whose items all have the same number is counted, as CommonMark does.
    """
    for items in _lists(state.tokens):
        numbers = [int(item.info) for item in items]
        if len(set(numbers)) == 1:
            continue
        for item, before, number in zip(items[1:], numbers, numbers[1:], strict=False):
            if number != before + 1:
                item.attrSet("value", str(number))


def _lists(tokens: list[Token]) -> Iterator[list[Token]]:
    """The items of each numbered list."""
    within: list[list[Token]] = []
    for token in tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            within.append([])
        elif token.type == "list_item_open":
            within[-1].append(token)
        elif token.type == "bullet_list_close":
            within.pop()
        elif token.type == "ordered_list_close":
            yield within.pop()
