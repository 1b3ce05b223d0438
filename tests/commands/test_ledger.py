"""`record` and `amend` as an editor uses them: what was published is kept, and readers are told."""

from __future__ import annotations

import json
import re
import shutil
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

from tests import program
from tests.program import Ran
from tests.small_site import FIELDS, statement

NOW = "1717200000"  # 1 June 2024


def run(folder: Path, *words: str, **environment: str) -> Ran:
    """What the program says in a project, on 1 June 2024."""
    environment.setdefault("SOURCE_DATE_EPOCH", NOW)
    return program.run(folder, *words, typed=b"", **environment)


def build(folder: Path) -> tuple[int, str]:
    """The exit code and errors of a build."""
    code, _, errors = run(folder, "build", "--quick")
    return code, errors


def write(folder: Path, name: str, text: str) -> None:
    """Write a statement file."""
    (folder / "statements" / f"{name}.md").write_text(text, "utf-8")


def read(folder: Path, name: str) -> str:
    """A statement file."""
    return (folder / "statements" / f"{name}.md").read_text("utf-8")


def digest(text: str) -> str:
    """The SHA-256 of a text of one paragraph."""
    return sha256(f"{text}\n".encode()).hexdigest()


def words(folder: Path, address: str) -> str:
    """The words that a reader sees on a page of a text."""
    html = (folder / "_site" / address / "index.html").read_text("utf-8")
    main = re.search(r"<main.*</main>", html, re.DOTALL)
    assert main
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", main[0])).split())


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A project of a statement with its translation, a draft and a text under embargo."""
    return _archive(tmp_path)


def _archive(folder: Path) -> Path:
    (folder / "statements").mkdir(parents=True)
    write(folder, "a", statement("aliases: [/old/]\ntopics: [trade]\n", "We agreed."))
    write(folder, "a.es", statement(base="title: Uno\n", body="Acordamos."))
    write(folder, "d", statement("status: draft\n", "Not yet."))
    write(folder, "e", statement("release: 2999-01-01T00:00:00Z\n", "Not before."))
    return folder


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, built and recorded."""
    folder = _archive(tmp_path_factory.mktemp("recorded") / "archive")
    assert build(folder) == (0, "")
    assert run(folder, "record")[0] == 0
    return folder


@pytest.fixture
def published(recorded: Path, tmp_path: Path) -> Path:
    """A copy of it to edit."""
    return shutil.copytree(recorded, tmp_path / "archive")


def test_record_writes_what_readers_may_see_and_then_finds_nothing_new(archive: Path) -> None:
    assert build(archive) == (0, "")
    assert run(archive, "record") == (0, "2 texts recorded in ledger.txt\n", "")
    ledger = (archive / "ledger.txt").read_text("utf-8")
    assert [line for line in ledger.splitlines() if line[0] != "#"] == [
        f"2024-06-01 text {digest('We agreed.')} /statements/a/",
        f"2024-06-01 text {digest('Acordamos.')} /statements/a/es/",
    ]
    assert run(archive, "record") == (0, "nothing is new: the ledger holds it all\n", "")
    assert (archive / "ledger.txt").read_text("utf-8") == ledger
    assert build(archive) == (0, "")


def test_record_adds_to_what_it_wrote_before(published: Path) -> None:
    before = (published / "ledger.txt").read_text("utf-8")
    write(published, "d", statement(body="Now."))
    assert build(published) == (0, "")
    assert run(published, "record", SOURCE_DATE_EPOCH="1717300000")[1] == (
        "1 text recorded in ledger.txt\n"
    )
    after = (published / "ledger.txt").read_text("utf-8")
    assert after == f"{before}2024-06-02 text {digest('Now.')} /statements/d/\n"


def test_record_says_when_only_the_site_is_new(published: Path) -> None:
    assert run(published, "build", "--no-search")[0] == 0
    assert run(published, "record") == (0, "the site recorded in ledger.txt\n", "")
    ledger = (published / "ledger.txt").read_text("utf-8")
    assert re.search(r"\n2024-06-01 site [0-9a-f]{64} /\n$", ledger)
    assert build(published) == (0, "")


def test_record_writes_nothing_while_something_is_wrong(published: Path) -> None:
    before = (published / "ledger.txt").read_bytes()
    write(published, "a", statement(body="We differ."))
    code, said, errors = run(published, "record")
    assert (code, said) == (1, "")
    assert "statements/a.md:1:1: changed this text was published on 2024-06-01" in errors
    assert (published / "ledger.txt").read_bytes() == before


