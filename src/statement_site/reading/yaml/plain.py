"""The short way for plain front matter: a field on each line, its value on the line or listed below it.

Nearly every statement is written so, and libyaml, asked event by event, takes four times as long.
Whatever is not plain beyond doubt goes to libyaml as a whole; tests compare the two ways, places
included, on every statement and on thousands of made-up texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from statement_site.reading.source import SourceText
from statement_site.reading.yaml.nodes import Mapping, Mark, Node, Scalar, Sequence

#: The longest front matter, in characters, that is read this way.
LONGEST = 20_000

_KEY = r"[a-z][a-z0-9_]*"
_QUOTED = r"'[^']*'(?!')|\"[^\"\\]*\""

#: A line: its indentation, perhaps the dash of an item, perhaps a key, and the rest.
_LINE = re.compile(rf"( *)(- +)?(?:({_KEY}):(?: +|$))?(.*)", re.ASCII)

#: Words on a line of their own: no colon or hash mark that YAML could see a meaning in.
_WORDS = re.compile(r"[^\W_][^:#]*(?:(?::(?! |$)|(?<! )#)[^:#]*)*")

#: The next item between brackets or braces, as far as the comma after it or the end.
_ITEM = re.compile(
    rf" *(?:({_KEY}): +)?([^\W_][^\[\]{{}},:#'\"]*(?<! )|{_QUOTED}) *(?:,(?= *[^ ])|\Z)"
)
_QUOTES = re.compile(_QUOTED)


#: Makes the many small tuples in half the time that their own classes take.
_new = tuple.__new__


class _NotPlain(Exception):
    """There is something that only libyaml knows."""


class _Line(NamedTuple):
    """A line of front matter, divided: columns and numbers count from 1."""

    number: int
    indent: int
    dashed: bool
    key: str | None
    key_column: int
    rest: str
    column: int


def _lines(text: str, first_line: int) -> Iterator[_Line]:
    for number, line in enumerate(text.rstrip(" \n").split("\n"), first_line):
        found = _LINE.fullmatch(line)
        if found is None:
            raise _NotPlain
        indent, dash, key, rest = found.groups()
        begins = found.start
        yield _new(
            _Line,
            (
                number,
                len(indent),
                dash is not None,
                key,
                begins(3) + 1,
                rest.rstrip(" "),
                begins(4) + 1,
            ),
        )


def parse_plain(text: str, source: SourceText, first_line: int) -> Node | None:
    """The mapping that a plain text is; None for any other."""
    if len(text) > LONGEST or not text.replace("\n", "").isprintable():
        return None
    try:
        return _Reader(source).fields(list(_lines(text, first_line)))
    except _NotPlain:
        return None


class _Reader:
    """Makes nodes of lines; each method takes the lines that belong to what it makes."""

    def __init__(self, source: SourceText) -> None:
        self.source = source

    def fields(self, lines: list[_Line], *, after_dash: bool = False) -> Mapping:
        """Keys at one indentation, each with its value or with the deeper lines below it."""
        entries: dict[str, tuple[Scalar, Node]] = {}
        start = lines[0]
        at, count = 0, len(lines)
        while at < count:
            line = lines[at]
            below = at + 1
            while below < count and self._belongs(lines[below], line):
                below += 1
            if line.key is None or line.key_column != start.key_column or line.key in entries:
                raise _NotPlain
            if line.dashed != (after_dash and line is start):
                raise _NotPlain
            key = self._scalar(line.key, line, line.key_column)
            entries[line.key] = (key, self._value(line, lines[at + 1 : below]))
            at = below
        return Mapping(entries, self._mark(start, start.key_column, 1))

    def _belongs(self, line: _Line, above: _Line) -> bool:
        """Whether a line stands below a key: deeper, or an item no less deep."""
        if line.dashed and not above.dashed:
            return line.indent + 1 >= above.key_column
        return line.indent + 1 > above.key_column

    def _value(self, line: _Line, below: list[_Line]) -> Node:
        """The value of a key: on its line, or on those below."""
        if line.rest:
            if below:
                raise _NotPlain
            return self._on_line(line)
        if not below:
            raise _NotPlain
        if below[0].dashed:
            return self._items(below)
        return self.fields(below)

    def _items(self, lines: list[_Line]) -> Sequence:
        """Items with dashes: words, or fields of which the first stands after the dash."""
        items: list[Node] = []
        start = lines[0]
        at, count = 0, len(lines)
        while at < count:
            line = lines[at]
            below = at + 1
            while below < count and not lines[below].dashed:
                below += 1
            if not line.dashed or line.indent != start.indent:
                raise _NotPlain
            if line.key is not None:
                items.append(self.fields(lines[at:below], after_dash=True))
            elif below == at + 1:
                items.append(self._on_line(line))
            else:
                raise _NotPlain
            at = below
        return Sequence(tuple(items), self._mark(start, start.indent + 1, 1))

    def _on_line(self, line: _Line) -> Node:
        """What stands on the rest of a line: words, quoted words, a list, a mapping."""
        rest = line.rest
        first = rest[:1]
        if first == "[":
            items = [item for _, item in self._between(line, "]")]
            return _new(Sequence, (tuple(items), self._mark(line, line.column, 1)))
        if first == "{":
            return self._braced(line)
        if _WORDS.fullmatch(rest):
            return self._scalar(rest, line, line.column)
        if _QUOTES.fullmatch(rest):
            return self._quoted(rest, line, line.column)
        raise _NotPlain

    def _braced(self, line: _Line) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, item in self._between(line, "}"):
            if key is None or key.value in entries:
                raise _NotPlain
            entries[key.value] = (key, item)
        return _new(Mapping, (entries, self._mark(line, line.column, 1)))

    def _between(self, line: _Line, end: str) -> Iterator[tuple[Scalar | None, Scalar]]:
        """The items between the brackets or braces at the end of a line, with their keys."""
        rest, start = line.rest, line.column
        if rest[-1] != end:
            raise _NotPlain
        at, last = 1, len(rest) - 1
        while at < last:
            found = _ITEM.match(rest, at, last)
            if found is None:
                raise _NotPlain
            name, words = found.groups()
            make = self._quoted if words[0] in "'\"" else self._scalar
            item = make(words, line, start + found.start(2))
            if name is None:
                yield None, item
            elif end == "}":
                yield self._scalar(name, line, start + found.start(1)), item
            else:
                raise _NotPlain
            at = found.end()

    def _scalar(self, words: str, line: _Line, column: int) -> Scalar:
        return _new(Scalar, (words, True, self.source, line.number, column, len(words)))

    def _quoted(self, words: str, line: _Line, column: int) -> Scalar:
        return Scalar(words[1:-1], False, self.source, line.number, column, len(words))

    def _mark(self, line: _Line, column: int, width: int) -> Mark:
        return Mark(self.source, line.number, column, width)
