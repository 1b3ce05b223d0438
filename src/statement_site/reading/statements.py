"""Reads statement files: each by itself into a sheet, then all together into statements."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from statement_site.model import urls
from statement_site.model.body import Body
from statement_site.model.problem import Location, Problem
from statement_site.model.settings import Settings
from statement_site.model.statement import DRAFT, WITHDRAWN, Statement, Text
from statement_site.model.term import Registers
from statement_site.reading.fields import Desk
from statement_site.reading.file_name import FileName, divide_name
from statement_site.reading.front_matter import Halves, divide
from statement_site.reading.guide import NO_TEXT_YET
from statement_site.reading.instruments import instruments_in
from statement_site.reading.markdown import render_body
from statement_site.reading.source import Margin, SourceFile, decode
from statement_site.reading.statement_fields import UNDATED, read_fields
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Mark, Scalar, parse_yaml

#: What a translation or an earlier version does not take over from its original.
_NOT_INHERITED = frozenset({"aliases", "language", "superseded"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file as read by itself: what it says, and not yet what it takes from its original.

    `coined` are the words that open registers did not have: (kind, key) to the word.
    """

    name: FileName
    path: str
    values: Mapping[str, Any]
    body: Body
    coined: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one file: a sheet or none, and the problems."""

    sheet: Sheet | None
    problems: tuple[Problem, ...]


def read_sheet(file: SourceFile, *, registers: Registers, settings: Settings) -> Read:
    """One statement file, read by itself."""
    name = divide_name(posixpath.basename(file.path))
    if name is None:
        message = "this name cannot be a statement's id"
        hint = "letters, digits, - and _, then .es.md for a translation or .v1.md for a version"
        return Read(None, (Problem("file-name", message, Location(file.path), hint),))
    source, problem = decode(file)
    if source is None:
        return Read(None, (problem,) if problem else ())
    margin = Margin(source)
    halves = divide(margin)
    if halves is None:
        return Read(None, tuple(margin.problems))
    desk = Desk(margin, registers, settings)
    values = _front_matter(halves, desk)
    address = urls.text(name.id, name.variant)
    body = render_body(halves.markdown, margin, first_line=halves.markdown_line, address=address)
    if values is None:
        return Read(None, tuple(margin.problems))
    named = instruments_in(halves.markdown, registers["instruments"])
    if named:
        values["instruments"] = tuple(dict.fromkeys((*values.get("instruments", ()), *named)))
    _review(values, desk)
    _require(name, values, desk)
    _see_written(halves, values, desk)
    return Read(Sheet(name, file.path, values, body, desk.coined), tuple(margin.problems))


def _front_matter(halves: Halves, desk: Desk) -> dict[str, Any] | None:
    noted = len(desk.margin.problems)
    root = parse_yaml(halves.front_matter, desk.margin, first_line=halves.front_line)
    if root is None and len(desk.margin.problems) > noted:
        return None
    if root is None:
        root = YamlMapping({}, Mark(desk.margin.source, 1, 1, 1))
    if not isinstance(root, YamlMapping):
        hint = "write one field a line, `title: …`"
        desk.margin.error("not-yaml", "the front matter is not a list of fields", root.at, hint)
        return None
    for name, (key, node) in root.entries.items():
        is_empty = isinstance(node, Scalar) and node.is_null
        (desk.empty_fields if is_empty else desk.seen_fields)[name] = key.at
    return read_fields(root, desk)


def _review(values: dict[str, Any], desk: Desk) -> None:
    """Note what an editor has still to settle: no error in a draft, which is not published."""
    note = desk.margin.warning if values.get("status") == DRAFT else desk.margin.error
    for doubt in values.pop("review", ()):
        hint = "settle it, then take this entry out of `review`"
        note("to-review", doubt.target, doubt.location, hint)


def _missing(field: str, hint: str, desk: Desk) -> None:
    """Note that a statement lacks a field, where that stands without a value or could stand."""
    at = desk.empty_fields.get(field, desk.margin.source.at(1))
    hint = "write it behind the colon" if field in desk.empty_fields else hint
    desk.margin.error("missing-field", f"the statement has no `{field}`", at, hint)


def _see_written(halves: Halves, values: dict[str, Any], desk: Desk) -> None:
    """Note that a text which would be published is still what a new file has in its place."""
    above, there, below = halves.markdown.partition(NO_TEXT_YET)
    if there and not (above + below).strip() and values.get("status") != DRAFT:
        at = desk.margin.source.at(halves.markdown_line + above.count("\n"))
        hint = "put the text in its place, or a summary with `extent: summary`"
        message = "this is what a new file has in place of its text"
        desk.margin.error("empty-text", message, at, hint)


def _require(name: FileName, values: dict[str, Any], desk: Desk) -> None:
    """Note the fields that an original must have and does not, and what only a version can say."""
    if values.get("superseded") and not name.version:
        hint = "it belongs into the file of the earlier version, such as ID.v1.md"
        message = "only an earlier version can be superseded"
        desk.margin.error("superseded", message, desk.seen_fields["superseded"], hint)
    if name.variant:
        return
    start = desk.margin.source.at(1)
    written = {each.casefold() for each in desk.seen_fields}  # `Title` is told by itself
    if "title" not in written:
        _missing("title", "add a line `title: …`", desk)
    undated = "date" not in written or values.get("date") == UNDATED
    if undated and not desk.settings.undated:
        _missing("date", "add `date: 2024-03-14`, or allow `undated: true` in site.yaml", desk)
    if values.get("status") == WITHDRAWN and not values.get("notes"):
        hint = "add `notes:` with the reason"
        message = "a withdrawn statement must say why"
        desk.margin.error("withdrawn-without-reason", message, start, hint)


def join(
    statement_id: str, sheets: Iterable[Sheet], settings: Settings
) -> tuple[Statement | None, tuple[Problem, ...]]:
    """A statement from its sheets: translations and versions beside their original.

    None where the original is not there or could not be read. The problems are sheets that bear
    a name which another has, and translations into the language of their original.
    """
    by_variant: dict[tuple[str, ...], Sheet] = {}
    problems: list[Problem] = []
    for sheet in sorted(sheets, key=lambda sheet: sheet.path):
        if sheet.name.variant in by_variant:
            problems.append(_duplicate(sheet, by_variant[sheet.name.variant]))
        else:
            by_variant[sheet.name.variant] = sheet
    original = by_variant.get(())
    if not statement_id or original is None:
        return None, tuple(problems)
    statement = _statement(original, by_variant.values(), settings)
    problems += (
        _in_its_own_language(text)
        for text in statement.translations
        if text.language == statement.text.language
    )
    return statement, tuple(problems)


def _in_its_own_language(text: Text) -> Problem:
    message = f"this is a translation into `{text.language}`, which its original is in"
    hint = "correct the name of one of the two files, or its `language`"
    return Problem("language", message, Location(text.path), hint, warning=True)


def _statement(original: Sheet, group: Iterable[Sheet], settings: Settings) -> Statement:
    texts = {
        sheet.name.variant: _text(sheet, original, settings)
        for sheet in sorted(group, key=lambda sheet: sheet.name.variant)
    }
    return Statement(
        text=texts.pop(()),
        translations=tuple(text for text in texts.values() if not _version(text)),
        versions=tuple(
            sorted(
                (text for text in texts.values() if _version(text)),
                key=lambda text: (-int(_version(text)[1:]), text.variant),
            )
        ),
    )


def _version(text: Text) -> str:
    return FileName(text.id, text.variant).version


def _text(sheet: Sheet, original: Sheet, settings: Settings) -> Text:
    """A text with what it takes over from its original."""
    inherited = {key: v for key, v in original.values.items() if key not in _NOT_INHERITED}
    values = {**inherited, **sheet.values} if sheet is not original else dict(sheet.values)
    if sheet is not original and not sheet.values.get("fields"):
        values["fields"] = original.values.get("fields", ())
    language = sheet.name.language or original.values.get("language") or settings.language
    values["language"] = sheet.values.get("language") or language
    if values.get("date") == UNDATED:
        del values["date"]
    values.setdefault("title", sheet.name.id)
    return Text(
        id=sheet.name.id,
        variant=sheet.name.variant,
        path=sheet.path,
        body=sheet.body,
        **values,
    )


def _duplicate(sheet: Sheet, first: Sheet) -> Problem:
    name = ".".join((sheet.name.id, *sheet.name.variant))
    message = f"the id `{name}` is taken by {first.path}"
    hint = "rename one of the two files: the stem is the statement's id"
    return Problem("duplicate-id", message, Location(sheet.path), hint)
