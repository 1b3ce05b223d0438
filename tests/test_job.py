"""Of three jobs a build takes the smallest that is sure to be enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.build import build
from statement_site.job import Job, Planner
from statement_site.know import Wishes, file_project
from statement_site.pages import OUTPUTS
from statement_site.reading.whole import read_common
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from statement_site.shell.kept import kept_for
from tests.small_site import NOW, statement

FIELDS = "countries: [PE, US]\ntopics: [{topics}]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of twenty statements, one a year, whose site was built."""
    (tmp_path / "statements").mkdir()
    for number in range(20):
        base = f"title: T\ndate: {1990 + number}\n"
        text = statement(FIELDS.format(topics="trade"), base=base)
        (tmp_path / f"statements/s{number}.md").write_text(text)
    (tmp_path / "statements/other.md").write_text(statement(base="title: O\ndate: 1997\n"))
    _build(tmp_path)
    return tmp_path


def _build(folder: Path) -> None:
    build(collect(folder), str(folder / "_site"), now=NOW, wishes=Wishes(), cache=_cache(folder))


def _cache(folder: Path) -> Cache:
    return Cache(folder / ".cache")


def _edit(folder: Path, before: str, after: str, name: str = "statements/s7.md") -> None:
    path = folder / name
    path.write_text(path.read_text().replace(before, after))


def _job(folder: Path) -> Job:
    files = collect(folder)
    kept = kept_for(_cache(folder), files, Wishes())
    common = read_common(files, url="")
    filed = file_project(files, kept.shelf, common, before=kept.catalogue())
    site = str(folder / "_site")
    return Planner(filed, kept, site, kept.prints(site), NOW, Wishes(), as_left=True).job(OUTPUTS)


def _own(job: Job) -> list[str]:
    """The statements whose own pages are not settled."""
    shown = [page for page in job.pages.values() if page.template and page.texts]
    return [page.texts[0] for page in shown if not page.settled]


def test_for_another_text_only_the_pages_that_show_the_statement_are_looked_at(
    project: Path,
) -> None:
    _edit(project, "The text.", "Another text.")
    job = _job(project)
    assert job.planned is None
    assert "topics/" not in [page.address for page in job.pages.values()]
    assert sorted(_own(job)) == ["s6", "s7", "s8"]


def test_for_another_topic_the_pages_of_statements_beside_none_that_changed_are_settled(
    project: Path,
) -> None:
    _edit(project, "[trade]", "[migration]")
    job = _job(project)
    assert sorted(_own(job)) == ["s6", "s7", "s8"]
    assert "topics/" in [page.address for page in job.pages.values()]


def test_a_statement_taken_away_leaves_the_others_settled(project: Path) -> None:
    (project / "statements/s7.md").unlink()
    # Its year has another, or a list would be gone, and what named that list is not known.
    assert sorted(_own(_job(project))) == ["s6", "s8"]


def test_a_facet_that_was_empty_until_now_stands_on_every_page(project: Path) -> None:
    _edit(project, "topics:", "people: []\nplace: Lima\ntopics:")
    assert len(_own(_job(project))) == 21


def test_after_a_change_of_settings_every_page_is_planned(project: Path) -> None:
    (project / "site.yaml").write_text("title: Other\n")
    assert len(_own(_job(project))) == 21


def test_edit_after_edit_is_planned_from_the_plan_as_amended(project: Path) -> None:
    _edit(project, "[trade]", "[migration]")
    _build(project)
    _edit(project, "The text.", "Another text.", "statements/s8.md")
    beside_by_country_and_by_topic = ["s6", "s7", "s8", "s9"]
    assert sorted(_own(_job(project))) == beside_by_country_and_by_topic
    _build(project)
    _edit(project, "[migration]", "[trade, migration]")
    assert sorted(_own(_job(project))) == ["s6", "s7", "s8"]
