"""A statement as a citation manager knows it: the plain values that RIS, BibTeX and CSL write down.

Standard: the variables of CSL-JSON, the Citation Style Language's own data (citationstyles.org).
"""

from __future__ import annotations

from dataclasses import dataclass

#: CSL's types for what an archive holds: a text, and what somebody says before others.
DOCUMENT, SPEECH = "document", "speech"


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited. `id` may stand in any format as it is; texts are one line each.

    `authors` are names that are never split, `are_people` where each is a person's; `issued` is a year,
    a month and a day, as far as they are known; `language` is a BCP 47 tag; `url` is whole. `genre` is
    the kind of statement in words, `archive` the name of this archive, `source` where its text was
    taken from.
    """

    id: str
    type: str
    title: str
    authors: tuple[str, ...]
    are_people: bool
    issued: tuple[int, ...]
    genre: str
    publisher: str
    place: str
    language: str
    url: str
    archive: str
    abstract: str
    keywords: tuple[str, ...]
    source: str
