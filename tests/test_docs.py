"""The documentation says what is there: every field, setting, code, template and link."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from statement_site.model.problem import CODES
from statement_site.reading.guide import COUNTRY_GUIDE, ENTRY_GUIDE, GUIDE, PERSON_GUIDE, Guide
from statement_site.reading.settings import SETTINGS
from statement_site.reading.statement_fields import FIELDS
from tests.small_site import site

ROOT = Path(__file__).parent.parent
EDITORIAL = ROOT / "src" / "statement_site" / "checks" / "editorial"
DOCS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def rows(name: str) -> list[str]:
    """The words in code at the beginning of the rows of a document's tables."""
    return re.findall(r"^\| `([^`]+)` \|", (ROOT / "docs" / name).read_text("utf-8"), re.MULTILINE)


def test_every_field_is_explained() -> None:
    assert [row for row in rows("statement-file.md") if row in FIELDS] == list(FIELDS)


def test_the_table_of_fields_says_what_the_guide_says() -> None:
    table = (ROOT / "docs" / "statement-file.md").read_text("utf-8")
    for guide in GUIDE:
        assert f"| `{guide.name}` | {guide.what} | `{guide.example}` |" in table


@pytest.mark.parametrize(
    "guide", [*ENTRY_GUIDE, *PERSON_GUIDE, *COUNTRY_GUIDE], ids=lambda g: g.name
)
def test_every_entry_of_a_register_is_explained(guide: Guide) -> None:
    table = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert f"| `{guide.name}` | {guide.what} | `{guide.example}` |" in table


def test_the_page_for_editors_has_every_field_and_every_rule() -> None:
    page = (ROOT / "docs" / "adding.md").read_text("utf-8")
    for guide in GUIDE:
        what = guide.what.replace("](#", "](statement-file.md#")
        assert f"| `{guide.name}` | {what} | `{guide.example}` |" in page
    rules = "\n".join(path.read_text("utf-8") for path in EDITORIAL.glob("*.py"))
    asked = {code for code in CODES if f'remark("{code}"' in rules}
    assert set(rows("checking.md")) == asked | {"dead-source"}


def test_every_setting_is_explained() -> None:
    explained = dict.fromkeys(row for row in rows("settings.md") if row in SETTINGS)
    assert list(explained) == list(SETTINGS)


def test_every_code_of_a_problem_is_explained() -> None:
    table = (ROOT / "docs" / "problems.md").read_text("utf-8")
    assert {
        row: f"| `{row}` | {CODES[row]} |" in table for row in rows("problems.md")
    } == dict.fromkeys(sorted(CODES), True)


def test_every_template_is_explained() -> None:
    assert set(rows("templates.md")) == {path.name for path in (ROOT / "templates").glob("*.html")}


def test_every_code_is_used() -> None:
    source = "\n".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    assert [code for code in CODES if source.count(f'"{code}"') < 2] == []


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    texts = {"docs/statement-file.md", "about.md"}
    if str(path.relative_to(ROOT)) in texts:
        links = [
            link
            for link in links
            if "statements/" not in link and "1972" not in link and link[0] != "/"
        ]
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_example_of_the_readme_is_a_statement_without_fault() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.search(r"```yaml\n(.*?)```", readme, re.DOTALL)
    assert found
    example = re.sub(r"^   ", "", found[1], flags=re.MULTILINE).strip() + "\n"
    assert site({"statements/2024-05-09-x.md": example}).problems == []


def test_the_example_of_the_documentation_is_a_statement_without_fault() -> None:
    text = (ROOT / "docs" / "statement-file.md").read_text("utf-8")
    found = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert found
    assert site({"statements/x.md": found[1]}).problems == []
