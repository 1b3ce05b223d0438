"""Feeds as readers' programs see them: judged by feedparser, and by the rules of RFC 4287 and RFC 5005."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import feedparser
import pytest

from tests.small_site import Site, site, statement

ATOM = "{http://www.w3.org/2005/Atom}"
SETTINGS = "url: https://archive.example/sub/\nper_page: 2\npublisher: A ministry\n"

HOSTILE = (
    "a ]]> b", "</script><script>alert(1)</script>", "=cmd()|'x'!A0", "“quoted” & \\\"escaped\\\" 'single'",
    "بيان \u200fمشترك", "🕊️ peace", "a\\\\b {{ view }}", "&amp; &#60; &lt;",
)  # fmt: skip


Files = dict[str, bytes]


def built(count: int = 5, url: str = SETTINGS) -> tuple[Files, Site]:
    """A site of some statements, a few of them with hostile titles."""
    files = {"site.yaml": url}
    for number in range(count):
        title = HOSTILE[number % len(HOSTILE)]
        fields = f'title: "{title}"\ndate: 20{10 + number}-03-0{number % 9 + 1}\ncountries: [NO, PE]\ntopics: [trade]\n'
        files[f"statements/s{number}.md"] = statement(
            'summary: "It\'s <b>short</b> ]]>"\n', base=fields
        )
    made = site(files)
    assert made.problems == []
    return dict(made.files()), made


def text_of(files: Files, path: str) -> str:
    """A file of a site."""
    return files[path].decode()


def parsed(text: str) -> Any:
    """What feedparser makes of a feed that it finds well formed."""
    feed = feedparser.parse(text)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


@pytest.fixture(scope="module")
def eight() -> Files:
    """The files of a site of eight statements."""
    return built(8)[0]


def test_every_list_has_its_two_feeds() -> None:
    files = built(4)[0]
    feeds = {path for path in files if path.endswith("feed.atom")}
    assert feeds >= {"statements/feed.atom", "countries/peru/feed.atom", "countries/norway/peru/feed.atom",
                     "topics/trade/feed.atom", "years/2010/feed.atom", "topics/trade/page/2/feed.atom"}  # fmt: skip
    first_parts = {path for path in feeds if "/page/" not in path}
    assert {path.replace("feed.atom", "feed.json") for path in first_parts} == {
        path for path in files if path.endswith("feed.json")
    }
    assert all(path.replace("feed.atom", "index.html") in files for path in feeds)


def test_titles_come_through_whole_whatever_they_hold() -> None:
    files, made = built(8)
    wanted = {slip.title for slip in made.known.archive.slips}
    parts = ["statements/", *(f"statements/page/{number}/" for number in (2, 3, 4))]
    entries = (
        each for part in parts for each in ElementTreeEntries(text_of(files, f"{part}feed.atom"))
    )
    assert {entry.title for entry in entries} == wanted
    items = {
        item["title"]
        for path in files
        if path.endswith("feed.json")
        for item in json.loads(text_of(files, path))["items"]
    }
    assert items == wanted


class ElementTreeEntries(list[Any]):
    """The entries of an Atom document, read by Python's own XML parser."""

    def __init__(self, text: str) -> None:
        """Read them."""
        root = ET.fromstring(text)  # noqa: S314 — made by us a moment ago
        super().__init__(
            type(
                "E",
                (),
                {"title": e.findtext(f"{ATOM}title"), "id": e.findtext(f"{ATOM}id"), "xml": e},
            )
            for e in root.iter(f"{ATOM}entry")
        )


def test_feedparser_finds_every_feed_well_formed_and_complete(eight: Files) -> None:
    for path, data in eight.items():
        if not path.endswith("feed.atom"):
            continue
        feed = parsed(data.decode())
        assert feed.version == "atom10"
        assert feed.feed.title
        assert feed.feed.id
        assert feed.feed.updated_parsed
        assert feed.feed.author == "A ministry"
        assert len(feed.entries) <= 2
        for entry in feed.entries:
            assert entry.id.startswith("tag:archive.example,2026:statements/s")
            assert entry.link.startswith("https://archive.example/sub/statements/s")
            assert entry.updated_parsed
            assert {author.name for author in entry.authors} == {"Norway", "Peru"}
            assert "Trade" in {tag.label for tag in entry.tags}
            assert entry.summary_detail.type == "text/plain"


