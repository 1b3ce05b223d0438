"""Every mistake an editor can make, and the words they get: place, line, caret, hint.

The expected words stand in tests/golden/errors.txt; `UPDATE_GOLDEN=1 python3 build.py test` writes
them anew, and the difference is then read by a person.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.small_site import FIELDS, site, statement

GOLDEN = Path(__file__).parent.parent / "golden" / "errors.txt"

Files = dict[str, str | bytes]


def one(fields: str = "", body: str = "The text.", *, base: str = FIELDS) -> Files:
    """One statement."""
    return {"statements/a.md": statement(fields, body, base=base)}


CASES: dict[str, Files] = {
    "no title": one(base="date: 2024-03-14\n"),
    "an empty title": one(base="title:\ndate: 2024-03-14\n"),
    "a blank title": one(base='title: "  "\ndate: 2024-03-14\n'),
    "no date": one(base="title: A statement\n"),
    "an unknown field": one("topcis: [trade]\n"),
    "a field of another world": one("layout: post\n"),
    "a field as others call it": one("speakers: [Ana Pérez]\n"),
    "the beginning of a term": one("series: g7\n")
    | {"authorities/series.yaml": "g7-summits: {name: Summits of the G7}\n"},
    "an unknown country": one("countries: [PE, Peruu]\n"),
    "a code that two former states had": one("countries: [CS]\n"),
    "an unknown topic": one("topics: [migraton]\n"),
    "an unknown type": one("type: joint statment\n"),
    "an unknown organization": one("organizations: [Naton]\n"),
    "a day that no calendar has": one(base="title: A statement\ndate: 2024-02-30\n"),
    "day and month exchanged": one(base="title: A statement\ndate: 2024-14-03\n"),
    "a date in words": one(base="title: A statement\ndate: 14 March 2024\n"),
    "two files of one id": {"statements/a.md": statement(), "statements/2024/a.md": statement()},
    "an unknown relation": one("related:\n  - b\n"),
    "unclosed front matter": {"statements/a.md": "---\ntitle: A\n\nThe text.\n"},
    "no front matter": {"statements/a.md": "The text.\n"},
    "not UTF-8": {"statements/a.md": "---\ntitle: Perú\n---\n".encode("latin-1")},
    "UTF-16": {"statements/a.md": statement().encode("utf-16")},
    "an empty file": {"statements/a.md": ""},
    "only a byte-order mark": {"statements/a.md": b"\xef\xbb\xbf"},
    "a translation without its original": {
        "statements/limaa.es.md": statement(base="title: Lima\n"), "statements/lima.md": statement(),
    },
    "a version without its original": {"statements/b.v1.md": statement(base="title: B\n")},
    "a broken link": one("", "One.\n\nSee [the text](gone.md) and [this](/press/12)."),
    "a link that is a path of elsewhere": one("", "See [x](../press/12.html)."),
    "a field given twice": one("title: Again\n"),
    "a colon in a value": one("summary: Peru: a summary\n"),
    "an unclosed quote": one('summary: "Peru\n'),
    "a tab": one("topics:\n\t- trade\n"),
    "a list where text belongs": one("summary: [a, b]\n"),
    "a mapping where a list belongs": one("countries: {a: b}\n"),
    "front matter that is a list": {"statements/a.md": "---\n- a\n---\n"},
    "a tag": one("summary: !!python/name:os.system x\n"),
    "an alias": one("summary: &x a\nnotes: *x\n"),
    "a control character": one('summary: "a\\x1b[31mb"\n'),
    "a bidi override": one("summary: a\u202eb\n"),
    "a status that is none": one("status: publised\n"),
    "an extent that is none": one("extent: all\n"),
    "a release without a zone": one("release: 2024-03-14T15:00\n"),
    "a release that is no time": one("release: tomorrow\n"),
    "a release that no clock can say": one("release: '9999-12-31T23:59:59-12:00'\n"),
    "a language that is none": one("language: english\n"),
    "a source that is no address": one("source: {url: 'javascript:alert(1)'}\n"),
    "a source with an unknown entry": one("source: {link: https://example.org}\n"),
    "a digest that is none": one("source: {url: https://example.org, sha256: abc}\n"),
    "a participant without a name": one("participants: [{role: Minister}]\n"),
    "an alias that climbs": one("aliases: [../../etc/passwd]\n"),
    "an alias that the site makes for itself": one("aliases: [manifest-sha256.txt]\n"),
    "an alias with a query": one("aliases: ['/press.aspx?id=12']\n"),
    "withdrawn without a reason": one("status: withdrawn\n"),
    "wide characters before the place": one("topics: [中国, trade]\n")
    | {"site.yaml": "title: 中国 and الأرشيف\n"},
    "a long line is shown around the place": one("topics: [" + "trade, " * 30 + "trde]\n"),
    "a setting that is none": one() | {"site.yaml": "per_pages: 20\n"},
    "a setting of the wrong form": one() | {"site.yaml": "per_page: many\nurl: example.org\n"},
    "a register's key that is no key": one() | {"authorities/topics.yaml": "Law of the Sea: {}\n"},
    "a slug that leads out of the site": one("countries: [PE]\n")
    | {"authorities/countries.yaml": "PE: {slug: ../../../Escaped}\n"},
    "an address of a site with an empty query": one() | {"site.yaml": "url: https://x.example/?\n"},
    "a register that leads in a circle": one("topics: [a, b]\n")
    | {"authorities/topics.yaml": "a: {name: A, broader: b}\nb: {name: B, broader: a}\n"},
    "a register for a country that is none": one() | {"authorities/countries.yaml": "ZQ: X\n"},
    "a closed register of people": one("participants: [Ana Perez]\n")
    | {"site.yaml": "vocabulary: {people: closed}\n", "authorities/people.yaml": "ana: Ana Pérez\n"},
    "a file name that cannot be an id": {"statements/a b.md": statement()},
    "several mistakes at once": one("countries: [Peruu]\ntopics: [trde]\nfoo: 1\n", "[x](gone.md)"),
}  # fmt: skip


def test_every_mistake_is_named_with_its_place_and_a_way_out() -> None:
    said = [f"# {name}\n" + "\n".join(site(files).problems) + "\n" for name, files in CASES.items()]
    text = "\n".join(said)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8")
    assert text == GOLDEN.read_text("utf-8"), "UPDATE_GOLDEN=1 writes it anew"


def test_every_mistake_is_found() -> None:
    assert [name for name, files in CASES.items() if not site(files).problems] == []
