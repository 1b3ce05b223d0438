"""Phrases: every word of the interface in every language that comes along."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from statement_site.reading.phrases import ENGLISH, read_phrases
from statement_site.reading.source import SourceFile
from tests.small_site import FIELDS, site, statement

ROOT = Path(__file__).parent.parent.parent
LOCALES = sorted((ROOT / "src" / "statement_site" / "locales").glob("*.po"))


@cache
def phrases() -> frozenset[str | tuple[str, ...]]:
    """Every phrase of the program and the templates."""
    keywords = {"phrase": None, "counted": (1, 2), "_": None, "ngettext": (1, 2), "gettext": None}
    found = set()
    for folder, method in (("src", "python"), ("templates", "jinja2")):
        pattern = [("**.py" if method == "python" else "**.html", method)]
        options = {pattern[0][0]: {"trimmed": "true"}}
        for _, _, words, _, _ in extract_from_dir(
            ROOT / folder, method_map=pattern, options_map=options, keywords=keywords
        ):
            found.add(tuple(words) if isinstance(words, (tuple, list)) else words)
    return frozenset(found)


def catalog(path: Path) -> Catalog:
    """A catalog that comes along."""
    return read_po(io.StringIO(path.read_text("utf-8")), abort_invalid=True)


def test_four_languages_come_along() -> None:
    assert [path.stem for path in LOCALES] == ["ar", "es", "fr"]


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_a_catalog_has_every_phrase_and_no_other(path: Path) -> None:
    said = {
        tuple(message.id) if message.pluralizable else message.id
        for message in catalog(path)
        if message.id and not message.fuzzy
    }
    assert said == phrases()


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_a_phrase_keeps_the_places_that_are_filled_in(path: Path) -> None:
    for message in catalog(path):
        if message.id:
            forms = message.string if isinstance(message.string, tuple) else (str(message.string),)
            wanted = set(re.findall(r"%\(\w+\)s", str(message.id)))
            for form in forms:
                assert set(re.findall(r"%\(\w+\)s", form)) == wanted, message.id
                assert form.strip() or message.id == ", "


def test_no_english_is_left_on_a_spanish_page() -> None:
    fields = (
        "type: treaty\ncountries: [PE, US]\nparticipants: [Ana]\nplace: Lima\ntopics: [trade]\n"
    )
    built = site(
        {
            "site.yaml": "title: Archivo\nlanguage: es\nper_page: 1\n",
            "statements/a.md": statement(
                fields, "Texto.", base="title: Acuerdo\ndate: 2024-03-14~\n"
            ),
            "statements/b.md": statement(fields, "Texto.", base="title: Otro\ndate: 2023-21\n"),
        }
    )
    assert built.problems == []
    english = re.compile(
        r"\b(the|of|and|before|after|page|statements?|about|source|country)\b", re.IGNORECASE
    )
    for address in ("", "statements/", "statements/a/", "countries/peru/", "topics/", "404.html"):
        assert english.findall(built.words(address)) == [], address
    assert "hacia 14 de marzo de 2024" in built.words("statements/a/")
    assert "Página 1 de 2" in built.words("countries/peru/")


def test_an_arabic_site_counts_as_arabic_does_and_is_set_from_right_to_left() -> None:
    files: dict[str, str | bytes] = {"site.yaml": "language: ar\n"}
    for count, words in ((1, "بيان واحد (1)"), (2, "بيانان (2)"), (3, "3 بيانات"), (4, "4 بيانات")):
        files[f"statements/s{count}.md"] = statement("countries: [PE]\n", base=FIELDS)
        built = site(files)
        assert words in built.words("countries/peru/")
    assert 'lang="ar" dir="rtl"' in built.html("countries/peru/")


def test_a_site_says_a_phrase_in_its_own_way() -> None:
    ours = SourceFile("locales/es.po", LOCALES[1].read_bytes())
    own = SourceFile("locales/es.po", b'msgid "Statements"\nmsgstr "Comunicados"\n')
    said, problems = read_phrases("es-PE", {"es": (ours, own)})
    assert (said.say("Statements"), said.say("Topics"), problems) == ("Comunicados", "Temas", ())
    assert said.count(("%(num)s statement", "%(num)s statements"), 2) == "2 declaraciones"


def test_a_language_without_a_catalog_is_served_in_english_and_that_is_told() -> None:
    said, (problem,) = read_phrases("zh", {"es": ()})
    assert said.say("Statements") == ENGLISH.say("Statements")
    assert (problem.code, problem.warning) == ("catalog", True)
    assert read_phrases("en-GB", {"es": ()})[1] == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'msgid "Statements"\nnonsense "a"\n', "no words in quotation marks"),
        (b'msgid "Statements"\nmsgstr "Open\n', "no words in quotation marks"),
        (b'msgid "Statements"\nmsgstr Open\n', "no words in quotation marks"),
        (
            b'#, python-format\nmsgid "about %(date)s"\nmsgstr "%(nothing)s"\n',
            "cannot be filled in",
        ),
        (b"\xff", "not UTF-8"),
    ],
)
def test_a_faulty_catalog_is_an_error_in_its_file(text: bytes, words: str) -> None:
    _, problems = read_phrases("es", {"es": (SourceFile("locales/es.po", text),)})
    assert [words in problem.message for problem in problems] == [True]
    assert problems[0].location.path == "locales/es.po"
