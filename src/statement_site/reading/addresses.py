"""Old addresses that redirect to a statement: checked so that none can leave the site."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from statement_site.model import urls
from statement_site.model.problem import Location
from statement_site.reading.source import Margin

_SEGMENT_BYTES = 120
_SEGMENTS = 12
_UNSAFE = re.compile(r'[\\%?#:*"<>|\x00-\x20\x7f]')


def alias_address(word: str, margin: Margin, at: Location) -> str | None:
    """The address of this site that an alias means: `press/2024/`, `old.html`.

    A whole web address is taken by its path. None, with a problem noted, where it cannot be a path.
    """
    path = _path(word)
    segments = path.strip("/").split("/")
    if why := _why_not(path, segments):
        hint = "write the old path as it was, such as /press/2024/joint-statement/"
        margin.error("alias", f"`{word[:80]}` cannot be an address here: {why}", at, hint)
        return None
    is_file = re.search(r"\.html?$", segments[-1]) and not path.endswith("/")
    if is_file and segments[-1] == "index.html":
        return "/".join(segments[:-1]) + "/"
    return "/".join(segments) + ("" if is_file else "/")


def _path(word: str) -> str:
    try:
        parts = urlsplit(word)
    except ValueError:
        return ""
    return parts.path if parts.scheme in ("http", "https") and not parts.query else word


def _is_made(path: str) -> bool:
    """Whether a path is that of something that is made when the pages are written, or in it."""
    return any(path == made or path.startswith(f"{made}/") for made in urls.MADE_AFTER_PAGES)


def _why_not(path: str, segments: list[str]) -> str:
    """Why a path cannot be written, or nothing where it can."""
    too_long = len(segments) > _SEGMENTS or any(len(s.encode()) > _SEGMENT_BYTES for s in segments)
    dotted = any(s == "" or s.startswith(".") or s.endswith((".", " ")) for s in segments)
    reasons = (
        (
            _UNSAFE.search(path) or path.startswith("//"),
            "it holds a character that a path cannot have",
        ),
        (not unicodedata.is_normalized("NFC", path), "it is not in Unicode's normal form (NFC)"),
        (path.strip("/") in ("", "index.html"), "that is the home page"),
        (
            _is_made(path.strip("/").casefold()),
            "a file that the site makes for itself stands there",
        ),
        (too_long, "it is too long"),
        (dotted, "a part of it is empty, or begins or ends with a dot"),
    )
    return next((why for is_so, why in reasons if is_so), "")
