"""A slip of the catalogue: what is known of a statement without opening its texts.

As in a library, the catalogue is complete and light, and the texts stay on the shelf until a page
shows them. Whatever a page other than the statement's own shows of it, and whatever puts it into an
index, is on its slip. Slips are tuples of plain values, so that 100,000 of them are read in a moment.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from statement_site.model import urls
from statement_site.model.date import Day
from statement_site.model.problem import Location
from statement_site.model.statement import is_version


class TextSlip(NamedTuple):
    """One text of a statement: `release` is its embargo's end in seconds since 1970, or None.

    `superseded` are, of an earlier version, the day on which it was (EDTF) and the reason; `coined` the
    words of the terms that no register had, as (kind, key, word).
    """

    variant: tuple[str, ...]
    language: str
    status: str
    release: float | None
    path: str
    aliases: tuple[str, ...]
    superseded: tuple[str, str] = ("", "")
    coined: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_version(self) -> bool:
        """Whether it is an earlier version: `v1`, or a translation of one."""
        return is_version(self.variant)


class Mention(NamedTuple):
    """Where a text names something by which it can be wrong: `kind` is related, alias or link.

    `place` is the line, column, excerpt and width of its location.
    """

    kind: str
    target: str
    fragment: str
    path: str
    place: tuple[int, int, str, int]

    @property
    def location(self) -> Location:
        """The place in its file."""
        return Location(self.path, *self.place)


class Slip(NamedTuple):
    """What the catalogue knows of a statement.

    Terms are keys of their registers; `coined` are the words of those that no register had, as
    (kind, key, word); `also_used` are terms, as (kind, key), that its texts name in other fields, or
    a translation in place of the original's; `delegates` are people with the country each spoke for.
    `publisher` is that of the source; `digests` are the SHA-256 of each text by its variant, in hex.
    `order` is the date's sort key, None for an undated statement. `standing`
    changes with whatever puts it into a list or its place there, or could be wrong in it; `stamp` with
    whatever another page may show of it, `shelf` with any byte of its files.
    """

    id: str
    title: str
    language: str
    edtf: str
    order: tuple[Day, Day] | None
    years: tuple[str, ...]
    type: str
    countries: tuple[str, ...]
    organizations: tuple[str, ...]
    topics: tuple[str, ...]
    people: tuple[str, ...]
    instruments: tuple[str, ...]
    delegates: tuple[tuple[str, str], ...]
    place: str
    series: str
    summary: str
    texts: tuple[TextSlip, ...]
    related: tuple[str, ...]
    also_used: tuple[tuple[str, str], ...]
    mentions: tuple[Mention, ...]
    publisher: str = ""
    digests: tuple[tuple[tuple[str, ...], str], ...] = ()
    standing: bytes = b""
    stamp: bytes = b""
    shelf: bytes = b""

    @property
    def languages(self) -> tuple[str, ...]:
        """The BCP 47 tags in which it can be read now, the original's first."""
        if len(self.texts) == 1:
            return (self.texts[0].language,)
        current = (text.language for text in self.texts if not text.is_version)
        return tuple(dict.fromkeys(current))

    @property
    def coined(self) -> tuple[tuple[str, str, str], ...]:
        """The words of the terms that no register had, as (kind, key, word), of the texts that are there."""
        if len(self.texts) == 1:
            return self.texts[0].coined
        return tuple(sorted({word for text in self.texts for word in text.coined}))

    @property
    def translations(self) -> tuple[tuple[str, ...], ...]:
        """The variants that are translations of the current text."""
        return tuple([text.variant for text in self.texts if text.variant and not text.is_version])

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of the statements that its texts link to, of those texts that readers may see."""
        if not self.mentions:
            return ()
        public = {text.path for text in self.texts}
        linked = (
            mention.target.removeprefix(urls.STATEMENTS).partition("/")[0]
            for mention in self.mentions
            if mention.kind == "link"
            and mention.path in public
            and mention.target.startswith(urls.STATEMENTS)
        )
        return tuple(dict.fromkeys(linked))

    @property
    def status(self) -> str:
        """The status of the current text."""
        return self.texts[0].status


#: Makes the many tuples in half the time that their own classes take.
_new = tuple.__new__

#: Where in a slip tuples stand that are more than plain values.
_TEXTS, _MENTIONS = Slip._fields.index("texts"), Slip._fields.index("mentions")


def slip_from(record: tuple[Any, ...]) -> Slip:
    """The slip that was kept as a plain tuple."""
    values = list(record)
    values[_TEXTS] = tuple([_new(TextSlip, each) for each in record[_TEXTS]])
    values[_MENTIONS] = tuple([_new(Mention, each) for each in record[_MENTIONS]])
    return _new(Slip, values)


def record_of(slip: Slip) -> tuple[Any, ...]:
    """A slip as a plain tuple, to be kept."""
    values: list[Any] = list(slip)
    values[_TEXTS] = tuple(map(tuple, slip.texts))
    values[_MENTIONS] = tuple(map(tuple, slip.mentions))
    return tuple(values)
