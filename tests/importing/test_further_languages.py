"""Kinds of texts are known in languages of which no more is known."""

from __future__ import annotations

import pytest

from statement_site.importing.layout.kinds import has_kind, kinds


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Gemensamt uttalande av de nordiska utrikesministrarna", "joint-statement"),
        ("Fælles udtalelse fra statsministrene", "joint-statement"),
        ("Yhteinen julkilausuma Pohjoismaiden tapaamisesta", "joint-statement"),
        ("Společné prohlášení prezidentů", "joint-statement"),
        ("Közös nyilatkozat a miniszterek találkozójáról", "joint-statement"),
        ("Declarație comună a miniștrilor", "joint-statement"),
        ("Κοινή δήλωση των υπουργών", "joint-statement"),
        ("Заједничка изјава министара", "joint-statement"),
        ("הצהרה משותפת של שרי החוץ", "joint-statement"),
        ("संयुक्त वक्तव्य", "joint-statement"),
        ("যৌথ বিবৃতি", "joint-statement"),
        ("Taarifa ya pamoja ya mawaziri", "joint-statement"),
        ("Qo‘shma bayonot", "joint-statement"),
        ("แถลงการณ์ร่วมไทย-ลาว", "joint-statement"),
        ("Tisková zpráva ministerstva", "press-release"),
        ("Sajtóközlemény a látogatásról", "press-release"),
        ("Δελτίο τύπου", "press-release"),
        ("मंत्रालय की प्रेस विज्ञप्ति", "press-release"),
        ("Ομιλία του Υπουργού", "speech"),
        ("Ulkoministerin puhe", "speech"),
        ("Utrikesministern träffade Norges utrikesminister", "readout"),
        ("प्रधानमंत्री की मुलाकात", "readout"),
        ("Кездесу өтті", "readout"),
    ],
)
def test_a_title_says_of_what_kind_its_text_is(title: str, kind: str) -> None:
    found = next(key for pattern, key in kinds() if pattern.search(title))
    assert found == kind


@pytest.mark.parametrize(
    "line", ["Telefon: 022 555 01 02", "โทรศัพท์ 02 555 0102", "The weather in the capital was mild"]
)
def test_a_line_that_is_no_title_has_no_kind(line: str) -> None:
    assert not has_kind(line)
