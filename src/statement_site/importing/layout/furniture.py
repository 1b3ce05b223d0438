"""Which lines are a page's own furniture: labels, notices, buttons, captions."""

from __future__ import annotations

import re
from functools import lru_cache

from statement_site.importing.layout.captions import is_caption
from statement_site.importing.layout.invitations import invites
from statement_site.importing.layout.labels import (
    is_about_the_original,
    is_about_the_page,
    is_code,
    is_counter,
    is_field_of_page,
    is_menu,
    is_path,
    is_row_of_labels,
    is_row_of_languages,
)
from statement_site.importing.layout.wording import ASKED, bare, is_garbled, is_rule, reads_as_text
from statement_site.usage.pages import on_any_page
from statement_site.usage.pages.platforms import NOTICE

_MENU = re.compile(r"(?:[^|]{1,40}\|){2,}[^|]{0,90}|(?:[^|]{1,90}\|+)+ *|(?:https?://|www\.)\S+")
#: What is left of the markup of a page: a tag, the data of a picture, a sign of the program that made it.
_MARKUP = re.compile(
    r".*(?:\$GLOBALS\[|!defined\(|\bfunction ?\(.{0,60}\{|=> ?array\().*|<(?P<tag>[a-z]+)[^>]*>.{0,300}</(?P=tag)>|<[a-z/][^>]*>|.*\bdata:image/.*|\{[%{<].{1,300}[%}>]\}"
    r"|(?:table|p|li|div|span|td|a)\.Mso\w+.*|.{0,80}\bX-NONE X-NONE\b.*|/\* ?Style Definitions ?\*/.*|[{ ]*(?:(?:mso|font|margin|padding|line-height|text-align|text-indent|page-break)[\w-]* ?: ?[^;{}]{1,120}[;}] ?)+\}?"
    r"|(?:[a-z]{1,5}\.[a-z]{1,5}\d{1,2} ?\{[^{}]{0,300}\} ?)+"
    r"|\[[^\]]{1,120}\]: (?:https?://|/|\.)\S+|\{: ?[^{}]{1,200}\}|(?:&#x?[0-9a-f]{2,6};\s*)+"
)

#: What pages in all languages call the marks that they leave with their readers.
_COOKIES = re.compile(r"\bcookies?\b|\bкуки\b|\bçerez\w*|\bciasteczk\w+", re.IGNORECASE)

#: Of what a sentence about them speaks on a page: the site, those who read it, what they are to do. Ministers who
#: agree on rules for them do not.
_OF_SITE = re.compile(
    r"\b(?:we|us|our|you|your|this)\b|\b(?:web|brows|pag[ei]|página|navega|naviga|surf|accept|acept|aceit|accett|akzept|zustimm|consent|consenti"
    r"|privac|priv[eé]|datenschutz|setting|einstellung|configura|experienc|expérience|esperienza|nutz|verwende|usamos|utiliz|utilis|usuari|soglas|strona|site)\w*"
    r"|сайт\w*|файл\w*|соглас\w*|sitemiz\w*|kullan\w*|موقع|网站|サイト",
    re.IGNORECASE,
)

#: A link to another page behind arrows.
_ARROWS = re.compile(r"(?:>{2,}|»|→|►|▶) ?\S.{5,200}")

#: Two links or more in brackets.
_LINKS = re.compile(r"(?:[\[【] ?[^\[\]【】]{2,40} ?[\]】]\s*){2,}")

#: What a line of a page can be though it reads as a sentence.
_THOUGH_SENTENCES = (
    _LINKS.fullmatch,
    is_caption,
    is_about_the_original,
    is_counter,
    is_field_of_page,
    is_garbled,
    invites,
)

#: What a line of a page can be that reads as none.
_LABELS = (
    is_about_the_page,
    is_code,
    is_menu,
    is_path,
    is_row_of_labels,
    is_row_of_languages,
    _MENU.fullmatch,
    _ARROWS.fullmatch,
)

#: So many cells has a row of a table with a field of the page.
_LABEL_AND_VALUE = 2

#: A longer line is no label of a page.
_LONGEST_LABEL = 400


@lru_cache(maxsize=ASKED)
def is_furniture(line: str) -> bool:
    """Whether a line is a piece of the page: a notice that every page has, or a label, but no sentence."""
    if len(line) > _LONGEST_LABEL:
        return is_about_the_page(line)
    if line.startswith("|") and "|" in line[1:]:
        return _is_row_of_page(line)
    words = bare(line).lstrip("| ")
    if _is_notice(words) or _MARKUP.fullmatch(line.strip()):
        return True
    if line.startswith("#"):  # a heading of the text, though buttons may be called so
        return not _HEADING.match(line) and is_row_of_labels(line)
    if any(is_one(words) for is_one in _THOUGH_SENTENCES):
        return True
    return not reads_as_text(line) and any(is_one(words) for is_one in (*_LABELS, _is_named_so))


def _is_notice(words: str) -> bool:
    """Whether a line is a rule, or a notice that pages have however long their texts are."""
    is_known = is_rule(words) or bool(on_any_page("notices").fullmatch(words))
    return is_known or _is_about_cookies(words) or bool(NOTICE.match(words))


def _is_about_cookies(words: str) -> bool:
    """Whether a line speaks of cookies, as a page does of its own and not as a text may."""
    is_named = bool(_COOKIES.search(words))
    return is_named and (not reads_as_text(words) or bool(_OF_SITE.search(words)))


#: A heading in Markdown (CommonMark); without the space, the words are those by which networks find a page.
_HEADING = re.compile(r"#{1,6}(?: |$)")


def _is_row_of_page(line: str) -> bool:
    """Whether a row of a table holds a field of the page with its value, or the words under a picture."""
    cells = [cell.strip() for cell in line.split("|") if cell.strip()]
    is_field = len(cells) == _LABEL_AND_VALUE and is_field_of_page(": ".join(cells))
    return is_field or (len(cells) == 1 and is_caption(cells[0]))


def _is_named_so(words: str) -> bool:
    return bool(on_any_page("furniture").fullmatch(words))


def is_inset(line: str) -> bool:
    """Whether a line in the midst of a text is none of it: a button, an advertisement, a bare rule."""
    if len(line) > _LONGEST_LABEL:
        return False
    if line.startswith("|") and line.strip("| "):
        cell = line.strip("| ")
        return "|" not in cell and is_caption(cell)
    words = bare(line)
    if is_caption(words):
        return True
    is_button = not reads_as_text(line) and on_any_page("insets").fullmatch(words)
    return is_rule(words) or bool(is_button or on_any_page("notices").fullmatch(words))


def is_tail(line: str) -> bool:
    """Whether a line is none of a text below which it stands, though it may be a sentence."""
    return len(line) <= _LONGEST_LABEL and bool(on_any_page("tails").fullmatch(bare(line)))
