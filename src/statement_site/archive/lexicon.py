"""What keys and words mean in an archive: by its registers, and as most of its files spell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from statement_site.model.settings import Settings
from statement_site.model.slip import Slip
from statement_site.model.term import Registers, Term
from statement_site.reading.names import sort_form
from statement_site.reading.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What keys and words mean: registers, words coined in files, settings, phrases."""

    registers: Registers
    coined: Mapping[tuple[str, str], str]
    settings: Settings
    phrases: Phrases

    def registered(self, kind: str, key: str) -> Term:
        """The term of a register, or one made of the word as a file has it."""
        entry = self.registers[kind].entries.get(key)
        if entry is not None:
            return entry.term
        name = self.coined.get((kind, key), key)
        return Term(key, name, key, sort_form(name))

    def coined_by(self, slip: Slip) -> tuple[str, ...]:
        """The words, as the archive spells them, of the terms of a statement that no register has."""
        return tuple([self.coined[kind, key] for kind, key, _ in slip.coined])

    def wikidata(self, kind: str, key: str) -> str:
        """The id of a term's item in Wikidata, where its register has one."""
        entry = self.registers[kind].entries.get(key)
        return entry.term.wikidata if entry else ""


def spellings(slips: Iterable[Slip]) -> dict[tuple[str, str], str]:
    """For each coined term the spelling that most statements have; of equals, the first in order.

    The slips are of what readers may see: no spelling may tell of what is withheld.
    """
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for slip in slips:
        for kind, key, word in slip.coined:
            words = counts.get((kind, key))
            if words is None:
                words = counts[kind, key] = {}
            words[word] = words.get(word, 0) + 1
    return {
        term: min(words, key=lambda word: (-words[word], word)) for term, words in counts.items()
    }
