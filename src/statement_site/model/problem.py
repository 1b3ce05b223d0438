"""What is wrong, where, and how to mend it: problems are values, collected and shown together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Self

#: Every code a problem can have, and what it means. `docs/problems.md` shows this table.
CODES: dict[str, str] = {
    "alias": "An old address in `aliases` cannot be a path of this site.",
    "anchor": "YAML anchors, aliases and merge keys are not read: write the value out.",
    "bag": "A bag could not be written, or a file was left out of it.",
    "broken-link": "A link leads to a statement, page or paragraph that does not exist.",
    "catalog": "A catalog of phrases in locales/ cannot be read or filled in.",
    "changed": "A published text has other words now, and the old ones are not kept.",
    "character": "A field holds a control, direction-override or otherwise invisible character.",
    "comment": "A comment stands behind a value, where it may have been meant as a part of it.",
    "colliding-address": "Two pages would be written to one address.",
    "contradicting-date": "A date in the id, the title or the closing lines is not the one in `date`.",
    "country-in-title": "The title names a country as a party that `countries` does not have.",
    "data": "The files of data/ could not be written; the site stands without them.",
    "dead-source": "The server says that the page of a source is not there.",
    "duplicate": "The text is in the archive already, or nearly the same one.",
    "duplicate-id": "Two files have the same stem, and the stem is the statement's permanent id.",
    "duplicate-key": "A field is given twice in one mapping.",
    "empty-file": "The file holds nothing.",
    "file-name": "The file's name cannot be an id: letters, digits, - and _, then .es or .v1.",
    "file-size": "The file, or a line of it, is larger than a statement can be.",
    "fixity": "A file of the site is not what its manifest says, is missing, or is not listed.",
    "import": "A page or file could not be imported.",
    "impossible-date": "The date is not in the calendar, or not written as EDTF.",
    "invisible-character": "A character that cannot be seen keeps words from being found.",
    "language": "The language is not a BCP 47 tag, or that of a translation is its original's.",
    "ledger": "A line of ledger.txt is no record, or there is no site of which one could be made.",
    "list-length": "A list holds more entries than a statement can have.",
    "manifest": "The manifest of a site is missing, or cannot be read or written.",
    "missing-field": "A required field is not there.",
    "missing-original": "A translation or an earlier version has no original beside it.",
    "missing-source": "The text does not say where it is from.",
    "mixed-scripts": "A word mixes letters of two scripts that look alike.",
    "empty-text": "A file has front matter and no text.",
    "mark-without-note": "A mark such as `[^3]` stands in a text, and no note of that name.",
    "other-language": "A text is in another language than its file says.",
    "date-ahead": "A date lies ahead.",
    "name-and-office": "A participant’s name holds an office, a courtesy or a second person.",
    "near-duplicate": "Two statements have nearly the same text.",
    "nesting": "The YAML is nested deeper than any field of ours.",
    "no-front-matter": "The file does not begin with front matter between --- lines.",
    "not-readable": "The file could not be read, or is not an ordinary file.",
    "not-utf-8": "The file is not UTF-8 text.",
    "not-yaml": "The YAML cannot be read.",
    "office": "A participant’s role or country is not what the register of people says for that day.",
    "output": "The site could not be written.",
    "quotation": "The words that were asked for stand in no text of the site.",
    "register-entry": "An entry of a register is not well formed.",
    "release": "The release time lacks a zone, or is no date-time.",
    "search": "The search index could not be made; the site stands without it.",
    "spelling": "A name is nearly, and not quite, one of the register of people.",
    "superseded": "Only an earlier version can say that it was superseded.",
    "tag": "YAML tags (!…) are not read: every value is plain text.",
    "template": "A template could not be read or filled.",
    "title-in-capitals": "The title is in capitals.",
    "to-review": "An import left something for an editor to settle, in `review`.",
    "unclosed-front-matter": "The front matter has no closing --- line.",
    "unfollowed-file": "A file in statements/ is not a statement, and is left out.",
    "unknown-country": "No country has this code or name.",
    "unknown-field": "The field is not one of ours, nor declared in site.yaml.",
    "unknown-key": "The mapping has an entry that it cannot have.",
    "unknown-relation": "`related` names a statement that does not exist.",
    "unknown-term": "The term is not in its register.",
    "unpublished-link": "A published text links to one that is a draft or not yet released.",
    "unused-entry": "A register's entry is used by no statement.",
    "url": "The address is not a web address (http or https).",
    "value": "The value does not have the form of its field.",
    "vanished": "A published text is gone, and its address leads nowhere.",
    "withdrawn-without-reason": "A withdrawn statement must say why, in `notes`.",
}


class Location(NamedTuple):
    """A place in a file: line and column count from 1, in characters; `excerpt` is the line itself."""

    path: str
    line: int = 1
    column: int = 1
    excerpt: str = ""
    width: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. Errors stop the build; warnings are shown."""

    code: str
    message: str
    location: Location
    hint: str = ""
    warning: bool = False

    def __post_init__(self) -> None:
        """Refuse a code that is not in the table, so that every code is explained.

        Raises:
            ValueError: the code is not one of `CODES`.
        """
        if self.code not in CODES:
            raise ValueError(self.code)


class Hindrance(Exception):
    """What was asked for cannot be done; `problem` says why. Each kind has a code, and perhaps a hint."""

    code = ""
    hint = ""

    def __init__(self, where: object, message: str, hint: str = "", line: int = 1) -> None:
        """Make the problem of a file or a folder."""
        super().__init__(where, message, hint, line)
        self.problem = Problem(self.code, message, Location(str(where), line), hint or self.hint)

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """One for a problem that was found."""
        found = cls(problem.location.path, problem.message, problem.hint)
        found.problem = problem
        return found


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems sorted by file, line and column, each once."""
    return tuple(
        sorted(
            set(problems),
            key=lambda p: (p.location.path, p.location.line, p.location.column, p.code, p.message),
        )
    )


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops a build."""
    return any(not problem.warning for problem in problems)
