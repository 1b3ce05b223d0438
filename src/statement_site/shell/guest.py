"""Asks servers whether pages are still there, as a good guest does: one at a time, and unhurried."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from http.client import HTTPException
from urllib.parse import urlsplit

from statement_site.shell.fetching import AGENT, PATIENCE, as_uri

#: How long a server is left in peace between two questions, in seconds.
PEACE = 1.0

#: Answers that say that a page is gone (RFC 9110): not found, gone, unavailable for legal reasons.
GONE = (404, 410, 451)

#: Answers of servers that do not know the question HEAD.
_NOT_KNOWN = (403, 405, 501)


def gone(
    addresses: Iterable[str], wait: Callable[[float], object] = time.sleep
) -> Iterator[tuple[str, str]]:
    """The addresses whose pages are not there, with what the server answers, or that it does not."""
    asked: dict[str, float] = {}
    for address in addresses:
        host = urlsplit(address).netloc
        since = time.monotonic() - asked.get(host, float("-inf"))
        if since < PEACE:
            wait(PEACE - since)
        answer = _answer(address, wait)
        asked[host] = time.monotonic()
        if answer:
            yield address, answer


def _answer(address: str, wait: Callable[[float], object]) -> str:
    """What is wrong with a page, or nothing; what only says “not now” or “not you” is nothing."""
    for method in ("HEAD", "GET"):
        if method == "GET":
            wait(PEACE)
        named = {"User-Agent": AGENT}
        request = urllib.request.Request(as_uri(address), method=method, headers=named)  # noqa: S310 — http(s)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE):  # noqa: S310 — http(s)
                return ""
        except urllib.error.HTTPError as error:
            if method == "GET" and error.code in GONE:
                return f"the server answers {error.code} {error.reason}"
            if error.code not in (*_NOT_KNOWN, *GONE):
                return ""
        except (OSError, HTTPException, ValueError) as error:
            return f"no answer: {getattr(error, 'reason', error)}"
    return ""
