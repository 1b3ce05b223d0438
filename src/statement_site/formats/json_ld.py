"""Linked data in pages. Standards: JSON-LD 1.1 in HTML, schema.org."""

from __future__ import annotations

import json
from typing import Any

CONTEXT = "https://schema.org"

#: What must not stand in a script element, or would end a line of one.
_UNSAFE = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def json_ld_text(graph: dict[str, Any]) -> str:
    """A graph as it may stand in a script element of a page: no markup can begin in it."""
    written = json.dumps({"@context": CONTEXT, **graph}, ensure_ascii=False, separators=(",", ":"))
    return written.translate(_UNSAFE)
