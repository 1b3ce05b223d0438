"""The program as somebody at a terminal meets it, without the wait for another process to start.

What ends a process, or is about one, starts one: `tests/commands/test_command_line.py`, `tests/test_kills.py`.
"""

from __future__ import annotations

import gc
import logging
import signal
import sys
from contextlib import chdir, contextmanager
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

from statement_site.commands import main

if TYPE_CHECKING:
    from collections.abc import Iterator


class Ran(NamedTuple):
    """The exit code of the program, what it said, and its errors."""

    code: int
    said: str
    errors: str


def run(folder: Path, *words: str, typed: bytes = b"", **environment: str) -> Ran:
    """Run the program in a folder: what is typed comes in from a pipe, not from a terminal."""
    said, errors = _stream(), _stream()
    streams = patch.multiple(sys, stdin=_stream(typed), stdout=said, stderr=errors)
    with chdir(folder), patch.dict("os.environ", environment), streams, _undone():
        try:
            code = main(words)
        except SystemExit as end:  # argparse, of a use that it does not understand
            code = end.code if isinstance(end.code, int) else 1
    return Ran(code, _words(said), _words(errors))


def _stream(data: bytes = b"") -> TextIOWrapper:
    return TextIOWrapper(BytesIO(data), "utf-8", newline="", write_through=True)


def _words(stream: TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, BytesIO)
    return buffer.getvalue().decode()


@contextmanager
def _undone() -> Iterator[None]:
    """Let what the program does to its process not outlive it."""
    handlers = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGALRM)}
    hook, level = sys.unraisablehook, logging.root.manager.disable
    try:
        yield
    finally:
        gc.enable()
        logging.disable(level)
        sys.unraisablehook = hook
        for each, handler in handlers.items():
            signal.signal(each, handler)
