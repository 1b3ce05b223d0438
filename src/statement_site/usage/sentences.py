"""Where sentences end: at a full stop before a capital, and not behind a word that is cut short, as “Hon.”."""

from __future__ import annotations

import re

#: Words of three letters and more that are cut short with a full stop; one of two letters ends no sentence.
_CUT_SHORT = (
    *("Hon", "Rev", "Gen", "Sen", "Gov", "Amb", "Prof", "Col", "Capt", "Messrs", "Esq", "Sra", "Dra", "Sres", "Srta", "Ing", "Lic", "Excmo", "Excma"),
    *("Mrs", "Maj", "Cmdr", "Brig", "Supt", "Inc", "Ltd", "Nos", "Art", "Arts", "art", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Aug", "Sep"),
    *("sept", "janv", "févr", "juil", "déc", "ago", "oct", "nov", "dic", "ene", "abr", "out", "dez", "set"),
    *("Mme", "Mlle", "Sig", "Dott", "Avv", "Mons", "Arch", "Sig.ra", "Dr.med", "Hk", "Lt", "bzw", "usw", "tov", "проф", "акад", "ген", "тов", "гн", "гжа"),
)  # fmt: skip


def unless_cut_short(stop: str = "") -> str:
    """A regular expression for a place that is not behind such a word, nor behind it and what is given."""
    return "".join(rf"(?<!\b{word.replace('.', '[.]')}{stop})" for word in _CUT_SHORT)


#: From one sentence to the next. In scripts with capitals that has one; a year and an acronym can end one, and so
#: can a bracket or a quotation; a number does not, as it is of a day: “12. Mai”.
_BETWEEN = re.compile(
    rf"(?:(?<=[^\W\d_]{{3}}[.!?]){unless_cut_short('[.!?]')}|(?<=\d{{4}}[.])(?!\s+\d)|(?<=\b(?-i:[A-ZÀ-Þ]){{2}}[.])"
    r"|(?<=[)”»\"\]][.!?])|(?<=[.!?][”»\"]))\s+(?=[“«„\"(\[¿¡]?(?![a-zß-ÿа-яёіїєґα-ω\d])[^\W_]|\d{1,2}[.)]\s)"
    r"|(?<=[。！？।۔؟])\s*(?=[^\s”»\"」』)）])"
)


def sentences(text: str) -> list[str]:
    """The sentences of a text, in any language, each with what ends it."""
    return _BETWEEN.split(text)


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    return _BETWEEN.split(text, maxsplit=1)[0]
