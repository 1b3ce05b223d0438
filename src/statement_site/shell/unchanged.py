"""Nothing changed: told from what the file system says, before anything heavy is imported.

After a build without problems, the traces of every file that it read are kept. As long as they are
the same, and no embargo has ended, the next build would do nothing, and says so.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import time
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from statement_site.shell.traces import Trace, is_settled, library_folders, trace_of
from statement_site.shell.walk import FILES, FOLDERS, STATEMENTS, Item, is_passed_over, walk

_MAGIC = b"statement_site quick 1\n"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

#: The options that change nothing in what a build does when there is nothing to do.
_WITH_VALUE = {"-p": "project", "--project": "project", "--cache": "cache"}
_PASSED_OVER = ("-o", "--output", "--base-url", "--workers", "--start-method")
_WITHOUT = ("--no-search", "--no-data", "--no-manifest")
_ALONE = ("-q", "--quiet", "--drafts", "--strict", "--quick", *_WITHOUT)


class Call(NamedTuple):
    """A build that was asked for: the words, and the folders that they name."""

    words: tuple[str, ...]
    project: str
    cache: str
    quiet: bool

    @property
    def file(self) -> str:
        """Where what is known of it is kept."""
        called = "\x00".join((os.getcwd(), self.project, *self.words))
        digest = hashlib.blake2b(called.encode("utf-8", "surrogatepass"), digest_size=8)
        return os.path.join(self.cache, f"quick-{digest.hexdigest()}")


class Seen(NamedTuple):
    """What a build finds, seen before it: when, in nanoseconds since 1970, the statements, the rest."""

    taken: int
    entries: tuple[Item, ...]
    theme: dict[str, Trace]


class Standing(NamedTuple):
    """A site as a build left it: counts, folder, traces of its files, the end of the next embargo."""

    statements: int
    pages: int
    root: str
    absent: tuple[str, ...]
    traces: dict[str, Trace]
    until: float | None


def call_of(words: Sequence[str]) -> Call | None:
    """The build that these words ask for, where it could be one with nothing to do."""
    named = {"project": os.environ.get("STATEMENT_SITE_PROJECT", "."), "cache": ""}
    if words[0] != "build" or os.environ.get("SOURCE_DATE_EPOCH"):
        return None
    rest = iter(words[1:])
    for word in rest:
        if word in _WITH_VALUE:
            named[_WITH_VALUE[word]] = next(rest, "")
        elif word in _PASSED_OVER:
            next(rest, "")
        elif word not in _ALONE:
            return None
    cache = named["cache"] or os.path.join(named["project"], ".cache")
    quiet = "-q" in words or "--quiet" in words
    return Call(tuple(words), named["project"], cache, quiet)


def traces_of_theme(project: str) -> dict[str, Trace]:
    """The traces of everything but statements that a build reads, the program itself with it."""
    checkout = os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "templates")
    own = (os.path.join(project, each) for each in FOLDERS if each != STATEMENTS)
    found = dict(trace for folder in (*own, _PACKAGE, checkout) for trace in _below(folder))
    alone = (os.path.join(project, each) for each in FILES)
    for path in (*alone, *library_folders()):
        found[path] = _trace(path)
    return found


def _below(folder: str) -> Iterator[tuple[str, Trace]]:
    """Everything in a folder and below it that a build would read or warn of."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_passed_over(entry.name) or entry.name == "__pycache__":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield from _below(entry.path)
                else:
                    yield entry.path, trace_of(entry.stat(follow_symlinks=False))
    except OSError:
        yield folder, ()


def _trace(path: str) -> Trace:
    try:
        return trace_of(os.lstat(path))
    except OSError:
        return ()


def see(project: str) -> Seen:
    """Look at all that a build of this project reads, without opening it."""
    taken = time.time_ns()
    entries = tuple(walk(os.path.join(project, "statements"), "statements"))
    return Seen(taken, entries, traces_of_theme(project))


def keep(call: Call, seen: Seen, site: Standing) -> None:
    """Keep what a build without problems read and what it left; nothing if a file is too fresh."""
    traces = [*(entry.trace for entry in seen.entries), *seen.theme.values()]
    if not all(is_settled(trace, seen.taken) for trace in traces if trace):
        if os.path.exists(call.file):
            os.unlink(call.file)
        return
    payload = marshal.dumps((_plain(seen), tuple(site)))
    staged = f"{call.file}.{os.getpid()}.new"
    with open(staged, "wb") as file:
        file.write(_MAGIC + _check(payload) + payload)
    os.replace(staged, call.file)


def _plain(seen: Seen) -> tuple[dict[str, Trace], dict[str, Trace]]:
    """What must be the same for a build to have nothing to do."""
    return {entry.path: entry.trace for entry in seen.entries}, seen.theme


def _check(payload: bytes) -> bytes:
    return zlib.crc32(payload).to_bytes(4, "big")


def said_again(call: Call, seen: Seen) -> str | None:
    """What the build would say that has nothing to do; None where there may be something to do."""
    try:
        with open(call.file, "rb") as file:
            data = file.read()
    except OSError:
        return None
    start = len(_MAGIC) + 4
    if data[:start] != _MAGIC + _check(data[start:]):
        return None
    before, kept = marshal.loads(data[start:])
    site = Standing._make(kept)
    if before != _plain(seen) or not _stands(site):
        return None
    done = f"{site.pages:,} pages: 0 written, {site.pages:,} unchanged, 0 removed"
    counted = f"{site.statements:,} statement" + ("" if site.statements == 1 else "s")
    return "" if call.quiet else f"{counted}, {done}; nothing has changed\n"


def _stands(site: Standing) -> bool:
    """Whether the site is as it was left, and nothing in it has its time yet to come."""
    if site.until is not None and site.until <= time.time():
        return False
    if any(os.path.lexists(f"{site.root}/{file}") for file in site.absent):
        return False
    return all(_trace(f"{site.root}/{file}") == trace for file, trace in site.traces.items())
