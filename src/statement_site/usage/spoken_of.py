"""Which of the countries that a title names are those that it is about, and not those who speak."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from statement_site.usage.gazetteer import NamedCountry
from statement_site.usage.messages import ON_BEHALF
from statement_site.usage.phrases import words_before
from statement_site.usage.postpositions import starts_before_postpositions
from statement_site.usage.usage import Usage

#: Words after which a country is a party even where a title says what it is about.
_PARTY = re.compile(
    r"\b(?:between|by|with|visit|meeting|talks|dialogue|relations|partnership|cooperation|call"
    r"|entre|con|visita|reuni[oó]n|relaciones|cooperaci[oó]n|avec|visite|rencontre|coop[eé]ration"
    r"|между|совместн\w+|встреч\w+|визит\w*|переговор\w*|консультаци\w+|заседани\w+|отношени\w+|сотрудничеств\w+|бесед\w+|разговор\w*|подписани\w+|між|із|зі|спільно з|візит\w*|зустріч\w*|переговор\w*|розмов\w*|консультаці\w+|відносин\w*|співпрац\w+|między|pomiędzy|wizyt\w+|spotkani\w+|rozm[oó]w\w*|stosunk\w+|współprac\w+|tussen|met|bezoek|ontmoeting|gesprek|betrekkingen|samenwerking)\b"
    r"|\b(?:antara|dengan|oleh|kunjungan|giữa|với|thăm|quan hệ)\b|بين|مع|زيارة|میان|بین|دیدار|سفر|روابط|مناسبات|همکاری|与|同|访问|关系",
    re.IGNORECASE,
)

#: Words of another of which a text tells: “regarding the statements made on Friday by …”.
_SAID_BY = re.compile(
    r"\b(?:statements?|remarks|comments|allegations|claims|accusations|attacks?|decisions?|actions?|threats?|declaraciones|afirmaciones|acusaciones|ataques?|propos|accusations|äußerungen)\b[^,;]{0,40}?\b(?:by|from|de|del|des|du|por|par|von)\b",
    re.IGNORECASE,
)

#: What is between two of which a text speaks, before “with”.
_AT_ODDS = re.compile(
    r"\b(?:tensions?|disputes?|conflicts?|wars?|clash\w*|tensi[oó]n(?:es)?|conflictos?|guerra|disputa|diff[ée]rends?|conflits?|guerre|tens[õo]es|tens[ãa]o|konflikt\w*|streit\w*|spannungen) (?:with|con|com|avec|mit)\b",
    re.IGNORECASE,
)

#: One who speaks for a house, of what others do, or who answers a paper.
_SPOKESPERSON = re.compile(
    r"\b(?:interview|entrevista|intervista|entretien)\b.{0,160}(?:\bm[ée]dia\b|\bjournal\b|\bquotidien\b|\bradio\b|\bmagazine\b|\bnewspaper\b|\bperi[oó]dico\b|\bdiario\b|[«\"“])|\bspokes\w+|\bportavoz|\bvocer[oa]|\bporte-parole|\bportavoce|\bporta-voz|sprecher|\bwoordvoerd\w+|\brzeczni\w+|\bsözcü|发言人|發言人|報道官|대변인|سخنگو|المتحدث|الناطق",
    re.IGNORECASE,
)

#: “Issued by”, of which Arabic says the second word before what a text is about too.
_ISSUED = re.compile(r"(?:ال)?صادرة?\s+$|صدر\s+$")

#: What makes of “on” a word of those for whom one speaks.
_BEHALF = re.compile(r" behalf\b", re.IGNORECASE)

#: A day, which stands behind “on” too.
_DAY = re.compile(
    r" (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)",
    re.IGNORECASE,
)

#: “Condemns” in languages of which we have no usage, as a part of a pattern.
CONDEMN_IN_FURTHER_LANGUAGES = (
    r"fordømm\w+|fördöm\w+|tuomitse\w*|odsuzuj\w+|odsoud\w+|elítél\w*"
    r"|condamnă|osuđuj\w+|obsoja\w*|καταδικάζ\w+|осуђуј\w+|осъжда\w+|smerki\w+|nosod\w+"
)

#: Verbs of which the object is spoken to or of: “thanks Norway”, “condemns the attack in Kenya”.
_TELLS = re.compile(
    r"\b(?:(?:discuss(?:es)?|abordan|abordaron|analizan|évoquent|discutono|discutem)(?!.*\b(?:with|con|avec|com)\b)|thank(?:s|ed)?|congratulat\w+|(?:(?-i:I|we) (?:\w+ )?welcome|welcomes)(?= (?:the )?(?:\w+ ){0,2}(?:reopening|release|decision|announcement|agreement|ceasefire|signing|adoption|election|resumption|formation|return|end|start))|condemn\w*|rejects?|rejected|repudiates?|condol\w+|sympath\w+|deplor\w*|denounc\w+|regret\w*|mourn\w*|protests?|hails"
    r"|felicita\w*|condena\w*|rechaza\w*|rejette|lamenta\w*|agradece\w*|repudia\w*|f[eé]licite\w*|condamn\w+|d[eé]plor\w+|remercie\w*"
    rf"|{CONDEMN_IN_FURTHER_LANGUAGES}|verurteil\w+|gratulier\w+|begr[üu](?:ß|ss)t|condann\w+|осужда\w+|поздрав\w+|соболезнован\w+|засудж\w+|вітає|співчут\w+|співчува\w+|potępi\w+|gratuluj\w+|kondolenc\w+|veroordeel\w+|veroordeling\w*|feliciteer\w+|condoleer\w+|betreurt"
    r"|mengecam|kecam|mengutuk|kutuk|belasungkawa|dukacita|takziah|lên án|chia buồn|chúc mừng|phản đối)\b"
    r"|\b(?:remarks|statements?|comments?)\b[^.]{0,80}\b(?:following|after|before|ahead of) (?:his\b|her\b|(?:the|a)\b(?! (?:\w+ )?(?:meeting|talks|visit|call|summit|dialogue)\b))"
    r"|محکوم|محکومیت|تسلیت|تبریک|感谢|感謝|祝贺|祝賀|谴责|譴責|慰问|慰問|哀悼|[يت]دين|[يت]عزي|[يت]هنئ",
    re.IGNORECASE,
)

#: What two countries have between them without speaking.
_BORDER = re.compile(
    r"[\w-]*(?:[-–/]\w+)? (?:grenz\w*|konflikt\w*|krieg\w*|border|frontier|conflict|war|fronteras?|fronti[eè]re|conflit|conflicto|границ\w*|конфликт\w*)\b",
    re.IGNORECASE,
)

#: Two countries joined by a hyphen or a dash are parties, wherever they stand: “the U.S.-Kenya summit”.
_JOINED_BEFORE = re.compile(r"\w\.?[-–/]$")

_JOINED_AFTER = re.compile(
    r"[-–/](?=[A-ZÀ-ÞĀ-Ž])(?!(?:Related|Based|Led|Backed|Owned|Style|Wide|Made|Born|Speaking)\b)|[·ㆍ・–/-](?=[가-힣])"
)

#: What follows a country that is only the heading of a title.
_HEADING = re.compile(r"(?:/[^:/]{2,30})?(?: ?:| [–—-]) (?=\w)")


def starts_spoken_of(text: str, mentions: Sequence[NamedCountry], usage: Usage) -> frozenset[int]:
    """Where the countries start that a text is about; two that are joined by a hyphen are not spoken of."""
    about = _about(text, usage)
    told = _TELLS.search(text)
    after_told = told.end() if told else len(text)
    behind = starts_before_postpositions(text, mentions, usage)
    starts = frozenset(mention.start for mention in mentions)
    return frozenset(
        mention.start
        for mention in mentions
        if not _is_compound(text, mention)
        and (
            (about and _is_subject(text, about.end(), mention.start))
            or mention.start >= after_told
            or mention.start in behind
            or _is_heading(text, mention, starts)
        )
    )


def is_spoken_of(text: str, start: int, usage: Usage) -> bool:
    """Whether what stands at a place in a title is what that is about."""
    about = _about(text, usage)
    return about is not None and _is_subject(text, about.end(), start)


def _about(text: str, usage: Usage) -> re.Match[str] | None:
    """The first words that lead to what a text is about."""
    abouts = words_before(usage.subjects, r"(?!\w)").finditer(text)
    return next((each for each in abouts if not _is_of_another(text, each)), None)


def _is_of_another(text: str, about: re.Match[str]) -> bool:
    """Whether a word that leads to what a text is about says here by whom or for whom it was issued."""
    is_when = _DAY.match(text, about.end())
    return bool(
        _ISSUED.search(text[: about.start()]) or _BEHALF.match(text, about.end()) or is_when
    )


def _is_subject(text: str, about: int, start: int) -> bool:
    """Whether a country stands behind “about”, and no word between the two makes it take part."""
    between = _AT_ODDS.sub("", _SAID_BY.sub("", text[about:start]))
    if start >= about and _SPOKESPERSON.search(text[:about]):
        return True  # who speaks for a house, speaks of visits too
    return start >= about and not (_PARTY.search(between) or ON_BEHALF.search(between))


def _is_compound(text: str, mention: NamedCountry) -> bool:
    """Whether a country is joined to another by a hyphen, and not as those are who share a frontier."""
    is_border = bool(_BORDER.match(text, mention.end))
    is_behind = not is_border and bool(_JOINED_BEFORE.search(text[: mention.start]))
    return is_behind or bool(_JOINED_AFTER.match(text, mention.end))


def _is_heading(text: str, mention: NamedCountry, starts: Collection[int]) -> bool:
    """Whether a country is the heading under which a title stands: “Haiti: statement by …”.

    Before a dash and another country it is one of two.
    """
    found = _HEADING.match(text, mention.end) if mention.start == 0 else None
    is_of_two = found is not None and ":" not in found[0] and found.end() in starts
    is_name = not (mention.is_adjective or mention.told)
    return found is not None and is_name and not is_of_two
