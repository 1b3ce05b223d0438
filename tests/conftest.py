"""What all tests share: none fails because a machine was busy, none touches the project itself."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import settings

#: build.py names the project that it stands in; no test may work on that one by mistake.
os.environ.pop("STATEMENT_SITE_PROJECT", None)

#: Tests make many objects and hardly a cycle: looking for some as often as usual takes a tenth of their time.
gc.set_threshold(50_000, 50, 100)

#: As many examples as a change can wait for, and as many as a night has room for.
settings.register_profile("patient", deadline=None, max_examples=50)
settings.register_profile("nightly", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "patient"))

#: Modules that take longest, which begin first, so that no processor waits for another at the end.
LONGEST = (
    "tests/test_incremental.py",
    "tests/browser/test_accessibility.py",
    "tests/pages/test_statement.py",
    "tests/commands/test_import.py",
    "tests/commands/test_command_line.py",
    "tests/importing/test_hostile_pages.py",
    "tests/shell/test_publish.py",
    "tests/shell/test_workers.py",
    "tests/oracles/test_citations.py",
    "tests/test_kills.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the longest modules first; the others keep their order."""
    places = {module: place for place, module in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(LONGEST)))
