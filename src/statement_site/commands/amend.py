"""`statement-site amend`: keep a published text as an earlier version, so that it can be changed."""

from __future__ import annotations

import argparse
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import print_report
from statement_site.commands.request import DEFAULT_OUTPUT, Refused, now, project_folder
from statement_site.formats.earlier_version import earlier_version, file_of_body
from statement_site.model import urls
from statement_site.model.ledger import Published
from statement_site.reading.dates import NotADate, parse_date
from statement_site.reading.file_name import FileName, divide_name
from statement_site.reading.project import Project
from statement_site.reading.source import SourceFile, Unreadable, decode
from statement_site.reading.statements import Sheet, read_sheet
from statement_site.reading.suggestion import did_you_mean
from statement_site.reading.whole import Common, read_common
from statement_site.shell.desk import NoPlace, write_new
from statement_site.shell.files import collect, read_file


def run(options: argparse.Namespace) -> int:
    """Write the earlier version and return the exit code."""
    try:
        folder = project_folder(options)
        project = collect(folder)
        amendment = _Amendment(folder, project, read_common(project), options)
        kept, current = amendment.carried_out()
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print(f"wrote {kept}: the text as it was published\nnow change {current}, then build")
    return DONE


@dataclass(frozen=True, slots=True)
class _Amendment:
    """One amendment that was asked for."""

    folder: Path
    project: Project
    common: Common
    options: argparse.Namespace

    def carried_out(self) -> tuple[Path, Path]:
        """The file of the earlier version, written, and that of the text to change.

        Raises:
            Refused: there is no such text, or its published words are nowhere to be found.
        """
        path, name = self._text()
        day = self._day()
        published = self.common.ledger.texts.get(urls.text(name.id, name.variant))
        file = self._published_file(path, name, published)
        version = self.folder / posixpath.dirname(path) / self._version_name(name)
        try:
            write_new(version, earlier_version(file, day, self.options.reason))
        except NoPlace as error:
            raise Refused.because((error.problem,)) from error
        return version, self.folder / path

    def _text(self) -> tuple[str, FileName]:
        """The path and the name of the text to amend."""
        wanted = self.options.text.removesuffix(".md").rpartition("/")[2]
        paths = {posixpath.basename(path).removesuffix(".md"): path for path in self._paths}
        name = divide_name(f"{wanted}.md")
        if wanted not in paths or name is None:
            hint = did_you_mean(wanted, paths) or "name the file, or its stem: ID, or ID.es"
            message = f"there is no text `{wanted[:80]}`"
            raise Refused("value", message, "(command line)", hint)
        if name.version:
            hint = f"name the current text: {name.id}"
            raise Refused("value", "an earlier version stays as it is", paths[wanted], hint)
        return paths[wanted], name

    @property
    def _paths(self) -> Iterator[str]:
        return iter(self.project.statements)

    def _day(self) -> str:
        day = str(self.options.date or now().date().isoformat())
        try:
            parse_date(day)
        except NotADate as error:
            raise Refused("date", str(error), "(command line)", "write 2024-03-14") from error
        return day

    def _published_file(self, path: str, name: FileName, published: Published | None) -> str:
        """A statement file that holds the words that were published, wherever they still are."""
        for file in self._candidates(path):
            sheet = self._sheet(file, path)
            if sheet and (published is None or sheet.body.sha256 == published.sha256):
                source, _ = decode(file)
                return source.text if source else ""
        kept = self._out_of_the_site(name, published) if published else None
        if kept is not None:
            return kept
        hint = "name a copy of the file as it was with --from, such as one that `git show` wrote"
        message = "the words that were published are not in this file any more"
        raise Refused("changed", message, path, hint)

    def _candidates(self, path: str) -> Iterator[SourceFile]:
        """The copy that was named, else the file itself."""
        try:
            if self.options.source:
                yield read_file(self.options.source, self.options.source)
            else:
                yield self.project.opener(path)
        except Unreadable as error:
            raise Refused.because((error.problem,)) from error

    def _sheet(self, file: SourceFile, path: str) -> Sheet | None:
        common = self.common
        named = SourceFile(path, file.data)
        return read_sheet(named, registers=common.registers, settings=common.settings).sheet

    def _out_of_the_site(self, name: FileName, published: Published) -> str | None:
        """A file made of the text that stands in the site, if it is the one that was published."""
        address = urls.text(name.id, name.variant)
        site = Path(self.options.output or self.folder / DEFAULT_OUTPUT)
        try:
            text = read_file(site / address / urls.MARKDOWN, urls.MARKDOWN).data.decode()
        except (Unreadable, UnicodeDecodeError):
            return None
        file = file_of_body(name.id, text)
        sheet = self._sheet(SourceFile("", file.encode()), f"{name.id}.md")
        return file if sheet and sheet.body.sha256 == published.sha256 else None

    def _version_name(self, name: FileName) -> str:
        """The name of the file of the next earlier version of a text."""
        names = (divide_name(posixpath.basename(path)) for path in self._paths)
        numbers = [
            int(each.version[1:])
            for each in names
            if each and each.id == name.id and each.version and each.language == name.language
        ]
        return ".".join((name.id, f"v{max(numbers, default=0) + 1}", *name.variant, "md"))
