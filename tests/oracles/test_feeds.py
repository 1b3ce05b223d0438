"""feedparser reads every feed of the site, and finds in it what RFC 4287 and JSON Feed 1.1 ask for."""

from __future__ import annotations

import json

import feedparser

from tests.oracles.conftest import URL, Built


def test_every_feed_is_well_formed_and_complete_and_both_forms_say_the_same(site: Built) -> None:
    titles = {record["title"] for record in site.records.values()}
    for path in site.files("feed.atom"):
        feed = feedparser.parse(path.read_bytes())
        name = site.name(path)
        assert not feed.bozo, (name, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.feed.title
        assert feed.feed.id
        assert feed.feed.updated_parsed
        assert {link.rel: link.href for link in feed.feed.links}["self"] == URL + name
        ids = [entry.id for entry in feed.entries]
        assert len(set(ids)) == len(ids)
        for entry in feed.entries:
            assert entry.title_detail.type == "text/plain"
            assert entry.title in titles or "amendments" in name, (name, entry.title)
            assert entry.updated_parsed
            assert entry.get("authors") or feed.feed.author
            assert site.file_at(entry.link.partition("#")[0]).is_file()
        as_json = path.with_name("feed.json")
        if as_json.is_file():
            document = json.loads(as_json.read_bytes())
            assert document["version"] == "https://jsonfeed.org/version/1.1"
            assert document["feed_url"] == URL + site.name(as_json)
            assert site.file_at(document["home_page_url"]).is_file()
            assert [(each["id"], each["title"]) for each in document["items"]] == [
                (entry.id, entry.title) for entry in feed.entries
            ]


def test_there_is_a_json_feed_of_every_list(site: Built) -> None:
    for path in site.files("feed.atom"):
        if "/page/" not in site.name(path):
            assert path.with_name("feed.json").is_file(), path
