"""Statements in short are kept in memory by the ten thousand: each takes no more than its own size."""

from __future__ import annotations

import tracemalloc

from statement_site.formats.data.static_api import Short, short_line

SHORT = Short("1990-01-02-a", "Joint statement", "1990-01-02", "https://example.org/statements/a/")

#: What every object of Python has beside its bytes.
HEAD = 64


def test_a_line_that_is_kept_has_no_room_to_spare() -> None:
    tracemalloc.start()
    try:
        lines = [short_line(SHORT, "https://example.org/") for _ in range(1_000)]
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < sum(len(line) + HEAD for line in lines)
