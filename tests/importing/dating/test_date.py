"""When a statement was made: whole dates are taken, others asked about."""

from __future__ import annotations

import pytest

from statement_site.importing.dating.date import find_date
from statement_site.importing.layout.datelines import is_day
from statement_site.importing.layout.division import Division
from statement_site.importing.raw import Found, Raw
from statement_site.reading.names import locale_for
from statement_site.usage import USAGES
from statement_site.usage.days import days_in


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [("on March 14, 2024", "en", "2024-03-14"), ("14 March 2024", "en", "2024-03-14"),
     ("the 14th day of March 2024", "en", "2024-03-14"), ("March 14-15, 2024", "en", "2024-03-14/2024-03-15"),
     ("14–15 March 2024", "en", "2024-03-14/2024-03-15"), ("Mar. 14, 2024", "en", "2024-03-14"),
     ("14 de marzo de 2024", "es", "2024-03-14"), ("14 de septiembre del 2023", "es", "2023-09-14"),
     ("le 1er février 2024", "fr", "2024-02-01"), ("14 août 2024", "fr", "2024-08-14"),
     ("14 مارس 2024", "ar", "2024-03-14"), ("14 آذار 2024", "ar", "2024-03-14"),
     ("2024年3月14日", "zh", "2024-03-14"), ("2024-03-14", "en", "2024-03-14"),
     ("Freitag, 20. März 2015", "de", "2015-03-20"), ("18 de setiembre de 2018", "es", "2018-09-18"),
     ("18th, November 2023", "en", "2023-11-18"), ("17-2-2020م", "ar", "2020-02-17"), ("12 अगस्त 2020", "hi", "2020-08-12"),
     ("3 Nëntor 2012", "sq", "2012-11-03"),
     ("03/14/2024", "en", "2024-03-14"), ("14.03.2024", "en", "2024-03-14"), ("March 2024", "en", "2024-03")],
)  # fmt: skip
def test_days_are_found_as_each_language_writes_them(text: str, language: str, edtf: str) -> None:
    assert [day.edtf() for day in days_in(text, language)] == [edtf]


#: Languages whose months are numbers, or that write dates in an order of their own.
OF_NUMBERS = ("zh", "ja", "ko", "vi")


@pytest.mark.parametrize(
    "language", [usage.language for usage in USAGES if usage.language not in OF_NUMBERS]
)
def test_every_month_is_found_by_its_name(language: str) -> None:
    months = locale_for(language).months["format"]["wide"]
    found = {
        name: [d.edtf() for d in days_in(f"12 {name} 2020", language)] for name in months.values()
    }
    assert found == {name: [f"2020-{month:02}-12"] for month, name in months.items()}


@pytest.mark.parametrize(
    "text",
    ["February 30, 2024", "chapter 3/14", "in 2024", "resolution 2699 (2023)", "Marchers 14"],
)
def test_what_is_no_day_is_not_found(text: str) -> None:
    assert [day for day in days_in(text, "en") if day.day] == []


def found(
    *text: str, above: tuple[str, ...] = (), dates: tuple[tuple[str, str], ...] = ()
) -> Found[str]:
    """What is found of a page with this text."""
    return find_date(Raw((), dates=dates), "A title", Division(above, text, ()), "en")


def test_a_date_above_the_text_is_taken() -> None:
    assert found("The text.", above=("March 14, 2024",)) == Found(
        "2024-03-14", "“March 14, 2024”, above the text"
    )


def test_a_date_in_the_opening_sentence_is_taken_and_a_later_one_is_not() -> None:
    assert (
        found("They met on 14 March 2024 in Lima. They will meet on 9 May 2024.").value
        == "2024-03-14"
    )
    assert found("They met in Lima. They will meet on 9 May 2024.").value == ""


def test_a_date_at_the_end_is_taken() -> None:
    assert found("The text.", "Done at Lima, 14 March 2024").value == "2024-03-14"


def test_a_date_above_the_text_in_another_language_is_taken() -> None:
    above = ("Presidencia de la República | 19 de septiembre de 2021",)
    assert found("The text.", above=above).value == "2021-09-19"


