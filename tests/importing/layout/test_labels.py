"""Labels, fields, notices and lines of release above and below a text, in each language of pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.layout.labels import (
    is_counter,
    is_field_of_page,
    is_path,
    is_row_of_labels,
)
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.importing.layout.labels import AROUND as FIRST
from tests.importing.layout.more_labels import MORE
from tests.small_site import project

AROUND = {**FIRST, **MORE}

REGISTERS = read_common(project({}), url="").registers


def by(count: int, lines: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The lines, so many at a time."""
    return (lines[start : start + count] for start in range(0, len(lines), count))


def page(*lines: str) -> Draft:
    """The draft of a page of these lines."""
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt"), REGISTERS, {})


@pytest.mark.parametrize("language", AROUND)
def test_what_pages_say_above_a_text_is_neither_title_nor_text(language: str) -> None:
    around = AROUND[language]
    for lines in by(8, around.above):
        made = page(*lines[:4], around.title, *lines[4:], around.first, around.last)
        assert made.fields["title"] == around.title, lines
        assert made.lines == (around.first, around.last), lines


@pytest.mark.parametrize("language", AROUND)
def test_what_pages_say_below_a_text_is_no_part_of_it(language: str) -> None:
    around = AROUND[language]
    for lines in by(16, around.below):
        made = page(around.title, around.first, around.last, *lines)
        assert made.lines == (around.first, around.last), lines


@pytest.mark.parametrize("language", AROUND)
def test_signatures_thanks_and_annexes_below_a_text_stay(language: str) -> None:
    around = AROUND[language]
    for line in around.of_the_text:
        assert page(around.title, around.first, around.last, line).lines[2:] == (line,)


@pytest.mark.parametrize(
    "line",
    ["Print Email PDF", "Facebook | Twitter | WhatsApp", "« Previous Next »", "Compartir: Facebook Twitter",
     "Partager :", "微信 微博", "【大 中 小】", "السابق التالي", "Home News Press Releases"],
)  # fmt: skip
def test_labels_in_a_row_are_known_whatever_parts_them(line: str) -> None:
    assert is_row_of_labels(line) or is_field_of_page(line)


@pytest.mark.parametrize(
    "line",
    ["Trade", "Climate and energy", "Joint Statement by Norway and Peru", "The Media Centre opens today", "Norway", "Ana Example",
     "Minister of Foreign Affairs", "Press freedom", "Search and rescue", "Photo exhibition in Lima", "Education"],
)  # fmt: skip
def test_headings_of_a_text_are_no_labels_of_a_page(line: str) -> None:
    assert not is_row_of_labels(line)


@pytest.mark.parametrize(
    "line", ["345 views", "Views: 1,024", "2 of 5 Our new building", "浏览次数:345"]
)
def test_what_counts_visits_or_pictures_is_of_the_page(line: str) -> None:
    assert is_counter(line) or is_field_of_page(line)


@pytest.mark.parametrize(
    "line", ["12 ministers", "2 of the 5 states have signed the treaty.", "Article 3", "1989"]
)
def test_a_number_in_a_text_counts_no_visits(line: str) -> None:
    assert not is_counter(line)


@pytest.mark.parametrize(
    "line",
    ["Home / News / Statements", "Inicio > Prensa", "首页 > 新闻", "You are here: Home » News"],
)
def test_the_path_to_a_page_is_known_by_its_entrance(line: str) -> None:
    assert is_path(line)


def test_a_path_that_ends_with_the_title_is_more_than_a_path() -> None:
    assert not is_path("Home > News > Joint Statement by Norway and Peru on trade")
