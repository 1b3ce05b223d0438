"""Asks servers whether pages are still there, as a good guest does: one at a time, and unhurried.

Addresses come from statement files, which strangers may have written: only servers that everybody can
reach are asked, never those of the network that the question is asked from.
"""

from __future__ import annotations

import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Any
from urllib.parse import urlsplit

from statement_site.shell.fetching import AGENT, PATIENCE, as_uri

#: How long a server is left in peace between two questions, in seconds.
PEACE = 1.0

#: Answers that say that a page is gone (RFC 9110): not found, gone, unavailable for legal reasons.
GONE = (404, 410, 451)

#: Answers of servers that do not know the question HEAD.
_NOT_KNOWN = (403, 405, 501)


def gone(
    addresses: Iterable[str],
    wait: Callable[[float], object] = time.sleep,
    is_public: Callable[[str], bool] | None = None,
) -> Iterator[tuple[str, str]]:
    """The addresses whose pages are not there, with what the server answers, or that it does not.

    `is_public` says whether everybody can reach a host, given its name or its address.
    """
    guest = _Guest(wait, is_public or stands_in_public)
    for address in addresses:
        answer = guest.answer(address)
        if answer:
            yield address, answer


def stands_in_public(host: str) -> bool:
    """Whether a host has public addresses alone (IANA's registries of special-purpose addresses).

    Raises:
        OSError: it has no address.
    """
    found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    return all(_is_public(str(each[4][0]).partition("%")[0]) for each in found)


#: Addresses of the newer protocol that lead to those of the older one, in their last 32 bits (RFC 6052).
_TRANSLATED = ip_network("64:ff9b::/96")


def _is_public(address: str) -> bool:
    """Whether an address is for everybody; one that leads to another (RFC 3056, 6052) as that is."""
    found = ip_address(address)
    if isinstance(found, IPv4Address):
        return found.is_global
    within = found.sixtofour or found.ipv4_mapped
    if found in _TRANSLATED:
        within = IPv4Address(int(found) & 0xFFFFFFFF)
    return found.is_global if within is None else within.is_global


class _NotPublic(Exception):
    """A host that only some can reach."""


@dataclass(frozen=True, slots=True)
class _Guest:
    """Asks; `asked` says when each server was asked last."""

    wait: Callable[[float], object]
    is_public: Callable[[str], bool]
    asked: dict[str, float] = field(default_factory=dict)

    def answer(self, address: str) -> str:
        """What is wrong with a page, or nothing; what only says “not now” or “not you” is nothing."""
        opener = urllib.request.build_opener(_Redirects(self.approach), _Visits(self.is_public))
        for method in ("HEAD", "GET"):
            named = {"User-Agent": AGENT}
            request = urllib.request.Request(as_uri(address), method=method, headers=named)  # noqa: S310 — http(s)
            try:
                self.approach(address)
                with opener.open(request, timeout=PATIENCE):
                    return ""
            except urllib.error.HTTPError as error:
                if method == "GET" and error.code in GONE:
                    return f"the server answers {error.code} {error.reason}"
                if error.code not in (*_NOT_KNOWN, *GONE):
                    return ""
            except _NotPublic as error:
                return f"not asked, since {error} is not in public"
            except (OSError, HTTPException, ValueError) as error:
                return f"no answer: {getattr(error, 'reason', error)}"
        return ""

    def approach(self, address: str) -> None:
        """Wait until a server may be asked, if it may be asked at all.

        Raises:
            OSError: it has no address.
            _NotPublic: it is not for everybody.
        """
        parts = urlsplit(as_uri(address))
        if parts.hostname and not self.is_public(parts.hostname):
            raise _NotPublic(parts.hostname)
        since = time.monotonic() - self.asked.get(parts.netloc, float("-inf"))
        if since < PEACE:
            self.wait(PEACE - since)
        self.asked[parts.netloc] = time.monotonic()


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server elsewhere only as one would go there oneself."""

    def __init__(self, approach: Callable[[str], None]) -> None:
        self._approach = approach

    def redirect_request(self, *request: Any) -> urllib.request.Request | None:
        """The request to where the server leads."""
        self._approach(request[-1])
        return super().redirect_request(*request)


class _Visits(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Visits only who is in public; behind a proxy, it is the proxy that looks hosts up, and judges."""

    def __init__(self, is_public: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_public = is_public

    def http_open(self, request: urllib.request.Request) -> HTTPResponse:
        """The answer to a request."""
        return self.do_open(partial(self._connection, _Connection, request), request)

    def https_open(self, request: urllib.request.Request) -> HTTPResponse:
        """The answer to a request that is made in secret."""
        return self.do_open(partial(self._connection, _SecureConnection, request), request)

    def _connection(
        self, kind: type[_Connection], request: urllib.request.Request, host: str, **known: Any
    ) -> _Connection:
        """A connection to a host, which is that of the address itself or that of a proxy."""
        connection = kind(host, **known)
        if host == urlsplit(request.full_url).netloc.rpartition("@")[2]:
            connection.judge = self._is_public
        return connection


class _Connection(HTTPConnection):
    """A connection on which nothing is said before it is known that whoever answers is in public.

    The name of a host can lead elsewhere the second time that it is looked up.
    """

    judge: Callable[[str], bool] | None = None

    def connect(self) -> None:
        """Connect.

        Raises:
            _NotPublic: the address that was reached is not for everybody.
        """
        super().connect()
        if self.judge and not self.judge(str(self.sock.getpeername()[0])):
            self.close()
            raise _NotPublic(self.host)


class _SecureConnection(HTTPSConnection, _Connection):
    """The same in secret, judged before hands are shaken (RFC 8446)."""
