"""A whole small site in memory: files in, pages and problems out, as an editor and a reader see them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from statement_site.commands.report import as_text
from statement_site.know import Known, Wishes, know_all
from statement_site.model.term import KINDS
from statement_site.reading.project import Project
from statement_site.reading.registers import RegisterFiles
from statement_site.reading.source import SourceFile
from statement_site.rendering.press import Press
from statement_site.shell.bytecode import CompiledTemplates
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from statement_site.shell.shelf import Shelf

NOW = datetime(2024, 6, 1, tzinfo=UTC)

#: A statement with nothing wrong, to which a test adds what it is about.
FIELDS = "title: A statement\ndate: 2024-03-14\n"


def statement(fields: str = "", body: str = "The text.", *, base: str = FIELDS) -> str:
    """A statement file: the base fields, those of the test, and a body."""
    return f"---\n{base}{fields}---\n\n{body}\n"


@cache
def _theme() -> Project:
    """The theme and registers that come with the program."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "statements").mkdir()
        return collect(Path(folder))


def project(files: Mapping[str, str | bytes]) -> Project:
    """A project of these files, by path, with our theme and registers."""
    theme = _theme()
    sources = {
        path: SourceFile(path, text if isinstance(text, bytes) else text.encode())
        for path, text in files.items()
    }
    registers = {
        kind: RegisterFiles(theme.registers[kind].bundled, sources.get(f"authorities/{kind}.yaml"))
        for kind in KINDS
    }
    templates = {
        path.removeprefix("templates/"): source.data.decode()
        for path, source in sources.items()
        if path.startswith("templates/")
    }
    catalogs = dict(theme.catalogs)
    for path, source in sources.items():
        if path.startswith("locales/"):
            language = path.removeprefix("locales/").removesuffix(".po")
            catalogs[language] = (*catalogs.get(language, ()), source)
    return Project(
        catalogs=catalogs,
        statements={path: () for path in sorted(sources) if path.startswith("statements/")},
        opener=sources.__getitem__,
        settings=sources.get("site.yaml"),
        about=sources.get("about.md"),
        ledger=sources.get("ledger.txt"),
        registers=registers,
        templates={**theme.templates, **templates},
        assets=theme.assets,
        verifier=theme.verifier,
        styles=theme.styles,
    )


@dataclass(frozen=True)
class Site:
    """A site as built in memory."""

    project: Project
    known: Known

    @property
    def press(self) -> Press:
        """What prints its pages; to compile the templates for each site would take most of the time of a test."""
        compiled = CompiledTemplates(Cache(Path(_folder().name) / "templates"), program=b"")
        return Press(self.project.templates, self.known.edition, compiled)

    @property
    def problems(self) -> list[str]:
        """Every problem as a person reads it."""
        return [as_text(problem) for problem in self.known.problems]

    @property
    def codes(self) -> list[str]:
        """The codes of all problems."""
        return [problem.code for problem in self.known.problems]

    @property
    def addresses(self) -> list[str]:
        """Where pages stand."""
        return [page.address for page in self.known.pages]

    def html(self, address: str) -> str:
        """The page at an address."""
        (page,) = [page for page in self.known.pages if page.address == address]
        return self.press.printed(page).decode()

    def main(self, address: str) -> str:
        """What stands in the page's <main>, white space folded."""
        found = re.search(r"<main.*</main>", self.html(address), re.DOTALL)
        assert found, address
        return " ".join(found[0].split())

    def words(self, address: str) -> str:
        """The words of the page's <main>, without markup."""
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", self.main(address))).split())

    def files(self) -> dict[str, bytes]:
        """Every file of the site."""
        press = self.press
        return {
            file: data
            for page in self.known.pages
            for file, data in zip(page.files, press.files(page), strict=True)
        }


def recorded(files: Mapping[str, bytes], day: str = "2024-03-20") -> str:
    """The ledger of a site, as one would write it by hand of the files that readers can take."""
    return "".join(
        f"{day} text {sha256(data).hexdigest()} /{file.removesuffix('text.md')}\n"
        for file, data in sorted(files.items())
        if file.endswith("/text.md")
    )


def shelf() -> Shelf:
    """A shelf that is there as long as the tests run."""
    return Shelf(Path(_folder().name))


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="tests-")


def site(
    files: Mapping[str, str | bytes], *, now: datetime = NOW, wishes: Wishes = Wishes()
) -> Site:
    """The site of these files."""
    made = project(files)
    return Site(made, know_all(made, shelf(), now=now, wishes=wishes))


def site_of(fields: str = "", body: str = "The text.", **others: str) -> Site:
    """The site of one statement, `statements/a.md`; others by id."""
    files: dict[str, str | bytes] = {"statements/a.md": statement(fields, body)}
    files |= {f"statements/{name}.md": text for name, text in others.items()}
    return site(files)
