"""A real page, as it was scraped: the U.S.–Peru joint statement of 14 March 2024, a public-domain text."""

from __future__ import annotations

import os
from pathlib import Path

from statement_site.formats.statement_file import imported_file
from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "imported.md"
REGISTERS = read_common(project({}), url="").registers

BEGINS = "Secretary of State Antony Blinken and Minister of Foreign Affairs of Peru Javier"
ENDS = "a contract for the formation in Lima of the first-ever theatrical company in the Americas."


def imported(name: str) -> Draft:
    """The draft of a page that stands beside this test."""
    return draft(read_raw((HERE / name).read_bytes(), name), REGISTERS, {})


def words(text: str) -> str:
    """The words alone, with one space between them."""
    return " ".join(text.split())


def as_file(made: Draft) -> str:
    """The statement file that an editor gets."""
    fields = {**made.fields, **({"review": made.review} if made.review else {})}
    return imported_file(fields, made.evidence, made.left_out, made.body)


def test_the_page_becomes_the_file_that_an_editor_would_write() -> None:
    text = as_file(imported("seed.txt"))
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8")
    assert text == GOLDEN.read_text("utf-8")


def test_the_text_is_whole_and_nothing_of_the_page_is_in_it() -> None:
    made = imported("seed.txt")
    page = words((HERE / "seed.txt").read_text("utf-8"))
    assert made.body.startswith(BEGINS)
    assert made.body.endswith(ENDS)
    assert words(made.body) == page[page.index(BEGINS) : page.index(" End text")]


def test_the_parties_are_two_countries_and_two_people_with_their_roles() -> None:
    fields = imported("seed.txt").fields
    assert fields["countries"] == ("PE", "US")
    assert fields["participants"] == [
        {"name": "Antony Blinken", "role": "Secretary of State", "country": "US"},
        {
            "name": "Javier González-Olaechea",
            "role": "Minister of Foreign Affairs",
            "country": "PE",
        },
    ]
    assert fields["place"] == {"name": "Washington, D.C.", "country": "US"}
    assert {"migration", "democracy", "trade"} <= set(fields["topics"])


def test_a_day_without_a_year_is_asked_about() -> None:
    made = imported("seed.txt")
    assert made.review == (
        "date: “March 14” has no year, and the page names 2024 (once) and 2023 (once): "
        "is it 2024-03-14?",
    )


def test_the_same_page_in_html_gives_the_same_statement_with_its_address() -> None:
    text, page = imported("seed.txt"), imported("page.html")
    assert list(map(words, page.lines)) == list(map(words, text.lines))
    for name in ("title", "date", "type", "countries", "participants", "place"):
        assert page.fields[name] == text.fields[name]
    assert page.fields["source"] == {
        "url": "https://www.state.example/joint-statement/",
        "publisher": "United States Department of State",
    }
    assert page.review == ()
    assert page.evidence["date"] == "“March 14”; the page’s own date is 2024-03-15"


def test_the_same_page_in_pdf_loses_no_word_and_keeps_no_furniture() -> None:
    text, page = imported("seed.txt"), imported("page.pdf")
    assert words(" ".join(page.lines)) == words(" ".join(text.lines))
    for name in ("title", "date", "type", "countries"):
        assert page.fields[name] == text.fields[name]
    assert page.review == ()
