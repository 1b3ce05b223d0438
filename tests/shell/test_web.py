"""The server of a preview answers this machine alone, and knows no path outside the site."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator

import pytest

from statement_site.shell.web import Changes, Response, file_at, media_type_of, server


@pytest.fixture
def port() -> Iterator[int]:
    """The port of a server that answers with the path it was asked for."""
    running = server(0, lambda path: Response(200, "text/plain", path.encode()), Changes())
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running.server_port
    running.shutdown()
    running.server_close()


def ask(port: int, **headers: str) -> int:
    """The status of the answer to a request."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/", headers=headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_it_answers_where_it_is_called_by_its_own_name(port: int) -> None:
    for host in ("127.0.0.1", "localhost", "[::1]"):
        assert ask(port, Host=f"{host}:{port}") == 200
    assert ask(port, Origin=f"http://localhost:{port}") == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1"]
)
def test_other_hosts_are_refused(port: int, host: str) -> None:
    assert ask(port, Host=host.format(port=port)) == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://localhost:{port}"])
def test_other_origins_are_refused(port: int, origin: str) -> None:
    assert ask(port, Origin=origin.format(port=port)) == 403


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("/statements/a/", "statements/a/index.html"),
        ("/assets/page.css", "assets/page.css"),
        ("/../site.yaml", None),
        ("/a/../../b", None),
        ("/a/./b", None),
        ("/..\\site.yaml", None),
        ("/a\x00b", None),
        ("a", None),
    ],
)
def test_a_path_means_a_file_of_the_site_or_nothing(path: str, file: str | None) -> None:
    assert file_at(path) == file


def test_files_are_sent_as_what_they_are() -> None:
    assert media_type_of("index.html") == "text/html; charset=utf-8"
    assert media_type_of("social.png") == "image/png"
    assert media_type_of("assets/list.js") == "text/javascript; charset=utf-8"


def test_who_waits_is_told_of_a_change() -> None:
    changes = Changes()
    told: list[int] = []
    waiting = threading.Thread(target=lambda: told.append(changes.wait(0, 10)))
    waiting.start()
    changes.announce()
    waiting.join(10)
    assert told == [1]
    assert changes.wait(1, 0.01) == 1
