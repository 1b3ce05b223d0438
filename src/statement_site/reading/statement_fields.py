"""The fields of a statement's front matter: one line each in `FIELDS`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from statement_site.model.date import Date
from statement_site.model.statement import (
    EXTENTS,
    STATUSES,
    Participant,
    Place,
    Reference,
    Source,
    Superseded,
)
from statement_site.reading import fields
from statement_site.reading.addresses import alias_address
from statement_site.reading.fields import Desk
from statement_site.reading.instruments import is_symbol
from statement_site.reading.slugs import slug
from statement_site.reading.suggestion import did_you_mean
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Node, Scalar

ReadField = Callable[[Node, Desk], Any]

#: The word for a statement whose date is not known.
UNDATED = "undated"

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PARTICIPANT_ENTRIES = ("name", "role", "country", "organization")
_PLACE_ENTRIES = ("name", "country")
_SOURCE_ENTRIES = ("url", "publisher", "retrieved", "archived", "sha256")


def _title(node: Node, desk: Desk) -> str | None:
    return fields.line(node, desk, "title")


def _date(node: Node, desk: Desk) -> Date | str | None:
    if isinstance(node, Scalar) and node.value == UNDATED:
        return UNDATED
    return fields.date(node, desk, "date")


def _participants(node: Node, desk: Desk) -> tuple[Participant, ...]:
    read = (_participant(item, desk) for item in fields.items(node, desk, "participants"))
    return tuple(dict.fromkeys(fields.known(read)))


def _participant(node: Node, desk: Desk) -> Participant | None:
    if isinstance(node, Scalar):
        node = YamlMapping({"name": (node, node)}, node.mark)
    read = fields.entries(node, desk, "participants", _PARTICIPANT_ENTRIES)
    if "name" not in read:
        _see_unnamed(node, desk, "a participant", _PARTICIPANT_ENTRIES)
        return None
    name_node = read["name"][1]
    name = fields.line(name_node, desk, "name")
    person = fields.term_for(name, name_node, desk, "people") if name else None
    if name is None or person is None:
        return None
    return Participant(
        person=person,
        name=name,
        role=_optional(read, "role", lambda n: fields.line(n, desk, "role")),
        country=_optional(read, "country", lambda n: fields.term(n, desk, "countries")),
        organization=_optional(
            read, "organization", lambda n: fields.term(n, desk, "organizations")
        ),
    )


def _see_unnamed(node: Node, desk: Desk, what: str, known: Collection[str]) -> None:
    """Note that a mapping has no name, unless an entry of it that nobody knows may be meant as that."""
    if isinstance(node, YamlMapping) and node.entries.keys() <= set(known):
        desk.margin.error("missing-field", f"{what} has no `name`", node.at)


def _optional(
    read: Mapping[str, tuple[Scalar, Node]], key: str, reader: Callable[[Node], str | None]
) -> str:
    """The value of an entry that may be missing or empty."""
    if key not in read:
        return ""
    node = read[key][1]
    if _is_nothing(node):
        return ""
    return reader(node) or ""


def _instruments(node: Node, desk: Desk) -> tuple[str, ...]:
    read = (
        item.value
        if isinstance(item, Scalar) and is_symbol(item.value)
        else fields.term(item, desk, "instruments")
        for item in fields.items(node, desk, "instruments")
    )
    return tuple(dict.fromkeys(fields.known(read)))


def _place(node: Node, desk: Desk) -> Place | None:
    if isinstance(node, Scalar):
        node = YamlMapping({"name": (node, node)}, node.mark)
    read = fields.entries(node, desk, "place", _PLACE_ENTRIES)
    if "name" not in read:
        _see_unnamed(node, desk, "the place", _PLACE_ENTRIES)
        return None
    name = fields.line(read["name"][1], desk, "place")
    country = _optional(read, "country", lambda n: fields.term(n, desk, "countries"))
    if name is None:
        return None
    register = desk.registers["places"]
    key = register.find(name)
    if key is None and (not register.is_open or name.casefold() in register.ambiguous):
        fields.term_for(name, read["name"][1], desk, "places")
        return None
    if key is None:
        where = desk.registers["countries"].entries[country].term if country else None
        key = slug(f"{name} {where.slug}" if where else name)
        desk.coined.setdefault(("places", key), f"{name}, {where.name}" if where else name)
    return Place(key, name, country)


def _source(node: Node, desk: Desk) -> Source | None:
    if isinstance(node, Scalar):
        url = fields.web_address(node, desk, "source")
        return Source(url=url) if url else None
    extra = [name for name in _extra_names(desk) if name.startswith("source.")]
    known = (*_SOURCE_ENTRIES, *(name.removeprefix("source.") for name in extra))
    read = fields.entries(node, desk, "source", known)
    retrieved = read.get("retrieved")
    return Source(
        url=_optional(read, "url", lambda n: fields.web_address(n, desk, "source.url")),
        publisher=_optional(read, "publisher", lambda n: fields.line(n, desk, "publisher")),
        retrieved=fields.date(retrieved[1], desk, "source.retrieved") if retrieved else None,
        archived=_optional(read, "archived", lambda n: fields.web_address(n, desk, "archived")),
        sha256=_optional(read, "sha256", lambda n: _digest(n, desk)),
    )


def _digest(node: Node, desk: Desk) -> str | None:
    text = fields.line(node, desk, "sha256")
    if text is not None and not _SHA256.fullmatch(text.lower()):
        hint = "write the 64 hexadecimal digits of the SHA-256 digest"
        desk.margin.error("value", "`sha256` is not a SHA-256 digest", node.at, hint)
        return None
    return text.lower() if text else None


def _related(node: Node, desk: Desk) -> tuple[Reference, ...]:
    read = []
    for item in fields.items(node, desk, "related"):
        word = fields.line(item, desk, "related")
        if word is not None:
            read.append(Reference(word.removesuffix(".md").rpartition("/")[2], item.at))
    return tuple(read)


def _aliases(node: Node, desk: Desk) -> tuple[Reference, ...]:
    read = []
    for item in fields.items(node, desk, "aliases"):
        word = fields.line(item, desk, "aliases")
        address = None if word is None else alias_address(word, desk.margin, item.at)
        if address is not None:
            read.append(Reference(address, item.at))
    return tuple(read)


def _review(node: Node, desk: Desk) -> tuple[Reference, ...]:
    """What is to be settled, each with its place."""
    read = (
        (fields.line(item, desk, "review"), item.at) for item in fields.items(node, desk, "review")
    )
    return tuple(Reference(doubt, at) for doubt, at in read if doubt is not None)


def _superseded(node: Node, desk: Desk) -> Superseded | None:
    read = fields.entries(node, desk, "superseded", ("date", "reason"))
    missing = [name for name in ("date", "reason") if name not in read]
    if missing:
        if isinstance(node, YamlMapping):
            message = f"`superseded` has no `{missing[0]}`"
            desk.margin.error("missing-field", message, node.at, "say when, and why")
        return None
    date = fields.date(read["date"][1], desk, "superseded.date")
    reason = fields.passage(read["reason"][1], desk, "superseded.reason")
    return Superseded(date, reason) if date and reason else None


def _release(node: Node, desk: Desk) -> datetime | None:
    return fields.date_time(node, desk, "release")


#: Every field of ours, and how it is read. A new field is a line here, in `GUIDE` and in `Text`.
FIELDS: Mapping[str, ReadField] = {
    "title": _title,
    "date": _date,
    "type": lambda node, desk: fields.term(node, desk, "types"),
    "countries": lambda node, desk: fields.terms(node, desk, "countries"),
    "organizations": lambda node, desk: fields.terms(node, desk, "organizations"),
    "topics": lambda node, desk: fields.terms(node, desk, "topics"),
    "instruments": _instruments,
    "participants": _participants,
    "place": _place,
    "language": lambda node, desk: fields.language(node, desk, "language"),
    "source": _source,
    "series": lambda node, desk: fields.term(node, desk, "series"),
    "related": _related,
    "aliases": _aliases,
    "summary": lambda node, desk: fields.passage(node, desk, "summary"),
    "notes": lambda node, desk: fields.passage(node, desk, "notes"),
    "status": lambda node, desk: fields.choice(node, desk, "status", STATUSES),
    "release": _release,
    "extent": lambda node, desk: fields.choice(node, desk, "extent", EXTENTS),
    "superseded": _superseded,
    "review": _review,
}


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_null


def _extra_names(desk: Desk) -> tuple[str, ...]:
    return tuple(extra.name for extra in desk.settings.fields)


def read_fields(root: YamlMapping, desk: Desk) -> dict[str, Any]:
    """What the front matter says: a value for each field that is there and could be read."""
    declared = _extra_names(desk)
    extra = {name.partition(".")[0] for name in declared}
    read: dict[str, Any] = {}
    for name, (key, node) in root.entries.items():
        if name not in FIELDS and name not in extra:
            known = [*FIELDS, *sorted(extra - set(FIELDS))]
            hint = _meant(name, known) or "declare it under `fields:` in site.yaml"
            desk.margin.error("unknown-field", f"there is no field `{name[:60]}`", key.at, hint)
        elif name in FIELDS and not _is_nothing(node):
            value = FIELDS[name](node, desk)
            if value is not None:
                read[name] = value
        elif name not in (*FIELDS, *declared) and not _is_nothing(node):
            below = [each.split(".")[1] for each in declared if each.startswith(f"{name}.")]
            fields.entries(node, desk, name, below)
    read["fields"] = _extra_values(root, desk)
    return read


#: What other archives and sites call our fields.
_CALLED_OTHERWISE = {
    "speakers": "participants", "speaker": "participants", "people": "participants", "persons": "participants",
    "signatories": "participants", "parties": "countries", "country": "countries", "tags": "topics",
    "keywords": "topics", "subjects": "topics", "categories": "topics", "category": "type", "kind": "type",
    "genre": "type", "lang": "language", "locale": "language", "location": "place", "city": "place",
    "venue": "place", "url": "source", "link": "source", "description": "summary", "abstract": "summary",
    "excerpt": "summary", "published": "date", "day": "date", "name": "title", "headline": "title",
    "embargo": "release", "redirect_from": "aliases", "permalink": "aliases", "treaties": "instruments",
    "resolutions": "instruments", "draft": "status", "note": "notes", "comment": "notes",
}  # fmt: skip


def _meant(name: str, known: Iterable[str]) -> str:
    """A hint for a field that there is not: ours by another name, or one that is spelt like it."""
    ours = _CALLED_OTHERWISE.get(name.casefold())
    return f"did you mean `{ours}`?" if ours else did_you_mean(name, known)


def _extra_values(root: YamlMapping, desk: Desk) -> tuple[tuple[str, str], ...]:
    """The values of the fields that the site declared, by their names, lists joined."""
    values = []
    for name in _extra_names(desk):
        node: Node | None = root
        for part in name.split("."):
            pair = node.entries.get(part) if isinstance(node, YamlMapping) else None
            node = pair[1] if pair else None
        if node is None or _is_nothing(node):
            continue
        words = (fields.passage(item, desk, name) for item in fields.items(node, desk, name))
        if text := "; ".join(fields.known(words)):
            values.append((name, text))
    return tuple(values)
