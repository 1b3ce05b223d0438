"""The nodes of a YAML tree: every scalar is the text that was written, and every node knows its place."""

from __future__ import annotations

from typing import NamedTuple

from statement_site.model.problem import Location
from statement_site.reading.source import SourceText

#: YAML 1.2 core schema: the plain scalars that mean "nothing here".
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Mark(NamedTuple):
    """Where a node stands: its source, line, column and width, made a location when it is asked for."""

    source: SourceText
    line: int
    column: int
    width: int

    @property
    def at(self) -> Location:
        """The location."""
        return self.source.at(self.line, self.column, self.width)


class Scalar(NamedTuple):
    """A piece of text; `plain` when it was written without quotes or block style.

    It has the values of its mark itself: there are many, and few are asked where they stand.
    """

    value: str
    plain: bool
    source: SourceText
    line: int
    column: int
    width: int

    @property
    def mark(self) -> Mark:
        """Where it stands."""
        return Mark(self.source, self.line, self.column, self.width)

    @property
    def at(self) -> Location:
        """The location."""
        return self.source.at(self.line, self.column, self.width)

    @property
    def is_null(self) -> bool:
        """Whether it is YAML's null, written plainly."""
        return self.plain and self.value in NULLS


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    mark: Mark

    @property
    def at(self) -> Location:
        """Where it begins."""
        return self.mark.at


class Mapping(NamedTuple):
    """Keys and values, in the order written; each key once."""

    entries: dict[str, tuple[Scalar, Node]]
    mark: Mark

    @property
    def at(self) -> Location:
        """Where it begins."""
        return self.mark.at


Node = Scalar | Sequence | Mapping
