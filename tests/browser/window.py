"""What tests in Chromium share: the browser, windows, and what a page complains of."""

from __future__ import annotations

import os
import shutil

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)

if CHROMIUM is None and os.environ.get("BROWSER_TESTS") == "required":
    pytest.fail("BROWSER_TESTS=required, and there is no Chromium", pytrace=False)
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="needs Chromium (apt install chromium)"
)


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
