"""`statement-site import`: pages and files → statement files, with what is to be settled."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from statement_site.build import Report
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.given import faults
from statement_site.commands.report import print_report, printable
from statement_site.commands.request import Refused, project_folder, today
from statement_site.formats.statement_file import Given, imported_file, suggested_id
from statement_site.importing.draft import Draft, as_translation, draft
from statement_site.importing.duplicate import Recognizer
from statement_site.importing.raw import Raw, Unimportable
from statement_site.importing.readers.kinds import IMPORTERS, LARGEST, read_raw
from statement_site.model.problem import Location, Problem, has_errors
from statement_site.model.term import Registers
from statement_site.reading.dossier import Reader
from statement_site.reading.fields import is_web_address
from statement_site.reading.project import Project
from statement_site.reading.source import SourceFile, Unreadable
from statement_site.reading.whole import Common, read_common
from statement_site.shell.desk import NoPlace, free_path, translation_path, write_new
from statement_site.shell.fetching import Unfetched, fetch
from statement_site.shell.files import collect


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a source gave: its bytes, the name it goes by, and its web address where it has one."""

    data: bytes
    name: str
    url: str = ""


def run(options: argparse.Namespace) -> int:
    """Import every source and return the exit code: 1 if one of them could not be imported."""
    logging.disable(logging.CRITICAL)  # libraries that read PDF and HTML have much to say
    try:
        folder = project_folder(options)
        project = collect(folder)
        common = read_common(project, url="")
        if has_errors(common.problems):
            raise Refused.because(common.problems)
        _judge(options)
        given = _given(options)
        found = faults(
            {"title": "T", "date": "2000", **given}, Reader(common.settings, common.registers)
        )
        if found:
            raise Refused.because(found)
        importing = _Importing(folder, common, options, given, _known(project))
        refused = [problem for source in options.source for problem in importing.take(source)]
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    if refused:
        print_report(Report(tuple(refused)), options, seconds=0)
    return PROBLEMS if refused else DONE


def _judge(options: argparse.Namespace) -> None:
    """Refuse what contradicts itself.

    Raises:
        Refused: an address that is none, or what can be said of one source only, said of several.
    """
    if options.source_url and not is_web_address(options.source_url):
        hint = "write the whole address, beginning with https://"
        raise Refused("url", "--source-url is not a web address", "(command line)", hint)
    if options.translation_of and options.id:
        hint = "a translation has the id of its original: leave out --id"
        raise Refused("value", "--id and --translation-of are both said", "(command line)", hint)
    of_one = ("id", "title", "date", "source_url", "translation_of")
    alone = [name for name in of_one if getattr(options, name)]
    several = len(options.source) > 1 or any(_is_folder(Path(each)) for each in options.source)
    if alone and several:
        option = f"--{alone[0].replace('_', '-')}"
        hint = "import that page by itself"
        raise Refused("value", f"{option} can be said of one source only", "(command line)", hint)


#: A folder with more files may be another than was meant.
_MANY = 100


def _known(project: Project) -> Recognizer:
    """What recognizes the statements that there are."""
    recognizer = Recognizer()
    for path in project.statements:
        try:
            recognizer.add(project.opener(path))
        except Unreadable:
            continue
    return recognizer


@dataclass(frozen=True, slots=True)
class _Importing:
    """Imports into one project."""

    folder: Path
    common: Common
    options: argparse.Namespace
    given: Mapping[str, Given]
    recognizer: Recognizer

    def take(self, source: str) -> Iterator[Problem]:
        """Write a statement file for every page of a source; give the problems of those that failed."""
        for where, page in _pages(source, however_many=self.options.all):
            if isinstance(page, Problem):
                yield page
                continue
            try:
                self._take_one(page)
            except Unimportable as error:
                yield Problem("import", str(error), Location(where), error.hint)
            except NoPlace as error:
                yield error.problem
            except Refused as error:
                yield from error.report.problems

    def _take_one(self, page: Fetched) -> None:
        """Write the statement file of one page.

        Raises:
            Unimportable: it cannot be read.
            Refused: the text is in the archive, or its file cannot be written.
        """
        url = self.options.source_url or page.url
        raw = replace(read_raw(page.data, page.name, url), read_on=today())
        made = _drafted(raw, self.common.registers, self.given)
        if self.options.translation_of:
            made = as_translation(made)
        address = made.fields.get("source", {}).get("url", "")
        alike = self.recognizer.recognized(address, "\n".join(made.lines))
        if alike and not self.options.allow_duplicate:
            hint = "if it is another text all the same, import it with --allow-duplicate"
            raise Refused(
                "duplicate", f"`{page.name}` is there already: {alike[1]}", alike[0], hint
            )
        text = _file(made, page)
        if self.options.print:
            print(text, end="")
            return
        path = self._path(made)
        write_new(path, text)
        self.recognizer.add(SourceFile(str(path), text.encode()))
        print(f"wrote {printable(str(path))}")
        for doubt in made.review:
            print(f"  to settle: {printable(doubt)}")

    def _path(self, made: Draft) -> Path:
        """Where the file of a page belongs.

        Raises:
            NoPlace: it cannot be there.
        """
        if self.options.translation_of:
            language = str(made.fields.get("language", ""))
            return translation_path(self.folder, self.options.translation_of, language)
        date, title = str(made.fields.get("date", "")), str(made.fields.get("title", "untitled"))
        wanted = self.options.id or suggested_id(date, title)
        return free_path(self.folder, wanted, date, may_number=not self.options.id)


