"""The title is none of the lines of a transcript, nor the house in which it was held."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import draft
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers
SAID = "PRESIDENT EXAMPLE: Madam Minister, it’s good to have you — my friend, my partner — back in the Foreign Ministry.\n\nWe will talk about trade, energy and the environment, and go on with that in spring."


@pytest.mark.parametrize("house", ["Oval Office", "Centers for Trade and Control", "Example Hall"])
def test_a_transcript_has_the_title_above_its_section_house_and_hour(house: str) -> None:
    title = "Remarks by President Example and Minister Sample of Peru Before Bilateral Meeting"
    lines = (title, "2022-07-12", "Briefing Room", "Statements and Releases", house)
    page = "\n\n".join((*lines, "Atlanta, Georgia", "11:26 A.M. EDT", SAID))
    made = draft(read_raw(page.encode(), "page.txt"), REGISTERS, {})
    assert made.fields["title"] == title
    assert made.body.startswith("PRESIDENT EXAMPLE: Madam Minister")


def test_the_section_of_a_site_is_no_title_of_a_text_without_a_kind() -> None:
    title = "Leaders of Five Cities Support the New Treaty"
    text = "They said that trade, energy and the environment would be talked about again in spring."
    page = f"{title}\n\n12 July 2022\n\nStatements and Releases\n\n{text}"
    assert draft(read_raw(page.encode(), "page.txt"), REGISTERS, {}).fields["title"] == title


@pytest.mark.parametrize(
    ("whole", "parted"),
    [
        ("Remarks in Joint Press Conference | Helsinki, Finland", ("", "")),
        ("Remarks at a Town Hall | Largo, MD", ("", "")),
        ("Remarks | Ministry of Trade, Norway", ("Remarks", "Ministry of Trade, Norway")),
    ],
)
def test_a_town_behind_a_bar_is_of_the_title_and_a_house_is_not(
    whole: str, parted: tuple[str, str]
) -> None:
    assert without_site(whole, usage_of("en")) == (parted if parted[0] else (whole, ""))
