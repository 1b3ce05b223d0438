"""Citations in words, held against what citeproc-py makes of each by itself."""

from __future__ import annotations

import pickle
import re
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest
from citeproc import Citation as Cited
from citeproc import (
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

import statement_site
from statement_site.formats.citation import Citation
from statement_site.formats.style_shape import MOST_SHAPES
from statement_site.formats.styles import STYLES, Styles
from tests.formats.citations import HOSTILE, WHOLE, changed, citations

FOLDER = Path(statement_site.__file__).parent / "styles"
SOURCES = {name: (FOLDER / file).read_text("utf-8") for name, file in STYLES.items()}


@cache
def styles(language: str) -> Styles:
    """The styles that come with the program."""
    return Styles(SOURCES, language)


def rendered(citation: Citation, language: str = "en") -> dict[str, str]:
    return dict(styles(language).rendered(citation))


@cache
def citeproc_style(name: str, locale: str | None) -> Any:
    fixed = "default-locale" in SOURCES[name].split(">", 2)[1]
    return CitationStylesStyle(
        str(FOLDER / STYLES[name]), None if fixed else locale, validate=False
    )


def by_citeproc(citation: Citation, name: str, locale: str | None = None) -> str:
    """What citeproc-py makes of a citation, with the same few mends, without tags."""
    item: dict[str, Any] = {
        "id": "x",
        "type": "webpage",
        "author": [{"literal": name} for name in citation.authors],
    }
    values = {
        "title": citation.title,
        "genre": citation.genre,
        "publisher": citation.publisher,
        "container-title": citation.archive,
        "URL": citation.url,
    }
    kept = '<span class="nocase">{}</span>'.format
    item |= {variable: kept(value) for variable, value in values.items() if value}
    if citation.issued:
        item["issued"] = {"date-parts": [citation.issued]}
    style = citeproc_style(name, locale)
    bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.html)
    bibliography.register(Cited([CitationItem("x")]))
    words = without_tags(str(bibliography.bibliography()[0]))
    if locale == "uk-UA":  # a month's short name at the end
        words = words.replace("..", ".")
    if name in ("Chicago", "MLA"):
        words = re.sub("”([.,])", r"\1”", words) if locale is None else words
        if len(citation.authors) == 2:
            first, second = citation.authors
            words = re.sub(f"^{first}[,،、] (.+?) {second}", rf"{first} \1 {second}", words)
    return words


def without_tags(html: str) -> str:
    return unescape(re.sub(r"</?(?:i|b|sup|sub|bdi)\b[^>]*>", "", html))


#: An address is kept from being turned round in words that run from right to left.
ADDRESS = '<bdi dir="ltr">https://example.org/statements/trade/</bdi>'


def test_a_citation_is_written_as_each_style_asks() -> None:
    assert styles("en").rendered(WHOLE) == (
        (
            "Chicago",
            "Norway and Peru. “Joint statement on trade.” Joint statement. Statement archive, "
            f"Ministry of Foreign Affairs, March 14, 2024. {ADDRESS}.",
        ),
        (
            "APA",
            "Norway, &amp; Peru. (2024, March 14). <i>Joint statement on trade</i> "
            "[Joint statement]. Ministry of Foreign Affairs. Statement archive. "
            f"{ADDRESS}",
        ),
        (
            "MLA",
            "Norway and Peru. “Joint statement on trade.” Joint statement. "
            "<i>Statement archive</i>, Ministry of Foreign Affairs, 14 Mar. 2024, "
            f"{ADDRESS}.",
        ),
        (
            "OSCOLA",
            "Norway and Peru, ‘Joint statement on trade’ (<i>Statement archive</i>, 14 March 2024) "
            f"&lt;{ADDRESS}&gt;",
        ),
    )


WORDS = st.from_regex(r"[A-Za-z]{1,6}( [A-Za-z]{1,6}){0,2}", fullmatch=True)


@settings(deadline=None)
@given(citations(st.just("") | WORDS, WORDS).filter(lambda cited: bool(cited.authors)))
def test_a_form_filled_in_says_what_citeproc_says(cited: Citation) -> None:
    for name, html in styles("en").rendered(cited):
        assert without_tags(html) == by_citeproc(cited, name)


DATES = [(2024, 3), (2024, 3, 1), (2024, 9, 9), (2023, 12, 14), (1945, 5, 7), (2012, 12, 12), (99,)]


