"""Paragraphs → Markdown that says just the same words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from statement_site.reading.markdown import render_body
from statement_site.reading.source import Margin, SourceText

#: What may mean something in Markdown.
_MEANINGFUL = re.compile(r"([\\`*_{}\[\]<>#|~&^!])")


#: A number or a sign with which Markdown begins a list, counting in its own way.
_NUMBER = re.compile(r"^(\d{1,9}|)([.)]|(?<!\d)\+)(?=\s)")

#: A speaker's name in bold with the first word glued to it.
_GLUED = re.compile(r"(\*\*[^*]{1,60}:\*\*)(?=\w)")


def as_markdown(lines: Iterable[str], *, is_markdown: bool = False) -> str:
    """The paragraphs with empty lines between them, escaped where they would say something else.

    Rows of a table stay together. In what is Markdown already, marks stay what they are.
    """
    written = ""
    before = ""
    for line in lines:
        shown = _GLUED.sub(r"\1 ", line) if is_markdown else _escaped(line)
        parting = "\n" if line.startswith("|") and before.startswith("|") else "\n\n"
        written += (parting if written else "") + shown
        before = line
    return written


def _escaped(line: str) -> str:
    """A line of plain text as Markdown that shows just it; marks of headings and lists stay."""
    if line.startswith(("|", "# ", "## ", "### ", "#### ", "- ", "> ")):
        return line
    numbered = _NUMBER.sub(r"\1\\\2", line)
    if not _MEANINGFUL.search(line) or _words(_shown(numbered)) == _words(line):
        return numbered
    return _NUMBER.sub(r"\1\\\2", _MEANINGFUL.sub(r"\\\1", line))


def _shown(line: str) -> str:
    """What a reader sees of a line."""
    source = SourceText("draft.md", line, (line,))
    body = render_body(line, Margin(source), first_line=1, address="")
    return html.unescape(re.sub(r"<[^>]*>", "", body.html))


def _words(text: str) -> str:
    return "".join(text.split())
