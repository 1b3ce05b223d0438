"""What of a page the search index is made of: its statement, in a form that Pagefind reads rightly.

Pagefind (1.5) makes one index for each language of a page's root element, which on our pages is that
of the interface; takes `l’école` for one word; and knows the words of Chinese and Japanese only with a
binary of five times the size. So the index is made of copies: in the language of the text, with straight
apostrophes and spaced dashes, and with every Han character and kana as a word. `search.js` asks and
shows accordingly.
"""

from __future__ import annotations

import re

#: What is indexed, whatever a site's own template makes of it: the element so marked.
_MARKED = re.compile(r"<(\w+)\b[^>]*\bdata-pagefind-body\b.*</\1>", re.DOTALL)
_TITLE = re.compile(r'<h1\b((?:[^>]*?)\blang="([^"]*)"[^>]*)>(.*?)</h1>', re.DOTALL)

#: A word that every text has, by which `index.js` asks for all of them: to ask Pagefind for no word
#: makes it fetch the whole index.
EVERY_TEXT = "everytextofthisarchive"

#: Where the text of a statement begins and ends in its article; what stands outside are names of terms.
_BEGINS, _ENDS = "<h1", '<div class="record"'

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_DASH = re.compile(r"([—–…―])(?=\w)")

#: Ideographs and kana, which are written without spaces between words.
_UNSPACED = re.compile(r"([\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])(?=\w)")
_BEFORE_UNSPACED = re.compile(
    r"(?<=[^\W\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff])(?=[\u3041-\u30ff\u3400-\u9fff])"
)

_TAG = re.compile(r"(<[^>]*>)")


def indexable(page: str) -> str | None:
    """The page to index in place of this one; None where it has no text that is searched."""
    article = _MARKED.search(page)
    if article is None:
        return None
    title = _TITLE.search(article[0])
    if title is None:
        return page  # a template of the site's own, which says no language
    before, begins, rest = article[0].partition(_BEGINS)
    text, ends, after = rest.partition(_ENDS)
    shown = _TITLE.sub(_kept_title, begins + text)
    words = "".join(
        piece if piece.startswith("<") else _readable(piece) for piece in _TAG.split(shown)
    )
    head = f'<!doctype html><html lang="{title[2]}"><title></title><body>'
    return f"{head}{before}<p>{EVERY_TEXT}</p>{words}{ends}{after}</body></html>"


def _kept_title(title: re.Match[str]) -> str:
    """The heading with the title as it is, for lists of results, beside the words to index."""
    whole = _TAG.sub("", title[3]).replace('"', "&quot;")
    return (
        f'<h1{title[1]} data-title="{whole}" data-pagefind-meta="title[data-title]">{title[3]}</h1>'
    )


def _readable(words: str) -> str:
    if words.isascii():
        return words
    words = _APOSTROPHE.sub("'", words)
    words = _DASH.sub(r"\1 ", words)
    return _BEFORE_UNSPACED.sub(" ", _UNSPACED.sub(r"\1 ", words))
