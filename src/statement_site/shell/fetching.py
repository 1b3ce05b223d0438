"""Fetches pages over the web, as one who is a guest there: named, unhurried, and with a limit."""

from __future__ import annotations

import contextlib
import urllib.error
import urllib.request
from http.client import HTTPException
from urllib.parse import quote, urlsplit, urlunsplit

from statement_site import __version__

#: Who asks, so that the keepers of a server can tell (RFC 9110, User-Agent).
AGENT = f"statement-site/{__version__} (archive of diplomatic statements)"

#: How long an answer may take, in seconds.
PATIENCE = 30


class Unfetched(Exception):
    """A page that could not be fetched; its words say why."""


def as_uri(address: str) -> str:
    """An address with letters beyond ASCII as servers are asked for it (RFC 3987, section 3.1).

    The name of the host is written as the domain name system has it (RFC 3490).
    """
    if address.isascii():
        return address
    parts = urlsplit(address)
    before, at, host = parts.netloc.rpartition("@")
    name, colon, port = host.partition(":")
    with contextlib.suppress(UnicodeError):  # a name that is none is asked for as it is
        name = name.encode("idna").decode()
    netloc = f"{before}{at}{name}{colon}{port}"
    return quote(urlunsplit(parts._replace(netloc=netloc)), safe=":/?#[]@!$&'()*+,;=%~")


def fetch(url: str, limit: int) -> tuple[bytes, str]:
    """The bytes of a page, and the address at which they were found in the end.

    Raises:
        Unfetched: the server does not answer, or not with the page, or with more than `limit` bytes.
    """
    request = urllib.request.Request(as_uri(url), headers={"User-Agent": AGENT, "Accept": "*/*"})  # noqa: S310 — http(s), judged before
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            data = answer.read(limit + 1)
            address = str(answer.url)
    except urllib.error.HTTPError as error:
        raise Unfetched(f"the server answers {error.code} {error.reason}") from error
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise Unfetched(f"the page cannot be fetched: {reason}") from error
    if len(data) > limit:
        raise Unfetched(f"the page is larger than {limit // 1024 // 1024} MiB")
    return data, address if address.startswith(("http://", "https://")) else url