def test_required_elements_stand_once_as_rfc_4287_asks(eight: Files) -> None:
    root = ET.fromstring(text_of(eight, "countries/peru/feed.atom"))  # noqa: S314
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1
        assert len([e for e in element.findall(f"{ATOM}link") if e.get("rel") == "alternate"]) == 1
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.findtext(f"{ATOM}updated") or ""
        )
    ids = [e.findtext(f"{ATOM}id") for e in root.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)


def test_the_parts_of_an_atom_feed_lead_to_each_other_to_the_end(eight: Files) -> None:
    seen, address = [], "https://archive.example/sub/topics/trade/feed.atom"
    while address:
        text = text_of(eight, urlsplit(address).path.removeprefix("/sub/"))
        seen += [entry.id for entry in ElementTreeEntries(text)]
        links = {link.rel: link.href for link in parsed(text).feed.links}
        assert links["self"] == address
        address = links.get("next", "")
    assert len(seen) == len(set(seen)) == 8


def test_a_json_feed_has_the_newest_statements_alone(eight: Files) -> None:
    document = json.loads(text_of(eight, "topics/trade/feed.json"))
    assert document["feed_url"] == "https://archive.example/sub/topics/trade/feed.json"
    assert [item["title"] for item in document["items"]] == [
        item.title for item in ElementTreeEntries(text_of(eight, "topics/trade/feed.atom"))
    ]


def test_json_feeds_have_what_version_1_1_asks(eight: Files) -> None:
    document = json.loads(text_of(eight, "countries/peru/feed.json"))
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    for item in document["items"]:
        assert isinstance(item["id"], str)
        assert item["content_text"] == "It's <b>short</b> ]]>"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", item["date_published"])


def test_pages_tell_of_their_feeds(eight: Files) -> None:
    page = text_of(eight, "countries/peru/page/2/index.html")
    found = re.findall(r'<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">', page)
    assert found == [
        ("application/atom+xml", "../../../../countries/peru/feed.atom"),
        ("application/feed+json", "../../../../countries/peru/feed.json"),
    ]
    assert "Follow this list:" in page
    assert "statements/feed.atom" in text_of(eight, "index.html")
    listed = text_of(eight, "feeds/index.html")
    assert "countries/norway/peru/feed.atom" in listed
    assert 'href="../feeds/index.html"' in text_of(eight, "about/index.html")


def test_a_site_without_an_address_has_no_feeds_and_promises_none() -> None:
    files = built(3, "title: A site\n")[0]
    assert not [path for path in files if "feed" in path.rpartition("/")[2]]
    assert "feeds/index.html" not in files
    assert all(b"feed.atom" not in data and b"feeds/" not in data for data in files.values())


def test_times_are_those_of_release_or_of_the_date_s_first_day() -> None:
    made = site({
        "site.yaml": "url: https://archive.example/\nundated: true\n",
        "statements/a.md": statement("release: 2024-03-14T15:30:00-05:00\n"),
        "statements/b.md": statement(base="title: B\ndate: 1975~\n"),
        "statements/c.md": statement(base="title: C\ndate: undated\n"),
        "statements/d.md": statement(base="title: D\ndate: 1945-02/1945-03\n"),
    })  # fmt: skip
    entries = ElementTreeEntries(made.files()["statements/feed.atom"].decode())
    times = {e.title: e.xml.findtext(f"{ATOM}updated") for e in entries}
    assert times == {
        "A statement": "2024-03-14T20:30:00Z",
        "B": "1975-01-01T00:00:00Z",
        "C": "1970-01-01T00:00:00Z",
        "D": "1945-02-01T00:00:00Z",
    }
