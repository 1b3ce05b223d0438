"""Pages made to hurt: long lines of one thing are read in time that grows with their length."""

from __future__ import annotations

import time

import pytest

from statement_site.importing.draft import draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

#: A quadratic pattern takes minutes over these, a linear one a moment: a wide bound for a busy machine.
LONG_ENOUGH = 20

LINES = {
    "letters": "A" * 60_000, "words": "Aa " * 20_000, "commas": ", " * 30_000, "spaces": "a" + " " * 60_000 + "b",
    "offices": "Minister of Foreign Affairs and " * 1_800, "states": "President of the Republic of " * 2_000,
    "names": "Ana Maria de la Cruz " * 2_700, "bars": "a|" * 30_000, "cookies": "accept use " * 5_000 + "cookie",
    "digits": "1 " * 27_000, "initials": "A. " * 18_000, "comments": "<!--" * 12_000, "stars": "**a" * 15_000,
    "countries": "Peru and Norway, " * 3_000, "dashes": "Annex" + "-" * 60_000 + "x!", "menu": "a | " * 15_000,
    "gaps": "a|     " * 9_000, "labels": "Print Email " * 5_000, "lead": "The Ministry said " * 3_400, "paths": "Home > " * 9_000,
    "peoples": "condolences to the people of the " * 1_800, "texts": "the full text of the following statement " * 1_400,
    "broken": "and of the ministers\n" * 2_500, "quotations": "“the statement ” said " * 2_600,
}  # fmt: skip


@pytest.mark.parametrize("name", LINES)
def test_a_long_line_of_one_thing_takes_no_time_out_of_proportion(name: str) -> None:
    line = LINES[name]
    page = (
        f"{line}\n\n{line[:130]}x!\n\nJoint Statement {line[:380]}\n\nSecretary of State {line[:1400]} met in Lima.\n\n{line}\n\n"
        "The ministers met today and agreed on trade.\n"
    )
    started = time.process_time()
    draft(read_raw(page.encode(), "a.txt"), REGISTERS, {})
    assert time.process_time() - started < LONG_ENOUGH
