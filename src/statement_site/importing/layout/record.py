"""The record that whoever collects texts keeps above one: a label and a value on each of several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from statement_site.importing.layout.datelines import is_field
from statement_site.importing.layout.kinds import is_only_a_kind
from statement_site.importing.layout.wording import reads_as_text

#: A label of a few words with its value.
_FIELD = re.compile(r"(?P<label>[A-ZÀ-ÞА-Я][^\W\d]*(?: [^\W\d]+){0,2}) ?: \S.{0,79}")

#: So many lines in a row are a record, among so many of the first of a page.
_FEWEST, _FIRST = 3, 15


def without_record(lines: Sequence[str]) -> Iterator[str]:
    """The lines without those fields of a record that say neither when, where nor by whom.

    A record has several fields in a row, each with a label of its own, and one of them at least is known.
    """
    for could_be, run in groupby(enumerate(lines), key=lambda each: _is_field(*each)):
        fields = [line for _, line in run]
        labels = {line.partition(":")[0] for line in fields}
        is_record = could_be and len(labels) == len(fields) >= _FEWEST
        is_record = is_record and any(map(is_field, fields))
        yield from filter(is_field, fields) if is_record else fields


def _is_field(number: int, line: str) -> bool:
    """Whether a line near the beginning of a page can be a field."""
    field = _FIELD.fullmatch(line)
    is_titled = field is not None and is_only_a_kind(field["label"])
    return number < _FIRST and field is not None and not (is_titled or reads_as_text(line))
