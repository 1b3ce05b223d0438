"""The heading that a document has above its text, below the title that the page gives it."""

from __future__ import annotations

import pytest

from tests.importing.layout.test_edges import FIRST, LAST, SPEECH, TITLE, page

GREETING = "Madam President, distinguished delegates,"


@pytest.mark.parametrize(
    "heading",
    [
        ("EXTRAORDINARY SUMMIT OF HEADS OF STATE AND GOVERNMENT ON THE SITUATION IN THE REGION,", "FINAL COMMUNIQUE"),
        ("JOINT COMMUNIQUÉ", "REPUBLIC OF PERU AND THE KINGDOM OF NORWAY"),
        ("Joint Press Statement",),
        ("REPRESENTATION PERMANENTE AUPRES DE LA COMMUNAUTE",),
        ("(Versión estenográfica de la Secretaría)",),
        ("0", "1874"),
    ],
)  # fmt: skip
def test_a_heading_above_the_first_sentence_is_none_of_the_text(heading: tuple[str, ...]) -> None:
    assert page(TITLE, "12 May 2021", *heading, FIRST, LAST).lines == (FIRST, LAST)


def test_headings_in_capitals_within_a_text_stay() -> None:
    text = ("TRADE AND INVESTMENT", FIRST, "FOOD AND ENERGY SECURITY", LAST)
    assert page(TITLE, *text).lines == text


def test_a_title_set_again_over_several_lines_is_none_of_the_text() -> None:
    title = "Message by H.E. Ms. Ana Example, Minister of Foreign Affairs of Norway, on Human Rights Day, 10 December 2022"
    again = (
        "Message by",
        "H.E. Ms. Ana Example",
        "Minister of Foreign Affairs of Norway",
        "on Human Rights Day, 10 December 2022,",
    )
    made = page(title, "(Unofficial Translation)", *again, SPEECH, LAST)
    assert (made.fields["title"], made.lines) == (title, (SPEECH, LAST))


def test_a_title_again_below_the_letterhead_is_none_of_the_text() -> None:
    title = "Declaraciones de la ministra de Noruega, Ana Ejemplo, previas a su reunión con el ministro del Perú"
    head = ("MINISTERIO DE EJEMPLOS", "Oficina del Portavoz", "8 de septiembre de 2022")
    said = "MINISTRA EJEMPLO: Buenas tardes. Me alegra mucho dar la bienvenida al ministro, a quien ya le debo dos visitas."
    assert page(title, *head, title, "8 de septiembre de 2022", said, LAST).lines[0] == said


@pytest.mark.parametrize(
    "note",
    [
        "Check against delivery!",
        "14 novembre 2023 - Seul le prononcé fait foi",
        "Es gilt das gesprochene Wort.",
        "(cotejar con la intervención pronunciada)",
    ],
)
def test_a_speech_begins_below_the_note_that_only_the_spoken_word_counts(note: str) -> None:
    report = "The minister went to the capital on Tuesday to take part in the summit of the region."
    speech = (GREETING, SPEECH, LAST, SPEECH)
    assert page("The minister at the summit", report, note, *speech).lines == speech


def test_a_note_of_the_spoken_word_within_a_speech_does_not_cut_it() -> None:
    speech = (GREETING, SPEECH, "Check against delivery", LAST, SPEECH, LAST)
    made = page("Speech by the Foreign Minister", "12 May 2021", *speech)
    assert made.lines[:2] == (GREETING, SPEECH)


def test_to_whom_a_letter_goes_stands_above_its_greeting() -> None:
    letter = ("Hon. Ana Example", "President of the Republic of Peru", "Excellency,", SPEECH, LAST)
    assert page("A letter to Peru", "Full text of the message:", *letter).lines == letter


def test_greetings_without_a_comma_belong_to_the_speech_however_many() -> None:
    greetings = (
        "Excellence Monsieur le Président de la Conférence",
        "Excellences Mesdames et Messieurs les Chefs d’État",
        "Madame la Représentante spéciale du Secrétaire général",
        "Monsieur le Commissaire",
        "Mesdames et Messieurs les ministres",
        "Distingués invités,",
    )
    said = "Je m’acquitte d’abord d’un devoir agréable en disant ma gratitude au peuple et au gouvernement qui nous reçoivent."
    more = "Les comptes ont été certifiés, et la réforme de nos institutions est achevée depuis le début de cette année."
    assert page("communiqué de presse", *greetings, said, more).lines == (*greetings, said, more)


def test_the_text_of_a_page_without_a_title_keeps_its_first_paragraph() -> None:
    opening = "Frente a la interrupción del escrutinio y a las amenazas contra los magistrados, los Jefes de Estado declaramos:"
    items = (
        "1. Reconocemos la labor del Consejo Nacional Electoral y de las misiones de observación desplegadas en el país.",
        "2. Acompañamos la decisión de las autoridades de reanudar el conteo con presencia de todos los partidos.",
    )
    assert page(opening, *items).lines == (opening, *items)
