"""Names of countries in the cases of Slavic languages, by how their words end. The names are CLDR's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from statement_site.reading.names import states

#: How a word ends, and what it ends with in other cases.
Endings = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """How a language declines: nouns and adjectives by their endings, the longest first."""

    nouns: Endings
    adjectives: Endings

    def of(self, name: str) -> Iterator[str]:
        """A name of a word or two in other cases; of longer ones, none."""
        words = name.split(" ")
        if len(words) == 1:
            yield from _declined(name, self.nouns)
        elif len(words) == 2 and "(" not in name:  # noqa: PLR2004 — an adjective and a noun
            yield from self._of_two(*words)

    def _of_two(self, first: str, second: str) -> Iterator[str]:
        """The cases of an adjective and a noun, whichever stands first."""
        for one, other in ((self.adjectives, self.nouns), (self.nouns, self.adjectives)):
            pairs = product(_declined(first, one), _declined(second, other))
            yield from map(" ".join, pairs)


def _declined(word: str, endings: Endings) -> tuple[str, ...]:
    for ending, others in endings:
        if word.endswith(ending):
            return tuple(word.removesuffix(ending) + other for other in others)
    return ()


def declined_names(
    language: str, cases: Cases, others: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """The names of countries in their cases, by key, and such names as CLDR has not."""
    names = {key: (*cases.of(name), *others.get(key, ())) for key, name in states(language).items()}
    return {key: words for key, words in names.items() if words}
