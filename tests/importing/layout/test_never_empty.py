"""Whatever stands around it, a page that holds sentences gives a text, and every line of it is of the page."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.importing.draft import draft
from statement_site.importing.layout.lines import lines_of
from statement_site.importing.raw import Raw, Unimportable
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

SENTENCES = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks in the spring.",
    "La dichiarazione comune rientra nel quadro del Forum cooperativo per il commercio tra la Svizzera e gli Stati Uniti.",
    "Los ministros acordaron continuar sus conversaciones sobre comercio, energía y medio ambiente el próximo año.",
)
ANNOUNCES = "The Ministry of Foreign Affairs of Norway today issued the following statement:"
LABELS = ("Home", "Joint Statement by Norway and Peru", "12 May 2014", "Share", "Oslo", "Related News", "Excellencies,", "— at the opening —",
          "Press Release", "PRIME MINISTER", "## Notes", "12", "Page 1 of 2", "Read more:", "http://example.org/a")  # fmt: skip


@given(
    st.lists(st.sampled_from(LABELS), max_size=6),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4),
    st.lists(st.sampled_from((*LABELS, *SENTENCES)), max_size=6),
)
def test_a_page_with_sentences_has_a_text(
    above: list[str], text: list[str], below: list[str]
) -> None:
    lines = lines_of("\n\n".join((*above, *text, *below)))
    made = draft(Raw(lines), REGISTERS, {})
    assert made.lines
    assert any(line in SENTENCES for line in made.lines)
    assert all(line in lines for line in made.lines)


@given(st.lists(st.sampled_from((*LABELS, ANNOUNCES, "Joint Statement on Haiti")), min_size=1))
def test_a_page_whose_text_is_elsewhere_is_refused_in_words_or_keeps_what_announces_it(
    lines: list[str],
) -> None:
    with contextlib.suppress(Unimportable):  # any other exception would be a traceback
        assert draft(Raw(lines_of("\n\n".join(lines))), REGISTERS, {}).lines


def test_a_page_without_a_text_below_its_title_is_refused() -> None:
    page = f"{ANNOUNCES}\n\nJoint Statement on the Situation in Haiti\n\nShare\n\nPrint\n"
    with pytest.raises(Unimportable, match="nothing stands below the title “Joint Statement"):
        draft(Raw(lines_of(page)), REGISTERS, {})