def _drafted(raw: Raw, registers: Registers, given: Mapping[str, Given]) -> Draft:
    """The draft of a page.

    Raises:
        Unimportable: it holds no statement, or we made a mistake that it brought to light.
    """
    try:
        return draft(raw, registers, given)
    except Unimportable:
        raise
    except Exception as error:  # one page must not take a folder's others with it
        message = f"the program failed on this page: {type(error).__name__}: {error}"
        raise Unimportable(message, "copy its text into a file, and report the page") from error


def _given(options: argparse.Namespace) -> dict[str, Given]:
    """What the person who imports knows."""
    given: dict[str, Given] = {
        "title": options.title,
        "date": options.date,
        "type": options.type,
        "language": options.language,
        "countries": options.country,
        "topics": options.topic,
    }
    return {name: value for name, value in given.items() if value}


def _file(made: Draft, page: Fetched) -> str:
    fields = dict(made.fields)
    if page.url:
        source = {**fields.get("source", {}), "retrieved": today()}
        fields["source"] = {**source, "sha256": sha256(page.data).hexdigest()}
    if made.review:
        fields["review"] = made.review
    return imported_file(fields, made.evidence, made.left_out, made.body)


def _pages(source: str, *, however_many: bool) -> Iterator[tuple[str, Fetched | Problem]]:
    """The pages of a source: an address, a file, a folder of files, or `-` for what comes in."""
    if source == "-":
        yield "(standard input)", Fetched(sys.stdin.buffer.read(LARGEST + 1), "standard input")
    elif is_web_address(source):
        try:
            data, address = fetch(source, LARGEST)
            yield source, Fetched(data, source, address)
        except Unfetched as error:
            hint = "save the page from the browser and import the file"
            yield source, Problem("import", str(error), Location(source), hint)
    else:
        yield from _files(Path(source), however_many=however_many)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that no file system takes
        return False


#: How the names of files end that can be imported.
_ENDINGS = tuple(ending for importer in IMPORTERS for ending in importer.endings)


def _pages_in(folder: Path) -> list[Path]:
    """The files in a folder, and in the folders within it, that can be pages."""
    return [
        each
        for each in sorted(folder.rglob("*"))
        if each.name.lower().endswith(_ENDINGS) and not each.name.startswith((".", "README"))
        if each.is_file()
    ]


def _files(path: Path, *, however_many: bool) -> Iterator[tuple[str, Fetched | Problem]]:
    paths = _pages_in(path) if _is_folder(path) else [path]
    if not paths:
        message = f"no file ends in {', '.join(_ENDINGS)}"
        yield str(path), Problem("import", message, Location(str(path)), "name the files")
    if len(paths) > _MANY and not however_many:
        message = f"it holds {len(paths):,} files: are all of them meant?"
        hint = "name the folder of the pages, or add --all"
        yield str(path), Problem("import", message, Location(str(path)), hint)
        return
    for each in paths:
        try:
            if each.exists() and not each.is_file():
                message = "it is not an ordinary file"
                yield str(each), Problem("import", message, Location(str(each)), "name a file")
            elif each.stat().st_size > LARGEST:
                message = f"the file is larger than {LARGEST // 1024 // 1024} MiB"
                yield str(each), Problem("import", message, Location(str(each)))
            else:
                yield str(each), Fetched(each.read_bytes(), str(each))
        except OSError as error:
            message = f"it cannot be read: {error.strerror or error}"
            yield (
                str(each),
                Problem(
                    "import", message, Location(str(each)), "name a file, a folder or a web address"
                ),
            )
