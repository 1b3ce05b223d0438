"""The numbers that Word counts by itself, which its paragraphs do not have in their words.

Standard: WordprocessingML (ECMA-376, part 1, section 17.9).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from statement_site.importing.readers.numerals import numeral

#: The namespace of WordprocessingML.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

#: The formats of numbers that are no figures, by the kinds that lists have (HTML, `type`).
_KINDS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}

#: Where the number of a level stands in the words of another: “%1.%2.”; and how many levels there are.
_LEVEL, _MOST_LEVELS = re.compile(r"%([1-9])"), 9

#: A style is based on another, and this on a third; no further is asked.
_MOST_STYLES = 12


@dataclass
class Numbering:
    """Counts the numbered paragraphs of a document, in their order.

    `lists` and `kinds` are its `w:num` and `w:abstractNum` by their ids, `styles` its styles by theirs.
    """

    lists: dict[str, Any] = field(default_factory=dict)
    kinds: dict[str, Any] = field(default_factory=dict)
    styles: dict[str, Any] = field(default_factory=dict)
    counts: dict[str, Counter[int]] = field(default_factory=dict)

    def before(self, paragraph: Any) -> str:
        """What Word shows before a paragraph, with a space behind it; nothing where it counts nothing."""
        number, level = self._place(paragraph)
        one = self.lists.get(number)
        kind = self._kind(one)
        shape = _child_of_level(kind, "lvl", level)
        if one is None or shape is None:
            return ""
        if _value(shape, "numFmt") == "bullet":
            return "- "
        shown = self._count(one, kind, level)
        words = _LEVEL.sub(lambda match: shown.get(int(match[1]) - 1, ""), _value(shape, "lvlText"))
        return f"{words} " if words.strip() else ""

    def _kind(self, one: Any) -> Any:
        return self.kinds.get(_value(one, "abstractNumId")) if one is not None else None

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and the level of a paragraph, by itself or by its style; “” where it is in none."""
        own = paragraph.find(f"{W}pPr")
        number = level = ""
        for properties in (own, *self._of_styles(_value(own, "pStyle"))):
            found = properties.find(f"{W}numPr") if properties is not None else None
            number = number or _value(found, "numId")
            level = level or _value(found, "ilvl")
        return number, int(level) if level.isdecimal() else 0

    def _of_styles(self, name: str) -> list[Any]:
        """The properties of a style, and of those that it is based on, the nearest first."""
        found: list[Any] = []
        while name in self.styles and len(found) < _MOST_STYLES:
            style = self.styles[name]
            found.append(style.find(f"{W}pPr"))
            name = _value(style, "basedOn")
        return found

    def _count(self, one: Any, kind: Any, level: int) -> dict[int, str]:
        """Count a paragraph of a list; what each level shows now."""
        has_own = one.find(f"{W}lvlOverride") is not None
        key = f"list {one.get(f'{W}numId')}" if has_own else _value(one, "abstractNumId")
        counts = self.counts.setdefault(key, Counter())
        counts[level] += 1
        for deeper in range(level + 1, _MOST_LEVELS):
            counts.pop(deeper, None)
        return {each: self._shown(one, kind, each, counts) for each in range(level + 1)}

    def _shown(self, one: Any, kind: Any, level: int, counts: Counter[int]) -> str:
        """The number of a level; one that was not counted yet stands at its beginning."""
        shape = _child_of_level(kind, "lvl", level)
        start = _value(_child_of_level(one, "lvlOverride", level), "startOverride")
        start = start or _value(shape, "start")
        first = int(start) if start.isdecimal() else 1
        number = first + max(counts[level], 1) - 1
        return numeral(number, _KINDS.get(_value(shape, "numFmt"), "1"))


def numbering_of(document: Any) -> Numbering:
    """What counts the paragraphs of a document as python-docx opens it."""
    styles = {each.get(f"{W}styleId"): each for each in document.styles.element.iter(f"{W}style")}
    related = (part.reltype.rpartition("/")[2] for part in document.part.rels.values())
    if "numbering" not in related:
        return Numbering(styles=styles)
    element = document.part.numbering_part.element
    return Numbering(
        lists={each.get(f"{W}numId"): each for each in element.iter(f"{W}num")},
        kinds={each.get(f"{W}abstractNumId"): each for each in element.iter(f"{W}abstractNum")},
        styles=styles,
    )


def _value(element: Any, name: str) -> str:
    """What the child of a name says, “” where there is none."""
    found = element.find(f"{W}{name}") if element is not None else None
    return (found.get(f"{W}val") or "") if found is not None else ""


def _child_of_level(element: Any, name: str, level: int) -> Any:
    """The child of a name that is about a level, None where there is none."""
    children = element.findall(f"{W}{name}") if element is not None else ()
    return next((each for each in children if each.get(f"{W}ilvl") == str(level)), None)
