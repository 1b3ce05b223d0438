"""What is still to come is told from what only sounds so."""

from __future__ import annotations

import pytest

from statement_site.usage.to_come import is_to_come


@pytest.mark.parametrize(
    "before",
    ["The Minister will travel to Oslo on ", "ahead of the summit in ", "la Cumbre que se celebrará en ", "la prochaine réunion à ",
     "الذي سيعقد في ", "سيزور الوزير ", "习近平将访问", "会议将于", "Встреча состоится в "],
)  # fmt: skip
def test_what_is_to_come_is_known(before: str) -> None:
    assert is_to_come(before)


@pytest.mark.parametrize(
    "before",
    ["Next to the Foreign Minister, he spoke in ", "Will Smith visited ", "of their own free will in ", "استقبل سيادة الرئيس في ",
     "وزير الخارجية السعودي في ", "王将军在", "They met in "],
)  # fmt: skip
def test_what_only_sounds_so_is_not(before: str) -> None:
    assert not is_to_come(before)
