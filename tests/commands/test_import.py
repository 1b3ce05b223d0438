"""`import` as an editor meets it: files are written, doubts are told, what is there already is refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from unittest.mock import patch
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from statement_site.commands.import_statements import _drafted
from statement_site.importing.raw import Raw, Unimportable
from tests import program
from tests.program import Ran

HERE = Path(__file__).parent
SEED = HERE.parent / "importing" / "seed.txt"
PAGE = HERE.parent / "importing" / "page.html"
ID = "2024-03-14-joint-statement-by-secretary-of-state-antony-j-blinken"


def run(folder: Path, command: str, *words: str, data: bytes = b"") -> Ran:
    """What the program says of a project that is named to it."""
    return program.run(folder, command, "-p", str(folder), *words, typed=data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty project."""
    project = tmp_path / "project"
    (project / "statements").mkdir(parents=True)
    return project


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a server that has the page."""
    (tmp_path / "www").mkdir()
    (tmp_path / "www" / "page.html").write_bytes(PAGE.read_bytes().replace(b'rel="canonical"', b""))
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    handler = partial(quiet, directory=str(tmp_path / "www"))
    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def test_a_page_becomes_a_file_and_the_build_waits_until_its_date_is_settled(folder: Path) -> None:
    path = folder / "statements" / "2024" / f"{ID}.md"
    code, said, errors = run(folder, "import", str(SEED))
    assert (code, errors) == (0, "")
    assert said.splitlines()[0] == f"wrote {path}"
    assert said.splitlines()[1].startswith("  to settle: date: “March 14” has no year")
    code, _, errors = run(folder, "build", "--quick")
    assert code == 1
    assert f"statements/2024/{ID}.md:21:5: to-review date: “March 14” has no year" in errors
    assert not (folder / "_site").exists()
    text = path.read_text("utf-8")
    settled = "".join(
        line
        for line in text.splitlines(keepends=True)
        if not line.startswith(("review:", "  - 'date:"))
    )
    path.write_text(settled, "utf-8")
    code, _, errors = run(folder, "build", "--quick")
    assert (code, errors) == (0, "")
    assert (folder / "_site" / "countries" / "peru" / "united-states" / "index.html").exists()


def test_a_draft_under_review_does_not_hold_the_archive_back(folder: Path) -> None:
    run(folder, "import", str(SEED))
    (path,) = (folder / "statements").rglob("*.md")
    path.write_text(path.read_text("utf-8").replace("---\n", "---\nstatus: draft\n", 1), "utf-8")
    code, _, errors = run(folder, "build", "--quick")
    assert code == 0
    assert "to-review warning: date:" in errors


def test_the_same_page_again_is_refused_with_the_place_of_the_first(folder: Path) -> None:
    run(folder, "import", str(SEED))
    for again in (SEED, PAGE):
        code, said, errors = run(folder, "import", str(again))
        assert (code, said) == (1, "")
        assert errors.startswith(f"statements/2024/{ID}.md:1:1: duplicate")
        assert "the texts are nearly the same" in errors
    assert len(list((folder / "statements").rglob("*.md"))) == 1


def test_the_same_address_again_is_refused(folder: Path, tmp_path: Path) -> None:
    one, two = (tmp_path / f"{name}.txt" for name in ("one", "two"))
    one.write_text("Joint Statement by Norway and Peru\n\nThe two ministers met today.\n", "utf-8")
    two.write_text("Other words altogether\n\nNothing here is like the first text.\n", "utf-8")
    assert run(folder, "import", "--source-url", "https://gov.example/1", str(one))[0] == 0
    code, _, errors = run(
        folder, "import", "--source-url", "http://www.gov.example/1/?utm_source=x", str(two)
    )
    assert code == 1
    assert "it has the same source address" in errors


def test_another_text_that_seems_to_be_there_can_be_imported_all_the_same(folder: Path) -> None:
    run(folder, "import", str(SEED))
    code, said, _ = run(folder, "import", "--allow-duplicate", "--id", "second", str(SEED))
    assert (code, said.splitlines()[0]) == (
        0,
        f"wrote {folder / 'statements' / '2024' / 'second.md'}",
    )


def test_what_is_given_leaves_nothing_to_settle(folder: Path) -> None:
    code, said, _ = run(folder, "import", "--date", "2024-03-14", "--topic", "trade", str(SEED))
    assert (code, said.count("to settle")) == (0, 0)
    assert run(folder, "build", "--quick")[0] == 0


def test_what_is_given_wrongly_is_told_before_anything_is_read(folder: Path) -> None:
    code, _, errors = run(folder, "import", "--country", "Perru", str(SEED))
    assert code == 1
    assert "did you mean `Peru`?" in errors


def test_a_folder_with_very_many_files_is_asked_about(folder: Path, tmp_path: Path) -> None:
    pages = tmp_path / "many"
    pages.mkdir()
    for number in range(101):
        (pages / f"{number}.txt").write_text("Home")
    code, said, errors = run(folder, "import", str(pages))
    assert (code, said) == (1, "")
    assert errors.startswith(
        f"{pages}:1:1: import it holds 101 files: are all of them meant?\n  hint: "
    )
    _, _, errors = run(folder, "import", "--all", str(pages))
    assert errors.count("no sentence was found") == 101


def test_a_folder_is_imported_file_by_file_and_goes_on_after_one_that_fails(
    folder: Path, tmp_path: Path
) -> None:
    pages = tmp_path / "pages"
    (pages / "deep").mkdir(parents=True)
    (pages / "a.txt").write_bytes(SEED.read_bytes())
    (pages / "b.pdf").write_bytes(b"%PDF-1.7 broken")
    (pages / "deep" / "c.txt").write_text(
        "Joint Statement by Norway and Peru\n\n12 May 2021\n\nThey met.\n", "utf-8"
    )
    (pages / "README").write_text("not a page", "utf-8")
    code, said, errors = run(folder, "import", str(pages))
    assert code == 1
    assert said.count("wrote ") == 2
    assert f"{pages / 'b.pdf'}:1:1: import this PDF cannot be read" in errors


def test_a_word_document_is_imported(folder: Path, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Joint Statement by Norway and Peru", 0)
    for paragraph in (
        "12 May 2021",
        "The ministers met in Lima and spoke about trade at some length, as before.",
    ):
        document.add_paragraph(paragraph)
    saved = BytesIO()
    document.save(saved)
    (tmp_path / "a.docx").write_bytes(saved.getvalue())
    code, said, _ = run(folder, "import", "--print", str(tmp_path / "a.docx"))
    assert code == 0
    assert "title: Joint Statement by Norway and Peru\n" in said
    assert "date: 2021-05-12\n" in said
    assert said.endswith(
        "---\n\nThe ministers met in Lima and spoke about trade at some length, as before.\n"
    )


def test_a_page_on_the_web_is_fetched_with_its_address_and_digest(
    folder: Path, server: str
) -> None:
    code, said, errors = run(folder, "import", "--print", f"{server}/page.html")
    assert (code, errors) == (0, "")
    assert f"url: '{server}/page.html'" in said
    assert "retrieved: '20" in said
    assert "sha256: " in said


def test_a_page_that_is_not_there_is_told(folder: Path, server: str) -> None:
    code, _, errors = run(folder, "import", f"{server}/none.html")
    assert code == 1
    assert f"{server}/none.html:1:1: import the server answers 404" in errors


def test_standard_input_is_imported(folder: Path) -> None:
    code, said, _ = run(folder, "import", "-", data=SEED.read_bytes())
    assert (code, said.splitlines()[0].endswith(f"{ID}.md")) == (0, True)


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"", "the file is empty"), (b"\x00\x01\x02", "this is no text"),
     (b"PK\x03\x04 broken", "this is no Word document"), (b"%PDF-1.4", "this PDF cannot be read"),
     (b"<html><body></body></html>", "no sentence was found")],
)  # fmt: skip
def test_what_holds_no_text_is_told(folder: Path, data: bytes, message: str) -> None:
    code, _, errors = run(folder, "import", "-", data=data)
    assert code == 1
    assert message in errors
    assert "Traceback" not in errors


def test_nothing_of_a_hostile_page_gets_out_of_its_field(folder: Path, tmp_path: Path) -> None:
    hostile = (
        "Joint Statement by Norway and Peru ]]> </script> \u202e \x1b[31m --- {a: b}: 'x' \"y\"\n\n"
        "12 May 2021\n\n<script>alert(1)</script> The ministers met and spoke about trade at length.\n\n"
        "---\nstatus: withdrawn\n---\n\nThey met again and spoke about trade at some length, as before.\n"
    )
    (tmp_path / "a.txt").write_text(hostile, "utf-8")
    assert run(folder, "import", str(tmp_path / "a.txt"))[0] == 0
    code, _, errors = run(folder, "build", "--quick")
    assert (code, errors) == (0, "")
    page = next((folder / "_site" / "statements").glob("2021*/index.html")).read_text("utf-8")
    assert "<script>alert" not in page
    assert "\x1b" not in page
    assert "<p" in page
    assert "status: withdrawn" in page


def test_a_day_that_no_calendar_has_is_not_the_day_of_a_page(folder: Path) -> None:
    page = b"---\ntitle: Statement on Trade\ndate: 2024-02-31\n---\n\nOn 5 March the ministers of Peru and Chile met in Lima. They spoke of trade.\n"
    code, out, err = run(folder, "import", "-", "--print", data=page)
    assert (code, err) == (0, "")
    assert "2024-02-31" not in out


def test_a_document_that_would_fill_the_memory_is_refused(folder: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.docx"
    docx.Document().save(str(bomb))
    with ZipFile(bomb, "a", ZIP_DEFLATED) as package:
        package.writestr("word/media/zeros.bin", bytes(201 * 1024 * 1024))
    code, _, err = run(folder, "import", str(bomb))
    assert code == 1
    assert "unpacked, it is larger than 200 MiB" in err


def test_a_page_on_which_the_program_fails_takes_no_other_with_it() -> None:
    raw = Raw(("A line of text.",))
    with (
        patch("statement_site.commands.import_statements.draft", side_effect=KeyError("x")),
        pytest.raises(Unimportable) as caught,
    ):
        _drafted(raw, {}, {})
    assert "the program failed on this page: KeyError" in str(caught.value)


def test_two_texts_of_one_day_and_title_both_have_a_place(folder: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name, words in (
        ("a", "trade, energy and the environment"),
        ("b", "visas, schools and rail"),
    ):
        text = f"Press Release\n\n14 March 2024\n\nThe ministers of Peru and Chile met in Lima and spoke of {words}."
        (pages / f"{name}.txt").write_text(text, "utf-8")
    code, _, err = run(folder, "import", str(pages))
    assert (code, err) == (0, "")
    written = sorted(path.name for path in (folder / "statements").rglob("*.md"))
    assert written == ["2024-03-14-press-release-2.md", "2024-03-14-press-release.md"]


def test_a_text_in_another_language_comes_beside_its_original(folder: Path, tmp_path: Path) -> None:
    original = folder / "statements" / "2024" / "a.md"
    original.parent.mkdir()
    original.write_text(
        "---\ntitle: A statement\ndate: 2024-03-14\ncountries: [PE]\n---\n\nWords.\n"
    )
    page = tmp_path / "a.txt"
    page.write_text(
        "Declaración conjunta\n\n14 de marzo de 2024\n\nLos ministros se reunieron hoy en Lima y acordaron"
        " seguir hablando del comercio, de la energía y del medio ambiente en la primavera.\n"
    )
    asked = ("import", "--translation-of", "a", str(page))
    code, said, errors = run(folder, *asked)
    assert (code, errors) == (0, "")
    path = original.with_name("a.es.md")
    assert said.startswith(f"wrote {path}")
    text = path.read_text("utf-8")
    assert "title: Declaración conjunta" in text
    assert "date:" not in text
    assert "countries:" not in text
    path.write_text(text.split("review:")[0] + "---\n" + text.rpartition("---\n")[2], "utf-8")
    assert run(folder, "build", "--quick")[0] == 0
    assert (folder / "_site/statements/a/es/beside/index.html").exists()
    code, _, errors = run(folder, *asked, "--allow-duplicate")
    assert (code, "`a` has a text in `es` already" in errors) == (1, True)
    code, _, errors = run(folder, "import", "--translation-of", "b", str(page), "--allow-duplicate")
    assert (code, "there is no statement `b`" in errors) == (1, True)
    code, _, errors = run(folder, "import", "--translation-of", "a", "--id", "c", str(page))
    assert (code, "--id and --translation-of are both said" in errors) == (1, True)
