"""The house: imports point down, the lower rooms touch nothing, no room is too large."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "statement_site"
MODULES = sorted(SOURCE.rglob("*.py"))

#: From the roof to the ground; a room imports from its own floor or from those below.
FLOORS = (
    {"commands"},
    {"build", "preview"},
    {"job"},
    {"shortcut"},
    {"know", "proofreading"},
    {"shell", "finish"},
    {"rendering"},
    {"pages", "checks", "importing"},
    {"formats"},
    {"study", "usage"},
    {"archive"},
    {"reading"},
    {"model"},
)

#: Rooms that may touch the world; all others are pure.
UPSTAIRS = {
    "commands",
    "build",
    "preview",
    "proofreading",
    "job",
    "know",
    "shortcut",
    "shell",
    "finish",
    "__main__",
}

#: What a pure room may not import: files, clocks, processes, networks, logs, chance.
WORLDLY = {
    "os", "pathlib", "shutil", "tempfile", "glob", "time", "logging", "random", "secrets",
    "subprocess", "socket", "threading", "multiprocessing", "asyncio", "urllib.request", "http",
    "importlib", "sys", "locale", "signal",
}  # fmt: skip
WORLDLY_CALLS = {"open", "print", "input", "exec", "eval", "__import__"}
#: What a worldly module has that touches nothing.
HARMLESS = {"sys.intern"}
CLOCKS = {"now", "today", "utcnow"}

LINES_OF_A_MODULE, LINES_OF_A_FUNCTION = 300, 40


def room(path: Path) -> str:
    """The first folder under the package, or the module itself."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return parts[0]


def floor(name: str) -> int:
    """How far down a room lies."""
    return next(number for number, rooms in enumerate(FLOORS) if name in rooms)


def imports(tree: ast.AST) -> Iterator[str]:
    """The names of the modules that a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written out in full"
            if not HARMLESS.issuperset(f"{node.module}.{alias.name}" for alias in node.names):
                yield node.module or ""


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text("utf-8"))


ROOMS = [path for path in MODULES if room(path) not in ("__init__", "__main__")]


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_down(path: Path) -> None:
    upward = [
        name
        for name in imports(parsed(path))
        if name.startswith("statement_site.") and floor(name.split(".")[1]) < floor(room(path))
    ]
    assert upward == []


PURE = [path for path in ROOMS if room(path) not in UPSTAIRS]


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_pure_room_touches_neither_files_nor_clocks(path: Path) -> None:
    tree = parsed(path)
    worldly = [name for name in imports(tree) if name in WORLDLY or name.split(".")[0] in WORLDLY]
    calls = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in WORLDLY_CALLS)
            or (isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS)
        )
    ]
    assert (worldly, calls) == ([], [])


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_pure_room_holds_no_changing_state(path: Path) -> None:
    globals_changed = [
        n for n in ast.walk(parsed(path)) if isinstance(n, ast.Global | ast.Nonlocal)
    ]
    assert globals_changed == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_and_functions_stay_small(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    long_functions = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno
        and node.end_lineno - node.lineno + 1 > LINES_OF_A_FUNCTION
    ]
    assert long_functions == []
    assert lines <= LINES_OF_A_MODULE


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_is_named_for_nothing_in_particular(path: Path) -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "core", "base"}
    assert not vague & set(path.relative_to(SOURCE).with_suffix("").parts)


def test_every_room_has_a_word_of_welcome() -> None:
    without = [path for path in MODULES if not ast.get_docstring(parsed(path))]
    assert without == []
