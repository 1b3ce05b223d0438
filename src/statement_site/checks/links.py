"""Links in bodies that stay in the site must lead somewhere, to the very paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model import urls
from statement_site.model.body import Link
from statement_site.model.problem import Problem
from statement_site.reading.suggestion import did_you_mean


def broken_links(inspection: Inspection) -> Iterator[Problem]:
    """The links that lead to no page, to no paragraph, or to what is not yet published."""
    addresses = {page.address for page in inspection.pages}
    texts = (text for statement in inspection.archive.statements for text in statement.texts)
    anchors = {urls.text(text.id, text.variant): text.body.anchors for text in texts}
    anchors[urls.ABOUT] = inspection.about.anchors
    unpublished = {
        urls.text(text.id, text.variant)
        for statement in inspection.statements.values()
        for text in statement.texts
    } - set(anchors)
    bodies = [text.body for each in inspection.archive.statements for text in each.texts]
    for link in (link for body in (*bodies, inspection.about) for link in body.links):
        if link.address in unpublished:
            yield _unpublished(link)
        elif link.address not in addresses:
            if _id_of(link) not in inspection.unread:
                yield _no_page(link, inspection)
        elif link.fragment and link.fragment not in anchors.get(link.address, ()):
            yield _no_anchor(link)


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
    if statement_id and statement_id not in inspection.statements:
        message = f"there is no statement `{statement_id[:80]}`"
        hint = did_you_mean(statement_id, inspection.statements)
        return Problem("broken-link", message, link.location, hint)
    message = f"this leads to `/{link.address[:100]}`, where there is no page"
    return Problem("broken-link", message, link.location)


def _no_anchor(link: Link) -> Problem:
    message = f"the page `{link.address[:100]}` has no paragraph `{link.fragment[:60]}`"
    hint = "copy the link from the paragraph's number in the built page"
    return Problem("broken-link", message, link.location, hint)
