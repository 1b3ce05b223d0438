"""Markdown into safe HTML, with no text lost and every paragraph citable."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_site.model.body import Body
from statement_site.reading.markdown import render_body
from statement_site.reading.source import Margin, SourceText


def render(markdown: str) -> tuple[Body, list[str]]:
    """The body at /statements/a/ and the codes of its problems."""
    margin = Margin(SourceText("statements/a.md", markdown, tuple(markdown.split("\n"))))
    body = render_body(markdown, margin, first_line=1, address="statements/a/")
    return body, [problem.code for problem in margin.problems]


def bare(markdown: str) -> str:
    """The HTML without ids and pins."""
    text = re.sub(r'<a class="pin"[^>]*></a>', "", render(markdown)[0].html)
    return re.sub(r' id="[ph]-[^"]*"', "", text).strip()


def words(markdown: str) -> str:
    """The words a reader sees."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", render(markdown)[0].html)).split())


def test_raw_html_is_shown_as_text() -> None:
    assert bare("<script>alert(1)</script>") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    assert bare("a <img src=x onerror=y> b") == "<p>a &lt;img src=x onerror=y&gt; b</p>"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x",
     "vbscript:x", "blob:https://x", "view-source:https://x", "file:///etc/passwd", "\x01javascript:x"],
)  # fmt: skip
def test_a_dangerous_link_is_no_link(address: str) -> None:
    for markdown in (
        f"[x]({address})",
        f"[x]\n\n[x]: {address}",
        f"<{address}>",
        f"![x]({address})",
    ):
        assert "<a " not in bare(markdown)


def test_links_to_the_web_mail_and_telephone_are_kept() -> None:
    assert bare("[x](https://example.org/a?b=c&d)") == (
        '<p><a href="https://example.org/a?b=c&amp;d" rel="external">x</a></p>'
    )
    assert 'href="mailto:a@example.org"' in bare("<a@example.org>")
    assert 'href="tel:+51"' in bare("[call](tel:+51)")


def test_a_picture_becomes_a_link_so_that_the_page_calls_nobody() -> None:
    assert bare("![A map](https://example.org/m.png)") == (
        '<p><a href="https://example.org/m.png" rel="external">A map</a></p>'
    )


def test_a_link_to_another_statement_s_file_leads_to_its_page() -> None:
    body, problems = render("[b](../1972/b.md) [es](b.es.md) [¶](b.md#p-1234)")
    assert problems == []
    assert re.findall(r'href="(\.[^"]*)"', body.html) == [
        "../../statements/b/index.html",
        "../../statements/b/es/index.html",
        "../../statements/b/index.html#p-1234",
    ]
    assert [link.address for link in body.links] == [
        "statements/b/", "statements/b/es/", "statements/b/",
    ]  # fmt: skip


def test_a_link_to_nowhere_is_a_problem_at_its_line_and_column() -> None:
    markdown = "One.\n\nTwo [x](press/123)."
    margin = Margin(SourceText("statements/a.md", markdown, tuple(markdown.split("\n"))))
    render_body(markdown, margin, first_line=1, address="statements/a/")
    (problem,) = margin.problems
    assert (problem.code, problem.location.line, problem.location.column) == ("broken-link", 3, 9)


def test_indented_paragraphs_of_scraped_text_are_no_code() -> None:
    assert bare("    The ministers met.\n\n\tThey agreed.") == (
        "<p>The ministers met.</p>\n<p>They agreed.</p>"
    )


def test_long_lines_without_blank_lines_are_paragraphs() -> None:
    one, two = "The ministers " * 12 + "met.", "They agreed " * 12 + "too."
    assert bare(f"{one}\n{two}") == f"<p>{one}</p>\n<p>{two}</p>"


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    assert bare("The ministers met\nin Lima and\nagreed.") == (
        "<p>The ministers met\nin Lima and\nagreed.</p>"
    )


def test_the_last_line_of_a_quotation_that_begins_with_a_dash_is_its_attribution() -> None:
    assert bare("> Peace.\n> — The minister") == (
        '<blockquote>\n<p>Peace.</p>\n<p class="attribution">— The minister</p>\n</blockquote>'
    )


def test_a_dash_outside_a_quotation_begins_an_ordinary_paragraph() -> None:
    assert bare("—But today our allies have strength.") == (
        "<p>—But today our allies have strength.</p>"
    )


def test_text_is_verbatim_no_typographer_changes_it() -> None:
    slips = 'Agreement , which -- "so" ... though the Americas (c) 1999'
    assert words(slips) == slips


