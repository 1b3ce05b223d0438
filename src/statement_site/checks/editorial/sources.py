"""Rules about sources."""

from __future__ import annotations

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.model.statement import DRAFT, FULL


def missing_source(proof: Proof) -> Remarks:
    """A text that does not say where it is from; less than the whole must lead to the whole."""
    text = proof.text
    if text.status == DRAFT or text.variant:
        return
    if not text.source.url and not text.source.publisher:
        hint = "add `source:` with the web address, or with the publisher"
        yield remark("missing-source", "the text has no source", proof.field("title"), hint)
    elif text.extent != FULL and not text.source.url:
        message = f"this is {text.extent} alone, and no address leads to the whole text"
        yield remark("missing-source", message, proof.field("extent"), "add `url` to `source`")
