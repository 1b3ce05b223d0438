"""Reads registers: the bundled ones first, then the site's own over them, entry by entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from statement_site.model.problem import Problem
from statement_site.model.settings import OPEN, Settings
from statement_site.model.term import KINDS, Entry, Register, Registers, Term
from statement_site.reading.entry_fields import Values, entry_values
from statement_site.reading.fields import Desk
from statement_site.reading.names import sort_form, territories
from statement_site.reading.slugs import is_slug, slug
from statement_site.reading.source import Margin, SourceFile, SourceText, decode
from statement_site.reading.suggestion import did_you_mean
from statement_site.reading.yaml import Mapping as YamlMapping
from statement_site.reading.yaml import Node, Scalar, parse_yaml

#: Vocabularies that take new words unless the site closes them: names of persons and places.
_OPEN_BY_NATURE = ("people", "places")

#: Vocabularies that take new words as long as the site has no register for them.
_OPEN_UNTIL_REGISTERED = ("series",)

#: Vocabularies whose names are looked for in texts, and the shortest name that is.
_LOOKED_FOR = ("instruments",)
SHORTEST_NAME = 4


#: ISO 3166-1 leaves these codes to users: a site may name its own entities by them.
_USER_ASSIGNED = re.compile(r"AA|Q[M-Z]|X[A-Z]|ZZ")


@dataclass(frozen=True, slots=True)
class RegisterFiles:
    """The files of one register: ours, and the site's own."""

    bundled: SourceFile | None = None
    own: SourceFile | None = None


def read_registers(
    files: Mapping[str, RegisterFiles], settings: Settings
) -> tuple[Registers, tuple[Problem, ...]]:
    """Every register of the site, and what is wrong with the site's own."""
    registers: dict[str, Register] = {}
    problems: list[Problem] = []
    for kind in KINDS:
        file = files.get(kind, RegisterFiles())
        registers[kind], found = _read_register(kind, file, settings, registers)
        problems += found
    return registers, tuple(problems)


def _read_register(
    kind: str, files: RegisterFiles, settings: Settings, registers: Registers
) -> tuple[Register, list[Problem]]:
    bundled, problems = _entries_of(kind, files.bundled, {}, settings, registers)
    own, own_problems = _entries_of(kind, files.own, bundled, settings, registers)
    problems += own_problems
    merged = {key: {**bundled.get(key, {}), **values} for key, values in {**bundled, **own}.items()}
    local_names = territories(settings.language) if kind == "countries" else {}
    entries = {
        key: _entry(key, values, own.get(key, {}), settings.language, local_names.get(key, ""))
        for key, values in sorted(merged.items())
    }
    problems += _bad_hierarchy(kind, entries)
    index, ambiguous = _index(entries, merged)
    problems += _named_as_others(entries, index)
    is_open = _is_open(kind, settings, has_register=bool(own))
    wordings = _wordings(entries) if kind in _LOOKED_FOR else ()
    return Register(kind, entries, index, ambiguous, is_open, wordings), problems


def _wordings(entries: Mapping[str, Entry]) -> tuple[tuple[str, str], ...]:
    """Every name as it is written, of several characters, with its key."""
    return tuple(
        (name, key)
        for key, entry in entries.items()
        for name in dict.fromkeys((entry.term.name, *entry.also))
        if len(name) >= SHORTEST_NAME
    )


def _is_open(kind: str, settings: Settings, *, has_register: bool) -> bool:
    if kind == "countries":
        return False
    if kind in settings.vocabulary:
        return settings.vocabulary[kind] == OPEN
    return kind in _OPEN_BY_NATURE or (kind in _OPEN_UNTIL_REGISTERED and not has_register)


def _entries_of(
    kind: str,
    file: SourceFile | None,
    bundled: Mapping[str, Values],
    settings: Settings,
    registers: Registers,
) -> tuple[dict[str, Values], list[Problem]]:
    """The entries of one file, each a dictionary of what it says, and the problems."""
    if file is None or file.is_blank:
        return {}, []
    source, problem = decode(file)
    if source is None:
        return {}, [problem] if problem else []
    root, found = _tree(source)
    margin = Margin(source, [*found])
    if root is None:
        return {}, margin.problems
    if not isinstance(root, YamlMapping):
        hint = "write `key: {name: Name}`, one entry a term"
        margin.error("register-entry", "a register is a mapping of keys", root.at, hint)
        return {}, margin.problems
    desk = Desk(margin, registers, settings)
    read: dict[str, Values] = {}
    for word, (key_node, node) in root.entries.items():
        values = entry_values(kind, node, desk)
        key = _key(kind, word, key_node, desk, bundled, has_name="name" in values)
        if key in read:
            message = f"`{word}` is what an earlier line of this register is about"
            margin.error("duplicate-key", message, key_node.at, "keep one of the two")
        elif key is not None:
            read[key] = {**values, "at": key_node.at}
    return read, margin.problems


