"""The file of an earlier version: a statement file as it was, and why it gave way to another."""

from __future__ import annotations

import json
import re

#: What a version cannot say of itself: old addresses lead to the current text, and it is no draft.
_NOT_OF_A_VERSION = re.compile(
    r"^(?:aliases|status|superseded):[^\n]*\n(?:[ \t-][^\n]*\n)*", re.MULTILINE
)

_FENCE = "---\n"


def earlier_version(file: str, date: str, reason: str) -> str:
    """The text of a statement file, its line ends made one, as that of a version superseded on a day."""
    opening, fields, body = file.split(_FENCE, 2)
    kept = _NOT_OF_A_VERSION.sub("", fields)
    why = json.dumps(reason, ensure_ascii=False)
    said = f"superseded:\n  date: {date}\n  reason: {why}\n"
    return f"{opening}{_FENCE}{kept}{said}{_FENCE}{body}"


def file_of_body(title: str, markdown: str) -> str:
    """A statement file with no more than a title and a text, to be an earlier version."""
    return f"{_FENCE}title: {json.dumps(title, ensure_ascii=False)}\n{_FENCE}\n{markdown}"
