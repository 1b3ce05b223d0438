"""The JSON Schema of the front matter agrees with the build on every statement of the sample archive."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from statement_site.formats.json_schema import front_matter_schema, register_schema
from statement_site.model.term import KINDS
from statement_site.reading.guide import GUIDE
from statement_site.reading.statement_fields import FIELDS
from statement_site.reading.whole import read_common
from statement_site.shell.files import collect
from tests import program
from tests.small_site import site, statement

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The schema of the sample archive."""
    common = read_common(collect(ROOT), url="")
    made = front_matter_schema(common.registers, common.settings)
    jsonschema.Draft202012Validator.check_schema(made)
    return made


class TextsAndNothing(yaml.BaseLoader):
    """YAML as an editor's program reads it: as texts, and nothing as null (YAML 1.2, core schema)."""


NULL = "tag:yaml.org,2002:null"
TextsAndNothing.add_implicit_resolver(NULL, re.compile(r"(?:null|~|)$"), ["n", "~", ""])
TextsAndNothing.add_constructor(NULL, lambda *_: None)


def valid(schema: dict[str, Any], front_matter: str) -> bool:
    """Whether a front matter is valid."""
    read = yaml.load(front_matter, TextsAndNothing)  # noqa: S506 — texts alone
    return jsonschema.Draft202012Validator(schema).is_valid(read)


def test_every_original_of_the_sample_archive_is_valid(schema: dict[str, Any]) -> None:
    originals = [path for path in (ROOT / "statements").rglob("*.md") if path.name.count(".") == 1]
    assert len(originals) > 50
    for path in originals:
        assert valid(schema, path.read_text("utf-8").split("---\n")[1]), path


@pytest.mark.parametrize(
    "wrong",
    ["topcs: [trade]", "status: hidden", "source: ftp://x", "participants: [{role: Minister}]",
     "place: {town: Lima}", "extent: half"],
)  # fmt: skip
def test_what_the_build_refuses_is_not_valid(schema: dict[str, Any], wrong: str) -> None:
    assert valid(schema, "title: T\ndate: 2024")
    assert not valid(schema, f"title: T\ndate: 2024\n{wrong}")


@pytest.mark.parametrize(
    "taken",
    [
        "topics:",
        "topics: [trade, trade]",
        "place: {name: Lima, country: }",
        "source: HTTPS://gov.example/",
        "source:",
        "status:",
    ],
)
def test_what_the_build_takes_is_valid(schema: dict[str, Any], taken: str) -> None:
    assert site({"statements/a.md": statement(f"{taken}\n")}).codes == []
    assert valid(schema, f"title: T\ndate: 2024\n{taken}")


def test_title_and_date_are_needed(schema: dict[str, Any]) -> None:
    assert not valid(schema, "title: T")


def test_it_offers_the_keys_of_the_registers(schema: dict[str, Any]) -> None:
    topics = schema["properties"]["topics"]
    offered = topics["anyOf"][0]["items"]["anyOf"][0]["enum"]
    assert "migration" in offered
    assert topics["description"].startswith("keys or names of the register of topics")


def test_every_field_is_in_the_guide_and_in_the_schema(schema: dict[str, Any]) -> None:
    assert [guide.name for guide in GUIDE] == list(FIELDS)
    assert set(schema["properties"]) >= set(FIELDS)


@pytest.mark.parametrize("of", ["statement", *KINDS])
def test_the_schemas_in_the_docs_are_those_of_the_sample_archive(of: str) -> None:
    said = program.run(ROOT, "schema", of).said
    committed = (ROOT / "docs" / "schemas" / f"{of}.schema.json").read_text("utf-8")
    assert committed == said, f"refresh it: python3 build.py schema {of}"


REGISTERS = [*(ROOT / "src" / "statement_site" / "registers").glob("*.yaml"),
             *(ROOT / "authorities").glob("*.yaml")]  # fmt: skip


@pytest.mark.parametrize("path", REGISTERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_register_is_valid(path: Path) -> None:
    made = register_schema(path.stem)
    jsonschema.Draft202012Validator.check_schema(made)
    assert valid(made, path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [("topics", "a: {nmae: A}"), ("topics", "A B: a"), ("topics", "a: {offices: []}"),
     ("people", "a: {offices: [{country: PE}]}"), ("countries", "peru: Perú"),
     ("people", "a: {wikidata: q42}"), ("series", "a: {wikidata: Q042}")],
)  # fmt: skip
def test_what_no_register_can_say_is_not_valid(kind: str, wrong: str) -> None:
    assert not valid(register_schema(kind), wrong)
