"""Chromium, and the built sample archive in a folder and on a server."""

from __future__ import annotations

import functools
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.window import CHROMIUM
from tests.finish.searchable import make_searchable
from tests.test_site import files


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive, written to a folder."""
    root = tmp_path_factory.mktemp("site")
    write(files(), root)
    return root


def write(site: Mapping[str, bytes], root: Path) -> None:
    """Write the files of a site below a folder."""
    for name, data in site.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it serves."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of a folder."""
    handler = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}/"
        running.shutdown()


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of a server that holds the site under a sub-path."""
    (folder.parent / "sub").mkdir(exist_ok=True)
    under = folder.parent / "sub" / "path"
    if not under.exists():
        shutil.copytree(folder, under)
        make_searchable(under)
    with serving(folder.parent / "sub") as address:
        yield f"{address}path/"


@pytest.fixture(scope="module", params=["en", "ar"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample archive at the root of a server, its interface in two languages."""
    root = tmp_path_factory.mktemp(request.param)
    write(files(request.param), root)
    make_searchable(root)
    with serving(root) as address:
        yield address
