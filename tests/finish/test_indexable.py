"""What is indexed of a page: its text, in the language of the text, in words that Pagefind knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.finish.indexable import EVERY_TEXT, indexable
from tests.small_site import site, site_of, statement


def indexed(body: str, *, title: str = "T", language: str = "fr") -> str:
    """What is indexed of a statement."""
    fields = f"language: {language}\ncountries: [CI]\n"
    text = statement(fields, body, base=f'title: "{title}"\ndate: 2024\n')
    page = site({"statements/a.md": text}).html("statements/a/")
    found = indexable(page)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pour l’école et l’avenir.", "Pour l'école et l'avenir."),
        ("La maison—école… toujours", "La maison— école… toujours"),
        ("Les « droits » de l'homme", "Les « droits » de l'homme"),
        ("对中国政府，2024年", "对 中 国 政 府，2024 年"),
        ("NATO與中國", "NATO 與 中 國"),
        ("Plain words - and dashes", "Plain words - and dashes"),
    ],
)
def test_words_are_divided_as_the_index_needs_it(text: str, words: str) -> None:
    assert words in indexed(text)


def test_the_title_and_the_names_of_terms_stay_as_they_are() -> None:
    found = indexed("X", title="L’Europe & l’avenir")
    assert 'data-title="L’Europe &amp; l’avenir" data-pagefind-meta="title[data-title]"' in found
    assert ">L'Europe &amp; l'avenir</h1>" in found
    assert '<bdi data-pagefind-filter="country">Côte d’Ivoire</bdi>' in found


def test_the_language_is_that_of_the_text() -> None:
    assert indexed("X", language="ar").startswith('<!doctype html><html lang="ar">')


def test_a_page_without_a_text_of_its_own_is_not_indexed() -> None:
    built = site_of(**{"a.v1": statement(base="title: V\n")})
    assert indexable(built.html("statements/a/v1/")) is None
    assert indexable(built.html("statements/")) is None


def test_a_template_of_the_site_s_own_may_mark_another_element() -> None:
    page = (
        '<html lang="en"><body><main data-x data-pagefind-body><h1>T</h1>l’x</main></body></html>'
    )
    assert indexable(page) == page
    with_language = page.replace("<h1>", '<h1 class="t" lang="fr">')
    assert '<html lang="fr">' in (indexable(with_language) or "")


def test_the_script_asks_for_the_word_that_every_text_has() -> None:
    script = Path(__file__).parent.parent.parent / "templates" / "assets" / "index.js"
    assert f'const EVERY_TEXT = "{EVERY_TEXT}";' in script.read_text("utf-8")
    assert EVERY_TEXT in indexed("X")
