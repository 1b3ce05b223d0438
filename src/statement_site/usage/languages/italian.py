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
    downloads=(r"(?:scarica|leggi|consulta) (?:il |la )?(?:testo|documento|dichiarazione|comunicato)(?: completo| completa| integrale)?",),
    releases=(
        r"pubblichiamo (?:di seguito|qui di seguito)\b.{0,300}",
        r"(?:quanto segue|(?:la|le|il) (?:seguente|seguenti) \w+)\b.{0,60}\battribu\w+.{0,120}:$",
        r"(?:il|la|lo|un|una|l[’']) ?(?:[\w’'-]+ ){0,6}(?:portavoce|ministero|ministr[oa]|governo|ambasciata|presidenza|presidente|farnesina)(?:[ ,][^:.]{0,90})?\b(?:dichiarato|detto|diffuso|emesso|rilasciato|pubblicato|reso noto|dichiara|afferma)\b[^:.]{0,70}:$",
        r"(?:di seguito|si riporta|ecco)\b.{0,80}\b(?:testo|dichiarazione|comunicato|nota)\b.{0,120}:?$"),
    furniture=(
        r"sito ufficiale.{0,80}",
        r"(?:servizio|ufficio) (?:per la )?(?:stampa|comunicazione)\b.{0,40}",
        r"home|men[uù]|cerca|ricerca|condividi|stampa|ascolta|chiudi|apri|notizie|sala stampa|archivio|approfondimenti",
        r"(?:vai|salta|passa) (?:al|alla|ai) (?:contenut\w+|men[uù]|navigazione|pi[eè] di pagina).*|torna.{0,40}|ti trovi in:?.*|sei qui:?.*|condividi (?:su|via|con).*|copia (?:il )?link.*",
        r"(?:pubblicat[oa]|aggiornat[oa]|ultim[oa] (?:aggiornamento|modifica)|data(?: di pubblicazione)?)\b.{0,60}|tempo di lettura.*|caricamento.*|vedi (?:tutt[ieo]|altro).*|leggi (?:tutto|di pi[uù]).*",
        r"tutti i diritti riservati.*|note legali|privacy.*|mappa del sito|contatti|accessibilit[aà].*|dichiarazione di accessibilit[aà]|seguici.*|iscriviti.*",
        r"tag:.*|categori[ae]:?.*|argomenti:.*|foto ?:.*|immagine ?:.*|fonte ?:.*|tipologia:.*",
    ),
    notices=(r"riproduzione riservata\W*|©? ?riproduzione riservata.{0,40}", r"questa pagina non [èe] disponibile in \w+\b.{0,80}", r".*\bcookie\b.*\b(?:utilizza|accett|consent|navigazione|esperienza)\w*.*", r"tutti i diritti riservati\.?", r"\(?traduzione (?:non ufficiale|di cortesia)\)?\.?"),
    insets=(r"condividi|stampa|pubblicit[aà]|ascolta|foto: .*",),
    tails=(
        r"contattaci all[’']?.{2,80}|vuoi (?:pubblicare|promuovere) .{2,250}\?(?: contattaci .{2,80})?",
        r"quanto sono chiare .{4,60}\?",
    ),
    footers=(r"a cura di\b.{2,120}",r"(?:notizie|articoli|contenuti|documenti) (?:correlat[ie]|collegat[ie])|potrebbe interessarti.*|ti potrebbe(?:ro)? (?:anche )?interessare.*|leggi anche.*|vedi anche.*|ultime notizie|altre notizie|seguici.*|commenti|allegati|argomenti|condividi|indirizzo cui rivolgere domande|pubblicato da"),
    labels=("luogo", "data", "ora", "tema", "argomenti?"),
    datelines=(
        r"per diffusione immediata|resoconto|trascrizione|farnesina|ufficio\b[^.:]{0,80}|dipartimento\b[^.:]{0,80}",
        r"comunicat[oi](?: stampa)?(?: n[.º°o]*\s?[\w/ -]{1,30})?|nota(?: stampa| farnesina)?|discorsi?|dichiarazioni|notizia|interventi|interviste",
        r"(?:ministero|ambasciata|ufficio stampa|presidenza|servizio stampa)\b[^.]{0,80}",
        r"(?:ore )?\d{1,2}[:.]\d{2}",
    ),
    sites=("ministero (?:d|per)", "ministr[oa] per", "dipartimento (?:d|per)", "consiglio d", "farnesina", "governo", "palazzo chigi", "presidenza d", "ambasciata", "portale"),
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
