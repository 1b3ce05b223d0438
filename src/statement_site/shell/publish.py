"""Puts the pages into the output folder: only what changed, nothing half-written.

Every changed page is first written whole to a staging folder; only when all are there are they
renamed into place, new ones before changed ones, and what is no longer wanted is removed last.
`MANIFEST` lists the files that we made: no other file is ever touched.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.problem import Location, Problem
from statement_site.rendering.press import Press

MANIFEST = ".statement-site.json"
STAGING = ".statement-site.new"

_FORM = 1

#: File → (fingerprint of the page, SHA-256 of its bytes); both empty where we do not know.
Made = dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Published:
    """What was done: the files written, left as they were, and removed."""

    written: tuple[str, ...] = ()
    unchanged: int = 0
    removed: tuple[str, ...] = ()


class OutputProblem(Exception):
    """The site could not be written; `problem` says why. The old site stands."""

    def __init__(self, path: str, message: str, hint: str = "") -> None:
        """Make the problem."""
        super().__init__(message)
        self.problem = Problem("output", message, Location(path), hint)


def publish(pages: Iterable[Page], press: Press, folder: str) -> Published:
    """Make the folder hold exactly these pages, beside whatever else it held that is not ours.

    Raises:
        OutputProblem: the folder cannot be written, or a file that is not ours is in the way.
        TemplateProblem: a page cannot be rendered.
    """
    root = Path(folder)
    try:
        return _publish(pages, press, root)
    except OSError as error:
        path = str(error.filename or folder)
        message = f"the site cannot be written: {error.strerror or error}"
        raise OutputProblem(path, message, "the old site stands as it was") from error
    finally:
        shutil.rmtree(root / STAGING, ignore_errors=True)


def _publish(pages: Iterable[Page], press: Press, root: Path) -> Published:
    root.mkdir(parents=True, exist_ok=True)
    old = _made_before(root)
    staging = root / STAGING
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    new: Made = {}
    changed: list[str] = []
    for page in pages:
        file = urls.file_of(page.address)
        proof = press.proof(page)
        known = old.get(file)
        if known and known[0] == proof.fingerprint and _digest_of(root, file) == known[1]:
            new[file] = known
            continue
        data = press.printed(proof)
        new[file] = (proof.fingerprint, hashlib.sha256(data).hexdigest())
        if _digest_of(root, file) != new[file][1]:
            _refuse_foreign(root, file, old)
            (staging / str(len(changed))).write_bytes(data)
            changed.append(file)
    gone = [file for file in old if file not in new and os.path.lexists(root / file)]
    _replace(root, changed, gone, old, new)
    return Published(tuple(sorted(changed)), len(new) - len(changed), tuple(sorted(gone)))


def _replace(root: Path, changed: list[str], gone: list[str], old: Made, new: Made) -> None:
    """Rename the staged files into place and remove the stale ones, new files first.

    The manifest of the time between names old and new files, so that a build that is cut short
    leaves none that the next one would not know as ours.
    """
    if not changed and not gone and old == new and (root / MANIFEST).exists():
        return
    _write_manifest(root, {**dict.fromkeys(new, ("", "")), **old})
    staged = {file: root / STAGING / str(number) for number, file in enumerate(changed)}
    made_before = {file for file in changed if os.path.lexists(root / file)}
    for file in sorted(changed, key=lambda file: file in made_before):
        target = root / file
        _make_folder(root, target.parent)
        staged[file].replace(target)
    for file in gone:
        if (root / file).parent.resolve().is_relative_to(root.resolve()):
            (root / file).unlink(missing_ok=True)
            _remove_empty_folders(root, (root / file).parent)
    _write_manifest(root, new)


def _refuse_foreign(root: Path, file: str, old: Made) -> None:
    """Stop before a file or link that we did not make is written over or through."""
    path = root / file
    for part in (path, *path.parents):
        if part == root:
            break
        in_the_way = part.is_symlink() or (part.exists() and part.is_dir() == (part == path))
        foreign = part == path and os.path.lexists(path) and file not in old
        if in_the_way or foreign:
            hint = "move it away, or choose another folder with --output"
            raise OutputProblem(
                str(part), "a file that this build did not make is in the way", hint
            )


def _make_folder(root: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not folder.resolve().is_relative_to(root.resolve()):
        raise OutputProblem(str(folder), "this folder leads out of the output folder")


def _remove_empty_folders(root: Path, folder: Path) -> None:
    while folder != root:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _digest_of(root: Path, file: str) -> str:
    """The SHA-256 of a file of the site as it stands, or nothing where there is none."""
    path = root / file
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return ""
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return ""
    with os.fdopen(handle, "rb") as opened:
        return hashlib.sha256(opened.read()).hexdigest()


def _made_before(root: Path) -> Made:
    """The files that earlier builds made here, as the manifest has them; none where it is spoilt."""
    try:
        read = json.loads((root / MANIFEST).read_bytes())
        files = read["files"] if read["form"] == _FORM else {}
        return {file: (key, digest) for file, (key, digest) in files.items() if _is_safe(file)}
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _is_safe(file: object) -> bool:
    """Whether a path from the manifest stays in the folder: a manifest may have been tampered with."""
    return isinstance(file, str) and not any(
        part in ("", ".", "..") or "\x00" in part for part in file.split("/")
    )


def _write_manifest(root: Path, made: Mapping[str, tuple[str, str]]) -> None:
    files = {file: list(made[file]) for file in sorted(made)}
    text = json.dumps({"form": _FORM, "files": files}, ensure_ascii=False, indent=0)
    staged = root / STAGING / "manifest"
    staged.write_text(text + "\n", "utf-8")
    staged.replace(root / MANIFEST)
