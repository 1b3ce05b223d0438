"""The sample archive, built: every link leads somewhere, every page keeps the promises."""

from __future__ import annotations

import gzip
import os
import posixpath
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

from statement_site.finish.data import FILES
from statement_site.know import Wishes, know_all
from statement_site.model import urls
from statement_site.model.urls import MANIFEST
from statement_site.reading.source import SourceFile
from statement_site.shell.files import collect
from tests.small_site import NOW, Site, shelf, site_of

ROOT = Path(__file__).parent.parent
SEED = "statements/2024-03-14-united-states-peru-joint-statement/"


@cache
def sample(language: str = "en") -> Site:
    """The project's own archive, its interface in a language."""
    project = collect(ROOT)
    assert project.settings is not None
    data = project.settings.data.replace(b"language: en", f"language: {language}".encode())
    project = replace(project, settings=SourceFile("site.yaml", data))
    return Site(project, know_all(project, shelf(), now=NOW, wishes=Wishes()))


@cache
def files(language: str = "en") -> dict[str, bytes]:
    """Every file of the built sample archive."""
    return sample(language).files()


class Page(HTMLParser):
    """The ids and links of a page, and anything that would call another host."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.repeated: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, links and loaded things."""
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            if given["id"] in self.ids:
                self.repeated.append(given["id"])
            self.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        for name in ("src", "srcset", "data", "poster"):
            if name in given:
                self.loads.append(given[name])
        if tag == "link" and given.get("rel") in ("stylesheet", "icon"):
            self.loads.append(given["href"])


@cache
def pages() -> dict[str, Page]:
    """Every HTML page, parsed."""
    return {name: Page(data.decode()) for name, data in files().items() if name.endswith(".html")}


#: What a build writes when the pages are there.
FINISHED = dict.fromkeys((*(urls.DATA + name for name in FILES), MANIFEST), b"")


def internal(name: str, hrefs: list[str]) -> Iterator[tuple[str, str, str]]:
    """The links of a page that stay in the site: (link, file, fragment)."""
    for href in hrefs:
        parts = urlsplit(href)
        if not parts.scheme:
            path = unquote(parts.path)
            folder = "" if path.startswith("/") else posixpath.dirname(name)
            target = posixpath.normpath(posixpath.join(folder, path.lstrip("/"))) if path else name
            yield href, target, unquote(parts.fragment)


def test_the_sample_archive_has_no_problem_at_all() -> None:
    assert sample().problems == []


def test_every_internal_link_and_fragment_leads_somewhere() -> None:
    lost = [
        (name, href)
        for name, page in pages().items()
        for href, target, fragment in internal(name, page.links + page.loads)
        if target not in files() | FINISHED or (fragment and fragment not in pages()[target].ids)
    ]
    assert lost == []


def test_every_page_can_be_reached_from_the_home_page() -> None:
    reached = {"index.html"}
    waiting = ["index.html"]
    while waiting:
        name = waiting.pop()
        for _, target, _ in internal(name, pages()[name].links):
            if target in pages() and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert set(pages()) - reached == {"404.html"}


def test_no_page_loads_anything_from_another_host_or_repeats_an_id() -> None:
    for name, page in pages().items():
        assert [load for load in page.loads if urlsplit(load).scheme] == [], name
        assert page.repeated == [], name


def test_every_page_carries_the_content_security_policy() -> None:
    policy = re.compile(rb'http-equiv="Content-Security-Policy" content="default-src \'none\';')
    without = [n for n, d in files().items() if n.endswith(".html") and not policy.search(d)]
    assert without == []
    moved = site_of("aliases: [/old/]\n").files()["old/index.html"]
    assert policy.search(moved)


def test_the_seed_statement_is_on_its_country_topic_pair_year_and_people_pages() -> None:
    for address in (
        "index", "countries/peru", "countries/united-states", "countries/peru/united-states",
        "topics/migration", "years/2024", "people/antony-blinken",
        "people/javier-gonzalez-olaechea", "places/washington-d-c-united-states",
        "types/joint-statement", "languages/en",
    ):  # fmt: skip
        name = "index.html" if address == "index" else f"{address}/index.html"
        targets = {target for _, target, _ in internal(name, pages()[name].links)}
        assert f"{SEED}index.html" in targets, address


