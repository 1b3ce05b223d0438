"""Servers are asked politely whether pages are still there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from statement_site.shell.guest import gone

ASKED: list[tuple[str, str, str]] = []


class Answers(BaseHTTPRequestHandler):
    """Answers with the number that the path names; some only to GET."""

    def _answer(self) -> None:
        ASKED.append((self.command, self.path, self.headers["User-Agent"]))
        status = (
            405
            if "only-get" in self.path and self.command == "HEAD"
            else int(self.path.split("/")[1])
        )
        self.send_response(status)
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815 — the names that http.server calls

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    ASKED.clear()
    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def test_pages_that_are_gone_are_told_and_others_are_not(server: str) -> None:
    waits: list[float] = []
    addresses = [
        f"{server}/{path}" for path in ("200/a", "404/b", "503/c", "403/d", "410/only-get")
    ]
    found = dict(gone(addresses, waits.append))
    assert found == {
        f"{server}/404/b": "the server answers 404 Not Found",
        f"{server}/410/only-get": "the server answers 410 Gone",
    }
    assert len(waits) == 7  # between addresses, and before each of the three asked again
    assert all(0 < wait <= 1 for wait in waits)
    assert {agent.split("/")[0] for _, _, agent in ASKED} == {"statement-site"}


def test_a_server_that_does_not_answer_is_told() -> None:
    ((address, answer),) = gone(["http://127.0.0.1:9/"], lambda _: None)
    assert (address, answer.startswith("no answer: ")) == ("http://127.0.0.1:9/", True)
