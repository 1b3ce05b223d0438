"""`verify` as a person runs it: what it says, and its exit codes."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from statement_site.formats.manifest import manifest_text, root_of
from statement_site.model.paragraph import anchor_of, digest_of
from statement_site.model.urls import MANIFEST
from tests import program
from tests.program import Ran

FILES = {
    "index.html": b"<h1>Archive</h1>",
    "statements/a/index.html": f'<p id="{anchor_of(digest_of("The second."))}">The second.</p>'.encode(),
    "statements/a/text.txt": b"The first.\n\nThe second.\n",
}
DIGESTS = {name: sha256(data).digest() for name, data in FILES.items()}
ROOT = root_of(DIGESTS).hex()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small published site."""
    for name, data in FILES.items():
        (tmp_path / "_site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "_site" / name).write_bytes(data)
    (tmp_path / "_site" / MANIFEST).write_text(manifest_text(DIGESTS), "utf-8")
    return tmp_path / "_site"


def run(site: Path, *words: str, typed: str = "") -> Ran:
    """What the command says in the project of the site."""
    return program.run(site.parent, "verify", *words, typed=typed.encode())


@pytest.mark.parametrize("words", [(), ("_site",)])
def test_a_site_as_published_is_said_to_be(site: Path, words: tuple[str, ...]) -> None:
    assert run(site, *words) == (0, f"3 files are as published\nroot {ROOT}\n", "")


def test_what_was_changed_is_named(site: Path) -> None:
    (site / "index.html").write_bytes(b"<h1>Another</h1>")
    assert run(site) == (
        1,
        f"root {ROOT}\n",
        "_site/index.html:1:1: fixity this is not what was published\n"
        "  hint: fetch it again, or build the site again\n"
        "1 error\n",
    )


def test_a_site_without_a_manifest_is_said_to_have_none(site: Path) -> None:
    (site / MANIFEST).unlink()
    code, said, wrong = run(site, "_site")
    assert (code, said) == (1, "")
    assert wrong.startswith(
        "_site/manifest-sha256.txt:1:1: manifest there is no manifest, so nothing says"
    )


def test_a_line_of_a_manifest_that_is_none_is_pointed_at(site: Path) -> None:
    (site / MANIFEST).write_text(manifest_text(DIGESTS) + "x\n", "utf-8")
    wrong = run(site)[2]
    assert wrong.startswith("_site/manifest-sha256.txt:4:1: manifest this is not a line")


def test_a_quotation_is_found(site: Path) -> None:
    found = f"statements/a/#{anchor_of(digest_of('The second.'))}\nroot {ROOT}\n"
    assert run(site, "--paragraph", "-", typed="The\n second.\n") == (0, found, "")
    (site.parent / "quotation.txt").write_text("The second.", "utf-8")
    assert run(site, "--paragraph", "quotation.txt") == (0, found, "")


def test_a_quotation_that_nobody_published_is_not_found(site: Path) -> None:
    code, said, wrong = run(site, "--paragraph", "-", typed="The third.")
    assert (code, said) == (1, f"root {ROOT}\n")
    assert wrong.startswith(
        "(standard input):1:1: quotation these words stand in no paragraph of any text"
    )


@pytest.mark.parametrize(
    ("typed", "file", "words"),
    [
        ("", "-", "(standard input):1:1: quotation there are no words to look for"),
        ("", "nowhere.txt", "nowhere.txt:1:1: not-readable this cannot be read: No such file"),
    ],
)
def test_what_cannot_be_looked_for_is_refused(
    site: Path, typed: str, file: str, words: str
) -> None:
    code, said, wrong = run(site, "--paragraph", file, typed=typed)
    assert (code, said) == (1, "")
    assert wrong.startswith(words)


def test_a_site_without_plain_texts_cannot_be_asked(site: Path) -> None:
    (site / MANIFEST).write_text(manifest_text({"index.html": DIGESTS["index.html"]}), "utf-8")
    wrong = run(site, "--paragraph", "-", typed="The second.")[2]
    assert "the site was published without the plain texts of its statements" in wrong
