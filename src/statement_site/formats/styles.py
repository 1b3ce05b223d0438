"""Citations in words, as the styles of the disciplines ask for them: Chicago, APA, MLA, OSCOLA.

Standard: the Citation Style Language 1.0.2 (citationstyles.org); citeproc-py reads the styles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, Any

from statement_site.formats.citation import Citation
from statement_site.formats.style_shape import (
    MOST_SHAPES,
    Form,
    Shape,
    shape_of,
    shown_authors,
    values_of,
)

if TYPE_CHECKING:
    from statement_site.formats.style_form import StyleForms

#: The styles by name, with the files that hold them.
STYLES = {
    "Chicago": "chicago-notes-bibliography.csl",
    "APA": "apa.csl",
    "MLA": "modern-language-association.csl",
    "OSCOLA": "oscola.csl",
}


class Styles:
    """Styles in a language (BCP 47). `sources` are the texts of CSL files by the names of styles."""

    def __init__(self, sources: Mapping[str, str], language: str) -> None:
        """Keep the sources; they are read when the first citation is asked for."""
        self.sources = dict(sources)
        self.language = language

    def rendered(self, citation: Citation) -> tuple[tuple[str, str], ...]:
        """The citation in each style: the name of the style, and HTML with `i`, `b`, `sup`, `sub` and `bdi`."""
        authors = shown_authors(citation.authors)
        values = values_of(citation)
        shape = shape_of(values, authors, citation.issued)
        forms = self._forms.get(shape) or self._new_forms(shape)
        fillings = (
            *[_filling(value, end) for value, end in zip(values, shape.ends, strict=False)],
            *self._dates(citation.issued),
            *[_plain(name) for name in authors[:-1]],
            *[_filling(name, shape.ends[-1]) for name in authors[-1:]],
        )
        return tuple([(name, form.text % form.fillings(fillings)) for name, form in forms])

    def _dates(self, issued: tuple[int, ...]) -> tuple[str, ...]:
        """The fillings of the date: figures, and the names of the month in each style."""
        year, month, day = (*issued, 0, 0, 0)[:3]
        return (str(year), str(month), str(day), *self._months[month - 1])

    def _new_forms(self, shape: Shape) -> tuple[tuple[str, Form], ...]:
        if len(self._forms) >= MOST_SHAPES:
            self._forms.clear()
        forms = tuple((name, style.form(shape)) for name, style in self._styles.items())
        self._forms[shape] = forms
        return forms

    @cached_property
    def _forms(self) -> dict[Shape, tuple[tuple[str, Form], ...]]:
        return {}

    @cached_property
    def _styles(self) -> dict[str, StyleForms]:
        from statement_site.formats.style_form import StyleForms  # noqa: PLC0415 — heavy

        return {
            name: StyleForms(source, self.language, number, len(self.sources))
            for number, (name, source) in enumerate(self.sources.items())
        }

    @cached_property
    def _months(self) -> tuple[tuple[str, ...], ...]:
        """For each month its names in each style, one style after the other."""
        names_by_style = [style.months for style in self._styles.values()]
        return tuple(
            tuple(_plain(name) for names in of_month for name in names)
            for of_month in zip(*names_by_style, strict=True)
        )

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process reads the styles for itself."""
        return Styles, (self.sources, self.language)

    def __repr__(self) -> str:
        """What it renders, so that pages are made anew when it changes."""
        return f"Styles({self.sources!r}, {self.language!r})"


#: Letters that are written from right to left, which would take the words beside them along.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def _filling(value: str, end: str) -> str:
    """A value without the mark that its form ends it with; set apart where it runs from right to left."""
    words = _plain(value if end == " " else value[:-1])
    return f"<bdi>{words}</bdi>" if _RIGHT_TO_LEFT.search(value) else words


def _plain(words: str) -> str:
    return escape(words, quote=False)
