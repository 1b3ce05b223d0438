"""Italian usage."""

from __future__ import annotations

from statement_site.usage.demonyms.italian import DEMONYMS
from statement_site.usage.names.italian import NAMES
from statement_site.usage.usage import Usage

ITALIAN = Usage(
    language="it",
    common=frozenset(["il", "lo", "gli", "di", "che", "per", "con", "una", "della", "dei", "nel", "alla", "sono", "è", "del", "delle"]),
    kinds=(
        (r"dichiarazione (?:congiunta|comune)|comunicato congiunto|nota congiunta", "joint-statement"),
        (r"comunicato stampa|nota (?:stampa|informativa)|nota farnesina", "press-release"),
        (r"comunicato", "communique"),
        (r"dichiarazioni alla stampa", "press-statement"),
        (r"dichiarazione\b", "declaration"),
        (r"conferenza stampa|punto stampa", "press-conference"),
        (r"\bdiscorso\b|\bintervento d", "speech"),
        (r"\bparole d", "remarks"),
        (r"colloquio|telefonata|incontro (?:con|tra|fra)|incontra|riceve|visita (?:di|del|della|ufficiale)", "readout"),
        (r"\bintervista\b", "interview"),
        (r"\btrattato\b", "treaty"),
        (r"\bprotocollo\b", "protocol"),
        (r"\baccordo\b", "agreement"),
    ),
    begins=(r"testo|contenuto", r"inizio (?:del )?testo", r"(?:testo|di seguito il testo)(?: (?:integrale|completo))?(?: d\w+ (?:dichiarazione|comunicato)(?: \w+)?)?\s*:"),
    ends=(
        r"fine",
        r"fine (?:del )?(?:testo|comunicato)"),
    releases=(
        r"pubblichiamo (?:di seguito|qui di seguito)\b.{0,300}",
        r"(?:quanto segue|(?:la|le|il) (?:seguente|seguenti) \w+)\b.{0,60}\battribu\w+.{0,120}:$",
        r"(?:il|la|lo|un|una|l[’']) ?(?:[\w’'-]+ ){0,6}(?:portavoce|ministero|ministr[oa]|governo|ambasciata|presidenza|presidente|farnesina)(?:[ ,][^:.]{0,90})?\b(?:dichiarato|detto|diffuso|emesso|rilasciato|pubblicato|reso noto|dichiara|afferma)\b[^:.]{0,70}:$",
        r"(?:di seguito|si riporta|ecco)\b.{0,80}\b(?:testo|dichiarazione|comunicato|nota)\b.{0,120}:?$"),
    locatives=("a", "in", "nel", "nella"),
    subjects=("su", "sul", "sulla", "sulle", "sui", "sull", "riguardo a", "relativa a", "in merito"),
    both=r"\b(?:entramb[ie] (?:i |le )?|(?:i|le) due |due )(?:paesi|parti|governi|stati|ministri|presidenti|nazioni)\b",
    encounters=r"\b(?:ha (?:oggi )?(?:incontrato|ricevuto|avuto un (?:colloquio|incontro)|parlato)|si [eè] incontrat[oa]|si sono incontrati)\b",
    offices=(
        r"(?:vice ?)?(?:(?:vice ?)?presidente del consiglio (?:dei ministri )?e )?ministr[oa] (?:degli (?:affari )?esteri|della difesa|dell[’']economia|del commercio|dell[’']interno)(?: e della cooperazione internazionale)?|presidente (?:del consiglio(?: dei ministri)?|della repubblica)|prim[oa] ministr[oa]|(?:vice ?)?(?:presidente|premier)|cancellier[ea]|segretari[oa] (?:generale|di stato)|ambasciat(?:ore|rice)|alt[oa] rappresentante|sottosegretari[oa]|re|regina",
    ),
    genitive=r"(?:,? (?:dell[’']|degli |delle |della |dei |del |di |d[’'])(?:(?:repubblica|regno|stato|governo)(?: \w+)? (?:dell[’']|degli |delle |della |dei |del |di ))?)",
    honorifics=r"(?:(?:S\. ?E\.|(?:sua|loro) eccellenza|on\.|dott\.|sig\.(?:ra)?|signora?|amb\.)[  ])*",
    cues={
        "climate-change": ("clima",), "counter-terrorism": ("terrorismo",), "democracy": ("democra",),
        "human-rights": ("diritti umani",), "investment": ("investiment",), "migration": ("migra",),
        "trade": ("commerci", "scambi"), "energy": ("energia", "energetic"), "health": ("salute", "sanità"), "education": ("istruzione",),
    },
    demonyms=DEMONYMS,
    names=NAMES,
)  # fmt: skip
