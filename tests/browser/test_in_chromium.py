"""The built sample archive in a real browser: from a folder and from a server, wide and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.window import complaints, needs_chromium, opened

#: One page of each kind.
KINDS = (
    "index.html", "statements/index.html", "about/index.html",
    "statements/2024-03-14-united-states-peru-joint-statement/index.html",
    "statements/2023-03-10-saudi-iran-china-trilateral-statement/index.html",
    "statements/1975-08-01-helsinki-final-act/index.html",
    "countries/index.html", "countries/peru/index.html", "countries/pairs/index.html",
    "countries/peru/united-states/index.html", "years/index.html", "people/index.html",
    "countries/united-states/index.html", "topics/index.html", "topics/peace-settlement/index.html",
    "instruments/index.html",
)  # fmt: skip

pytestmark = needs_chromium


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_kind_of_page_complains_or_scrolls_sideways(
    browser: Browser, folder: Path, width: int, scheme: str
) -> None:
    context = opened(browser, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    said = complaints(page)
    for kind in KINDS:
        page.goto(f"file://{folder}/{kind}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
        sheets = page.locator("link[rel=stylesheet]").count()
        assert page.evaluate("document.styleSheets.length") == sheets > 3, kind
    assert said == []
    context.close()


#: Words in the type of the page and in others; how far what stood on the page has moved.
_TYPES = """async () => {
    await document.fonts.ready;
    const words = document.createElement("span");
    words.textContent = "Handgloves and communiqués";
    document.body.append(words);
    const width = family => (words.style.fontFamily = family, words.getBoundingClientRect().width);
    const widths = [width(""), width("Literata"), width("serif")];
    const moved = await new Promise(told => {
        new PerformanceObserver(list => told(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
            .observe({type: "layout-shift", buffered: true});
        setTimeout(() => told(0), 500);
    });
    return [...widths, moved];
}"""


def test_the_first_page_that_anyone_opens_is_set_in_our_type_and_hardly_moves(
    browser: Browser, folder: Path, server: str
) -> None:
    for start in (f"file://{folder}/", server):
        context = opened(browser, viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.goto(f"{start}statements/2024-03-14-united-states-peru-joint-statement/index.html")
        shown, ours, another, moved = page.evaluate(_TYPES)
        assert shown == ours != another
        assert moved < 0.1  # what web.dev's Cumulative Layout Shift calls good
        context.close()


def test_a_reader_finds_the_seed_statement_from_a_folder_without_script(
    browser: Browser, folder: Path
) -> None:
    context = opened(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{folder}/index.html")
    page.get_by_role("navigation", name="Ways in").get_by_role("link", name="Countries").click()
    page.get_by_role("link", name="Peru", exact=True).first.click()
    page.get_by_role("link", name="United States", exact=True).click()
    page.get_by_role("link", name="Joint Statement by Secretary of State").click()
    assert (
        page.get_by_role("heading", level=1).inner_text().startswith("Joint Statement by Secretary")
    )
    page.get_by_role("link", name="¶ 6").click()
    anchor = page.locator("p[id]").nth(5).get_attribute("id")
    page.wait_for_url(f"**/index.html#{anchor}")
    context.close()


def test_on_a_server_the_address_bar_shows_the_permanent_address(
    browser: Browser, server: str
) -> None:
    page = browser.new_page()
    said = complaints(page)
    page.goto(server)
    page.get_by_role("link", name="Countries", exact=True).first.click()
    page.get_by_role("link", name="Peru", exact=True).first.click()
    page.wait_for_url(f"{server}countries/peru/", wait_until="commit")
    assert said == []
    page.close()


def test_no_request_leaves_for_another_host(browser: Browser, server: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for kind in KINDS:
        page.goto(server + kind)
    assert [url for url in asked if not url.startswith(server)] == []
    page.close()


def test_a_copied_paragraph_is_the_statement_s_own_words(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/{KINDS[3]}")
    words = page.locator(".body p").nth(4).inner_text()
    assert words.startswith("Both parties concurred that democracy is indispensable")
    page.close()


def test_an_arabic_statement_is_set_from_right_to_left(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/{KINDS[4]}")
    for selector in ("h1", ".body p"):
        assert page.locator(selector).first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    page.close()


def test_the_first_tab_leads_past_the_head_to_the_text(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/index.html")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the text"
    page.keyboard.press("Enter")
    page.wait_for_url("**/index.html#main")
    page.close()


def test_on_paper_there_is_the_statement_and_no_navigation(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/{KINDS[3]}")
    page.emulate_media(media="print")
    assert page.get_by_role("navigation").count() == 0
    assert page.locator(".body").is_visible()
    assert page.locator(".record").is_visible()
    page.close()


def test_a_list_is_narrowed_and_ordered_without_another_page(
    browser: Browser, folder: Path
) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/countries/united-states/index.html")
    cards = page.locator(".list .cards > li")
    every = cards.count()
    first = cards.first.inner_text()
    page.get_by_label("Filter this list").fill("ATLÁNTIC charter")
    shown = page.locator(".list .cards > li:visible")
    assert 0 < shown.count() < every
    assert page.locator(".list-tools [role=status]").inner_text() == f"{shown.count()} of {every}"
    page.get_by_label("Filter this list").fill("no such words")
    assert page.locator(".list-tools [role=status]").inner_text() == "Nothing found."
    page.get_by_label("Filter this list").fill("")
    assert shown.count() == every
    page.get_by_label("Order").select_option("Earliest first")
    assert cards.last.inner_text() == first
    page.get_by_label("Order").select_option("By title")
    titles = page.locator(".list .cards h3").all_inner_texts()
    assert titles == sorted(titles, key=lambda title: title.replace("“", "").lower())
    page.close()


def test_without_script_a_list_has_no_tools_that_do_nothing(browser: Browser, folder: Path) -> None:
    context = opened(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{folder}/countries/united-states/index.html")
    assert page.get_by_label("Order").count() == 0
    assert page.locator(".list .cards > li").count() > 10
    context.close()


def test_a_statement_makes_a_pdf_with_its_citation(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/{KINDS[3]}")
    assert not page.locator(".cite").is_visible()
    page.emulate_media(media="print")
    cited = page.locator(".cite").inner_text()
    assert "https://statements.example.org/statements/2024-03-14-united-states-peru" in cited
    assert page.pdf()[:5] == b"%PDF-"
    page.close()
