"""The two sites that are judged, each built once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pytest

from tests.small_site import statement

ROOT = Path(__file__).parent.parent.parent
URL = "https://archive.example/sub/"

#: Words that mean something to a format, a shell, a spreadsheet, a template or a screen.
HOSTILE = (
    "a ]]> b",
    "</script><script>alert(1)</script>",
    "=cmd()|'x'!A0",
    "“quoted” & \"escaped\" 'single'",
    "بيان \u200fمشترك\u200e",
    "🕊️ 👩\u200d⚖️ peace",
    "{{ view }} {% raw %} {x} }",
    "back\\slash\\ \\n",
    "&amp; &#60; &lt;",
    "<!-- --> <b>bold</b>",
    "100 % of $5 #1 a_b~c^d",
    "'); DROP TABLE statements; --",
    "-1+1 and @you",
)


@dataclass(frozen=True)
class Built:
    """A site in a folder."""

    folder: Path

    @cached_property
    def all(self) -> tuple[Path, ...]:
        """Every file of it."""
        return tuple(path for path in self.folder.rglob("*") if path.is_file())

    def files(self, end: str) -> list[Path]:
        """Its files whose names end so."""
        return sorted(path for path in self.all if path.as_posix().endswith(end))

    def name(self, path: Path) -> str:
        """Where a file stands in it."""
        return path.relative_to(self.folder).as_posix()

    def file_at(self, address: str) -> Path:
        """The file that an address of it leads to."""
        assert address.startswith(URL), address
        found = self.folder / address.removeprefix(URL)
        return found / "index.html" if address.endswith("/") else found

    @cached_property
    def titles(self) -> dict[str, str]:
        """The titles of the texts by their addresses, as the plain texts beside the pages have them."""
        return {
            URL + self.name(path).removesuffix("text.txt"): path.read_text("utf-8").split("\n")[0]
            for path in self.files("/text.txt")
        }

    @cached_property
    def records(self) -> dict[str, dict[str, Any]]:
        """The statements by their ids, as JSON Lines have them."""
        lines = (self.folder / "data/statements.jsonl").read_bytes().split(b"\n")[:-1]
        return {each["id"]: each for each in map(json.loads, lines)}


def build(project: Path, folder: Path, cache: Path) -> Built:
    """Build a project whole, as for publishing."""
    command = [sys.executable, "-m", "statement_site", "build", "-q", "-p", str(project)]
    places = ["-o", str(folder), "--cache", str(cache), "--base-url", URL]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1717200000"}
    subprocess.run([*command, *places], check=True, env=environment)
    return Built(folder)


def write_hostile(project: Path) -> Path:
    """A project in which every field of words is hostile."""
    for number, words in enumerate(HOSTILE):
        said = json.dumps(words, ensure_ascii=False)
        fields = (
            f"title: {said}\ndate: 20{10 + number}-03-0{number % 9 + 1}\ncountries: [NO, PE]\ntopics: [trade, {said}]\n"
            f"participants: [{{name: {said}, role: {said}, country: PE}}]\nplace: {said}\nsummary: {said}\n"
            f"notes: {said}\nsource: {{url: 'https://gov.example/?a=1&b=(2)', publisher: {said}}}\n"
            f"type: {'speech' if number % 2 else 'joint-statement'}\n"
        )
        path = project / f"statements/s{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(statement(body=words, base=fields), "utf-8")
    title = json.dumps(f"Archive {HOSTILE[1]} {HOSTILE[0]}")
    settings = f"title: {title}\nvocabulary: open\nper_page: 4\n"
    (project / "site.yaml").write_text(settings, "utf-8")
    return project


@pytest.fixture(scope="session")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Built]:
    """What builds a site once, though pytest asks for both of them anew in each module."""

    @cache
    def site(name: str) -> Built:
        folder = tmp_path_factory.mktemp("judged")
        project = ROOT if name == "sample" else write_hostile(folder / "project")
        return build(project, folder / "site", folder / "cache")

    return site


@pytest.fixture(scope="session", params=["sample", "hostile"])
def site(request: pytest.FixtureRequest, judged: Callable[[str], Built]) -> Built:
    """The sample archive, or the one of hostile words."""
    return judged(request.param)
