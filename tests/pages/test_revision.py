"""What an amendment changed: both texts side by side, the words that differ marked, fields of the record too."""

from __future__ import annotations

import re

from tests.small_site import Site, site, statement

AS_IT_WAS = "superseded: {date: 2024-04-02, reason: A word was missing.}\n"


def amended(before: str, after: str, fields_before: str = "", fields_after: str = "") -> Site:
    """A site of one statement that was amended once."""
    return site(
        {
            "statements/a.md": statement(fields_after, after),
            "statements/a.v1.md": statement(AS_IT_WAS + fields_before, before),
        }
    )


def rows(built: Site) -> list[tuple[str, str]]:
    """The rows of the page that shows what changed, their tags left out but for the marks."""
    main = built.main("statements/a/v1/changed/")
    cells = re.findall(r"<tr[^>]*> <td[^>]*>(.*?)</td> <td[^>]*>(.*?)</td>", main)
    return [(_marks_only(one), _marks_only(other)) for one, other in cells]


def _marks_only(html: str) -> str:
    return re.sub(r"<(?!/?(?:ins|del)>)[^>]*>", "", html).strip()


def test_the_words_that_were_put_in_are_marked_where_they_stand() -> None:
    built = amended("They met.\n\nBoth agreed.", "They met.\n\nBoth sides agreed on trade.")
    assert rows(built) == [
        ("They met.", "They met."),
        ("Both agreed.", "Both <ins>sides</ins> agreed <ins>on trade</ins>."),
    ]


def test_a_word_that_took_the_place_of_another_is_marked_on_both_sides() -> None:
    built = amended("On 4 May they met here.", "On 5 May they met here.")
    assert rows(built) == [
        ("On <del>4</del> May they met here.", "On <ins>5</ins> May they met here.")
    ]


def test_a_paragraph_that_was_added_stands_alone_between_those_that_stayed() -> None:
    built = amended("First of all.\n\nLast of all.", "First of all.\n\nA new one.\n\nLast of all.")
    assert rows(built) == [
        ("First of all.", "First of all."),
        ("", "<ins>A new one.</ins>"),
        ("Last of all.", "Last of all."),
    ]


def test_a_link_that_leads_elsewhere_is_a_change_of_its_words() -> None:
    built = amended(
        "See [the text](https://a.example/) now.", "See [the text](https://b.example/) now."
    )
    assert rows(built) == [("See <del>the text</del> now.", "See <ins>the text</ins> now.")]


def test_a_link_within_the_archive_is_the_same_from_both_texts() -> None:
    built = amended("See [this](a.md) here.", "See [this](a.md) there.")
    assert rows(built) == [
        ("See this <del>here</del>.", "See this <ins>there</ins>."),
    ]


def test_what_the_record_says_otherwise_is_shown_and_nothing_else_of_it() -> None:
    built = amended(
        "They met.",
        "They met.",
        "countries: [PE, US]\ntopics: [trade]\n",
        "countries: [PE, CL]\ntopics: [trade]\n",
    )
    words = built.words("statements/a/v1/changed/")
    assert "The words of the text are the same; its record differs." in words
    main = built.main("statements/a/v1/changed/")
    assert "Peru, <del>United States</del>" in main
    assert "Peru, <ins>Chile</ins>" in main
    assert "Topics" not in main


def test_the_changed_paragraphs_are_numbered_and_linked_to() -> None:
    main = amended("One.\n\nTwo.\n\nThree.", "One!\n\nTwo.\n\nThree!").main(
        "statements/a/v1/changed/"
    )
    assert re.findall(r'href="#(change-\d)"', main) == ["change-1", "change-2"]
    assert re.findall(r'<tr id="(change-\d)"', main) == ["change-1", "change-2"]


def test_all_that_tells_of_an_amendment_leads_to_what_it_changed() -> None:
    built = amended("One.", "Two.")
    for address in ("statements/a/", "statements/a/v1/", "changes/"):
        assert "See what changed." in built.words(address)
        assert 'statements/a/v1/changed/index.html"' in built.main(address)


def test_each_version_stands_beside_the_next_one_of_its_language() -> None:
    built = site(
        {
            "statements/a.md": statement(),
            "statements/a.es.md": statement("language: es\n", "El texto."),
            "statements/a.v1.md": statement(AS_IT_WAS, "One."),
            "statements/a.v2.md": statement(AS_IT_WAS, "Two."),
            "statements/a.v1.es.md": statement(AS_IT_WAS + "language: es\n", "Uno."),
        }
    )
    assert "Later version" in built.words("statements/a/v1/changed/")
    assert "Current text" in built.words("statements/a/v2/changed/")
    spanish = built.words("statements/a/v1/es/changed/")
    assert "Uno ." in spanish
    assert "El texto ." in spanish


def test_a_version_whose_successor_is_not_public_has_no_such_page() -> None:
    built = site(
        {
            "statements/a.md": statement(),
            "statements/a.v1.md": statement(AS_IT_WAS, "One."),
            "statements/a.v2.md": statement(AS_IT_WAS + "status: draft\n", "Two."),
        }
    )
    assert "statements/a/v2/changed/" not in built.addresses
    assert "Two." not in "".join(
        built.html(address) for address in built.addresses if "a/" in address
    )


def test_whatever_the_record_says_otherwise_is_shown_by_field_and_not_by_label() -> None:
    settings = "fields: {remark: Note}\n"
    built = site(
        {
            "site.yaml": settings,
            "statements/a.md": statement(
                "remark: New\nsource: {url: https://a.example/, publisher: B}\n"
            ),
            "statements/a.v1.md": statement(
                AS_IT_WAS + "remark: Old\nsource: {url: https://a.example/, publisher: A}\n"
            ),
        }
    )
    assert built.problems == []
    main = built.main("statements/a/v1/changed/")
    assert "<del>Old</del>" in main
    assert "<ins>B</ins>" in main
