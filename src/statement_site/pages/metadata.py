"""What the page of a text tells programs: citation managers, crawlers of libraries, search engines.

The mix of tags is the one that Zotero's translators take whole: a `z:itemType`, Highwire tags with a
comma after each body's name so that it is not split, no JSON-LD that would be read instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from statement_site.formats.dates import issued_date
from statement_site.formats.json_ld import json_ld_text, thing
from statement_site.model import urls
from statement_site.model.statement import Participant, Place, Statement, Text
from statement_site.pages.citations import is_spoken, parties
from statement_site.pages.edition import Edition
from statement_site.pages.views import LinkView


@dataclass(frozen=True, slots=True)
class TagView:
    """A meta element: its name and its content."""

    name: str
    content: str


def tags(edition: Edition, text: Text) -> tuple[TagView, ...]:
    """The meta elements of a text; none for a site without an address."""
    if not edition.settings.url:
        return ()
    return tuple([TagView(*tag) for tag in _tags(edition, text) if tag[1]])


def _tags(edition: Edition, text: Text) -> Iterator[tuple[str, str]]:
    spoken = is_spoken(text)
    yield "z:itemType", "presentation" if spoken else "document"
    yield "citation_title", text.title
    if spoken:
        yield from (("z:presenters", participant.name) for participant in text.participants)
    else:
        authors = parties(edition, text, text.source.publisher)
        yield from (("citation_author", f"{name},") for name in authors)
    yield "citation_publication_date", issued_date(text.date).replace("-", "/")
    yield "citation_publisher", text.source.publisher
    yield "citation_language", text.language
    yield "citation_public_url", address_of(edition, text)
    yield "citation_abstract", text.summary
    yield "dcterms.title", text.title
    yield "dcterms.type", edition.name("types", text.type) if text.type else ""
    yield "dcterms.spatial", text.place.name if text.place else ""
    yield "dcterms.source", text.source.url


def address_of(edition: Edition, text: Text) -> str:
    """The whole address of a text."""
    return urls.absolute(edition.settings.url, urls.text(text.id, text.variant))


def linked_data(
    edition: Edition, statement: Statement, text: Text, crumbs: tuple[LinkView, ...]
) -> str:
    """The text in terms of schema.org; nothing for a site without an address."""
    if not edition.settings.url:
        return ""
    return json_ld_text(
        {"@graph": [_article(edition, statement, text), breadcrumbs(edition, crumbs, text.title)]}
    )


def _article(edition: Edition, statement: Statement, text: Text) -> dict[str, Any]:
    """The text as an Article: schema.org has no joint statement, so its type is said in words."""
    url = address_of(edition, text)
    source = text.source
    said: dict[str, Any] = {
        "@type": "Article",
        "@id": url,
        "url": url,
        "mainEntityOfPage": url,
        "headline": text.title,
        "genre": edition.name("types", text.type) if text.type else "",
        "datePublished": issued_date(text.date),
        "inLanguage": text.language,
        "abstract": text.summary,
        "author": _authors(edition, text),
        "contributor": [_person(edition, each) for each in text.participants],
        "publisher": thing(
            "Organization", source.publisher or edition.settings.publisher or edition.house.site
        ),
        "locationCreated": _place(edition, text.place) if text.place else None,
        "keywords": [edition.name("topics", key) for key in text.topics],
        "citation": [edition.name("instruments", key) for key in text.instruments],
        "isBasedOn": source.url,
        "archivedAt": source.archived,
        "image": urls.absolute(edition.settings.url, urls.PICTURE),
        "translationOfWork": _other(edition, statement.text)
        if text in statement.translations
        else None,
        "version": text.variant[0].removeprefix("v") if text in statement.versions else "",
    }
    return {name: value for name, value in said.items() if value}


def _authors(edition: Edition, text: Text) -> list[dict[str, str]]:
    """Those who speak; who answers for the text, where nobody is named."""
    keyed = [_body(edition, "countries", key) for key in text.countries]
    keyed += [_body(edition, "organizations", key) for key in text.organizations]
    named = parties(edition, text, text.source.publisher)
    return keyed or [thing("Organization", name) for name in named]


def _body(edition: Edition, register: str, key: str) -> dict[str, str]:
    """A country or an organization."""
    item = edition.lexicon.wikidata(register, key)
    return thing("Organization", edition.name(register, key), item)


def _person(edition: Edition, participant: Participant) -> dict[str, str]:
    item = edition.lexicon.wikidata("people", participant.person)
    person = thing("Person", participant.name, item)
    if participant.role:
        person["jobTitle"] = participant.role
    return person


def _place(edition: Edition, place: Place) -> dict[str, str]:
    return thing("Place", place.name, edition.lexicon.wikidata("places", place.key))


def _other(edition: Edition, text: Text) -> dict[str, str]:
    return {"@type": "Article", "@id": address_of(edition, text)}


def breadcrumbs(edition: Edition, crumbs: tuple[LinkView, ...], here: str) -> dict[str, Any]:
    """The way to a page from the home page."""
    site = edition.settings.url
    ways = [
        (edition.house.site, site),
        *((crumb.words, urls.whole(site, crumb.link)) for crumb in crumbs),
    ]
    items: list[dict[str, Any]] = [
        {"@type": "ListItem", "position": number, "name": name, "item": address}
        for number, (name, address) in enumerate(ways, 1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": here})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def list_data(
    edition: Edition, address: str, crumbs: tuple[LinkView, ...], here: str, item: str = ""
) -> str:
    """A list of statements in terms of schema.org; nothing for a site without an address.

    `item` is the id in Wikidata of what the list is about.
    """
    site = edition.settings.url
    if not site:
        return ""
    url = urls.absolute(site, address)
    page = {"@type": "CollectionPage", "@id": url, "url": url, "name": here, "inLanguage": edition.house.language,
            "isPartOf": {"@type": "WebSite", "@id": site}}  # fmt: skip
    if item:
        page["about"] = thing("Thing", here, item)
    return json_ld_text({"@graph": [page, breadcrumbs(edition, crumbs, here)]})


def site_data(edition: Edition) -> str:
    """The site and its search in terms of schema.org; nothing for a site without an address."""
    site = edition.settings.url
    if not site:
        return ""
    target = f"{urls.absolute(site, urls.SEARCH)}?q={{search_term_string}}"
    return json_ld_text(
        {
            "@type": "WebSite",
            "@id": site,
            "url": site,
            "name": edition.house.site,
            "description": edition.description,
            "inLanguage": edition.house.language,
            "publisher": thing("Organization", edition.settings.publisher or edition.house.site),
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": target},
                "query-input": "required name=search_term_string",
            },
        }
    )
