"""`init` begins an archive that builds as it is, and touches nothing that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import program
from tests.program import Ran


def run(*words: str) -> Ran:
    """What the program says, wherever it stands."""
    return program.run(Path.cwd(), *words)


def test_a_new_archive_is_built_and_filled_without_another_step(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    done = run(
        "init", str(folder), "--title", "Statements: of the “North”", "--publisher", "A ministry"
    )
    assert (done.code, done.errors) == (0, "")
    assert done.said.startswith(f"wrote {folder / 'site.yaml'}\n")
    new = run("new", "A statement", "--no-edit", "--date", "2024-05-09", "-p", str(folder))
    (path,) = (folder / "statements").rglob("*.md")
    assert new.said == f"wrote {path}\n"
    text = path.read_text("utf-8").replace("Put the text here.", "They agreed.")
    path.write_text(text.replace("status: draft\n", ""), "utf-8")
    built = run("build", "--quick", "--strict", "-p", str(folder), "-o", str(tmp_path / "site"))
    assert (built.code, built.errors) == (0, "")
    home = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert "Statements: of the “North”" in home
    assert "A statement" in home


def test_an_archive_that_is_there_is_not_begun_again_and_a_file_that_is_there_stays(
    tmp_path: Path,
) -> None:
    (tmp_path / "about.md").write_text("Mine.", "utf-8")
    assert run("init", str(tmp_path)).code == 0
    assert (tmp_path / "about.md").read_text("utf-8") == "Mine."
    again = run("init", str(tmp_path))
    assert (again.code, again.said) == (1, "")
    assert f"{tmp_path / 'statements'}:1:1: output an archive is there already" in again.errors


@pytest.mark.parametrize(
    ("language", "hint"),
    [("english", "did you mean `en`?"), ("en_US", "did you mean `en-US`?"), ("Español", "did you mean `es`?"), ("", "write a BCP 47 tag")],
)  # fmt: skip
def test_a_language_that_is_none_is_refused(tmp_path: Path, language: str, hint: str) -> None:
    done = run("init", str(tmp_path / "a"), "--language", language)
    assert (done.code, (tmp_path / "a").exists()) == (1, False)
    assert f"hint: {hint}" in done.errors


def test_an_archive_can_be_begun_in_any_language(tmp_path: Path) -> None:
    assert run("init", str(tmp_path / "a"), "--language", "ar").code == 0
    run("build", "--quick", "-p", str(tmp_path / "a"), "-o", str(tmp_path / "site"))
    assert 'dir="rtl"' in (tmp_path / "site" / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Cómo citar"),
        ("fr-CA", "Comment citer"),
        ("ar", "كيفية الاستشهاد"),
        ("de", "How to cite"),
    ],
)
def test_the_page_about_an_archive_begins_in_its_language(
    tmp_path: Path, language: str, words: str
) -> None:
    assert run("init", str(tmp_path / "a"), "--language", language).code == 0
    assert f"## {words}" in (tmp_path / "a" / "about.md").read_text("utf-8")
