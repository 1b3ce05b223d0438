"""The manifest: what it says, that it is read back, and what is refused in words."""

from __future__ import annotations

import subprocess
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats import merkle
from statement_site.formats.manifest import NotAManifest, manifest_text, read_manifest, root_of

NOTHING = sha256().hexdigest()

names = st.text(
    st.characters(exclude_characters="/\\\r\n\0", exclude_categories=["Cs"]), min_size=1
)
paths = st.lists(names.filter(lambda name: name not in (".", "..")), min_size=1).map("/".join)


def test_lines_are_those_of_sha256sum_in_the_order_of_paths(tmp_path: Path) -> None:
    files = {"b.html": b"two", "a/index.html": b"one", "a b/é.txt": b"three"}
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    text = manifest_text({name: sha256(data).digest() for name, data in files.items()})
    assert [line[66:] for line in text.splitlines()] == ["a b/é.txt", "a/index.html", "b.html"]
    (tmp_path / "manifest-sha256.txt").write_text(text, "utf-8")
    command = ["sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt"]  # coreutils
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@given(st.dictionaries(paths, st.binary(min_size=32, max_size=32)))
def test_what_is_written_is_read_back(digests: dict[str, bytes]) -> None:
    assert read_manifest(manifest_text(digests)) == digests


@given(st.dictionaries(paths, st.binary(min_size=32, max_size=32)))
def test_the_root_is_that_of_the_lines(digests: dict[str, bytes]) -> None:
    lines = manifest_text(digests).encode().split(b"\n")[:-1]
    assert root_of(digests) == merkle.root(lines)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a.txt\n", 1, "this is not a line of a manifest"),
        (f"{NOTHING} a\n", 1, "this is not a line of a manifest"),
        (f"{NOTHING} *a\n", 1, "this is not a line of a manifest"),
        (f"{NOTHING.upper()}  a\n", 1, "this is not a line of a manifest"),
        (f"{NOTHING}  a\r\n", 1, "this is not a line of a manifest"),
        (f"\\{NOTHING}  a\\nb\n", 1, "this is not a line of a manifest"),
        (f"{NOTHING}  a\n\n", 2, "this is not a line of a manifest"),
        (f"{NOTHING}  a\n{NOTHING}  b", 2, "the last line has no end: the manifest was cut short"),
        (f"{NOTHING}  b\n{NOTHING}  a\n", 2, "`a` is not in order"),
        (f"{NOTHING}  a\n{NOTHING}  a\n", 2, "`a` stands here twice"),
        (f"{NOTHING}  ../a\n", 1, "`../a` leads out of the site"),
        (f"{NOTHING}  /etc/passwd\n", 1, "`/etc/passwd` leads out of the site"),
        (f"{NOTHING}  a//b\n", 1, "`a//b` leads out of the site"),
    ],
)
def test_what_is_no_manifest_is_refused_in_words(text: str, line: int, words: str) -> None:
    with pytest.raises(NotAManifest) as refused:
        read_manifest(text)
    assert (str(refused.value), refused.value.line) == (words, line)
    assert refused.value.hint
