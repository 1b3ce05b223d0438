"""YAML as a tree of plain text with places: every scalar is the text that was written.

Standard: YAML 1.2.2. No tag, anchor, alias or merge key is followed, no type is guessed (`NO`,
`12:30` and `010` stay text), and depth and size are bounded; so nothing in a stranger's file can be
built, expanded or executed. Front matter that is plain needs no libyaml: `plain` says which, and gives
the same.
"""

from __future__ import annotations

from statement_site.reading.source import Margin
from statement_site.reading.yaml.nodes import Mapping, Mark, Node, Scalar, Sequence
from statement_site.reading.yaml.plain import parse_plain

__all__ = ["Mapping", "Mark", "Node", "Scalar", "Sequence", "parse_yaml"]


def parse_yaml(text: str, margin: Margin, *, first_line: int = 1) -> Node | None:
    """The tree of a YAML document that starts at `first_line` of the margin's file.

    Returns None where there is nothing, or where a problem was noted.
    """
    plain = parse_plain(text, margin.source, first_line)
    if plain is not None:
        return plain
    from statement_site.reading.yaml.events import parse_events  # noqa: PLC0415 — heavy

    return parse_events(text, margin, first_line=first_line)
