"""Registers: what an entry may say of its item in Wikidata, and what the bundled registers say."""

from __future__ import annotations

import re

import pytest

from statement_site.model.term import KINDS
from tests.small_site import site, statement

ITEM = re.compile(r"Q[1-9][0-9]*", re.ASCII)


def with_people(entry: str) -> dict[str, str | bytes]:
    """A statement of one person, with an entry in the register of people."""
    text = statement("participants: [Ana Example]\n")
    return {"statements/a.md": text, "authorities/people.yaml": f"ana-example: {entry}\n"}


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_of_any_register_may_name_its_item(kind: str) -> None:
    key = "PE" if kind == "countries" else "un-charter"
    entry = f"{key}: {{name: A name, wikidata: Q419}}\n"
    made = site({"statements/a.md": statement(), f"authorities/{kind}.yaml": entry})
    assert [code for code in made.codes if code != "unused-entry"] == []
    assert made.known.archive.lexicon.wikidata(kind, key) == "Q419"


def test_a_term_that_no_register_has_names_no_item() -> None:
    lexicon = site({"statements/a.md": statement()}).known.archive.lexicon
    assert lexicon.wikidata("people", "ana-example") == ""


def test_an_entry_of_the_site_keeps_the_item_of_ours() -> None:
    files = {"statements/a.md": statement("countries: [PE]\n"), "authorities/countries.yaml": "PE: Perú\n"}  # fmt: skip
    assert site(files).known.archive.lexicon.wikidata("countries", "PE") == "Q419"


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("https://www.wikidata.org/wiki/Q42", "Q42"),
        ("q42", "Q42"),
        ("Q042", "Q419"),
        ("Q٤٢", "Q419"),
        ("42", "Q419"),
        ("Q42 Q43", "Q42"),
    ],
)
def test_what_is_no_id_is_told_with_its_place_and_the_form(written: str, hint: str) -> None:
    made = site(with_people(f"\n  name: Ana Example\n  wikidata: {written}"))
    (problem,) = made.problems
    assert problem.startswith(
        f"authorities/people.yaml:3:13: register-entry `{written}` is no id of Wikidata"
    )
    assert f"as in `wikidata: {hint}`" in problem
    assert made.known.archive.lexicon.wikidata("people", "ana-example") == ""


def test_a_list_is_no_id() -> None:
    made = site(with_people("{name: Ana Example, wikidata: [Q42]}"))
    assert made.codes == ["value"]


@pytest.mark.parametrize(("kind", "least"), [("countries", 250), ("organizations", 20)])
def test_each_id_that_comes_along_is_well_formed_and_stands_once(kind: str, least: int) -> None:
    register = site({"statements/a.md": statement()}).known.archive.lexicon.registers[kind]
    ids = [entry.term.wikidata for entry in register.entries.values() if entry.term.wikidata]
    assert [each for each in ids if not ITEM.fullmatch(each)] == []
    assert len(set(ids)) == len(ids) >= least


def test_an_entry_under_two_codes_of_one_country_is_told() -> None:
    entries = "CI: {name: Ivory Coast}\nCIV: {description: On the coast.}\n"
    files = {"statements/a.md": statement("countries: [CI]\n")}
    (problem,) = site({**files, "authorities/countries.yaml": entries}).problems
    assert problem.startswith(
        "authorities/countries.yaml:2:1: duplicate-key `CIV` is what an earlier"
    )


def test_a_closed_register_of_places_takes_no_other_place() -> None:
    register = {"authorities/places.yaml": "lima: {name: Lima}\n"}
    settings = {"site.yaml": "vocabulary: {places: closed}\n", **register}
    known = site({**settings, "statements/a.md": statement("place: Lima\n")})
    other = site({**settings, "statements/a.md": statement("place: Limma\n")})
    assert (known.codes, other.codes) == ([], ["unused-entry", "unknown-term"])
    assert "did you mean `lima`?" in other.problems[1]


@pytest.mark.parametrize("name", ["site.yaml", "about.md", "ledger.txt", "authorities/people.yaml"])
@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_a_file_that_may_be_left_out_may_be_empty(name: str, data: bytes) -> None:
    assert site({"statements/a.md": statement(), name: data}).problems == []


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ("fish: {name: Fish}\nfish2: {name: Fish}\n", "`Fish` is also what `fish` is called"),
        ("commerce: {name: Trade}\n", "`Trade` is also what `trade` is called"),
        ("one: {name: Same}\ntwo: {name: Same}\n", "`Same` is also what `several` is called"),
        ("fish: {name: Fish}\n", ""),
    ],
)
def test_a_name_that_leads_to_another_entry_is_told(entries: str, told: str) -> None:
    files = {"statements/a.md": statement(), "authorities/topics.yaml": entries}
    problems = [each for each in site(files).problems if "unused-entry" not in each]
    assert any(told in each for each in problems) == bool(told)
    assert bool(problems) == bool(told)
