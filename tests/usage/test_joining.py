"""“And” joins two countries in every language that has a usage."""

from __future__ import annotations

import pytest

from statement_site.usage.joining import are_joined


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Peru and the Netherlands", "Peru", "Netherlands"),
        ("le Pérou et la Norvège", "Pérou", "Norvège"),
        ("el Perú y Noruega", "Perú", "Noruega"),
        ("Peru und Norwegen", "Peru", "Norwegen"),
        ("Peru e Noruega", "Peru", "Noruega"),
        ("Перу и Норвегия", "Перу", "Норвегия"),
        ("Перу та Норвегія", "Перу", "Норвегія"),
        ("Peru oraz Norwegia", "Peru", "Norwegia"),
        ("Peru en Noorwegen", "Peru", "Noorwegen"),
        ("Peru ve Norveç", "Peru", "Norveç"),
        ("Peru dan Norwegia", "Peru", "Norwegia"),
        ("Peru và Na Uy", "Peru", "Na Uy"),
        ("مصر والنرويج", "مصر", "النرويج"),
        ("پرو و نروژ", "پرو", "نروژ"),
        ("秘鲁和挪威", "秘鲁", "挪威"),
        ("ペルーとノルウェー", "ペルー", "ノルウェー"),
        ("페루와 노르웨이", "페루", "노르웨이"),
    ],
)
def test_and_joins_two_in(text: str, one: str, other: str) -> None:
    end = text.index(one) + len(one)
    assert are_joined(text, end, end, other)


@pytest.mark.parametrize("text", ["Peru against Norway", "Peru, where Norway", "Peru. And Norway"])
def test_other_words_join_nobody(text: str) -> None:
    assert not are_joined(text, len("Peru"), len("Peru"), "Norway")
