"""How published texts gave way to others: what their pages say of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.statement import Text, wording_after
from statement_site.pages.edition import Edition
from statement_site.pages.views import DateView


@dataclass(frozen=True, slots=True)
class AmendmentView:
    """When an earlier version gave way to another, why, where it stands, and what changed then.

    `changed` is empty where readers may not see what took its place.
    """

    date: DateView
    reason: str
    link: str
    changed: str


def amendments_of(
    edition: Edition, text: Text, texts: Collection[Text]
) -> tuple[AmendmentView, ...]:
    """Of an earlier version, how it ended; of another text, how those before it did, latest first.

    `texts` are all of the statement that readers may see.
    """
    return tuple(_amendments(edition, text, texts))


def _amendments(edition: Edition, text: Text, texts: Collection[Text]) -> Iterator[AmendmentView]:
    variants = [each.variant for each in texts]
    ended = (
        [text] if text.is_version else [each for each in texts if each.language == text.language]
    )
    for each in ended:
        if each.superseded is not None:
            ended_on, reason = edition.date(each.superseded.date), each.superseded.reason
            yield amendment_view(each.id, each.variant, variants, ended_on, reason)


def amendment_view(
    statement_id: str,
    variant: tuple[str, ...],
    variants: Collection[tuple[str, ...]],
    date: DateView,
    reason: str,
) -> AmendmentView:
    """How an earlier version ended; `variants` are all texts of the statement that readers may see."""
    is_followed = wording_after(variant, variants) is not None
    return AmendmentView(
        date,
        reason,
        link=urls.link(urls.text(statement_id, variant)),
        changed=urls.link(urls.revision(statement_id, variant)) if is_followed else "",
    )
