"""Pages as publishers of many countries build them become statements; what is like them stays."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.importing.publishers import PUBLISHED, Published
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TITLE = "Joint Statement by Norway and Peru"
FIRST = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks "
    "in the spring of the coming year."
)
LAST = "They thanked the government of the host country for its hospitality and for the arrangements made."


def imported(text: str, url: str = "") -> Draft:
    """The draft of a page of plain text."""
    return draft(read_raw(text.strip().encode(), "page.txt", url), REGISTERS, {})


def page(*lines: str, url: str = "") -> Draft:
    """The draft of a page of these lines."""
    return imported("\n\n".join(lines), url)


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda published: published.shape)
def test_a_page_becomes_its_statement(published: Published) -> None:
    made = imported(published.lines, published.url)
    if published.title:
        assert made.fields["title"] == published.title
    assert made.fields.get("countries", ()) == published.countries
    assert made.lines[0].startswith(published.first)
    assert made.lines[-1].endswith(published.last)


def test_captions_of_several_pictures_say_the_title_that_they_share() -> None:
    captions = (
        "Leaders at the table Norway-Peru Summit Meeting (Photo: Cabinet Office)",
        "Leaders shake hands Norway-Peru Summit Meeting (Photo: Cabinet Office)",
    )
    made = page("Countries & Regions", "May 12, 2021", *captions, FIRST, LAST)
    assert made.fields["title"] == "Norway-Peru Summit Meeting"
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "title", ["Norway and Peru: a partnership", "North Macedonia and Norway", "Nota sobre o Peru"]
)
def test_a_title_that_begins_like_a_number_of_a_document_is_one(title: str) -> None:
    assert page("News", title, "12 May 2021", FIRST, LAST).fields["title"] == title


def test_the_number_of_a_picture_is_no_part_of_the_title() -> None:
    captions = (
        "Norway-Peru Foreign Ministers’ Meeting1",
        "Norway-Peru Foreign Ministers’ Meeting2",
    )
    made = page("Norway-Peru Relations", "May 12, 2021", *captions, FIRST, LAST)
    assert made.fields["title"] == "Norway-Peru Foreign Ministers’ Meeting"
    assert made.lines == (FIRST, LAST)


def test_the_words_under_a_picture_are_no_title_though_they_stand_twice() -> None:
    words = "State Secretary Ana Example and Minister Bo Example"
    made = page("Consultations of Norway and Peru in Oslo", words, f"{words}, © MFA", FIRST, LAST)
    assert made.fields["title"] == "Consultations of Norway and Peru in Oslo"
    assert made.lines == (FIRST, LAST)


def test_a_summary_that_the_text_says_again_is_the_page_s_own() -> None:
    credit = ("© MFA", "The two ministers in the park of the palace")
    made = page(TITLE, LAST, *credit, FIRST, LAST)
    assert made.lines == (FIRST, LAST)


def test_a_summary_before_the_line_of_release_is_the_page_s_own() -> None:
    summary = (
        "The Prime Minister spoke to the President and they discussed the attack of this morning."
    )
    made = page(TITLE, summary, "A Downing Street Spokesperson said:", FIRST, LAST)
    assert made.lines == (FIRST, LAST)


def test_a_paragraph_that_leads_to_a_quotation_is_of_the_text() -> None:
    asked = "In response to a question about the treaty, the spokesperson said in Oslo today:"
    assert page(TITLE, "12 May 2021", asked, FIRST, LAST).lines == (asked, FIRST, LAST)


TEASERS = (
    "Other texts", "3 May 2021", "The mandate that was entrusted to the office is coming to an end.",
    "14 April 2021", "A plan for the development of the coast over the next fifty years",
)  # fmt: skip


def test_a_list_of_other_texts_with_their_days_ends_the_text() -> None:
    assert page(TITLE, "12 May 2021", FIRST, LAST, *TEASERS).lines == (FIRST, LAST)


def test_days_of_signature_above_their_signatories_are_of_the_text() -> None:
    signed = ("12 May 2021", "Ana Example", "Minister of Foreign Affairs of Norway",
              "14 May 2021", "Bo Example", "Minister of Foreign Affairs of Peru")  # fmt: skip
    assert page(TITLE, FIRST, LAST, *signed).lines == (FIRST, LAST, *signed)


@pytest.mark.parametrize(
    "venue", ["Example Grand Hotel", "Global", "Palacio de Ejemplo", "Salle des fêtes"]
)
def test_a_venue_or_a_category_under_the_day_is_no_part_of_the_text(venue: str) -> None:
    made = page("Remarks by the Minister of Norway", "12 May 2021", venue, FIRST, LAST)
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "opening",
    ["Introduction", "Ladies and gentlemen", "Mr. President", "The Government of Norway and the Government of Peru",
     "Article 1", "I. Trade", "Good morning everyone", "Señor Presidente", "Mesdames et Messieurs", "Assalam-o-Alaikum"],
)  # fmt: skip
def test_the_opening_of_a_text_under_the_day_stays(opening: str) -> None:
    made = page("Remarks by the Minister of Norway", "12 May 2021", opening, FIRST, LAST)
    assert made.lines == (opening, FIRST, LAST)


def test_an_invitation_to_enlarge_a_picture_is_parted_from_the_text() -> None:
    assert page(TITLE, f"Click photographs to enlarge {FIRST}", LAST).lines == (FIRST, LAST)


def test_a_title_that_says_on_what_occasion_goes_on_in_the_next_line() -> None:
    made = page(
        "The Secretary’s Remarks", "On the Occasion of the National Day of Norway", FIRST, LAST
    )
    assert (
        made.fields["title"]
        == "The Secretary’s Remarks On the Occasion of the National Day of Norway"
    )


@pytest.mark.parametrize(
    ("title", "countries"),
    [("Norway condemns the attack on the embassy of Peru in Kenya", ("NO",)),
     ("Norway and Peru congratulate Kenya on its elections", ("NO", "PE")),
     ("Norway thanks Peru for its help", ("NO",)),
     ("Minister’s statements following his meeting with his counterparts of Peru and of Kenya", ("NO",))],
)  # fmt: skip
def test_who_is_thanked_condemned_or_was_met_before_has_no_part(
    title: str, countries: tuple[str, ...]
) -> None:
    made = page(title, FIRST, LAST, url="https://mfa.gov.no/en/news")
    assert made.fields["countries"] == countries


def test_an_envoy_for_a_country_does_not_speak_for_it() -> None:
    lead = "I thank the UN Special Envoy for Yemen Hans Example for his work on the truce of this summer."
    made = page("The truce is extended", lead, LAST, url="https://mfa.gov.no/en/news")
    assert made.fields["countries"] == ("NO",)


def test_who_is_spoken_of_by_a_list_of_speakers_has_no_part() -> None:
    lead = (
        "We, the leaders of Norway, Peru and Kenya condemn the war that Russian President Vladimir "
        "Example has chosen, and stand with those who suffer from it."
    )
    made = page("Joint Statement on Further Measures", lead, LAST)
    assert made.fields["countries"] == ("KE", "NO", "PE")


def test_a_text_with_a_word_on_each_line_is_read_as_sentences() -> None:
    made = imported("\n".join((TITLE + ". " + " ".join((FIRST, LAST) * 2)).split()))
    assert made.lines[-2:] == (FIRST, LAST)


def test_a_list_of_names_is_not_read_as_sentences() -> None:
    names = [f"Name{number}" for number in range(80)]
    assert page(TITLE, FIRST, LAST, "Signed:", *names[:12]).lines[-1] == "Name11"
