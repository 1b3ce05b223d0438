"""Links in bodies that stay in the site must lead somewhere, to the very paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from statement_site.checks.inspection import Inspection
from statement_site.model import urls
from statement_site.model.body import Link
from statement_site.model.problem import Problem
from statement_site.model.slip import Slip
from statement_site.reading.suggestion import did_you_mean


def broken_links(inspection: Inspection) -> Iterator[Problem]:
    """The links that lead to no page, to no paragraph, or to what is not yet published."""
    links = _links(inspection)
    if not links:
        return
    addresses = {page.address for page in inspection.pages}
    addresses.update(urls.MADE_AFTER_PAGES, *(page.files for page in inspection.pages))
    unpublished = _texts(inspection.slips.values()).keys() - addresses
    texts = _texts(inspection.archive.slips)
    for link in links:
        if link.address in unpublished:
            yield _unpublished(link)
        elif link.address not in addresses:
            if _id_of(link) not in inspection.unread:
                yield _no_page(link, inspection)
        elif link.fragment and link.fragment not in _anchors(link.address, texts, inspection):
            yield _no_anchor(link)


def _links(inspection: Inspection) -> list[Link]:
    """Every link that stays in the site, from published texts and the page about the archive."""
    links = list(inspection.about.links)
    for slip in inspection.archive.slips:
        if slip.mentions:
            public = {text.path for text in slip.texts}
            links += (
                Link(mention.target, mention.fragment, mention.location)
                for mention in slip.mentions
                if mention.kind == "link" and mention.path in public
            )
    return links


def _texts(slips: Iterable[Slip]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The id and variant of every text, by its address."""
    return {
        urls.text(slip.id, text.variant): (slip.id, text.variant)
        for slip in slips
        for text in slip.texts
    }


def _anchors(
    address: str, texts: dict[str, tuple[str, tuple[str, ...]]], inspection: Inspection
) -> AbstractSet[str]:
    """The ids that the page at an address has for its paragraphs, headings and notes."""
    if address == urls.ABOUT:
        return inspection.about.anchors
    if address not in texts:
        return frozenset()
    statement_id, variant = texts[address]
    statement = inspection.fetch(statement_id)
    return next(text.body.anchors for text in statement.texts if text.variant == variant)


def _unpublished(link: Link) -> Problem:
    message = "this leads to a text that is a draft or not yet released"
    hint = "publish both together, or take the link out until then"
    return Problem("unpublished-link", message, link.location, hint)


def _id_of(link: Link) -> str:
    """The id of the statement that a link leads to, or nothing where it leads to another page."""
    is_text = link.address.startswith(urls.STATEMENTS)
    return link.address.removeprefix(urls.STATEMENTS).split("/")[0] if is_text else ""


def _no_page(link: Link, inspection: Inspection) -> Problem:
    statement_id = _id_of(link)
    if statement_id and statement_id not in inspection.slips:
        message = f"there is no statement `{statement_id[:80]}`"
        hint = did_you_mean(statement_id, inspection.slips)
        return Problem("broken-link", message, link.location, hint)
    message = f"this leads to `/{link.address[:100]}`, where there is no page"
    return Problem("broken-link", message, link.location)


def _no_anchor(link: Link) -> Problem:
    message = f"the page `{link.address[:100]}` has no paragraph `{link.fragment[:60]}`"
    hint = "copy the link from the paragraph's number in the built page"
    return Problem("broken-link", message, link.location, hint)
