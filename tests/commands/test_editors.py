"""The settings for editors and for pre-commit are true to what the commands say and take."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from statement_site.commands.arguments import parser
from statement_site.commands.report import as_text
from statement_site.model.problem import Location, Problem
from statement_site.model.term import KINDS

ROOT = Path(__file__).parent.parent.parent
TASKS: list[dict[str, Any]] = json.loads((ROOT / ".vscode" / "tasks.json").read_text("utf-8"))[
    "tasks"
]

PROBLEMS = [
    (Problem("unknown-term", "`x` is not in topics", Location("statements/a.md", 4, 9)), "error"),
    (
        Problem("office", "no: 3:4: x", Location("statements/b c.md", 12, 1), warning=True),
        "warning",
    ),
]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: str(task["label"]))
@pytest.mark.parametrize(("problem", "severity"), PROBLEMS)
def test_vs_code_reads_the_problems_as_they_are_written(
    task: dict[str, Any], problem: Problem, severity: str
) -> None:
    pattern = task["problemMatcher"]["pattern"]
    match = re.match(pattern["regexp"], as_text(problem).splitlines()[0])
    assert match
    read = {name: match[pattern[name]] for name in ("file", "line", "column", "code", "message")}
    assert read == {
        "file": problem.location.path,
        "line": str(problem.location.line),
        "column": str(problem.location.column),
        "code": problem.code,
        "message": problem.message,
    }
    assert (match[pattern["severity"]] or "error") == severity


@pytest.mark.parametrize("task", TASKS, ids=lambda task: str(task["label"]))
def test_the_tasks_are_commands_that_there_are(task: dict[str, Any]) -> None:
    assert parser().parse_args(task["args"][1:]).command == task["args"][1]


def test_every_register_has_its_schema_in_the_settings() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    schemas = settings["yaml.schemas"]
    assert sorted(schemas.values()) == [f"authorities/{kind}.yaml" for kind in sorted(KINDS)]
    assert all((ROOT / path).is_file() for path in schemas)


def test_the_hook_is_a_command_that_there_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    options = parser().parse_args(hook["entry"].split()[1:])
    assert (options.command, options.strict, hook["pass_filenames"]) == ("check", False, False)
    assert re.match(hook["files"], "statements/2024/a.md")
    assert not re.match(hook["files"], "docs/adding.md")
