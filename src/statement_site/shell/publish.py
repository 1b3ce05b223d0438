"""Puts pages into the output folder: only what changed, nothing half-written.

Pages are first written whole to a staging folder; only when all are there do they take their places:
new ones first, then changed ones over the old, and what is no longer wanted is removed last. So a
reader finds every page whole and every link alive, whenever the build is cut short. `LISTING` lists
the files that we made: no other file is ever touched.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from json.encoder import encode_basestring
from pathlib import Path

from statement_site.model.problem import Hindrance
from statement_site.shell.traces import Trace, trace_of

LISTING = ".statement-site.json"
STAGING = ".statement-site.new"

_FORM = 2

#: What to move, and where to.
_Move = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Publication:
    """What was done: the files written, left as they were, and removed."""

    written: tuple[str, ...] = ()
    unchanged: int = 0
    removed: tuple[str, ...] = ()


class OutputProblem(Hindrance):
    """The site could not be written; `problem` says why. No page is cut short."""

    code = "output"


@dataclass(frozen=True, slots=True)
class Site:
    """An output folder."""

    root: str

    @property
    def staging(self) -> str:
        """Where pages are written before they take their places."""
        return f"{self.root}/{STAGING}"

    def open(self) -> None:
        """Make the folder ready for a build."""
        Path(self.root).mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self.staging, ignore_errors=True)
        Path(self.staging).mkdir()

    def is_empty(self) -> bool:
        """Whether nothing stands there yet but what the build itself put there."""
        with os.scandir(self.root) as found:
            return all(entry.name == STAGING for entry in found)

    def close(self) -> None:
        """Leave nothing but the site."""
        shutil.rmtree(self.staging, ignore_errors=True)

    def was_cut_short(self) -> bool:
        """Whether the build before did not come to its end."""
        return os.path.lexists(self.staging)

    def made_before(self) -> frozenset[str]:
        """The files that earlier builds made here; none where the listing is spoilt."""
        try:
            read = json.loads(Path(self.root, LISTING).read_bytes())
            files = read["files"] if read["form"] in (1, _FORM) else ()
            return frozenset(file for file in files if _is_safe(file))
        except FileNotFoundError:
            return frozenset()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return frozenset()

    def trace(self, file: str) -> Trace:
        """The trace of a file of the site, empty where it is not there."""
        try:
            return trace_of(os.lstat(f"{self.root}/{file}"))
        except OSError:
            return ()

    def stage(self, file: str, data: bytes, *, compare: bool) -> tuple[Trace, bool]:
        """Write a file to the staging folder, unless it stands in the site with the same bytes.

        Its trace, and whether it was written. Without `compare`, no such file is there.

        Raises:
            OutputProblem: its path leads out of the site.
        """
        if not _is_safe(file):
            raise OutputProblem(file, "a page would be written outside the site")
        if compare:
            trace = self._trace_if_same(file, data)
            if trace:
                return trace, False
        return _write(f"{self.staging}/{file}", data), True

    def _trace_if_same(self, file: str, data: bytes) -> Trace:
        """The trace of an ordinary file that has these bytes; empty for any other."""
        try:
            handle = os.open(f"{self.root}/{file}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            return ()
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
                return ()
            return trace_of(status) if os.read(handle, len(data) + 1) == data else ()
        finally:
            os.close(handle)

    def put_in_place(
        self, wanted: AbstractSet[str], before: AbstractSet[str], *, listed: bool = False
    ) -> tuple[str, ...]:
        """Let the staged files take their places, and remove what is no longer wanted.

        `wanted` are all files of the site, `before` those that earlier builds made; the listing is
        known to list these where they are `listed`. The files removed, in order.

        Raises:
            OutputProblem: a file that is not ours is in the way, and nothing was changed; or a file
                could not be put in its place, and a part of the new site stands.
        """
        new: list[_Move] = []
        changed: list[_Move] = []
        for source, target in self._moves("", before):
            (changed if os.path.lexists(target) else new).append((source, target))
        gone = sorted(file for file in before if file not in wanted)
        between = wanted | before
        if listed and between == before:
            os.utime(f"{self.root}/{LISTING}")  # other builds must see that this one was here
        else:
            self._write_listing(between)
        try:
            removed = self._moved(new, changed, gone)
            if between != wanted:
                self._write_listing(wanted)
        except OSError as error:
            message = f"the site cannot be written: {error.strerror or error}"
            hint = "a part of the new site stands; mend this, then build again"
            raise OutputProblem(str(error.filename or self.root), message, hint) from error
        return removed

    def _moved(
        self, new: Sequence[_Move], changed: Sequence[_Move], gone: Iterable[str]
    ) -> tuple[str, ...]:
        """Move what is new, then what changed, the home page last; what was removed, in order."""
        self._clear_the_way(gone, [target for _, target in (*new, *changed)])
        home = f"{self.root}/index.html"
        for moves in (new, changed):
            for source, target in sorted(moves, key=lambda move: (move[1] == home, move[1])):
                os.replace(source, target)
        return tuple(file for file in gone if self._remove(file))

    def _moves(self, folder: str, before: AbstractSet[str]) -> Iterator[_Move]:
        """What to move where: whole folders that are new, files one by one; never over another's."""
        with os.scandir(f"{self.staging}/{folder}") as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            file, target = f"{folder}{entry.name}", f"{self.root}/{folder}{entry.name}"
            is_folder = entry.is_dir(follow_symlinks=False)
            if not os.path.lexists(target):
                yield entry.path, target
            elif is_folder and os.path.isdir(target) and not os.path.islink(target):
                yield from self._moves(f"{file}/", before)
            elif self._is_ours(file, target, before):
                yield entry.path, target
            else:
                hint = "move it away, or choose another folder with --output"
                message = "a file that this build did not make is in the way"
                raise OutputProblem(target, message, hint)

    def _is_ours(self, file: str, target: str, before: AbstractSet[str]) -> bool:
        """Whether what stands at a place was made by us: the file, or everything in the folder."""
        mode = os.lstat(target).st_mode
        if stat.S_ISREG(mode):
            return file in before
        if not stat.S_ISDIR(mode):
            return False
        inside = (os.path.join(top, name) for top, _, names in os.walk(target) for name in names)
        return all(os.path.relpath(path, self.root) in before for path in inside)

    def _clear_the_way(self, gone: Iterable[str], targets: list[str]) -> None:
        """Remove at once the stale files that stand where a folder must, or the other way about."""
        taken = set(targets)
        for file in gone:
            path = f"{self.root}/{file}"
            above = {str(parent) for parent in Path(path).parents}
            if path in taken or above & taken:
                self._remove(file)

    def _remove(self, file: str) -> bool:
        """Remove a file of ours and the folders that it leaves empty; whether it was there."""
        path = Path(self.root, file)
        if not path.parent.resolve().is_relative_to(Path(self.root).resolve()):
            return False
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return False
        for folder in path.parents:
            if folder == Path(self.root) or not _removed(folder):
                break
        return True

    def _write_listing(self, files: AbstractSet[str]) -> None:
        names = ",\n".join(map(encode_basestring, sorted(files)))
        text = f'{{"form": {_FORM}, "files": [\n{names}\n]}}\n'
        staged = Path(self.staging, LISTING)
        staged.write_bytes(text.encode("utf-8", "surrogatepass"))
        staged.replace(Path(self.root, LISTING))


#: How a new file is opened: never one that is there.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC


def _write(path: str, data: bytes) -> Trace:
    """Write a new file whole; its trace."""
    try:
        handle = os.open(path, _NEW, 0o666)
    except FileNotFoundError:
        os.makedirs(path.rpartition("/")[0], exist_ok=True)
        handle = os.open(path, _NEW, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        return trace_of(os.fstat(handle))
    finally:
        os.close(handle)


def _removed(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def _is_safe(file: object) -> bool:
    """Whether a path stays in the folder: a listing may have been tampered with."""
    return isinstance(file, str) and not any(
        part in ("", ".", "..") or "\x00" in part for part in file.split("/")
    )
