"""The lists by which libraries harvest, read as ResourceSync says."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from tests.small_site import site, statement

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TERMS = "{http://www.openarchives.org/rs/terms/}"
URL = "https://archive.example/"

FILES = {
    "site.yaml": f"url: {URL}\n",
    "statements/a.md": statement(),
    "statements/a.es.md": statement("title: Una declaración\n", base=""),
    "statements/a.v1.md": statement("superseded: {date: 2024-04-02, reason: A slip.}\n"),
    "statements/b.md": statement(),
}


def read(name: str) -> ET.Element:
    """A list of the site."""
    return ET.fromstring(site(FILES).files()[name])  # noqa: S314 — made by us a moment ago


def places(root: ET.Element) -> list[str]:
    """The addresses that a list names."""
    return [each.text or "" for each in root.iter(f"{SITEMAP}loc")]


def test_a_harvester_is_led_from_the_well_known_place_to_every_text() -> None:
    files, address = site(FILES).files(), ".well-known/resourcesync"
    for _ in ("description", "capability list", "resource list"):
        found = places(ET.fromstring(files[address]))  # noqa: S314
        address = found[0].removeprefix(URL)
    texts = {each.removeprefix(URL) for each in found}
    assert texts == {file for file in files if file.endswith("text.md")}


def test_each_list_says_what_it_is_and_leads_up() -> None:
    for name, capability in (
        ("harvest/capabilitylist.xml", "capabilitylist"),
        ("harvest/resourcelist.xml", "resourcelist"),
        ("harvest/changelist.xml", "changelist"),
    ):
        root = read(name)
        said = root.find(f"{TERMS}md")
        link = root.find(f"{TERMS}ln")
        assert said is not None
        assert link is not None
        assert said.get("capability") == capability
        assert link.get("rel") == "up"
    assert (read("harvest/resourcelist.xml").find(f"{TERMS}md") or ET.Element("")).get("at") != ""


def test_an_amended_text_is_a_change() -> None:
    root = read("harvest/changelist.xml")
    (change,) = root.iter(f"{SITEMAP}url")
    assert places(root) == [f"{URL}statements/a/text.md"]
    md = change.find(f"{TERMS}md")
    assert md is not None
    assert (md.get("change"), md.get("datetime")) == ("updated", "2024-04-02T00:00:00Z")


def test_a_site_without_an_address_has_none() -> None:
    files = site({"statements/a.md": statement()}).files()
    assert not [file for file in files if "harvest" in file or "well-known" in file]
