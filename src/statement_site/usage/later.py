"""Words that are made only when one is asked for, so that a language that no page is in costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property


class Later(Mapping[str, tuple[str, ...]]):
    """The words of each key, made at the first question."""

    def __init__(self, make: Callable[[], Mapping[str, tuple[str, ...]]]) -> None:
        """Remember how they are made."""
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, tuple[str, ...]]:
        return self._make()

    def __getitem__(self, key: str) -> tuple[str, ...]:
        """The words of a key."""
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        """The keys."""
        return iter(self._made)

    def __len__(self) -> int:
        """How many keys there are."""
        return len(self._made)
