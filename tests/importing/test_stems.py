"""Countries in languages of whose grammar nothing is known: found by what their names begin with."""

from __future__ import annotations

import pytest

from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers


def named(text: str, language: str) -> list[str]:
    """The countries that a text names."""
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    return [mention.country for mention in gazetteer.mentions(text)]


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("cs", "Ministr jednal se švýcarským prezidentem v Německu o Ukrajině", ["CH", "DE", "UA"]),
        ("hu", "A miniszter Svájcban és Franciaországban tárgyalt", ["CH", "FR"]),
        ("fi", "Suomen pääministeri tapasi Ruotsin ja Saksan johtajat", ["FI", "SE", "DE"]),
        ("el", "Κορυφή Κύπρου – Αιγύπτου – Ελλάδας", ["CY", "EG", "GR"]),
        ("el", "της Κυπριακής Δημοκρατίας", ["CY"]),
        ("sr", "упутио је руском председнику и колеги из Руске Федерације", ["RU", "RU"]),
        ("cs", "k pokračující ruské agresi", ["RU"]),
        ("hu", "A magyar és a lengyel miniszter", ["HU", "PL"]),
        ("ro", "poporul elen și Republica Elenă", ["GR", "GR"]),
        ("cs", "mluvil v ruském jazyce", []),
        ("ur", "انڈیا کے وزیر خارجہ", ["IN"]),
        ("el", "Ο Πρόεδρος της Ελβετίας και της Γαλλίας", ["CH", "FR"]),
        ("sr", "Министар Србије са колегом из Црне Горе", ["RS", "ME"]),
        ("ro", "Președintele României și al Elveției", ["RO", "CH"]),
        ("sv", "Sveriges statsminister och Finlands president", ["SE", "FI"]),
        ("he", "שר החוץ של צרפת בגרמניה ובהודו", ["FR", "DE", "IN"]),
        ("hi", "भारत के प्रधानमंत्री ने फ़्रांस के राष्ट्रपति", ["IN", "FR"]),
        ("ta", "இந்தியாவின் முன்னாள் பிரதமர்", ["IN"]),
    ],
)
def test_a_name_is_found_in_any_case(language: str, text: str, countries: list[str]) -> None:
    assert named(text, language) == countries


@pytest.mark.parametrize(
    ("language", "text"), [("fi", "malin ja omanin"), ("sv", "en indisponerad person"), ("cs", "malý")]
)  # fmt: skip
def test_a_short_beginning_of_a_word_is_no_country(language: str, text: str) -> None:
    assert named(text, language) == []


def test_a_language_that_is_known_needs_no_stems() -> None:
    assert named("the Swissair flight", "en") == []
