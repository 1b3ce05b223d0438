"""The page and the feed of amendments."""

from __future__ import annotations

import feedparser

from tests.small_site import Site, site, statement

SETTINGS = "url: https://archive.example/\npublisher: A ministry\n"


def amended() -> Site:
    """A site of which one text was amended twice and another once."""

    def version(day: str, reason: str) -> str:
        return statement(f"superseded: {{date: {day}, reason: {reason}}}\n", "As it was.")

    return site(
        {
            "site.yaml": SETTINGS,
            "statements/a.md": statement(),
            "statements/a.v1.md": version("2024-04-02", "A sentence was missing."),
            "statements/a.v2.md": version("2024-05-01", "'The date & <place> were wrong.'"),
            "statements/b.md": statement(),
            "statements/b.v1.md": version("2024-04-20", "A name was misspelt."),
        }
    )


def test_amendments_are_listed_latest_first_with_day_and_reason() -> None:
    made = amended()
    words = made.words("changes/")
    assert "The date &amp; &lt;place&gt; were wrong." in made.main("changes/")
    reasons = ("The date & <place> were wrong.", "A name was misspelt.", "A sentence was")
    places = [words.index(reason) for reason in reasons]
    assert places == sorted(places)
    assert "1 May 2024" in words


def test_the_feed_of_changes_tells_of_each_once_and_leads_to_the_text_of_now() -> None:
    feed = feedparser.parse(amended().files()["changes/feed.atom"])
    assert not feed.bozo
    assert [entry.summary for entry in feed.entries] == [
        "The date & <place> were wrong.",
        "A name was misspelt.",
        "A sentence was missing.",
    ]
    assert {entry.link for entry in feed.entries} == {
        "https://archive.example/statements/a/",
        "https://archive.example/statements/b/",
    }
    assert len({entry.id for entry in feed.entries}) == 3
    assert feed.entries[0].updated == "2024-05-01T00:00:00Z"


def test_without_amendments_the_page_says_so_and_the_feed_is_empty() -> None:
    built = site({"site.yaml": SETTINGS, "statements/a.md": statement()})
    assert "No text has been amended." in built.words("changes/")
    assert feedparser.parse(built.files()["changes/feed.atom"]).entries == []


def test_the_pages_of_both_texts_say_what_happened() -> None:
    built = amended()
    now, before = built.words("statements/a/"), built.words("statements/a/v1/")
    assert "Amended on 2 April 2024: A sentence was missing. Read the earlier version." in now
    assert "Amended on 1 May 2024:" in now
    assert "This is an earlier version. Read the current text. Amended on 2 April 2024:" in before