def test_a_date_in_a_lone_line_is_asked_about() -> None:
    asked = found("The ministers met in Lima.", "Geplaatst 12 juni 2019", "They went home again.")
    assert (asked.value, asked.doubt) == (
        "2019-06-12",
        "a line of the page, “12 juni 2019”, says 2019-06-12: is that the day of the statement?",
    )


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://example.org/2018/10/17/a", "2018-10-17"),
        ("https://example.org/2009/3/2/a", "2009-03-02"),
        ("https://example.org/notas/guine-07-09-2021", "2021-09-07"),
        ("https://example.org/14032001-cooperation", "2001-03-14"),
        ("https://example.org/news/20140923064512117-glavy", "2014-09-23"),
        ("https://example.org/news/170622-slavkov", "2017-06-22"),
        ("https://example.org/99992001-x/31022001", ""),
    ],
)
def test_a_date_in_the_address_is_asked_about(address: str, day: str) -> None:
    asked = find_date(
        Raw((), url=address), "A title", Division((), ("They met in Lima.",), ()), "en"
    )
    assert (asked.value, "is that the day" in asked.doubt) == (day, bool(day))


def test_a_day_without_a_year_is_offered_with_the_years_that_the_page_names() -> None:
    asked = found(
        "They met on March 14. In 2024 they will meet again, and in 2024 only; 2019 is past."
    )
    assert asked.value == "2024-03-14"
    assert (
        asked.doubt
        == "“March 14” has no year, and the page names 2024 (twice) and 2019 (once): is it 2024-03-14?"
    )


def test_the_day_of_the_week_speaks_for_a_year() -> None:
    assert (
        found("They met on Thursday, March 14. They recalled 2023, 2023 and 2024.").value
        == "2024-03-14"
    )


def test_a_day_without_a_year_in_a_page_without_years_is_asked_about() -> None:
    asked = found("They met on March 14.")
    assert (asked.value, asked.doubt) == ("", "“March 14” has no year, and the text names none")


def test_the_page_s_own_date_completes_a_day_just_before_it() -> None:
    assert (
        found("They met on March 14.", dates=(("2024-03-15", "the page’s own date"),)).doubt == ""
    )
    later = found("They met on March 14.", dates=(("2024-06-15", "the page’s own date"),))
    assert "is it 2024-03-14?" in later.doubt


def test_a_day_before_new_year_is_of_the_year_before_the_page_s_own() -> None:
    own = (("2021-01-02", "the page’s own date"),)
    assert found("On 30 December the ministers met.", dates=own).value == "2020-12-30"


def test_no_statement_is_of_a_day_after_its_page_was_read() -> None:
    text = "On 15 September the ministers agreed on what to do by 2030, and recalled 2021."
    raw = Raw((text,), read_on="2024-03-14")
    assert (
        find_date(raw, "", Division(above=(), text=(text,), below=()), "en").value == "2021-09-15"
    )


def test_the_page_s_own_date_alone_is_asked_about() -> None:
    asked = found("They met.", dates=(("2024-03-15", "the page’s own date"),))
    assert (asked.value, "is that the day" in asked.doubt) == ("2024-03-15", True)


def test_a_date_that_can_be_read_in_two_ways_is_asked_about() -> None:
    asked = found("The text.", above=("03/04/2024",))
    assert asked.doubt == "“03/04/2024”: is it 2024-04-03 or 2024-03-04?"


def test_a_year_in_the_address_completes_a_day_and_is_asked_about() -> None:
    page = Raw((), url="https://example.org/sp/2009/noviembre/07/a.html")
    asked = find_date(page, "A title", Division(("Noviembre 7",), ("Se reunieron.",), ()), "es")
    assert (asked.value, "is it 2009-11-07?" in asked.doubt) == ("2009-11-07", True)


def test_the_29th_of_february_is_offered_only_with_years_that_have_it() -> None:
    asked = found("They met on Thursday, February 29. They recalled 2023, 2023 and 2024.")
    assert (asked.value, "2023" in asked.doubt) == ("2024-02-29", False)
    near = found("They met on February 29.", dates=(("2023-03-01", "the page’s own date"),))
    assert near.value == "2023-03-01"
    assert "and the text names “February 29”" in near.doubt


