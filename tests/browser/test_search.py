"""The search in a real browser: by words, by facets, by keyboard, shared, highlighted, without script."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.window import complaints, needs_chromium, opened
from tests.test_site import files

pytestmark = needs_chromium


def search(browser: Browser, server: str, question: str = "") -> Page:
    """The page to search, once it has answered."""
    page = browser.new_page()
    page.goto(f"{server}search/index.html{question}")
    expect(page.locator("#found")).not_to_have_text(re.compile("^(Searching …)?$"))
    return page


def texts_with(*marks: str) -> int:
    """How many pages of current texts hold all these pieces of HTML."""
    pages = (data.decode() for name, data in files().items() if name.startswith("statements/"))
    return sum("data-pagefind-body" in page and all(m in page for m in marks) for page in pages)


def of_country(name: str) -> str:
    """What the page of a statement of a country holds."""
    return f'data-pagefind-filter="country">{name}<'


def test_before_anything_is_asked_every_text_is_counted_and_none_listed(
    browser: Browser, server: str
) -> None:
    page = search(browser, server)
    expect(page.locator("#found")).to_have_text(f"{texts_with()} texts")
    expect(page.locator("#results li")).to_have_count(0)
    expect(page.get_by_label("Country")).to_contain_text("Peru (4)")
    page.close()


def test_more_than_a_page_of_results_can_be_asked_for(browser: Browser, server: str) -> None:
    page = search(browser, server, "?since=1941")
    expect(page.locator("#found")).to_have_text(f"{texts_with()} texts")
    expect(page.locator("#results li")).to_have_count(20)
    page.get_by_role("button", name="More").click()
    expect(page.locator("#results li")).to_have_count(40)
    page.close()


def test_facets_narrow_what_is_found_to_the_right_numbers(browser: Browser, server: str) -> None:
    page = search(browser, server)
    said = complaints(page)
    page.get_by_label("Country").select_option("Peru")
    expect(page.locator("#found")).to_have_text(f"{texts_with(of_country('Peru'))} texts")
    page.get_by_label("Since").select_option("2024")
    year = '<span hidden data-pagefind-filter="year:2024"></span>'
    assert texts_with(of_country("Peru"), year) == 1
    expect(page.locator("#found")).to_have_text("One text")
    assert said == []
    page.close()


def test_a_question_is_an_address_that_can_be_shared(browser: Browser, server: str) -> None:
    page = search(browser, server)
    page.get_by_label("Words").fill("migration")
    expect(page.locator("#found")).to_have_text("3 texts")
    page.get_by_label("Topic").select_option("Migration")
    page.wait_for_url("**/search/?q=migration&topic=Migration")
    expect(page.locator("#results li")).to_have_count(3)
    titles = page.locator("#results h2").all_inner_texts()
    again = search(browser, server, "?q=migration&topic=Migration")
    expect(again.locator("#results li")).to_have_count(3)
    assert again.locator("#results h2").all_inner_texts() == titles
    assert again.get_by_label("Topic").input_value() == "Migration"
    again.close()
    page.close()


def test_two_countries_a_topic_and_a_span_of_years_are_one_address(
    browser: Browser, server: str
) -> None:
    question = "?country=Peru&with=United+States&topic=Migration&since=2020"
    page = search(browser, server, question)
    both = texts_with(*map(of_country, ("Peru", "United States")), '"topic">Migration<')
    assert both == 2
    expect(page.locator("#found")).to_have_text("2 texts")
    assert page.get_by_label("Since").input_value() == "2020"
    page.get_by_label("Until").select_option("2022")
    expect(page.locator("#results h2")).to_have_text(
        ["Los Angeles Declaration on Migration and Protection"]
    )
    page.get_by_label("Since").select_option("2023")
    expect(page.locator("#found")).to_have_text("No text has these words.")
    page.close()


def test_a_country_in_an_address_is_known_by_its_slug_and_an_unknown_one_finds_nothing(
    browser: Browser, server: str
) -> None:
    page = search(browser, server, "?country=united-states&topic=MIGRATION")
    assert page.get_by_label("Country").input_value() == "United States"
    expect(page.locator("#results li")).not_to_have_count(0)
    page.goto(f"{server}search/index.html?country=Pery")
    expect(page.locator("#found")).to_have_text("No text has these words.")
    assert page.get_by_label("Country").input_value() == "Pery"
    page.close()


@pytest.mark.parametrize(
    ("words", "count", "first"),
    [("Kim Jong Un", 2, "Joint Statement of President Donald J. Trump"), ("Peru xylophone", 0, ""),
     ("organized crime", 6, "Joint Statement by Secretary of State Antony J. Blinken"),
     ("organised crime", 6, "Joint Statement by Secretary of State Antony J. Blinken")],
)  # fmt: skip
def test_every_word_is_asked_for_and_those_beside_each_other_come_first(
    browser: Browser, server: str, words: str, count: int, first: str
) -> None:
    page = search(browser, server, f"?q={quote(words)}")
    expect(page.locator("#results li")).to_have_count(count)
    if first:
        expect(page.locator("#results li").first).to_contain_text(first)
    page.close()


@pytest.mark.parametrize(
    ("question", "found"),
    [("S/RES/2699", "One text"), ("2699", "One text"), ("AGOA", "No text"), ("visa", "No text")],
)
def test_no_text_is_found_that_has_only_the_beginning_of_a_word(
    browser: Browser, server: str, question: str, found: str
) -> None:
    page = search(browser, server, f"?q={quote(question)}")
    expect(page.locator("#found")).to_contain_text(found)
    page.close()


def test_a_text_with_the_very_word_comes_before_those_with_longer_ones(
    browser: Browser, server: str
) -> None:
    page = search(browser, server, "?q=crime")
    expect(page.locator("#results li").first).not_to_contain_text("Crimea")
    page.close()


def test_what_is_found_can_be_taken_along_as_a_table(browser: Browser, server: str) -> None:
    page = search(browser, server, "?country=Peru&since=2024")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download as a table").click()
    text = Path(waiting.value.path()).read_text("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["title"].startswith("Joint Statement by Secretary of State Antony J. Blinken")
    assert (row["date"], row["type"]) == ("2024-03-14", "Joint statement")
    assert row["country"] == "Peru; United States"
    assert row["address"].endswith("statements/2024-03-14-united-states-peru-joint-statement/")
    page.close()


def test_results_can_be_put_in_order_of_date(browser: Browser, server: str) -> None:
    latest = search(browser, server, "?q=nuclear+weapons&sort=desc")
    earliest = search(browser, server, "?q=nuclear+weapons&sort=asc")
    expect(latest.locator("#results li")).not_to_have_count(0)
    expect(earliest.locator("#results li")).not_to_have_count(0)
    first = latest.locator("#results .what").all_inner_texts()
    assert len(first) > 2
    assert earliest.locator("#results .what").all_inner_texts()[0] == first[-1]
    latest.close()
    earliest.close()


@pytest.mark.parametrize(
    ("words", "title", "shown"),
    [
        ("acier", "Déclaration Schuman", "charbon et d’acier sous"),  # d’acier is two words
        ("production acier", "Déclaration Schuman", "d’acier"),
        ("xacierx", None, ""),  # words that no index has are not shortened until one has them
        ("台湾", "中华人民共和国政府", "台湾的立场"),  # in the middle of a sentence without spaces
        ("علاقة", "إعلان بيروت", "علاقات"),  # the plural, by Arabic's own stems
        ("protección", "Declaración de Cartagena", ""),
    ],
)
def test_every_language_is_searched_in_its_own_way(
    browser: Browser, server: str, words: str, title: str | None, shown: str
) -> None:
    page = search(browser, server, f"?q={quote(words)}")
    if title is None:
        expect(page.locator("#results li")).to_have_count(0)
    else:
        result = page.locator("#results li").filter(has_text=title).first
        expect(result).to_be_visible()
        expect(result).to_contain_text(shown)
    page.close()


def test_the_words_are_marked_in_the_page_that_is_opened(browser: Browser, server: str) -> None:
    page = search(browser, server, "?q=haiti")
    page.get_by_role("link", name="Joint Statement by Secretary of State").click()
    expect(page.locator(".body mark").first).to_have_text("Haiti")
    page.close()


def test_no_words_found_is_said_and_so_is_a_missing_index(
    browser: Browser, server: str, folder: Path
) -> None:
    page = search(browser, server, "?q=xylophone")
    expect(page.locator("#found")).to_have_text("No text has these words.")
    page.goto(f"file://{folder}/search/index.html")
    expect(page.locator("#found")).to_contain_text("The search index is not here.")
    expect(page.get_by_role("heading", name="Or browse")).to_be_visible()
    page.close()


def test_a_search_needs_no_mouse(browser: Browser, server: str) -> None:
    page = search(browser, server)
    page.get_by_label("Words").focus()
    page.keyboard.type("helsinki")
    page.keyboard.press("Enter")
    expect(page.locator("#results li")).to_have_count(1)
    page.locator("#results a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/1975-08-01-helsinki-final-act/**", wait_until="commit")
    page.close()


def test_the_home_page_leads_to_what_is_asked_there(browser: Browser, server: str) -> None:
    page = browser.new_page()
    said = complaints(page)
    page.goto(server)
    page.get_by_role("searchbox").fill("migration")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#found")).to_have_text("3 texts")
    assert said == []
    page.close()


def test_without_script_the_page_leads_to_the_indexes(browser: Browser, server: str) -> None:
    context = opened(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}search/index.html")
    assert not page.locator("#search").is_visible()
    page.locator("main").get_by_role("link", name="Countries", exact=True).click()
    assert page.get_by_role("heading", level=1).inner_text() == "Countries"
    context.close()


def test_a_paragraph_can_be_taken_along_with_its_source(browser: Browser, server: str) -> None:
    context = opened(browser, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server}statements/2024-03-14-united-states-peru-joint-statement/index.html")
    page.get_by_role("link", name="¶ 3", exact=True).click()
    page.get_by_role("button", name="Copy quotation").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    words = page.evaluate("navigator.clipboard.readText()")
    assert words.startswith("“The Secretary and Minister agreed to establish a working group")
    anchor = page.locator(".body p").nth(2).get_attribute("id")
    assert words.endswith(
        f", 14 March 2024, Statements of Record, ¶ 3, {canonical(page)}#{anchor})"
    )
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{canonical(page)}#{anchor}"
    context.close()


def canonical(page: Page) -> str | None:
    """The page's permanent address."""
    return page.locator("link[rel=canonical]").get_attribute("href")
