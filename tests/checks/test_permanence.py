"""What was published stays: other words, or none, at an address of the ledger are an error."""

from __future__ import annotations

import pytest

from tests.small_site import FIELDS, Site, recorded, site, statement

#: The texts that were published: a statement, its translation, another statement.
PUBLISHED = {
    "statements/a.md": statement(body="We agreed."),
    "statements/a.es.md": statement(base="title: Uno\n", body="Acordamos."),
    "statements/b.md": statement(base="title: B\ndate: 2023\n"),
}
LEDGER = recorded(site(PUBLISHED).files())


def after(ledger: str = LEDGER, **edits: str) -> Site:
    """The site after edits by name, an empty text for a file that is gone."""
    files = {**PUBLISHED, **{f"statements/{name}.md": text for name, text in edits.items()}}
    there = {path: text for path, text in files.items() if text}
    return site({**there, "ledger.txt": ledger})


def test_the_ledger_names_each_text_by_its_address() -> None:
    lines = LEDGER.splitlines()
    assert [line.rpartition(" ")[2] for line in lines] == [
        "/statements/a/es/", "/statements/a/", "/statements/b/",
    ]  # fmt: skip
    assert after().problems == []


def test_what_is_not_in_the_ledger_may_come_and_change() -> None:
    assert after(c=statement()).problems == []
    assert after("", b=statement(base="title: B\ndate: 2023\n", body="Other.")).problems == []
    assert site(PUBLISHED).problems == []


def test_fields_may_be_mended_where_the_words_stay() -> None:
    edited = statement("topics: [trade]\n", "We agreed.", base="title: Mended\ndate: 2024-03-15\n")
    assert after(a=edited).problems == []


def test_white_space_around_a_text_is_no_change_of_its_words() -> None:
    assert after(a=f"---\n{FIELDS}---\nWe agreed.\n\n\n").problems == []
    assert after(a=statement(body="We agreed.").replace("\n", "\r\n")).problems == []


def test_other_words_are_an_error_with_the_file_and_the_way_out() -> None:
    assert after(a=statement(body="We agreed to differ.")).problems == [
        "statements/a.md:1:1: changed this text was published on 2024-03-20 with other words\n"
        "  hint: take the change back, or keep what was published: "
        'build.py amend a --reason "…"'
    ]


def test_other_words_of_a_translation_are_an_error_of_its_own_file() -> None:
    edits = {"a.es": statement(base="title: Uno\n", body="Discrepamos.")}
    (problem,) = after(**edits).problems
    assert problem.startswith("statements/a.es.md:1:1: changed ")
    assert "build.py amend a.es --reason" in problem


def test_words_that_are_kept_as_an_earlier_version_may_change() -> None:
    edits = {"a": statement(body="We differ."), "a.v1": statement(base="", body="We agreed.")}
    assert after(**edits).problems == []


def test_an_earlier_version_with_other_words_keeps_nothing() -> None:
    edits = {"a": statement(body="We differ."), "a.v1": statement(base="", body="We argued.")}
    assert after(**edits).codes == ["changed"]


def test_an_earlier_version_that_readers_may_not_see_keeps_nothing() -> None:
    hidden = statement("status: draft\n", "We agreed.", base="")
    assert after(**{"a": statement(body="We differ."), "a.v1": hidden}).codes == ["changed"]


def test_the_words_of_a_translation_are_kept_by_its_own_earlier_version() -> None:
    edits = {
        "a.es": statement(base="title: Uno\n", body="Discrepamos."),
        "a.v1.es": statement(base="", body="Acordamos."),
    }
    assert after(**edits).problems == []


def test_a_withdrawn_text_may_say_no_more_than_that_it_was() -> None:
    withdrawn = statement("status: withdrawn\nnotes: It was a forgery.\n", "Withdrawn.")
    assert after(a=withdrawn).problems == []


