"""What stands where a bag is to be written: nothing, or a bag of ours with no other file in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from statement_site.formats.bagit import INFO, PAYLOAD_MANIFEST, TAG_MANIFEST, decoded
from statement_site.model.problem import Hindrance

#: The name by which a bag says that we wrote it.
SOFTWARE = "statement-site"


class BagProblem(Hindrance):
    """The bag could not be written; `problem` says why. What stood there before stands."""

    code = "bag"


def judge(bag: Path) -> None:
    """See whether a bag may be written to a place.

    Raises:
        BagProblem: something is there that we did not make.
    """
    hint = "move it away, or name another folder"
    if not os.path.lexists(bag):
        return
    if bag.is_symlink() or not bag.is_dir():
        raise BagProblem(bag, "this is not a folder", hint)
    there = sorted(_files(bag))
    if there and not _is_ours(bag):
        message = "the folder is not empty, and not a bag that this command wrote"
        raise BagProblem(bag, message, hint)
    listed = {TAG_MANIFEST, *_listed(bag / PAYLOAD_MANIFEST), *_listed(bag / TAG_MANIFEST)}
    for file in there:
        if file not in listed:
            raise BagProblem(bag / file, "a file that is not of the bag is in the way", hint)


def _files(bag: Path) -> Iterator[str]:
    """Everything in a bag but folders; an empty folder counts too, since no bag of ours has one."""
    for folder, below, names in os.walk(bag):
        inside = Path(folder).relative_to(bag)
        links = [name for name in below if Path(folder, name).is_symlink()]
        yield from ((inside / name).as_posix() for name in (*names, *links))
        if not names and not below and inside != Path():
            yield inside.as_posix()


def _is_ours(bag: Path) -> bool:
    lines = _lines(bag / INFO)
    return any(line.startswith(f"Bag-Software-Agent: {SOFTWARE} ") for line in lines)


def _listed(manifest: Path) -> Iterator[str]:
    """The paths in a manifest, as the file system has them."""
    return (decoded(line.partition("  ")[2]) for line in _lines(manifest))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").split("\n") if not path.is_symlink() else []
    except OSError:
        return []
