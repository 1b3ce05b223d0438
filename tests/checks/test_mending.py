"""What is mended reads the same, and needs no mending again."""

from __future__ import annotations

import json
import unicodedata
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.checks.mending import mend
from statement_site.commands.mending import fix
from statement_site.commands.request import Refused
from statement_site.reading.dossier import Dossier, Reader
from statement_site.reading.source import SourceFile
from statement_site.reading.whole import read_common
from statement_site.shell.files import collect
from tests.commands.test_import import run
from tests.small_site import project, statement

COMMON = read_common(project({}), url="")
READER = Reader(COMMON.settings, COMMON.registers)


def mended(text: str) -> str | None:
    """The text after mending, None if nothing is mended."""
    found = mend(SourceFile("statements/a.md", text.encode()), READER)
    return found.after if found else None


WRONG = """\
---\r
countries: [Peru, "norway", JPN]\r
# what it is called\r
title: "Te\u0301st"   \r
topics:\r
  - Migration\r
  - trade\r
date: 2024-03-14\r
participants:\r
  - {name: Ana Example, country: Perú}\r
language: EN-us\r
---\r
\r
Cafe\u0301 text.  \r
next line\r


"""

RIGHT = """\
---
# what it is called
title: "Tést"
date: 2024-03-14
countries: [PE, NO, JP]
topics:
  - migration
  - trade
participants:
  - {{name: Ana Example, country: Perú}}
language: en-US
---

Café text.{two}
next line
"""


def test_form_order_and_codes_are_mended() -> None:
    wrong = WRONG.replace("Perú", "Peru")
    assert mended(wrong) == RIGHT.format(two="  ").replace("Perú", "PE")


def test_what_cannot_be_read_is_left_as_it_is() -> None:
    assert mended("no front matter") is None
    assert mended("---\ntitle: [\n---\n\nText\n") is None


def test_a_file_in_its_normal_form_is_let_be() -> None:
    assert mended("---\ntitle: A\ndate: 2024\n---\n\nThe text.\n") is None


VALUES = {
    "title": ["A title", '"Quoted: title"', "Te\u0301st"],
    "date": ["2024-03-14", "1975~"],
    "countries": ["[Peru, NO]", "\n  - Japan\n  - KR # remark", "Norway"],
    "topics": ["[Migration]", "trade", "\n- Energy"],
    "summary": [">-\n  folded\n  text", "|\n  kept  \n  lines", "plain"],
    "place": ["{name: Lima, country: Peru}", "\n  name: Lima\n  country: PER"],
    "notes": ["a # remark", "'# no remark'"],
}

FIELDS = st.permutations(sorted(VALUES)).flatmap(
    lambda names: st.tuples(
        *(st.sampled_from([f"{name}: {value}" for value in VALUES[name]]) for name in names)
    )
)


@given(
    FIELDS,
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["The text.\n", "Cafe\u0301\n\n* one\n* two  \nmore\n\n\n", ""]),
)
def test_mending_changes_no_meaning_and_is_done_once(
    lines: tuple[str, ...], line_end: str, body: str
) -> None:
    text = "---\n" + "\n# a remark\n".join(lines) + f"\n---\n\n{body}"
    text = text.replace("\n", line_end)
    after = mended(text)
    if after is None:
        return
    assert mended(after) is None
    assert "\r" not in after
    assert unicodedata.is_normalized("NFC", after)
    dossier = Dossier("a", ("statements/a.md",))
    before, now = (
        READER.read(dossier, [SourceFile("statements/a.md", each.encode())]).slip
        for each in (text, after)
    )
    assert before
    assert now
    assert (before.countries, before.topics, before.edtf) == (now.countries, now.topics, now.edtf)
    assert text.count("# a remark") == after.count("# a remark")


def test_fix_shows_a_diff_and_changes_nothing_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "statements" / "a.md"
    path.parent.mkdir()
    wrong = "---\ndate: 2024-03-14\ntitle: A statement\ncountries: Peru\nsource: https://gov.example/1\n---\n\nThe text.\n"
    path.write_text(wrong, "utf-8")
    code, said, _ = run(tmp_path, "check", "--fix")
    assert code == 0
    assert "-countries: Peru" in said
    assert "+countries: PE" in said
    assert "1 file could be mended; nothing was changed" in said
    assert path.read_text("utf-8") == wrong
    code, said, _ = run(tmp_path, "check", "--fix", "--yes")
    assert (code, "mended 1 file" in said) == (0, True)
    assert path.read_text("utf-8").startswith(
        "---\ntitle: A statement\ndate: 2024-03-14\ncountries: PE\n"
    )
    assert "nothing to mend" in run(tmp_path, "check", "--fix")[1]


def test_a_field_that_is_there_twice_is_left_to_the_editor() -> None:
    assert mended("---\nfoo: 1\ntitle: A\ndate: 2024\nfoo: 2\n---\n\nThe text.\n") is None


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine", "utf-8")
    statements = tmp_path / "project" / "statements"
    statements.mkdir(parents=True)
    path = statements / "b.md"
    path.write_text("---\ndate: 2024\ntitle: B\n---\n\nThe text.\n", "utf-8")
    path.chmod(0o640)
    (statements / ".b.md.mended").symlink_to(victim)
    assert run(tmp_path / "project", "check", "--fix", "--yes")[0] == 0
    assert victim.read_text("utf-8") == "mine"
    assert not path.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_text("utf-8").startswith("---\ntitle: B\n")


def test_a_file_that_was_saved_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "statements" / "a.md"
    path.parent.mkdir()
    path.write_text(statement("countries: [Peru]  \n"))
    project = collect(tmp_path)
    saved = statement("countries: [CL]\n")

    def saves(_: str) -> SourceFile:
        """What stands in the file the second time that it is opened."""
        found = SourceFile("statements/a.md", path.read_bytes())
        path.write_text(saved)
        return found

    options = Namespace(format="text", yes=True)
    with pytest.raises(Refused) as refused:
        fix(tmp_path, replace(project, opener=saves), options)
    assert "was saved meanwhile" in refused.value.report.problems[0].message
    assert path.read_text() == saved


def test_what_programs_read_has_the_output_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "statements" / "a.md"
    path.parent.mkdir()
    path.write_text(statement("countries: [Peru]  \n"))
    _, said, told = run(tmp_path, "check", "--fix", "--format", "json")
    assert isinstance(json.loads(said), dict | list)
    assert "+countries: [PE]" in told


def test_names_and_places_are_brought_into_one_form_too() -> None:
    name = "Jose\u0301 Pe\u0301rez"
    fields = f"participants: [{{name: {name}, role: Envoy}}]\nplace: Bogota\u0301\n"
    found = mended(statement(f"{fields}source: {{publisher: {name}, url: https://gov.example/}}\n"))
    assert found is not None
    assert unicodedata.is_normalized("NFC", found)
