"""What was printed into an output folder, so that the next build prints only what changed."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from statement_site.model.page import supplementary
from statement_site.rendering.press import Key
from statement_site.shell.publish import LISTING, Site
from statement_site.shell.traces import Trace

#: The files of a site no larger than this are looked at one by one at every build; those of a larger
#: one when its listing is not as it was left, or when the build before was cut short.
FEW_FILES = 5_000

#: How many bytes a SHA-256 has.
DIGEST = 32


@dataclass(frozen=True, slots=True)
class Prints:
    """The pages of a site: by file their keys, the traces of all their files, and the listing's trace.

    `digests` has the SHA-256 of each of a page's files, one after the other, where they were asked for.
    `supplements` are the names of those that a page has, by its own file.

    `planned` is the state of the catalogue when the pages were planned; `cited` are the addresses of
    which a paragraph is linked to; `until` is when the next embargo ends, in seconds since 1970.
    `coined` and `house` are those of the edition, `problems` what was wrong and no error; `made_with`
    digests settings, registers and theme; `catalogue` is the state of the catalogue then.
    """

    made_with: bytes
    catalogue: bytes
    keys: Mapping[str, Key]
    traces: Mapping[str, bytes]
    listing: Trace
    planned: bytes
    cited: frozenset[str]
    until: float | None
    coined: Mapping[tuple[str, str], str]
    house: bytes
    problems: bytes
    statements: int
    supplements: Mapping[str, tuple[str, ...]]
    digests: Mapping[str, bytes]

    @property
    def files(self) -> set[str]:
        """Every file of the site."""
        every = self.supplements.items()
        return {*self.keys, *(each for file, names in every for each in supplementary(file, names))}

    @property
    def digests_of_files(self) -> dict[str, bytes]:
        """The SHA-256 of every file of which it is known."""
        found = {}
        for file, packed in self.digests.items():
            files = (file, *supplementary(file, self.supplements.get(file, ())))
            for place, each in enumerate(files if packed else ()):
                found[each] = packed[place * DIGEST : (place + 1) * DIGEST]
        return found

    @property
    def names_of_supplements(self) -> set[str]:
        """All names that supplements have."""
        return {name for names in set(self.supplements.values()) for name in names}

    def standing(self, site: Site, *, cut_short: bool) -> Mapping[str, Key]:
        """The keys of the files that stand in the site as they were printed."""
        as_left = not cut_short and site.trace(LISTING) == self.listing
        if as_left and len(self.keys) > FEW_FILES:
            return self.keys
        return {
            file: key
            for file, key in self.keys.items()
            if self.traces_now(file, site) == self.traces[file]
        }

    def traces_now(self, file: str, site: Site) -> bytes:
        """The traces of all files of a page as they stand in a site."""
        files = (file, *supplementary(file, self.supplements.get(file, ())))
        return b"".join([packed_trace(site.trace(each)) for each in files])


NONE = Prints(b"", b"", {}, {}, (), b"", frozenset(), None, {}, b"", b"", 0, {}, {})


def packed_trace(trace: Trace) -> bytes:
    """A trace in 32 bytes, as many zeros for none."""
    return struct.pack("<4q", *trace) if trace else bytes(32)


#: How many bytes a packed trace has, and which of them tell of its change.
_PACKED, _CHANGED = 32, slice(16, 24)


def in_place(staged: bytes, standing: bytes) -> bytes:
    """The traces of files that were moved to their places, which changes their times of change alone.

    A file that is another than the one that was staged keeps the trace of that, and is printed anew.
    """
    pieces = range(0, len(staged), _PACKED)
    pairs = ((staged[at : at + _PACKED], standing[at : at + _PACKED]) for at in pieces)
    return b"".join([now if _is_same(was, now) else was for was, now in pairs])


def _is_same(one: bytes, other: bytes) -> bool:
    start, end = _CHANGED.start, _CHANGED.stop
    return one[:start] == other[:start] and one[end:] == other[end:]


def name_for(folder: str) -> str:
    """The name in the cache of what was printed into a folder."""
    where = os.path.realpath(folder).encode("utf-8", "surrogatepass")
    return f"prints-{hashlib.blake2b(where, digest_size=8).hexdigest()}"


def record_of_prints(prints: Prints) -> tuple[Any, ...]:
    """What was printed as plain values, to be kept."""
    return (
        prints.made_with,
        prints.catalogue,
        dict(prints.keys),
        dict(prints.traces),
        prints.listing,
        prints.planned,
        prints.cited,
        prints.until,
        dict(prints.coined),
        prints.house,
        prints.problems,
        prints.statements,
        dict(prints.supplements),
        dict(prints.digests),
    )


def prints_from(record: tuple[Any, ...]) -> Prints:
    """What was kept as plain values."""
    return Prints(*record)
