"""Publishing: what changed and nothing else, whole or not at all, never a file that is not ours."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_site.build import Report, build
from statement_site.know import Wishes
from statement_site.shell.cache import Cache
from statement_site.shell.publish import LISTING, OutputProblem, Publication, Site
from tests.small_site import NOW, project, statement


def put(folder: Path, **files: str) -> Publication:
    """Publish these files, `_` standing for `/` and `__` for a dot."""
    site = Site(str(folder))
    wanted = {name.replace("__", ".").replace("_", "/"): text for name, text in files.items()}
    site.open()
    try:
        before = site.made_before()
        staged = {f: site.stage(f, text.encode(), compare=True)[1] for f, text in wanted.items()}
        removed = site.put_in_place(wanted.keys(), before)
    finally:
        site.close()
    written = tuple(sorted(file for file, is_new in staged.items() if is_new))
    return Publication(written, len(wanted) - len(written), removed)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_only_changed_bytes_are_written(tmp_path: Path) -> None:
    put(tmp_path, a__txt="1", b__txt="2")
    before = (tmp_path / "a.txt").stat()
    done = put(tmp_path, a__txt="1", b__txt="3")
    assert (done.written, done.unchanged, done.removed) == (("b.txt",), 1, ())
    assert (tmp_path / "a.txt").stat() == before


def test_stale_files_that_we_made_are_removed_with_their_empty_folders(tmp_path: Path) -> None:
    put(tmp_path, x_y_z__txt="1", a__txt="1")
    assert put(tmp_path, a__txt="1").removed == ("x/y/z.txt",)
    assert sorted(tree(tmp_path)) == [LISTING, "a.txt"]
    assert not (tmp_path / "x").exists()


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    put(tmp_path, a="1", x_y__txt="1")
    assert put(tmp_path, a_b__txt="2", x="2").removed == ()
    assert tree(tmp_path)["a/b.txt"] == tree(tmp_path)["x"] == b"2"


def test_files_of_others_are_kept(tmp_path: Path) -> None:
    put(tmp_path, x_a__txt="1")
    (tmp_path / "CNAME").write_text("example.org")
    (tmp_path / "x" / "mine.pdf").write_text("pdf")
    put(tmp_path, b__txt="1")
    assert sorted(tree(tmp_path)) == [LISTING, "CNAME", "b.txt", "x/mine.pdf"]


def test_a_file_of_another_in_the_way_stops_the_build_and_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    with pytest.raises(OutputProblem) as refused:
        put(tmp_path, a__txt="1", b__txt="2")
    assert "not make is in the way" in refused.value.problem.message
    assert tree(tmp_path) == {"a.txt": b"mine"}


@pytest.mark.parametrize("name", ["a_b__txt", "a__txt"])
def test_a_link_in_the_output_is_never_written_through(tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.txt").write_text("theirs")
    site = tmp_path / "site"
    site.mkdir()
    (site / "a").symlink_to(outside)
    (site / "a.txt").symlink_to(outside / "b.txt")
    with pytest.raises(OutputProblem):
        put(site, **{name: "1"})
    assert (outside / "b.txt").read_text() == "theirs"


def test_a_page_changed_by_hand_is_made_right_again(tmp_path: Path) -> None:
    put(tmp_path, a__txt="1")
    (tmp_path / "a.txt").write_text("spoilt")
    assert put(tmp_path, a__txt="1").written == ("a.txt",)
    assert (tmp_path / "a.txt").read_text() == "1"


@pytest.mark.parametrize(
    "manifest",
    ["", "{", "[]", '{"form": 1}', '{"form": 1, "files": {"../x": ["", ""]}}',
     '{"form": 1, "files": {"a.txt": "x"}}', "[" * 5000, '{"form": 9, "files": {}}'],
)  # fmt: skip
def test_a_spoilt_manifest_harms_nothing(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "x").write_text("theirs")
    site = tmp_path / "site"
    put(site, a__txt="1")
    (site / LISTING).write_text(manifest)
    put(site, a__txt="1", b__txt="2")
    assert sorted(tree(site)) == [LISTING, "a.txt", "b.txt"]
    assert (tmp_path / "x").read_text() == "theirs"


def a_build(folder: Path, files: dict[str, str | bytes]) -> Report:
    """Build these files into a folder, with a cache beside it."""
    cache = Cache(folder.parent / f"{folder.name}.cache")
    return build(project(files), str(folder), now=NOW, wishes=Wishes(), cache=cache)


def test_a_page_that_cannot_be_made_leaves_the_old_site_whole(tmp_path: Path) -> None:
    a_build(tmp_path / "site", {"statements/a.md": statement()})
    before = tree(tmp_path / "site")
    bad = {"statements/a.md": statement(), "templates/about.html": "{{ view.nothing }}"}
    report = a_build(tmp_path / "site", {**bad, "statements/b.md": statement()})
    assert [problem.code for problem in report.problems] == ["template"]
    assert tree(tmp_path / "site") == before


def test_a_file_where_the_folder_should_be_is_one_clear_problem(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")
    report = a_build(tmp_path / "site", {"statements/a.md": statement()})
    assert ["cannot be written" in problem.message for problem in report.problems] == [True]


FILES = st.dictionaries(
    st.sampled_from(["a__txt", "b__txt", "x_a__txt", "x_b__txt", "x_y_a__txt", "z_a__txt"]),
    st.sampled_from(["1", "2", "3"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(FILES, min_size=1, max_size=6))
def test_publishing_over_an_old_site_equals_publishing_anew(
    tmp_path: Path, sites: list[dict[str, str]]
) -> None:
    for folder in ("old", "new"):
        shutil.rmtree(tmp_path / folder, ignore_errors=True)
    for files in sites:
        put(tmp_path / "old", **files)
    put(tmp_path / "new", **sites[-1])
    assert tree(tmp_path / "old") == tree(tmp_path / "new")


BODIES = st.sampled_from(["One.", "Two.\n\nThree.", "# Head\n\n[x](b.md)"])
EDITS = st.dictionaries(
    st.sampled_from(["a", "b", "c", "a.es", "b.v1"]),
    st.tuples(
        st.sampled_from(["One", "Two"]),
        st.sampled_from(["2024-03-14", "1975~", "1945-02-04/1945-02-11"]),
        st.sampled_from(["", "countries: [PE, US]\n", "topics: [migration]\naliases: [/old/]\n",
                         "status: draft\n", "place: Lima\nparticipants: [Ana]\n"]),
        BODIES,
    ),
)  # fmt: skip


def build_into(folder: Path, edit: dict[str, tuple[str, str, str, str]]) -> Report:
    """Build the statements of an edit into a folder."""
    files: dict[str, str | bytes] = {
        f"statements/{name}.md": statement(fields, body, base=f"title: {title}\ndate: {date}\n")
        for name, (title, date, fields, body) in edit.items()
    }
    return a_build(folder, files)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(st.lists(EDITS, min_size=1, max_size=5))
def test_any_series_of_edits_built_one_over_the_other_equals_a_clean_build(
    tmp_path: Path, edits: list[dict[str, tuple[str, str, str, str]]]
) -> None:
    for folder in ("old", "new", "old.cache", "new.cache"):
        shutil.rmtree(tmp_path / folder, ignore_errors=True)
    good: dict[str, tuple[str, str, str, str]] | None = None
    for edit in edits:
        before = tree(tmp_path / "old")
        report = build_into(tmp_path / "old", edit)
        if report.problems:
            assert tree(tmp_path / "old") == before
        else:
            good = edit
    if good is not None:
        build_into(tmp_path / "new", good)
        assert tree(tmp_path / "old") == tree(tmp_path / "new")
