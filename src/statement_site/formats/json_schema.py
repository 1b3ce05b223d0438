"""JSON Schemas of the front matter and of registers, for editors that complete and check while one types.

Standard: JSON Schema, draft 2020-12. It offers the keys of the registers and forbids unknown fields;
names and codes that mean the same as a key are taken as well, so that it never contradicts the build.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from statement_site.model.settings import Settings
from statement_site.model.statement import EXTENTS, STATUSES
from statement_site.model.term import Registers
from statement_site.reading.guide import GUIDE, Guide, entry_guide

#: The dialect of JSON Schema in which every schema here is written.
DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

#: YAML reads a bare year as a number, and nothing as null, which is as if the field were not there.
_TEXT: Schema = {"type": ["string", "number", "null"]}
_WEB: Schema = {"type": ["string", "null"], "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"}

#: The fields that hold several values; a single one may stand without brackets.
_LISTS = (
    "countries",
    "organizations",
    "topics",
    "instruments",
    "participants",
    "related",
    "aliases",
    "review",
)


def front_matter_schema(registers: Registers, settings: Settings) -> Schema:
    """The schema of a statement's front matter, with the terms of these registers."""
    properties = {guide.name: _field(guide, registers) for guide in GUIDE}
    for field in settings.fields:
        name = field.name.partition(".")[0]
        if name not in properties:
            properties[name] = {"description": field.label}
    required = ["title"] if settings.undated else ["title", "date"]
    return {
        "$schema": DIALECT,
        "title": "Front matter of a statement",
        "description": "Of an original; a translation or an earlier version needs only what differs.",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def register_schema(kind: str) -> Schema:
    """The schema of the file of a register: terms by key, each with a name or with what it can say."""
    entry: Schema = {
        "type": "object",
        "properties": {guide.name: _of_entry(guide) for guide in entry_guide(kind)},
        "additionalProperties": False,
    }
    key = "^[A-Z]{2,4}$" if kind == "countries" else "^[a-z0-9]+(-[a-z0-9]+)*$"
    return {
        "$schema": DIALECT,
        "title": f"Register of {kind}",
        "description": f"authorities/{kind}.yaml: its terms by key; `key: Name` alone is enough.",
        "type": "object",
        "patternProperties": {key: _either(_TEXT, entry)},
        "additionalProperties": False,
    }


def _of_entry(guide: Guide) -> Schema:
    names: Schema = {"type": "object", "additionalProperties": _TEXT}
    office = _mapping(("role",), role=_TEXT, country=_TEXT, organization=_TEXT, held=_TEXT)
    special = {
        "name": _either(_TEXT, names),
        "also": _either({"type": "array", "items": _TEXT}, _TEXT),
        "offices": {"type": "array", "items": office},
        "slug": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "wikidata": {"type": "string", "pattern": "^Q[1-9][0-9]*$"},
    }
    return {
        "description": guide.what,
        "examples": [guide.example],
        **special.get(guide.name, _TEXT),
    }


def _field(guide: Guide, registers: Registers) -> Schema:
    schema = _of_one(guide, registers)
    if guide.name in _LISTS:
        schema = {"anyOf": [{"type": "array", "items": schema}, schema]}
    return {"description": guide.what, "examples": [guide.example], **schema}


def _of_one(guide: Guide, registers: Registers) -> Schema:
    if guide.register:
        keys = list(registers[guide.register].entries)
        known: Schema = {"enum": keys} if keys else {}
        return {"anyOf": [known, _TEXT]} if known else _TEXT
    special: Mapping[str, Schema] = {
        "participants": _either(
            _TEXT, _mapping(("name",), name=_TEXT, role=_TEXT, country=_TEXT, organization=_TEXT)
        ),
        "place": _either(_TEXT, _mapping(("name",), name=_TEXT, country=_TEXT)),
        "source": _either(
            _WEB,
            {
                **_mapping(
                    (), url=_WEB, publisher=_TEXT, retrieved=_TEXT, archived=_WEB, sha256=_TEXT
                ),
                "additionalProperties": True,
            },
        ),
        "status": {"enum": [*STATUSES, None]},
        "extent": {"enum": [*EXTENTS, None]},
    }
    return special.get(guide.name, _TEXT)


def _either(*schemas: Schema) -> Schema:
    return {"anyOf": list(schemas)}


def _mapping(required: tuple[str, ...], **properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
