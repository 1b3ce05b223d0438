"""What can be mended without an editor: a file's form, never what it says.

Mended are the Unicode form (NFC), line ends, a byte-order mark, spaces at the ends of fields, the order
of the fields, and names that stand for a key of a register. A file is given back only if it reads the
same afterwards.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import chain
from typing import Any

from statement_site.model.body import Body
from statement_site.model.problem import Location
from statement_site.reading.dossier import Reader
from statement_site.reading.front_matter import divide
from statement_site.reading.guide import GUIDE
from statement_site.reading.languages import standard_language
from statement_site.reading.source import Margin, SourceFile, SourceText, decode
from statement_site.reading.statement_fields import FIELDS
from statement_site.reading.statements import Sheet, read_sheet
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Node, Scalar, Sequence, parse_yaml

#: The fields whose words are terms, and those entries of participants and places that are.
_TERMS = {guide.name: guide.register for guide in GUIDE if guide.register}
_ENTRIES = {"country": "countries", "organization": "organizations"}


@dataclass(frozen=True, slots=True)
class Mended:
    """A file before and after."""

    path: str
    before: str
    after: str


def mend(file: SourceFile, reader: Reader) -> Mended | None:
    """The file in its normal form; None where it has it, or where it could not be read the same."""
    source, _ = decode(file)
    halves = divide(Margin(source)) if source else None
    before = _sheet(file, reader)
    if source is None or halves is None or before is None:
        return None
    lines = unicodedata.normalize("NFC", source.text).split("\n")
    end = halves.markdown_line - 1
    front = _with_codes(lines[: end - 1], file.path, reader)
    if _repeats_a_field(front):
        return None
    front = _in_order([line.rstrip() for line in front[1:]])
    body = "\n".join(lines[end:]).rstrip("\n")
    text = "\n".join(("---", *front, "---", body, ""))
    after = SourceFile(file.path, text.encode())
    written = file.data.decode("utf-8")
    if text == written or _meaning(_sheet(after, reader)) != _meaning(before):
        return None
    return Mended(file.path, written, text)


def _repeats_a_field(lines: list[str]) -> bool:
    """Whether a field is there twice, which is the editor's to settle."""
    names = [line.partition(":")[0] for line in lines if _starts_field(line)]
    return len(names) != len(set(names))


def _starts_field(line: str) -> bool:
    return bool(line) and not line[0].isspace() and line[0] not in "#-]}"


def _sheet(file: SourceFile, reader: Reader) -> Sheet | None:
    return read_sheet(file, registers=reader.registers, settings=reader.settings).sheet


def _meaning(sheet: Sheet | None) -> Any:
    """What a file says, wherever in it that stands."""
    if sheet is None:
        return None
    values = {name: _without_places(value) for name, value in sheet.values.items()}
    return values, _without_places(sheet.body)


def _without_places(value: Any) -> Any:
    if isinstance(value, Location):
        return None
    if isinstance(value, Body):
        return unicodedata.normalize("NFC", value.html), value.anchors
    if is_dataclass(value):
        value = tuple(getattr(value, each.name) for each in fields(value))
    if isinstance(value, tuple):
        return tuple(map(_without_places, value))
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def _with_codes(lines: list[str], path: str, reader: Reader) -> list[str]:
    """The lines of the front matter with keys in the place of names."""
    source = SourceText(path, "\n".join(lines), tuple(lines))
    root = parse_yaml("\n".join(lines[1:]), Margin(source), first_line=2)
    if not isinstance(root, YamlMapping):
        return lines
    mended = list(lines)
    changes = sorted(_changes(root, reader), key=lambda change: (change[0].line, -change[0].column))
    for scalar, word in changes:
        line = mended[scalar.line - 1]
        start, end = scalar.column - 1, scalar.column - 1 + scalar.width
        if line[start:end].strip("'\"") == scalar.value:
            mended[scalar.line - 1] = line[:start] + word + line[end:]
    return mended


def _changes(root: YamlMapping, reader: Reader) -> Iterator[tuple[Scalar, str]]:
    """The words that have a shorter standard form, with that form."""
    for name, (_, node) in root.entries.items():
        if name == "language" and isinstance(node, Scalar):
            standard = standard_language(node.value)
            if standard and standard != node.value:
                yield node, standard
        for kind, scalar in _terms(name, node):
            key = reader.registers[kind].find(scalar.value)
            if key is not None and key != scalar.value:
                yield scalar, key


def _terms(name: str, node: Node) -> Iterator[tuple[str, Scalar]]:
    """The words of a field that are terms, with their registers."""
    items = node.items if isinstance(node, Sequence) else (node,)
    for item in items:
        if isinstance(item, Scalar) and name in _TERMS:
            yield _TERMS[name], item
        elif isinstance(item, YamlMapping) and name in ("participants", "place"):
            for entry, (_, value) in item.entries.items():
                if entry in _ENTRIES and isinstance(value, Scalar):
                    yield _ENTRIES[entry], value


def _in_order(lines: list[str]) -> list[str]:
    """The lines of the front matter, fields in the order in which they are explained.

    Comments go with the field below them; those at the end stay there.
    """
    blocks: dict[str, list[str]] = {}
    waiting: list[str] = []
    name = ""
    for line in lines:
        if _starts_field(line):
            name = line.partition(":")[0]
            blocks[name] = [*waiting, line]
            waiting = []
        elif line.startswith("#") or not line:
            waiting.append(line)
        elif name:
            blocks[name] += [*waiting, line]
            waiting = []
        else:
            waiting.append(line)
    order: Mapping[str, int] = {field: number for number, field in enumerate(FIELDS)}
    ordered = sorted(blocks, key=lambda each: order.get(each.strip("'\""), len(order)))
    return [*chain.from_iterable(blocks[each] for each in ordered), *waiting]
