"""What a page says around a text in another script than that has is none of it, but for who signed and where."""

from __future__ import annotations

import pytest

from statement_site.importing.layout.script import without_other_scripts
from tests.importing.layout.test_edges import FIRST, LAST, TITLE, page

RUSSIAN = "Сегодня состоялся телефонный разговор министров иностранных дел двух стран, сообщает ведомство."
DHIVEHI = "މިނިސްޓްރީ އޮފް ފޮރިން އެފެއާޒް، މާލެ، ދިވެހިރާއްޖެ، 20077 | ފޯން ނަންބަރު: 3323400"


def test_a_first_paragraph_in_the_language_of_the_page_stands_above_the_text() -> None:
    assert page(TITLE, RUSSIAN, FIRST, LAST, FIRST.replace("trade", "fish"), LAST).lines[0] == FIRST


def test_a_long_line_of_the_house_below_the_text_is_none_of_it() -> None:
    assert page(TITLE, FIRST, LAST, DHIVEHI).lines == (FIRST, LAST)


@pytest.mark.parametrize("last", ["Єва Приклад", "Київ, 3 червня 2019 року", RUSSIAN])
def test_who_signed_and_a_last_sentence_stay_in_whatever_script(last: str) -> None:
    assert without_other_scripts((FIRST, LAST, last))[1] == [FIRST, LAST, last]


def test_a_text_in_two_scripts_alike_is_left_whole() -> None:
    assert without_other_scripts((RUSSIAN, FIRST)) == ([], [RUSSIAN, FIRST], [])
