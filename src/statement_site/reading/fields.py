"""Readers of values: each takes a YAML node and returns what the field means, or notes what is wrong.

A reader returns None when it has noted a problem; the reading goes on, so that one run finds all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from statement_site.model.date import Date
from statement_site.model.problem import Location
from statement_site.model.settings import Settings
from statement_site.model.term import Registers
from statement_site.reading import characters
from statement_site.reading.dates import NotADate, parse_date
from statement_site.reading.languages import standard_language
from statement_site.reading.slugs import slug
from statement_site.reading.source import Margin
from statement_site.reading.suggestion import did_you_mean, what_was_meant, which_language
from statement_site.reading.yaml import Mapping, Node, Scalar, Sequence

#: The longest one-line value and the longest passage, in characters; the longest list.
LONGEST_VALUE = 2_000
LONGEST_PASSAGE = 20_000
MOST_ITEMS = 1_000

#: What most addresses look like, so that most are judged at once.
_USUAL_ADDRESS = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/._~-]*)?", re.ASCII
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """What a reader of fields has before it: the margin, the registers and the settings.

    `coined` takes the words that an open register did not have: (kind, key) to the word;
    `seen_fields` the places of the fields that were written, whether or not they could be read,
    `empty_fields` of those that have a name and nothing else.
    """

    margin: Margin
    registers: Registers
    settings: Settings
    coined: dict[tuple[str, str], str] = field(default_factory=dict)
    seen_fields: dict[str, Location] = field(default_factory=dict)
    empty_fields: dict[str, Location] = field(default_factory=dict)


def line(node: Node, desk: Desk, what: str) -> str | None:
    """One line of text, spaces trimmed."""
    return _text(node, desk, what, longest=LONGEST_VALUE, forbidden=characters.NOT_IN_LINE)


def passage(node: Node, desk: Desk, what: str) -> str | None:
    """Text that may run over several lines."""
    return _text(node, desk, what, longest=LONGEST_PASSAGE, forbidden=characters.NOT_IN_PASSAGE)


def _text(
    node: Node, desk: Desk, what: str, *, longest: int, forbidden: re.Pattern[str]
) -> str | None:
    if not isinstance(node, Scalar):
        hint = "put the text in quotes if it begins with [ or {" if node.at.width == 1 else ""
        desk.margin.error("value", f"`{what}` must be text, not {_shape(node)}", node.at, hint)
        return None
    value = node.value.strip()
    _see_whole(node, desk, what)
    if value.isprintable() and 0 < len(value) <= longest and not node.is_null:
        return value  # nothing forbidden is printable, so that most are judged at once
    if len(value) > longest:
        message = f"`{what}` has {len(value):,} characters, more than {longest:,}"
        desk.margin.error("value", message, node.at)
        return None
    if match := forbidden.search(value):
        message = f"`{what}` holds the character {characters.named(match[0])}"
        desk.margin.error("character", message, node.at, "delete it, or write a space")
        return None
    if node.is_null or not _is_visible(value):
        desk.margin.error("value", f"`{what}` is empty", node.at, "fill it in or delete the line")
        return None
    return value


#: A comment behind a value (YAML 1.2, section 6.6) that begins as no comment would: “#3”; and where it may be meant.
_COMMENT = re.compile(r"\s+#(?=[^\s#])")
_FREE = ("title", "summary", "notes", "place", "source", "source.url", "publisher")


def _see_whole(node: Scalar, desk: Desk, what: str) -> None:
    """Note that a comment stands behind a text, as it does where a number was meant: “Joint Statement #3”."""
    if what in _FREE and node.plain and node.width == len(node.value):
        line, end = desk.margin.source.lines[node.line - 1], node.column - 1 + node.width
        if comment := _COMMENT.match(line, end):
            message = f"what stands behind ` #` is a comment, and none of the `{what}`"
            at = desk.margin.source.at(node.line, comment.end())
            hint = "put the whole value in quotes if it belongs to it"
            desk.margin.warning("comment", message, at, hint)


def _is_visible(value: str) -> bool:
    return any(character.isprintable() and not character.isspace() for character in value)


def _shape(node: Node) -> str:
    return "a list" if isinstance(node, Sequence) else "a mapping"


def items(node: Node, desk: Desk, what: str) -> tuple[Node, ...]:
    """The entries of a list; a single value stands for a list of one, nothing for an empty one."""
    if isinstance(node, Sequence):
        if len(node.items) > MOST_ITEMS:
            message = f"`{what}` has {len(node.items):,} entries, more than {MOST_ITEMS:,}"
            desk.margin.error("list-length", message, node.at)
            return ()
        return node.items
    if isinstance(node, Scalar) and node.is_null:
        return ()
    return (node,)


def entries(
    node: Node, desk: Desk, what: str, known: Collection[str]
) -> dict[str, tuple[Scalar, Node]]:
    """The entries of a mapping whose keys are known; unknown ones are noted and left out."""
    if not isinstance(node, Mapping):
        hint = f"write it with the entries {', '.join(known)}"
        at = node.at
        desk.margin.error("value", f"`{what}` must be a mapping (name: value)", at, hint)
        return {}
    for key, (name, _) in node.entries.items():
        if key not in known:
            hint = did_you_mean(key, known) or f"known are {', '.join(known)}"
            desk.margin.error("unknown-key", f"`{what}` has no entry `{key[:60]}`", name.at, hint)
    return {key: pair for key, pair in node.entries.items() if key in known}


