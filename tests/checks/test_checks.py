"""What is wrong in the whole, as the editor is told."""

from __future__ import annotations

import pytest

from tests.small_site import FIELDS, site, site_of, statement


def test_a_relation_to_no_statement_is_an_error_with_the_nearest_id() -> None:
    built = site_of("related: [lima-statment]\n", **{"lima-statement": statement()})
    assert built.problems == [
        "statements/a.md:4:11: unknown-relation there is no statement `lima-statment`\n"
        "  4 | related: [lima-statment]\n"
        "    |           ^^^^^^^^^^^^^\n"
        "  hint: did you mean `lima-statement`?"
    ]


def test_a_statement_is_not_related_to_itself() -> None:
    assert site_of("related: [a]\n").codes == ["unknown-relation"]


def test_statements_may_relate_to_each_other() -> None:
    built = site_of("related: [b]\n", b=statement("related: [a]\n"))
    assert built.problems == []
    assert "Related statements" in built.words("statements/a/")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("[x](b.md)", []),
        ("[x](b.md#h-one)", []),
        ("[x](/countries/peru/)", []),
        ("[x](/countries/peru)", []),
        ("[x](/)", []),
        ("[x](/about/)", []),
        ("[x](#h-here)\n\n# Here", []),
        ("[x](gone.md)", ["broken-link"]),
        ("[x](b.md#p-00000000)", ["broken-link"]),
        ("[x](b.fr.md)", ["broken-link"]),
        ("[x](/countries/chile/)", ["broken-link"]),
        ("[x](#gone)", ["broken-link"]),
        ("[x](draft.md)", ["unpublished-link"]),
    ],
)
def test_links_between_statements_must_lead_somewhere(body: str, code: list[str]) -> None:
    built = site_of(
        "", body, b=statement("countries: [PE]\n", "# One"), draft=statement("status: draft\n")
    )
    assert built.codes == code


def test_a_link_may_lead_to_any_file_of_the_site() -> None:
    files = ("statements/b/text.md", "statements/b/text.txt", "statements/feed.atom")
    made = ("data/statements.csv", "manifest-sha256.txt", "statements/b/citation.ris")
    links = "".join(f"[x](/{file})\n\n" for file in (*files, *made))
    archive = {"site.yaml": "url: https://archive.example/\n", "statements/b.md": statement()}
    assert site({**archive, "statements/a.md": statement(body=links)}).codes == []
    gone = statement(body="[x](/data/statements.xls)")
    assert site({**archive, "statements/a.md": gone}).codes == ["broken-link"]


def test_two_pages_that_want_one_address_are_both_named() -> None:
    built = site_of("aliases: [/countries/peru/]\ncountries: [PE]\n")
    assert built.problems == [
        "statements/a.md:4:11: colliding-address `/countries/peru/` is wanted by an alias in "
        "statements/a.md and by country Peru\n"
        "  4 | aliases: [/countries/peru/]\n"
        "    |           ^^^^^^^^^^^^^^^^\n"
        "  hint: rename one of the two"
    ]


def test_ids_that_differ_in_case_alone_collide() -> None:
    assert site_of(A=statement()).codes == ["colliding-address"]


def test_a_file_that_other_pages_need_as_a_folder_is_told_once_for_each() -> None:
    files = {"statements/a.md": statement("aliases: [/z.html, /z.html/b/, /z.html/c/d/]\n")}
    assert site(files).codes == ["colliding-address", "colliding-address"]


def test_an_alias_cannot_be_a_folder_of_another_page() -> None:
    built = site_of("aliases: [/old.html]\n", b=statement("aliases: [/old.html/b/]\n"))
    assert built.codes == ["colliding-address"]


def test_an_entry_of_the_site_s_register_that_nobody_uses_is_a_warning() -> None:
    built = site(
        {
            "authorities/topics.yaml": "used: {name: Used, broader: above}\nabove: Above\nidle: Idle\n",
            "statements/a.md": statement("topics: [used]\n"),
        }
    )
    assert built.problems == [
        "authorities/topics.yaml:3:1: unused-entry warning: no statement uses `idle`\n"
        "  3 | idle: Idle\n"
        "    | ^^^^\n"
        "  hint: delete it, or keep it for statements to come"
    ]


def test_a_draft_and_an_embargoed_text_leave_no_trace_in_any_file() -> None:
    secret = FIELDS.replace("A statement", "Zanzibar pact")
    built = site(
        {
            "statements/a.md": statement("related: [zanzibar, quagga]\n"),
            "statements/zanzibar.md": statement(
                "release: 2024-06-01T15:00:00-05:00\ntopics: [oceans]\ncountries: [TZ]\n",
                base=secret,
            ),
            "statements/quagga.md": statement("status: draft\nplace: Zanzibar\n", base=secret),
        }
    )
    assert built.problems == []
    everything = b"".join(name.encode() + data for name, data in built.files().items()).lower()
    for word in (b"zanzibar", b"quagga", b"tanzania", b"oceans"):
        assert word not in everything
    assert built.known.next_release is not None
