"""The plan as it was printed: which pages show which statements, kept so that it can be asked again.

As long as every statement stands where it stood in every index, the plan is the same, whatever its
title, summary or text have become.
"""

from __future__ import annotations

import importlib
import marshal
import pickle
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from statement_site.model.page import Page


@dataclass(frozen=True, slots=True)
class Planned:
    """Pages that show statements, packed; `showing` has, by id, the numbers of those that show it."""

    pages: Sequence[bytes]
    showing: Mapping[str, bytes]

    def showing_any(self, ids: Iterable[str]) -> tuple[Page, ...]:
        """The pages that show a card or open a text of any of these statements."""
        numbers = array("I")
        for statement_id in ids:
            numbers.frombytes(self.showing.get(statement_id, b""))
        return tuple(_unpacked(*marshal.loads(self.pages[each])) for each in sorted(set(numbers)))


def planned(pages: Iterable[Page]) -> Planned:
    """What there is to remember of a plan."""
    packed: list[bytes] = []
    showing: dict[str, array[int]] = {}
    for page in pages:
        ids = {*page.cards, *page.texts}
        for statement_id in ids:
            numbers = showing.get(statement_id)
            if numbers is None:
                numbers = showing[statement_id] = array("I")
            numbers.append(len(packed))
        if ids:
            packed.append(_packed(page))
    return Planned(packed, {each: numbers.tobytes() for each, numbers in showing.items()})


def _packed(page: Page) -> bytes:
    """A page, its view by name; values that marshal does not know are packed by pickle."""
    address, view, template, values = page[:4]
    others: tuple[Any, ...] = page[4:]
    named = (view.__module__, view.__qualname__, address, template)
    try:
        return marshal.dumps((*named, values, *others))
    except ValueError:
        return marshal.dumps((*named, pickle.dumps(values), *others))


def _unpacked(
    module: str, name: str, address: str, template: str, values: Any, *others: Any
) -> Page:
    view = getattr(importlib.import_module(module), name)
    values = pickle.loads(values) if isinstance(values, bytes) else values
    return Page(address, view, template, values, *others)
