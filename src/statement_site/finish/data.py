"""The archive as data: the files of `data/` that hold all of it, made when a site has been written.

They are gathered from the files of the API, which have just been written: so what a statement is as data
is found once, and no more of it is held than a few statements.

They are made anew only when a statement has changed, or one of them does not stand as it was left; each
is put in place whole, and they can be left out.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path

from statement_site.finish.fixity import digest_of_file
from statement_site.formats.data import csv_table, json_lines, sqlite_archive, static_api
from statement_site.formats.data.data_package import data_package
from statement_site.formats.data.download import Download
from statement_site.formats.data.json_record import record_schema
from statement_site.model import urls
from statement_site.model.problem import Hindrance
from statement_site.pages.data import DOWNLOADS
from statement_site.pages.edition import Edition
from statement_site.reading.slugs import slug
from statement_site.shell.cache import Cache
from statement_site.shell.prints import name_for
from statement_site.shell.publish import Site
from statement_site.shell.traces import Trace

#: Says of the folder of the data that its files are ours. It is hidden, empty, and no part of the site.
MARK = ".made-here"

#: Every file that is made here; the description comes last, when all that it describes is there.
FILES = (*(name for name, _, _ in DOWNLOADS), urls.SCHEMA, urls.PACKAGE)

_NEW = ".statement-site.data"

#: How many statements are held at once.
_AT_ONCE = 200


class DataProblem(Hindrance):
    """The data could not be written or taken away; `problem` says why. The site stands."""

    code = "data"
    hint = "the site stands without it: move away what is in its place, or build with --no-data"


def make_data(site: Path, edition: Edition, cache: Cache, made_with: bytes) -> dict[str, bytes]:
    """Write the data of an archive into its site, unless it stands there; the SHA-256 of its files, by path.

    Raises:
        DataProblem: it cannot be written.
    """
    folder, new = site / urls.DATA, site / _NEW
    made_of, left = _made_of(edition, made_with), f"{name_for(str(site))}-data"
    try:
        kept = cache.read(left, made_of)
        *standing, mark = _traces(site)
        is_as_left = kept is not None and kept[0][:-1] == standing
        if is_as_left and kept[0][-1] == mark:
            return dict(kept[1])
        if not is_as_left:
            _keep_off_others(folder)
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        folder.mkdir(exist_ok=True)
        _write_archive(new, _lines(site, edition))
        digests = {name: digest_of_file(new / name) for name, _, _ in DOWNLOADS}
        _describe(new, edition, digests)
        (folder / MARK).write_bytes(b"")
        for name in FILES:
            (new / name).replace(folder / name)
        found = {urls.DATA + name: digest for name, digest in digests.items()}
        cache.write(left, made_of, (_traces(site), found))
    except (OSError, _NotWritten) as error:
        with suppress(DataProblem):
            forget_data(site)  # it says what the pages said before
        why = getattr(error, "strerror", None) or error
        raise DataProblem(folder, f"the data cannot be written: {why}") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return found


def forget_data(site: Path) -> None:
    """Take away the data that we made, or left half made.

    Raises:
        DataProblem: it cannot be taken away.
    """
    folder = site / urls.DATA
    shutil.rmtree(site / _NEW, ignore_errors=True)
    try:
        if (folder / MARK).is_file():
            for name in (*FILES, MARK):
                (folder / name).unlink(missing_ok=True)
            if not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise DataProblem(
            folder, f"the data cannot be taken away: {error.strerror or error}"
        ) from error


def _keep_off_others(folder: Path) -> None:
    there = next((name for name in FILES if os.path.lexists(folder / name)), "")
    if there and not (folder / MARK).is_file():
        raise DataProblem(folder / there, "a file that this build did not make is in the way")


def _traces(site: Path) -> list[Trace]:
    """What the file system says of the files as they stand, and last of their mark."""
    return [Site(str(site)).trace(urls.DATA + name) for name in (*FILES, MARK)]


def _made_of(edition: Edition, made_with: bytes) -> bytes:
    """A digest of all that the data is made of: the same for the same statements and settings."""
    digest = hashlib.blake2b(made_with, digest_size=16)
    for statement_id in sorted(edition.slips):
        slip = edition.slips.get(statement_id)
        if slip is not None:
            digest.update(slip.shelf + slip.stamp + repr(slip.texts).encode("utf-8", "replace"))
    return digest.digest()


class _NotWritten(Exception):
    """A file could not be filled, for a reason that no operating system names."""


def _lines(site: Path, edition: Edition) -> Iterator[bytes]:
    """What the API says of each statement, one line for each, in the order of their ids."""
    for statement_id in sorted(edition.slips):
        if edition.slips.get(statement_id) is not None:
            yield (site / static_api.record_file(statement_id)).read_bytes()


def _write_archive(folder: Path, lines: Iterator[bytes]) -> None:
    """Write every statement into each of the files, some at a time."""
    table, every, database = (folder / name for name, _, _ in DOWNLOADS)
    import sqlite3  # noqa: PLC0415 — most builds make no data

    try:
        with (
            table.open("w", encoding="utf-8", newline="") as rows,
            every.open("wb") as objects,
            closing(sqlite3.connect(database, isolation_level=None)) as opened,
            sqlite_archive.filled(opened) as fill,
        ):
            rows.write(csv_table.csv_header())
            while batch := list(islice(lines, _AT_ONCE)):
                objects.writelines(batch)
                records = [json_lines.record_of_line(line) for line in batch]
                rows.writelines(map(csv_table.csv_row, records))
                fill(records)
        _forget_the_writer(database)
    except json_lines.NotALine as error:
        message = "a file of the API was changed by another hand; delete the cache and build again"
        raise _NotWritten(message) from error
    except sqlite3.Error as error:
        raise _NotWritten(str(error)) from error


def _forget_the_writer(database: Path) -> None:
    with database.open("r+b") as file:
        for start, end in sqlite_archive.WRITER:
            file.seek(start)
            file.write(bytes(end - start))


def _describe(folder: Path, edition: Edition, digests: Mapping[str, bytes]) -> None:
    """Write the schema of the lines, and the description of every file."""
    schema = json.dumps(record_schema(), ensure_ascii=False, indent=1)
    (folder / urls.SCHEMA).write_text(f"{schema}\n", "utf-8")
    described = data_package(
        name=slug(edition.house.site),
        title=edition.house.site,
        description=edition.description,
        homepage=edition.settings.url,
        downloads=[
            Download(
                Path(name).suffix[1:],
                name,
                title,
                kind,
                (folder / name).stat().st_size,
                digests[name].hex(),
            )
            for name, title, kind in DOWNLOADS
        ],
    )
    (folder / urls.PACKAGE).write_text(described, "utf-8")
