"""An adjective in all the forms that its genders and numbers give it."""

from __future__ import annotations

from collections.abc import Mapping


def in_every_form(word: str, endings: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """An adjective with every ending that it takes, by the first of the endings that it has."""
    for ending, others in endings.items():
        if word.endswith(ending):
            return tuple(word.removesuffix(ending) + other for other in others)
    return (word,)
