"""The built sample archive in a real browser: from a folder and from a server, wide and narrow."""

from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.test_site import files

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)

#: One page of each kind.
KINDS = (
    "index.html", "statements/index.html", "about/index.html",
    "statements/2024-03-14-united-states-peru-joint-statement/index.html",
    "statements/2023-03-10-saudi-iran-china-trilateral-statement/index.html",
    "statements/1975-08-01-helsinki-final-act/index.html",
    "countries/index.html", "countries/peru/index.html", "countries/pairs/index.html",
    "countries/peru/united-states/index.html", "years/index.html", "people/index.html",
)  # fmt: skip

if CHROMIUM is None and os.environ.get("BROWSER_TESTS") == "required":
    pytest.fail("BROWSER_TESTS=required, and there is no Chromium", pytrace=False)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (apt install chromium)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive, written to a folder."""
    root = tmp_path_factory.mktemp("site")
    for name, data in files().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of a server that holds the site under a sub-path."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    (folder.parent / "sub").mkdir(exist_ok=True)
    under = folder.parent / "sub" / "path"
    if not under.exists():
        shutil.copytree(folder, under)
    handler = functools.partial(Quiet, directory=str(folder.parent / "sub"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}/path/"
        running.shutdown()


def complaints(page: Page) -> list[str]:
    """Collects what the page says to the console and what it could not load."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.extend(_failure(request)))
    return said


def _failure(request: Request) -> list[str]:
    """A request that failed by itself, not because the reader went on to the next page."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"failed: {request.url}"]


def opened(browser: Browser, **options: object) -> BrowserContext:
    """A fresh window."""
    return browser.new_context(**options)  # type: ignore[arg-type]


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
        assert page.evaluate("document.styleSheets.length") == 4, kind
    assert said == []
    context.close()


def test_a_reader_finds_the_seed_statement_from_a_folder_without_script(
    browser: Browser, folder: Path
) -> None:
    context = opened(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{folder}/index.html")
    page.get_by_role("navigation", name="Ways in").get_by_role("link", name="Countries").click()
    page.get_by_role("link", name="Peru", exact=True).click()
    page.get_by_role("link", name="United States", exact=True).click()
    page.get_by_role("link", name="Joint Statement by Secretary of State").click()
    assert (
        page.get_by_role("heading", level=1).inner_text().startswith("Joint Statement by Secretary")
    )
    page.get_by_role("link", name="¶ 6").click()
    assert page.url.endswith(page.locator("p[id]").nth(5).get_attribute("id") or "?")
    context.close()


def test_on_a_server_the_address_bar_shows_the_permanent_address(
    browser: Browser, server: str
) -> None:
    page = browser.new_page()
    said = complaints(page)
    page.goto(server)
    page.get_by_role("link", name="Countries", exact=True).first.click()
    page.get_by_role("link", name="Peru", exact=True).click()
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
    assert page.url.endswith("#main")
    page.close()


def test_on_paper_there_is_the_statement_and_no_navigation(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{folder}/{KINDS[3]}")
    page.emulate_media(media="print")
    assert page.get_by_role("navigation").count() == 0
    assert page.locator(".body").is_visible()
    assert page.locator(".record").is_visible()
    page.close()