def test_the_seed_statement_stands_in_full_and_verbatim() -> None:
    words = sample().words(SEED)
    assert "Secretary of State Antony Blinken and Minister of Foreign Affairs of Peru" in words
    assert "U.S.-Peru Trade Promotion Agreement , which entered into force" in words
    assert "though the Americas Partnership for Economic Prosperity" in words
    assert "first-ever theatrical company in the Americas." in words
    for chrome in ("Begin Text", "End text", "Stay Connected", "HomeUnited", "Must Read"):
        assert chrome not in words


def test_the_sample_archive_spans_the_world_and_its_former_states() -> None:
    archive = sample().known.archive
    countries = archive.indexes["countries"].listings
    years = archive.indexes["years"].listings
    assert len(archive.slips) >= 41
    assert len(countries) >= 45
    assert {"SUHH", "YUCS", "DDDE", "CSHH", "DYBJ", "HVBF", "BUMM"} <= countries.keys()
    assert {"un", "eu", "asean", "nato", "au", "apec", "g7"} <= archive.indexes[
        "organizations"
    ].listings.keys()
    assert {"1941", "2024"} <= years.keys()
    assert {"ar", "es", "zh", "ru", "pt", "fr"} <= archive.indexes["languages"].listings.keys()


def test_every_record_that_is_not_given_in_full_says_so_and_names_its_source() -> None:
    known = sample().known
    for slip in known.archive.slips:
        text = known.edition.fetch(slip.id).text
        if slip.id not in SEED:
            assert text.extent == "summary", text.id
            assert text.source.url.startswith("http"), text.id


def test_the_sitemap_lists_every_page_for_readers_and_nothing_else() -> None:
    tree = ET.fromstring(files()["sitemap.xml"])  # noqa: S314 — our own
    listed = {
        loc.text or "" for loc in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    }
    expected = {
        f"https://statements.example.org/{name.removesuffix('index.html')}"
        for name in pages()
        if name != "404.html"
    }
    assert {unquote(address) for address in listed} == expected


PRINT_DIGEST = """
import hashlib, sys
from pathlib import Path
from datetime import UTC, datetime
from statement_site.know import Wishes, know_all
from statement_site.rendering.press import Press, make_keys
from statement_site.shell.files import collect
from statement_site.shell.shelf import Shelf
project, digest = collect(Path(sys.argv[1])), hashlib.sha256()
now = datetime(2024, 6, 1, tzinfo=UTC)
known = know_all(project, Shelf(Path(sys.argv[2])), now=now, wishes=Wishes())
press = Press(project.templates, known.edition)
keys = make_keys(known.archive, project.templates, b"")
for page in known.pages:
    digest.update(repr((page.address, keys.key(page, page.packed_values), press.printed(page))).encode())
print(digest.hexdigest())
"""


def test_the_same_input_gives_the_same_bytes_whatever_surrounds_it(tmp_path: Path) -> None:
    elsewhere = tmp_path / "another folder"
    for name in ("statements", "authorities"):
        shutil.copytree(ROOT / name, elsewhere / name)
    for name in ("site.yaml", "about.md"):
        shutil.copy(ROOT / name, elsewhere / name)
    surroundings = [
        (ROOT, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}),
        (elsewhere, {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C"}),
    ]
    digests = {
        subprocess.run(
            [sys.executable, "-c", PRINT_DIGEST, str(folder), str(tmp_path / "packs")],
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "src"), **environment},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for folder, environment in surroundings
    }
    assert len(digests) == 1


def test_a_page_is_printed_alike_a_second_time() -> None:
    press = sample().press
    page = next(page for page in sample().known.pages if page.address == SEED)
    assert press.printed(page) == press.printed(page) == files()[f"{SEED}index.html"]


def test_a_statement_weighs_little_with_its_styles_and_scripts() -> None:
    page = files()[f"{SEED}index.html"].decode()
    used = re.findall(r'(?:href|src)="[./]*(assets/[a-z-]+\.(?:css|js))"', page)
    assert len(used) > 5
    weight = sum(len(gzip.compress(files()[name])) for name in used)
    assert weight + len(gzip.compress(page.encode())) < 20_000
