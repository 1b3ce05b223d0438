"""Divides a statement file into its front matter and its Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.reading.source import Margin

FENCE = "---"


@dataclass(frozen=True, slots=True)
class Halves:
    """The two halves of a file, and the line of the file that each begins on."""

    front_matter: str
    front_line: int
    markdown: str
    markdown_line: int


def divide(margin: Margin) -> Halves | None:
    """The front matter and the Markdown of a file; None, with a problem noted, where it has none."""
    lines = margin.source.lines
    if lines[0].rstrip() != FENCE:
        hint = "begin the file with ---, the fields, and --- again"
        at = margin.source.at(1)
        margin.error("no-front-matter", "the file does not begin with front matter", at, hint)
        return None
    for number in range(1, len(lines)):
        if lines[number].rstrip() == FENCE:
            return Halves(
                front_matter="\n".join(lines[1:number]),
                front_line=2,
                markdown="\n".join(lines[number + 1 :]),
                markdown_line=number + 2,
            )
    hint = "write --- on a line of its own between the fields and the text"
    margin.error(
        "unclosed-front-matter", "the front matter is not closed", margin.source.at(1), hint
    )
    return None
