"""The static API, and the description that its documents are valid by."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from statement_site.formats.data.json_lines import json_line
from statement_site.formats.data.open_api import open_api
from statement_site.formats.data.static_api import (
    ListedFacet,
    ListedTerm,
    Short,
    index_text,
    record_file,
    short_line,
    statements_text,
    term_file,
    term_text,
)
from tests.formats.data.sample import FULL, RECORDS

SITE = "https://example.org/a/"
TERM = ListedTerm("countries", "PE", "peru", "Peru", 2)
SHORTS = [short_line(Short(it.id, it.title, it.date, it.url), SITE) for it in RECORDS]


def described(site: str = SITE) -> dict[str, Any]:
    """The description, read back."""
    text = open_api(
        title='Archive </script> "A"',
        version="1",
        description="",
        site=site,
        facets=("topics", "countries"),
    )
    document: dict[str, Any] = json.loads(text)
    return document


@pytest.mark.parametrize("site", [SITE, ""])
def test_the_description_is_one(site: str) -> None:
    OpenAPIV31SpecValidator(described(site)).validate()


@pytest.mark.parametrize(
    ("operation", "text"),
    [
        (
            "index",
            index_text("Archive", 3, (ListedFacet("countries", "Countries", (TERM,)),), SITE),
        ),
        ("statements", statements_text(SHORTS)),
        ("statements", statements_text(())),
        ("term", term_text(TERM, SHORTS[:2])),
        *(("statement", json_line(record)) for record in RECORDS),
    ],
)
def test_a_document_is_valid_by_its_description(operation: str, text: str) -> None:
    description = described()
    asked = [path["get"] for path in description["paths"].values()]
    answer = next(it for it in asked if it["operationId"] == operation)["responses"]["200"]
    schema = answer["content"]["application/json"]["schema"]
    whole = {**schema, "components": description["components"]}
    jsonschema.Draft202012Validator(
        whole, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).validate(json.loads(text))


def test_every_file_has_a_path_in_the_description() -> None:
    paths = described()["paths"]
    assert f"/{record_file('{id}')}" in paths
    assert f"/{term_file('{facet}', '{slug}')}" in paths
    facet = paths["/api/{facet}/{slug}.json"]["get"]["parameters"][0]
    assert facet["schema"]["enum"] == ["countries", "topics"]


def test_a_list_says_where_each_record_stands() -> None:
    first = json.loads(term_text(TERM, SHORTS[:2]))["statements"][0]
    assert first == {
        "statement": FULL.id,
        "title": FULL.title,
        "date": FULL.date,
        "url": FULL.url,
        "api": f"{SITE}api/statements/{FULL.id}.json",
    }


def test_a_site_without_an_address_names_files_from_its_root() -> None:
    short = json.loads(short_line(Short("a", "A", "", ""), ""))
    assert (short["date"], short["url"], short["api"]) == (None, None, "api/statements/a.json")
    assert described("")["servers"] == [{"url": "."}]
