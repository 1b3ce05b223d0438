"""Beside the page of a text stand the text itself and citations of it, and all say the same."""

from __future__ import annotations

import json
import re
import unicodedata
from hashlib import sha256
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from tests.small_site import Site, site, statement

SETTINGS = "url: https://archive.example/sub/\nper_page: 2\n"
BODY = """\
# One heading

We *agreed* on 3 % & more[^n], <b>not</b> less.
It goes on   here, in Peru\u0301.

- first
- second

  of two paragraphs
  - within it

> said by [another](https://a.example/)

| a | b |
|---|---|
| c | d |

[^n]: A note.
"""
FILES = {
    "site.yaml": SETTINGS,
    "statements/a.md": statement(
        "countries: [PE]\n", BODY, base="title: Joint & “first”\ndate: 2024-03-14\n"
    ),
    "statements/a.es.md": statement(base="title: Uno\n", body="Acordamos."),
    "statements/a.v1.md": statement(
        "superseded: {date: 2024-05-01, reason: Why}\n", "We met.", base="title: As it was\n"
    ),
    "statements/b.md": statement("countries: [PE]\n", base="title: B\ndate: 2023\n"),
    "statements/c.md": statement("countries: [PE]\n", base="title: C\ndate: 2022\n"),
}
TEXTS = ("statements/a/", "statements/a/es/", "statements/a/v1/", "statements/b/", "statements/c/")
CITATIONS = ("citation.ris", "citation.bib", "citation.csl.json")


@pytest.fixture(scope="module")
def built() -> Site:
    """The site of these files."""
    made = site(FILES)
    assert made.problems == []
    return made


@pytest.fixture(scope="module")
def files(built: Site) -> dict[str, bytes]:
    """Every file of it."""
    return built.files()


def titles(files: dict[str, bytes], address: str) -> dict[str, list[str]]:
    """The titles that the citations at an address name, read by the programs of others."""
    ris, bib, csl = (files[address + name].decode() for name in CITATIONS)
    entries = parse_string(bib).entries
    return {
        "ris": [entry["title"] for entry in rispy.loads(ris)],
        "bib": [re.sub(r"\\\\?([&%])", r"\1", entry["title"].strip("{}")) for entry in entries],
        "csl": [entry["title"] for entry in json.loads(csl)],
    }


@pytest.mark.parametrize(
    ("address", "title"),
    list(zip(TEXTS, ("Joint & “first”", "Uno", "As it was", "B", "C"), strict=True)),
)
def test_the_citations_of_a_text_say_its_title_alike(
    files: dict[str, bytes], address: str, title: str
) -> None:
    assert titles(files, address) == {form: [title] for form in ("ris", "bib", "csl")}
    whole = f"https://archive.example/sub/{address}"
    assert all(whole in files[address + name].decode() for name in CITATIONS)
    assert json.loads(files[f"{address}citation.csl.json"])[0]["URL"] == whole


@pytest.mark.parametrize("address", TEXTS)
def test_the_digest_on_the_page_is_that_of_the_text_beside_it(
    built: Site, files: dict[str, bytes], address: str
) -> None:
    digest = sha256(files[f"{address}text.md"]).hexdigest()
    assert f"Whole text {digest}" in built.words(address)


def test_every_text_has_its_own_words(files: dict[str, bytes]) -> None:
    assert files["statements/a/text.md"].decode() == BODY
    assert files["statements/a/es/text.md"] == b"Acordamos.\n"
    assert files["statements/a/v1/text.txt"].decode() == (
        "As it was\n\n14 March 2024\n\nhttps://archive.example/sub/statements/a/v1/\n\nWe met.\n"
    )
    plain = files["statements/a/text.txt"].decode()
    assert plain.startswith("Joint & “first”\n\n14 March 2024\n\n")
    assert "We agreed on 3 % & more, <b>not</b> less. It goes on here, in Peru\u0301.\n" in plain


