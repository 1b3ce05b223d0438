"""Web pages: whatever their markup, the text is whole, and nothing of the page is in it."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TITLE = "Joint Statement by Norway and Peru"
FIRST = "The ministers discussed trade, energy and the environment, and agreed to go on with their talks."
LAST = (
    "They thanked the government of the host country for its hospitality and for all arrangements."
)
MENU = "<ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul>"
FOOT = "<p><a href='/c'>Contact</a> | <a href='/p'>Privacy</a><br>© 2021 Ministry</p>"


def imported(body: str, title: str = TITLE) -> Draft:
    """The draft of a web page with this in its body."""
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return draft(read_raw(html.encode(), "a.html"), REGISTERS, {})


def test_a_short_page_with_lists_and_a_note_is_kept_whole() -> None:
    made = imported(
        f"<nav>{MENU}</nav><article><h1>{TITLE}</h1><p>Excellencies,</p><p>{FIRST}<sup><a href='#1'>1</a></sup></p>"
        "<ol><li>They agreed on trade.</li><li>They agreed:<ol><li>to plant trees;</li><li>to save energy.</li></ol>"
        "</li></ol><ul><li>meet again;</li><li>write letters.</li></ul><h2>Next steps</h2><p>Short.</p>"
        f"<p>{LAST}</p></article><footer>{FOOT}</footer>"
    )
    assert made.lines[:2] == ("Excellencies,", f"{FIRST}¹")
    assert made.lines[-3:] == ("## Next steps", "Short.", LAST)
    assert "- write letters." in made.lines


def test_a_table_that_only_lays_out_the_page_is_no_table_of_the_text() -> None:
    made = imported(
        f"<table><tr><td>{MENU}</td><td><table><tr><td><b>{TITLE}</b></td></tr><tr><td>12 May 2021</td></tr>"
        f"<tr><td><p>{FIRST}</p><p>{LAST}</p></td></tr></table></td></tr></table>{FOOT}"
    )
    assert made.fields["title"] == TITLE
    assert made.lines == (FIRST, LAST)


def test_a_table_of_figures_stays_one() -> None:
    made = imported(
        f"<article><h1>{TITLE}</h1><p>{FIRST}</p><table><tr><th>Pledge</th><th>Amount</th></tr><tr><td>Norway</td>"
        f"<td>10</td></tr></table><p>{LAST}</p></article>"
    )
    assert "| Norway | 10 |" in made.lines


def test_a_preamble_whose_clauses_end_in_commas_belongs_to_the_text() -> None:
    clauses = (
        "The Governments of Norway and Peru,",
        "Recalling the agreement of 1966,",
        "Guided by the principles of friendship and by the wish to extend their trade,",
        "Have agreed as follows:",
    )
    paragraphs = "".join(f"<p>{each}</p>" for each in (*clauses, FIRST, LAST))
    made = imported(f"<main><h1>Declaration of Norway and Peru</h1>{paragraphs}</main>")
    assert made.lines == (*clauses, FIRST, LAST)


def test_sentences_below_a_long_list_of_short_items_are_kept() -> None:
    items = tuple(f"Item {number} of the plan" for number in range(15))
    text = "\n\n".join((TITLE, FIRST, *items, LAST))
    made = draft(read_raw(text.encode(), "a.txt"), REGISTERS, {})
    assert made.lines == (FIRST, *items, LAST)


def test_sentences_between_the_title_and_the_longest_run_are_kept() -> None:
    items = tuple(f"Item {number} of the plan" for number in range(15))
    text = "\n\n".join((TITLE, FIRST, *items, LAST, LAST, LAST))
    made = draft(read_raw(text.encode(), "a.txt"), REGISTERS, {})
    assert made.lines == (FIRST, *items, LAST, LAST, LAST)


def test_the_name_of_the_site_may_stand_before_the_title() -> None:
    title = f"Ministry of Foreign Affairs - {TITLE}"
    assert without_site(title, usage_of("en")) == (TITLE, "Ministry of Foreign Affairs")
    kept = "Statement of the Foreign Ministry - a reply to questions"
    assert without_site(kept, usage_of("en")) == (kept, "")


def test_signs_without_width_that_a_script_needs_within_words_stay() -> None:
    first = "رئیس\u200cجمهور و نخست\u200cوزیر درباره تجارت و انرژی و محیط زیست گفت\u200cوگو کردند و توافق کردند که به این گفت\u200cوگوها ادامه دهند."
    last = "आज दोनों मन्त्रियों ने व्यापार और ऊर्जा पर बात की और बातचीत को वसन्त में आगे बढ़ाने पर सहमति व्यक्त\u200dकी।"
    made = imported(f"{MENU}<h1>{TITLE}</h1><p>{first}</p><p>{last}</p>{FOOT}")
    assert made.lines == (first, last)


def test_a_page_that_names_its_title_is_believed_before_lines_of_its_text() -> None:
    greeting = "女士们，先生们！"
    text = "很高兴出席本届安全会议。作为全球性的安全政策论坛，会议为各国人士就世界和平与发展问题阐述主张提供了平台。"
    paragraphs = "".join(f"<p>{line}</p>" for line in (greeting, text, greeting, text))
    made = imported(
        f"<p>——在第五十届安全会议上的演讲</p>{paragraphs}",
        "外交部长在第五十届安全会议上的演讲 — 外交部",
    )
    assert made.fields["title"] == "外交部长在第五十届安全会议上的演讲"
    assert made.lines == (greeting, text, greeting, text)


def test_an_underlined_line_that_leads_to_nothing_is_none_of_the_text() -> None:
    made = imported(
        f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{LAST}</p><p><u>Per ulteriori informazioni:</u></p>"
    )
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize("name", ["gem-c-lead-paragraph", "Page-description", "article__summary"])
def test_a_summary_that_the_page_sets_apart_is_none_of_the_text(name: str) -> None:
    summary = f'<p class="{name}">The ministers spoke about trade in the capital of one of the two countries.</p>'
    body = f"<div><p>{FIRST}</p><p>{LAST}</p></div>"
    assert imported(f"<main><h1>{TITLE}</h1>{summary}{body}</main>").lines == (FIRST, LAST)


def test_a_first_paragraph_that_is_called_a_summary_among_others_is_of_the_text() -> None:
    body = f'<div><p class="summary">{FIRST}</p><p>{LAST}</p><p>{LAST}</p></div>'
    assert imported(f"<main><h1>{TITLE}</h1>{body}</main>").lines[0] == FIRST


def test_a_page_of_two_sentences_is_read_line_by_line() -> None:
    menu = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12))
    made = imported(
        f"<div><ul>{menu}</ul></div><div><a href='/e'>Events</a><h1>{TITLE}</h1><time>May 9, 2024</time>"
        f"<div>12:30</div><p>They spoke of trade.</p><div>Publication status</div><div>Text version</div></div>{FOOT}"
    )
    assert made.fields["title"] == TITLE
    assert made.lines == ("They spoke of trade.",)


@pytest.mark.parametrize("heading", ["Subject", "Contact", "Photo", "Source", "Tags"])
def test_a_table_below_a_heading_that_pages_have_too_is_of_the_text(heading: str) -> None:
    made = imported(
        f"<article><h1>{TITLE}</h1><p>{FIRST}</p><table><tr><th>{heading}</th><th>Year</th></tr><tr><td>Water</td>"
        f"<td>2024</td></tr><tr><td>Trade</td><td>2025</td></tr></table><p>Done at Lima on 9 May 2024.</p></article>{FOOT}"
    )
    assert f"| {heading} | Year |" in made.lines
    assert made.lines[-1] == "Done at Lima on 9 May 2024."


def test_the_title_of_a_corpus_that_writes_it_as_a_tag_is_the_title() -> None:
    text = f'<title="Remarks at the Signing of a Treaty with Peru">\n<date="September 7, 1977">\n{FIRST}\n{LAST}\n'
    made = draft(read_raw(text.encode(), "a.txt"), REGISTERS, {})
    assert made.fields["title"] == "Remarks at the Signing of a Treaty with Peru"
    assert made.fields["date"] == "1977-09-07"
    assert made.lines == (FIRST, LAST)
