"""Markdown into safe HTML: CommonMark, tables and footnotes, and no text lost.

The dialect is markdown-it-py's (CommonMark 0.31) with raw HTML shown as text and indented code
turned off, since a scraped statement is full of indented paragraphs and never of code. Our own
rules, each a function on markdown-it's tokens, run in the order of `RULES`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from statement_site.model.body import Body, Heading
from statement_site.model.problem import Problem
from statement_site.reading import characters
from statement_site.reading.markdown import anchors, html, lines, links, notes
from statement_site.reading.markdown.plain import render_plain
from statement_site.reading.markdown.scene import Scene
from statement_site.reading.source import Ledger

#: Deeper lists and quotations than this are not divided further.
DEEPEST = 40

#: (name, after which of markdown-it's own rules, what it does to the tokens)
RULES = (
    ("divide_lines", "block", lines.divide_long_lines),
    ("attributions", "divide_lines", lines.mark_attributions),
    ("notes_once", "attributions", notes.name_each_once),
    ("notes_last", "inline", notes.move_to_end),
    ("anchors", "notes_last", anchors.give_anchors),
    ("links", "anchors", links.lead_links_home),
)


@cache
def markdown_engine() -> MarkdownIt:
    """A new engine with our dialect. It holds no state between texts."""
    engine = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST})
    engine.enable("table").disable("code")
    engine.use(footnote_plugin, move_to_end=False)
    engine.validateLink = links.is_harmless  # type: ignore[method-assign]
    for name, after, rule in RULES:
        engine.core.ruler.after(after, name, rule)
    for token, render in html.RENDERERS.items():
        engine.add_render_rule(token, render)
    return engine


def render_body(
    engine: MarkdownIt, markdown: str, ledger: Ledger, *, first_line: int, address: str
) -> Body:
    """The body of a text that will stand at `address`; its Markdown begins on `first_line`."""
    scene = Scene(ledger.source, first_line, address)
    legible = _legible(markdown, ledger, first_line)
    rendered = render_plain(legible, scene)
    if rendered is None:
        scene = Scene(ledger.source, first_line, address)
        rendered = engine.render(legible, {"scene": scene})
    _note_links(scene, ledger)
    return Body(
        html=rendered,
        headings=tuple(Heading(*heading) for heading in scene.headings),
        links=tuple(scene.links),
        anchors=frozenset(scene.anchors),
    )


def _legible(markdown: str, ledger: Ledger, first_line: int) -> str:
    """The Markdown with characters that no page may hold shown as U+FFFD, and noted."""
    if markdown.replace("\n", "").isprintable():
        return markdown  # nothing forbidden is printable, so that most are judged at once
    markdown = markdown.translate(characters.SPACES)
    match = characters.NOT_IN_BODY.search(markdown)
    if match is None:
        return markdown
    before = markdown[: match.start()]
    at = ledger.source.at(first_line + before.count("\n"), len(before) - before.rfind("\n"))
    message = f"the text holds {characters.named(match[0])}, which is shown as \ufffd"
    ledger.warning("character", message, at, "delete it, or write the character it stands for")
    return characters.NOT_IN_BODY.sub("\ufffd", markdown)


def _note_links(scene: Scene, ledger: Ledger) -> None:
    for href, location in scene.lost_links:
        hint = "write the whole address (https://…), or ID.md for another statement"
        problem = Problem(
            "broken-link", f"`{href[:80]}` leads nowhere in this site", location, hint
        )
        ledger.problems.append(problem)


__all__ = ["markdown_engine", "render_body"]
