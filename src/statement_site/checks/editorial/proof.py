"""What an editorial rule looks at: one text, with its file, as a proofreader has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from statement_site.model.problem import Location, Problem
from statement_site.model.statement import Text
from statement_site.model.term import Registers
from statement_site.reading.source import SourceText
from statement_site.usage.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Proof:
    """A text and the file it was read from; its body begins on line `body_line`.

    `gazetteer` finds countries in its language, `today` is the day on which it is read (ISO 8601).
    """

    text: Text
    source: SourceText
    body_line: int
    registers: Registers
    gazetteer: Gazetteer
    today: str

    @property
    def body(self) -> str:
        """The body as it stands in the file, in Markdown."""
        return "\n".join(self.source.lines[self.body_line - 1 :])

    def field(self, name: str) -> Location:
        """Where a field stands; the beginning of the file if it is not there."""
        for number, line in enumerate(self.source.lines[: self.body_line - 1], 1):
            if key := _key(name).match(line):
                start = key.end()
                value = line[start:].strip()
                column = line.find(value, start) + 1 if value else 1
                return self.source.at(number, column, max(1, len(value)))
        return self.source.at(1)

    def words(self, words: str, first_line: int = 1) -> Location:
        """Where words stand in the file for the first time; the first line if they do not."""
        for number in range(first_line, len(self.source.lines) + 1):
            column = self.source.lines[number - 1].find(words)
            if column >= 0:
                return self.source.at(number, column + 1, len(words))
        return self.source.at(1)

    def says(self, name: str) -> bool:
        """Whether the file itself has a field, rather than taking it over from its original."""
        lines = self.source.lines[: self.body_line - 1]
        return any(_key(name).match(line) for line in lines)


@cache
def _key(name: str) -> re.Pattern[str]:
    """The key of a field at the beginning of its line, in quotation marks or not."""
    return re.compile(rf"([\"']?){re.escape(name)}\1[ ]*:")


def remark(code: str, message: str, at: Location, hint: str = "") -> Problem:
    """A problem of an editorial rule: always a warning, since an editor may know better."""
    return Problem(code, message, at, hint, warning=True)


Remarks = Iterator[Problem]
