"""How a report is shown: for people, as JSON, or as annotations that GitHub shows at the line."""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from statement_site.build import Report
from statement_site.model.problem import Problem, has_errors

#: A longer line is shown as the part around the column.
_WIDEST = 100

_WIDE = ("W", "F")


def print_report(
    report: Report, options: argparse.Namespace, *, seconds: float, output: Path | None = None
) -> None:
    """Print the report in the form asked for: problems to standard error, what was done to output."""
    if options.format == "json":
        print(json.dumps(_as_json(report), ensure_ascii=True, indent=2))
        return
    show = _annotation if options.format == "github" else as_text
    for problem in report.problems:
        stream = sys.stdout if options.format == "github" else sys.stderr
        print(show(problem), file=stream)
    why = getattr(options, "why", False)
    if options.verbose or why:
        for file in report.published.written:
            reason = f": {printable(report.why[file])}" if why else ""
            print(f"wrote {printable(file)}{reason}")
        for file in report.published.removed:
            print(f"removed {printable(file)}")
    if has_errors(report.problems):
        done = "the rest of the site stands" if report.is_published else "nothing was written"
        written = f"; {done}" if output else ""
        print(f"{_count_problems(report.problems)}{written}", file=sys.stderr)
    elif not options.quiet:
        print("\n".join(_summary(report, seconds, output)))


def as_text(problem: Problem) -> str:
    """`path:line:column: code message`, the line with a caret, and a hint."""
    location = problem.location
    kind = "warning: " if problem.warning else ""
    head = f"{printable(location.path)}:{location.line}:{location.column}: {problem.code} "
    lines = [f"{head}{kind}{printable(problem.message)}"]
    if location.excerpt.strip():
        lines += _excerpt(problem)
    if problem.hint:
        lines.append(f"  hint: {printable(problem.hint)}")
    return "\n".join(lines)


def printable(words: str) -> str:
    """The words on one line, with what a terminal might obey or hide shown as escapes."""
    return "".join(
        character
        if character.isprintable()
        else character.encode("unicode_escape", "replace").decode()
        for character in words
    )


def _excerpt(problem: Problem) -> list[str]:
    """The line and, under it, carets as wide as what is meant."""
    location = problem.location
    start = max(0, location.column - 1 - _WIDEST // 2) if len(location.excerpt) > _WIDEST else 0
    shown = location.excerpt[start : start + _WIDEST]
    before = shown[: location.column - 1 - start]
    meant = shown[location.column - 1 - start :][: location.width]
    gutter = str(location.line)
    ellipsis = "…" if start else ""
    pad = " " * (_columns(printable(before)) + len(ellipsis))
    carets = "^" * max(1, _columns(printable(meant)))
    return [
        f"  {gutter} | {ellipsis}{printable(shown)}",
        f"  {' ' * len(gutter)} | {pad}{carets}",
    ]


def _columns(words: str) -> int:
    """How many columns of a terminal the words take (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in _WIDE else 1
        for c in words
    )


def _annotation(problem: Problem) -> str:
    """A workflow command of GitHub Actions."""
    location = problem.location
    level = "warning" if problem.warning else "error"
    words = problem.message + (f" ({problem.hint})" if problem.hint else "")
    place = f"file={_escaped(location.path, ':,')},line={location.line},col={location.column}"
    return f"::{level} {place},title={problem.code}::{_escaped(words)}"


def _escaped(words: str, extra: str = "") -> str:
    safe = printable(words).replace("%", "%25")
    for character in extra:
        safe = safe.replace(character, f"%{ord(character):02X}")
    return safe


def _as_json(report: Report) -> dict[str, Any]:
    return {
        "problems": [
            {
                "path": printable(problem.location.path),
                "line": problem.location.line,
                "column": problem.location.column,
                "code": problem.code,
                "severity": "warning" if problem.warning else "error",
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in report.problems
        ],
        "errors": sum(not problem.warning for problem in report.problems),
        "warnings": sum(problem.warning for problem in report.problems),
        "statements": report.statements,
        "pages": report.pages,
        "written": list(report.published.written),
        "unchanged": report.published.unchanged,
        "removed": list(report.published.removed),
        "why": dict(report.why),
        "next_release": report.next_release.isoformat() if report.next_release else None,
    }


def _count_problems(problems: Iterable[Problem]) -> str:
    kinds = [problem.warning for problem in problems]
    errors, warnings = kinds.count(False), kinds.count(True)
    counted = [_plural(errors, "error")] + ([_plural(warnings, "warning")] if warnings else [])
    return ", ".join(counted)


def _plural(count: int, word: str) -> str:
    return f"{count:,} {word}" + ("" if count == 1 else "s")


def _summary(report: Report, seconds: float, output: Path | None) -> list[str]:
    lines = [f"{_plural(report.statements, 'statement')}, {_plural(report.pages, 'page')}"]
    if output is not None:
        done = report.published
        lines[0] += (
            f": {len(done.written):,} written, {done.unchanged:,} unchanged, "
            f"{len(done.removed):,} removed"
        )
    lines[0] += f", in {seconds:.1f} s"
    warnings = sum(problem.warning for problem in report.problems)
    if warnings:
        lines.append(_plural(warnings, "warning"))
    if report.next_release is not None:
        lines.append(f"next release: {report.next_release.isoformat()}")
    if output is not None:
        lines.append(f"open {output / 'index.html'}")
    return lines