def test_a_changed_text_is_refused_at_the_first_build_and_at_the_second(published: Path) -> None:
    assert build(published) == (0, "")
    page = (published / "_site/statements/a/index.html").read_bytes()
    write(published, "a", read(published, "a").replace("We agreed.", "We differ."))
    for _ in range(2):
        code, errors = build(published)
        assert code == 1
        assert "statements/a.md:1:1: changed" in errors
        assert (published / "_site/statements/a/index.html").read_bytes() == page
    write(published, "a", read(published, "a").replace("We differ.", "We agreed."))
    assert build(published) == (0, "")


def test_a_text_that_is_recorded_behind_the_back_of_a_build_is_refused(archive: Path) -> None:
    write(archive, "a", read(archive, "a").replace("We agreed.", "We differ."))
    assert build(archive) == (0, "")
    (archive / "ledger.txt").write_text(
        f"2024-06-01 text {digest('We agreed.')} /statements/a/\n", "utf-8"
    )
    for _ in range(2):
        assert "statements/a.md:1:1: changed" in build(archive)[1]


def test_an_amendment_before_the_edit_keeps_the_file_as_it_was(published: Path) -> None:
    code, said, errors = run(published, "amend", "a", "--reason", "A wrong name.")
    assert (code, errors) == (0, "")
    assert said == (
        "wrote statements/a.v1.md: the text as it was published\n"
        "now change statements/a.md, then build\n"
    )
    assert read(published, "a.v1") == (
        f"---\n{FIELDS}topics: [trade]\nsuperseded:\n  date: 2024-06-01\n"
        '  reason: "A wrong name."\n---\n\nWe agreed.\n'
    )
    write(published, "a", read(published, "a").replace("We agreed.", "We differ."))
    assert build(published) == (0, "")
    assert (
        "Amended on 1 June 2024: A wrong name. Read the earlier version. "
        in words(published, "statements/a/")
    )  # fmt: skip
    page = (published / "_site/statements/a/index.html").read_text("utf-8")
    assert 'href="../../statements/a/v1/index.html">Read the earlier version.' in page
    assert (
        "This is an earlier version. Read the current text. Amended on 1 June 2024: A wrong name."
        in words(published, "statements/a/v1/")
    )
    assert "Amended" not in words(published, "statements/a/es/")
    assert (published / "_site/statements/a/v1/text.md").read_text("utf-8") == "We agreed.\n"
    assert run(published, "record")[1] == "2 texts recorded in ledger.txt\n"
    assert build(published) == (0, "")


def test_an_amendment_after_the_edit_finds_the_words_in_the_site(published: Path) -> None:
    edited = read(published, "a").replace("We agreed.", "We differ.")
    write(published, "a", edited)
    code, _, errors = run(published, "amend", "a", "--reason", "A wrong name.")
    assert (code, errors) == (0, "")
    assert read(published, "a") == edited
    assert build(published) == (0, "")
    shown = words(published, "statements/a/v1/")
    assert "This is an earlier version." in shown
    assert "A statement" in shown
    assert "We agreed." in shown
    title = re.search(r"<h1[^>]*>([^<]*)</h1>", _html(published, "statements/a/v1/"))
    assert title
    assert title[1] == "A statement"


def _html(folder: Path, address: str) -> str:
    return (folder / "_site" / address / "index.html").read_text("utf-8")


def test_an_amended_translation_keeps_its_own_title_and_language(published: Path) -> None:
    write(published, "a.es", statement(base="title: Uno\n", body="Discrepamos."))
    code, said, errors = run(published, "amend", "a.es", "--reason", "Mal dicho.")
    assert (code, errors) == (0, "")
    assert said.startswith("wrote statements/a.v1.es.md: ")
    assert build(published) == (0, "")
    assert "Amended on 1 June 2024: Mal dicho." in words(published, "statements/a/es/")
    assert "Amended" not in words(published, "statements/a/")
    assert '<h1 lang="es" dir="ltr">Uno</h1>' in _html(published, "statements/a/v1/es/")
    assert 'href="../../../statements/a/v1/es/index.html"' in _html(published, "statements/a/es/")


