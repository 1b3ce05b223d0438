"""What was made lately, and may be asked for again soon."""

from __future__ import annotations

from typing import Generic, TypeVar

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

    def keep(self, key: K, made: V) -> V:
        """Remember a thing, and return it."""
        if len(self._now) >= self._room:
            self._earlier, self._now = self._now, {}
        self._now[key] = made
        return made
