"""What is not public leaves no trace: the output is, byte for byte, that of an archive without it."""

from __future__ import annotations

import gzip
import hashlib
import json
import sqlite3
import zlib
from pathlib import Path

import pytest

from tests.commands.test_import import run

PUBLIC = {
    "a": "title: Joint Statement by Norway and Peru\ndate: 2024-03-14\ncountries: [NO, PE]\ntopics: [trade]\nparticipants: [Ada palmer]\n",
    "b": "title: Communiqué on Energy\ndate: 2023-05-01\ncountries: [PE]\nrelated: [{related}]\n",
}
SECRET_WORDS = ("zanzibar", "quagga", "tanzania", "xylophone")
SECRET = {
    "zanzibar-pact": (
        "title: Zanzibar Pact\ndate: 2024-04-01\ncountries: [TZ, NO]\ntopics: [oceans, trade]\n"
        "participants: [Quagga Xylophone, ADA PALMER]\nplace: Zanzibar\nrelease: 2999-01-01T00:00:00Z\n"
    ),
    "quagga-draft": "title: Quagga Draft\ndate: 2022\nstatus: draft\naliases: [/old/quagga.html]\nparticipants: [ADA PALMER]\n",
}


def archive(folder: Path, *, with_secrets: bool) -> Path:
    """An archive, with or without texts that are not public."""
    statements = folder / "statements"
    statements.mkdir(parents=True)
    (folder / "site.yaml").write_text("url: https://archive.example/\n", "utf-8")
    related = "a, zanzibar-pact, quagga-draft" if with_secrets else "a"
    files = {**PUBLIC, **(SECRET if with_secrets else {})}
    for name, fields in files.items():
        text = f"---\n{fields.replace('{related}', related)}---\n\nThe xylophone text of {name}.\n"
        text = text if name in SECRET else text.replace("xylophone ", "")
        (statements / f"{name}.md").write_text(text, "utf-8")
        if name in SECRET:
            (statements / f"{name}.es.md").write_text(
                "---\ntitle: Quagga\n---\n\nZanzibar.\n", "utf-8"
            )
    return folder


def bytes_of(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path, unpacked where it is packed."""
    files = {}
    for path in sorted(site.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            if data[:2] == b"\x1f\x8b":
                data += gzip.decompress(data)
            if path.suffix == ".png":
                data += _unpacked(data)
            if path.suffix == ".sqlite":
                data += _dumped(path)
            files[str(path.relative_to(site))] = data
    return files


def _dumped(database: Path) -> bytes:
    """Every table of a database in SQL."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return "\n".join(connection.iterdump()).encode()
    finally:
        connection.close()


def _unpacked(picture: bytes) -> bytes:
    """What a PNG's first chunk of data holds."""
    start = picture.find(b"IDAT") + 4
    return zlib.decompressobj().decompress(picture[start:])


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The files of the site with the secrets in its sources, and of the one without."""
    folder = tmp_path_factory.mktemp("leaks")
    built = []
    for name, with_secrets in (("with", True), ("without", False)):
        project = archive(folder / name, with_secrets=with_secrets)
        code, said, errors = run(project, "build")
        assert code == 0, errors
        assert ("next release: 2999-01-01T00:00:00+00:00" in said) == with_secrets
        built.append(bytes_of(project / "_site"))
    return built[0], built[1]


def test_no_byte_of_the_output_names_what_is_not_public(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    everything = b"\n".join(name.encode() + data for name, data in sites[0].items())
    folded = everything.lower()
    for word in (*SECRET_WORDS, "2999-01"):
        assert word.encode() not in folded, word
    for name, fields in SECRET.items():
        text = f"---\n{fields}---\n\nThe xylophone text of {name}.\n".encode()
        for part in (
            text,
            text.split(b"---\n\n")[1],
            name.encode(),
            text.split(b"---\n\n")[1].strip(),
        ):
            for digest in (hashlib.sha256, hashlib.sha512, hashlib.md5, hashlib.blake2b):
                assert digest(part).hexdigest().encode() not in folded


def test_all_that_the_archive_is_given_out_as_was_looked_at(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    files = sites[0]
    assert {
        "statements/a/text.md", "statements/a/text.txt", "statements/a/citation.ris",
        "statements/a/citation.bib", "statements/a/citation.csl.json", "statements/citation.bib",
        "data/statements.csv", "data/statements.jsonl", "data/statements.sqlite",
        "data/datapackage.json", "api/openapi.json", "manifest-sha256.txt", "statements/feed.atom",
    } <= files.keys()  # fmt: skip
    dumped = files["data/statements.sqlite"].partition(b"BEGIN TRANSACTION;")[2]
    assert b"Joint Statement by Norway and Peru" in dumped
    lines = files["data/statements.jsonl"].splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["a", "b"]


def test_neither_the_ledger_nor_a_report_names_what_is_not_public(tmp_path: Path) -> None:
    project = archive(tmp_path / "recorded", with_secrets=True)
    said = ""
    for command in (("build", "--quick"), ("record",), ("build", "--quick")):
        code, more, errors = run(project, *command)
        assert code == 0, errors
        said += more + errors
    said += (project / "ledger.txt").read_text("utf-8")
    assert " /statements/a/\n" in said
    assert [word for word in SECRET_WORDS if word in said.lower()] == []


def test_the_output_is_that_of_an_archive_without_it(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    with_secrets, without = sites
    assert sorted(with_secrets) == sorted(without)
    different = [name for name in without if with_secrets[name] != without[name]]
    assert different == []


def test_the_words_would_be_found_if_they_were_public(tmp_path: Path) -> None:
    project = archive(tmp_path / "open", with_secrets=True)
    code, _, errors = run(project, "build", "--drafts")
    assert code == 0, errors
    everything = b"\n".join(
        name.encode() + data for name, data in bytes_of(project / "_site").items()
    )
    assert [word for word in SECRET_WORDS if word.encode() not in everything.lower()] == []
