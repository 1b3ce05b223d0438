"""What the name of a statement's file says: `ID.md`, `ID.es.md`, `ID.v1.md`, `ID.v1.es.md`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from statement_site.reading.languages import standard_language

#: What most ids are made of, so that most are judged at once.
_PLAIN_ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,199}", re.ASCII)

_VERSION = re.compile(r"v[1-9][0-9]{0,3}", re.ASCII)

#: The longest id in bytes: file systems stop at 255, and the folders of a site need their share.
LONGEST_ID = 200

#: Names that Windows keeps for devices: a site must be able to stand there too.
_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FileName:
    """A statement's id, and the variant: at most an earlier version (`v1`) and a language."""

    id: str
    variant: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version, `v1`, or nothing for the current text."""
        return next((part for part in self.variant if _VERSION.fullmatch(part)), "")

    @property
    def language(self) -> str:
        """The BCP 47 tag of a translation, or nothing for the original."""
        return next((part for part in self.variant if not _VERSION.fullmatch(part)), "")


def divide_name(name: str) -> FileName | None:
    """What the name of a file means, or None where it cannot name a statement."""
    name = unicodedata.normalize("NFC", name)  # macOS and some archives take letters apart
    stem = name.removesuffix(".md")
    statement_id, *parts = stem.split(".")
    if not is_id(statement_id):
        return None
    versions = [part for part in parts if _VERSION.fullmatch(part)]
    languages = [standard_language(part) for part in parts if part not in versions]
    if len(versions) > 1 or len(languages) > 1 or None in languages:
        return None
    tags = [tag for tag in languages if tag]
    if parts != versions + [part for part in parts if part not in versions]:
        return None
    return FileName(statement_id, (*versions, *tags))


def is_id(word: str) -> bool:
    """Whether a word can be a statement's id: letters, digits, marks, - and _, in Unicode's NFC."""
    if _PLAIN_ID.fullmatch(word):
        return not _DEVICES.fullmatch(word)
    return (
        0 < len(word.encode("utf-8", "replace")) <= LONGEST_ID
        and unicodedata.is_normalized("NFC", word)
        and word[0] != "-"
        and all(c in "-_" or unicodedata.category(c)[0] in "LMN" for c in word)
        and not _DEVICES.fullmatch(word)
    )
