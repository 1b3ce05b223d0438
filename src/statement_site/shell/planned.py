"""The plan as it was printed: which pages show which statements, kept so that it can be asked again.

As long as every statement stands where it stood in every index, the plan is the same, whatever its
title, summary or text have become; where a few stand otherwise, a few pages are planned anew.
"""

from __future__ import annotations

import importlib
import marshal
from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from statement_site.model.page import Page, Supplements

#: How many pages planned since are kept beside a plan; with more of them it is packed again whole.
MOST_LATER = 1_000


_UINT = array("I").itemsize


@dataclass(frozen=True, slots=True)
class Planned:
    """Pages that show statements, packed without saying which; that is said here, by numbers.

    `ids` are the statements; `shown` has the numbers of those that the pages show, one page after the
    other, as unsigned ints; `ends` where those of each page end. `later` are pages that were planned
    since, in place of those with the same file, which `last` leads to: to their number among all
    pages, or to -1 where a page is gone.
    """

    pages: Sequence[bytes]
    ids: Sequence[str]
    shown: bytes
    ends: bytes
    later: Sequence[bytes] = ()
    last: Mapping[str, int] = field(default_factory=dict)

    def showing_any(self, ids: Iterable[str]) -> tuple[Page, ...]:
        """The pages that show a card or open a text of any of these statements, in order."""
        shown, ends = array("I", self.shown), array("I", self.ends)
        wanted = set(ids)
        numbers = [number for number, each in enumerate(self.ids) if each in wanted]
        found = {bisect_right(ends, at) for number in numbers for at in _places(number, shown)}
        pages = ((each, self._page(each, shown, ends)) for each in sorted(found))
        return tuple(page for number, page in pages if self.last.get(page.file, number) == number)

    @property
    def has_room(self) -> bool:
        """Whether it may be amended; if not, it is better packed again whole."""
        return len(self.last) < MOST_LATER

    def amended(
        self, pages: Collection[Page], values: Iterable[bytes], gone: Iterable[str]
    ) -> Planned:
        """The plan with some pages planned anew, their values packed, and without the files `gone`."""
        known = set(self.ids)
        named = (each for page in pages for each in (*page.cards, *page.texts))
        ids = [*self.ids, *dict.fromkeys(each for each in named if each not in known)]
        new = planned(pages, values, ids)
        first, before = len(self.ends) // _UINT, len(self.shown) // _UINT
        ends = array("I", [before + end for end in array("I", new.ends)])
        numbers = count(first)
        last = {page.file: next(numbers) if page.cards or page.texts else -1 for page in pages}
        return Planned(
            pages=self.pages,
            ids=ids,
            shown=self.shown + new.shown,
            ends=self.ends + ends.tobytes(),
            later=(*self.later, *new.pages),
            last={**self.last, **last, **dict.fromkeys(gone, -1)},
        )

    def _page(self, number: int, shown: array[int], ends: array[int]) -> Page:
        first = len(self.pages)
        packed = self.pages[number] if number < first else self.later[number - first]
        view, address, template, values, texts, origin, listed, more = marshal.loads(packed)
        start = ends[number - 1] if number else 0
        each = [self.ids[at] for at in shown[start : ends[number]]]
        return Page(
            address,
            _function(view),
            template,
            marshal.loads(values),
            cards=tuple(each[: len(each) - texts]),
            texts=tuple(each[len(each) - texts :]),
            origin=origin,
            listed=listed,
            supplements=Supplements(more[0], _function(more[1])) if more else None,
        )


def _places(number: int, shown: array[int]) -> Iterator[int]:
    """Where a number stands among others."""
    at = -1
    try:
        while True:
            at = shown.index(number, at + 1)
            yield at
    except ValueError:
        return


def planned(pages: Iterable[Page], packed_values: Iterable[bytes], ids: Iterable[str]) -> Planned:
    """What there is to remember of a plan, the values of its pages packed already.

    `ids` are all statements that the pages may show.
    """
    every = list(ids)
    number = {each: at for at, each in enumerate(every)}
    packed: list[bytes] = []
    shown, ends = array("I"), array("I")
    for page, values in zip(pages, packed_values, strict=True):
        if page.cards or page.texts:
            shown.extend([number[each] for each in (*page.cards, *page.texts)])
            ends.append(len(shown))
            packed.append(_packed(page, values))
    return Planned(packed, every, shown.tobytes(), ends.tobytes())


def _packed(page: Page, values: bytes) -> bytes:
    """A page, its view by name."""
    more = (page.supplements.names, _name(page.supplements.make)) if page.supplements else ()
    own = (_name(page.view), page.address, page.template, values, len(page.texts))
    return marshal.dumps((*own, page.origin, page.listed, more), 2)


def _name(function: Callable[..., Any]) -> tuple[str, str]:
    """A function of a module, by name."""
    return function.__module__, function.__qualname__


def _function(name: tuple[str, str]) -> Callable[..., Any]:
    """The function of this name."""
    module, own = name
    found: Callable[..., Any] = getattr(importlib.import_module(module), own)
    return found
