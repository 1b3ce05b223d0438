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
    downloads=(r"(?:text|erkl[äa]rung|mitteilung|dokument)(?: \(pdf\))? herunterladen",),
    releases=(r"(?:zu[rm]?|vor|bei|im|(?:aus )?anl[äa](?:ss|ß)(?:lich)?|nach) .{5,160}\b(?:hielt|erkl[äa]rte?|sagte?|gab|teilte)\b .{0,40}\b(?:sprecher(?:in)?|staatssekret[äa]r(?:in)?|minister(?:in)?|ministerium\w*|au(?:ß|ss)enministerium|kanzler(?:in)?|pr[äa]sident(?:in)?)\b.{0,160}:$",
        r"(?:(?:der|die|das|ein|eine)? ?)(?:[\w’'-]+ ){0,4}(?:\w*sprecher(?:in)?|\w*minister(?:in)?|\w*ministerium|regierung|botschaft|pr[äa]sident(?:in)?|kanzler(?:in)?)(?:[ ,][^:.]{0,90})?\b(?:erkl[äa]rte?|sagte?|teilte?|gab|ver[öo]ffentlichte)\b[^:]{0,200}:$",
        r"(?:nachfolgend|im folgenden|hier)\b.{0,60}\b(?:wortlaut|text|erkl[äa]rung|abschrift)\b",
        r".{0,120}\b(?:erklärte|sagte|gab|geben|hat|haben)\b.{0,120}\b(?:folgende (?:gemeinsame )?(?:erklärung|stellungnahme)|folgendes)\b.{0,40}:$",
    ),
    furniture=(
        r"offizielle (?:website|seite|internetseite).{0,80}",
        r"presse(?:stelle|referat|amt|abteilung)\b.{0,40}",
        r"(?:zuletzt|letztmals) (?:aktualisiert|ge[äa]ndert)\b.{0,50}",
        r"start(?:seite)?|men[üu]|suche|suchen|teilen|drucken|seite (?:drucken|teilen|empfehlen)|vorlesen|schlie(?:ß|ss)en|[öo]ffnen|presse|aktuelles|nachrichten|meldungen?|termine",
        r"(?:zum|zur|direkt zum|springe zu[mr]) (?:inhalt|hauptinhalt|hauptmen[üu]|navigation|seitenanfang|suche).*|zur[üu]ck(?: zu[mr]?.{2,40})?|nach oben|sie sind hier:?.*|willkommen auf .{3,80}",
        r"teilen (?:auf|per|via).*|link kopieren.*|herunterladen|download.*|mehr (?:anzeigen|laden|lesen).*|weiterlesen.*",
        r"(?:ver[öo]ffentlicht|stand|aktualisiert|letzte [äa]nderung|datum)\b.{0,50}|lesezeit.*|quelle ?:.*|autor(?:in)? ?:.*",
        r"impressum|datenschutz.*|barrierefreiheit.*|kontakt|leichte sprache|geb[äa]rdensprache|newsletter.*|alle rechte vorbehalten.*|inhaltsverzeichnis",
        r"schlagw[öo]rter?:?.*|themen:?.*|bild ?:.*|foto ?:.*|bildrechte.*",
    ),
    notices=(r"diese seite ist (?:leider )?(?:nicht (?:auf|in) \w+|(?:auf|in) \w+ nicht) verf[üu]gbar.{0,80}", r".*\bcookies\b.*\b(?:verwenden|nutzen|zustimmen|akzeptieren|einverstanden)\b.*", r".*\b(?:verwenden|nutzen|setzen)\b.*\bcookies\b.*", r"alle rechte vorbehalten\.?", r"es gilt das gesprochene wort\.?!?", r"\(?(?:inoffizielle|nicht[- ]?amtliche) [üu]bersetzung\)?\.?"),
    insets=(r"teilen|drucken|vorlesen|anzeige|foto: .*|bild: .*",),
    tails=(
        r"original-content von\b.{2,200}|originalmeldung ?:.{2,150}|(?:pressekontakt|medienkontakt|r[üu]ckfragehinweis) ?:.{2,390}",
        r"(?:war|ist) (?:diese|die) (?:seite|information)\b.{0,40}\?",
    ),
    footers=(r"sie können auch lesen|das könnte sie auch interessieren|mehr zum thema",
        r"herausgegeben von\b.{2,120}|herausgeber\b.{0,120}",
        r"(?:war|ist) (?:diese|die) (?:seite|information)\b.{0,40}\?",
        r"weitere (?:informationen|meldungen|artikel|themen)|mehr zum thema.*|verwandte (?:artikel|themen|inhalte)|das k[öo]nnte sie auch interessieren.*|auch interessant|siehe auch.*|zum weiterlesen|dokumente|downloads?|links?",
        r"pressekontakt.*|adresse f[üu]r r[üu]ckfragen|medienkontakt.*|herausgeber|ansprechpartner(?:in)?.*|r[üu]ckfragen.*|schlagworte|folgen sie uns.*|soziale medien|seite teilen|nach oben|kommentare?",
    ),
    labels=("ort", "datum", "thema", "themen", "anlass", "sprecher(?:in)?"),
    datelines=(
        r"(?:regierungs|ministeriums)?sprecher(?:in)?\b[^.:]{0,60}|zur sofortigen ver[öo]ffentlichung|mitschrift.{0,40}|wortlaut|im wortlaut",
        r"pressemitteilung(?: nr\.? ?[\w/ -]{1,30})?|pressemitteilungen|reden?|erkl[äa]rungen?|mitteilung|interviews?|artikel|- ?es gilt das gesprochene wort ?-?|sperrfrist.{0,60}",
        r"(?:das )?(?:ausw[äa]rtiges? amt|bundesministerium|bundeskanzleramt|bundesregierung|botschaft|pressestelle|presse- und informationsamt|eidgen[öo]ssisches departement)\b[^.]{0,80}",
        r"\d{1,2}[:.]\d{2}(?: uhr)?",
    ),
    sites=("ausw[äa]rtiges amt", "bundesregierung", "bundesministerium", "bundeskanzler", "botschaft", "ministerium", "au(?:ß|ss)enministerium", "staatskanzlei", "departement", "bundesrat", "landesregierung", "bundesamt", "senat", "ministerium f[üu]r"),
    locatives=("in", "im"),
    subjects=("zu", "zur", "zum", "über", "betreffend", "bezüglich", "anlässlich", "gegen"),
    both=r"\b(?:beide|beiden|zwei) (?:l[äa]nder|seiten|staaten|regierungen|minister(?:innen)?|au(?:ß|ss)enminister(?:innen)?|pr[äa]sidenten|partner)\b",
    encounters=r"\b(?:telefonierte|hat .{0,60}telefoniert|traf(?:en)? sich|traf .{0,60}zu|traf(?:en)? (?:heute|gestern|am)|hat .{2,60} (?:gesprochen|getroffen|empfangen)|empfing|sprach(?:en)? mit|zusammengetroffen)\b",
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
