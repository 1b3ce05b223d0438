"""The manifest of a finished site: it lists everything, and never what is not so."""

from __future__ import annotations

import os
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from statement_site.finish.manifest import ManifestProblem, forget_manifest, make_manifest
from statement_site.formats.manifest import read_manifest
from statement_site.model.urls import MANIFEST
from statement_site.shell.workers import WorkerDied
from tests.program import run
from tests.small_site import statement


def listed(site: Path) -> dict[str, bytes]:
    """What the manifest lists."""
    return read_manifest((site / MANIFEST).read_text("utf-8"))


def there(site: Path) -> dict[str, bytes]:
    """The digest of every file of a site but hidden ones and the manifest."""
    paths = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {
        name: sha256(path.read_bytes()).digest()
        for name, path in paths.items()
        if name != MANIFEST and not any(part.startswith(".") for part in name.split("/"))
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its whole site."""
    project = tmp_path_factory.mktemp("built") / "project"
    (project / "statements").mkdir(parents=True)
    (project / "site.yaml").write_text("url: https://archive.example/\n", "utf-8")
    (project / "statements/a.md").write_text(statement("countries: [PE]\n", "Fisheries."), "utf-8")
    done = run(project, "build")
    assert (done.code, done.errors) == (0, "")
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return shutil.copytree(built, tmp_path / "project")


def edit(project: Path) -> None:
    """Change the statement."""
    (project / "statements/a.md").write_text(statement("countries: [PE]\n", "Forests."), "utf-8")


def test_it_lists_every_file_of_the_site(built: Path) -> None:
    found = listed(built / "_site")
    assert found == there(built / "_site")
    assert {"index.html", "verify.py", "data/statements.sqlite", "data/datapackage.json",
            "api/openapi.json", "pagefind/pagefind.js", "statements/feed.atom",
            "statements/a/text.txt", "sitemap.xml"} <= found.keys()  # fmt: skip


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum (GNU coreutils)")
def test_sha256sum_agrees(built: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", MANIFEST]
    done = subprocess.run(command, cwd=built / "_site", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_file_of_the_search_index_that_was_changed_is_mended_and_never_listed(
    project: Path,
) -> None:
    before = listed(project / "_site")
    (project / "_site/pagefind/pagefind.js").write_bytes(b"x")
    assert run(project, "build").code == 0
    assert listed(project / "_site") == there(project / "_site") == before


def test_a_page_that_was_changed_in_a_large_site_is_listed_as_it_was_published(
    project: Path,
) -> None:
    page = project / "_site/statements/a/index.html"
    published = page.read_bytes()
    digests = {"statements/a/index.html": sha256(published).digest()}
    page.write_bytes(b"x")
    make_manifest(project / "_site", digests)
    assert listed(project / "_site")["statements/a/index.html"] == sha256(published).digest()


def test_after_an_edit_it_is_right_again(project: Path) -> None:
    before = listed(project / "_site")
    edit(project)
    assert run(project, "build").code == 0
    after = listed(project / "_site")
    assert after == there(project / "_site") != before
    assert run(project, "verify").code == 0


def test_one_bit_that_was_flipped_is_found_and_mended_by_a_build(project: Path) -> None:
    file = project / "_site/data/statements.sqlite"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    done = run(project, "verify")
    assert done.code == 1
    assert "data/statements.sqlite:1:1: fixity this is not what was published" in done.errors
    assert run(project, "build").code == 0
    assert run(project, "verify").code == 0


def test_a_build_with_nothing_to_do_leaves_it_as_it_is(project: Path) -> None:
    before = (project / "_site" / MANIFEST).stat()
    assert run(project, "build", "--workers", "2").code == 0
    after = (project / "_site" / MANIFEST).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize(
    ("option", "gone"),
    [
        ("--no-manifest", (MANIFEST,)),
        ("--no-data", ("data", "api")),
        ("--quick", (MANIFEST, "data", "api")),
    ],
)
def test_what_is_left_out_is_taken_away_and_comes_back(
    project: Path, option: str, gone: tuple[str, ...]
) -> None:
    site = project / "_site"
    before = there(site)
    edit(project)
    assert run(project, "build", option).code == 0
    assert not [
        name for name in (MANIFEST, "data", "api") if (site / name).exists() == (name in gone)
    ]
    if (site / MANIFEST).exists():
        assert listed(site) == there(site)
    (project / "statements/a.md").write_text(statement("countries: [PE]\n", "Fisheries."), "utf-8")
    assert run(project, "build").code == 0
    assert listed(site) == there(site) == before


def test_with_quick_nothing_of_an_edit_before_stays(project: Path) -> None:
    edit(project)
    assert run(project, "build", "--quick").code == 0
    files = (path for path in (project / "_site").rglob("*") if path.is_file())
    assert not [path for path in files if b"Fisheries" in path.read_bytes()]


def test_a_build_with_an_error_leaves_it_and_the_whole_site(project: Path) -> None:
    before = there(project / "_site")
    (project / "statements/b.md").write_text(statement("topics: [x]\n"), "utf-8")
    assert run(project, "build").code == 1
    assert listed(project / "_site") == there(project / "_site") == before


def test_where_the_data_cannot_be_made_the_rest_is_finished(project: Path) -> None:
    site = project / "_site"
    (site / "data/.made-here").unlink()
    edit(project)
    done = run(project, "build")
    assert done.code == 1
    assert done.errors == (
        "_site/data/statements.csv:1:1: data a file that this build did not make is in the way\n"
        "  hint: the site stands without it: move away what is in its place, or build with --no-data\n"
        "1 error; the rest of the site stands\n"
    )
    assert listed(site) == there(site)
    assert b"Forests" in (site / "statements/a/index.html").read_bytes()


def test_where_the_index_cannot_be_made_the_rest_is_said_to_stand(project: Path) -> None:
    (project / "_site/pagefind/statement-site.txt").unlink()
    done = run(project, "build")
    assert done.code == 1
    assert done.errors.endswith("1 error; the rest of the site stands\n")
    assert listed(project / "_site") == there(project / "_site")


def test_a_file_of_somebody_else_is_listed_too(project: Path) -> None:
    (project / "_site/CNAME").write_text("archive.example\n")
    assert run(project, "build").code == 0
    assert "CNAME" in listed(project / "_site")


def link(site: Path) -> Path:
    """Something of somebody else that is no file."""
    (site / "link.html").symlink_to("index.html")
    return site / "link.html"


def odd(site: Path) -> Path:
    """A file with a name that sha256sum would escape."""
    (site / "a\\b.html").write_text("odd")
    return site / "a\\b.html"


def no_text(site: Path) -> Path:
    """A file with a name that is no text."""
    path = os.fsencode(site) + b"/\xff.html"
    Path(os.fsdecode(path)).write_text("odd")
    return Path(os.fsdecode(path))


@pytest.mark.parametrize("make", [link, odd, no_text])
def test_what_no_manifest_can_list_is_named_and_no_manifest_stays(
    tmp_path: Path, make: object
) -> None:
    assert callable(make)
    (tmp_path / "index.html").write_text("Archive")
    make_manifest(tmp_path, {})
    path = make(tmp_path)
    with pytest.raises(ManifestProblem) as refused:
        make_manifest(tmp_path, {})
    assert refused.value.problem.location.path == str(path)
    message = "a manifest lists only ordinary files with ordinary names that can be read"
    assert refused.value.problem.message == message


def test_a_site_with_a_link_has_no_manifest_and_the_build_says_why(project: Path) -> None:
    link(project / "_site")
    done = run(project, "build")
    assert done.code == 1
    assert done.errors.startswith("_site/link.html:1:1: manifest a manifest lists only ordinary")
    assert not (project / "_site" / MANIFEST).exists()


def test_what_a_kill_left_half_written_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("Archive")
    half = tmp_path / f".{MANIFEST}.new"
    make_manifest(tmp_path, {})
    half.write_text("half")
    make_manifest(tmp_path, {})
    assert not half.exists()
    half.write_text("half")
    forget_manifest(tmp_path)
    assert list(tmp_path.iterdir()) == [tmp_path / "index.html"]


def test_a_worker_that_was_killed_is_a_problem_and_no_traceback(tmp_path: Path) -> None:
    def killed(*_: object) -> list[object]:
        raise WorkerDied

    with pytest.raises(ManifestProblem) as refused:
        make_manifest(tmp_path, {}, killed)
    assert refused.value.problem.message == "a worker was killed; is there memory enough?"
