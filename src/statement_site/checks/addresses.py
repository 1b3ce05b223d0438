"""No two pages may want one address, on any file system the site may stand on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.problem import Location, Problem


def colliding_addresses(inspection: Inspection) -> Iterator[Problem]:
    """Pages whose files are one file where case or Unicode form do not count, or file and folder."""
    by_file: dict[str, Page] = {}
    for page in inspection.pages:
        file = _folded(urls.file_of(page.address))
        if file in by_file:
            yield _collision(page, by_file[file], inspection)
        else:
            by_file[file] = page
    for file, page in by_file.items():
        for folder in _folders(file):
            if folder in by_file:
                yield _collision(page, by_file[folder], inspection)
                break


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path.casefold())


def _folders(file: str) -> Iterable[str]:
    parts = file.split("/")
    return ("/".join(parts[:count]) for count in range(1, len(parts)))


def _collision(page: Page, other: Page, inspection: Inspection) -> Problem:
    """Both makers are named; the place is the alias, or the file that one of them was made from."""
    location = _alias_location(page, inspection) or _alias_location(other, inspection)
    location = location or Location(_path_of(page) or _path_of(other) or "site.yaml")
    first, second = page.origin or "the site itself", other.origin or "the site itself"
    message = f"`/{page.address}` is wanted by {first} and by {second}"
    return Problem("colliding-address", message, location, "rename one of the two")


def _path_of(page: Page) -> str:
    return page.origin if page.origin.endswith(".md") and " " not in page.origin else ""


def _alias_location(page: Page, inspection: Inspection) -> Location | None:
    if not page.origin.startswith("an alias in "):
        return None
    path = page.origin.removeprefix("an alias in ")
    for statement in inspection.archive.statements:
        for text in statement.texts:
            if text.location.path == path:
                for alias in text.aliases:
                    if alias.target == page.address:
                        return alias.location
    return None
