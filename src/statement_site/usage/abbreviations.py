"""Titles of persons that are cut short with a full stop, behind which no sentence ends: “Hon.”, “Sig.”."""

from __future__ import annotations

_WORDS = (
    *("Hon", "Rev", "Gen", "Sen", "Gov", "Amb", "Prof", "Col", "Capt", "Lt", "Messrs", "Esq", "Sra", "Dra", "Sres", "Srta", "Ing", "Lic", "Excmo", "Excma"),
    *("Mme", "Mlle", "Sig", "Dott", "Avv", "Mons", "Arch", "Sig.ra", "Dr.med", "Hk", "tov", "проф", "акад", "ген", "тов", "гн", "гжа"),
)  # fmt: skip


def unless_abbreviated(stop: str = "") -> str:
    """A regular expression for a place that is not behind one of them, nor behind it and what is given."""
    return "".join(rf"(?<!\b{word.replace('.', '[.]')}{stop})" for word in _WORDS)
