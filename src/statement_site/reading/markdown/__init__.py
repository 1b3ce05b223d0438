"""Markdown into safe HTML: CommonMark, tables and footnotes, and no text lost.

The dialect is markdown-it-py's (CommonMark 0.31) with raw HTML shown as text and indented code
turned off, since a scraped statement is full of indented paragraphs and never of code. A text
that is plain needs no engine: `plain` says which, and gives the same.
"""

from __future__ import annotations

import hashlib

from statement_site.model.body import Body, Heading
from statement_site.model.problem import Problem
from statement_site.reading import characters
from statement_site.reading.markdown.plain import render_plain
from statement_site.reading.markdown.scene import Scene
from statement_site.reading.source import Margin


def render_body(markdown: str, margin: Margin, *, first_line: int, address: str) -> Body:
    """The body of a text that will stand at `address`; its Markdown begins on `first_line`."""
    scene = Scene(margin.source, first_line, address)
    legible = _legible(markdown, margin, first_line)
    rendered = render_plain(legible, scene)
    if rendered is None:
        scene = Scene(margin.source, first_line, address)
        from statement_site.reading.markdown.engine import render  # noqa: PLC0415 — heavy

        rendered = render(legible, scene)
    _note_links(scene, margin)
    published = f"{legible.strip()}\n"
    return Body(
        html=rendered,
        headings=tuple(Heading(*heading) for heading in scene.headings),
        links=tuple(scene.links),
        anchors=frozenset(scene.anchors),
        paragraphs=tuple(scene.said),
        markdown=published,
        sha256=hashlib.sha256(published.encode()).hexdigest(),
    )


def _legible(markdown: str, margin: Margin, first_line: int) -> str:
    """The Markdown with characters that no page may hold shown as U+FFFD, and noted."""
    if markdown.replace("\n", "").isprintable():
        return markdown  # nothing forbidden is printable, so that most are judged at once
    markdown = markdown.translate(characters.SPACES)
    match = characters.NOT_IN_BODY.search(markdown)
    if match is None:
        return markdown
    before = markdown[: match.start()]
    at = margin.source.at(first_line + before.count("\n"), len(before) - before.rfind("\n"))
    message = f"the text holds {characters.named(match[0])}, which is shown as \ufffd"
    margin.warning("character", message, at, "delete it, or write the character it stands for")
    return characters.NOT_IN_BODY.sub("\ufffd", markdown)


def _note_links(scene: Scene, margin: Margin) -> None:
    for href, location in scene.lost_links:
        hint = "write the whole address (https://…), or ID.md for another statement"
        problem = Problem(
            "broken-link", f"`{href[:80]}` leads nowhere in this site", location, hint
        )
        margin.problems.append(problem)
