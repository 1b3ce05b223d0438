"""Reads site.yaml."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from statement_site.model.problem import Problem
from statement_site.model.settings import CLOSED, OPEN, ExtraField, Settings
from statement_site.model.term import KINDS
from statement_site.reading import fields
from statement_site.reading.fields import Desk
from statement_site.reading.guide import GUIDE
from statement_site.reading.source import Margin, SourceFile, decode
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Node, Scalar, parse_yaml

_FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?", re.ASCII)


def read_settings(file: SourceFile | None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of a site, and what is wrong with them; defaults where there is no file."""
    if file is None or file.is_blank:
        return Settings(), ()
    source, problem = decode(file)
    if source is None:
        return Settings(), (problem,) if problem else ()
    margin = Margin(source)
    root = parse_yaml(source.text, margin)
    if root is None or margin.problems:
        return Settings(), tuple(margin.problems)
    desk = Desk(margin, {}, Settings())
    values: dict[str, Any] = {}
    for key, (_, node) in fields.entries(root, desk, "site.yaml", tuple(SETTINGS)).items():
        if not (isinstance(node, Scalar) and node.is_null):
            values[key] = SETTINGS[key](node, desk)
    known = {key: value for key, value in values.items() if value is not None}
    return Settings(**known), tuple(margin.problems)


def _line(what: str) -> Callable[[Node, Desk], str | None]:
    return lambda node, desk: fields.line(node, desk, what)


def _url(node: Node, desk: Desk) -> str | None:
    address = fields.web_address(node, desk, "url")
    if address is None:
        return None
    if not is_site_address(address):
        hint = "write the address of the site's home page"
        desk.margin.error("url", "`url` must have no ? or #", node.at, hint)
        return None
    return address.rstrip("/") + "/"


def is_site_address(address: str) -> bool:
    """Whether a site can stand at this web address: no query, no fragment, no dots to climb."""
    return not ("?" in address or "#" in address or ".." in urlsplit(address).path.split("/"))


def _vocabulary(node: Node, desk: Desk) -> Mapping[str, str] | None:
    if isinstance(node, Scalar):
        word = fields.choice(node, desk, "vocabulary", (OPEN, CLOSED))
        return dict.fromkeys(KINDS, word) if word else None
    kinds = tuple(kind for kind in KINDS if kind != "countries")
    read = {
        kind: fields.choice(value, desk, f"vocabulary.{kind}", (OPEN, CLOSED))
        for kind, (_, value) in fields.entries(node, desk, "vocabulary", kinds).items()
    }
    return {kind: word for kind, word in read.items() if word}


#: The fields that every archive has.
_OURS = frozenset(guide.name for guide in GUIDE)


def _fields(node: Node, desk: Desk) -> tuple[ExtraField, ...] | None:
    if not isinstance(node, YamlMapping):
        hint = "write `source.volume: {label: Volume}`"
        desk.margin.error("value", "`fields` must be a mapping", node.at, hint)
        return None
    read = []
    for name, (key, value) in node.entries.items():
        if not _FIELD_NAME.fullmatch(name):
            hint = "letters, digits, - and _; at most one dot, as in source.volume"
            desk.margin.error("value", f"`{name[:60]}` cannot name a field", key.at, hint)
            continue
        if name in _OURS:
            hint = "choose another name; what it is called in pages is the theme's"
            desk.margin.error("value", f"`{name}` is a field that statements have", key.at, hint)
            continue
        label = _label(name, value, desk)
        if label:
            read.append(ExtraField(name, label))
    return tuple(read)


def _label(name: str, node: Node, desk: Desk) -> str | None:
    if isinstance(node, Scalar):
        return fields.line(node, desk, f"fields.{name}")
    found = fields.entries(node, desk, f"fields.{name}", ("label",)).get("label")
    if found is None:
        desk.margin.error("missing-field", f"the field `{name}` has no label", node.at)
        return None
    return fields.line(found[1], desk, "label")


#: Every setting, and how it is read.
SETTINGS: Mapping[str, Callable[[Node, Desk], Any]] = {
    "title": _line("title"),
    "description": lambda node, desk: fields.passage(node, desk, "description"),
    "url": _url,
    "language": lambda node, desk: fields.language(node, desk, "language"),
    "publisher": _line("publisher"),
    "undated": lambda node, desk: fields.truth(node, desk, "undated"),
    "vocabulary": _vocabulary,
    "fields": _fields,
    "per_page": lambda node, desk: fields.count(node, desk, "per_page", least=1, most=1000),
    "pairs_up_to": lambda node, desk: fields.count(node, desk, "pairs_up_to", least=0, most=300),
}
