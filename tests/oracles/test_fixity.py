"""sha256sum and the Library of Congress's bagit judge the manifest and the bag of the whole sample archive."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import bagit
import pytest

from statement_site.model.urls import MANIFEST
from tests.oracles.conftest import ROOT, Built


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum (GNU coreutils)")
def test_sha256sum_finds_every_file_as_it_was_published(site: Built) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", MANIFEST]
    done = subprocess.run(command, cwd=site.folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_bag_of_the_site_is_valid_until_a_bit_is_flipped(site: Built, tmp_path: Path) -> None:
    if site.folder.with_name("project").exists():
        pytest.skip("one bag is enough")
    command = [sys.executable, "-m", "statement_site", "bag", str(tmp_path / "bag")]
    subprocess.run(
        [*command, "-p", str(ROOT), "-o", str(site.folder)], check=True, capture_output=True
    )
    bag = bagit.Bag(str(tmp_path / "bag"))
    bag.validate()
    spoilt = tmp_path / "bag/data/site/data/statements.sqlite"
    data = bytearray(spoilt.read_bytes())
    data[-1] ^= 1
    spoilt.write_bytes(data)
    assert not bag.is_valid()
