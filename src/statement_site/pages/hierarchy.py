"""The terms of a facet as a hierarchy: below each term the narrower ones, as the register has them."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.archive.archive import Archive, Index
from statement_site.model.term import Term
from statement_site.pages.views import LinkView, PlainLink, plain
from statement_site.pages.ways import link_to

#: A term with those below it, in plain values.
PlainBranch = tuple[PlainLink, tuple["PlainBranch", ...]]


@dataclass(frozen=True, slots=True)
class Branch:
    """A term with those below it; `link` is empty for one that has no statement of its own."""

    term: LinkView
    narrower: tuple[Branch, ...]


def hierarchy(archive: Archive, index: Index) -> tuple[PlainBranch, ...]:
    """The terms that are above others or below one, from the top; nothing where none is."""
    terms = {key: listing.term for key, listing in index.listings.items()}
    waiting = [term.broader for term in terms.values()]
    while waiting:
        key = waiting.pop()
        if key and key not in terms:
            terms[key] = archive.term(index.facet.name, key)
            waiting.append(terms[key].broader)
    below: dict[str, list[Term]] = {}
    for term in terms.values():
        below.setdefault(term.broader, []).append(term)
    tops = [term for term in below.get("", ()) if term.key in below]
    return tuple(_branch(term, index, below) for term in _in_order(tops))


def _branch(term: Term, index: Index, below: dict[str, list[Term]]) -> PlainBranch:
    listing = index.listings.get(term.key)
    link = link_to(index.facet, term, len(listing.slips)) if listing else LinkView(term.name, "")
    narrower = _in_order(below.get(term.key, ()))
    return plain(link), tuple(_branch(each, index, below) for each in narrower)


def _in_order(terms: list[Term] | tuple[Term, ...]) -> list[Term]:
    return sorted(terms, key=lambda term: (term.sort, term.key))


def branches(values: tuple[PlainBranch, ...]) -> tuple[Branch, ...]:
    """The branches that plain values stand for."""
    return tuple(Branch(LinkView(*term), branches(narrower)) for term, narrower in values)
