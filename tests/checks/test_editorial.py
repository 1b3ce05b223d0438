"""Every editorial rule has a case that it is about and one that it must leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.proofreading import proofread
from statement_site.reading.whole import read_common
from statement_site.shell.files import collect
from tests.small_site import project, statement

ROOT = Path(__file__).parent.parent.parent

PEOPLE = """\
ana-example:
  name: Ana González-Ejempla
  also: [Ana G. Ejempla]
  offices:
    - {role: Minister of Foreign Affairs, country: PE, held: 2020-01-01/2023-06-30}
    - {role: Prime Minister, country: PE, held: 2023-07-01/..}
"""

LONG = " ".join(
    f"Sentence {number} of a text that is long enough to be compared." for number in range(12)
)


FRENCH = " ".join(
    f"Phrase {number} d’un texte qui est assez long pour être comparé avec les autres."
    for number in range(12)
)


def remarks(files: dict[str, str]) -> list[str]:
    """What the rules say of these files, as `path:line:column: code`."""
    made = project({"authorities/people.yaml": PEOPLE, **files})
    found = proofread(made, read_common(made, url=""), today="2026-11-29")
    assert all(problem.warning and problem.hint for problem in found)
    return [
        f"{p.location.path.removeprefix('statements/')}:{p.location.line}:{p.location.column}: {p.code}"
        for p in found
    ]


def remarks_on(fields: str = "", body: str = "The text.", title: str = "A statement") -> list[str]:
    """What the rules say of one statement of 14 March 2024 with a source."""
    base = f"title: {title}\ndate: 2024-03-14\nsource: https://gov.example/1\n"
    return remarks({"statements/a.md": statement(fields, body, base=base)})


def test_a_plain_statement_has_no_remarks() -> None:
    assert remarks_on() == []


@pytest.mark.parametrize(
    "title", ["JOINT STATEMENT OF THE MINISTERS", "ДЕКЛАРАЦИЯ МИНИСТРОВ ИНОСТРАННЫХ ДЕЛ"]
)
def test_a_title_in_capitals_is_remarked(title: str) -> None:
    assert remarks_on(title=title) == ["a.md:2:8: title-in-capitals"]


@pytest.mark.parametrize(
    "title", ["G7 FMCT", "联合声明", "بيان مشترك", "Statement on the JCPOA and NATO"]
)
def test_abbreviations_and_scripts_without_capitals_are_let_be(title: str) -> None:
    assert remarks_on(title=title) == []


@pytest.mark.parametrize(
    ("title", "fields"),
    [("Joint Statement by Norway and Peru", "countries: [NO]\n"),
     ("Norwegian-Peruvian Declaration", "countries: [NO]\n"),
     ("Declaración conjunta de Noruega y el Perú", "countries: [NO]\nlanguage: es\n")],
)  # fmt: skip
def test_a_party_of_the_title_that_countries_lack_is_remarked(title: str, fields: str) -> None:
    (found,) = remarks_on(fields, title=title)
    assert found.endswith("country-in-title")


@pytest.mark.parametrize(
    "title",
    ["Joint Statement by Norway and Peru", "Statement on the Situation in Haiti", "Communiqué of the Meeting in Japan",
     "Charter of the Organization of American States", "Joint Statement on Ukraine", "Statement on Events in Chile",
     "Statement by President Obama on Trade"],
)  # fmt: skip
def test_places_and_subjects_of_a_title_are_no_parties(title: str) -> None:
    assert remarks_on("countries: [NO, PE]\n", title=title) == []


def test_a_word_of_two_scripts_is_remarked_at_its_place() -> None:
    assert remarks_on(body="A teхt of ours.") == ["a.md:7:3: mixed-scripts"]


@pytest.mark.parametrize(
    "body", ["µm, 5 Ω and Δt", "Слово и word", "ελληνικά and Greek", "COVID‑19 и МАГАТЭ"]
)
def test_words_of_one_script_each_are_let_be(body: str) -> None:
    assert remarks_on(body=body) == []


def test_a_character_that_cannot_be_seen_is_remarked() -> None:
    assert remarks_on(body="A te\u200bxt, so\u00adft.") == [
        "a.md:7:5: invisible-character",
        "a.md:7:12: invisible-character",
    ]


@pytest.mark.parametrize(
    "body", ["می\u200cخواهم", "\u200fنص عربي\u200f", "👩\u200d🚀", "12\u00a0000"]
)
def test_joiners_and_marks_that_are_needed_are_let_be(body: str) -> None:
    assert remarks_on(body=body) == []


def test_a_date_in_title_or_closing_line_that_contradicts_is_remarked() -> None:
    assert remarks_on(title="Joint Statement of 15 March 2024") == ["a.md:2:27: contradicting-date"]
    assert remarks_on(body="The text.\n\nDone at Lima, 14 March 2023.") == [
        "a.md:9:15: contradicting-date"
    ]


@pytest.mark.parametrize(
    "body",
    ["The text.\n\nDone at Lima, 14 March 2024.", "They recalled 3 May 2019.\n\nThey will meet on 9 May 2024 in the city of Oslo, as agreed.",
     "The text.\n\n[^1]: See the note of 3 May 2019.", "The text.\n\nLima, March 2024"],
)  # fmt: skip
def test_other_dates_in_a_text_are_let_be(body: str) -> None:
    assert remarks_on(body=body) == []


def test_an_interval_covers_its_days() -> None:
    base = "title: Meeting of 15 March 2024\ndate: 2024-03-14/2024-03-16\nsource: https://gov.example/1\n"
    assert remarks({"statements/a.md": statement(base=base)}) == []


def test_a_text_without_a_source_is_remarked_and_a_summary_needs_an_address() -> None:
    base = "title: A statement\ndate: 2024-03-14\n"
    assert remarks({"statements/a.md": statement(base=base)}) == ["a.md:2:8: missing-source"]
    published = f"{base}source: {{publisher: A ministry}}\n"
    assert remarks({"statements/a.md": statement(base=published)}) == []
    summary = f"{published}extent: summary\n"
    assert remarks({"statements/a.md": statement(base=summary)}) == ["a.md:5:9: missing-source"]
    assert remarks({"statements/a.md": statement("status: draft\n", base=base)}) == []


@pytest.mark.parametrize(
    "participant",
    [
        "{name: Ana González-Ejempla, role: Prime Minister}",
        "{name: Ana González-Ejempla, country: NO}",
    ],
)
def test_another_office_or_country_than_on_that_day_is_remarked(participant: str) -> None:
    base = "title: A statement\ndate: 2022-03-14\nsource: https://gov.example/1\n"
    fields = f"participants:\n  - {participant}\n"
    assert remarks({"statements/a.md": statement(fields, base=base)}) == ["a.md:6:12: office"]


@pytest.mark.parametrize(
    ("date", "participant"),
    [("2022-03-14", "{name: Ana González-Ejempla, role: Minister of Foreign Affairs of Peru, country: PE}"),
     ("2022-03-14", "{name: Ana G. Ejempla, role: Minister for Foreign Affairs}"),
     ("2024-03-14", "{name: Ana González-Ejempla, role: Prime Minister}"), ("2023", "Ana González-Ejempla"),
     ("2024-03-14", "{name: Juan Ejemplo, role: Minister of Foreign Affairs}")],
)  # fmt: skip
def test_the_office_of_that_day_is_let_be(date: str, participant: str) -> None:
    base = f"title: A statement\ndate: {date}\nsource: https://gov.example/1\n"
    fields = f"participants:\n  - {participant}\n"
    assert remarks({"statements/a.md": statement(fields, base=base)}) == []


def test_somebody_before_their_first_office_is_remarked() -> None:
    base = "title: A statement\ndate: 2019-03-14\nsource: https://gov.example/1\n"
    fields = "participants: [Ana González-Ejempla]\n"
    assert remarks({"statements/a.md": statement(fields, base=base)}) == ["a.md:5:16: office"]


def test_a_name_that_is_nearly_one_of_the_register_is_remarked() -> None:
    assert remarks_on("participants: [Ana González-Ejempia]\n") == ["a.md:5:16: spelling"]
    assert remarks_on("participants: [Ana Gonzalez-Ejempla]\n") == ["a.md:5:16: spelling"]


def test_a_surname_that_the_text_spells_otherwise_is_remarked() -> None:
    fields = "participants: [Ana González-Ejempla]\n"
    assert remarks_on(fields, "Minister Gonzáles-Ejempla spoke.") == ["a.md:8:10: spelling"]


@pytest.mark.parametrize(
    ("fields", "body"),
    [("participants: [Ana González-Ejempla]\n", "Minister González-Ejempla’s words. Mrs Ejempla and González."),
     ("participants: [Ana Muster, Juan Ejemplo]\n", "They spoke."), ("", "Gonzáles-Ejempla spoke.")],
)  # fmt: skip
def test_names_as_they_are_and_other_names_are_let_be(fields: str, body: str) -> None:
    assert remarks_on(fields, body) == []


def test_texts_that_are_nearly_the_same_are_remarked_at_the_second() -> None:
    base = "title: A statement\ndate: 2024-03-14\nsource: https://gov.example/{}\n"
    files = {
        f"statements/{name}.md": statement(body=body, base=base.format(name))
        for name, body in (
            ("a", LONG),
            ("b", LONG.replace("Sentence 3", "Paragraph 3")),
            ("c", LONG[::-1]),
        )
    }
    assert remarks(files) == ["b.md:2:8: near-duplicate"]


def test_a_translation_is_no_duplicate_and_takes_over_without_remarks() -> None:
    base = (
        "title: JOINT STATEMENT OF THE MINISTERS\ndate: 2024-03-14\nsource: https://gov.example/1\n"
    )
    files = {
        "statements/a.md": statement(body=LONG, base=base),
        "statements/a.fr.md": f"---\ntitle: Déclaration\n---\n\n{FRENCH}\n",
        "statements/a.v1.md": f"---\nsummary: Before\n---\n\n{LONG}\n",
    }
    assert remarks(files) == ["a.md:2:8: title-in-capitals"]


def test_the_sample_archive_has_no_remarks() -> None:
    made = collect(ROOT)
    assert proofread(made, read_common(made, url=""), today="2026-11-29") == ()


@pytest.mark.parametrize("body", ["", "---"])
def test_a_file_without_a_text_is_remarked_unless_it_is_a_draft(body: str) -> None:
    assert remarks_on(body=body) == ["a.md:6:1: empty-text"]
    assert remarks_on("status: draft\n", body=body) == []


def test_a_text_in_another_language_than_the_file_says_is_remarked() -> None:
    assert remarks_on(body=FRENCH) == ["a.md:7:1: other-language"]
    assert remarks_on("language: fr\n", body=FRENCH) == []
    assert remarks_on("language: es\n", body=LONG) == ["a.md:5:11: other-language"]
    arabic = (
        "اجتمع وزيرا خارجية البلدين اليوم في العاصمة وبحثا التعاون في مجالات التجارة والطاقة. " * 5
    )
    assert remarks_on(body=arabic) == ["a.md:7:1: other-language"]


@pytest.mark.parametrize(
    ("language", "body"),
    [("en", "Une phrase courte, sans plus."), ("ms", "Kedua-dua menteri berbincang tentang perdagangan dan tenaga. " * 8),
     ("mi", "I tūtaki ngā minita i te rā nei ki te kōrero mō te hokohoko. " * 8), ("no", "Ministrene møttes i dag og snakket om handel. " * 8)],
)  # fmt: skip
def test_a_text_that_shows_too_little_or_is_in_a_language_like_it_is_let_be(
    language: str, body: str
) -> None:
    assert remarks_on(f"language: {language}\n", body=body) == []


def test_a_translation_in_another_language_than_its_name_is_remarked() -> None:
    base = "title: A statement\ndate: 2024-03-14\nsource: https://gov.example/1\n"
    files = {
        "statements/a.md": statement(body=LONG, base=base),
        "statements/a.es.md": f"---\ntitle: Declaración\n---\n\n{FRENCH}\n",
    }
    assert remarks(files) == ["a.es.md:5:1: other-language"]


def test_a_date_that_lies_ahead_is_remarked_unless_it_is_that_of_a_release() -> None:
    base = "title: A statement\ndate: {}\nsource: https://gov.example/1\n{}"
    ahead = statement(base=base.format("3024-01-01", ""))
    assert remarks({"statements/a.md": ahead}) == ["a.md:3:7: date-ahead"]
    released = statement(base=base.format("2026-12-24", "release: 2026-12-24T10:00:00Z\n"))
    assert remarks({"statements/a.md": released}) == []
    assert remarks({"statements/a.md": statement(base=base.format("2026-11-29", ""))}) == []


@pytest.mark.parametrize(
    "name", ["Ana Example; John Muster", "Ana Example, Minister (Peru)", "H.E. Mr. Per Muster", "Sr. Juan Ejemplo"]
)  # fmt: skip
def test_a_name_with_an_office_a_courtesy_or_a_second_person_is_remarked(name: str) -> None:
    (found,) = remarks_on(f"participants: ['{name}']\n")
    assert found.endswith("name-and-office")


@pytest.mark.parametrize("name", ["John Example, Jr.", "Mary Muster III", "Srinivas Example", "Drew Muster", "Elizabeth II"])  # fmt: skip
def test_a_plain_name_is_let_be(name: str) -> None:
    assert remarks_on(f"participants: ['{name}']\n") == []


@pytest.mark.parametrize(
    "name",
    ["Secretary of State Ana Pérez", "Prime Minister Ana B. Pérez", "Pérez, Ana", "H.E. Ana Pérez"],
)
def test_an_office_before_a_name_and_an_inverted_name_are_remarked(name: str) -> None:
    assert remarks_on(f'participants: [{{name: "{name}", role: Minister}}]\n') == [
        "a.md:5:24: name-and-office"
    ]


@pytest.mark.parametrize(
    "name", ["Ana Pérez", "King Abdullah II", "Queen Ana María", "John Minister"]
)
def test_names_and_who_is_called_by_title_are_let_be(name: str) -> None:
    assert remarks_on(f"participants: [{{name: {name}, role: Minister}}]\n") == []


def test_a_day_in_the_file_s_name_that_is_not_that_of_the_text_is_remarked() -> None:
    base = "title: A statement\ndate: 2024-03-14\nsource: https://gov.example/1\n"
    wrong, right = "statements/2024-03-15-a.md", "statements/2024-03-14-b.md"
    found = remarks({wrong: statement(base=base), right: statement("", "Another text.", base=base)})
    assert [each.partition(": ")[2] for each in found] == ["contradicting-date"]


def test_a_note_that_tells_of_another_day_is_let_be() -> None:
    assert remarks_on(body="The text.\n\n\\* Adopted at Paris, 12 December 2015.") == []
    assert remarks_on(body="The text.\n\nAdopted at Paris, 12 December 2015.") != []


def test_a_mark_of_a_note_that_is_not_there_is_remarked_and_one_that_is_is_not() -> None:
    assert remarks_on(body="The text[^1] and more[^3].\n\n[^1]: A note.") == [
        "a.md:7:22: mark-without-note"
    ]


def test_a_key_in_quotation_marks_is_the_field_s() -> None:
    base = '"title": JOINT STATEMENT OF THE MINISTERS\ndate: 2024-03-14\nsource: https://gov.example/1\n'
    assert remarks({"statements/a.md": statement(base=base)}) == ["a.md:2:10: title-in-capitals"]


@pytest.mark.parametrize(
    "body", ["Code: `[^3]`.", "Shown: \\[^3].", "A [^x](https://a.example/).", "> The text[^1].\n>\n> [^1]: A note."]
)  # fmt: skip
def test_a_mark_that_is_meant_to_be_seen_or_has_its_note_is_let_be(body: str) -> None:
    assert remarks_on(body=body) == []


def test_a_mark_before_a_colon_is_one() -> None:
    assert remarks_on(body="They agreed on the following[^1]: trade.") == [
        "a.md:7:29: mark-without-note"
    ]


def test_a_closing_line_in_emphasis_is_no_note() -> None:
    assert remarks_on(body="The text.\n\n*Done at Oslo on 4 May 2020.*") != []
