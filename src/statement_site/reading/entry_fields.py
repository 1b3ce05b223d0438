"""The fields of an entry of a register: one line each in `_READERS`; all others are a line of text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from statement_site.model.term import Office
from statement_site.reading import fields
from statement_site.reading.fields import Desk
from statement_site.reading.guide import entry_guide
from statement_site.reading.languages import standard_language
from statement_site.reading.slugs import is_slug, slug
from statement_site.reading.suggestion import which_language
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Node, Scalar

Values = dict[str, Any]

_OFFICE = ("role", "country", "organization", "held")

#: The id of an item of Wikidata, and where one stands in what was written instead.
_ITEM = re.compile(r"Q[1-9][0-9]*", re.ASCII)


def entry_values(kind: str, node: Node, desk: Desk) -> Values:
    """What an entry says: a value for each field that is there and could be read."""
    if isinstance(node, Scalar):
        name = fields.line(node, desk, "name")
        return {"name": {"": name}} if name else {}
    known = [guide.name for guide in entry_guide(kind)]
    values: Values = {}
    for field, (_, value) in fields.entries(node, desk, f"{kind} entry", known).items():
        read = _READERS.get(field)
        values[field] = read(value, desk) if read else fields.line(value, desk, field)
    return {field: value for field, value in values.items() if value}


def _also(node: Node, desk: Desk) -> tuple[str, ...]:
    read = (fields.line(item, desk, "also") for item in fields.items(node, desk, "also"))
    return tuple(fields.known(read))


def _offices(node: Node, desk: Desk) -> tuple[Office, ...]:
    return tuple(fields.known(_office(item, desk) for item in fields.items(node, desk, "offices")))


def _office(node: Node, desk: Desk) -> Office | None:
    """An office of a person, and when it was held."""
    read = fields.entries(node, desk, "offices", _OFFICE)
    if "role" not in read:
        desk.margin.error("missing-field", "an office has no `role`", node.at)
        return None
    role = fields.line(read["role"][1], desk, "role")
    country = fields.term(read["country"][1], desk, "countries") if "country" in read else ""
    body = (
        fields.term(read["organization"][1], desk, "organizations")
        if "organization" in read
        else ""
    )
    held = fields.date(read["held"][1], desk, "held") if "held" in read else None
    return Office(role, country or "", body or "", held) if role else None


def _tile(node: Node, desk: Desk) -> tuple[int, int] | None:
    """A place on the map of tiles, as column and row, both counted from 0."""
    text = fields.line(node, desk, "tile")
    match = re.fullmatch(r"(\d{1,2}) (\d{1,2})", text or "", re.ASCII)
    if text and not match:
        hint = "write a column and a row, as in `tile: 12 3`"
        desk.margin.error("register-entry", f"`{text[:40]}` is no place of a tile", node.at, hint)
    return (int(match[1]), int(match[2])) if match else None


def _names(node: Node, desk: Desk) -> dict[str, str]:
    """Names by language; one without a language stands under the empty tag."""
    if not isinstance(node, YamlMapping):
        name = fields.line(node, desk, "name")
        return {"": name} if name else {}
    names = {}
    for tag, (key, value) in node.entries.items():
        standard = standard_language(tag)
        if standard is None:
            message = f"`{tag[:40]}` is not a language"
            desk.margin.error("language", message, key.at, which_language(tag))
        elif name := fields.line(value, desk, "name"):
            names[standard] = name
    return names


def _wikidata(node: Node, desk: Desk) -> str | None:
    """The id of an item of Wikidata."""
    text = fields.line(node, desk, "wikidata")
    if text is None or _ITEM.fullmatch(text):
        return text
    found = _ITEM.search(text.upper())
    hint = f"write the item’s id, as in `wikidata: {found[0] if found else 'Q419'}`"
    desk.margin.error("register-entry", f"`{text[:60]}` is no id of Wikidata", node.at, hint)
    return None


def _slug(node: Node, desk: Desk) -> str | None:
    """A part of an address."""
    text = fields.line(node, desk, "slug")
    if text is None or is_slug(text):
        return text
    message = f"`{text[:60]}` cannot be a part of an address"
    desk.margin.error("register-entry", message, node.at, f"write it as `{slug(text)}`")
    return None


#: The fields of an entry that are more than a line of text, and how they are read.
_READERS: Mapping[str, Callable[[Node, Desk], Any]] = {
    "name": _names,
    "also": _also,
    "description": lambda node, desk: fields.passage(node, desk, "description"),
    "offices": _offices,
    "slug": _slug,
    "tile": _tile,
    "wikidata": _wikidata,
}
