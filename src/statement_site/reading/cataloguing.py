"""Writes the slip of a statement: what the catalogue must know of it.

Keys and words that come again on other slips are interned. Marshal keeps that, so that each of them is
one object however many slips are read: half of the memory that slips take.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Iterable, Iterator, Mapping
from sys import intern
from typing import Any

from statement_site.model.problem import Location
from statement_site.model.slip import Mention, Slip, TextSlip, record_of
from statement_site.model.statement import Statement, Text
from statement_site.reading.statements import Sheet


def slip_of(statement: Statement, sheets: Iterable[Sheet], shelf: bytes) -> Slip:
    """The slip of a statement that was read from these sheets; `shelf` digests their files."""
    text = statement.text
    coined = {sheet.path: sheet.coined for sheet in sheets}
    slip = Slip(
        id=statement.id,
        title=text.title,
        language=text.language,
        edtf=text.date.edtf if text.date else "",
        order=text.date.sort_key if text.date else None,
        years=_keys(text.date.years) if text.date else (),
        type=intern(text.type),
        countries=_keys(text.countries),
        organizations=_keys(text.organizations),
        topics=_keys(text.topics),
        people=_keys(dict.fromkeys(p.person for p in text.participants)),
        instruments=_keys(text.instruments),
        delegates=tuple(
            dict.fromkeys(_keys((p.person, p.country)) for p in text.participants if p.country)
        ),
        place=intern(text.place.key) if text.place else "",
        series=intern(text.series),
        summary=text.summary,
        texts=tuple([_text_slip(each, coined.get(each.path, {})) for each in statement.texts]),
        related=tuple(reference.target for reference in text.related),
        also_used=_also_used(statement),
        mentions=tuple(mention for each in statement.texts for mention in _mentions(each)),
        publisher=intern(text.source.publisher),
        digests=tuple([(each.variant, each.body.sha256) for each in statement.texts]),
    )
    shown = record_of(slip._replace(mentions=(), digests=()))
    named = tuple([(each.kind, each.target, each.fragment, each.path) for each in slip.mentions])
    listed = record_of(slip._replace(title="", summary="", publisher="", mentions=(), digests=()))
    return slip._replace(standing=_digest((listed, named)), stamp=_digest(shown), shelf=shelf)


def _keys(keys: Iterable[str]) -> tuple[Any, ...]:
    return tuple(map(intern, keys))


def _text_slip(text: Text, coined: Mapping[tuple[str, str], str]) -> TextSlip:
    return TextSlip(
        variant=text.variant,
        language=intern(text.language),
        status=intern(text.status),
        release=text.release.timestamp() if text.release else None,
        path=text.path,
        aliases=tuple(alias.target for alias in text.aliases),
        superseded=(gone.date.edtf, gone.reason) if (gone := text.superseded) else ("", ""),
        coined=tuple(sorted(_keys((*term, word)) for term, word in coined.items())),
    )


def _also_used(statement: Statement) -> tuple[tuple[str, str], ...]:
    """The terms that are not in the statement's own fields of that kind."""
    own = set(_terms(statement.text))
    every = {term for text in statement.texts for term in (*_terms(text), *_affiliations(text))}
    return tuple(sorted(every - own))


def _terms(text: Text) -> Iterator[tuple[str, str]]:
    yield from (("organizations", key) for key in text.organizations)
    yield from (("topics", key) for key in text.topics)
    yield from (("instruments", key) for key in text.instruments)
    yield from (("people", participant.person) for participant in text.participants)
    single = (("types", text.type), ("series", text.series))
    yield from (term for term in single if term[1])
    if text.place:
        yield "places", text.place.key


def _affiliations(text: Text) -> Iterator[tuple[str, str]]:
    named = (participant.organization for participant in text.participants)
    return (("organizations", key) for key in named if key)


def _mentions(text: Text) -> Iterator[Mention]:
    for kind, references in (("related", text.related), ("alias", text.aliases)):
        for reference in references:
            yield _mention(kind, reference.target, "", reference.location)
    for link in text.body.links:
        yield _mention("link", link.address, link.fragment, link.location)


def _mention(kind: str, target: str, fragment: str, at: Location) -> Mention:
    return Mention(kind, target, fragment, at.path, (at.line, at.column, at.excerpt, at.width))


def _digest(record: tuple[Any, ...]) -> bytes:
    """A digest of plain values; the second form of marshal, unlike later ones, is always the same."""
    return hashlib.blake2b(marshal.dumps(record, 2), digest_size=12).digest()
