"""Where two met and one of them is named, the other is of the language of the page."""

from __future__ import annotations

from tests.importing.test_publishers import page


def test_a_page_in_the_language_of_one_state_that_names_one_of_two_is_of_that_state() -> None:
    said = "Il Ministro ha ricevuto oggi a Palazzo l’Ambasciatore della Repubblica di Corea, con il quale ha parlato di commercio."
    made = page(
        "Il Ministro Esempio ha incontrato l’Ambasciatore della Repubblica di Corea", said, said
    )
    assert made.fields["countries"] == ("IT", "KR")
    assert any("IT" in doubt for doubt in made.review)


def test_a_page_in_signs_that_were_not_simplified_is_not_of_the_mainland() -> None:
    said = "總統今天下午在總統府接見甘比亞共和國外交部長一行，代表我國政府與人民表達歡迎之忱，並盼兩國在漁業及貿易方面持續合作。"
    made = page("總統接見甘比亞共和國外交部長", said, said)
    assert made.fields["countries"] == ("GM", "TW")
