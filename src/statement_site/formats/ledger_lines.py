"""The lines of the ledger: day, what, SHA-256 and address, with spaces between; only ever added to."""

from __future__ import annotations

from collections.abc import Iterable

#: What a record can be of: a text, or the whole site, whose digest is the root of its manifest.
TEXT, SITE = "text", "site"

HEAD = """\
# The ledger of what was published: day, what, SHA-256, address. Lines are added, never changed.
# A text's digest is that of its text.md, the site's the Merkle root of its manifest-sha256.txt.
# Written by `record`; a build refuses to publish other words at these addresses, or none.
"""


def ledger_line(date: str, what: str, sha256: str, address: str) -> str:
    """One record; the date is a day in ISO 8601, the digest in hex."""
    return f"{date} {what} {sha256} /{address}"


def ledger_text(before: str, lines: Iterable[str]) -> str:
    """The ledger with these lines added."""
    begun = before or HEAD
    return begun.rstrip("\n") + "\n" + "".join(f"{line}\n" for line in lines)
