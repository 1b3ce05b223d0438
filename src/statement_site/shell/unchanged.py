"""Nothing changed: told from what the file system says, before anything heavy is imported.

After a build without problems, the traces of every file that it read are kept. As long as they are
the same, and no embargo has ended, the next build would do nothing, and says so.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from statement_site.shell.traces import Trace, is_settled, trace_of

_MAGIC = b"statement_site quick 1\n"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

#: The options that change nothing in what a build does when there is nothing to do.
_WITH_VALUE = {"-p": "project", "--project": "project", "--cache": "cache"}
_PASSED_OVER = ("-o", "--output", "--base-url", "--workers", "--start-method")
_ALONE = ("-q", "--quiet", "--drafts", "--strict")


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
    own = (os.path.join(project, each) for each in ("authorities", "templates"))
    found = dict(trace for folder in (*own, _PACKAGE, checkout) for trace in _below(folder))
    libraries = next((each for each in sys.path if os.path.basename(each) == "site-packages"), "")
    for path in (os.path.join(project, "site.yaml"), os.path.join(project, "about.md"), libraries):
        found[path] = _trace(path)
    return found


def _below(folder: str) -> Iterator[tuple[str, Trace]]:
    """Everything in a folder and below it that a build would read or warn of."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name[0] == "." or name == "__pycache__" or name[-1] == "~":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield from _below(entry.path)
                elif name.lower() != "readme.md":
                    yield entry.path, trace_of(entry.stat(follow_symlinks=False))
    except OSError:
        yield folder, ()


def _trace(path: str) -> Trace:
    try:
        return trace_of(os.lstat(path))
    except OSError:
        return ()


def keep(
    call: Call, statements: Mapping[str, Trace], theme: dict[str, Trace], taken: int, site: Standing
) -> None:
    """Keep what a build without problems read and what it left; nothing if a file is too fresh.

    `statements` are traces by paths from the project's folder.
    """
    inputs = {os.path.join(call.project, path): trace for path, trace in statements.items()}
    inputs |= theme
    if not _settled(inputs.values(), taken):
        if os.path.exists(call.file):
            os.unlink(call.file)
        return
    payload = marshal.dumps((inputs, tuple(site)))
    staged = f"{call.file}.{os.getpid()}.new"
    with open(staged, "wb") as file:
        file.write(_MAGIC + hashlib.blake2b(payload, digest_size=16).digest() + payload)
    os.replace(staged, call.file)


def _settled(traces: Iterable[Trace], taken: int) -> bool:
    return all(is_settled(trace, taken) for trace in traces if trace)


def said_again(call: Call) -> str | None:
    """What the build would say that has nothing to do; None where there may be something to do."""
    try:
        with open(call.file, "rb") as file:
            data = file.read()
    except OSError:
        return None
    start = len(_MAGIC) + 16
    if data[:start] != _MAGIC + hashlib.blake2b(data[start:], digest_size=16).digest():
        return None
    inputs, kept = marshal.loads(data[start:])
    site = Standing._make(kept)
    now = traces_of_theme(call.project)
    now.update(_below(os.path.join(call.project, "statements")))
    if inputs != now or not _stands(site):
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
