"""A minister of no country speaks for the one of whose deeds his text tells."""

from __future__ import annotations

from tests.importing.test_publishers import page


def test_a_minister_of_no_country_speaks_for_the_one_with_which_sentences_begin() -> None:
    said = (
        "La ministre des Affaires étrangères a pris connaissance avec consternation de la condamnation d’une journaliste au Burundi.",
        "La Belgique suit cette affaire depuis l’arrestation. L’ambassade était présente aux audiences.",
        "La Belgique rappelle que le Burundi a souscrit à la Charte, et demande la libération.",
    )
    made = page("Déclaration de la ministre sur la condamnation d’une journaliste", *said)
    assert made.fields["countries"] == ("BE",)
