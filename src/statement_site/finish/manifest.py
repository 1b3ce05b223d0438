"""The manifest of a finished site, written last: it lists every file, and itself alone is not listed."""

from __future__ import annotations

from pathlib import Path

from statement_site.finish.fixity import digest_of_file, files_of
from statement_site.formats.manifest import MANIFEST, manifest_text
from statement_site.model.problem import Location, Problem
from statement_site.shell.workers import Map

#: How many files a worker is given at once.
RUN = 500


class ManifestProblem(Exception):
    """The manifest could not be written; `problem` says why. The site stands."""

    def __init__(self, where: Path, error: OSError) -> None:
        """Make the problem."""
        message = f"the manifest cannot be written: {error.strerror or error}"
        super().__init__(message)
        hint = "the site stands without it; --no-manifest leaves it out"
        self.problem = Problem("manifest", message, Location(str(where)), hint)


def make_manifest(site: Path, map: Map = map) -> None:
    """Write the manifest of a site, unless the one that stands there is right.

    Raises:
        ManifestProblem: it cannot be written.
    """
    path = site / MANIFEST
    files = sorted(file for file in files_of(site) if file != MANIFEST)
    runs = [files[start : start + RUN] for start in range(0, len(files), RUN)]
    digests = [digest for run in map(_Digester(site), runs) for digest in run]
    text = manifest_text(dict(zip(files, digests, strict=True))).encode("utf-8", "surrogateescape")
    try:
        if path.is_file() and path.read_bytes() == text:
            return
        new = path.with_name(f".{MANIFEST}.new")
        new.write_bytes(text)
        new.replace(path)
    except OSError as error:
        raise ManifestProblem(path, error) from error


def forget_manifest(site: Path) -> None:
    """Take away the manifest of a site that has changed since."""
    (site / MANIFEST).unlink(missing_ok=True)


class _Digester:
    """Digests runs of files, in any process."""

    def __init__(self, site: Path) -> None:
        self.site = site

    def __call__(self, run: list[str]) -> list[bytes]:
        return [digest_of_file(self.site / file) for file in run]
