"""What earlier builds of a project kept: found by what it was made with, or not at all."""

from __future__ import annotations

import hashlib
import os
import pickle
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from statement_site.reading.project import Project
from statement_site.reading.source import SourceFile
from statement_site.reading.whole import Common
from statement_site.shell.cache import Cache
from statement_site.shell.catalogue import (
    EMPTY,
    Catalogue,
    catalogue_from,
    record_of_catalogue,
)
from statement_site.shell.leaves import Leaves
from statement_site.shell.planned import Planned
from statement_site.shell.prints import NONE, Prints, name_for, prints_from, record_of_prints
from statement_site.shell.program import program_digest
from statement_site.shell.shelf import Shelf

_COMMON, _CATALOGUE = "common", "catalogue"


@dataclass(frozen=True, slots=True)
class Kept:
    """The cache as one build sees it.

    `reading` digests what statements are read with, `printing` what pages are printed with besides.
    """

    cache: Cache
    program: bytes
    reading: bytes
    printing: bytes

    @property
    def shelf(self) -> Shelf:
        """Where texts wait."""
        return Shelf(self.cache.packs)

    def common(self, read: Callable[[], Common]) -> Common:
        """What all statements share, read if it has to be."""
        packed = self.cache.read(_COMMON, self.printing)
        if packed is not None:
            common: Common = pickle.loads(packed)
            return common
        common = read()
        self.cache.write(_COMMON, self.printing, pickle.dumps(common))
        return common

    def catalogue(self) -> Catalogue:
        """The catalogue of the last build."""
        record = self.cache.read(_CATALOGUE, self.reading)
        return EMPTY if record is None else catalogue_from(record)

    def prints(self, folder: str) -> Prints:
        """What was printed into a folder."""
        record = self.cache.read(name_for(folder), self.program)
        return NONE if record is None else prints_from(record)

    def planned(self, folder: str, prints: Prints) -> Planned | None:
        """The plan by which a folder was printed."""
        made_with = prints.made_with + prints.planned
        record = self.cache.read(f"{name_for(folder)}-plan", made_with)
        if record is None:
            return None
        (leaves, *places), *others = record
        return Planned(Leaves(str(self.cache.folder / leaves), *places), *others)

    def keep_planned(self, folder: str, prints: Prints, plan: Planned) -> None:
        """Keep the plan by which a folder is printed."""
        made_with = prints.made_with + prints.planned
        name = f"{name_for(folder)}-plan"
        pages = plan.pages
        if not isinstance(pages, Leaves):
            pages = Leaves.write(self.cache.folder / f"{name}-{uuid.uuid4().hex}", pages)
        others = (list(plan.ids), plan.shown, plan.ends, tuple(plan.later), dict(plan.last))
        self.cache.write(name, made_with, (pages.record, *others))
        for path in self.cache.folder.glob(f"{name}-*"):
            if path.name != os.path.basename(pages.path):
                path.unlink(missing_ok=True)

    def keep_catalogue(self, catalogue: Catalogue) -> None:
        """Keep a catalogue, and of the shelf what it needs."""
        self.cache.write(_CATALOGUE, self.reading, record_of_catalogue(catalogue))
        marks = (filing.packed_shelfmark for filing in catalogue.filings.values())
        self.shelf.keep_only({mark[0] for mark in marks if mark})

    def keep_prints(self, folder: str, prints: Prints) -> None:
        """Keep what was printed into a folder."""
        self.cache.write(name_for(folder), self.program, record_of_prints(prints))


def kept_for(cache: Cache, project: Project, wishes: Any) -> Kept:
    """What is kept for a project and the wishes of a build."""
    program = program_digest()
    registers = (
        file
        for _, files in sorted(project.registers.items())
        for file in (files.bundled, files.own)
    )
    reading = _digest([program, _of_files((project.settings, *registers))])
    catalogs = (file for _, files in sorted(project.catalogs.items()) for file in files)
    assets = (*sorted(project.assets.items()), project.verifier)
    theme = repr((sorted(project.templates.items()), assets))
    printing = _digest(
        [
            reading,
            _of_files((project.about, project.ledger, *catalogs)),
            theme.encode(),
            repr(wishes).encode(),
        ]
    )
    return Kept(cache, program, reading, printing)


def _of_files(files: Iterable[SourceFile | None]) -> bytes:
    return repr([file and (file.path, file.data) for file in files]).encode()


def _digest(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()
