"""A page of the site: an address, and what is to stand there."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from statement_site.model import urls


class Supplements(NamedTuple):
    """Files that are printed with a page, from the same values, cards and texts.

    They stand in the page's folder; a name that begins with a slash is a path from the site's root, in
    which `*` is the name of that folder. `make` gives the bytes of each, in the order of the names.
    """

    names: tuple[str, ...]
    make: Callable[[Any, Page], Iterable[bytes]]


class Page(NamedTuple):
    """One page of the site, not yet made, with the files that are its supplements.

    `view` makes the frozen dataclass that the template shows, from the edition and this page, when
    the page is printed. It may show nothing but what is declared here: the `values`, which are plain
    (texts, numbers, tuples of them), the cards and the texts of the statements with these ids, and what all pages share. So the page can be
    known unchanged without being made. Without a template, `view` returns the file's text or bytes.

    `origin` names what the page was made from, for messages; `listed` says whether the sitemap has it.
    A `settled` page is planned as it was when the site was last printed: what it shows is not said
    again.
    """

    address: str
    view: Callable[[Any, Page], Any]
    template: str = ""
    values: tuple[Any, ...] = ()
    cards: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    origin: str = ""
    listed: bool = True
    settled: bool = False
    supplements: Supplements | None = None

    @property
    def file(self) -> str:
        """The page's own file, relative to the output folder."""
        return urls.file_of(self.address)

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that is printed with the page, its own first."""
        if self.supplements is None:
            return (self.file,)
        return (self.file, *supplementary(self.file, self.supplements.names))

    @property
    def packed_values(self) -> bytes:
        """The values as bytes, the same for equal values: marshal's second form has no references."""
        return marshal.dumps(self.values, 2)


def supplementary(file: str, names: Iterable[str]) -> list[str]:
    """The files that supplements of these names are, of the page whose own file this is."""
    folder = file[: file.rfind("/") + 1]
    own = folder[:-1].rpartition("/")[2]
    return [name[1:].replace("*", own) if name[0] == "/" else folder + name for name in names]


def may_be_supplement(file: str, names: Iterable[str]) -> bool:
    """Whether a file has one of the names that supplements have."""
    last = file.rpartition("/")[2]
    return any(fnmatchcase(file, name[1:]) if name[0] == "/" else last == name for name in names)
