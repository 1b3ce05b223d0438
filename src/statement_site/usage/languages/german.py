"""German usage."""

from __future__ import annotations

from statement_site.reading.names import states
from statement_site.usage.demonyms.german import DEMONYMS
from statement_site.usage.names.german import NAMES
from statement_site.usage.usage import Usage

#: Names as “die Außenminister Polens” has them.
_GENITIVES = {key: (f"{name}s",) for key, name in states("de").items() if name[-1] not in "sxz"}

GERMAN = Usage(
    language="de",
    common=frozenset(["der", "die", "das", "und", "den", "dem", "mit", "für", "ist", "von", "zu", "im", "auf", "eine", "des", "wir"]),
    kinds=(
        (r"gemeinsame\w* (?:presse|abschluss|schluss)?-?(?:erkl[äa]rung|mitteilung|statement|stellungnahme|kommuniqu[eé])", "joint-statement"),
        (r"(?:schluss|abschluss)erkl[äa]rung|kommuniqu[eé]", "communique"),
        (r"pressekonferenz|regierungspressekonferenz|pressestatement", "press-conference"),
        (r"pressemitteilung|medienmitteilung|presseaussendung", "press-release"),
        (r"\brede\b|\bansprache\b|grußwort", "speech"),
        (r"interview", "interview"),
        (r"telefonat|telefoniert|gespräch mit|treffen mit|trifft|empfängt|begegnung", "readout"),
        (r"\bvertrag\b|staatsvertrag", "treaty"),
        (r"\bprotokoll\b", "protocol"),
        (r"\babkommen\b|\bvereinbarung\b", "agreement"),
        (r"\berkl[äa]rung\b|stellungnahme", "press-statement"),
    ),
    begins=(r"text|inhalt|wortlaut", r"(?:beginn|anfang) (?:des textes|der erkl[äa]rung)", r"(?:(?:hier|es folgt|im folgenden) )?(?:der|im) (?:volle |genaue |vollst[äa]ndige )?wortlaut(?: (?:der|des) [\w-]+(?: [\w-]+)?)?\s*:", r"wortlaut(?: der (?:gemeinsamen )?erkl[äa]rung)?\s*:"),
    ends=(
        r"schluss|ende",
        r"ende (?:des textes|der erkl[äa]rung|der mitteilung)"),
    releases=(r"(?:zu[rm]?|vor|bei|im|(?:aus )?anl[äa](?:ss|ß)(?:lich)?|nach) .{5,160}\b(?:hielt|erkl[äa]rte?|sagte?|gab|teilte)\b .{0,40}\b(?:sprecher(?:in)?|staatssekret[äa]r(?:in)?|minister(?:in)?|ministerium\w*|au(?:ß|ss)enministerium|kanzler(?:in)?|pr[äa]sident(?:in)?)\b.{0,160}:$",
        r"(?:(?:der|die|das|ein|eine)? ?)(?:[\w’'-]+ ){0,4}(?:\w*sprecher(?:in)?|\w*minister(?:in)?|\w*ministerium|regierung|botschaft|pr[äa]sident(?:in)?|kanzler(?:in)?)(?:[ ,][^:.]{0,90})?\b(?:erkl[äa]rte?|sagte?|teilte?|gab|ver[öo]ffentlichte)\b[^:]{0,200}:$",
        r"(?:nachfolgend|im folgenden|hier)\b.{0,60}\b(?:wortlaut|text|erkl[äa]rung|abschrift)\b",
        r".{0,120}\b(?:erklärte|sagte|gab|geben|hat|haben)\b.{0,120}\b(?:folgende (?:gemeinsame )?(?:erklärung|stellungnahme)|folgendes)\b.{0,40}:$",
    ),
    locatives=("in", "im"),
    subjects=("zu", "zur", "zum", "über", "betreffend", "bezüglich", "anlässlich", "gegen"),
    both=r"\b(?:beide|beiden|zwei) (?:l[äa]nder|seiten|staaten|regierungen|minister(?:innen)?|au(?:ß|ss)enminister(?:innen)?|pr[äa]sidenten|partner)\b",
    encounters=r"\b(?:traf(?:en)? .{2,80}\bmit d(?:em|er)\b|telefonierte|hat .{0,60}telefoniert|traf(?:en)? sich|traf .{0,60}zu|traf(?:en)? (?:heute|gestern|am)|hat .{2,60} (?:gesprochen|getroffen|empfangen)|empfing|sprach(?:en)? mit|zusammengetroffen)\b",
    offices=(
        r"(?:bundes|vize|stellvertretende\w* |stv\. )?(?:au(?:ß|ss)en|verteidigungs|finanz|wirtschafts|innen|entwicklungs|europa|premier|staats)ministers?(?:in)?|ministers?(?:in)? f[üu]r [A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)?|(?:bundes|vize)?kanzlers?(?:in)?|ministerpr[äa]sident(?:in|en)?|(?:bundes|staats|vize)?pr[äa]sident(?:in|en)?|bundesrat|bundesr[äa]tin|staatssekret[äa]r(?:in|s)?|generalsekret[äa]r(?:in|s)?|botschafters?(?:in)?|k[öo]nig(?:in)?|hohe[rn]? vertreter(?:in)?|sprechers?(?:in)?",
    ),
    genitive=r"(?:,? (?:der|des|von|f[üu]r)(?: (?:republik|k[öo]nigreichs?|bundesrepublik|staates))?(?: der)? )",
    honorifics=r"(?:(?:Dr\.|Prof\.|Herr(?:n)?|Frau|S\. ?E\.|Ihre? Exzellenz)[  ])*",
    cues={
        "climate-change": ("klima",), "counter-terrorism": ("terrorismus",), "democracy": ("demokrat",),
        "human-rights": ("menschenrecht",), "investment": ("investition",), "migration": ("migration", "flüchtling"),
        "rule-of-law": ("rechtsstaat",), "trade": ("handel", "freihandel"), "energy": ("energie",),
        "health": ("gesundheit", "pandemie"), "education": ("bildung", "hochschul"),
        "humanitarian-affairs": ("humanitär",), "arms-control": ("abrüstung", "rüstungskontrolle"),
    },
    demonyms=DEMONYMS,
    names={
        **{key: (*NAMES.get(key, ()), *_GENITIVES.get(key, ())) for key in (*NAMES, *_GENITIVES)},
        "US": ("USA", "Vereinigte Staaten", "Vereinigten Staaten", "Vereinigten Staaten von Amerika"),
        "GB": ("Großbritannien", "Großbritanniens", "Vereinigten Königreich", "Vereinigten Königreichs"),
        "NL": ("Niederlanden",), "AE": ("Vereinigten Arabischen Emirate", "Vereinigten Arabischen Emiraten"),
    },
)  # fmt: skip
