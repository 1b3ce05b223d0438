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
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Self

from statement_site.finish.fixity import digest_of_file, files_of
from statement_site.model import urls
from statement_site.model.problem import Hindrance
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

#: What Pagefind says, beside the copies.
_SAID = "said.txt"


class SearchProblem(Hindrance):
    """The index could not be made; `problem` says why. The site stands, and an index of its pages."""

    code = "search"


class Indexing:
    """The index of a written site in the making: Pagefind works from `begin` to `end`, in its own process.

    To be used in a `with`: whatever is left half made is taken away when it is left.
    """

    def __init__(self, site: Path, known: Mapping[str, bytes] = _NONE) -> None:
        """Begin nothing yet. `known` are the SHA-256 of files of the site, as they were written."""
        self.stands = False
        self._site, self._known = site, known
        self._index = site / urls.SEARCH_INDEX
        self._new, self._old, self._copies = (site / name for name in (_NEW, _OLD, _COPIES))
        self._made_of, self._digests = "", _NONE
        self._pagefind: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Take away what was left half made."""
        _forget(self._new, self._old, self._copies)
        return self

    def __exit__(self, *_: object) -> None:
        """Let nothing run on, and leave nothing half made."""
        if self._pagefind is not None and self._pagefind.poll() is None:
            self._pagefind.kill()
            self._pagefind.wait()
        _forget(self._new, self._old, self._copies)

    def begin(self, map: Map = map) -> None:
        """Let Pagefind begin, unless there is an index of the same pages.

        Raises:
            SearchProblem: Pagefind is missing, or a folder that is not ours is in the way.
        """
        site, index = self._site, self._index
        with _told(index):
            pages = _pages(site)
            of_pages = _digest_of_pages(site, pages, self._known)
            self._made_of = f"{of_pages} {_version(index)} {_form()}\n"
            self._digests = _standing(index, self._made_of)
            self.stands = bool(self._digests)
            if not self.stands and _copy(site, pages, self._copies, map):
                self._pagefind = _pagefind(self._copies, self._new)

    def end(self) -> Mapping[str, bytes]:
        """Let the index take its place when Pagefind has ended; the SHA-256 of its files, by path.

        Raises:
            SearchProblem: Pagefind failed, or the index cannot be written.
        """
        if self._pagefind is not None:
            with _told(self._index):
                _wait_for(self._pagefind, self._copies, self._index)
                self._digests = _made_ready(self._new, self._made_of)
                if self._index.exists():
                    self._index.rename(self._old)
                self._new.rename(self._index)
                self.stands = True
        return self._digests


@contextmanager
def _told(index: Path) -> Iterator[None]:
    """Tell what goes wrong with an index in words."""
    from statement_site.finish import canonical  # noqa: PLC0415 — heavy, and most builds need none

    try:
        yield
    except canonical.NotAnIndex as error:
        hint = "install the version of pagefind that requirements/run.txt names"
        raise SearchProblem(index, f"the index is not of a known form: {error}", hint) from error
    except WorkerDied as error:
        message = "a worker was killed; is there memory enough?"
        raise SearchProblem(index, message, "the site stands without it") from error
    except OSError as error:
        message = f"the index cannot be made: {error.strerror or error}"
        raise SearchProblem(index, message, "the site stands without it") from error


def _made_ready(new: Path, made_of: str) -> Mapping[str, bytes]:
    """An index that Pagefind made, in its one form and with its mark; the digests of its files."""
    from statement_site.finish import canonical  # noqa: PLC0415 — as above

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
    if not mark.is_file() or not _said_by(mark).startswith(made_of):
        return _NONE
    digests = _digests(index)
    return digests if _said_by(mark) == made_of + _digest_of_all(digests) else _NONE


def _said_by(mark: Path) -> str:
    """What the mark of an index says; what is no UTF-8 in it says nothing that we wrote."""
    return mark.read_text("utf-8", errors="replace")


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
    if _said_by(mark).split()[:1] != [_digest_of_pages(site, _pages(site), known)]:
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


def _pagefind(copies: Path, new: Path) -> subprocess.Popen[bytes]:
    """Pagefind, reading the copies; what it has to say goes into a file beside them."""
    command = [sys.executable, "-m", "pagefind", "--site", str(copies), "--output-path", str(new)]
    options = ["--glob", f"{_INDEXED}/**/index.html", "--keep-index-url", "--silent"]
    with (copies / _SAID).open("wb") as said:
        return subprocess.Popen([*command, *options], stdout=said, stderr=said)  # noqa: S603


def _wait_for(pagefind: subprocess.Popen[bytes], copies: Path, index: Path) -> None:
    if pagefind.wait():
        said = (copies / _SAID).read_text("utf-8", "replace").strip().splitlines()
        message = f"Pagefind failed: {said[-1] if said else f'exit code {pagefind.returncode}'}"
        hint = "the site stands; build with --no-search to go without"
        raise SearchProblem(index, message, hint)


def _forget(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
