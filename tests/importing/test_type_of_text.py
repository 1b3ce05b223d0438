"""Of what type a text is, by its title, its page, or its opening."""

from __future__ import annotations

import pytest

from tests.importing.parties.test_home_and_counterpart import MORE
from tests.importing.test_publishers import page


@pytest.mark.parametrize(
    ("title", "first", "kind"),
    [
        ("Message of condolence to the King of Norway", "The President wrote to the King this morning, and his letter was read in the hall of the ministry.", "message"),
        ("President conveys sympathy over the floods", "The President wrote to the King this morning, and his letter was read in the hall of the ministry.", "message"),
        ("The floods in the north", "The Ministry of Foreign Affairs of Peru strongly condemns the attack on the hospital in the north today.", "press-statement"),
        ("The floods in the north", "Allow me to thank you, on behalf of Peru, for the help that you have sent to those who live in the north.", "remarks"),
        ("The floods in the north", "We, the ministers of Norway and Peru, have met today to speak of the floods and of what is to be done.", "joint-statement"),
    ],
)  # fmt: skip
def test_the_type_is_told_by_the_title_or_by_how_the_text_begins(
    title: str, first: str, kind: str
) -> None:
    assert page(title, first, MORE).fields["type"] == kind


def test_a_text_that_tells_nothing_of_its_kind_has_no_type() -> None:
    first = "The road between the two towns was opened again this morning after the snow had been cleared from it."
    assert "type" not in page("The road is open again", first, MORE).fields


def test_a_speech_that_speaks_of_a_joint_statement_is_a_speech_and_a_title_that_tells_of_a_meeting_is_of_a_readout() -> (
    None
):
    greeting = "Excellencies, ladies and gentlemen,"
    said = "I thank the President for his hospitality, and for the joint statement that we have adopted here this morning."
    assert (
        page(
            "The President of Peru at the palace of the King in Oslo", greeting, said, MORE
        ).fields["type"]
        == "remarks"
    )
    told = "The State Secretary was in Oslo this week, where she was shown the harbour and the new library of the town."
    assert page("State Secretary’s meeting with the Mayor", told, MORE).fields["type"] == "readout"


def test_a_talk_with_a_paper_in_french_is_an_interview_and_one_with_a_minister_none() -> None:
    dit = "La ministre a dit que le commerce, la pêche et l’énergie seraient de nouveau à l’ordre du jour au printemps."
    of_paper = page("Entretien de la ministre avec le quotidien Exemple", dit, MORE)
    of_two = page("Entretien de la ministre avec le ministre du Pérou", dit, MORE)
    assert (of_paper.fields["type"], of_two.fields["type"]) == ("interview", "readout")
