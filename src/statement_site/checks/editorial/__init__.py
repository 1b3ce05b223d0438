"""What an editor would ask: one rule a function in `RULES`. All of them warn; `check` alone applies them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from statement_site.checks.editorial.dates import contradicting_date, date_ahead
from statement_site.checks.editorial.letters import mixed_scripts, unseen_characters
from statement_site.checks.editorial.people import (
    name_and_office,
    office_on_that_day,
    spelling_of_names,
)
from statement_site.checks.editorial.proof import Proof, Remarks
from statement_site.checks.editorial.sources import missing_source
from statement_site.checks.editorial.texts import empty_text, mark_without_note, other_language
from statement_site.checks.editorial.titles import country_in_title, title_in_capitals
from statement_site.model.problem import Location, Problem
from statement_site.model.statement import Text
from statement_site.reading.dossier import Dossier, Opener, Reader, open_all
from statement_site.reading.front_matter import divide
from statement_site.reading.source import Margin, SourceFile, decode
from statement_site.study.likeness import Sketch, sketch
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import gazetteer_of

RULES: tuple[Callable[[Proof], Remarks], ...] = (
    title_in_capitals,
    country_in_title,
    mixed_scripts,
    unseen_characters,
    contradicting_date,
    date_ahead,
    empty_text,
    mark_without_note,
    other_language,
    missing_source,
    office_on_that_day,
    spelling_of_names,
    name_and_office,
)


@dataclass(frozen=True, slots=True)
class Proofread:
    """What came of a lot of dossiers: the remarks, and a sketch of each original text."""

    remarks: tuple[Problem, ...]
    sketches: tuple[tuple[Location, Sketch], ...]


@dataclass(frozen=True, slots=True)
class Proofreader:
    """Applies every rule to the texts of dossiers on a day (ISO 8601); what cannot be read is the build's to tell."""

    reader: Reader
    opener: Opener
    today: str

    def __call__(self, dossiers: Sequence[Dossier]) -> Proofread:
        """Proofread a lot of dossiers."""
        proofs = [proof for dossier in dossiers for proof in self.proofs(dossier)]
        return Proofread(
            tuple(problem for proof in proofs for rule in RULES for problem in rule(proof)),
            tuple((p.field("title"), sketch(p.body)) for p in proofs if not p.text.variant),
        )

    def proofs(self, dossier: Dossier) -> Iterator[Proof]:
        """The texts of a dossier with their files, as far as they can be read."""
        files, _ = open_all(dossier, self.opener)
        statement = self.reader.read(dossier, files).statement
        if statement is None:
            return
        texts = {text.path: text for text in statement.texts}
        for file in files:
            if file.path in texts:
                yield from self._proof(file, texts[file.path])

    def _proof(self, file: SourceFile, text: Text) -> Iterator[Proof]:
        source, _ = decode(file)
        halves = divide(Margin(source)) if source else None
        if source and halves:
            countries = self.reader.registers["countries"]
            gazetteer = gazetteer_of(countries, usage_of(text.language))
            yield Proof(
                text, source, halves.markdown_line, self.reader.registers, gazetteer, self.today
            )
