"""A statement file: the fields that are known, what is said of them in comments, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from statement_site.model.statement import DRAFT
from statement_site.reading.guide import GUIDE, NO_TEXT_YET, Guide
from statement_site.reading.slugs import slug

#: What a field may be given as: a word, a list, or a mapping of words.
Given = str | Sequence[Any] | Mapping[str, Any]

#: The longest part of an id that is made of the title.
LONGEST_WORDS = 60

_EDTF = re.compile(r"[0-9]{4}(?:-[0-9X]{2}){0,2}[?~%]?(?:/[0-9]{4}(?:-[0-9]{2}){0,2})?")
#: Fields that only commands begin.
_IMPORTED = ("review", "superseded")

_CODE = re.compile(r"`([^`]*)`|\[([^]]*)\]\([^)]*\)")


def statement_file(given: Mapping[str, Given], body: str = "") -> str:
    """The text of a new statement file with these fields; the others are explained in comments.

    Without a body it is a draft, so that nobody publishes it by mistake.
    """
    said = (*given, *_IMPORTED, *(() if body.strip() else ("status",)))
    others = (_explained(guide) for guide in GUIDE if guide.name not in said)
    ask = "# What else can be said; take the # away from what you need."
    begun = {**given, "status": DRAFT} if not body.strip() else given
    fields = list(_fields(begun, {}))
    return _file((*fields, ask, *others), body.strip() or NO_TEXT_YET)


def imported_file(
    given: Mapping[str, Given], evidence: Mapping[str, str], left_out: Iterable[str], body: str
) -> str:
    """The text of a statement file that was imported, with the evidence for each field."""
    remarks = [f"# Left out, {_comment(words)}" for words in left_out]
    return _file((*_fields(given, evidence), *remarks), body.strip())


#: Words with which no id ends where its title was cut: what they lead to is gone.
_NEVER_LAST = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "al",
        "con",
        "de",
        "del",
        "e",
        "el",
        "en",
        "la",
        "las",
        "los",
        "o",
        "para",
        "por",
        "su",
        "y",
        "a",
        "au",
        "aux",
        "avec",
        "dans",
        "de",
        "des",
        "du",
        "en",
        "et",
        "la",
        "le",
        "les",
        "par",
        "pour",
        "sur",
        "am",
        "an",
        "auf",
        "das",
        "dem",
        "den",
        "der",
        "des",
        "die",
        "im",
        "in",
        "mit",
        "und",
        "von",
        "zu",
        "zum",
        "zur",
    ]
)


def suggested_id(date: str, title: str) -> str:
    """An id made of a date and a title, cut at a word that can end it."""
    short = words = slug(title)[: LONGEST_WORDS + 1]
    if len(words) > LONGEST_WORDS:
        short = words.rpartition("-")[0] or words[:-1]
        while short.rpartition("-")[2] in _NEVER_LAST and "-" in short:
            short = short.rpartition("-")[0]
    dated = re.match(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}", date)
    return f"{dated[0]}-{short}" if dated else short


def _file(front_matter: Iterable[str], body: str) -> str:
    return "\n".join(("---", *front_matter, "---", "", body, ""))


def _fields(given: Mapping[str, Given], evidence: Mapping[str, str]) -> Iterator[str]:
    """The fields in the order in which they are explained, each under what speaks for it."""
    for guide in GUIDE:
        if guide.name in given:
            if guide.name in evidence:
                yield f"# {guide.name}: {_comment(evidence[guide.name])}"
            yield from _field(guide.name, given[guide.name])


def _field(name: str, value: Given) -> Iterator[str]:
    """One line; of a list of mappings or of sentences, one for each."""
    is_long = name in ("participants", "review") and not isinstance(value, str)
    if not is_long:
        yield f"{name}: {yaml_value(value)}"
        return
    yield f"{name}:"
    yield from (f"  - {yaml_value(each)}" for each in value)


def _explained(guide: Guide) -> str:
    example = guide.example
    if example.startswith("- "):
        example = f"{guide.name}: [{example.removeprefix('- ')}]"
    plain = _CODE.sub(lambda match: match[1] or match[2], guide.what)
    return f"# {example}  # {plain}"


def _comment(words: str) -> str:
    """Words that stay on their line, whatever they hold."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def yaml_value(value: Given) -> str:
    """A value as YAML has it, on one line, quoted where it could mean something else."""
    if isinstance(value, str) and _EDTF.fullmatch(value):
        return value  # our reader takes every value as text, so a date needs no quotation marks
    plain = _plain(value)
    written = yaml.safe_dump(
        plain, allow_unicode=True, default_flow_style=True, width=float("inf"), sort_keys=False
    )
    return str(written).removesuffix("...\n").strip()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value if isinstance(value, str) else [_plain(each) for each in value]
