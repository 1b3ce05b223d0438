"""The shortcut: where only texts changed, only the pages that open them have to be printed.

Nothing else can have changed: every other page is made from slips, and the slips are the same.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable

from statement_site.archive.archive import published
from statement_site.archive.facets import Lexicon
from statement_site.know import Filed, Wishes
from statement_site.model import urls
from statement_site.model.slip import Slip
from statement_site.pages.edition import Edition
from statement_site.reading.names import locale_for
from statement_site.shell.catalogue import Filing
from statement_site.shell.prints import Prints


def only_texts_changed(filed: Filed, prints: Prints, now: float) -> bool:
    """Whether the site differs from what was printed by the texts of the changed dossiers alone."""
    before, after = filed.before.filings, filed.catalogue.filings
    if before.keys() != after.keys() or (prints.until is not None and prints.until <= now):
        return False
    return all(_only_text(before[each], after[each], prints) for each in filed.changed)


def _only_text(before: Filing, after: Filing, prints: Prints) -> bool:
    old, new = before.slip, after.slip
    if old is None or new is None or before.packed_problems or after.packed_problems:
        return False
    addresses = {urls.text(new.id, text.variant) for text in new.texts}
    return (
        old.stamp == new.stamp
        and _mentioned(old) == _mentioned(new)
        and prints.cited.isdisjoint(addresses)
    )


def _mentioned(slip: Slip) -> Iterable[tuple[str, str, str, str]]:
    """What its texts name that could be wrong, wherever it now stands in them."""
    return [(each.kind, each.target, each.fragment, each.path) for each in slip.mentions]


def short_edition(filed: Filed, prints: Prints, wishes: Wishes, now: float) -> Edition:
    """The edition that was printed, with the texts as they are now."""
    common = filed.common
    slips = (slip for filing in filed.catalogue.filings.values() if (slip := filing.slip))
    return Edition(
        locale=locale_for(common.settings.language),
        lexicon=Lexicon(common.registers, prints.coined, common.settings),
        house=pickle.loads(prints.house),  # noqa: S301 — our own, and checked
        slips={slip.id: slip for slip in published(slips, now, drafts=wishes.drafts)},
        fetch=filed.fetcher,
    )
