"""Linked data in pages. Standards: JSON-LD 1.1 in HTML, schema.org."""

from __future__ import annotations

from typing import Any

import orjson

CONTEXT = "https://schema.org"

#: Where the items of Wikidata stand, as it names them itself.
WIKIDATA = "http://www.wikidata.org/entity/"

#: What must not stand in a script element, or would end a line of one, with how JSON writes it.
_UNSAFE = (
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("&", "\\u0026"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)


def thing(kind: str, name: str, item: str = "") -> dict[str, str]:
    """Something by its name, and as the same as an item of Wikidata where its id is known."""
    named = {"@type": kind, "name": name}
    if item:
        named["sameAs"] = WIKIDATA + item
    return named


def json_ld_text(graph: dict[str, Any]) -> str:
    """A graph as it may stand in a script element of a page: no markup can begin in it."""
    written = orjson.dumps({"@context": CONTEXT, **graph}).decode()
    for sign, escape in _UNSAFE:
        if sign in written:
            written = written.replace(sign, escape)
    return written
