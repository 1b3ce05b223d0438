"""Whether one alone speaks in a text, or several together, by its title and its opening."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.layout.kinds import kinds
from statement_site.usage.messages import COUNTERPART
from statement_site.usage.sentences import first_sentence
from statement_site.usage.speakers import MEETING
from statement_site.usage.usage import Usage

#: Where something was said: “at the meeting of the Commission”, but not “at the meeting with …”.
_VENUE = re.compile(
    r"\b\w*(?:csúcstalálkozó|találkozó|ülés|konferenciá|értekezlet|közgyűlés|fórum)\w*[áé]n\b|\b(?:takes? part in|participates? in|attends?|participa (?:en|de|da|do|na|no|a)|asiste a|participe [àa]|prend part [àa]|partecipa a\w*|nimmt an|bierze udział) (?!.*\b(?:with|between|con|entre|avec|com|mit|zwischen|tra|z)\b).*|\b(?:at|during|before|to) (?:the|its|an?) (?!.*\b(?:with|between)\b).*|\b(?:en|ante|durante) (?:el|la) (?!.*\b(?:con|entre)\b).*|\b(?:à|lors de|devant) (?:la|l[’']|le) ?(?!.*\b(?:avec|entre)\b).*",
    re.IGNORECASE,
)


#: Those who are sent by all countries, as one meets them at once.
_WITH_MANY = re.compile(
    r"\b(?:diplomatic corps|heads of (?:the )?(?:diplomatic|foreign) missions|heads of mission|(?:foreign|accredited) ambassadors|cuerpo diplom[aá]tico|corps diplomatique|corpo diplom[aá]tico|diplomatisch\w+ korps"
    r"|глава\w* (?:дипломатич\w+ )?(?:представництв|миссий|представительств)|дипкорпус\w*|дипломатич\w+ корпус\w*|korpus\w* dyplomatyczn\w+|diplomatick\w+ sbor\w*)\b|السلك الدبلوماسي|外交使团|使節團|외교단",
    re.IGNORECASE,
)


def tells_of_meeting(title: str) -> bool:
    """Whether a title says that two met, and not at what meeting something was said, or that all were met."""
    return bool(MEETING.search(_VENUE.sub("", title))) and not _WITH_MANY.search(title)


#: How a text begins that tells of the heads of several states or of their houses, perhaps behind its number.
_THE_HEADS = re.compile(
    r"^(?:\d+\. )?(?:the|los|les|die|os|i) (?:(?:foreign |prime |foreign affairs )?(?:ministers|heads|presidents|leaders)|ministros|presidentes|jefes|chefes|cancilleres"
    r"|ministres|chefs|pr[eé]sidents|dirigeants|außenminister|staats|ministri|capi)\b(?! of (?:delegation|mission))",
    re.IGNORECASE | re.MULTILINE,
)


#: Delegations of several countries, which are named behind.
_DELEGATIONS = re.compile(
    r"\b(?:delegations|delega[cç][oõ]es|delegaciones|d[ée]l[ée]gations|delegazioni|delegationen|делегаци[ий]) (?:of|from|d|aus|\w)",
    re.IGNORECASE,
)


#: By whom a meeting was held, as a sentence says it.
_ATTENDED = re.compile(
    r"\b(?:attended by|with the participation of|brought together|chaired by .{3,120} and attended by|con la (?:participaci[oó]n|asistencia) de|al que asistieron|avec la participation d|ont pris part|unter teilnahme|com a participa[cç][aã]o d|con la partecipazione d).{0,60}\b(?:presidents?|heads|ministers?|leaders|president[ei]s|jefes|ministr\w+|chefs?|pr[eé]sidents|chefes|capi|rep[uú]bli\w+|r[ée]publi\w+|kingdom|reino)\b",
    re.IGNORECASE,
)


def is_of_several(title: str, lead: str, usage: Usage) -> bool:
    """Whether a text is a joint one, or tells of two who met."""
    return (
        is_joint(f"{title}\n{lead}")
        or bool(_THE_HEADS.search(lead) or _DELEGATIONS.search(first_sentence(lead)))
        or tells_of_meeting(title)
        or bool(re.search(usage.both, lead, re.IGNORECASE))
        or tells_of_encounter(first_sentence(lead), usage)
        or bool(_ATTENDED.search(first_sentence(lead)))
    )


def tells_of_encounter(sentence: str, usage: Usage) -> bool:
    """Whether a sentence says that two met or spoke to each other, or calls one the other’s counterpart."""
    met = usage.encounters
    has_met = bool(met and re.search(met, sentence, re.IGNORECASE))
    return has_met or bool(COUNTERPART.search(sentence))


def is_of_one(title: str, words: re.Pattern[str]) -> bool:
    """Whether a title says that one alone speaks."""
    return bool(words.search(title)) and not tells_of_meeting(title) and not is_joint(title)


@cache
def _joint_words() -> re.Pattern[str]:
    joint = (pattern.pattern for pattern, kind in kinds() if kind == "joint-statement")
    return re.compile(
        rf"{'|'.join(joint)}|\bjoint\b|\b(?:we, (?:the\b|(?:foreign |prime )?(?:ministers|heads|presidents|leaders|representatives))|nous,? (?:les )?(?:ministres|chefs|pr[eé]sidents|dirigeants)|nosotr[oa]s, l[oa]s|wir, die|noi, i|n[oó]s, os|мы,? (?:министры|президенты|главы|премьер)\w*|ми,? (?:прем[’'ʼ]єр|президент|міністр|глав|очільник)\w*|my,? (?:prezydenci|ministrowie|premierzy|szefowie|prezidenti|ministři|ministri|předsedové|predsedovia)|mi,? (?:predsjedni|predsedni|minist)\w+|noi,? (?:pre[sș]edin|mini[sș]tri)\w*)\b|^(?:the|los|les|die|os|i) (?:governments|gobiernos|gouvernements|regierungen|governos|governi) (?:of|de|des|du|von|dos|di)\b|\bconjunt[ao]\b|\bconjointe?\b|\bсовместн\w+ (?:пресс|брифинг|заявлени|выступлени)\w*|\bспільн\w+ (?:прес|брифінг|заяв)\w*|\bgemeinsame[nr]? presse\w+|\bwspóln\w+ konferencj\w+|مشترك|[联聯]合(?![国國])|共同",
        re.IGNORECASE | re.MULTILINE,
    )


def is_joint(text: str) -> bool:
    """Whether a text says of itself that several make it."""
    return bool(_joint_words().search(text))
