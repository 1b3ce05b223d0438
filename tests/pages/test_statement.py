"""The pages of statements: those beside none that changed are settled, and truly as they were."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from statement_site.model.body import Body
from statement_site.model.page import Page
from statement_site.pages.material import Material
from statement_site.pages.statement import statement_pages
from statement_site.pages.term import term_pages
from statement_site.pages.touched import Touched, touched_by
from tests.small_site import Site, site, site_of, statement

IDS = "abcdefgh"
SOME = st.tuples(
    st.sampled_from(["1999", "2001-05", "2001-05-02", "2010-01-01"]),
    st.lists(st.sampled_from(["PE", "CL", "US", "FR"]), unique=True),
    st.lists(st.sampled_from(["trade", "migration", "refugees"]), unique=True),
    st.sampled_from(["", *IDS]),
).map(lambda drawn: _statement(*drawn))


def _statement(date: str, countries: list[str], topics: list[str], related: str) -> str:
    fields = f"countries: [{', '.join(countries)}]\ntopics: [{', '.join(topics)}]\n"
    fields += f"related: [{related}]\n" if related else ""
    return statement(
        fields,
        f"[x]({related}.md)" if len(topics) > 1 and related else "Text.",
        base=f"title: T\ndate: {date}\n",
    )


def _pages(built: Site, touched: Touched | None) -> dict[str, Page]:
    """The pages of statements and of lists."""
    few = (touched.statements, touched.lists) if touched else (None, None)
    material = Material(built.known.archive, Body(), {}, *few)
    pages = (*statement_pages(material), *term_pages(material))
    return {page.address: page for page in pages}


@given(
    before=st.dictionaries(st.sampled_from(IDS), SOME, min_size=4),
    edits=st.dictionaries(st.sampled_from(IDS), st.none() | SOME, min_size=1, max_size=2),
)
def test_a_page_that_an_edit_does_not_touch_is_as_it_was(
    before: Mapping[str, str], edits: Mapping[str, str | None]
) -> None:
    after = {name: text for name, text in {**before, **edits}.items() if text}
    old = site({f"statements/{name}.md": text for name, text in before.items()})
    new = site({f"statements/{name}.md": text for name, text in after.items()})
    pages = _pages(old, None)
    shown = [
        page for page in pages.values() if not edits.keys().isdisjoint((*page.cards, *page.texts))
    ]
    touched = touched_by(edits.keys(), shown, new.known.archive)
    planned, anew = _pages(new, touched), _pages(new, None)
    assert planned.keys() == anew.keys()
    for address, page in planned.items():
        assert anew[address] == (pages[address] if page.settled else page)
    if touched:
        texts = [page for page in planned.values() if page.template == "statement.html"]
        settled = {page.texts[0] for page in texts if page.settled}
        assert settled == after.keys() - touched.statements


def test_related_statements_say_why_they_are() -> None:
    built = site_of(
        "related: [b]\n",
        "See [this](c.md).",
        b=statement(),
        c=statement(),
        d=statement("related: [a]\n"),
        e=statement(body="See [that](a.md#h-x)."),
    )
    page = built.words("statements/a/")
    reasons = (
        "Named as related 14 March 2024 A statement These name this statement as related 14 March "
        "2024 A statement Linked to in the text 14 March 2024 A statement The texts of these link"
    )
    assert reasons in page
    assert "These name this statement as related" in built.words("statements/b/")


def test_the_row_of_a_pair_stands_where_two_countries_speak() -> None:
    built = site_of(
        "countries: [PE, US]\n",
        b=statement("countries: [PE, US, CL]\n", base="title: B\ndate: 2001\n"),
    )
    page = built.words("statements/a/")
    assert "Before and after Peru – United States Before, 2001 B" in page
    assert "Before and after Peru After, 14 March 2024 A statement" in built.words("statements/b/")


def test_on_paper_the_statement_ends_with_what_to_cite() -> None:
    files = {
        "site.yaml": "title: The site\nurl: https://example.org/\n",
        "statements/a.md": statement(
            "source: {url: 'https://gov.example/1', publisher: The ministry}\n"
        ),
    }
    cited, _, _ = site(files).words("statements/a/").partition(" Cite, keep, verify")
    assert cited.endswith(
        "A statement 14 March 2024, The site https://example.org/statements/a/ "
        "Source: The ministry https://gov.example/1"
    )


def test_texts_side_by_side_say_what_their_own_pages_say_of_them() -> None:
    translation = statement(base="title: Uno\n", body="Hemos acordado.")
    withdrawn = site(
        {
            "statements/a.md": statement("status: withdrawn\nnotes: A wrong date.\n"),
            "statements/a.es.md": translation,
        }
    )
    assert "This statement has been withdrawn. A wrong date." in words(withdrawn)
    summary = {"statements/a.md": statement("extent: summary\n"), "statements/a.es.md": translation}
    assert "Summary in our own words" in words(site(summary))
    assert (
        "notice"
        not in site({"statements/a.md": statement(), "statements/a.es.md": translation})
        .files()["statements/a/es/beside/index.html"]
        .decode()
    )


def words(made: Site) -> str:
    """What the page of both texts says."""
    return made.files()["statements/a/es/beside/index.html"].decode()