def test_an_interval_ends_with_a_day_that_there_is() -> None:
    assert [day.edtf() for day in days_in("March 14-99, 2024", "en")] == ["2024-03-14"]


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("th", "วันพฤหัสบดีที่ 10 ตุลาคม 2562", "2019-10-10"),
        ("th", "๒๓ กันยายน พ.ศ. ๒๕๖๒", "2019-09-23"),
        ("th", "1 ตุลาคม 2018", "2018-10-01"),
        ("zh-Hant", "中華民國108年5月20日", "2019-05-20"),
        ("zh-Hant", "民國 97 年 5 月 20 日", "2008-05-20"),
        ("ja", "令和3年5月12日", "2021-05-12"),
        ("hi", "१२ मई २०२१", "2021-05-12"),
    ],
)
def test_a_year_is_the_common_one_however_a_country_counts(
    language: str, words: str, day: str
) -> None:
    assert [each.edtf() for each in days_in(words, language)] == [day]


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("zh", "總統府新聞 108年03月21日", "2019-03-21"),
        ("cs", "Projevy, 18. 3. 2010", "2010-03-18"),
        ("ar", "18 أيار/ مايو، 2022", "2022-05-18"),
    ],
)
def test_days_are_read_as_houses_write_them(language: str, words: str, day: str) -> None:
    assert [each.edtf() for each in days_in(words, language)] == [day]


@pytest.mark.parametrize(
    "line", ["নয়াদিল্লি, ০২ এপ্রিল, ২০২২", "अप्रैल 30, 2021", "नई दिल्ली, 5 मई 2021"]
)
def test_a_day_in_a_script_of_which_no_months_are_known_is_a_day(line: str) -> None:
    assert is_day(line)


HEAD = ("Comunicado", "Lima, 5 de mayo")
SUMMIT = "El Ministerio anuncia su participación en la Cumbre que se celebrará en Bogotá el 20 de junio de 2023."


def test_a_day_that_is_still_to_come_is_not_the_day_of_a_text() -> None:
    below = ("Publicado: 6 de mayo de 2023",)
    division = Division(above=HEAD, text=(SUMMIT,), below=below)
    found = find_date(Raw(()), "Comunicado", division, "es")
    assert (found.value, found.doubt) == ("2023-05-05", "")
    asked = find_date(Raw(()), "Comunicado", Division(above=(), text=(SUMMIT,), below=()), "es")
    assert asked.value == "2023-06-20"
    assert "still to come" in asked.doubt


def test_a_day_to_come_in_a_title_with_capitals_is_not_that_of_its_text() -> None:
    title = "Treaty Will Come Into Force on 7 June 2026"
    division = Division(above=(title, "5 June 2026"), text=(SUMMIT,), below=())
    assert find_date(Raw(()), title, division, "en").value == "2026-06-05"


def test_a_day_that_has_been_is_taken_from_the_opening() -> None:
    division = Division(
        above=(),
        text=("The two met in Oslo on 20 June 2023 and will meet again in 2024.",),
        below=(),
    )
    assert find_date(Raw(()), "Statement", division, "en") == Found(
        "2023-06-20", "“20 June 2023”, in the opening sentence"
    )


def test_a_day_in_the_midst_of_a_text_is_not_that_of_a_page_which_has_its_own() -> None:
    asked = found(
        "The presidents spoke by telephone.\n\nThey recalled the summit of March 12, and agreed on trade.",
        dates=(("2024-03-14", "the page’s own date"),),
    )
    assert asked.value == "2024-03-14"
    assert "and the text names “March 12”" in asked.doubt


def test_a_day_after_that_of_its_page_is_still_to_come() -> None:
    own = (("2010-10-11", "the page’s own date"),)
    asked = found("The President is to meet the Secretary on October 13, 2010.", dates=own)
    assert (asked.value, bool(asked.doubt)) == ("2010-10-11", True)
    sure = found("The President met the Secretary on October 12, 2010.", dates=own)
    assert (sure.value, sure.doubt) == ("2010-10-12", "")
