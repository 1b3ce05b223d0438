"""Killed at any moment, the site stays whole: a reader who follows links meets no broken one.

Run `HYPOTHESIS_PROFILE=nightly` for a hundred kills at 2,000 statements.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.small_site import statement

SOURCE = Path(__file__).parent.parent / "src"
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
STATEMENTS, KILLS = (2_000, 100) if NIGHTLY else (120, 15)

LINK = re.compile(r'<a [^>]*href="([^"#:]+)(?:#[^"]*)?"')


def start(project: Path, site: Path, cache: Path) -> subprocess.Popen[bytes]:
    """Start a build in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "statement_site", "build", "-q", "--quick", "-p", str(project),
         "-o", str(site), "--cache", str(cache), "--workers", "2"],
        env={**os.environ, "PYTHONPATH": str(SOURCE), "SOURCE_DATE_EPOCH": "1717200000"},
        start_new_session=True,
    )  # fmt: skip


@dataclass
class Reader:
    """Follows links from the home page, again and again, and notes what is broken."""

    site: Path
    done: bool = False
    pages: int = 0
    faults: list[str] = field(default_factory=list)

    def read_on(self) -> None:
        """Read until told that it is enough."""
        chance = random.Random(1)
        while not self.done:
            page = self.site / "index.html"
            for _ in range(8):
                page = self.follow(page, chance) or self.site / "index.html"

    def follow(self, page: Path, chance: random.Random) -> Path | None:
        """Open a page and choose a link of it that leads somewhere."""
        if page.suffix != ".html":
            return None
        try:
            html = page.read_text()
        except FileNotFoundError:
            return None
        self.pages += 1
        if not html.endswith("</html>\n"):
            self.faults.append(f"{page} is cut")
        links = LINK.findall(html)
        if not links:
            return None
        link = chance.choice(links)
        target = Path(os.path.normpath(page.parent / unquote(urlsplit(link).path)))
        # A link counts as broken only if the page still has it: the page may have been replaced.
        if not target.exists() and link in LINK.findall(page.read_text()) and not target.exists():
            self.faults.append(f"{page} leads to {link}, which is not there")
        return target


def edit(project: Path, chance: random.Random, number: int) -> None:
    """Change, add or remove a few statements."""
    files = sorted((project / "statements").glob("*.md"))
    for path in chance.sample(files, 3):
        path.write_text(path.read_text().replace("title: ", f"title: {number} "))
    write(project, 10_000 + number)
    chance.choice(files).unlink()


def write(project: Path, number: int) -> None:
    """Write a statement."""
    country = ("US", "CL", "BR", "AR")[number % 4]
    fields = f"countries: [PE, {country}]\nparticipants: [Person {number % 50}]\ntopics: [trade]\n"
    base = f"title: Statement {number}\ndate: {1950 + number % 70}-03-14\n"
    path = project / "statements" / f"s{number}.md"
    path.write_text(statement(fields, f"Text {number}.", base=base))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_no_kill_breaks_a_link_or_cuts_a_page(tmp_path: Path) -> None:
    project, site, cache = tmp_path / "project", tmp_path / "site", tmp_path / "cache"
    (project / "statements").mkdir(parents=True)
    for number in range(STATEMENTS):
        write(project, number)
    started = time.monotonic()
    assert start(project, site, cache).wait() == 0
    longest = time.monotonic() - started
    reader, chance = Reader(site), random.Random(7)
    reading = threading.Thread(target=reader.read_on)
    reading.start()
    try:
        for number in range(KILLS):
            edit(project, chance, number)
            build = start(project, site, cache)
            time.sleep(chance.uniform(0, longest))
            os.killpg(build.pid, signal.SIGKILL)
            build.wait()
            if number % 5 == 4:
                assert start(project, site, cache).wait() == 0
        assert start(project, site, cache).wait() == 0
    finally:
        reader.done = True
        reading.join()
    assert reader.faults == []
    assert reader.pages > KILLS
    assert start(project, tmp_path / "anew", tmp_path / "anew-cache").wait() == 0
    assert tree(site) == tree(tmp_path / "anew")


def wait_until_begun(process: int) -> None:
    """Wait until a process deals with SIGTERM itself: before that, Python starts, and nothing of ours."""
    status = Path(f"/proc/{process}/status")
    for _ in range(1_000):
        caught = (
            re.search(r"SigCgt:\s*([0-9a-f]+)", status.read_text()) if status.exists() else None
        )
        if caught is None or int(caught[1], 16) >> (signal.SIGTERM - 1) & 1:
            return
        time.sleep(0.005)


def test_a_signal_ends_a_build_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "statements").mkdir()
    for number in range(300):
        write(tmp_path, number)
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        for delay in (0.0, 0.05, 0.15, 0.2, 0.25, 0.3, 0.4):
            build = subprocess.Popen(
                [sys.executable, "-m", "statement_site", "build", "--quick", "-p", str(tmp_path),
                 "-o", str(tmp_path / "site"), "--cache", str(tmp_path / f"c{delay}{signal_number}")],
                env={**os.environ, "PYTHONPATH": str(SOURCE)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )  # fmt: skip
            wait_until_begun(build.pid)
            time.sleep(delay)
            build.send_signal(signal_number)
            _, said = build.communicate(timeout=30)
            assert "Traceback" not in said, said
            assert build.returncode in (0, 130, -signal.SIGINT, -signal.SIGTERM)
    assert not (tmp_path / "site" / ".statement-site.new").exists()
