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
LONG_ENOUGH = 10

LINES = {
    "letters": "A" * 20_000, "words": "Aa " * 6_700, "commas": ", " * 10_000, "spaces": "a" + " " * 20_000 + "b",
    "offices": "Minister of Foreign Affairs and " * 600, "states": "President of the Republic of " * 700,
    "names": "Ana Maria de la Cruz " * 900, "bars": "a|" * 10_000, "cookies": "accept use " * 1_700 + "cookie",
    "digits": "1 " * 9_000, "initials": "A. " * 6_000, "comments": "<!--" * 4_000, "stars": "**a" * 5_000,
    "countries": "Peru and Norway, " * 1_000, "dashes": "Annex" + "-" * 20_000 + "x!", "menu": "a | " * 5_000,
    "gaps": "a|     " * 3_000, "dots": f"E and OE {'.' * 60} Prime Minister " * 250, "labels": "Print Email " * 1_700, "lead": "The Ministry said " * 1_100, "paths": "Home > " * 3_000,
    "peoples": "condolences to the people of the " * 600, "texts": "the full text of the following statement " * 500,
    "broken": "and of the ministers\n" * 800, "quotations": "“the statement ” said " * 900,
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
