"""The description of the search for browsers."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from statement_site.formats.opensearch import LONGEST_NAME, opensearch_text
from tests.small_site import site, statement

SPACE = "{http://a9.com/-/spec/opensearch/1.1/}"


def test_a_browser_is_told_where_to_ask() -> None:
    built = site(
        {
            "site.yaml": "title: Archive & <Co>\nurl: https://example.org/a/\n",
            "statements/a.md": statement(),
        }
    )
    root = ET.fromstring(built.files()["opensearch.xml"])  # noqa: S314 — our own
    assert root.findtext(f"{SPACE}ShortName") == "Archive & <Co>"
    address = root.find(f"{SPACE}Url")
    assert address is not None
    assert address.get("template") == "https://example.org/a/search/?q={searchTerms}"
    assert 'href="./opensearch.xml"' in built.html("")


def test_a_site_without_an_address_has_none() -> None:
    built = site({"statements/a.md": statement()})
    assert "opensearch.xml" not in built.files()
    assert "opensearch" not in built.html("")


def test_a_long_name_is_cut_to_what_the_standard_allows() -> None:
    root = ET.fromstring(  # noqa: S314 — our own
        opensearch_text("A Very Long Name of an Archive", "", "https://example.org/", "en")
    )
    name = root.findtext(f"{SPACE}ShortName") or ""
    assert name == "A Very Long Nam…"
    assert len(name) == LONGEST_NAME
