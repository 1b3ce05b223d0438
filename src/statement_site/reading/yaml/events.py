"""The tree of any YAML document, made from libyaml's events."""

from __future__ import annotations

import re
from typing import Any, NoReturn

import yaml

from statement_site.model.problem import Location
from statement_site.reading.source import Margin
from statement_site.reading.yaml.nodes import Mapping, Mark, Node, Scalar, Sequence

#: Deeper than any field of ours nests.
DEEPEST = 12

#: More entries than any list of a statement or register has.
MOST_NODES = 200_000


class _Refused(Exception):
    """Raised inside this module when the YAML is not one of ours; already in the margin."""


def parse_events(text: str, margin: Margin, *, first_line: int = 1) -> Node | None:
    """The tree of a YAML document that starts at `first_line` of the margin's file.

    Returns None where there is nothing, or where a problem was noted.
    """
    reader = _Reader(text, margin, first_line)
    try:
        return reader.document()
    except _Refused:
        return None


class _Reader:
    """Builds nodes from libyaml's events, one document deep."""

    def __init__(self, text: str, margin: Margin, first_line: int) -> None:
        self.text = text
        self.margin = margin
        self.offset = first_line - 1
        self.seen = 0
        self.parser = yaml.CBaseLoader(text)

    def document(self) -> Node | None:
        event = self._event()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                return None
            event = self._event()
        node = self._node(self._event(), 1)
        self._event()
        after = self._event()
        if not isinstance(after, yaml.StreamEndEvent):
            hint = "keep one YAML document in a file"
            self._refuse("not-yaml", "a second document begins here", self._at(after), hint)
        if isinstance(node, Scalar) and node.is_null:
            return None
        return node

    def _event(self) -> Any:
        try:
            return self.parser.get_event()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line, mark.column) if mark else (0, 0)
            place = self.margin.source.at(line + 1 + self.offset, column + 1)
            said = (error.problem or "it cannot be read").replace("\n", " ")
            self._refuse_unparted(line)
            if (
                "nesting depth" in said
            ):  # libyaml has its own limit since 0.2.6, and reads ahead to it
                self._refuse_nesting(place)
            self._refuse("not-yaml", f"this is not YAML: {said}", place, _yaml_hint(said))
        except yaml.reader.ReaderError as error:
            self._refuse_character(error)

    def _refuse_unparted(self, last: int) -> None:
        """Refuse a line, up to the one that libyaml names, whose field and value no space parts."""
        for number, line in enumerate(self.text.split("\n")[: last + 1]):
            if found := _UNPARTED.match(line):
                place = self.margin.source.at(number + 1 + self.offset, found.start(2) + 1)
                message = "a field is parted from its value by a colon and an ordinary space"
                self._refuse("not-yaml", message, place, f"write `{found[1].strip()}: …`")

    def _refuse_nesting(self, at: Location) -> NoReturn:
        hint = "no field nests as deep: is a bracket left open?"
        self._refuse("nesting", f"nested more than {DEEPEST} deep", at, hint)

    def _refuse_character(self, error: yaml.reader.ReaderError) -> NoReturn:
        before = self.text.encode()[: error.position].decode()  # libyaml counts bytes
        line = before.count("\n") + 1 + self.offset
        place = self.margin.source.at(line, len(before) - before.rfind("\n"))
        code = error.character if isinstance(error.character, int) else ord(error.character[:1])
        self._refuse("character", f"U+{code:04X} is a control character", place, "delete it")

    def _node(self, event: Any, depth: int) -> Node:
        mark = self._mark(event)
        self.seen += 1
        within = self.seen <= MOST_NODES and depth <= DEEPEST
        plain = type(event) is yaml.ScalarEvent and event.anchor is None and event.tag is None
        if plain and within:
            return Scalar(event.value, event.implicit[0], *mark)
        at = mark.at
        if self.seen > MOST_NODES:
            self._refuse("list-length", f"more than {MOST_NODES:,} YAML values", at)
        if depth > DEEPEST:
            self._refuse_nesting(at)
        if isinstance(event, yaml.AliasEvent):
            hint = "write the value out, or put the text in quotes if it begins with *"
            self._refuse("anchor", "YAML aliases (*name) are not read", at, hint)
        if event.anchor is not None:
            hint = "write the value out, or put the text in quotes if it begins with &"
            self._refuse("anchor", "YAML anchors (&name) are not read", at, hint)
        if event.tag is not None:
            hint = "delete it, or put the text in quotes if it begins with !"
            self._refuse("tag", f"YAML tags ({_short(event.tag)}) are not read", at, hint)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, event.implicit[0], *mark)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(mark, depth)
        return self._mapping(mark, depth)

    def _sequence(self, mark: Mark, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._event(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), mark)

    def _mapping(self, mark: Mark, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := self._event(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse("not-yaml", "a field's name must be a word", key.at)
            value = self._node(self._event(), depth + 1)
            if key.value == "<<" and key.plain:
                self._refuse("anchor", "YAML merge keys (<<) are not read", key.at)
            if key.value in entries:
                first = entries[key.value][0].at.line
                message = f"`{_short(key.value)}` is given twice, first on line {first}"
                self.margin.error("duplicate-key", message, key.at, "keep one of the two")
                continue
            entries[key.value] = (key, value)
        return Mapping(entries, mark)

    def _at(self, event: Any) -> Location:
        return self._mark(event).at

    def _mark(self, event: Any) -> Mark:
        start, end = event.start_mark, event.end_mark
        width = end.column - start.column if end.line == start.line else 1
        line = start.line + 1 + self.offset
        return Mark(self.margin.source, line, start.column + 1, width if width > 0 else 1)

    def _refuse(self, code: str, message: str, at: Location, hint: str = "") -> NoReturn:
        self.margin.error(code, message, at, hint)
        raise _Refused


def _short(word: str, longest: int = 40) -> str:
    return word if len(word) <= longest else word[: longest - 1] + "…"


#: The beginning of a line that looks like a field and is none: no space behind the colon, one that is
#: none to YAML, or the full-width colon of East Asian text.
_UNPARTED = re.compile(
    r"((?:\s*- )?[A-Za-z][\w.-]{0,40})(：|:(?=[^\s/:]|[\u00a0\u2000-\u200b\u202f\u3000]))"
)


def _yaml_hint(said: str) -> str:
    if "mapping values are not allowed" in said:
        return "put the whole value in quotes if it holds a colon and a space, and indent the line as the one above"
    if "alphabetic or numeric character" in said:  # libyaml, of a name behind * or &
        return "put the text in quotes if it begins with * or &"
    if "cannot start any token" in said:
        return "indent with spaces, not tabs; quote a value that begins with @ ` or %"
    if "expected <block end>" in said or "did not find expected key" in said:
        return "look for a quote or bracket left open, or a line indented differently"
    if "unexpected end of stream" in said or "did not find expected" in said:
        return "look for a quote or bracket left open"
    return ""
