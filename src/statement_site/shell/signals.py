"""Signals that end a build, and moments in which they have to wait."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn

#: The signals that end a build.
ENDING = (signal.SIGINT, signal.SIGTERM)


#: How long an interruption that came at a bad moment waits before it is tried again, in seconds.
AGAIN = 0.02


def end_on_signals() -> None:
    """Let the ending signals interrupt what is going on, wherever it stands.

    Python drops an interruption of one of its own callbacks, and prints it: such a one is tried
    again a moment later.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _interrupt)
        sys.unraisablehook = _again_later


def _interrupt(_: int, __: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _again_later(lost: sys.UnraisableHookArgs) -> None:
    if lost.exc_type is KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, AGAIN)
    else:
        sys.__unraisablehook__(lost)


@contextlib.contextmanager
def signals_held() -> Iterator[None]:
    """Let signals wait while modules are imported or processes started.

    Python calls itself back there, and an interruption of such a call is printed and lost.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_signals_to_the_parent() -> None:
    """In a worker: an interruption is the parent's to deal with; a termination ends at once."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
