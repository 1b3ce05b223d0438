"""What the command line asks for, judged before anything is read."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from statement_site.build import Report
from statement_site.know import Wishes
from statement_site.model.problem import Location, Problem
from statement_site.reading.fields import is_web_address
from statement_site.reading.settings import is_site_address
from statement_site.shell.cache import FOLDER, Cache
from statement_site.shell.walk import FOLDERS
from statement_site.shell.workers import Map, Workers, default_count, default_method

#: Where the site is written unless another folder is named.
DEFAULT_OUTPUT = "_site"

#: The folders of a project that a site must not be written into.
_SOURCES = (*FOLDERS, FOLDER, "src", "tests", "docs", ".git")


class Refused(Exception):
    """The request cannot be carried out; `report` says why."""

    def __init__(self, code: str, message: str, where: str, hint: str) -> None:
        """Make the report."""
        super().__init__(message)
        self.report = Report((Problem(code, message, Location(where), hint),))

    @classmethod
    def because(cls, problems: Iterable[Problem]) -> Refused:
        """A refusal for problems that were found."""
        first, *others = problems
        refused = cls(first.code, first.message, first.location.path, first.hint)
        refused.report = Report((first, *others))
        return refused


def now() -> datetime:
    """The time of the build: SOURCE_DATE_EPOCH where it is set (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        message = f"SOURCE_DATE_EPOCH is not a time: {epoch[:40]}"
        hint = "set it to seconds since 1970, or unset it"
        raise Refused("value", message, "(environment)", hint) from error


def today() -> str:
    """The day (ISO 8601) where the command is given; that of UTC, where SOURCE_DATE_EPOCH says the time."""
    moment = now()
    is_set = bool(os.environ.get("SOURCE_DATE_EPOCH"))
    return (moment if is_set else moment.astimezone()).date().isoformat()


def project_folder(options: argparse.Namespace) -> Path:
    """The project's folder.

    Raises:
        Refused: there is no such folder.
    """
    folder = Path(options.project)
    if not folder.is_dir():
        hint = "name the folder that holds statements/ with --project"
        raise Refused("not-readable", "there is no such folder", str(folder), hint)
    return folder


def output_folder(options: argparse.Namespace, project: Path) -> Path:
    """The folder to write to: never one that holds the project's own sources.

    Raises:
        Refused: the folder is the project's, or one of its sources, or above them.
    """
    chosen = site_folder(options.output, project)
    keep_off_sources(chosen, project, "the site")
    return chosen


def site_folder(named: str, project: Path) -> Path:
    """The folder of a project's site: the one that was named, or the usual one."""
    return Path(named) if named else project / DEFAULT_OUTPUT


def keep_off_sources(chosen: Path, project: Path, what: str, such_as: str = DEFAULT_OUTPUT) -> None:
    """See that what is written into a folder does not come over the project's own sources.

    Raises:
        Refused: the folder is the project's, or one of its sources, or above them.
    """
    output = chosen.resolve()
    sources = [project.resolve(), *((project / name).resolve() for name in _SOURCES)]
    inside_source = any(output.is_relative_to(source) for source in sources[1:])
    if inside_source or any(source.is_relative_to(output) for source in sources):
        message = f"{what} cannot be written over the project's own files"
        raise Refused("output", message, str(chosen), f"choose another folder, such as {such_as}")


def cache_folder(options: argparse.Namespace, project: Path) -> Cache:
    """The cache to use: the project's own, or the one asked for.

    Where the project cannot be written into, one for this build alone.
    """
    if options.cache:
        return Cache(Path(options.cache))
    if os.access(project, os.W_OK):
        return Cache(project / FOLDER)
    alone = Path(tempfile.mkdtemp(prefix="statement-site-"))
    atexit.register(shutil.rmtree, alone, ignore_errors=True)
    return Cache(alone)


def workers(options: argparse.Namespace) -> Workers:
    """The processes that share the work."""
    return Workers(options.workers or default_count(), options.start_method or default_method())


@contextlib.contextmanager
def distributed(address: str) -> Iterator[Map]:
    """The `map` of a Dask scheduler's workers.

    Raises:
        Refused: Dask is not installed, or nothing answers there.
    """
    try:
        from statement_site.shell.distributed import NoScheduler, workers_of  # noqa: PLC0415
    except ImportError as error:
        hint = "install statement-site[distributed]"
        raise Refused("value", "Dask is not installed", "(command line)", hint) from error
    try:
        with workers_of(address) as shared:
            yield shared
    except NoScheduler as error:
        message = f"no scheduler with workers answers at {address[:80]}"
        hint = "start dask-scheduler and dask-worker, and name the address they print"
        raise Refused("value", message, "(command line)", hint) from error


def wishes(options: argparse.Namespace) -> Wishes:
    """What the command line asks for over site.yaml.

    Raises:
        Refused: the base URL is not one.
    """
    url = options.base_url
    if url and not (is_web_address(url) and is_site_address(url)):
        hint = "write the whole address of the home page, beginning with https://"
        raise Refused("url", f"--base-url is not a web address: {url[:80]}", "(command line)", hint)
    return Wishes(
        url=url and url.rstrip("/") + "/",
        drafts=options.drafts,
        strict=options.strict,
        data=_with_data(options),
    )


def _with_data(options: argparse.Namespace) -> bool:
    """Whether the archive is given out as data; commands that cannot say so mean yes."""
    return not (getattr(options, "no_data", False) or getattr(options, "quick", False))
