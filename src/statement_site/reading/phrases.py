"""Phrases: the words of the interface in the site's language.

Standard: GNU gettext catalogs (PO), read through Babel. The words in the program are English; a
language without a catalog is served in them. A site's own catalog goes over ours, phrase by phrase.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from io import BytesIO, StringIO
from typing import Any

from statement_site.model.problem import Location, Problem
from statement_site.reading.source import SourceFile


class Phrases:
    """The words of the interface. `catalog` is a compiled one, empty for English."""

    def __init__(self, catalog: bytes = b"") -> None:
        """Keep the catalog; it is opened when the first phrase is asked for."""
        self.catalog = catalog

    @cached_property
    def translations(self) -> gettext.NullTranslations:
        """The catalog, opened."""
        if not self.catalog:
            return gettext.NullTranslations()
        return gettext.GNUTranslations(BytesIO(self.catalog))

    def say(self, words: str, **values: Any) -> str:
        """A phrase, its `%(name)s` filled in."""
        said = self.translations.gettext(words)
        return said % values if values else said

    def count(self, forms: tuple[str, str], number: int, **values: Any) -> str:
        """A phrase that depends on a number, which stands in it as `%(num)s`."""
        one, many = forms
        return self.translations.ngettext(one, many, number) % {"num": number, **values}

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process opens the catalog for itself."""
        return Phrases, (self.catalog,)

    def __repr__(self) -> str:
        """What it says, so that pages are made anew when it changes."""
        return f"Phrases({self.catalog!r})"


#: The words as they stand in the program.
ENGLISH = Phrases()


def phrase(words: str) -> str:
    """The words themselves: marks those that are said later, for the catalogs to have them."""
    return words


def counted(one: str, many: str) -> tuple[str, str]:
    """The words for one and for many themselves: marks a pair as `phrase` marks a phrase."""
    return one, many


def read_phrases(
    language: str, catalogs: Mapping[str, tuple[SourceFile, ...]]
) -> tuple[Phrases, tuple[Problem, ...]]:
    """The phrases of a language from its catalogs, ours first, and what is wrong with the site's own."""
    wanted = _nearest(language, catalogs)
    if not wanted:
        is_english = language.partition("-")[0] == "en"
        return Phrases(), () if is_english else (_spoken_in_english(language),)
    from babel.messages.catalog import Catalog  # noqa: PLC0415 — not for English
    from babel.messages.mofile import write_mo  # noqa: PLC0415

    merged = Catalog(locale=wanted.replace("-", "_"))
    problems: list[Problem] = []
    for file in catalogs[wanted]:
        problems += _merge(merged, file)
    compiled = BytesIO()
    write_mo(compiled, merged)
    return Phrases(compiled.getvalue()), tuple(problems)


def _spoken_in_english(language: str) -> Problem:
    message = f"no catalog has the words of the interface in `{language}`: they are in English"
    hint = f"write locales/{language}.po, or choose another language"
    return Problem("catalog", message, Location("site.yaml"), hint, warning=True)


def _nearest(language: str, catalogs: Mapping[str, object]) -> str:
    """The catalog for a BCP 47 tag: its own, or that of the language without script and region."""
    parts = language.split("-")
    tags = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((tag for tag in tags if tag in catalogs), "")


#: A line of a catalog of GNU gettext: words, each named by what they are, or a comment, or nothing.
_LINE = re.compile(
    r"\s*(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s*)?\"(?:[^\"\\]|\\.)*\"\s*)?"
)


def _merge(merged: Any, file: SourceFile) -> Iterable[Problem]:
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 — not for English

    try:
        text = file.data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [Problem("not-utf-8", "the catalog is not UTF-8", Location(file.path))]
    for number, words in enumerate(text.split("\n"), 1):
        if not _LINE.fullmatch(words):
            message = "this line is no comment, and no words in quotation marks"
            hint = 'write msgid or msgstr, then the words between two "; one within them as \\"'
            return [Problem("catalog", message, Location(file.path, number, 1, words), hint)]
    try:
        catalog = read_po(StringIO(text), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        line = getattr(error, "lineno", 0) + 1
        message = f"this catalog cannot be read: {str(error)[:120]}"
        return [Problem("catalog", message, Location(file.path, line))]
    problems = []
    for said in catalog:
        if said.id and _is_said(said):
            faults = _faults(said)
            if faults:
                place = Location(file.path, said.lineno or 1)
                problems.append(Problem("catalog", faults, place))
            else:
                merged.delete(said.id)
                merged[said.id] = said
    return problems


def _is_said(message: Any) -> bool:
    """Whether a phrase has words in this language, in each of its forms."""
    return all(message.string) if message.pluralizable else bool(message.string)


def _faults(message: Any) -> str:
    """What would go wrong when a phrase is filled in: a place that the original does not have."""
    from babel.messages.catalog import TranslationError  # noqa: PLC0415
    from babel.messages.checkers import python_format  # noqa: PLC0415 — not for English

    try:
        if message.python_format or "%(" in str(message.id):
            python_format(None, message)
    except TranslationError as error:
        return f"this phrase cannot be filled in: {error}"
    return ""
