"""The command line: one module for each command, each prints a report."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from statement_site.shell import unchanged
from statement_site.shell.signals import end_on_signals, signals_held

#: Exit codes, as `--help` explains them; with 2 argparse ends a wrong use by itself.
DONE, PROBLEMS, STOPPED = 0, 1, 130

#: The module of each command; only the one that is asked for is loaded.
MODULES = {
    name: f"{__name__}.{module}"
    for name, module in (
        ("build", "build"),
        ("check", "check"),
        ("serve", "serve"),
        ("init", "init"),
        ("new", "new"),
        ("import", "import_statements"),
        ("schema", "schema"),
        ("amend", "amend"),
        ("record", "record"),
        ("verify", "verify"),
        ("bag", "bag"),
    )
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    end_on_signals()
    gc.disable()  # a build makes many objects and hardly a cycle: looking for some takes its time
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "build")
    try:
        return _run(words)
    except KeyboardInterrupt:
        print(
            "\nstopped; no page is cut short, and the next build does what is left", file=sys.stderr
        )
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(words: list[str]) -> int:
    """Find out that there is nothing to do, or do it. Heavy imports wait until they are needed."""
    call = unchanged.call_of(words)
    seen = unchanged.see(call.project) if call else None
    said = unchanged.said_again(call, seen) if call and seen else None
    if said is not None:
        print(said, end="")
        return DONE
    with signals_held():
        from statement_site.commands.arguments import parser  # noqa: PLC0415

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    options = parser().parse_args(words)
    options.call, options.seen = call, seen
    with signals_held():
        run: Callable[[Any], int] = import_module(MODULES[options.command]).run
    return run(options)
