"""bibtexparser, pybtex, rispy and citeproc-py read every citation: the statements of the list, by their titles."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rispy
from bibtexparser.entrypoint import parse_string as parse_bibtex
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from tests.formats.test_bibtex import printed
from tests.formats.test_csl_json import VALIDATOR
from tests.oracles.conftest import URL, Built


def listed(site: Built, page: Path) -> list[str]:
    """The addresses of the statements that stand on a page, by its CSL-JSON: the page is one, or lists them."""
    items: list[dict[str, Any]] = json.loads((page / "citation.csl.json").read_bytes())
    for item in items:
        assert item["title"] == site.titles[item["URL"]]
    return [item["URL"] for item in items]


@pytest.fixture(scope="session")
def addresses(site: Built) -> dict[Path, list[str]]:
    """What is cited in each folder."""
    return {path.parent: listed(site, path.parent) for path in site.files("citation.csl.json")}


def test_every_text_and_every_list_is_cited(site: Built, addresses: dict[Path, list[str]]) -> None:
    for page, cited in addresses.items():
        if page.joinpath("text.txt").is_file():
            assert [site.file_at(each).parent for each in cited] == [page]
        else:
            html = (page / "index.html").read_text("utf-8")
            ids = [each.removeprefix(f"{URL}statements/").strip("/") for each in cited]
            assert set(ids) <= site.records.keys()
            assert not [each for each in ids if f"statements/{each}/index.html" not in html]


def test_csl_json_is_valid_and_citeproc_takes_it(
    site: Built, addresses: dict[Path, list[str]]
) -> None:
    for page in addresses:
        items = json.loads((page / "citation.csl.json").read_bytes())
        try:
            VALIDATOR.validate(items)
        except jsonschema.ValidationError as error:
            pytest.fail(f"{site.name(page)}: {error.message}")
        assert set(CiteProcJSON(items)) == {item["id"].lower() for item in items}


def test_rispy_finds_the_same(site: Built, addresses: dict[Path, list[str]]) -> None:
    for page, cited in addresses.items():
        entries = rispy.loads((page / "citation.ris").read_bytes().decode())
        assert [entry["urls"] for entry in entries] == [[each] for each in cited], page
        for entry in entries:
            assert entry["title"] == site.titles[entry["urls"][0]]
            assert entry["authors"]
            assert entry["year"]
            assert "unknown_tag" not in entry


def test_bibtexparser_finds_the_same(site: Built, addresses: dict[Path, list[str]]) -> None:
    for page, cited in addresses.items():
        library = parse_bibtex((page / "citation.bib").read_text("utf-8"))
        assert not library.failed_blocks, page
        fields = [{field.key: field.value for field in each.fields} for each in library.entries]
        assert [printed(each["url"]) for each in fields] == cited, page
        for each, address in zip(fields, cited, strict=True):
            assert printed(each["title"][1:-1]) == site.titles[address]
            assert each["author"]


def test_pybtex_finds_the_same(site: Built) -> None:
    for path in (site.folder / "statements").glob("*/citation.bib"):
        ((_, entry),) = parse_string(path.read_text("utf-8"), "bibtex").entries.items()
        assert printed(entry.fields["title"][1:-1]) == site.titles[printed(entry.fields["url"])]
        assert entry.persons["author"]
        assert re.fullmatch(r"\d{4}", entry.fields["year"])
