"""What a web page says by its markup alone, said in words before a library reads the page as Markdown.

The numbers of its lists are not in the words of a page: browsers count them (HTML, “the ol element”), by
letters where the page says so, and from anywhere. Markdown counts from 1. Raised and lowered signs, and what
is underlined or struck through, have no mark in our Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from statement_site.importing.readers.numerals import numeral

#: Elements that are no part of a line.
_BLOCKS = frozenset(
    {"p", "div", "ol", "ul", "table", "blockquote", "pre", "dl", "figure", "section"}
)

#: Elements whose words are a part of the text, and whose look is not.
_LOOKS = ("u", "s", "strike", "del", "ins", "mark", "small", "big", "font")

#: Digits and signs that Unicode has in a raised and in a lowered form.
_RAISED = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")


def in_words(tree: Any) -> Any:
    """A page that says in its words what it said by its markup."""
    for element in reversed([*tree.iter("sup", "sub")]):  # the innermost first
        _raise_or_lower(element)
    for element in reversed([*tree.iter(*_LOOKS)]):
        element.drop_tag()
    for each in [*tree.iter("ol")]:
        if _counts_otherwise(each):
            _number(each)
    return tree


def captions_of(tree: Any) -> tuple[str, ...]:
    """What the page's markup sets apart as captions of its pictures."""
    found = (" ".join(each.text_content().split()) for each in tree.iter("figcaption"))
    return tuple(filter(None, found))


def _raise_or_lower(element: Any) -> None:
    """Put raised or lowered signs in the place of an element, where Unicode has them all."""
    signs = element.text_content().strip()
    shifted = signs.translate(_RAISED if element.tag == "sup" else _LOWERED)
    if signs and not any(sign in shifted for sign in signs):
        for child in list(element):
            element.remove(child)
        element.text = shifted
    element.drop_tag()


def _counts_otherwise(ol: Any) -> bool:
    """Whether the numbers of a list are others than Markdown would count."""
    is_plain = (ol.get("type") or "1") == "1" and ol.get("start", "1") == "1"
    has_values = any(item.get("value") for item in ol.iterchildren("li"))
    is_nested = next(ol.iterancestors("ol", "ul"), None) is not None
    return (
        not is_plain or has_values or is_nested or ol.get("reversed") is not None or _holds_list(ol)
    )


def _holds_list(ol: Any) -> bool:
    return any(each is not ol for each in ol.iter("ol", "ul"))


def _number(ol: Any) -> None:
    """Make paragraphs of the items of a list, each with its number before it."""
    items = [*ol.iterchildren("li")]
    for item, number in zip(items, _numbers(ol, items), strict=True):
        _say(item, f"{numeral(number, ol.get('type') or '1')}.")
    ol.tag = "div"


def _numbers(ol: Any, items: list[Any]) -> Iterator[int]:
    step = 1 if ol.get("reversed") is None else -1
    start = _integer(ol.get("start"))
    number = start if start is not None else (1 if step > 0 else len(items))
    for item in items:
        own = _integer(item.get("value"))
        number = own if own is not None else number
        yield number
        number += step


#: A number as an attribute says it, of no more digits than a list can have.
_INTEGER = re.compile(r"\s*(-?[0-9]{1,6})\s*")


def _integer(written: str | None) -> int | None:
    """The number that an attribute says, None where it says none."""
    found = _INTEGER.fullmatch(written or "")
    return int(found[1]) if found else None


def _say(item: Any, number: str) -> None:
    """Make a division of an item, its lines paragraphs, the first of which begins with a number."""
    if not any(child.tag in _BLOCKS for child in item):
        item.tag = "p"
        item.text = f"{number} {(item.text or '').lstrip()}"
        return
    _part(item)
    first = next((child for child in item if child.tag == "p"), None)
    if first is not None and item.index(first) == 0:
        first.text = f"{number} {(first.text or '').lstrip()}"
    else:
        paragraph = item.makeelement("p")
        paragraph.text = number
        item.insert(0, paragraph)
    item.tag = "div"


def _part(item: Any) -> None:
    """Put the lines that stand between the blocks of an item into paragraphs of their own."""
    children, text = list(item), item.text
    item.text = None
    line = item.makeelement("p")
    line.text = text
    for child in children:
        item.remove(child)
    for child in children:
        if child.tag not in _BLOCKS:
            line.append(child)
            continue
        _keep(item, line)
        line = item.makeelement("p")
        line.text, child.tail = child.tail, None
        item.append(child)
    _keep(item, line)


def _keep(item: Any, line: Any) -> None:
    """Put a line at the end of an item, unless nothing stands in it."""
    if line.text_content().strip():
        item.append(line)
