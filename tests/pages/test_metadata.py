"""What pages tell programs: the tags that Zotero takes whole, Dublin Core, COinS, schema.org."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.small_site import site, site_of, statement

SETTINGS = "url: https://archive.example/\npublisher: A ministry\n"
HOSTILE = 'a ]]> b </script><script>alert(1)</script> =cmd() “q” \\"e\\" بيان 🕊️'

FULL = statement(
    "type: joint-statement\ncountries: [PE, NO]\norganizations: [asean]\ntopics: [trade]\nplace: {name: Lima, country: PE}\n"
    "participants: [{name: Ana Example, role: Minister, country: PE}]\nsummary: One sentence.\n"
    "source: {url: https://gov.example/1, publisher: A department}\n",
    base=f'title: "{HOSTILE}"\ndate: 2024-03-14/2024-03-15\n',
)


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The pages of a site with one full statement, one speech and one bare text."""
    made = site({
        "site.yaml": SETTINGS,
        "statements/full.md": FULL,
        "statements/full.es.md": "---\ntitle: Declaración\n---\n\nEl texto.\n",
        "statements/speech.md": statement("type: speech\nparticipants: [Ana Example]\n"),
        "statements/bare.md": statement(base="title: Bare\ndate: 1975~\n"),
    })  # fmt: skip
    assert made.problems == []
    return {path: data.decode() for path, data in made.files().items() if path.endswith(".html")}


def tags(page: str) -> list[tuple[str, str]]:
    """The meta elements with a name."""
    return [
        (name, unescape(content))
        for name, content in re.findall(r'<meta name="([^"]+)" content="([^"]*)">', page)
    ]


def graph(page: str) -> Any:
    """The linked data of a page, as a crawler finds it."""
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return json.loads(text)


TITLE = HOSTILE.replace('\\"', '"')


def test_a_text_has_the_tags_that_zotero_takes_whole(files: dict[str, str]) -> None:
    page = files["statements/full/index.html"]
    said = [(name, content) for name, content in tags(page) if name[:2] in ("z:", "ci", "dc")]
    assert said == [
        ("z:itemType", "document"),
        ("citation_title", TITLE),
        ("citation_author", "Peru,"),
        ("citation_author", "Norway,"),
        ("citation_author", "Association of Southeast Asian Nations,"),
        ("citation_publication_date", "2024/03/15"),
        ("citation_publisher", "A department"),
        ("citation_language", "en"),
        ("citation_public_url", "https://archive.example/statements/full/"),
        ("citation_abstract", "One sentence."),
        ("dcterms.title", TITLE),
        ("dcterms.type", "Joint statement"),
        ("dcterms.spatial", "Lima"),
        ("dcterms.source", "https://gov.example/1"),
    ]
    assert '<link rel="schema.dcterms" href="http://purl.org/dc/terms/">' in page
    assert '<meta property="og:type" content="article">' in page


def test_what_is_spoken_is_a_presentation_of_its_speakers(files: dict[str, str]) -> None:
    said = dict(tags(files["statements/speech/index.html"]))
    assert (said["z:itemType"], said["z:presenters"]) == ("presentation", "Ana Example")
    assert "citation_author" not in said


def test_a_text_without_parties_is_its_publisher_s(files: dict[str, str]) -> None:
    said = dict(tags(files["statements/bare/index.html"]))
    assert (said["citation_author"], said["citation_publication_date"]) == ("A ministry,", "1975")
    article = graph(files["statements/bare/index.html"])["@graph"][0]
    assert article["author"] == [{"@type": "Organization", "name": "A ministry"}]


def test_linked_data_says_what_the_text_is_and_where_it_stands(files: dict[str, str]) -> None:
    article, crumbs = graph(files["statements/full/index.html"])["@graph"]
    assert article["@type"] == "Article"
    assert article["headline"] == TITLE
    assert article["datePublished"] == "2024-03-15"
    assert [author["name"] for author in article["author"]][:2] == ["Peru", "Norway"]
    assert article["contributor"] == [
        {"@type": "Person", "name": "Ana Example", "jobTitle": "Minister"}
    ]
    assert [item["name"] for item in crumbs["itemListElement"]] == [
        "Statement archive",
        "Statements",
        TITLE,
    ]
    translation = graph(files["statements/full/es/index.html"])["@graph"][0]
    assert translation["translationOfWork"]["@id"] == "https://archive.example/statements/full/"
    assert translation["inLanguage"] == "es"


