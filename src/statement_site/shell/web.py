"""The server of a preview: on this machine, for this machine, and for nobody who only pretends to be.

A page of another site could ask a server on loopback under a name of its own (DNS rebinding): requests
are answered only where they name this machine as their host, and no other site as their origin.
"""

from __future__ import annotations

import mimetypes
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

LOOPBACK = "127.0.0.1"

#: A reader who waits for changes hears from the server at least so often, in seconds.
HEARTBEAT = 15.0


class Response(NamedTuple):
    """What is answered: HTTP status, media type, bytes."""

    status: int
    media_type: str
    data: bytes


class Changes:
    """The version of what is served; those who wait for another are told."""

    def __init__(self) -> None:
        """Begin with the first version."""
        self._changed = threading.Condition()
        self.version = 0

    def announce(self) -> None:
        """There is a new version."""
        with self._changed:
            self.version += 1
            self._changed.notify_all()

    def wait(self, known: int, seconds: float) -> int:
        """The version, as soon as it is not the known one, at the latest after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != known, seconds)
            return self.version


def server(port: int, respond: Callable[[str], Response], changes: Changes) -> ThreadingHTTPServer:
    """A server that answers with `respond` for a path, and tells of changes at `/-/changes`.

    Raises:
        OSError: the port is taken.
    """

    class Handler(_Handler):
        pass

    Handler.respond, Handler.changes = staticmethod(respond), changes
    running = _Server((LOOPBACK, port), Handler)
    Handler.port = running.server_port
    return running


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a reader who has gone; anything else is a fault of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    respond: Callable[[str], Response]
    changes: Changes
    port: int

    def do_GET(self) -> None:
        """Answer with what stands at the path."""
        if not self._is_for_us():
            self._send(Response(403, "text/plain", b"This preview is for this machine alone.\n"))
            return
        path = unquote(urlsplit(self.path).path)
        if path == "/-/changes":
            self._tell_of_changes()
        else:
            self._send(self.respond(path))

    def do_HEAD(self) -> None:
        """Answer with the head of what stands at the path."""
        self.do_GET()

    def _is_for_us(self) -> bool:
        hosts = {f"{name}:{self.port}" for name in (LOOPBACK, "localhost", "[::1]")}
        origin = self.headers.get("Origin")
        from_us = origin is None or origin in {f"http://{host}" for host in hosts}
        return self.headers.get("Host") in hosts and from_us

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", response.media_type)
        self.send_header("Content-Length", str(len(response.data)))
        self._send_guards()
        if self.command != "HEAD":
            self.wfile.write(response.data)

    def _send_guards(self) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.end_headers()

    def _tell_of_changes(self) -> None:
        """Server-sent events (WHATWG HTML): the version now, and each one after it."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.close_connection = True
        self._send_guards()
        known = -1
        try:
            while True:
                version = self.changes.wait(known, HEARTBEAT)
                said = f"data: {version}\n\n" if version != known else ":\n\n"
                known = version
                self.wfile.write(said.encode())
                self.wfile.flush()
        except OSError:
            return  # the reader has gone

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing of each request."""


def media_type_of(file: str) -> str:
    """The media type of a file of the site by its name."""
    guessed = mimetypes.guess_type(file)[0] or "application/octet-stream"
    is_text = guessed.startswith("text/") or guessed.endswith(("javascript", "xml", "json"))
    return f"{guessed}; charset=utf-8" if is_text else guessed


def file_at(path: str) -> str | None:
    """The file of the site that a path means; None for a path that is none."""
    if not path.startswith("/") or "\\" in path or "\x00" in path:
        return None
    file = path[1:]
    if any(part in (".", "..") for part in file.split("/")):
        return None
    return f"{file}index.html" if not file or file.endswith("/") else file
