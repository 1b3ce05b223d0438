"""The supplements of a text: the text itself, as Markdown and plain, and citations of it."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.formats.citation_formats import CITATION_FORMATS
from statement_site.formats.plain_text import plain_text
from statement_site.model import urls
from statement_site.model.page import Page, Supplements
from statement_site.model.statement import Text
from statement_site.pages.citations import CITATION_FILES, citation_of
from statement_site.pages.edition import Edition
from statement_site.pages.views import FileView
from statement_site.reading.phrases import phrase

TEXTS = (
    FileView("Markdown", urls.MARKDOWN, "text/markdown", ".md"),
    FileView(phrase("Plain text"), urls.PLAIN_TEXT, "text/plain", ".txt"),
)
_TEXT_NAMES = tuple(file.link for file in TEXTS)
_ALL_NAMES = _TEXT_NAMES + tuple(file.link for file in CITATION_FILES)


def statement_files(site: str) -> Supplements:
    """The files beside the page of a text; citations where the site has an address to cite."""
    return _ALL if site else _TEXTS_ALONE


def _files(edition: Edition, page: Page) -> Iterator[bytes]:
    statement, variant = edition.statement(page.texts[0]), page.values[0]
    text = next(text for text in statement.texts if text.variant == variant)
    yield text.body.markdown.encode()
    yield _plain(edition, text).encode()
    if edition.settings.url:
        citation = citation_of(edition, text)
        yield from (form.document([form.entry(citation).encode()]) for form in CITATION_FORMATS)


def _plain(edition: Edition, text: Text) -> str:
    """The text with its title, its date and where it stands, as it may be printed or sent."""
    site = edition.settings.url
    address = urls.absolute(site, urls.text(text.id, text.variant)) if site else ""
    head = (text.title, edition.date(text.date).words, address or text.source.url)
    return "\n\n".join((*filter(None, head), plain_text(text.body.html)))


_TEXTS_ALONE = Supplements(_TEXT_NAMES, _files)
_ALL = Supplements(_ALL_NAMES, _files)
