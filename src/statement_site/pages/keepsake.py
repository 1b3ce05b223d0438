"""What readers take along of a text: how to cite it, its files, and the digests that prove it."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.model.body import Paragraph
from statement_site.model.statement import Text
from statement_site.pages.citations import CITATION_FILES, citation_of
from statement_site.pages.edition import Edition
from statement_site.pages.statement_files import TEXTS
from statement_site.pages.views import FileView


@dataclass(frozen=True, slots=True)
class StyleView:
    """The citation in a style: its name, and HTML."""

    name: str
    html: str


@dataclass(frozen=True, slots=True)
class KeepsakeView:
    """The citation in each style, the files beside the page, the digests of the text and its paragraphs.

    `name` is what the files are called once they are somewhere else.
    """

    name: str
    styles: tuple[StyleView, ...]
    files: tuple[FileView, ...]
    citations: tuple[FileView, ...]
    sha256: str
    paragraphs: tuple[Paragraph, ...]


def keepsake_view(edition: Edition, text: Text) -> KeepsakeView:
    """What there is to take along of a text; citations where the site has an address to cite."""
    return KeepsakeView(
        name="-".join((text.id, *text.variant)),
        styles=_styles(edition, text),
        files=TEXTS,
        citations=CITATION_FILES if edition.settings.url else (),
        sha256=text.body.sha256,
        paragraphs=text.body.paragraphs,
    )


def _styles(edition: Edition, text: Text) -> tuple[StyleView, ...]:
    """The citation in words."""
    if not edition.settings.url:
        return ()
    rendered = edition.styles.rendered(edition.while_open("citation", text, citation_of))
    return tuple([StyleView(*each) for each in rendered])
