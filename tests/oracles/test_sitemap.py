"""The sitemap, by the schema and the limits of sitemaps.org."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from tests.oracles.conftest import URL, Built

SCHEMA = Path(__file__).parent / "schemas" / "sitemap.xsd"


def test_it_is_valid_and_within_its_limits(site: Built) -> None:
    path = site.folder / "sitemap.xml"
    tree = etree.parse(path)
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(tree)
    places = [str(each.text) for each in tree.iter("{*}loc")]
    assert len(set(places)) == len(places) <= 50_000
    assert path.stat().st_size <= 50 * 1024 * 1024
    assert max(map(len, places)) < 2_048
    assert not [place for place in places if not site.file_at(unquote(place)).is_file()]


def test_robots_are_told_of_it(site: Built) -> None:
    assert f"Sitemap: {URL}sitemap.xml" in (site.folder / "robots.txt").read_text("utf-8")
