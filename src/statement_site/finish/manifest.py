"""The manifest of a finished site, written last: it lists every file, and itself alone is not listed."""

from __future__ import annotations

from collections.abc import Mapping
from filecmp import cmp
from pathlib import Path

from statement_site.finish.fixity import digest_of_file, files_of
from statement_site.formats.manifest import can_be_listed, manifest_line
from statement_site.model.problem import Hindrance
from statement_site.model.urls import MANIFEST
from statement_site.shell.workers import Map, WorkerDied

#: How many files a worker is given at once.
RUN = 500

_NEW = f".{MANIFEST}.new"


class ManifestProblem(Hindrance):
    """The manifest could not be written; `problem` says why. The site stands."""

    code = "manifest"
    hint = "the site stands without it; --no-manifest leaves it out"


def make_manifest(site: Path, known: Mapping[str, bytes], map: Map = map) -> None:
    """Write the manifest of a site, unless the one that stands there is right.

    `known` are digests of files as they were written: a file that was changed by another hand since is
    listed as what it was, so that it is found out. Every other file is read.

    Raises:
        ManifestProblem: it cannot be written, or there is something that it cannot list.
    """
    path, new = site / MANIFEST, site / _NEW
    try:
        there = sorted(file for file in files_of(site) if file != MANIFEST)
        files = [file for file in there if file not in known]
        runs = [files[start : start + RUN] for start in range(0, len(files), RUN)]
        digests = (digest for run in map(_Digester(site), runs) for digest in run)
        found = dict(zip(files, digests, strict=True))
    except WorkerDied as error:
        raise ManifestProblem(path, "a worker was killed; is there memory enough?") from error
    except OSError as error:
        message = f"a folder cannot be looked into: {error.strerror or error}"
        raise ManifestProblem(Path(error.filename or site), message) from error
    try:
        new.unlink(missing_ok=True)
        with new.open("wb") as written:  # line by line: of a million files not all are held
            written.writelines(_line(site, file, known.get(file) or found[file]) for file in there)
        if path.is_file() and cmp(path, new, shallow=False):
            new.unlink()
        else:
            new.replace(path)
    except OSError as error:
        message = f"the manifest cannot be written: {error.strerror or error}"
        raise ManifestProblem(path, message) from error


def _line(site: Path, file: str, digest: bytes) -> bytes:
    if not (digest and can_be_listed(file)):
        message = "a manifest lists only ordinary files with ordinary names that can be read"
        raise ManifestProblem(site / file, message)
    return manifest_line(file, digest)


def forget_manifest(site: Path) -> None:
    """Take away the manifest of a site that has changed since, or one half written."""
    for name in (MANIFEST, _NEW):
        (site / name).unlink(missing_ok=True)


class _Digester:
    """Digests runs of files, in any process."""

    def __init__(self, site: Path) -> None:
        self.site = site

    def __call__(self, run: list[str]) -> list[bytes]:
        return [digest_of_file(self.site / file) for file in run]