def choice(node: Node, desk: Desk, what: str, known: Collection[str]) -> str | None:
    """One of a few words."""
    word = line(node, desk, what)
    if word is None or word in known:
        return word
    hint = did_you_mean(word, known) or f"write one of {', '.join(known)}"
    desk.margin.error("value", f"`{what}` cannot be `{word[:60]}`", node.at, hint)
    return None


def truth(node: Node, desk: Desk, what: str) -> bool | None:
    """A YAML 1.2 core boolean: true or false."""
    words = {
        "true": True,
        "True": True,
        "TRUE": True,
        "false": False,
        "False": False,
        "FALSE": False,
    }
    if isinstance(node, Scalar) and node.plain and node.value in words:
        return words[node.value]
    desk.margin.error("value", f"`{what}` must be true or false", node.at)
    return None


def count(node: Node, desk: Desk, what: str, *, least: int, most: int) -> int | None:
    """A whole number between two others."""
    if isinstance(node, Scalar) and re.fullmatch(r"[0-9]{1,6}", node.value, re.ASCII):
        number = int(node.value)
        if least <= number <= most:
            return number
    desk.margin.error("value", f"`{what}` must be a number from {least} to {most}", node.at)
    return None


def date(node: Node, desk: Desk, what: str) -> Date | None:
    """An EDTF date."""
    text = line(node, desk, what)
    if text is None:
        return None
    try:
        return parse_date(text)
    except NotADate as error:
        desk.margin.error("impossible-date", str(error), node.at, error.hint)
        return None


def date_time(node: Node, desk: Desk, what: str) -> datetime | None:
    """A moment in ISO 8601 with an explicit zone."""
    text = line(node, desk, what)
    if text is None:
        return None
    hint = "write 2024-03-14T15:00:00-05:00, with the zone as an offset or Z"
    try:
        moment = datetime.fromisoformat(text)
        offset = moment.utcoffset()
        moment.astimezone(UTC)
    except (ValueError, OverflowError):  # a year that UTC cannot say
        desk.margin.error("release", f"`{what}` is not a date and time", node.at, hint)
        return None
    if offset is None:
        desk.margin.error("release", f"`{what}` says no time zone", node.at, hint)
        return None
    return moment


def language(node: Node, desk: Desk, what: str) -> str | None:
    """A BCP 47 tag in its standard form."""
    tag = line(node, desk, what)
    if tag is None:
        return None
    known = standard_language(tag)
    if known is None:
        desk.margin.error(
            "language", f"`{tag[:40]}` is not a language", node.at, which_language(tag)
        )
    return known


def web_address(node: Node, desk: Desk, what: str) -> str | None:
    """An http or https address with a host."""
    text = line(node, desk, what)
    if text is None:
        return None
    if is_web_address(text):
        return text
    hint = "write the whole address, beginning with https://"
    desk.margin.error("url", f"`{what}` is not a web address", node.at, hint)
    return None


def is_web_address(text: str) -> bool:
    """Whether this is an absolute http(s) address without spaces, markup or a user name."""
    if _USUAL_ADDRESS.fullmatch(text):
        return True
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return False
    unsafe = re.search(r"[\s<>\"\\^`{|}]", text)
    return (
        parts.scheme in ("http", "https") and bool(host) and not unsafe and "@" not in parts.netloc
    )


def term(node: Node, desk: Desk, kind: str) -> str | None:
    """The key of a term of a register, found by key, code or name."""
    if isinstance(node, Scalar) and node.value in desk.registers[kind].entries:
        return node.value  # most are written as keys, so that most are judged at once
    word = line(node, desk, kind)
    return None if word is None else term_for(word, node, desk, kind)


def term_for(word: str, node: Node, desk: Desk, kind: str) -> str | None:
    """The key that a word stands for in a register; an open register takes a new word."""
    register = desk.registers[kind]
    if found := register.find(word):
        return found
    if candidates := register.ambiguous.get(word.casefold()):
        hint = f"write {' or '.join(candidates)}"
        desk.margin.error(_unknown(kind), f"`{word[:60]}` can mean several", node.at, hint)
        return None
    if register.is_open:
        key = slug(word)
        desk.coined.setdefault((kind, key), word)
        return key
    hint = what_was_meant(word, kind, desk.registers)
    hint = hint or f"add it to authorities/{kind}.yaml, or correct the word"
    desk.margin.error(_unknown(kind), f"`{word[:60]}` is not in {kind}", node.at, hint)
    return None


def _unknown(kind: str) -> str:
    return "unknown-country" if kind == "countries" else "unknown-term"


def terms(node: Node, desk: Desk, kind: str) -> tuple[str, ...]:
    """The keys of a list of terms, each once, in the order given."""
    return tuple(dict.fromkeys(known(term(item, desk, kind) for item in items(node, desk, kind))))


def known(values: Iterable[T | None]) -> Iterable[T]:
    """The values that could be read."""
    return (value for value in values if value is not None)
