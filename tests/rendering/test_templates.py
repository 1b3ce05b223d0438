"""The contract of templates: each shows exactly its view's fields, and trusts nothing but bodies."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from statement_site.know import Wishes
from statement_site.reading.project import Project
from statement_site.rendering.press import Press
from statement_site.rendering.templates import TemplateProblem, template_environment
from tests.small_site import FIELDS, project, site, site_of, statement

TEMPLATES = Path(__file__).parent.parent.parent / "templates"

#: A site that has everything a template can show.
RICH: dict[str, str | bytes] = {
    "site.yaml": (
        "title: Rich\nurl: https://example.org/\npublisher: The press\nper_page: 1\n"
        "fields: {volume: {label: Volume}}\n"
    ),
    "about.md": "About *this*.",
    "statements/a.md": statement(
        "type: treaty\ncountries: [PE, US]\norganizations: [un]\ntopics: [refugees, migration]\n"
        "participants: [{name: Ana, role: Minister, country: PE}]\nplace: Lima\nseries: talks\n"
        "related: [b]\naliases: [/old/a.html]\nsummary: In short.\nnotes: A note.\nvolume: III\n"
        "source: {url: https://example.org/a, publisher: P, retrieved: 2024-05-01,"
        f" archived: https://example.org/b, sha256: {'0' * 64}}}\n",
        "# One\n\n## Two\n\n### Three\n\nText.",
    ),
    "statements/a.es.md": statement("", "Texto.", base="title: Una declaración\n"),
    "statements/a.v1.md": statement("", "Older.", base="title: Before\n"),
    "statements/b.md": statement(
        "status: withdrawn\nnotes: Why.\nextent: excerpt\ncountries: [PE]\nseries: talks\n",
        base=FIELDS.replace("03-14", "04-01"),
    ),
    "statements/c.md": statement(
        "status: draft\nextent: summary\ncountries: [PE]\nsource: {publisher: P}\n",
        base=FIELDS.replace("03-14", "05-01"),
    ),
}


class Watched:
    """A view that remembers which of its fields a template looks at."""

    def __init__(self, value: Any, seen: set[tuple[str, str]]) -> None:
        self._value, self._seen = value, seen

    def __getattr__(self, name: str) -> Any:
        self._seen.add((type(self._value).__name__, name))
        return watched(getattr(self._value, name), self._seen)


def watched(value: Any, seen: set[tuple[str, str]]) -> Any:
    """A value with every dataclass in it watched."""
    if dataclasses.is_dataclass(value):
        return Watched(value, seen)
    if isinstance(value, tuple):
        return tuple(watched(item, seen) for item in value)
    return value


def views(value: Any) -> Iterator[tuple[str, str]]:
    """Every (dataclass, field) in a view, however deep."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield type(value).__name__, field.name
            yield from views(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from views(item)


def test_templates_use_exactly_the_fields_of_their_views() -> None:
    rich = site(RICH, wishes=Wishes(drafts=True))
    assert rich.problems == []
    environment = template_environment(rich.project.templates)
    used: set[tuple[str, str]] = set()
    offered: set[tuple[str, str]] = set()
    for page in rich.known.pages:
        if page.template:
            view = page.view(rich.known.edition, page)
            offered |= set(views(view))
            environment.get_template(page.template).render(view=watched(view, used))
    assert offered - used == set()
    assert {pair for pair in used - offered if not pair[1].startswith("__")} == set()


def test_only_bodies_are_shown_unescaped() -> None:
    trusted = {
        (path.name, found)
        for path in TEMPLATES.glob("*.html")
        for found in re.findall(r"\{\{([^}]*\|\s*safe[^}]*)\}\}", path.read_text("utf-8"))
    }
    assert trusted == {
        ("statement.html", " view.body|safe "), ("statement.html", " view.linked_data|safe "),
        ("term.html", " view.linked_data|safe "), ("home.html", " view.linked_data|safe "), ("data.html", " view.linked_data|safe "), ("statement.html", " style.html|safe "), ("about.html", " view.body|safe "),
        ("parallel.html", " row.left|safe "), ("parallel.html", " row.right|safe "),
        ("revision.html", " row.left|safe "), ("revision.html", " row.right|safe "),
    }  # fmt: skip


def test_no_template_switches_escaping_off_or_holds_inline_script_or_style() -> None:
    for path in TEMPLATES.glob("*.html"):
        source = path.read_text("utf-8")
        assert "autoescape" not in source
        inline = r'<style|style=|<script(?![^>]* src=| type="application/ld\+json">)| on[a-z]+='
        assert not re.search(inline, source), path


def test_a_site_s_own_template_takes_the_place_of_ours_and_of_no_other() -> None:
    own = site(
        {
            "statements/a.md": statement(),
            "templates/about.html": "<main>{{ view.description }}</main>",
        }
    )
    assert own.html("about/") == "<main>An archive of diplomatic statements.</main>"
    assert own.html("statements/a/") == site_of().html("statements/a/")


def print_all(made: Project) -> None:
    """Print every page of a one-statement site with the project's templates."""
    known = site_of().known
    press = Press(made.templates, known.edition)
    for page in known.pages:
        press.printed(page)


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("<p>\n{% if %}</p>", 2),
        ("<p>\n\n{{ view.nothing }}</p>", 3),
        ("{% extends 'gone.html' %}", 1),
        ("a\n{{ 1 // 0 }}", 2),
    ],
)
def test_a_template_that_cannot_be_filled_is_a_problem_at_its_line(
    template: str, line: int
) -> None:
    made = project({"statements/a.md": statement(), "templates/about.html": template})
    with pytest.raises(TemplateProblem) as refused:
        print_all(made)
    location = refused.value.problem.location
    assert (location.path, location.line) == ("templates/about.html", line)


def test_markup_in_any_field_is_shown_as_text() -> None:
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>{{ 7*7 }}'
    quoted = "'" + evil + "'"
    bad = site(
        {
            "site.yaml": f"title: {quoted}\ndescription: {quoted}\npublisher: {quoted}\n"
            f"fields: {{x: {{label: {quoted}}}}}\nvocabulary: open\n",
            "statements/a.md": statement(
                f"type: {quoted}\ntopics: [{quoted}]\nplace: {quoted}\nseries: {quoted}\n"
                f"participants: [{{name: {quoted}, role: {quoted}}}]\nsummary: {quoted}\n"
                f"notes: {quoted}\nx: {quoted}\nsource: {{publisher: {quoted}}}\n",
                evil,
                base=f"title: {quoted}\ndate: 2024-03-14\n",
            ),
        }
    )
    assert bad.problems == []
    for page in bad.known.pages:
        if page.template:
            html = bad.html(page.address)
            script = r'<script(?! src="[./]*assets/| type="application/ld\+json">\{"@context")'
            assert not re.search(script, html)
            assert "<img" not in html
            assert "49" not in re.sub(r"[0-9a-f]{64}|p-[0-9a-f]{8}", "", html)
