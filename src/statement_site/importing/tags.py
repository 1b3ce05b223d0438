"""Markup and invisible signs that were left in a text, which are no words of it."""

from __future__ import annotations

import html
import re

#: Signs that no reader sees: soft hyphens, spaces without width, marks of byte order.
INVISIBLE = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060\ufeff"))

#: Elements of HTML that hold no words of a text, and those that end a paragraph.
_WORDLESS = re.compile(
    r"<(?P<name>iframe|script|style|noscript|object|svg|video|audio|button|form)\b[^<>]*>"
    r"(?:.{0,5000}?</(?P=name)\s*>)?|<!--.{0,2000}?-->",
    re.IGNORECASE | re.DOTALL,
)
_ENDS_PARAGRAPH = re.compile(
    r"<br\s*/?>|</(?:p|div|h[1-6]|li|tr|section|article|blockquote|figure)\s*>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|b|blockquote|center|dd|div|dl|dt|em|embed|figcaption|figure|font|footer|h[1-6]"
    r"|header|hr|i|img|input|label|li|link|main|meta|nav|ol|p|picture|section|small|source|span|strong|table|tbody"
    r"|td|th|thead|time|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


#: A tag that says more than its name, or a line that is a paragraph: nobody writes one to show it.
_MARKUP = re.compile(
    r"<[a-z]\w*\s[^<>]{0,500}?[\w-]+=[\"'][^<>]{0,2000}>|^<p>[^\n]{20,}</p>[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


def without_tags(text: str) -> str:
    """A text without the markup of HTML that a scraper left in it; its words stay where they were.

    A text that only shows names of tags is left as it is.
    """
    text = _ENTITY.sub(_signs, text)
    if not _MARKUP.search(text):
        return html.unescape(_BREAK.sub("\n", text))
    return html.unescape(_TAG.sub("", _ENDS_PARAGRAPH.sub("\n\n", _WORDLESS.sub("", text))))


#: A character by its name or number in HTML; the three that begin and end markup stay until there is none.
_ENTITY = re.compile(
    r"&(?!(?:lt|gt|amp|#0*(?:60|62|38)|#x0*(?:3c|3e|26));)(?:[a-z]\w{1,30}|#\d{2,7}|#x[\da-f]{2,6});",
    re.IGNORECASE,
)


def _signs(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])


def visible(text: str) -> str:
    """A text without signs that no reader sees."""
    return text.translate(INVISIBLE)


def legible(words: str) -> str:
    """Words that were noted of a page, with the characters that HTML writes by name, and no sign that nobody sees."""
    return visible(html.unescape(words))
