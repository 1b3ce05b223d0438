"""A new statement file: the fields that are known, the others explained in comments, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import yaml

from statement_site.reading.guide import GUIDE, Guide
from statement_site.reading.slugs import slug

#: What a field may be given as: a word, or a list of words.
Given = str | Sequence[str]

#: The longest part of an id that is made of the title.
LONGEST_WORDS = 60

_CODE = re.compile(r"`([^`]*)`|\[([^]]*)\]\([^)]*\)")


def statement_file(given: Mapping[str, Given], body: str = "") -> str:
    """The text of a statement file with these fields, in the order in which they are explained."""
    return "\n".join(("---", *_front_matter(given), "---", "", body.strip() or "The text.", ""))


def suggested_id(date: str, title: str) -> str:
    """An id made of a date and a title, cut at a word."""
    words = slug(title)[: LONGEST_WORDS + 1]
    short = words if len(words) <= LONGEST_WORDS else words.rpartition("-")[0]
    dated = re.match(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}", date)
    return f"{dated[0]}-{short}" if dated else short


def _front_matter(given: Mapping[str, Given]) -> Iterator[str]:
    for guide in GUIDE:
        if guide.name in given:
            yield f"{guide.name}: {_written(given[guide.name])}"
    yield "# What else can be said; take the # away from what you need."
    yield from (_explained(guide) for guide in GUIDE if guide.name not in given)


def _explained(guide: Guide) -> str:
    example = guide.example
    if example.startswith("- "):
        example = f"{guide.name}: [{example.removeprefix('- ')}]"
    plain = _CODE.sub(lambda match: match[1] or match[2], guide.what)
    return f"# {example}  # {plain}"


def _written(value: Given) -> str:
    """A value as YAML has it, on one line, quoted where it could mean something else."""
    plain = value if isinstance(value, str) else list(value)
    written = yaml.safe_dump(plain, allow_unicode=True, default_flow_style=True, width=float("inf"))
    return str(written).removesuffix("...\n").strip()