def test_a_site_without_an_address_has_the_texts_and_no_citations() -> None:
    made = site({**FILES, "site.yaml": "per_page: 2\n"})
    names = [name for name in made.files() if name.rpartition("/")[2].startswith(("text.", "cit"))]
    assert sorted(names) == sorted(
        f"{at}{name}" for at in TEXTS for name in ("text.md", "text.txt")
    )
    page = made.html("statements/a/")
    assert "citation." not in page
    assert "APA" not in page


class Reader(HTMLParser):
    """Reads a page: its links, and the words of each paragraph that has an id, as a person would."""

    SINGLE = ("br", "img", "input", "link", "meta", "hr", "wbr", "col")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.words: dict[str, str] = {}
        self.digests: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and given.get("rel") in ("item", "describedby", "alternate"):
            self.links.append(given["href"])
        if tag == "br":
            self.handle_data(" ")
        if tag not in self.SINGLE:
            kind = given.get("class", "")
            silent = (tag, kind) in (("a", "pin"), ("a", "back"), ("sup", "note"))
            starts_block = tag in ("p", "ul", "ol", "li", "table", "blockquote")
            name = given.get("id", "") if starts_block else ""
            self._open.append((tag, "-" if silent or (starts_block and not name) else name))

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Words belong to the innermost block that they stand in; pins and marks of notes are none."""
        within = next((name for _, name in reversed(self._open) if name), "")
        if within.startswith("p-"):
            self.words[within] = self.words.get(within, "") + data
        tag = self._open[-1][0] if self._open else ""
        is_digest = tag == "code" and "dd" in [name for name, _ in self._open]
        if is_digest and self.links[-1].startswith("#p-"):
            self.digests[self.links[-1].removeprefix("#")] = data


def test_the_digest_of_a_paragraph_is_that_of_its_words_on_the_page(built: Site) -> None:
    page = Reader(built.html("statements/a/"))
    assert len(page.digests) == 6
    for anchor, digest in page.digests.items():
        words = unicodedata.normalize("NFC", " ".join(page.words[anchor].split()))
        assert sha256(words.encode()).hexdigest() == digest, words
        assert anchor.startswith(f"p-{digest[:8]}")


def test_all_files_are_on_the_page_and_alive(files: dict[str, bytes]) -> None:
    for address in (*TEXTS, "countries/peru/", "countries/peru/page/2/", "statements/"):
        page = Reader(files[f"{address}index.html"].decode())
        here = {
            normpath(join(address, urlsplit(link).path))
            for link in page.links
            if not link.startswith(("#", "https:", "http:"))
        }
        assert here <= files.keys()
        beside = {
            name
            for name in files
            if dirname(name) + "/" == address and not name.endswith((".html", "/2/feed.atom"))
        }  # to the later parts of a feed leads the feed itself
        assert beside
        assert beside <= here, address


def test_a_page_shows_its_citation_in_four_styles(built: Site) -> None:
    page = built.main("statements/a/es/")
    styles = re.search(r'<dl class="styles">(.*?)</dl>', page)
    assert styles
    shown = re.findall(r"<dd[^>]*>(.*?)</dd>", styles[1])
    assert len(shown) == 4
    assert all("Uno" in each for each in shown)
    assert all("archive.example/sub/statements/a/es/" in each for each in shown)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("countries/peru/", ["Joint & “first”", "B"]),
        ("countries/peru/page/2/", ["C"]),
        ("years/2024/", ["Joint & “first”"]),
    ],
)
def test_a_list_cites_all_statements_of_its_part(
    files: dict[str, bytes], address: str, shown: list[str]
) -> None:
    assert titles(files, address) == dict.fromkeys(("ris", "bib", "csl"), shown)
    page = Reader(files[f"{address}index.html"].decode())
    assert set(CITATIONS) <= set(page.links)


def test_beside_the_digests_stands_how_a_quotation_is_checked(built: Site) -> None:
    page = built.html("statements/a/")
    assert 'python3 <a href="../../verify.py" download>verify.py</a> quotation.txt' in page
