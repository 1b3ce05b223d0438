"""The static API: a file for each statement and each term, and every address in them leads somewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from statement_site.know import Wishes
from tests.small_site import Site, site, site_of, statement

URL = "https://archive.example/sub/"
FIELDS = (
    "countries: [PE, NO]\norganizations: [asean]\ntopics: [trade]\nplace: Lima\nseries: Talks\n"
)
FILES = {
    "site.yaml": f"url: {URL}\nvocabulary: open\nundated: true\n",
    "statements/a.md": statement(f"{FIELDS}related: [b]\n"),
    "statements/a.es.md": statement(base="title: Uno\n"),
    "statements/a.v1.md": statement(base="title: First\n"),
    "statements/b.md": statement(
        "participants: [Ana Ruiz]\ntopics: [Two words, 'C++ & Ünïcode']\n",
        base="title: B\ndate: 197X\n",
    ),
    "statements/index.md": statement("related: [d, e]\n", base="title: I\ndate: undated\n"),
    "statements/d.md": statement("status: draft\ntopics: [secret]\n"),
    "statements/e.md": statement("release: 2999-01-01T00:00:00Z\ntopics: [secret]\n"),
    "statements/w.md": statement("status: withdrawn\nnotes: Why.\n"),
}


@pytest.fixture(scope="module")
def made() -> Site:
    """A site of several statements and terms, a few of them not public."""
    built = site(FILES)
    assert built.problems == []
    return built


@pytest.fixture(scope="module")
def files(made: Site) -> dict[str, bytes]:
    """Its files."""
    return made.files()


def read(files: dict[str, bytes], name: str) -> Any:
    """A file of the API."""
    return json.loads(files[name])


def addresses(told: Any) -> Iterator[str]:
    """Every address that a file of the API tells of, for programs to ask for next."""
    if isinstance(told, dict):
        yield from (
            value
            for key, value in told.items()
            if key in ("api", "url", "statements") and isinstance(value, str)
        )
        told = [value for value in told.values() if isinstance(value, dict | list)]
    if isinstance(told, list):
        for each in told:
            yield from addresses(each)


def test_every_statement_and_every_term_has_a_file(made: Site, files: dict[str, bytes]) -> None:
    archive = made.known.archive
    api = {name for name in files if name.startswith("api/")}
    records = {f"api/statements/{slip.id}.json" for slip in archive.slips}
    assert records == {f"api/statements/{each}.json" for each in ("a", "b", "index", "w")}
    described = {"api/index.json", "api/statements.json", "api/openapi.json"}
    terms = api - records - described
    assert records | described <= api
    assert len(terms) == sum(len(index.listings) for index in archive.indexes.values())


def test_every_address_is_whole_and_leads_to_a_file(files: dict[str, bytes]) -> None:
    found = 0
    for name in files:
        if name.startswith("api/") and name != "api/openapi.json":
            for address in addresses(read(files, name)):
                assert address.startswith(URL), address
                file = address.removeprefix(URL)
                assert (f"{file}index.html" if file.endswith("/") else file) in files, address
                found += 1
    assert found > 50


def test_the_entry_leads_to_every_file(files: dict[str, bytes]) -> None:
    seen, waiting = set(), ["api/index.json"]
    while waiting:
        name = waiting.pop()
        seen.add(name)
        told = (address.removeprefix(URL) for address in addresses(read(files, name)))
        waiting += [each for each in told if each.startswith("api/") and each not in seen]
    assert seen | {"api/openapi.json"} == {name for name in files if name.startswith("api/")}


def test_counts_are_those_of_the_lists(files: dict[str, bytes]) -> None:
    entry = read(files, "api/index.json")
    assert entry["count"] == read(files, "api/statements.json")["count"] == 4
    for facet in entry["facets"]:
        assert facet["count"] == len(facet["terms"])
        for term in facet["terms"]:
            list_ = read(files, term["api"].removeprefix(URL))
            assert (list_["facet"], list_["key"], list_["name"]) == (
                facet["key"], term["key"], term["name"],
            )  # fmt: skip
            assert term["count"] == list_["count"] == len(list_["statements"]) > 0


def test_the_list_of_all_is_in_the_order_of_the_pages(made: Site, files: dict[str, bytes]) -> None:
    listed = read(files, "api/statements.json")["statements"]
    assert [each["statement"] for each in listed] == [slip.id for slip in made.known.archive.slips]
    assert [each["date"] for each in listed if each["statement"] == "index"] == [None]


def test_a_statement_called_index_has_a_record_of_its_own(files: dict[str, bytes]) -> None:
    assert read(files, "api/statements/index.json")["id"] == "index"


def test_a_record_says_what_the_statement_says(files: dict[str, bytes]) -> None:
    record = read(files, "api/statements/a.json")
    assert (record["title"], record["url"]) == ("A statement", f"{URL}statements/a/")
    assert (record["countries"], record["country_names"]) == (["PE", "NO"], ["Peru", "Norway"])
    assert (record["languages"], record["related"]) == (["en", "es"], ["b"])
    assert record["text"] == "The text.\n"
    old = read(files, "api/statements/b.json")
    assert (old["date"], old["date_start"], old["date_end"]) == ("197X", "1970-01-01", "1979-12-31")


def test_what_is_not_public_is_in_none_of_it(files: dict[str, bytes]) -> None:
    api = {name: data for name, data in files.items() if name.startswith("api/")}
    assert not [name for name, data in api.items() if "secret" in name or b"secret" in data]
    assert read(files, "api/statements/index.json")["related"] == []
    drafts = site(FILES, wishes=Wishes(drafts=True))
    assert "api/topics/secret.json" in drafts.files()


def test_a_site_without_an_address_names_files_from_its_root() -> None:
    files = site_of("countries: [PE]\n").files()
    for name in files:
        if name.startswith("api/") and name != "api/openapi.json":
            told = [each for each in addresses(read(files, name)) if each]
            assert not [each for each in told if each not in files]


def test_a_site_without_data_has_no_api_and_promises_none() -> None:
    files = site(FILES, wishes=Wishes(data=False)).files()
    assert not [name for name in files if name.startswith(("api/", "data/"))]
    links = (b"api/", b"data/index.html", b"statements.csv")
    assert not [name for name, data in files.items() if name.endswith(".html") and any(each in data for each in links)]  # fmt: skip