@pytest.mark.parametrize(
    "locale",
    [
        "ar",
        "cs-CZ",
        "de-DE",
        "es-ES",
        "fr-FR",
        "ja-JP",
        "pt-BR",
        "ru-RU",
        "sv-SE",
        "uk-UA",
        "zh-CN",
    ],
)
def test_dates_are_those_of_the_language(locale: str) -> None:
    for issued in DATES:
        cited = changed(issued=issued)
        for name, html in styles(locale).rendered(cited):
            assert without_tags(html) == by_citeproc(cited, name, locale)


def test_every_month_has_its_own_name() -> None:
    for month in range(1, 13):
        cited = changed(issued=(2024, month, 2))
        for name, html in styles("en").rendered(cited):
            assert without_tags(html) == by_citeproc(cited, name)


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("es", "14 de marzo de 2024"),
        ("fr-BE", "14 mars 2024"),
        ("zh", "2024年3月14日"),
        ("zh-Hant", "2024年3月14日"),
        ("no", "14. mars 2024"),
        ("qu", "March 14, 2024"),
    ],
)
def test_the_nearest_locale_is_taken(language: str, date: str) -> None:
    assert date in rendered(WHOLE, language)["Chicago"]
    assert "(<i>Statement archive</i>, 14 March 2024)" in rendered(WHOLE, language)["OSCOLA"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_values_come_out_escaped_and_whole(hostile: str) -> None:
    values = dict.fromkeys(("title", "genre", "publisher", "archive"), hostile)
    for html in rendered(changed(authors=(hostile,), **values)).values():
        assert set(re.findall("<[^>]*>", html)) <= {
            "<i>",
            "</i>",
            '<bdi dir="ltr">',
            "<bdi>",
            "</bdi>",
        }
        shown, plain = re.sub("</?bdi>", "", html), escape(hostile, quote=False)
        assert shown.count(plain) + shown.count(f"{plain[:-1]}.”") >= 3


def test_words_from_right_to_left_take_no_others_along() -> None:
    html = rendered(changed(publisher="وزارة الخارجية"))["MLA"]
    assert "<bdi>وزارة الخارجية</bdi>" in html


@pytest.mark.parametrize("end", [".", "?", "!"])
def test_a_sentence_that_has_ended_gets_no_second_stop(end: str) -> None:
    values = dict.fromkeys(("title", "genre", "publisher", "archive"), f"What is new{end}")
    html = rendered(changed(authors=("Norway", "A. Ltd."), issued=(), **values))
    assert html["Chicago"].startswith(
        f"Norway and A. Ltd. “What is new{end}” What is new{end} What"
    )
    assert html["APA"].startswith(f"Norway, &amp; A. Ltd. (n.d.). <i>What is new{end}</i> [What")
    assert "‘What is new" + end + "’ (<i>What is new" + end + "</i>)" in html["OSCOLA"]
    assert not re.search(r"[.?!](</?i>|”)*\.", "".join(html.values()))


def test_a_citation_without_authors_begins_with_its_title_once() -> None:
    html = rendered(changed(authors=(), publisher=""))
    assert html["MLA"].startswith("“Joint statement on trade.” Joint statement.")
    assert html["OSCOLA"].startswith("‘Joint statement on trade’ (")
    assert all(words.count("Joint statement on trade") == 1 for words in html.values())


def test_long_lists_of_authors_are_cut_where_each_style_cuts_them() -> None:
    bodies = tuple(f"Body {number}" for number in range(1, 31))
    html = rendered(changed(authors=bodies))
    assert html["Chicago"].startswith("Body 1, Body 2, Body 3, et al. “")
    assert ", Body 19, … Body 30. (2024" in html["APA"]
    assert html["MLA"].startswith("Body 1, et al. “")
    assert html["OSCOLA"].startswith("Body 1 and others, ‘")


def test_another_process_renders_the_same() -> None:
    there = pickle.loads(pickle.dumps(styles("en")))  # noqa: S301 — our own
    assert there.rendered(WHOLE) == styles("en").rendered(WHOLE)
    assert repr(there) == repr(styles("en"))


def test_the_forms_that_are_kept_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("statement_site.formats.styles.MOST_SHAPES", 2)
    monkeypatch.setattr("statement_site.formats.style_form.MOST_SHAPES", 2)
    assert MOST_SHAPES > 2
    few = Styles(SOURCES, "en")
    for authors in (("A",), ("A", "B"), ("A", "B", "C"), ("A",)):
        assert few.rendered(changed(authors=authors)) == styles("en").rendered(
            changed(authors=authors)
        )
    assert len(few._forms) <= 2
    assert all(len(style._forms) <= 2 for style in few._styles.values())
