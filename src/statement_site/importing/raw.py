"""What a page or a file holds before anything is known of it, and what is found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, the words it was taken from, and what is doubtful about it, to be put to an editor."""

    value: T
    evidence: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Raw:
    """A page in lines, each a paragraph, a heading or a piece of the page's furniture.

    `is_markdown` says that marks in them are Markdown's, not the text's own, `is_noted` that the title
    was noted by whoever saved the page. `read_on` is the day on which it was read (ISO 8601), "" where that
    does not matter.

    The rest is what the page says of itself in its markup: `titles` it may have, best first, `dates` as
    (ISO 8601 day, where it stood), `url`, `publisher`, `summary`, `language` (BCP 47), and the `captions` of
    its pictures.
    """

    lines: tuple[str, ...]
    titles: tuple[str, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    url: str = ""
    publisher: str = ""
    summary: str = ""
    language: str = ""
    captions: tuple[str, ...] = ()
    is_markdown: bool = False
    is_noted: bool = False
    read_on: str = ""


class Unimportable(Exception):
    """A file that cannot be read as what it seems to be. `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep what to say."""
        super().__init__(message)
        self.hint = hint


def quoted(words: str, longest: int = 160) -> str:
    """The words in quotation marks, on one line, cut where they are long."""
    short = " ".join(words.split())
    return f"“{short if len(short) <= longest else short[:longest].rstrip() + '…'}”"