@pytest.mark.parametrize("fields", ["status: draft\n", "release: 2999-01-01T00:00:00Z\n"])
def test_a_published_text_cannot_become_a_draft_or_wait_again(fields: str) -> None:
    (problem,) = after(b=statement(fields)).problems
    assert problem.startswith("statements/b.md:1:1: vanished this text was published on 2024-03-20")
    assert "hint: take it back with `status: withdrawn`" in problem


def test_an_address_that_leads_nowhere_is_an_error_at_its_line_of_the_ledger() -> None:
    assert after(b="").problems == [
        "ledger.txt:3:1: vanished /statements/b/ was published on 2024-03-20 and leads nowhere now\n"
        f"  3 | {LEDGER.splitlines()[2]}\n"
        "    | ^\n"
        "  hint: bring the file back, with `status: withdrawn` if it must be taken back, "
        "or name the address under `aliases` of what stands in its place"
    ]


def test_a_translation_that_is_gone_is_an_error() -> None:
    (problem,) = after(**{"a.es": ""}).problems
    assert "vanished /statements/a/es/ was published" in problem


def test_an_alias_leads_on_from_an_address_that_is_gone() -> None:
    renamed = statement("aliases: [/statements/b/]\n", base="title: B\ndate: 2023\n")
    assert after(b="", renamed=renamed).problems == []


def test_of_two_records_of_a_text_the_last_holds() -> None:
    changed = statement(body="We differ.")
    now = {**PUBLISHED, "statements/a.md": changed}
    ledger = LEDGER + recorded(site(now).files(), "2024-05-01")
    assert after(ledger, a=changed).problems == []
    (problem,) = after(ledger).problems
    assert "published on 2024-05-01 with other words" in problem


DIGEST = "0" * 64


@pytest.mark.parametrize(
    "line",
    [
        "spoilt",
        "<<<<<<< HEAD",
        f"2024-03-20 text {DIGEST[1:]} /statements/b/",
        f"2024-03-20 text {'G' * 64} /statements/b/",
        f"2024-03-20 note {DIGEST} /statements/b/",
        f"20240320 text {DIGEST} /statements/b/",
        f"٢٠٢٤-٠٣-٢٠ text {DIGEST} /statements/b/",
        f"2024-03-20 text {DIGEST} statements/b/",
        f"2024-03-20 text {DIGEST} /statements/b/ more",
        f" 2024-03-20 text {DIGEST} /statements/b/",
    ],
)
def test_a_spoilt_line_is_told_with_its_place(line: str) -> None:
    (problem,) = after(f"# The ledger.\n\n{LEDGER}{line}\n").problems
    assert problem == (
        "ledger.txt:6:1: ledger this line is no record\n"
        f"  6 | {line}\n"
        "    | ^\n"
        "  hint: the ledger is written by `record`: take this line from an earlier state of the file"
    )


def test_line_ends_of_any_kind_and_comments_are_no_matter() -> None:
    ledger = f"# The ledger.\n\n{LEDGER}"
    assert after(ledger.replace("\n", "\r\n")).problems == []
    assert after(ledger.rstrip("\n")).problems == []
    assert after(f"{ledger}2024-03-20 site {DIGEST} /\n").problems == []


def test_an_id_of_any_script_is_recorded_as_it_is() -> None:
    files = {"statements/بيان-ñandú.md": statement(body="We agreed.")}
    ledger = recorded(site(files).files())
    assert "/statements/بيان-ñandú/" in ledger
    assert site({**files, "ledger.txt": ledger}).problems == []
    changed = {"statements/بيان-ñandú.md": statement(body="We differ.")}
    assert site({**changed, "ledger.txt": ledger}).codes == ["changed"]


def test_a_ledger_may_be_larger_than_any_statement() -> None:
    many = "".join(
        f"2024-03-20 text {DIGEST} /statements/a/{'n' * 60}{n}/\n" for n in range(16_000)
    )
    made = after(LEDGER + many)
    assert set(made.codes) == {"vanished"}
    assert len(made.codes) == 16_000
