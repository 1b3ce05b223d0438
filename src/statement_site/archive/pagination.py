"""Cuts a long list into numbered parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One part of a list: its number and the number of parts, both counted from 1."""

    number: int
    count: int
    items: Sequence[T]


def count_of_parts(length: int, size: int) -> int:
    """How many parts of at most `size` a list of this length has."""
    return max(1, -(-length // size))


def parts(items: Sequence[T], size: int) -> Iterator[Part[T]]:
    """The list in parts of at most `size`; an empty list is one empty part."""
    count = count_of_parts(len(items), size)
    for number in range(1, count + 1):
        yield Part(number, count, items[(number - 1) * size : number * size])
