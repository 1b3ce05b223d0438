"""`statement-site record`: write into the ledger what is published, for good."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.holdings import held_texts, see_built, see_one_state
from statement_site.commands.progress import shared_map
from statement_site.commands.report import print_report
from statement_site.commands.request import (
    Refused,
    cache_folder,
    now,
    output_folder,
    project_folder,
    today,
)
from statement_site.finish.fixity import FixityProblem, listed_in
from statement_site.formats.ledger_lines import SITE, TEXT, ledger_line, ledger_text
from statement_site.formats.manifest import root_of
from statement_site.know import Filed, Known, Wishes, know, refiled
from statement_site.model import urls
from statement_site.model.ledger import Ledger
from statement_site.model.problem import has_errors
from statement_site.reading.ledger import LEDGER
from statement_site.shell.desk import NoPlace, write_new, write_over
from statement_site.shell.files import collect
from statement_site.shell.kept import kept_for
from statement_site.shell.lock import alone_with
from statement_site.shell.publish import OutputProblem


def run(options: argparse.Namespace) -> int:
    """Add to the ledger and return the exit code."""
    try:
        lines = _record(options)
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print(_said(lines))
    return DONE


def _said(lines: list[str]) -> str:
    """What was done, in words."""
    texts = sum(f" {TEXT} " in line for line in lines)
    if not lines:
        return "nothing is new: the ledger holds it all"
    what = f"{texts:,} text" + ("" if texts == 1 else "s") if texts else "the site"
    return f"{what} recorded in {LEDGER}"


def _record(options: argparse.Namespace) -> list[str]:
    """Write the lines that the ledger lacks; those lines.

    Raises:
        Refused: something is wrong in the archive, or the ledger cannot be written.
    """
    folder = project_folder(options)
    output = output_folder(options, folder)
    cache, wishes = cache_folder(options, folder), Wishes()
    with shared_map(options) as map_:
        taken = time.time_ns()
        project = collect(folder)
        kept = kept_for(cache, project, wishes)

        def filed_and_known() -> tuple[Filed, Known]:
            filed = refiled(project, kept, wishes, taken=taken, map=map_)
            return filed, know(filed, now=now(), wishes=wishes)

        try:
            filed, known = alone_with(cache, filed_and_known)
        except OutputProblem as error:
            raise Refused.because((error.problem,)) from error
        except OSError as error:
            message = f"the archive cannot be read: {error.strerror or error}"
            where = str(error.filename or cache.folder)
            raise Refused("output", message, where, "see to the folder of the cache") from error
    if has_errors(known.problems):
        raise Refused.because([each for each in known.problems if not each.warning])
    _see_published(output, filed, known)
    day = today()
    lines = list(_new_lines(known, filed.common.ledger, day))
    lines += _site_line(output, filed.common.ledger, day)
    if lines:
        before = project.ledger.data.decode() if project.ledger else ""
        path = folder / LEDGER
        try:
            (write_over if project.ledger else write_new)(path, ledger_text(before, lines))
        except NoPlace as error:
            raise Refused.because((error.problem,)) from error
    return lines


def _see_published(site: Path, filed: Filed, known: Known) -> None:
    """See that there is a site which shows what is to be recorded, and nothing that waits.

    Raises:
        Refused: there is none, or it is older than its sources, or was built for an editor's eyes.
    """
    see_built(site, "ledger", "there is no site whose texts could be recorded")
    marks = (each.shelfmark for each in filed.catalogue.filings.values() if each.packed_shelfmark)
    public = frozenset(held_texts(known.archive.slips))
    see_one_state(site, public, set(held_texts(filed.shelf.slips(marks))) - public, "ledger")


def _site_line(output: Path, ledger: Ledger, day: str) -> list[str]:
    """A record of the site as its manifest has it, unless it is the last one; none without a manifest."""
    try:
        root = root_of(listed_in(output)).hex()
    except FixityProblem:
        return []
    return [] if root == ledger.site else [ledger_line(day, SITE, root, "")]


def _new_lines(known: Known, ledger: Ledger, day: str) -> Iterator[str]:
    """A record of each text that readers may see and that the ledger lacks, or has otherwise."""
    for slip in sorted(known.archive.slips, key=lambda slip: slip.id):
        public = {text.variant for text in slip.texts}
        for variant, digest in slip.digests:
            address = urls.text(slip.id, variant)
            recorded = ledger.texts.get(address)
            if variant in public and (recorded is None or recorded.sha256 != digest):
                yield ledger_line(day, TEXT, digest, address)
