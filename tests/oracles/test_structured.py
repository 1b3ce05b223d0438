"""extruct, by which crawlers read pages: JSON-LD, Open Graph and Dublin Core of every kind of page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import extruct
from lxml import html

from tests.oracles.conftest import URL, Built

ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
SYNTAXES = ["json-ld", "opengraph", "dublincore"]


def read(site: Built, path: Path) -> dict[str, Any]:
    """What extruct reads from a page, and the meta elements by name."""
    text = path.read_text("utf-8")
    address = URL + site.name(path).removesuffix("index.html")
    found: dict[str, Any] = extruct.extract(text, address, syntaxes=SYNTAXES, errors="strict")
    found["address"] = address
    found["meta"] = {
        each.get("name"): each.get("content") for each in html.fromstring(text).iter("meta")
    }
    return found


def things(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The things that JSON-LD tells of."""
    for graph in found["json-ld"]:
        assert graph["@context"] == "https://schema.org"
        yield from graph.get("@graph", [graph])


def test_every_page_of_a_text_has_what_crawlers_ask_for(site: Built) -> None:
    pages = [path.with_name("index.html") for path in site.files("text.txt")]
    assert len(pages) >= len(site.records)
    for path in pages:
        found = read(site, path)
        title = path.with_name("text.txt").read_text("utf-8").split("\n")[0]
        (article,) = (each for each in things(found) if each["@type"] == "Article")
        assert article["headline"] == title
        assert article["url"] == found["address"]
        assert article["inLanguage"]
        assert all(each["name"] for each in article["author"])
        assert ISO.fullmatch(article["datePublished"])
        (graph,) = found["opengraph"]
        said = dict(graph["properties"])
        assert said["og:title"].startswith(title)
        assert (said["og:type"], said["og:url"]) == ("article", found["address"])
        meta = found["meta"]
        assert meta["citation_title"] == meta["dcterms.title"] == title
        assert ISO.fullmatch(meta["citation_publication_date"].replace("/", "-"))
        assert meta.get("citation_author") or meta["z:presenters"]
        names = {
            each["name"]: each["content"]
            for each in found["dublincore"][0]["elements"]
            if "name" in each
        }
        assert names["dcterms.title"] == title


def test_every_other_page_says_what_it_is(site: Built) -> None:
    kinds = set()
    for path in site.files("index.html"):
        text = path.with_name("text.txt")
        html_ = path.read_text("utf-8")
        if text.is_file() or 'http-equiv="refresh"' in html_:
            continue
        found = read(site, path)
        (graph,) = found["opengraph"]
        said = dict(graph["properties"])
        assert said["og:title"]
        assert (said["og:type"], said["og:url"]) == ("website", found["address"])
        for each in things(found):
            kinds.add(each["@type"])
            if each["@type"] == "BreadcrumbList":
                positions = [item["position"] for item in each["itemListElement"]]
                assert positions == list(range(1, len(positions) + 1))
                ways = [item["item"] for item in each["itemListElement"] if "item" in item]
                assert not [way for way in ways if not site.file_at(way).is_file()]
            else:
                assert each["name"]
                assert each["url"] == found["address"]
    assert kinds == {"WebSite", "CollectionPage", "BreadcrumbList", "Dataset"}