def test_words_that_are_nowhere_any_more_can_be_named(published: Path) -> None:
    before = read(published, "a")
    write(published, "a", before.replace("We agreed.", "We differ."))
    (published / "_site/statements/a/text.md").unlink()
    code, said, errors = run(published, "amend", "a", "--reason", "Why.")
    assert (code, said) == (1, "")
    assert errors.splitlines()[:2] == [
        "statements/a.md:1:1: changed the words that were published are not in this file any more",
        "  hint: name a copy of the file as it was with --from, such as one that `git show` wrote",
    ]
    assert not (published / "statements/a.v1.md").exists()
    (published / "copy.txt").write_text(before, "utf-8")
    assert run(published, "amend", "a", "--reason", "Why.", "--from", "copy.txt")[0] == 0
    assert "topics: [trade]" in read(published, "a.v1")
    assert build(published) == (0, "")


@pytest.mark.parametrize("copy", ["nothing.txt", "wrong.txt", "spoilt.txt"])
def test_a_copy_with_other_words_is_refused(published: Path, copy: str) -> None:
    write(published, "a", read(published, "a").replace("We agreed.", "We differ."))
    (published / "_site/statements/a/text.md").unlink()
    (published / "wrong.txt").write_text(statement(body="We argued."), "utf-8")
    (published / "spoilt.txt").write_text("We agreed.", "utf-8")
    code, said, errors = run(published, "amend", "a", "--reason", "Why.", "--from", copy)
    assert (code, said) == (1, "")
    assert errors.endswith("1 error\n")
    assert not (published / "statements/a.v1.md").exists()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            ("lima-statment",),
            "(command line):1:1: value there is no text `lima-statment`\n"
            "  hint: did you mean `lima-statement`?",
        ),
        (("a.fr",), "there is no text `a.fr`"),
        (("../a b",), "there is no text `a b`"),
        (("a.v1",), "an earlier version stays as it is\n  hint: name the current text: a"),
        (("a", "--date", "2024-13-01"), "(command line):1:1: impossible-date"),
        (("a", "--date", "tomorrow"), "(command line):1:1: impossible-date"),
        (("a", "--date", "2024-01-01\nreason: x"), "(command line):1:1: impossible-date"),
        (("a", "--reason", "\x1b[31mred"), "U+001B"),
        (("a", "--reason", "\u202egnorw"), "U+202E"),
        (("a", "--reason", " "), "superseded.reason"),
    ],
)
def test_what_cannot_be_amended_is_refused_in_one_message(
    published: Path, asked: tuple[str, ...], said: str
) -> None:
    if asked[0] == "a.v1":
        assert run(published, "amend", "a", "--reason", "Why.")[0] == 0
    write(published, "lima-statement", statement())
    before = sorted((published / "statements").iterdir())
    reason = () if "--reason" in asked else ("--reason", "Why.")
    code, output, errors = run(published, "amend", *asked, *reason)
    assert (code, output) == (1, ""), errors
    assert said in errors
    assert errors.count(" error") == 1
    assert "Traceback" not in errors
    assert sorted((published / "statements").iterdir()) == before


def test_a_second_amendment_is_version_2_and_the_page_tells_of_both(published: Path) -> None:
    for number, day in ((1, "2024-04-02"), (2, "2024-05-03")):
        asked = ("amend", "statements/a.md", "--reason", f"Reason {number}.", "--date", day)
        assert run(published, *asked)[0] == 0
        write(published, "a", statement(body=f"Wording {number}."))
        assert build(published) == (0, "")
        assert run(published, "record")[0] == 0
    assert (
        "Amended on 3 May 2024: Reason 2. Read the earlier version. See what changed. "
        "Amended on 2 April 2024: Reason 1. Read the earlier version. See what changed."
    ) in words(published, "statements/a/")
    assert "Wording 1." in words(published, "statements/a/v2/")
    assert "We agreed." in words(published, "statements/a/v1/")
    assert "Reason 2." not in words(published, "statements/a/v1/")


HOSTILE = (
    "It's \"so\" \\ 'said': {a: b} # no comment",
    "</script><script>alert(1)</script>",
    "--- & {{ view }} {% raw %} %(date)s",
    "تصحيح \u200fاسم",
    "One.\nTwo.\n---\nThree.",
    "\ud83d\udd4a".encode("utf-16", "surrogatepass").decode("utf-16"),
)


@pytest.mark.parametrize("reason", HOSTILE)
def test_a_reason_comes_through_whole_whatever_it_holds(published: Path, reason: str) -> None:
    code, _, errors = run(published, "amend", "a", "--reason", reason)
    assert (code, errors) == (0, "")
    write(published, "a", read(published, "a").replace("We agreed.", "We differ."))
    assert build(published) == (0, "")
    for address in ("statements/a/", "statements/a/v1/"):
        html = _html(published, address)
        notice = re.search(r'<p class="notice">(.*?)</p>', html, re.DOTALL)
        assert notice
        shown = " ".join(unescape(re.sub(r"</?(?:strong|a)\b[^>]*>", "", notice[1])).split())
        assert " ".join(reason.split()) in shown
        assert "<script>alert" not in html


