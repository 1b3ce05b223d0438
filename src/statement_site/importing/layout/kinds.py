"""The words by which texts say of what kind they are, in every language that we know."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from statement_site.importing.layout.wording import ASKED
from statement_site.usage import USAGES
from statement_site.usage.further import FURTHER_KINDS
from statement_site.usage.messages import MESSAGE

#: Kinds of texts that are called by their names in full, perhaps with a full stop.
_FORMAL = ("joint-statement", "declaration", "communique", "treaty", "agreement", "protocol")

#: Kinds of what is said or put out by someone, of which a line under the title tells more.
_SAID = (
    "joint-statement",
    "declaration",
    "communique",
    "press-statement",
    "remarks",
    "speech",
    "press-conference",
)

#: A verb makes a sentence of a line that begins as a title does.
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|said|says|be|been|fue|es|ha|han|ser[aá]|a [eé]t[eé]|est|sont)\b"
    r"|(?<=\w{4})[.!?] ",
    re.IGNORECASE,
)


#: Words behind a kind that say nothing of whose it is.
_BEHIND_A_KIND = re.compile(
    r" (?:final|finale|conjunt[ao]|conjointe?|congiunt[ao])$", re.IGNORECASE
)

#: Words before a kind that say nothing of whose it is.
_BEFORE_A_KIND = re.compile(
    r"(?:joint|final|opening|closing|weekly|daily|monthly|doorstep) ", re.IGNORECASE
)


@cache
def kinds() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The words for each kind, and the key of its type, those that count most first."""
    named = (
        (re.compile(pattern, re.IGNORECASE), kind)
        for kinds_of in (*(usage.kinds for usage in USAGES), FURTHER_KINDS)
        for pattern, kind in kinds_of
    )
    return (*named, (MESSAGE, "message"))


@lru_cache(maxsize=ASKED)
def has_kind(title: str) -> bool:
    """Whether a title says of what kind its text is."""
    return any(pattern.search(title) for pattern, _ in kinds())


def begins_with_kind(line: str) -> bool:
    """Whether a line begins with the word for a kind of text."""
    return any(pattern.match(line) for pattern, _ in kinds())


def is_only_a_kind(title: str) -> bool:
    """Whether a title says nothing but a kind."""
    plain = _BEHIND_A_KIND.sub("", _BEFORE_A_KIND.sub("", title))
    return any(pattern.fullmatch(plain) for pattern, _ in kinds())


def is_only_a_formal_kind(title: str) -> bool:
    """Whether a title says nothing but the kind of a text that is called by its name in full: “Final communiqué”."""
    plain = _BEHIND_A_KIND.sub("", _BEFORE_A_KIND.sub("", title))
    return any(pattern.fullmatch(plain) for pattern, kind in kinds() if kind in _FORMAL)


#: What is done in agreement with something is no agreement.
_IN_AGREEMENT = re.compile(
    r"(?:de|em|d[’'])? ?(?:acuerdo|acordo|accord) (?:con|com|avec|a|à)\b", re.IGNORECASE
)


def names_a_text(title: str) -> bool:
    """Whether a line begins with a kind of text and says no more of it than whose it is."""
    if _FORMAL_AT_END.fullmatch(title):
        return True
    if _VERB.search(title) or _IN_AGREEMENT.match(title) or not title[:1].isupper():
        return False
    return any(pattern.match(title) for pattern in _beginnings())


#: How Chinese and Japanese name a text that is called by its name in full.
_FORMAL_AT_END = re.compile(
    r"[^。,，:：;；]{4,60}(?:联合|聯合|共同)(?:新闻|新聞)?(?:声明|聲明|公报|公報|宣言|发表|發表|新闻稿|新聞稿)(?:[(（][^)）]{1,12}[)）])?"
)


def describes_a_text(line: str) -> bool:
    """Whether a line under a title begins with what was said, and tells by whom: “Statement by …”."""
    if _VERB.search(line.rstrip(". ")) or not line[:1].isupper():
        return False
    return any(pattern.match(line) for pattern, kind in kinds() if kind in _SAID)


#: With whom a text was put out, as it stands under its title.
_WITH_WHOM = re.compile(
    r"joint (?:(?:media|press|news) )?(?:statement|release|communiqu\w+|conference|doorstop|transcript|interview) (?:with|-|–)\s|(?:declaraci[oó]n|comunicado) conjunt[ao] con\b"
    r"|(?:d[eé]claration|communiqu[eé]) (?:conjointe?|commune?) avec\b|gemeinsame (?:erkl[äa]rung|pressemitteilung) mit\b",
    re.IGNORECASE,
)


def says_with_whom(line: str) -> bool:
    """Whether a line begins as one does that says with whom a text was put out: “Joint statement with …”."""
    return bool(_WITH_WHOM.match(line))


def says_what_about(line: str) -> bool:
    """Whether a line has words that stand before what a text is about: “on the situation in …”."""
    return bool(_abouts().search(line))


@cache
def _abouts() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for usage in USAGES for word in usage.subjects)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)(?! behalf)", re.IGNORECASE)


@cache
def _beginnings() -> tuple[re.Pattern[str], ...]:
    formal = (pattern.pattern for pattern, kind in kinds() if kind in _FORMAL)
    return tuple(re.compile(rf"(?:[\w’-]+ )?(?:{each})", re.IGNORECASE) for each in formal)
