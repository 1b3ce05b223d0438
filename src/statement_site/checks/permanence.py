"""What was published stays: its address, and its words unless they are kept as an earlier version."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.inspection import Inspection
from statement_site.formats.ledger_lines import TEXT, ledger_line
from statement_site.model import urls
from statement_site.model.ledger import Published
from statement_site.model.problem import Location, Problem
from statement_site.model.slip import Slip
from statement_site.model.statement import WITHDRAWN
from statement_site.reading.ledger import LEDGER


def broken_promises(inspection: Inspection) -> Iterator[Problem]:
    """Published texts that are gone, or that have other words now."""
    texts = inspection.ledger.texts
    if not texts:
        return
    addresses = {page.address for page in inspection.pages}
    current = _current(inspection)
    waiting = {
        urls.text(slip.id, text.variant): text.path
        for slip in inspection.slips.values()
        for text in slip.texts
    }
    for address, published in texts.items():
        if address not in addresses:
            yield _vanished(address, published, waiting.get(address, ""))
        elif address in current and current[address][1] != published.sha256:
            slip, _ = current[address]
            if not _is_kept(slip, published) and slip.status != WITHDRAWN:
                yield _changed(address, slip, published)


def _current(inspection: Inspection) -> dict[str, tuple[Slip, str]]:
    """The texts that readers may see by address, with the digests of their words."""
    return {
        urls.text(slip.id, variant): (slip, digest)
        for slip in inspection.archive.slips
        for variant, digest in slip.digests
    }


def _is_kept(slip: Slip, published: Published) -> bool:
    """Whether the words that were published are those of an earlier version that readers may see."""
    public = {text.variant for text in slip.texts if text.is_version}
    return any(digest == published.sha256 for variant, digest in slip.digests if variant in public)


def _vanished(address: str, published: Published, path: str) -> Problem:
    if path:
        message = (
            f"this text was published on {published.date} and cannot become a draft or wait again"
        )
        hint = "take it back with `status: withdrawn` and a reason in `notes`"
        return Problem("vanished", message, Location(path), hint)
    message = f"/{address} was published on {published.date} and leads nowhere now"
    hint = (
        "bring the file back, with `status: withdrawn` if it must be taken back, "
        "or name the address under `aliases` of what stands in its place"
    )
    line = ledger_line(published.date, TEXT, published.sha256, address)
    return Problem("vanished", message, Location(LEDGER, published.line, 1, line), hint)


def _changed(address: str, slip: Slip, published: Published) -> Problem:
    variant = tuple(address.removeprefix(urls.text(slip.id)).split("/")[:-1])
    path = next((text.path for text in slip.texts if text.variant == variant), "")
    message = f"this text was published on {published.date} with other words"
    name = ".".join((slip.id, *variant))
    hint = f'take the change back, or keep what was published: build.py amend {name} --reason "…"'
    return Problem("changed", message, Location(path), hint)