@lru_cache(maxsize=2 * len(KINDS))
def _tree(source: SourceText) -> tuple[Node | None, tuple[Problem, ...]]:
    """The tree of a file and what is wrong with it; ours are those of every site, and a site’s own are seldom edited."""
    margin = Margin(source)
    return parse_yaml(source.text, margin), tuple(margin.problems)


def _key(
    kind: str, word: str, node: Scalar, desk: Desk, bundled: Mapping[str, Values], *, has_name: bool
) -> str | None:
    """The key of an entry, checked; countries may be named by any of their codes."""
    if kind != "countries":
        if is_slug(word):
            return word
        hint = f"write it as `{slug(word)}`"
        desk.margin.error("register-entry", f"`{word[:60]}` cannot be a key", node.at, hint)
        return None
    if not bundled and re.fullmatch(r"[A-Z]{2}|[A-Z]{4}", word):
        return word
    if word in bundled or (_USER_ASSIGNED.fullmatch(word) and has_name):
        return word
    by_alpha3 = {values.get("alpha3"): key for key, values in bundled.items()}
    if word in by_alpha3:
        return by_alpha3[word]
    hint = did_you_mean(word, bundled) or "write an ISO 3166-1 or 3166-3 code, such as PE or SUHH"
    desk.margin.error("unknown-country", f"`{word[:60]}` is no country's code", node.at, hint)
    return None


def _entry(key: str, values: Values, own: Values, language: str, local_name: str) -> Entry:
    names: dict[str, str] = values.get("name", {})
    english = names.get("en") or names.get("") or next(iter(names.values()), key)
    own_name = own.get("name", {}).get("", "")
    name = _name_in(language, names, own_name, local_name) or english
    term = Term(
        key=key,
        name=name,
        slug=values.get("slug") or (slug(english) if key.isupper() else key),
        sort=sort_form(values.get("sort", name)),
        description=values.get("description", ""),
        broader=values.get("broader", ""),
        region=values.get("region", ""),
        tile=values.get("tile"),
        wikidata=values.get("wikidata", ""),
    )
    also = (*names.values(), *values.get("also", ()), *_codes(values))
    return Entry(term, tuple(dict.fromkeys(also)), own.get("at"), values.get("offices", ()))


def _name_in(language: str, names: Mapping[str, str], own: str, local: str) -> str:
    """The site's own name, else the name in its language, else CLDR's unless it is English."""
    primary = language.split("-", maxsplit=1)[0]
    found = own or names.get(language) or names.get(primary)
    return found or ("" if primary == "en" else local)


def _codes(values: Values) -> Iterable[str]:
    return (values[code] for code in ("alpha2", "alpha3") if code in values)


def _index(
    entries: Mapping[str, Entry], values: Mapping[str, Values]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Names and codes to keys; what could mean several former states or terms is ambiguous."""
    meanings: dict[str, list[str]] = {}
    for key, entry in entries.items():
        for word in {word.casefold() for word in (key, entry.term.name, *entry.also)}:
            meanings.setdefault(word, []).append(key)
    index: dict[str, str] = {}
    ambiguous: dict[str, tuple[str, ...]] = {}
    for word, keys in meanings.items():
        current = [key for key in keys if "until" not in values[key]]
        exact = [key for key in current if key.casefold() == word]
        best = exact or current or keys
        if len(best) == 1:
            index[word] = best[0]
        else:
            ambiguous[word] = tuple(sorted(best))
    return index, ambiguous


def _named_as_others(entries: Mapping[str, Entry], index: Mapping[str, str]) -> Iterator[Problem]:
    """The site's own entries whose names lead to others, or to none for certain."""
    for key, entry in entries.items():
        word = entry.term.name
        if entry.location is not None and index.get(word.casefold()) != key:
            other = index.get(word.casefold(), "several")
            message = (
                f"`{word[:60]}` is also what `{other}` is called, and does not lead to `{key}`"
            )
            hint = f"give it another name, or write `{key}` in statements"
            yield Problem("register-entry", message, entry.location, hint, warning=True)


def _bad_hierarchy(kind: str, entries: Mapping[str, Entry]) -> list[Problem]:
    """The entries whose `broader` is unknown, or leads back to themselves."""
    problems = []
    for key, entry in entries.items():
        broader = entry.term.broader
        if not broader or entry.location is None:
            continue
        hint = ""
        if broader not in entries:
            hint = did_you_mean(broader, entries)
            message = f"`broader: {broader[:60]}` is not in {kind}"
        elif key in _above(key, entries):
            message = f"`broader` of `{key}` leads back to itself"
        else:
            continue
        problems.append(Problem("register-entry", message, entry.location, hint))
    return problems


def _above(key: str, entries: Mapping[str, Entry]) -> set[str]:
    """The keys of all broader terms, however far up."""
    seen: set[str] = set()
    while (key := entries[key].term.broader) in entries and key not in seen:
        seen.add(key)
    return seen