@pytest.mark.parametrize(
    "markdown",
    [
        "Text.[^1]\n\n[^1]: A note.",
        "Text.\n\n[^1]: A note that nothing refers to. A note.",
        "Text.[^1]\n\n[^1]: A first.\n[^1]: A note.",
        "Text.[^1]\n\n[^1]: Outer.\n\n    [^2]: A note.",
        "Text.^[A note.]",
        "> Text.[^1]\n>\n> [^1]: A note.",
    ],
)
def test_no_footnote_is_lost(markdown: str) -> None:
    body, _ = render(markdown)
    assert "A note." in body.html
    assert set(re.findall(r'href="#([^"]*)"', body.html)) <= body.anchors
    assert set(re.findall(r' id="([^"]*)"', body.html)) == body.anchors


def test_headings_begin_below_the_title_of_the_page() -> None:
    body, _ = render("# One\n\n## Two")
    assert [(heading.words, heading.level) for heading in body.headings] == [("One", 2), ("Two", 3)]
    assert '<h2 id="h-one">One</h2>' in body.html


def test_cells_are_aligned_by_class_since_no_inline_style_is_allowed() -> None:
    table = render("| a | b |\n|--:|:-:|\n| 1 | 2 |")[0].html
    assert "style=" not in table
    assert '<td class="right">1</td>' in table


def test_characters_no_page_may_hold_are_shown_and_noted() -> None:
    body, problems = render("a\x07b \u202e c")
    assert "a\ufffdb \ufffd c" in body.html
    assert problems == ["character"]


PARAGRAPHS = st.lists(
    st.text("abc xyz", min_size=3, max_size=20).map(str.strip).filter(bool),
    min_size=1, max_size=8, unique=True,
)  # fmt: skip


@given(PARAGRAPHS, st.integers(0, 8))
def test_a_paragraph_keeps_its_id_when_another_is_put_in(paragraphs: list[str], at: int) -> None:
    before = render("\n\n".join(paragraphs))[0].anchors
    after = render("\n\n".join([*paragraphs[:at], "A new one.", *paragraphs[at:]]))[0].anchors
    assert before <= after


@given(st.lists(st.sampled_from(["same", "other", "- item\n- item", "> q", "# h"]), max_size=12))
def test_no_id_is_given_twice(blocks: list[str]) -> None:
    ids = re.findall(r' id="([^"]*)"', render("\n\n".join(blocks))[0].html)
    assert len(ids) == len(set(ids))


@settings(deadline=None)
@given(st.text(alphabet="abc *_[]()<>!#>-`|\\\n\t&;:/^1.\"'=~+", max_size=300))
def test_any_markdown_gives_html_without_script(markdown: str) -> None:
    text = render(markdown)[0].html
    assert not re.search(r"<(?!/?(p|a|h[2-6]|em|strong|ul|ol|li|blockquote|hr|br|code|pre|table|"
                         r"thead|tbody|tr|th|td|div|section|sup)[ />])", text)  # fmt: skip
    assert not re.search(r"<[^>]* on\w+=", re.sub(r'"[^"]*"', '""', text))


@pytest.mark.parametrize(
    "markdown",
    ["[" * 9_000, "*a " * 6_000, "> " * 5_000, "- " * 5_000, "`" * 9_999, "![" * 9_000, "[a](" * 4_000,
     "&" * 9_000, "a | " * 4_000 + "\n" + "--|" * 4_000, "[^1]" * 4_000 + "\n\n[^1]: x",
     "\n".join(f"[^{n}]: [^{n + 1}]" for n in range(3_000)), "**a _b " * 2_500],
)  # fmt: skip
def test_hostile_markdown_is_rendered_without_hanging(markdown: str) -> None:
    assert isinstance(render(markdown)[0], Body)


def test_an_item_keeps_the_number_that_the_text_gives_it() -> None:
    shown = bare("1. one\n2. two\n4. four\n1986. A great year.")
    assert re.findall(r"<li( value=\"\d+\")?>", shown) == ["", "", ' value="4"', ' value="1986"']
    assert [
        re.findall(r"value=\"(\d+)\"", bare(text)) for text in ("3. a\n4. b", "1. a\n1. b\n1. c")
    ] == [[], []]
    assert '<ol start="3">' in bare("3. a\n4. b")


def test_the_numbers_of_a_list_within_a_list_are_its_own() -> None:
    assert re.findall(r"<li[^>]*>\w+", bare("1. a\n   1. b\n   3. c\n2. d")) == [
        "<li>a", "<li>b", '<li value="3">c', "<li>d",
    ]  # fmt: skip


def test_each_item_of_a_list_can_be_cited_as_a_paragraph() -> None:
    shown = render("They agree:\n\n- to meet\n- to trade\n\nDone.")[0].html
    assert re.findall(r'<(?:p|li) id="(p-\w+)"><a class="pin" href="#\1"[^>]*data-n="(\d)"', shown)
    assert re.findall(r'data-n="(\d)"', shown) == ["1", "2", "3", "4"]
