"""No two pages may want one address, on any file system the site may stand on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model.page import Page
from statement_site.model.problem import Location, Problem


def colliding_addresses(inspection: Inspection) -> Iterator[Problem]:
    """Pages whose files are one file where case or Unicode form do not count, or file and folder."""
    if _are_apart([file for page in inspection.pages for file in page.files]):
        return
    by_file: dict[str, Page] = {}
    told: set[tuple[str, str]] = set()
    for page in inspection.pages:
        files = [_folded(file) for file in page.files]
        taken = next((file for file in files if file in by_file), None)
        if taken is not None:
            both = (page.origin, by_file[taken].origin)
            if both not in told:  # the same two may want more than one address
                yield _collision(page, by_file[taken], inspection)
            told.add(both)
        else:
            by_file.update(dict.fromkeys(files, page))
    if _folders(by_file).isdisjoint(by_file):
        return
    for file, page in by_file.items():
        above = next((folder for folder in _folders((file,)) if folder in by_file), None)
        if above is not None:
            yield _collision(page, by_file[above], inspection)


def _are_apart(files: list[str]) -> bool:
    """Whether all files have places of their own, as nearly always: asked of all at once, since an editor waits for it."""
    folded = set(_folded("\n".join(files)).split("\n"))
    return len(folded) == len(files) and _folders(folded).isdisjoint(folded)


def _folded(path: str) -> str:
    return path.lower() if path.isascii() else unicodedata.normalize("NFC", path.casefold())


def _folders(files: Iterable[str]) -> set[str]:
    """Every folder that the files stand in."""
    folders: set[str] = set()
    for file in files:
        folder = file.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


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
    for slip in inspection.archive.slips:
        for mention in slip.mentions:
            if (mention.kind, mention.path, mention.target) == ("alias", path, page.address):
                return mention.location
    return None
