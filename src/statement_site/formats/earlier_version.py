"""The file of an earlier version: a statement file as it was, and why it gave way to another."""

from __future__ import annotations

import json
from itertools import pairwise

from statement_site.reading.front_matter import FENCE, Halves
from statement_site.reading.source import Margin, SourceText
from statement_site.reading.yaml import Mapping, parse_yaml

#: What a version cannot say of itself: old addresses lead to the current text, and it is no draft.
_NOT_OF_A_VERSION = ("aliases", "status", "superseded")


def earlier_version(file: Halves, date: str, reason: str) -> str:
    """The text of a statement file as that of a version superseded on a day."""
    why = json.dumps(reason, ensure_ascii=False)
    fields = _kept(file.front_matter)
    said = ("superseded:", f"  date: {date}", f"  reason: {why}")
    return "\n".join((FENCE, *fields, *said, FENCE, file.markdown))


def _kept(front_matter: str) -> list[str]:
    """The lines of the fields that a version can have, and all comments."""
    lines = front_matter.split("\n") if front_matter else []
    root = parse_yaml(front_matter, Margin(SourceText("", front_matter, tuple(lines))))
    if not isinstance(root, Mapping):
        return lines
    begun = {key.line - 1: name for name, (key, _) in root.entries.items()}
    if len(begun) < len(root.entries):
        return lines  # several fields on one line
    left_out = {
        number
        for start, end in pairwise((*sorted(begun), len(lines)))
        if begun[start] in _NOT_OF_A_VERSION
        for number in range(start, end)
    }
    return [
        line for number, line in enumerate(lines) if number not in left_out or line.startswith("#")
    ]
