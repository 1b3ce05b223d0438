"""What was made lately, and may be asked for again soon."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, cast

K = TypeVar("K")
V = TypeVar("V")


class Lately(Generic[K, V]):
    """Remembers at least `room` things, at most twice as many; what is asked for again stays longest."""

    __slots__ = ("_earlier", "_now", "_room")

    def __init__(self, room: int) -> None:
        """Begin with nothing."""
        self._room = room
        self._now: dict[K, V] = {}
        self._earlier: dict[K, V] = {}

    def get(self, key: K) -> V | None:
        """The thing, None where it was never made or is forgotten."""
        found = self._now.get(key)
        if found is None:
            found = self._earlier.get(key)
            if found is not None:
                self.keep(key, found)
        return found

    def of(self, key: K, make: Callable[[K], V]) -> V:
        """The thing, made where it is not remembered."""
        found = self.get(key)
        return self.keep(key, make(key)) if found is None else found

    def of_each(self, keys: Sequence[K], make: Callable[[K], V]) -> list[V]:
        """The thing of each key, made where it is not remembered."""
        found = list(map(self._now.get, keys))
        if not all(found):  # rarely, and what is empty is found again below
            for place, thing in enumerate(found):
                if thing is None:
                    found[place] = self.of(keys[place], make)
        return cast("list[V]", found)

    def keep(self, key: K, made: V) -> V:
        """Remember a thing, and return it."""
        if len(self._now) >= self._room:
            self._earlier, self._now = self._now, {}
        self._now[key] = made
        return made
