"""The shortcut: where every statement stands in the indexes as it did, the plan is the same.

Then only the pages that show a card or open a text of a changed statement can have changed, and the
plan that was kept names them. Where a few stand otherwise, at least the pages of statements that are
beside none of them are as they were.
"""

from __future__ import annotations

import pickle
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from statement_site.archive.archive import Archive, published
from statement_site.archive.lexicon import Lexicon
from statement_site.know import Fetcher, Filed, Touching, Wishes
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.pages.edition import Edition
from statement_site.pages.touched import Touched, touched_by
from statement_site.pages.views import House
from statement_site.reading.names import locale_for
from statement_site.shell.catalogue import Filing
from statement_site.shell.prints import Prints

#: As long as so few statements changed, the pages that none of them touches are settled.
FEW = 100


def follows(filed: Filed, prints: Prints, now: float) -> bool:
    """Whether nothing but what changed in the files lies between what was printed and now."""
    return prints.catalogue == filed.before.state and (prints.until is None or prints.until > now)


def changed_ids(filed: Filed) -> Iterator[str]:
    """The statements of which a file changed, is new or is gone."""
    before, after = filed.before.filings, filed.catalogue.filings
    yield from (after[each].id for each in filed.changed)
    yield from (filing.id for paths, filing in before.items() if paths not in after)


def touching(
    changed: AbstractSet[str],
    shown: Collection[Page],
    coined: Mapping[tuple[str, str], str],
    house: bytes,
) -> Touching:
    """What finds the pages that an edit touches; all, where what every page shows has changed.

    `shown` are the pages that showed a changed statement when they were last planned; `coined` and
    `house`, pickled, are those of that edition.
    """

    def touched(archive: Archive, house_now: House) -> Touched | None:
        if archive.lexicon.coined != coined or pickle.dumps(house_now) != house:
            return None
        return touched_by(changed, shown, archive)

    return touched


def only_shown_changed(filed: Filed, prints: Prints) -> bool:
    """Whether the site differs from what was printed by what changed statements show, and no more."""
    before, after = filed.before.filings, filed.catalogue.filings
    if before.keys() != after.keys():
        return False
    recorded = filed.common.ledger.ids
    return all(
        after[each].id not in recorded and _only_shown(before[each], after[each], prints)
        for each in filed.changed
    )


def _only_shown(before: Filing, after: Filing, prints: Prints) -> bool:
    if before.packed_problems or after.packed_problems:
        return False
    own = urls.text(after.id)
    cited = any(address.startswith(own) for address in prints.cited)
    return before.standing == after.standing != b"" and not cited


@dataclass(frozen=True, slots=True)
class PublishedSlips(Mapping[str, Slip]):
    """The slips of what readers may see, by id, each unpacked when it is asked for."""

    fetcher: Fetcher
    now: float
    wishes: Wishes

    def __getitem__(self, statement_id: str) -> Slip:
        """The slip of a statement."""
        slip = self.fetcher.slip(statement_id)
        for public in published([slip], self.now, drafts=self.wishes.drafts):
            return public
        raise KeyError(statement_id)

    def __iter__(self) -> Iterator[str]:
        """Every id that has files, published or not."""
        return iter(self.fetcher.filings)

    def __len__(self) -> int:
        """How many ids have files."""
        return len(self.fetcher.filings)


def short_edition(filed: Filed, prints: Prints, wishes: Wishes, now: float) -> Edition:
    """The edition that was printed, with the texts as they are now."""
    common = filed.common
    return Edition(
        locale=locale_for(common.settings.language),
        lexicon=Lexicon(common.registers, prints.coined, common.settings, common.phrases),
        house=pickle.loads(prints.house),  # noqa: S301 — our own, and checked
        slips=PublishedSlips(filed.fetcher, now, wishes),
        fetch=filed.fetcher,
        styles=filed.styles,
    )
