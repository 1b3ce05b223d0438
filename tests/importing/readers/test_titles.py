"""What a web page is called: by its heading, and not by the name of a file or of its site."""

from __future__ import annotations

from tests.importing.test_markup import FIRST, LAST, imported


def test_the_name_of_a_file_is_no_title_where_the_page_has_a_heading() -> None:
    title = "Congratulatory Letter from the Prime Minister to the Prime Minister of Peru"
    made = imported(
        f"<h2>Newsroom</h2><h2>{title}</h2><p>{FIRST}</p><p>{LAST}</p>",
        "Ministry of Trade Norway - 20230703-Letter-to-Peru-final",
    )
    assert made.fields["title"] == title
    assert made.fields["source"]["publisher"] == "Ministry of Trade Norway"


def test_the_name_of_a_site_is_no_title_where_no_heading_says_anything_of_it() -> None:
    title = "Special envoy attends inauguration in Lima and conveys congratulations"
    made = imported(
        f"<h2>{title}</h2><p>{FIRST}</p><p>{LAST}</p>",
        "Ministry of Foreign Affairs, Republic of China (Taiwan)",
    )
    assert made.fields["title"] == title
    assert "TW" in made.fields["countries"]


def test_a_title_stays_one_though_no_heading_says_it() -> None:
    made = imported(
        f"<p>{FIRST}</p><p>{LAST}</p><h2>Subscribe to our newsletter for all updates</h2>",
        "Statement on the Fisheries of Norway and Peru",
    )
    assert made.fields["title"] == "Statement on the Fisheries of Norway and Peru"
