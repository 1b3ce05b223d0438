"""`statement-site amend`: keep a published text as an earlier version, so that it can be changed."""

from __future__ import annotations

import argparse
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import print_report
from statement_site.commands.request import DEFAULT_OUTPUT, Refused, project_folder, today
from statement_site.formats.earlier_version import earlier_version
from statement_site.model import urls
from statement_site.model.ledger import Published
from statement_site.model.problem import Location
from statement_site.model.statement import DRAFT
from statement_site.reading.dates import NotADate, parse_date
from statement_site.reading.file_name import FileName, divide_name
from statement_site.reading.front_matter import Halves, divide
from statement_site.reading.project import Project
from statement_site.reading.source import Margin, SourceFile, Unreadable, decode
from statement_site.reading.statements import Read, Sheet, read_sheet
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
        file = self._as_published(path, name, published)
        kept = earlier_version(file, day, self.options.reason)
        self._see_other_words(kept, name)
        version = self.folder / posixpath.dirname(path) / self._version_name(name)
        try:
            write_new(version, kept)
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
        """The day of the amendment, if a version can say it, and the reason."""
        day = str(self.options.date or today())
        try:
            parse_date(day)
        except NotADate as error:
            raise Refused("impossible-date", str(error), "(command line)", error.hint) from error
        said = earlier_version(Halves("", 2, "", 3), day, self.options.reason)
        read = self._read(SourceFile("answer.v1.md", said.encode(errors="replace")))
        if read.problems:
            where = Location("(command line)")
            raise Refused.because(replace(each, location=where) for each in read.problems)
        return day

    def _as_published(self, path: str, name: FileName, published: Published | None) -> Halves:
        """The file, or the copy that was named, with the words that were published, wherever they are."""
        file = self._file(path)
        read, source = self._read(SourceFile(path, file.data)), decode(file)[0]
        halves = divide(Margin(source)) if source else None
        if read.sheet is None or halves is None:
            raise Refused.because(read.problems)
        if published is None and read.sheet.values.get("status") == DRAFT:
            message = "a draft was never published, so nothing of it has to be kept"
            raise Refused("value", message, path, "change it as you like")
        if published is None or read.sheet.body.sha256 == published.sha256:
            return halves
        text = self._in_the_site(name)
        if sha256(text).hexdigest() == published.sha256:
            return replace(halves, markdown=f"\n{text.decode()}")
        hint = "name a copy of the file as it was with --from, such as one that `git show` wrote"
        message = "the words that were published are not in this file any more"
        raise Refused("changed", message, path, hint)

    def _file(self, path: str) -> SourceFile:
        """The copy that was named, else the file itself."""
        named = self.options.source
        try:
            return read_file(named, named) if named else self.project.opener(path)
        except Unreadable as error:
            raise Refused.because((error.problem,)) from error

    def _read(self, file: SourceFile) -> Read:
        common = self.common
        return read_sheet(file, registers=common.registers, settings=common.settings)

    def _see_other_words(self, kept: str, name: FileName) -> None:
        """See that a version says another thing than the last one does.

        Raises:
            Refused: it says the same, so that nothing was changed in between.
        """
        last = max(self._versions(name), default=None)
        if last is None:
            return
        before = self._read(self.project.opener(last[1])).sheet
        after = self._read(SourceFile("kept.v1.md", kept.encode())).sheet
        if before and after and _said(before) == _said(after):
            message = "this version keeps the text as it is, and nothing was changed since"
            raise Refused("value", message, last[1], "change the text, then build")

    def _in_the_site(self, name: FileName) -> bytes:
        """The text as it stands in the site, or nothing."""
        site = Path(self.options.output or self.folder / DEFAULT_OUTPUT)
        try:
            file = site / urls.text(name.id, name.variant) / urls.MARKDOWN
            return read_file(file, urls.MARKDOWN).data
        except Unreadable:
            return b""

    def _version_name(self, name: FileName) -> str:
        """The name of the file of the next earlier version of a text."""
        last = max(self._versions(name), default=(0, ""))
        return ".".join((name.id, f"v{last[0] + 1}", *name.variant, "md"))

    def _versions(self, name: FileName) -> Iterator[tuple[int, str]]:
        """The numbers and paths of the earlier versions of a text that there are."""
        for path in self._paths:
            each = divide_name(posixpath.basename(path))
            if each and each.id == name.id and each.version and each.language == name.language:
                yield int(each.version[1:]), path


def _said(sheet: Sheet) -> tuple[dict[str, Any], str]:
    """What a version says, but for why it is one."""
    values = {name: value for name, value in sheet.values.items() if name != "superseded"}
    return values, sheet.body.sha256
