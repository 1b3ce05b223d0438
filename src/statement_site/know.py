"""From files to knowledge: every statement read, the archive arranged, every page planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from statement_site.archive.archive import Archive, arrange, next_release, published
from statement_site.archive.lexicon import Lexicon, spellings
from statement_site.checks import check
from statement_site.checks.inspection import Inspection
from statement_site.formats.styles import Styles
from statement_site.model.page import Page
from statement_site.model.problem import Problem, in_order
from statement_site.model.slip import Slip
from statement_site.model.statement import Statement
from statement_site.pages import OUTPUTS, Output, plan
from statement_site.pages.edition import Edition, make_edition
from statement_site.pages.material import Material
from statement_site.pages.touched import Touched
from statement_site.pages.views import House
from statement_site.reading.dossier import Reader, without_original
from statement_site.reading.names import locale_for
from statement_site.reading.project import Project
from statement_site.reading.whole import Common, read_common
from statement_site.shell.catalogue import EMPTY, Catalogue, Filer, Filing, Paths, file_all
from statement_site.shell.kept import Kept
from statement_site.shell.shelf import NO_SLIPS, Shelf, Shelfmark
from statement_site.shell.workers import Map


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person at the command line asks for over what site.yaml says."""

    url: str = ""
    drafts: bool = False
    strict: bool = False
    data: bool = True


@dataclass(frozen=True, slots=True)
class Filed:
    """A project whose files were read: what they share, and the catalogue of the rest.

    `changed` are the paths of the dossiers that are not as they were in the catalogue `before`.
    """

    project: Project
    common: Common
    catalogue: Catalogue
    before: Catalogue
    changed: frozenset[Paths]
    shelf: Shelf

    @property
    def problems(self) -> Iterator[Problem]:
        """What is wrong in the files themselves."""
        yield from self.project.problems
        yield from self.common.problems
        yield from without_original(self.catalogue.dossiers)
        for filing in self.catalogue.filings.values():
            yield from filing.problems

    @property
    def styles(self) -> Styles:
        """What writes citations in words."""
        return Styles(self.project.styles, self.common.settings.language)

    @property
    def shelfmarks(self) -> list[Shelfmark]:
        """Where the statements stand that could be read."""
        return [filing.shelfmark for filing in self.fetcher.filings.values()]

    @property
    def fetcher(self) -> Fetcher:
        """What takes statements from the shelf."""
        filings = self.catalogue.filings.values()
        return Fetcher(
            self.shelf, {filing.id: filing for filing in filings if filing.packed_shelfmark}
        )


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Takes statements from the shelf by their ids."""

    shelf: Shelf
    filings: Mapping[str, Filing]

    def __call__(self, statement_id: str) -> Statement:
        """The statement, with its texts.

        Raises:
            Spoilt: it does not stand there as it was put.
        """
        return self.shelf.fetch(self.filings[statement_id].shelfmark)

    def slip(self, statement_id: str) -> Slip:
        """The slip of a statement.

        Raises:
            Spoilt: it does not stand there as it was put.
        """
        return self.shelf.slip(self.filings[statement_id].shelfmark)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a project: its archive, its pages, its problems.

    `next_release` is in seconds since 1970; `cited` are the addresses whose paragraphs are linked to.
    """

    archive: Archive
    edition: Edition
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    next_release: float | None
    cited: frozenset[str]


def file_project(
    project: Project,
    shelf: Shelf,
    common: Common,
    *,
    taken: int = 0,
    before: Catalogue = EMPTY,
    map: Map = map,
) -> Filed:
    """Read the files that changed; `taken` is when their traces were, in nanoseconds since 1970."""
    filer = Filer(Reader(common.settings, common.registers), project.opener, shelf)
    catalogue, changed = file_all(project.statements, before, filer, taken=taken, map=map)
    return Filed(project, common, catalogue, before, changed, shelf)


def refiled(project: Project, kept: Kept, wishes: Wishes, *, taken: int, map: Map) -> Filed:
    """The files of a project, read where they changed since they were last kept."""
    before = kept.catalogue()
    common = kept.common(lambda: read_common(project, url=wishes.url))
    filed = file_project(project, kept.shelf, common, taken=taken, before=before, map=map)
    if (filed.catalogue.state, filed.catalogue.traces) != (before.state, before.traces):
        kept.keep_catalogue(filed.catalogue)
    return filed


#: Finds what may be planned otherwise than it was; None means all.
Touching = Callable[[Archive, House], Touched | None]


def know(
    filed: Filed,
    *,
    now: datetime,
    wishes: Wishes,
    outputs: Iterable[Output] = OUTPUTS,
    touching: Touching | None = None,
    at_hand: Mapping[Shelfmark, Slip] = NO_SLIPS,
) -> Known:
    """Everything short of printing: archive, pages, problems; slips `at_hand` are not taken from the shelf."""
    common, fetcher, moment = filed.common, filed.fetcher, now.timestamp()
    slips = filed.shelf.slips(filed.shelfmarks, at_hand)
    public = published(slips, moment, drafts=wishes.drafts)
    lexicon = Lexicon(common.registers, spellings(public), common.settings, common.phrases)
    archive = arrange(public, lexicon)
    edition = make_edition(
        archive, locale_for(common.settings.language), fetcher, filed.styles, data=wishes.data
    )
    anew = touching(archive, edition.house) if touching else None
    material = Material(
        archive=archive,
        about=common.about,
        assets=filed.project.assets,
        verifier=filed.project.verifier,
        statements=anew.statements if anew else None,
        lists=anew.lists if anew else None,
        data=wishes.data,
    )
    pages = plan(material, outputs)
    found = check(_inspection(filed, slips, archive, pages))
    return Known(
        archive=archive,
        edition=edition,
        pages=pages,
        problems=in_order((*filed.problems, *found)),
        next_release=next_release(slips, moment),
        cited=_cited(slips, common),
    )


def _inspection(
    filed: Filed, slips: Iterable[Slip], archive: Archive, pages: tuple[Page, ...]
) -> Inspection:
    """What the checks look at."""
    everything = {slip.id: slip for slip in slips}
    unread = frozenset(f.id for f in filed.catalogue.filings.values()) - everything.keys()
    about, ledger = filed.common.about, filed.common.ledger
    return Inspection(everything, archive, pages, about, unread, filed.fetcher, ledger)


def know_all(
    project: Project,
    shelf: Shelf,
    *,
    now: datetime,
    wishes: Wishes,
    outputs: Iterable[Output] = OUTPUTS,
) -> Known:
    """What is known of a project that is read from the beginning."""
    filed = file_project(project, shelf, read_common(project, url=wishes.url))
    return know(filed, now=now, wishes=wishes, outputs=outputs)


def judged(problems: Iterable[Problem], wishes: Wishes) -> tuple[Problem, ...]:
    """The problems; where the editor asked for it, warnings count as errors."""
    return tuple(replace(p, warning=p.warning and not wishes.strict) for p in problems)


def _cited(slips: Iterable[Slip], common: Common) -> frozenset[str]:
    mentions = (mention for slip in slips for mention in slip.mentions)
    texts = {mention.target for mention in mentions if mention.fragment}
    return frozenset(texts | {link.address for link in common.about.links if link.fragment})
