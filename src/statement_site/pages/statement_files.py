"""The supplements of a text: the text itself, as Markdown and plain, citations of it, what the API says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from statement_site.formats.citation_formats import CITATION_FORMATS, CitationFormat
from statement_site.formats.data.json_lines import json_line
from statement_site.formats.data.static_api import record_file
from statement_site.model import urls
from statement_site.model.page import Page, Supplements
from statement_site.model.statement import Text
from statement_site.pages.citations import CITATION_FILES, citation_of
from statement_site.pages.edition import Edition
from statement_site.pages.records import record_of, words_of
from statement_site.pages.views import FileView
from statement_site.reading.phrases import phrase

TEXTS = (
    FileView("Markdown", urls.MARKDOWN, "text/markdown", ".md"),
    FileView(phrase("Plain text"), urls.PLAIN_TEXT, "text/plain", ".txt"),
)
_TEXTS = tuple(file.link for file in TEXTS)
_CITATIONS = tuple(file.link for file in CITATION_FILES)

#: What the API says of a statement, whose page stands in the folder of its id.
_RECORD = f"/{record_file('*')}"


def statement_files(site: str, variant: tuple[str, ...], *, data: bool) -> Supplements:
    """The files of a text: citations where the site has an address to cite, a record of a current text."""
    return _SUPPLEMENTS[bool(site), data and not variant]


def _files(edition: Edition, page: Page) -> Iterator[bytes]:
    texts, variant = edition.statement(page.texts[0]).texts, page.values[0]
    text = next(text for text in texts if text.variant == variant)
    for name in page.supplements.names if page.supplements else ():
        yield _MAKE[name](edition, text)


def _markdown(_: Edition, text: Text) -> bytes:
    return text.body.markdown.encode()


def _plain(edition: Edition, text: Text) -> bytes:
    """The text with its title, its date and where it stands, as it may be printed or sent."""
    site = edition.settings.url
    address = urls.absolute(site, urls.text(text.id, text.variant)) if site else ""
    head = (text.title, edition.date(text.date).words, address or text.source.url)
    words = edition.while_open("words", text, words_of)
    return "\n\n".join((*filter(None, head), words)).encode()


def _citation(form: CitationFormat, edition: Edition, text: Text) -> bytes:
    citation = edition.while_open("citation", text, citation_of)
    return form.document([form.entry(citation).encode()])


def _record(edition: Edition, text: Text) -> bytes:
    return json_line(record_of(edition, text))


#: What stands in each file.
_MAKE: Mapping[str, Callable[[Edition, Text], bytes]] = {
    urls.MARKDOWN: _markdown,
    urls.PLAIN_TEXT: _plain,
    **{form.file: partial(_citation, form) for form in CITATION_FORMATS},
    _RECORD: _record,
}

#: By whether there are citations, and a record.
_SUPPLEMENTS = {
    (False, False): Supplements(_TEXTS, _files),
    (False, True): Supplements((*_TEXTS, _RECORD), _files),
    (True, False): Supplements((*_TEXTS, *_CITATIONS), _files),
    (True, True): Supplements((*_TEXTS, *_CITATIONS, _RECORD), _files),
}
