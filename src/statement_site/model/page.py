"""A page of the site: an address, and what is to stand there."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from typing import Any, NamedTuple


class Page(NamedTuple):
    """One file of the site, not yet made.

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

    @property
    def packed_values(self) -> bytes:
        """The values as bytes, the same for equal values: marshal's second form has no references."""
        return marshal.dumps(self.values, 2)
