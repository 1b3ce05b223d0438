"""A site is compared with its manifest, by the program and by the script that stands beside it alike."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from statement_site.finish.fixity import FixityProblem, Quoted, compare, listed_in, quoted_in
from statement_site.formats.manifest import manifest_text, root_of
from statement_site.model.paragraph import anchor_of, digest_of
from statement_site.model.urls import MANIFEST, VERIFIER
from statement_site.shell.theme import verifier


def page_of(*paragraphs: str) -> bytes:
    """The page of a text."""
    return "".join(
        f'<p id="{anchor_of(digest_of(each))}">{each}</p>' for each in paragraphs
    ).encode()


FILES = {
    "index.html": b"<h1>Archive</h1>",
    "statements/a/index.html": page_of("The first.", "The second, with Perú."),
    "statements/a/text.txt": "A title\n\nThe first.\n\nThe second, with Perú.\n".encode(),
    "statements/a/es/index.html": page_of("El primero."),
    "statements/a/es/text.txt": b"El primero.\n",
    VERIFIER: verifier().read_bytes(),
}


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A small site with its manifest and its script."""
    for name, data in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    digests = {name: sha256(data).digest() for name, data in FILES.items()}
    (tmp_path / MANIFEST).write_text(manifest_text(digests), "utf-8")
    return tmp_path


def script(site: Path, *words: str) -> tuple[int, list[str]]:
    """What the script beside the site says, by itself: no library of ours is found."""
    command = [sys.executable, "-I", str(site / VERIFIER), *words]
    done = subprocess.run(command, capture_output=True, check=False, cwd=site.parent)
    assert done.stderr == b""
    return done.returncode, done.stdout.decode().splitlines()


def flip(site: Path) -> None:
    """Change one byte of a page."""
    data = bytearray((site / "statements/a/index.html").read_bytes())
    data[3] ^= 1
    (site / "statements/a/index.html").write_bytes(bytes(data))


def test_a_site_that_is_as_published_has_no_problem_and_its_root(published: Path) -> None:
    found = compare(published)
    assert found.problems == ()
    digests = {name: sha256(data).digest() for name, data in FILES.items()}
    assert found.root == root_of(digests)
    assert script(published) == (0, [f"root {found.root.hex()}"])


CHANGES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a flipped byte": (
        flip,
        "this is not what was published",
        "changed: statements/a/index.html",
    ),
    "a file that is gone": (
        lambda site: (site / "index.html").unlink(),
        "the manifest lists this file, and it is missing",
        "missing: index.html",
    ),
    "a page that was put in": (
        lambda site: (site / "statements/a/more.html").write_bytes(b"x"),
        "the manifest does not list this file",
        "not listed: statements/a/more.html",
    ),
    "a name that a terminal would obey": (
        lambda site: (site / "\x1b[2J.html").write_bytes(b"x"),
        "the manifest does not list this file",
        "not listed: '\\x1b[2J.html'",
    ),
}


@pytest.mark.parametrize(("change", "words", "told"), CHANGES.values(), ids=CHANGES)
def test_what_is_not_as_published_is_named_by_both(
    published: Path, change: Callable[[Path], object], words: str, told: str
) -> None:
    change(published)
    found = compare(published)
    assert [(each.code, each.message) for each in found.problems] == [("fixity", words)]
    assert script(published) == (1, [told, f"root {found.root.hex()}"])


def test_a_manifest_changed_with_the_file_shows_in_the_root(published: Path) -> None:
    before = compare(published).root
    flip(published)
    data = (published / "statements/a/index.html").read_bytes()
    digests = {**listed_in(published), "statements/a/index.html": sha256(data).digest()}
    (published / MANIFEST).write_text(manifest_text(digests), "utf-8")
    after = compare(published)
    assert after.problems == ()
    assert after.root != before
    assert script(published)[1][-1] == f"root {after.root.hex()}"


def test_hidden_files_are_the_host_s(published: Path) -> None:
    (published / ".git").mkdir()
    (published / ".git" / "config").write_bytes(b"x")
    (published / ".statement-site.json").write_bytes(b"{}")
    assert compare(published).problems == ()
    assert script(published)[0] == 0


def test_a_link_or_a_pipe_is_no_file_of_the_site(published: Path) -> None:
    page = published / "index.html"
    (published.parent / "elsewhere.html").write_bytes(page.read_bytes())
    page.unlink()
    page.symlink_to(published.parent / "elsewhere.html")
    os.mkfifo(published / "pipe")
    (published / "folder").symlink_to(published / "statements")
    assert [Path(each.location.path).name for each in compare(published).problems] == [
        "folder", "index.html", "pipe",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words", "line"),
    [
        (None, "there is no manifest, so nothing says what was published", 1),
        (b"\xff\n", "the manifest is not UTF-8", 1),
        (b"x\n", "this is not a line of a manifest", 1),
    ],
)
def test_without_a_manifest_nothing_can_be_told(
    published: Path, data: bytes | None, words: str, line: int
) -> None:
    (published / MANIFEST).unlink()
    if data is not None:
        (published / MANIFEST).write_bytes(data)
    with pytest.raises(FixityProblem) as refused:
        compare(published)
    assert refused.value.problem.message == words
    assert refused.value.problem.location.line == line
    assert script(published)[0] == 1


def test_a_quotation_is_found_by_both(published: Path) -> None:
    (found,) = quoted_in(published, listed_in(published), "second,  with Peru\u0301.")
    assert found == Quoted(f"statements/a/#{anchor_of(digest_of('The second, with Perú.'))}")
    assert asked(published, "second, with\nPerú.") == (0, found.address)


@pytest.mark.parametrize("words", ["A title", "a sentence that nobody said", " \n"])
def test_what_stands_in_no_paragraph_is_not_found(published: Path, words: str) -> None:
    assert list(quoted_in(published, listed_in(published), words)) == []
    assert asked(published, words) == (
        1,
        "these words stand in no paragraph of a text as it was published",
    )


def asked(site: Path, words: str) -> tuple[int, str]:
    """What the script says last of a quotation, and its exit code."""
    quotation = site.parent / f"{site.name}.txt"
    quotation.write_text(words, "utf-8")
    code, lines = script(site, str(quotation))
    return code, lines[-1]


def test_a_quotation_is_not_found_in_a_text_that_was_changed(published: Path) -> None:
    (published / "statements/a/text.txt").write_text("The second, without Perú.\n", "utf-8")
    words = "The second, without Perú."
    found = list(quoted_in(published, listed_in(published), words))
    assert [getattr(each, "code", "") for each in found] == ["fixity"]
    assert script(published)[1][0] == "changed: statements/a/text.txt"
    assert asked(published, words)[0] == 1


def test_a_quotation_is_not_found_in_a_page_that_was_changed(published: Path) -> None:
    (published / "statements/a/index.html").write_bytes(page_of("The first, and more."))
    found = list(quoted_in(published, listed_in(published), "The first."))
    assert [getattr(each, "code", "") for each in found] == ["fixity"]
    assert asked(published, "The first.")[0] == 1


def test_what_cannot_be_read_is_said_in_a_line(published: Path) -> None:
    code, lines = script(published, "nowhere.txt")
    assert (code, lines[-1]) == (
        1,
        "this cannot be checked: [Errno 2] No such file or directory: 'nowhere.txt'",
    )


def test_the_script_is_short_enough_to_be_read() -> None:
    code = [
        line for line in verifier().read_text("utf-8").partition('"""\n\n')[2].splitlines() if line
    ]
    assert len(code) <= 40
