"""The instruments that a text names: those of the register, and resolutions of the United Nations.

A resolution is known by its symbol, S/RES/1325 or A/RES/68/262 (UN document symbols), however the
text writes it: `resolution 1325 (2000)` is the Security Council's way, which numbers without a break.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from statement_site.model.term import Register

#: A register's names with the keys they mean.
Wordings = tuple[tuple[str, str], ...]

#: Other bodies that number their resolutions, before the word and after it.
_OTHERS = (
    "Parliament|Parliamentary Assembly|Human Rights Council|European Council|Committee of Ministers"
    "|Congress|Senate|House of Representatives|Board of Governors|Conference|Commission|Agency|Union"
    "|Parlamento|Asamblea Parlamentaria|Consejo de Derechos Humanos|Consejo Europeo|Congreso|Senado"
    "|Conferencia|Comisión|Parlement|Assemblée parlementaire|Conseil des droits de l['’]homme"
    "|Conseil européen|Congrès|Sénat|Conférence|Commission"
)
_OF_ANOTHER = re.compile(
    rf"(?:{_OTHERS})(?:['’]s?)?(?:\sof(?:\sthe)?(?:\s[A-Z]\w+(?:\sof)?){{1,3}})?\s+$"
)
_BY_ANOTHER = re.compile(
    rf"\s(?:of|by|adopted by|del?|du|de la|des|por|par)\s(?:the\s|la\s|le\s|el\s)?(?:l['’])?(?:[A-Z]\w+\s(?:of\s)?){{0,3}}(?:{_OTHERS})\b"
    rf"|\sde\sl['’](?:{_OTHERS})\b"
)

#: So many characters before a resolution may name the body whose it is.
_NEAR = 60

_NUMBER = r"[0-9]{1,5}(?:/[0-9]{1,4})?(?:\s\((?:[0-9]{4}|[IVXLC]+)\))?"
_NUMBERS = rf"({_NUMBER}(?:(?:,\s|,?\s(?:and|y|e|et)\s){_NUMBER})*)"
_COUNCIL = "Security Council|Consejo de Seguridad|Conseil de sécurité"
_ASSEMBLY = "General Assembly|Asamblea General|Assemblée générale"
_WORD = r"[Rr](?:esolutions?|ésolutions?|esolución|esoluciones)"
_RESOLUTIONS = re.compile(
    rf"(?:({_COUNCIL})|({_ASSEMBLY}))\s{_WORD}\s{_NUMBERS}"
    rf"|{_WORD}\s{_NUMBERS}(?:(?:,?\s\w+){{0,3}}?(?:\s|['’])(?:({_COUNCIL})|({_ASSEMBLY})))?"
)
_SYMBOL = re.compile(
    r"(?<!\w)(?:S/RES/[0-9]{1,5}|A/RES/(?:[A-Z]{1,2}-)?[0-9]{1,5}(?:/[0-9]{1,4}|\s?\([IVXLC]+\))?)"
)
_COUNTED = re.compile(r"([0-9]{1,5}(?:/[0-9]{1,4})?)(?:\s\(([0-9]{4}|[IVXLC]+)\))?")


#: What may stand before and after a word that is not alone between spaces.
_BEFORE = ("", *"([{“‘\"'«*_—–/", "**", "(“", '("')
_AFTER = ("", *",.;:)]}”’\"'»*_—–/?!", "**", "’s", "'s", ".”", ",”", "”,", "”.", "),", ").")

#: Words of names that many texts have besides.
_USUAL = frozenset(
    [
        "Agreement",
        "Charter",
        "Convention",
        "Cooperation",
        "Declaration",
        "Desarrollo",
        "Final",
        "International",
        "Naciones",
        "Nations",
        "New",
        "Nuclear",
        "Organization",
        "Peace",
        "Rights",
        "Trade",
        "Treaty",
        "United",
        "Unidas",
        "Unies",
    ]
)

#: From here on, Arabic and Chinese among them, a name may stand in the middle of what is a word.
_UNSPACED = "\u0590"


def instruments_in(text: str, register: Register) -> tuple[str, ...]:
    """The keys of the instruments that a text names, in the order of their first mention."""
    found = dict(_registered(text, register.wordings)) if register.wordings else {}
    if "esol" in text or "ésol" in text or "/RES/" in text:
        for at, key in _resolutions(text):
            found[key] = min(at, found.get(key, at))
    return tuple(sorted(found, key=lambda key: (found[key], key)))


def is_symbol(word: str) -> bool:
    """Whether this is the symbol of a resolution, and so the key of one."""
    return _SYMBOL.fullmatch(word) is not None and " " not in word


def _registered(text: str, wordings: Wordings) -> Iterator[tuple[str, int]]:
    """The keys of the register's instruments, each with the place of its first mention."""
    telling, unspaced = _telling(wordings)
    likely = [each for word in telling.keys() & text.split() for each in telling[word]]
    if "的" in text or "ال" in text:
        likely += unspaced
    places: dict[str, list[int]] = {}
    for name, key in likely:
        for at in _places(name, text):
            places.setdefault(key, []).append(at)
    return ((key, min(at)) for key, at in places.items())


