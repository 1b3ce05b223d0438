"""Which lines are a page's own furniture: labels, notices, buttons, captions."""

from __future__ import annotations

import re

from statement_site.importing.wording import bare, is_rule, reads_as_text
from statement_site.usage.phrases import any_of

_MENU = re.compile(r"(?:[^|]{1,40}\|){2,}[^|]{0,40}|(?:https?://|www\.)\S+")
#: Two links or more in brackets, and the words under a picture with whose it is.
_LINKS = re.compile(r"(?:\[ ?[^\[\]]{2,40} ?\]\s*){2,}")
_CAPTION = re.compile(
    r".{0,200}© ?[^.!?]{2,60}(?:[./][\w]{2,20}){0,3}|.{0,300}\[[^\]]{0,40}\bphotos?\b[^\]]{0,60}\]",
    re.IGNORECASE,
)

#: A longer line is no label of a page.
_LONGEST_LABEL = 400


def is_furniture(line: str) -> bool:
    """Whether a line is a piece of the page: a notice that every page has, or a label, but no sentence."""
    if line.startswith("|") or len(line) > _LONGEST_LABEL:
        return False
    words = bare(line)
    if is_rule(words) or any_of("notices").fullmatch(words):
        return True
    if line.startswith("#"):
        return False  # a heading of the text, though buttons may be called so
    if _LINKS.fullmatch(words) or _CAPTION.fullmatch(words):
        return True
    if reads_as_text(line):
        return False
    return bool(_MENU.fullmatch(words) or any_of("furniture").fullmatch(words))


def is_inset(line: str) -> bool:
    """Whether a line in the midst of a text is none of it: a button, an advertisement, a bare rule."""
    if line.startswith("|") or len(line) > _LONGEST_LABEL:
        return False
    words = bare(line)
    if _CAPTION.fullmatch(words):
        return True
    is_button = not reads_as_text(line) and any_of("insets").fullmatch(words)
    return is_rule(words) or bool(is_button or any_of("notices").fullmatch(words))


def is_tail(line: str) -> bool:
    """Whether a line is none of a text below which it stands, though it may be a sentence."""
    return len(line) <= _LONGEST_LABEL and bool(any_of("tails").fullmatch(bare(line)))
