"""The press: makes the bytes of a page, and the key by which it can be known unmade."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import jinja2

from statement_site.archive.archive import Archive
from statement_site.archive.lexicon import Lexicon
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.model.statement import PUBLISHED
from statement_site.pages.edition import Edition
from statement_site.rendering.templates import (
    ROOT,
    TemplateProblem,
    closures,
    filling_problem,
    template_environment,
)

#: What a page is known by: four digests of eight bytes, of what all pages share, of its values, of
#: its cards and of its texts. Equal keys mean equal bytes, and the digest that differs says why.
Key = bytes

SHARED, VALUES, CARDS, TEXTS = (slice(start, start + 8) for start in (0, 8, 16, 24))


@dataclass(frozen=True, slots=True)
class Keys:
    """Makes the keys of pages.

    `salts` digest, by template, what pages share; `stamps` and `shelves`, by statement, what cards
    show and what texts hold.
    """

    salts: Mapping[str, bytes]
    stamps: Mapping[str, bytes]
    shelves: Mapping[str, bytes]

    def key(self, page: Page, packed_values: bytes) -> Key:
        """Digests of what all pages share, of the page's values, its cards and its texts."""
        stamps, shelves = self.stamps, self.shelves
        cards = b"".join([stamps[each] for each in page.cards])
        texts = b"".join([shelves[each] for each in page.texts])
        return self.salts[page.template] + _digest(packed_values) + _digest(cards) + _digest(texts)


def with_shown(
    key: Key, page: Page, stamp: Callable[[str], bytes], shelf: Callable[[str], bytes]
) -> Key:
    """The key of a page that is planned as it was when it had this key, for what it shows now."""
    cards = _digest(b"".join([stamp(each) for each in page.cards]))
    return key[: CARDS.start] + cards + _digest(b"".join([shelf(each) for each in page.texts]))


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=8).digest() if data else bytes(8)


class Press:
    """Templates made ready, with the edition that they are filled from.

    `bytecode` keeps compiled templates; the press makes itself ready when it first prints, so that
    it can be sent to another process.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        edition: Edition,
        bytecode: jinja2.BytecodeCache | None = None,
    ) -> None:
        """Keep what it prints with."""
        self.templates = templates
        self.edition = edition
        self.bytecode = bytecode

    @cached_property
    def environment(self) -> jinja2.Environment:
        """Jinja, with these templates."""
        return template_environment(self.templates, self.edition.phrases, self.bytecode)

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process makes a press like it."""
        return Press, (self.templates, self.edition, self.bytecode)

    def files(self, page: Page) -> tuple[bytes, ...]:
        """The bytes of each of a page's files, in their order.

        Raises:
            TemplateProblem: its template cannot be filled.
        """
        own = self.printed(page)
        more = page.supplements
        return (own, *more.make(self.edition, page)) if more else (own,)

    def file(self, page: Page, file: str) -> bytes:
        """The bytes of one of a page's files.

        Raises:
            TemplateProblem: its template cannot be filled.
        """
        if file == page.file:
            return self.printed(page)
        return dict(zip(page.files, self.files(page), strict=True))[file]

    def printed(self, page: Page) -> bytes:
        """The bytes of a page.

        Raises:
            TemplateProblem: its template cannot be filled.
        """
        view = page.view(self.edition, page)
        if isinstance(view, bytes):
            return view
        if not page.template:
            return str(view).encode()
        try:
            html = self._filled(page.template, view)
        except Exception as error:  # a site's own template may raise anything
            if isinstance(error, OSError) and not isinstance(error, jinja2.TemplateNotFound):
                raise  # the machine's trouble, not the template's
            problem = filling_problem(error, page.template, self.templates)
            raise TemplateProblem.of(problem) from error
        root = urls.root_of(page.address, self.edition.settings.url)
        return html.encode().replace(ROOT.encode(), root.encode())

    def _filled(self, name: str, view: object) -> str:
        """A template filled: Jinja's own `render`, without the copies it makes of what all pages share."""
        template = self.environment.get_template(name)
        try:
            return "".join(template.root_render_func(template.new_context({"view": view})))
        except Exception:  # noqa: BLE001 — raised again, with the template's lines
            self.environment.handle_exception()


def make_keys(archive: Archive, templates: Mapping[str, str], shared: bytes) -> Keys:
    """The keys of an archive's pages; `shared` digests whatever else all pages are made with."""
    return Keys(
        salts=salts(templates, shared),
        stamps={slip.id: stamp_of(slip, archive.lexicon) for slip in archive.slips},
        shelves={slip.id: slip.shelf for slip in archive.slips},
    )


def salts(templates: Mapping[str, str], shared: bytes) -> dict[str, bytes]:
    """For each template a digest of all that its pages have in common; under "" of those without."""
    digests = {name: _digest(source.encode()) for name, source in templates.items()}
    reached = {"": (), **closures(templates)}
    return {
        name: _digest(shared + b"".join(name.encode() + digests[name] for name in names))
        for name, names in reached.items()
    }


def stamp_of(slip: Slip, lexicon: Lexicon) -> bytes:
    """What another page may show of a statement: its slip, and the words that no register has."""
    if not slip.coined and slip.texts[0].status == PUBLISHED:
        return slip.stamp
    words = lexicon.coined_by(slip)
    if not words and slip.status == PUBLISHED:
        return slip.stamp
    return _digest(slip.stamp + repr((slip.status, words)).encode("utf-8", "surrogatepass"))