FRONT_MATTER = {
    "a rule in a summary": "summary: It says ---\n",
    "aliases over lines": "aliases: [\n  /old/,\n  /older/\n]\n",
    "aliases with gaps": "aliases:\n\n- /old/\n# one more\n\n  \n- /older/\n",
    "aliases with gaps, moved in": "aliases:\n\n  - /old/\n\n  - /older/\n",
    "a quoted name": '"status": published\n',
    "a space before the colon": "status : published\n",
    "a comment like a field": "# aliases: [/old/]\nnotes: |\n  status: none\n\n  aliases: none\n",
    "declared fields of like names": "status: published\nsource:\n  url: https://gov.example/1\n",
}


@pytest.mark.parametrize("fields", FRONT_MATTER.values(), ids=FRONT_MATTER)
def test_front_matter_is_kept_however_it_was_written(archive: Path, fields: str) -> None:
    write(archive, "a", statement(fields + "countries: [PE]\n", "We agreed.\n\n---\n\nSigned."))
    assert run(archive, "amend", "a", "--reason", "Why.")[0] == 0
    assert build(archive) == (0, "")
    shown = words(archive, "statements/a/v1/")
    assert "We agreed. Signed." in shown
    assert "Peru" in shown
    kept = [each for each in ("It says ---", "status: none aliases: none") if each in fields]
    assert all(each in shown for each in kept)
    assert (archive / "_site/old/index.html").exists() == (
        "- /old/" in fields or "\n  /old/" in fields
    )


def test_a_file_with_other_line_ends_and_a_mark_of_byte_order_is_kept(archive: Path) -> None:
    text = "\ufeff" + statement(body="We agreed.").replace("\n", "\r\n").replace("---", "--- ")
    (archive / "statements/a.md").write_bytes(text.encode())
    assert run(archive, "amend", "a", "--reason", "Why.")[0] == 0
    assert build(archive) == (0, "")
    assert "We agreed." in words(archive, "statements/a/v1/")


def test_a_file_that_cannot_be_read_is_told_as_it_is(archive: Path) -> None:
    write(archive, "a", "---\ntitle: [\n---\n\nWe agreed.\n")
    code, said, errors = run(archive, "amend", "a", "--reason", "Why.")
    assert (code, said) == (1, "")
    assert errors.startswith("statements/a.md:3:1: not-yaml this is not YAML")


def test_reports_for_programs_tell_of_changed_texts(published: Path) -> None:
    write(published, "a", statement(body="We differ."))
    code, said, _ = run(published, "check", "--format", "json")
    assert code == 1
    codes = [problem["code"] for problem in json.loads(said)["problems"]]
    assert "changed" in codes


def test_only_what_a_site_shows_is_recorded(archive: Path) -> None:
    code, said, errors = run(archive, "record")
    assert (code, said) == (1, "")
    assert "ledger there is no site whose texts could be recorded" in errors
    assert build(archive) == (0, "")
    write(archive, "b", statement())
    code, _, errors = run(archive, "record")
    assert code == 1
    assert errors.startswith("statements/b.md:1:1: ledger this text has no page in the site")
    assert run(archive, "build", "--quick", "--drafts")[0] == 0
    code, _, errors = run(archive, "record")
    assert code == 1
    assert "statements/d.md:1:1: ledger a draft or under embargo, and the site shows it" in errors
    assert not (archive / "ledger.txt").exists()


def test_a_text_is_not_kept_twice_with_the_same_words(published: Path) -> None:
    assert run(published, "amend", "a", "--reason", "Why.")[0] == 0
    code, said, errors = run(published, "amend", "a", "--reason", "Again.")
    assert (code, said) == (1, "")
    assert errors.startswith("statements/a.v1.md:1:1: value this version keeps the text as it is")
    assert not (published / "statements/a.v2.md").exists()
    write(published, "a", read(published, "a").replace("title: A", "title: Another a"))
    assert run(published, "amend", "a", "--reason", "Its title.")[0] == 0


def test_a_draft_is_not_amended(published: Path) -> None:
    code, _, errors = run(published, "amend", "d", "--reason", "Why.")
    assert code == 1
    assert "statements/d.md:1:1: value a draft was never published" in errors