@cache
def _telling(wordings: Wordings) -> tuple[Mapping[str, Wordings], Wordings]:
    """The names by a word that tells them, as it may stand between spaces; and those unspaced.

    To look for every name in every text would take longer than to read it: a text's words are
    compared with one word of each name, and only the names whose word is there are looked for.
    """
    telling: dict[str, list[tuple[str, str]]] = {}
    for name, key in wordings:
        if name[0] < _UNSPACED:
            for word in _forms(name):
                telling.setdefault(word, []).append((name, key))
    unspaced = tuple(pair for pair in wordings if pair[0][0] >= _UNSPACED)
    return {word: tuple(each) for word, each in telling.items()}, unspaced


def _forms(name: str) -> Iterable[str]:
    """The rarest word of a name as it may stand in a text; one inside the name stands by itself."""
    words = name.split()
    rarest = max(words, key=lambda word: (word[0].isupper(), word not in _USUAL, len(word)))
    before = _BEFORE if rarest == words[0] else ("",)
    after = _AFTER if rarest == words[-1] else ("",)
    return dict.fromkeys(f"{start}{rarest}{end}" for start in before for end in after)


def _places(name: str, text: str) -> Iterator[int]:
    """Where a name begins; scripts without spaces have no ends of words."""
    for match in _expression(name).finditer(text):
        at = match.start()
        if name[0] >= _UNSPACED or not (at and text[at - 1].isalnum()):
            yield at


@cache
def _expression(name: str) -> re.Pattern[str]:
    """A name as it may be written, where lines may break."""
    written = re.escape(name).replace(r"\ ", r"\s+")
    return re.compile(rf"{written}(?!\w)" if name[0] < _UNSPACED else written)


def _is_of_another(text: str, match: re.Match[str]) -> bool:
    """Whether what stands around a resolution says that it is not of the United Nations."""
    before = text[max(0, match.start() - _NEAR) : match.start()]
    return bool(_OF_ANOTHER.search(before) or _BY_ANOTHER.match(text, match.end()))


def _resolutions(text: str) -> Iterator[tuple[int, str]]:
    for match in _SYMBOL.finditer(text):
        yield match.start(), "".join(match[0].split())
    for match in _RESOLUTIONS.finditer(text):
        council, assembly, before, after, council_after, assembly_after = match.groups()
        is_alone = not (assembly or assembly_after or _is_of_another(text, match))
        for number, session in _COUNTED.findall(before or after):
            if council or council_after or (is_alone and session.isdecimal()):
                body = "S"
            elif assembly or assembly_after:
                body = "A"
            else:
                continue
            old = f"({session})" if body == "A" and session and not session.isdecimal() else ""
            yield match.start(), f"{body}/RES/{number}{old}"
