"""The first paragraph of a text, where a web page sets it apart from the others, and a library passes it over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.wording import reads_as_text

_CALLED = re.compile(r"(?:^|\s|__)lead(?:$|\s)", re.IGNORECASE)

#: What stands beside a text, and what nobody sees.
_BESIDE = ("aside", "footer", "nav", "header", "form")
_BESIDE_CALLED = re.compile(
    r"related|teaser|sidebar|newsletter|promo|card|recommend|more-", re.IGNORECASE
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

#: Such a paragraph is one, and no longer than this, in characters.
_BLOCKS = ("p", "div", "ul", "ol", "table")
_SHORTEST, _LONGEST = 80, 500

#: Marks of Markdown and spaces, which do not tell two lines apart; so much of a line finds it again.
_MARKS = re.compile(r"[\s\\*_`~^]+")
_BEGINNING = 40


def is_called_lead(element: Any) -> bool:
    """Whether a page calls an element the lead of its text."""
    return bool(_CALLED.search(element.get("class") or ""))


def with_lead(lines: Sequence[str], tree: Any) -> tuple[str, ...]:
    """The lines of a page, the first of its text being the one that the page sets apart before it, if there is one."""
    lead = next(filter(None, (_words_of(each) for each in _leads(lines, tree))), "")
    rest = [line for line in lines if _plain(line) != _plain(lead)]
    if not lead or any(_plain(lead) in _plain(line) for line in rest):
        return tuple(lines)
    own = next((line for line in lines if _plain(line) == _plain(lead)), lead)
    first = next((number for number, line in enumerate(rest) if reads_as_text(line)), 0)
    return (*rest[:first], own, *rest[first:])


def _leads(lines: Sequence[str], tree: Any) -> list[Any]:
    """The elements called so that stand before the text, and not beside it."""
    found: list[Any] = []
    texts = [line for line in lines if reads_as_text(line)]
    starts = tuple(_plain(line)[:_BEGINNING] for line in texts)
    for element in tree.iter("p", "div"):
        if is_called_lead(element) and not _is_beside(element):
            found.append(element)
        elif len(element) == 0 and starts and _plain(element.text_content()).startswith(starts):
            break
    return found


def _is_beside(element: Any) -> bool:
    """Whether an element stands beside the text of a page, or nobody sees it."""
    around = (element, *element.iterancestors())
    return any(
        each.tag in _BESIDE
        or _BESIDE_CALLED.search(each.get("class") or "")
        or _HIDDEN.search(each.get("style") or "")
        or each.get("hidden") is not None
        for each in around
    )


def _words_of(element: Any) -> str:
    """The words of a lead that is one paragraph of text, else nothing."""
    words = " ".join(element.text_content().split())
    blocks = [each for each in element.iterdescendants(*_BLOCKS) if each.text_content().strip()]
    innermost = [
        each for each in blocks if not any(each in other.iterancestors() for other in blocks)
    ]
    is_broken = any((each.tail or "").strip() for each in element.iterdescendants("br"))
    is_one = len(innermost) <= 1 and not is_broken
    is_text = _SHORTEST <= len(words) <= _LONGEST and reads_as_text(words)
    return words if is_one and is_text and not is_furniture(words) else ""


def _plain(line: str) -> str:
    return _MARKS.sub("", line)
