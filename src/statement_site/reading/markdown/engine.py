"""The engine: markdown-it-py with our dialect, and our own rules in the order of `RULES`."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from statement_site.reading.markdown import anchors, html, lines, links, lists, notes
from statement_site.reading.markdown.scene import Scene

#: Deeper lists and quotations than this are not divided further.
DEEPEST = 40

#: (name, after which of markdown-it's own rules, what it does to the tokens)
RULES = (
    ("divide_lines", "block", lines.divide_long_lines),
    ("attributions", "divide_lines", lines.mark_attributions),
    ("numbers", "attributions", lists.keep_numbers),
    ("notes_once", "numbers", notes.name_each_once),
    ("notes_last", "inline", notes.move_to_end),
    ("anchors", "notes_last", anchors.give_anchors),
    ("links", "anchors", links.lead_links_home),
)


@cache
def _engine() -> MarkdownIt:
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


def render(markdown: str, scene: Scene) -> str:
    """The HTML of a text; what was learnt on the way is noted in the scene."""
    return str(_engine().render(markdown, {"scene": scene}))
