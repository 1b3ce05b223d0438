"""Whether a site is what was published: each file compared with the manifest that stands beside it.

Hidden files (`.git`, `.htaccess`, `.statement-site.json`) are those of hosts and programs, not of the
site; they are passed over.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from statement_site.formats.manifest import NotAManifest, read_manifest, root_of
from statement_site.formats.paragraph import anchors, is_plain_text
from statement_site.model import urls
from statement_site.model.problem import Hindrance, Location, Problem
from statement_site.model.urls import MANIFEST

#: How many bytes are read at once.
CHUNK = 1024 * 1024


class FixityProblem(Hindrance):
    """It cannot be told whether the site is what was published; `problem` says why."""

    code = "manifest"


@dataclass(frozen=True, slots=True)
class Fixity:
    """What a comparison came to. `listed` has the digests of the manifest, by path."""

    listed: Mapping[str, bytes]
    problems: tuple[Problem, ...]

    @property
    def root(self) -> bytes:
        """The root of the Merkle tree of the manifest (RFC 6962)."""
        return root_of(self.listed)


def compare(site: Path) -> Fixity:
    """Every file of a site compared with its manifest.

    Raises:
        FixityProblem: there is no manifest, or none that can be read.
    """
    listed = listed_in(site)
    try:
        there = {file for file in files_of(site) if file != MANIFEST}
    except OSError as error:
        message = f"a folder cannot be looked into: {error.strerror or error}"
        hint = "make it readable"
        raise FixityProblem(Path(error.filename or site), message, hint) from error
    return Fixity(listed, tuple(_differences(site, listed, there)))


def _differences(site: Path, listed: Mapping[str, bytes], there: set[str]) -> Iterator[Problem]:
    for file in sorted(there | listed.keys()):
        where = Location(str(site / file))
        if file not in there:
            yield Problem("fixity", "the manifest lists this file, and it is missing", where)
        elif file not in listed:
            hint = "take it away, if it is not your own"
            yield Problem("fixity", "the manifest does not list this file", where, hint)
        elif digest_of_file(site / file) != listed[file]:
            yield changed(site, file)


def changed(site: Path, file: str) -> Problem:
    """The problem that a file is whose digest is not that of the manifest."""
    hint = "fetch it again, or build the site again"
    return Problem("fixity", "this is not what was published", Location(str(site / file)), hint)


def listed_in(site: Path) -> dict[str, bytes]:
    """The digests that the manifest of a site lists, by path.

    Raises:
        FixityProblem: there is no manifest, or none that can be read.
    """
    path = site / MANIFEST
    try:
        return read_manifest(path.read_bytes().decode())
    except FileNotFoundError as error:
        message = "there is no manifest, so nothing says what was published"
        hint = "name the folder of a site that has one, or build it again"
        raise FixityProblem(path, message, hint) from error
    except OSError as error:
        message = f"the manifest cannot be read: {error.strerror or error}"
        raise FixityProblem(path, message, "name the folder of a site") from error
    except UnicodeDecodeError as error:
        raise FixityProblem(path, "the manifest is not UTF-8", "fetch it again") from error
    except NotAManifest as error:
        raise FixityProblem(path, str(error), error.hint, error.line) from error


def files_of(site: Path) -> Iterator[str]:
    """Everything in a site but folders and hidden files: its paths, with slashes, in no order.

    Raises:
        OSError: a folder may not be looked into.
    """
    folders = [""]
    while folders:
        inside = folders.pop()
        with os.scandir(site / inside) as found:
            for entry in found:
                if entry.name[0] == ".":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(f"{inside}{entry.name}/")
                else:
                    yield inside + entry.name


def digest_of_file(path: Path) -> bytes:
    """The SHA-256 of an ordinary file; nothing for a link, or for what cannot be read."""
    digest = sha256()
    try:
        for piece in pieces_of(path):
            digest.update(piece)
    except OSError:
        return b""
    return digest.digest()


def pieces_of(path: Path) -> Iterator[bytes]:
    """What an ordinary file holds, piece by piece.

    Raises:
        OSError: it is a link or not an ordinary file, or may not be read.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "this is not an ordinary file", str(path))
        while piece := file.read(CHUNK):
            yield piece


def quoted_in(site: Path, listed: Mapping[str, bytes], words: str) -> Iterator[Problem | Quoted]:
    """Where words stand in the texts of a site; a problem for each text that was changed."""
    for file in filter(is_plain_text, listed):
        folder = file.removesuffix(urls.PLAIN_TEXT)
        page = urls.file_of(folder)
        texts = {each: _as_published(site, listed, each) for each in (file, page)}
        yield from (changed(site, each) for each, text in texts.items() if text is None)
        for anchor in dict.fromkeys(anchors(words, texts[file] or "")):
            if f'id="{anchor}"' in (texts[page] or ""):
                yield Quoted(f"{folder}#{anchor}")


def _as_published(site: Path, listed: Mapping[str, bytes], file: str) -> str | None:
    """The text of a file; None where it is not what was published."""
    try:
        data = b"".join(pieces_of(site / file))
    except OSError:
        return None
    return data.decode() if sha256(data).digest() == listed.get(file) else None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A paragraph in which words stand as they were published: its address in the site."""

    address: str
