"""Saved web pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from statement_site.importing.layout.broken_lines import wrapped_lines
from statement_site.importing.raw import Raw, Unimportable
from statement_site.importing.readers.lead import is_called_lead, with_lead
from statement_site.importing.readers.markup import captions_of, in_words
from statement_site.importing.readers.titles import headings_of, titles_of
from statement_site.importing.tags import visible
from statement_site.reading.languages import standard_language


def read_page(data: bytes, url: str) -> Raw:
    """A web page: its main text by trafilatura, its day by htmldate, its titles by its own markup."""
    import htmldate  # noqa: PLC0415 — heavy, and only there with the extra
    import trafilatura  # noqa: PLC0415

    tree = trafilatura.load_html(data)
    if tree is None:
        raise Unimportable("this page is no HTML", "save it again from the browser, as HTML only")
    text = trafilatura.extract(
        _with_joiners(_without_summary(_without_layout(in_words(trafilatura.load_html(data))))), url=url or None, output_format="markdown", favor_recall=True,
        include_comments=False, include_links=False, include_images=False, deduplicate=False,
    )  # fmt: skip
    titles, site = titles_of(tree)
    if not text or _is_whole_page(text, headings_of(tree)):
        text = _all_that_is_shown(in_words(trafilatura.load_html(data)))
    known = trafilatura.extract_metadata(tree, default_url=url or None)
    day = htmldate.find_date(tree, original_date=True, extensive_search=False, url=url or None)
    lines = wrapped_lines(with_lead(_markdown_lines(text), tree))
    return Raw(
        lines=lines,
        titles=tuple(title for title in dict.fromkeys(map(visible, titles)) if title),
        dates=((day, "the page’s own date"),) if day else (),
        url=url or (known.url if known and known.url else ""),
        publisher=(known.sitename if known else "") or site,
        summary=visible((known.description or "") if known else ""),
        language=standard_language(tree.get("lang") or "") or "",
        captions=captions_of(tree),
        is_markdown=True,
    )


def _is_whole_page(text: str, titles: Iterable[str]) -> bool:
    """Whether a text is all that a page says in one line, its heading in the midst of it."""
    return "\n" not in text.strip() and any(title and title in text for title in titles)


#: What a page does not show, or shows around what it is about.
_NOT_SHOWN = (
    "head", "script", "style", "template", "noscript", "svg", "iframe", "form", "button", "select",
    "nav", "footer",
)  # fmt: skip

#: What stands on a line of its own.
_ON_LINES = (
    "p", "div", "section", "article", "main", "aside", "header", "blockquote", "pre", "figure",
    "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "tr", "br", "hr", "time",
)  # fmt: skip


def _all_that_is_shown(tree: Any) -> str:
    """Every line of a page of which a library finds no main text, as is so where it is very short."""
    for hidden in [*tree.iter(*_NOT_SHOWN)]:
        hidden.drop_tree()
    for block in tree.iter(*_ON_LINES):
        block.text = f"\n{block.text or ''}"
        block.tail = f"\n{block.tail or ''}"
    return "\n".join(" ".join(line.split()) for line in tree.text_content().split("\n"))


#: A cell with more characters, or with two paragraphs, holds a text and no figure.
_LONGEST_CELL = 500


def _without_layout(tree: Any) -> Any:
    """A page in which tables that only lay it out, as old pages have them, are plain divisions."""
    for table in [*tree.iter("table")]:
        rows = [*table.iter("tr")]
        cells = [*table.iter("td", "th")]
        is_one_column = all(len(row.xpath("./td|./th")) <= 1 for row in rows)
        holds_text = any(
            len(cell.text_content()) > _LONGEST_CELL or len(cell.xpath("./p")) > 1 for cell in cells
        )
        if is_one_column or holds_text or table.xpath(".//table"):
            for part in table.xpath("self::*|./tbody|./thead|./tr|./*/tr|./tr/*|./*/tr/*"):
                part.tag = "div"
    return tree


#: What pages call the summary that they show above a text, and how long it is at most, in characters.
_SUMMARY = re.compile(
    r"(?:^|[\s_-])(?:lead-paragraph|(?:page-)?(?:description|summary|abstract)|standfirst|chapo|excerpt|subtitle)(?:$|\s)",
    re.IGNORECASE,
)
_LONGEST_SUMMARY, _PARAGRAPH = 500, 80


def _without_summary(tree: Any) -> Any:
    """A page without the summary above its text, which stands among no paragraphs of it."""
    for element in tree.xpath("//p[@class]|//div[@class][not(.//p)]"):
        parent = element.getparent()
        beside = (
            []
            if parent is None
            else [
                each
                for each in parent.iter("p")
                if each is not element and each.getparent() is parent
            ]
        )
        is_named = bool(_SUMMARY.search(element.get("class"))) and not is_called_lead(element)
        is_alone = not any(len(each.text_content()) > _PARAGRAPH for each in beside)
        if is_named and is_alone and len(element.text_content()) <= _LONGEST_SUMMARY:
            element.drop_tree()
    return tree


#: Signs without width that Persian and the scripts of India need within words, and what stands for
#: them while a library reads the page that keeps printable signs alone.
_JOINERS = str.maketrans({"\u200c": "\u2ffb", "\u200d": "\u2ffa"})
_JOINERS_AGAIN = str.maketrans({"\u2ffb": "\u200c", "\u2ffa": "\u200d"})


def _with_joiners(tree: Any) -> Any:
    """A page with what stands for its joiners in their places."""
    for element in tree.iter():
        element.text = element.text and element.text.translate(_JOINERS)
        element.tail = element.tail and element.tail.translate(_JOINERS)
    return tree


def _markdown_lines(text: str) -> tuple[str, ...]:
    plain = visible(text.translate(_JOINERS_AGAIN))
    return tuple(line.strip() for line in plain.split("\n") if line.strip())
