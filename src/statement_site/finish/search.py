"""The search index: made by Pagefind from the written pages, for the page at `search/` to ask.

The index has a folder of its own in the site, which is exchanged whole. It is made anew only when a
page has changed, and can be left out: everything else of the site does without it.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from statement_site.finish.fixity import digest_of_file, files_of
from statement_site.model import urls
from statement_site.model.problem import Location, Problem
from statement_site.shell.workers import Map, WorkerDied

#: In the folder of the index: what it was made of. A folder without it was not made by us.
MARK = "statement-site.txt"

#: The same, from the site's folder.
MARK_FILE = f"{urls.SEARCH_INDEX}/{MARK}"

#: What Pagefind brings along for those who have no page of their own to search.
_UNUSED = ("*-ui.*", "pagefind-highlight.js")

#: The folder of the site whose pages are indexed.
_INDEXED = urls.STATEMENTS.rstrip("/")

#: How many pages a worker is given at once.
RUN = 500

_NONE: Mapping[str, bytes] = MappingProxyType({})

_NEW, _OLD = ".statement-site.search", ".statement-site.search.old"

#: The copies of the pages that Pagefind reads, as long as it does.
_COPIES = ".statement-site.search.pages"


class SearchProblem(Exception):
    """The index could not be made; `problem` says why. The site stands, and the old index."""

    def __init__(self, where: Path, message: str, hint: str) -> None:
        """Make the problem."""
        super().__init__(message)
        self.problem = Problem("search", message, Location(str(where)), hint)


class Index(NamedTuple):
    """Whether an index was made, and the SHA-256 of its files, by their paths in the site."""

    was_made: bool
    digests: Mapping[str, bytes] = _NONE


def make_searchable(site: Path, known: Mapping[str, bytes] = _NONE, map: Map = map) -> Index:
    """Make the index of a written site, unless there is one of the same pages.

    `known` are the SHA-256 of files of the site, as they were written; those of others are found.

    Raises:
        SearchProblem: Pagefind is missing or fails, or a folder that is not ours is in the way.
    """
    from statement_site.finish import canonical  # noqa: PLC0415 — heavy, and most builds need none

    index, new, old, copies = (site / name for name in (urls.SEARCH_INDEX, _NEW, _OLD, _COPIES))
    try:
        _forget(new, old, copies)
        pages = _pages(site)
        made_of = f"{_digest_of_pages(site, pages, known)} {_version(index)} {_form()}\n"
        digests = _standing(index, made_of)
        if digests:
            return Index(was_made=False, digests=digests)
        if not _copy(site, pages, copies, map):
            _forget(index)
            return Index(was_made=False)
        digests = _make(new, copies, made_of)
        if index.exists():
            index.rename(old)
        new.rename(index)
    except canonical.NotAnIndex as error:
        hint = "install the version of pagefind that requirements/run.txt names"
        raise SearchProblem(index, f"the index is not of a known form: {error}", hint) from error
    except WorkerDied as error:
        message = "a worker was killed; is there memory enough?"
        raise SearchProblem(index, message, "the site stands without it") from error
    except OSError as error:
        message = f"the index cannot be made: {error.strerror or error}"
        raise SearchProblem(index, message, "the site stands without it") from error
    finally:
        _forget(new, old, copies)
    return Index(was_made=True, digests=digests)


def _make(new: Path, copies: Path, made_of: str) -> Mapping[str, bytes]:
    """Make an index of the copies, with its mark; the digests of its files."""
    from statement_site.finish import canonical  # noqa: PLC0415 — as above

    _run(copies, new)
    canonical.make_canonical(new)
    for unused in _UNUSED:
        for path in new.glob(unused):
            path.unlink()
    digests = _digests(new)
    (new / MARK).write_text(made_of + _digest_of_all(digests), "utf-8")
    return digests


def _standing(index: Path, made_of: str) -> Mapping[str, bytes]:
    """The digests of an index of these pages that stands there as it was left; nothing for another.

    A folder that is not ours may not stand there.
    """
    mark = index / MARK
    if os.path.lexists(index) and not mark.is_file():
        message = "a folder that this build did not make is in the way"
        raise SearchProblem(index, message, "move it away, or build with --no-search")
    if not mark.is_file() or not mark.read_text("utf-8").startswith(made_of):
        return _NONE
    digests = _digests(index)
    return digests if mark.read_text("utf-8") == made_of + _digest_of_all(digests) else _NONE


def files_of_index(site: Path) -> set[str]:
    """The files of the index of a site, by their paths in it."""
    index = site / urls.SEARCH_INDEX
    return {f"{urls.SEARCH_INDEX}/{name}" for name in files_of(index)} if index.is_dir() else set()


def forget_other_index(site: Path, known: Mapping[str, bytes] = _NONE) -> None:
    """Take away an index that we made of other pages, or left half made: it may say what they do not."""
    _forget(*(site / name for name in (_NEW, _OLD, _COPIES)))
    mark = site / MARK_FILE
    if not mark.is_file():
        return
    if mark.read_text("utf-8").split()[:1] != [_digest_of_pages(site, _pages(site), known)]:
        shutil.rmtree(mark.parent, ignore_errors=True)


def _pages(site: Path) -> list[str]:
    """The folders of the pages that are indexed, by their paths in the site."""
    top = str(site / _INDEXED)
    walked = ((folder, names) for folder, _, names in os.walk(top) if "index.html" in names)
    return sorted(_INDEXED + folder[len(top) :] for folder, _ in walked)


def _digest_of_pages(site: Path, pages: Iterable[str], known: Mapping[str, bytes]) -> str:
    """A digest of the pages that are indexed: the same for the same bytes, wherever they were made."""
    files = [f"{folder}/index.html" for folder in pages]
    digests = {file: known.get(file) or digest_of_file(site / file) for file in files}
    return _digest_of_all(digests).strip()


def _digests(index: Path) -> dict[str, bytes]:
    """The SHA-256 of the files of an index but its mark, by their paths in the site."""
    files = sorted(name for name in files_of(index) if name != MARK)
    return {f"{urls.SEARCH_INDEX}/{name}": digest_of_file(index / name) for name in files}


def _digest_of_all(digests: Mapping[str, bytes]) -> str:
    """A line with a digest of digests."""
    whole = hashlib.blake2b(digest_size=16)
    for file, digest in digests.items():
        whole.update(f"{file}\n".encode("utf-8", "surrogateescape") + digest)
    return f"{whole.hexdigest()}\n"


def _form() -> str:
    """Changes with the way in which pages are made ready for Pagefind, and its index afterwards."""
    from statement_site.finish import canonical, indexable  # noqa: PLC0415 — as above

    sources = inspect.getsource(indexable) + inspect.getsource(canonical)
    return hashlib.blake2b(sources.encode(), digest_size=4).hexdigest()


def _version(index: Path) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 — as above

    try:
        return version("pagefind")
    except PackageNotFoundError as error:
        hint = "pip install 'pagefind[bin]', or build with --no-search"
        raise SearchProblem(index, "Pagefind is not installed", hint) from error


def _copy(site: Path, pages: list[str], copies: Path, map: Map) -> int:
    """Copy the pages of statements, the only ones that say something to search for; their number."""
    runs = [pages[start : start + RUN] for start in range(0, len(pages), RUN)]
    return sum(map(_Copier(site, copies), runs))


@dataclass(frozen=True, slots=True)
class _Copier:
    """Copies runs of pages, each named by its folder, in any process; how many it copied."""

    site: Path
    copies: Path

    def __call__(self, run: list[str]) -> int:
        return sum(self._copy(folder) for folder in run)

    def _copy(self, folder: str) -> bool:
        from statement_site.finish import indexable  # noqa: PLC0415 — as above

        page = indexable.indexable((self.site / folder / "index.html").read_text("utf-8"))
        if page is not None:
            (self.copies / folder).mkdir(parents=True)
            (self.copies / folder / "index.html").write_text(page, "utf-8")
        return page is not None


def _run(copies: Path, new: Path) -> None:
    """Let Pagefind read the copies."""
    command = [sys.executable, "-m", "pagefind", "--site", str(copies), "--output-path", str(new)]
    options = ["--glob", f"{_INDEXED}/**/index.html", "--keep-index-url", "--silent"]
    done = subprocess.run([*command, *options], capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        message = f"Pagefind failed: {said[-1] if said else f'exit code {done.returncode}'}"
        raise SearchProblem(new, message, "the site stands; build with --no-search to go without")


def _forget(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
