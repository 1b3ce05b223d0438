"""Fingerprints: equal ones mean equal bytes, and what a page shows changes its own."""

from __future__ import annotations

from statement_site.rendering.press import Key, make_keys
from tests.small_site import Site, site, site_of, statement


def fingerprints(built: Site) -> dict[str, Key]:
    """The key of every page."""
    keys = make_keys(built.known.archive, built.project.templates, b"")
    return {page.address: keys.key(page, page.packed_values) for page in built.known.pages}


def changed(one: Site, other: Site) -> set[str]:
    """The addresses whose fingerprints differ."""
    before, after = fingerprints(one), fingerprints(other)
    return {
        address
        for address in before.keys() | after.keys()
        if before.get(address) != after.get(address)
    }


def test_the_same_site_has_the_same_fingerprints() -> None:
    assert changed(site_of(), site_of()) == set()


def test_an_edited_body_changes_the_page_that_shows_it_and_no_list() -> None:
    assert changed(site_of(body="One."), site_of(body="Two.")) == {
        "statements/a/",
    }


def test_an_edited_title_changes_every_list_that_shows_it() -> None:
    base = "title: Another\ndate: 2024-03-14\n"
    other = site({"statements/a.md": statement("countries: [PE]\n", base=base)})
    assert changed(site_of("countries: [PE]\n"), other) == {
        "", "statements/a/", "statements/", "countries/peru/", "years/2024/", "languages/en/",
        "api/statements.json", "api/countries/peru.json",
        "api/years/2024.json", "api/languages/en.json",
    }  # fmt: skip


def test_an_edited_template_changes_the_pages_made_with_it_and_no_other() -> None:
    ours = site_of().project.templates["term.html"]
    other = site({"statements/a.md": statement(), "templates/term.html": ours + "\n"})
    assert changed(site_of(), other) == {"years/2024/", "languages/en/"}
