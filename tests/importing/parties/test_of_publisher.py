"""A house at the head of a page is of its country."""

from __future__ import annotations

from tests.importing.test_publishers import page


def test_a_house_at_the_top_of_a_page_is_of_its_country() -> None:
    said = "Bundesrätin Regula Beispiel hat am 27. Juni 2024 den georgischen Aussenminister zu einem Arbeitsbesuch empfangen."
    made = page(
        "Schweizerische Eidgenossenschaft",
        "Bundesrätin Beispiel empfängt den georgischen Aussenminister",
        "Medienmitteilung, 27.06.2024",
        said,
        said,
    )
    assert made.fields["countries"] == ("CH", "GE")
