"""Servers are asked politely whether pages are still there."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

from statement_site.shell.fetching import as_uri
from statement_site.shell.guest import gone, stands_in_public

ASKED: list[tuple[str, str, str]] = []


class Answers(BaseHTTPRequestHandler):
    """Answers with the number that the path names; some only to GET."""

    def _answer(self) -> None:
        ASKED.append((self.command, self.path, self.headers["User-Agent"]))
        status = (
            405
            if "only-get" in self.path and self.command == "HEAD"
            else int(urlsplit(self.path).path.split("/")[1])
        )
        self.send_response(status)
        if status == 302:
            assert isinstance(self.server, ThreadingHTTPServer)
            port = self.server.server_port
            self.send_header("Location", f"http://{self.path.split('/')[2]}:{port}/404/there")
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815 — the names that http.server calls

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def anybody(_: str) -> bool:
    """Every host is in public."""
    return True


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
    found = dict(gone(addresses, waits.append, anybody))
    assert found == {
        f"{server}/404/b": "the server answers 404 Not Found",
        f"{server}/410/only-get": "the server answers 410 Gone",
    }
    assert len(waits) == 7  # between addresses, and before each of the three asked again
    assert all(0 < wait <= 1 for wait in waits)
    assert {agent.split("/")[0] for _, _, agent in ASKED} == {"statement-site"}


def test_a_server_that_does_not_answer_is_told() -> None:
    ((address, answer),) = gone(["http://127.0.0.1:9/"], lambda _: None, anybody)
    assert (address, answer.startswith("no answer: ")) == ("http://127.0.0.1:9/", True)


def test_a_server_of_this_network_is_told_and_never_asked(server: str) -> None:
    local = [
        f"{server}/404/a",
        server.replace("127.0.0.1", "localhost"),
        "http://[::1]/",
        "http://169.254.169.254/",
    ]
    found = dict(gone(local, lambda _: None))
    assert found == {
        local[0]: "not asked, since 127.0.0.1 is not in public",
        local[1]: "not asked, since localhost is not in public",
        local[2]: "not asked, since ::1 is not in public",
        local[3]: "not asked, since 169.254.169.254 is not in public",
    }
    assert ASKED == []


def test_a_server_that_leads_into_this_network_is_not_followed(server: str) -> None:
    address = f"{server}/302/localhost/x"
    found = dict(gone([address], lambda _: None, lambda host: host != "localhost"))
    assert found == {address: "not asked, since localhost is not in public"}
    assert [path for _, path, _ in ASKED] == ["/302/localhost/x"]


def test_where_a_server_leads_is_asked_as_unhurriedly(server: str) -> None:
    waits: list[float] = []
    address = f"{server}/302/127.0.0.1/x"
    assert dict(gone([address], waits.append, anybody)) == {
        address: "the server answers 404 Not Found"
    }
    assert len(ASKED) == 4  # there and elsewhere, without the page and with it
    assert len(waits) == 3


def test_a_name_that_leads_elsewhere_the_second_time_is_told_and_nothing_is_said_there(
    server: str,
) -> None:
    address = server.replace("127.0.0.1", "localhost")
    found = dict(gone([address], lambda _: None, lambda host: host == "localhost"))
    assert found == {address: "not asked, since localhost is not in public"}
    assert ASKED == []


def test_a_page_is_asked_for_in_secret_of_those_alone_who_are_in_public() -> None:
    heard: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        with listening.accept()[0] as visitor:
            heard.append(visitor.recv(1))

    listener = threading.Thread(target=listen)
    listener.start()
    address = f"https://localhost:{listening.getsockname()[1]}/"
    found = dict(gone([address], lambda _: None, lambda host: host == "localhost"))
    listener.join(timeout=10)
    listening.close()
    assert found == {address: "not asked, since localhost is not in public"}
    assert heard == [b""]


def test_behind_a_proxy_only_the_name_is_judged(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server)
    address = "http://archive.example/404/a"
    found = dict(gone([address], lambda _: None, lambda host: host == "archive.example"))
    assert found == {address: "the server answers 404 Not Found"}
    assert {path for _, path, _ in ASKED} == {address}


@pytest.mark.parametrize(
    ("address", "is_public"),
    [
        ("93.184.216.34", True),
        ("127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::5db8:d822", True),
        ("2606:2800:220:1::", True),
    ],
)
def test_an_address_that_leads_to_another_is_judged_by_that(
    address: str, *, is_public: bool
) -> None:
    assert stands_in_public(address) is is_public


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("https://gov.example/a", "https://gov.example/a"),
        ("https://мид.рф:8443/п?а=б", "https://xn--d1ahl.xn--p1ai:8443/%D0%BF?%D0%B0=%D0%B1"),
        ("https://a..б/", "https://a..%D0%B1/"),
    ],
)
def test_an_address_in_another_script_is_asked_for_as_servers_know_it(
    address: str, uri: str
) -> None:
    assert as_uri(address) == uri
