"""WCAG 2.2 AA: axe-core finds nothing on any kind of page, light and dark, wide and narrow, in Arabic too."""

from __future__ import annotations

import os
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.window import needs_chromium, opened

pytestmark = needs_chromium

#: One page of each kind; those with a long list, a translation, a table, notes, another script.
KINDS = (
    "", "statements/", "about/", "feeds/", "data/", "changes/", "404.html", "search/?q=migration",
    "statements/2024-03-14-united-states-peru-joint-statement/",
    "statements/2023-03-10-saudi-iran-china-trilateral-statement/",
    "statements/2023-03-10-saudi-iran-china-trilateral-statement/en/beside/",
    "statements/1972-09-29-japan-china-joint-communique/zh/",
    "countries/", "countries/united-states/", "countries/pairs/",
    "countries/united-kingdom/united-states/", "topics/", "topics/peace-settlement/", "years/",
    "people/", "organizations/", "instruments/",
)  # fmt: skip

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def _axe() -> str:
    """The script of axe-core, which a package for its use with playwright brings along."""
    package = find_spec("axe_playwright_python")
    assert package is not None
    assert package.submodule_search_locations
    return (Path(package.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds wrong in a page."""
    page.evaluate(_axe())
    found = page.evaluate(
        "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
        ".then(r => r.violations)",
        TAGS,
    )
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]


#: Both directions, both widths and both schemes, each once: a page is judged in a second, and there
#: are many. By night each of them with each.
LOOKS = [("en", 1280, "light"), ("ar", 320, "dark")]
if os.environ.get("HYPOTHESIS_PROFILE") == "nightly":
    LOOKS = list(product(("en", "ar"), (1280, 320), ("light", "dark")))


@pytest.mark.parametrize(("site", "width", "scheme"), LOOKS, indirect=["site"])
def test_no_page_shuts_anybody_out(browser: Browser, site: str, width: int, scheme: str) -> None:
    context = opened(browser, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    found = {}
    for kind in KINDS:
        page.goto(site + kind)
        if kind.startswith("search"):
            expect(page.locator("#results li").first).to_be_visible()
        if page.locator(".body .pin").count() > 1:
            page.locator(".body .pin").nth(1).click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
        if said := violations(page):
            found[kind] = said
    assert found == {}
    context.close()


def test_axe_sees_what_is_wrong(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        "<div><button style='inline-size:9px'>a</button><button style='inline-size:9px'>b</button></div>"
        "<p style='color:#999;background:#fff'>pale</p><img src='x.png'>"
    )
    said = " ".join(violations(page))
    for rule in ("color-contrast", "image-alt", "html-has-lang", "target-size"):
        assert rule in said
    page.close()
