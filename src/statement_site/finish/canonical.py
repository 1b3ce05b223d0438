"""One form for one index: Pagefind writes the same index in another order each time.

Only filters and what names them differ (Pagefind 1.5): the order of a filter's values, of filters and
of languages, and so the names of the files, which are digests. They are sorted and named anew.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

#: What each packed file of an index begins with, once unpacked.
_SIGNATURE = b"pagefind_dcd"

#: Where in the list that a language's index is its filters and its orders stand.
_FILTERS, _ORDERS = 3, 4


class NotAnIndex(ValueError):
    """A file is not what this version of Pagefind writes."""


def make_canonical(index: Path) -> None:
    """Give an index that Pagefind wrote its one form.

    Raises:
        NotAnIndex: it is not of a form that is known.
    """
    try:
        entry_file = index / "pagefind-entry.json"
        entry = json.loads(entry_file.read_text("utf-8"))
        for language, about in entry["languages"].items():
            about["hash"] = _language(index, language, about["hash"])
        entry["languages"] = dict(sorted(entry["languages"].items()))
        words = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        entry_file.write_text(words, "utf-8")
    except (OSError, ValueError, KeyError, IndexError, TypeError, cbor2.CBORDecodeError) as error:
        raise NotAnIndex(str(error)) from error


def _language(index: Path, language: str, digest: str) -> str:
    """Put the index of one language in order; the digest by which it is now known."""
    whole = _read(index / f"pagefind.{digest}.pf_meta")
    whole[_FILTERS] = sorted(
        [name, _filter(index / "filter", language, old)] for name, old in whole[_FILTERS]
    )
    whole[_ORDERS] = sorted(whole[_ORDERS])
    (index / f"pagefind.{digest}.pf_meta").unlink()
    known = f"{language}_{_digest(whole)}"
    _write(index / f"pagefind.{known}.pf_meta", whole)
    return known


def _filter(folder: Path, language: str, digest: str) -> str:
    """Put the values of one filter in order; the digest by which it is now known."""
    values = _read(folder / f"{digest}.pf_filter")
    values[1].sort()
    (folder / f"{digest}.pf_filter").unlink()
    known = f"{language}_{_digest(values)}"
    _write(folder / f"{known}.pf_filter", values)
    return known


def _read(path: Path) -> Any:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(_SIGNATURE):
        raise NotAnIndex(path.name)
    return cbor2.loads(data.removeprefix(_SIGNATURE))


def _write(path: Path, values: Any) -> None:
    path.write_bytes(gzip.compress(_SIGNATURE + cbor2.dumps(values), 9, mtime=0))


def _digest(values: Any) -> str:
    return hashlib.sha256(cbor2.dumps(values)).hexdigest()[:10]
