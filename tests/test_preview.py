"""A preview shows what a build would publish, drafts with it, and after each edit what a new one would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from statement_site.build import build
from statement_site.know import Wishes
from statement_site.preview import Preview
from statement_site.rendering.panel import with_panel
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from tests.small_site import NOW, statement

WISHES = Wishes(url="http://127.0.0.1:8000/", drafts=True)


def preview(folder: Path, name: str = "cache") -> Preview:
    """A preview that has shown the project once."""
    shown = Preview(folder, WISHES, Cache(folder / f".{name}"), lambda: NOW)
    shown.refresh()
    return shown


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of a few statements."""
    write(tmp_path, "a", "countries: [PE, US]\ntopics: [trade]\n")
    write(tmp_path, "b", "countries: [PE, CL]\ntopics: [trade]\nrelated: [a]\n")
    for number in range(6):
        write(tmp_path, f"n{number}", "countries: [FR]\ntopics: [migration]\n")
    return tmp_path


def write(project: Path, name: str, fields: str = "", body: str = "The text.") -> None:
    """Write a statement."""
    (project / "statements").mkdir(exist_ok=True)
    (project / "statements" / f"{name}.md").write_text(statement(fields, body))


def answers(shown: Preview) -> dict[str, bytes]:
    """Every page and file that a preview shows."""
    files = shown.refresh().pages
    return {file: shown.answer(file).data for file in files}


def test_it_shows_the_pages_of_a_site_and_marks_drafts(project: Path) -> None:
    write(project, "d", "status: draft\n", "Not yet.")
    write(project, "e", "release: 2099-01-01T00:00:00Z\n", "Not before.")
    shown = preview(project)
    assert b"Not yet." in shown.answer("statements/d/index.html").data
    assert b"This statement is a draft." in shown.answer("statements/d/index.html").data
    assert b"under embargo" in shown.answer("statements/e/index.html").data
    assert not (project / "_site").exists()


def test_after_every_edit_it_shows_what_a_new_one_would(project: Path) -> None:
    shown = preview(project)
    edits: tuple[Callable[[], object], ...] = (
        lambda: write(project, "a", "countries: [PE, US]\ntopics: [migration]\n", "Another."),
        lambda: write(project, "c", "countries: [PE]\ntopics: [trade]\n"),
        (project / "statements" / "n3.md").unlink,
        lambda: write(project, "b", "countries: [JP]\nrelated: [n1]\nplace: Lima\n"),
        lambda: (project / "site.yaml").write_text("title: Other\nper_page: 2\n"),
        lambda: write(project, "a", "topics: [no-such-topic]\n"),
        lambda: write(project, "a", "topics: [trade]\n"),
    )
    for number, edit in enumerate(edits):
        edit()
        assert answers(shown) == answers(preview(project, f"new{number}"))


def test_what_is_wrong_is_shown_with_its_place_and_the_rest_of_the_site(project: Path) -> None:
    shown = preview(project)
    write(project, "a", "topics: [migraton]\n")
    shown.refresh()
    answer = shown.answer("index.html")
    assert answer.found
    page = with_panel(answer.data, answer.problems, "1").decode()
    assert "statements/a.md:4:10" in page
    assert "topics: [<mark>migraton</mark>]" in page
    assert "did you mean `migration`?" in page
    write(project, "a", "topics: [migration]\n")
    shown.refresh()
    assert shown.answer("statements/a/index.html").found
    assert shown.answer("index.html").problems == ()


def test_it_answers_for_the_files_beside_a_page_as_a_build_would_write_them(project: Path) -> None:
    shown = preview(project)
    for name in ("text.md", "text.txt", "citation.ris", "citation.bib", "citation.csl.json"):
        assert shown.answer(f"statements/a/{name}").found, name
    for name in ("feed.atom", "feed.json", "citation.bib"):
        assert shown.answer(f"countries/peru/{name}").found, name
    write(project, "a", "countries: [PE, US]\n", "Other words.")
    shown.refresh()
    assert shown.answer("statements/a/text.md").data == b"Other words.\n"
    assert shown.answer("statements/b/text.md").data == b"The text.\n"  # settled, and shown still
    assert not shown.answer("statements/none/text.md").found
    assert not shown.answer("about/text.md").found
    (project / "statements/a.md").unlink()
    write(project, "b", "countries: [PE, CL]\n")
    shown.refresh()
    assert not shown.answer("statements/a/text.md").found


def test_what_it_answers_is_what_a_build_writes(project: Path) -> None:
    write(project, "a", "countries: [PE, US]\n", "# One\n\nOther words.")
    shown, site = answers(preview(project)), project / "site"
    made = build(collect(project), str(site), now=NOW, wishes=WISHES, cache=Cache(project / ".b"))
    assert made.problems == ()
    written = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }
    assert {name: written.get(name) for name in shown} == shown


def test_a_template_that_cannot_be_filled_is_a_problem_and_no_crash(project: Path) -> None:
    (project / "templates").mkdir()
    (project / "templates" / "about.html").write_text("{{ view.nothing }}")
    answer = preview(project).answer("about/index.html")
    assert not answer.found
    assert answer.problems[0].location.path == "templates/about.html"


def test_nothing_from_a_file_executes_in_the_panel(project: Path) -> None:
    write(project, "a", "topics: ['<script>alert(1)</script>']\n")
    answer = preview(project).answer("index.html")
    page = with_panel(answer.data, answer.problems, "1")
    assert b"<script>alert" not in page
    assert b"&lt;script&gt;" in page


def test_what_is_not_there_has_the_page_that_helps(project: Path) -> None:
    answer = preview(project).answer("nowhere/index.html")
    assert not answer.found
    assert b"There is no page here" in answer.data
