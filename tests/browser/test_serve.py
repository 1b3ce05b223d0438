"""`serve` in a real browser: save and see it, break it and see why, mend it and see it again."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.window import complaints, needs_chromium
from tests.small_site import statement

pytestmark = needs_chromium


def write(project: Path, fields: str, body: str) -> None:
    """Write the one statement."""
    (project / "statements" / "a.md").write_text(statement(fields, body))


def free_port() -> int:
    """A port that nothing listens at."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one statement."""
    (tmp_path / "statements").mkdir()
    write(tmp_path, "topics: [trade]\n", "The first text.")
    return tmp_path


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    """The address where the project is served."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "statement_site",
        "serve",
        "-p",
        str(project),
        "--port",
        str(port),
    ]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("serving"):
                break
        yield f"http://127.0.0.1:{port}/"
        running.send_signal(signal.SIGTERM)  # a shell may have its children ignore SIGINT
        try:
            _, said = running.communicate(timeout=20)
        finally:
            running.kill()
        assert "Traceback" not in said


def test_what_is_saved_is_seen_at_once(browser: Browser, project: Path, address: str) -> None:
    page = browser.new_page()
    said = complaints(page)
    page.goto(f"{address}statements/a/")
    expect(page.locator(".body")).to_contain_text("The first text.")
    write(project, "topics: [trade]\n", "The second text.")
    expect(page.locator(".body")).to_contain_text("The second text.")
    write(project, "topics: [migraton]\n", "The third text.")
    problems = page.get_by_role("complementary", name="Problems")
    expect(problems).to_contain_text("statements/a.md:4:10")
    expect(problems).to_contain_text("did you mean `migration`?")
    write(project, "topics: [migration]\n", "The third text.")
    expect(page.locator(".body")).to_contain_text("The third text.")
    expect(problems).to_have_count(0)
    (project / "site.yaml").write_text("title: Another name\n")
    expect(page.locator(".masthead")).to_contain_text("Another name")
    assert [each for each in said if "404" not in each] == []
    assert not (project / "_site").exists()
    page.close()


def test_a_port_that_is_taken_is_told_of(project: Path, address: str) -> None:
    port = address.rstrip("/").rpartition(":")[2]
    command = [sys.executable, "-m", "statement_site", "serve", "-p", str(project), "--port", port]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"port {port} cannot be used" in done.stderr
    assert "hint: choose another with --port" in done.stderr
