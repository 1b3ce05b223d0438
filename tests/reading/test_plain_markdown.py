"""The short way through Markdown: wherever it is taken, it gives what the engine gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_site.reading.markdown.engine import render
from statement_site.reading.markdown.plain import render_plain
from statement_site.reading.markdown.scene import Scene
from statement_site.reading.source import SourceText

STATEMENTS = sorted((Path(__file__).parent.parent.parent / "statements").rglob("*.md"))

PIECES = st.sampled_from(
    ["a", "b c", "Word", "é", "“q”", "ß", "中文", "：", "x" * 125, "1", "I", " ", "  ", "\n", "\n\n",
     "\n \n", "\t", "\u00a0", "*", "**", "_", "`", "[", "]", "(", ")", "](https://e.org/a)",
     "[t](https://e.org/a?b=c)", "[t](http://E.org/%20)", "[t](b.md)", "[^1]", "[^2]", "[^1]: ",
     "\n\n[^1]: Note.", "\n[^2]: Other", "!", "&", " & ", "&amp;", "<", ">", '"', "\\", "# ", "## ",
     "#", "- ", "1. ", ".", ",", ";", "—", "-", "--", "===", "|", "~", "^", "https://e.org", "<b>", "'"]
)  # fmt: skip


def scene_of(markdown: str) -> Scene:
    """A scene at /statements/a/."""
    source = SourceText("statements/a.md", markdown, tuple(markdown.split("\n")))
    return Scene(source, 1, "statements/a/")


def compare(markdown: str) -> bool:
    """Whether the short way is taken; where it is, both ways must agree in everything."""
    short, long = scene_of(markdown), scene_of(markdown)
    shown = render_plain(markdown, short)
    if shown is None:
        return False
    assert shown == render(markdown, long)
    assert short.headings == long.headings
    assert short.anchors == long.anchors
    assert short.paragraphs == long.paragraphs
    assert long.links == []
    assert long.lost_links == []
    return True


@settings(max_examples=2_000, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_is_plain_is_shown_as_the_engine_shows_it(markdown: str) -> None:
    compare(markdown)


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: path.stem)
def test_the_archive_s_own_texts_are_shown_alike(path: Path) -> None:
    compare(path.read_text("utf-8").partition("\n---\n")[2])


@pytest.mark.parametrize(
    "markdown",
    ["Two\nlines.", "A & B > C.", "## Head\n\nText.", "So *one* and **two**, (*three*).",
     "A [link](https://example.org/a?b=c).", "A note[^1] twice[^1].\n\n[^1]: Its *words*."],
)  # fmt: skip
def test_these_are_plain(markdown: str) -> None:
    assert compare(markdown)


@pytest.mark.parametrize(
    "markdown",
    ["- a", "1. a", "> a", "a\n===", "| a |\n|---|", "    a", "`a`", "<b>a</b>", "a\\*b", "a_b_",
     "*a", "**a*", "*a*b", "[a](b.md)", "[a]: https://e.org", "a  \nb", "![a](https://e.org)",
     "&amp;", "A[^1].", "[^1]: Alone.", "A[^1].\n\n[^1]: a\n[^1]: b"],
)  # fmt: skip
def test_these_are_left_to_the_engine(markdown: str) -> None:
    assert render_plain(markdown, scene_of(markdown)) is None