REGISTERED = {
    "site.yaml": SETTINGS,
    "authorities/people.yaml": "ana-example: {name: Ana Example, wikidata: Q42}\n",
    "authorities/places.yaml": "lima: {name: Lima, wikidata: Q2868}\n",
    "authorities/organizations.yaml": "a-club: A club\n",
    "authorities/topics.yaml": "trade: {name: Trade, wikidata: Q601401}\n",
    "statements/full.md": FULL.replace("[asean]", "[asean, a-club]"),
}


def test_linked_data_says_which_items_of_wikidata_are_meant() -> None:
    pages = site(REGISTERED).files()
    article, _ = graph(pages["statements/full/index.html"].decode())["@graph"]
    said = {each["name"]: each.get("sameAs") for each in article["author"]}
    assert said == {
        "Peru": "http://www.wikidata.org/entity/Q419",
        "Norway": "http://www.wikidata.org/entity/Q20",
        "Association of Southeast Asian Nations": "http://www.wikidata.org/entity/Q7768",
        "A club": None,
    }
    (person,) = article["contributor"]
    assert (person["sameAs"], person["jobTitle"]) == ("http://www.wikidata.org/entity/Q42", "Minister")  # fmt: skip
    assert article["locationCreated"]["sameAs"] == "http://www.wikidata.org/entity/Q2868"
    assert article["keywords"] == ["Trade"]


@pytest.mark.parametrize(
    ("page", "name", "item"),
    [("countries/peru", "Peru", "Q419"), ("topics/trade", "Trade", "Q601401"),
     ("people/ana-example", "Ana Example", "Q42"), ("places/lima", "Lima", "Q2868")],
)  # fmt: skip
def test_the_page_of_a_term_says_which_item_it_is_about(page: str, name: str, item: str) -> None:
    collection, _ = graph(site(REGISTERED).files()[f"{page}/index.html"].decode())["@graph"]
    assert collection["about"] == {
        "@type": "Thing",
        "name": name,
        "sameAs": f"http://www.wikidata.org/entity/{item}",
    }


@pytest.mark.parametrize("page", ["organizations/a-club", "countries/norway/peru", "years/2024"])
def test_the_page_of_a_term_without_an_item_is_about_none(page: str) -> None:
    collection, _ = graph(site(REGISTERED).files()[f"{page}/index.html"].decode())["@graph"]
    assert collection["@type"] == "CollectionPage"
    assert "about" not in collection


def test_no_markup_begins_in_linked_data(files: dict[str, str]) -> None:
    page = files["statements/full/index.html"]
    assert "<script>alert" not in page
    assert page.count("</script>") == page.count("<script")


def test_home_offers_the_search_and_lists_say_what_they_are(files: dict[str, str]) -> None:
    home = graph(files["index.html"])
    assert home["potentialAction"]["target"]["urlTemplate"].endswith(
        "search/?q={search_term_string}"
    )
    page, crumbs = graph(files["countries/norway/peru/index.html"])["@graph"]
    assert (page["@type"], page["name"]) == ("CollectionPage", "Norway – Peru")
    assert len(crumbs["itemListElement"]) == 3


def test_a_list_can_be_saved_at_once_by_its_coins(files: dict[str, str]) -> None:
    spans = re.findall(
        r'<span class="Z3988" title="([^"]+)"></span>', files["countries/peru/index.html"]
    )
    (values,) = (parse_qs(unescape(span)) for span in spans)
    assert values["rft.title"] == [TITLE]
    assert values["rft.aucorp"] == ["Peru"]
    assert values["rft.identifier"] == ["https://archive.example/statements/full/"]
    assert 'class="Z3988"' not in files["statements/full/index.html"]


def test_a_site_without_an_address_says_none_of_it() -> None:
    made = site({"statements/full.md": FULL})
    pages = [data for path, data in made.files().items() if path.endswith(".html")]
    assert not [
        page for page in pages if b"ld+json" in page or b"citation_" in page or b"Z3988" in page
    ]


def test_a_long_description_without_spaces_is_cut_and_not_lost() -> None:
    words = "两国元首一致认为" * 50
    page = site_of(f"summary: {words}\n").files()["statements/a/index.html"].decode()
    assert f'<meta name="description" content="{words[:300]} …">' in page
