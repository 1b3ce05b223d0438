"""What German pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

GERMAN = Surroundings(
    labels=words(
        """
teilen|seite teilen|artikel teilen|beitrag teilen|meldung teilen|diese seite teilen|teilen sie diesen artikel|auf facebook teilen|auf twitter teilen|twittern|drucken|seite drucken|artikel drucken|druckversion|druckansicht|weiterempfehlen|seite empfehlen|per e-mail versenden|per e-mail senden|per mail versenden|senden|versenden|kopieren|link kopieren|merken|speichern|herunterladen|als pdf herunterladen|pdf herunterladen|download|downloads|download pdf|pdf-version|vorlesen|anhören|abspielen|audio
schließen|öffnen|ausblenden|einblenden|anzeigen|mehr|weniger|mehr anzeigen|mehr laden|alle|alle anzeigen|alle ansehen|video ansehen|akzeptieren|alle akzeptieren|ablehnen|abbrechen|filtern|weiter|zurück|vorherige|nächste|vorheriger|nächster|vorheriger artikel|nächster artikel|vorherige seite|nächste seite|vorheriger beitrag|nächster beitrag|erste|letzte|zurück zur übersicht|zur übersicht|zur startseite|zurück zur startseite|nach oben|seitenanfang|zum seitenanfang|zum anfang der seite
suche|suchen|suchformular|erweiterte suche|archiv|menü|hauptmenü|navigation|hauptnavigation|brotkrümelnavigation|sie sind hier|sie befinden sich hier|in diesem bereich|auf dieser seite|inhalt|inhaltsverzeichnis|fußzeile|schriftgröße|schrift vergrößern|schrift verkleinern|text vergrößern|kontrast|übersetzen|übersetzung|übersetzungen|sprache|sprachen|sprache wählen|sprachauswahl|auf deutsch|auf englisch|englisch|englische version|leichte sprache|gebärdensprache
startseite|start|aktuelles|aktuell|aktuelle meldungen|aktuelle nachrichten|nachrichten|meldungen|meldung|alle meldungen|neueste nachrichten|neueste meldungen|neuigkeiten|weitere nachrichten|weitere meldungen|weitere artikel|weitere beiträge|presseraum|pressebereich|pressestelle|pressemitteilungen|pressemitteilung|medienmitteilungen|medien|medienservice|reden|reden und interviews|erklärungen|interviews|veröffentlichungen|publikationen|dokumente|dokument|anhänge|anhang|anlagen|dateien|ressourcen
mehr zum thema|mehr informationen|weitere informationen|weiterführende informationen|weiterführende links|verwandte themen|verwandte artikel|ähnliche artikel|ähnliche beiträge|zum thema|themen|thema|das könnte sie auch interessieren|das könnte sie interessieren|auch interessant|siehe auch|lesen sie auch|weiterlesen|mehr lesen|mehr erfahren|links|externe links|nützliche links|wichtige links|meistgelesen|beliebt|empfehlungen
schlagwörter|schlagworte|stichwörter|kategorien|kategorie|rubriken|kommentare|kommentar|keine kommentare|kommentar schreiben|kommentar hinterlassen|feedback|problem melden|war diese seite hilfreich|ja|nein
kontakt|kontakte|kontaktieren sie uns|pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|rückfragehinweis|rückfragen|rückfragen an|für rückfragen|anfahrt|adresse|telefon|öffnungszeiten|notfall|notrufnummer
über uns|das ministerium|ministerium|organigramm|botschaften|botschaften und konsulate|auslandsvertretungen|reisehinweise|visum|karriere|stellenangebote|ausschreibungen|transparenz
termine|veranstaltungen|veranstaltung|kalender|bildergalerie|bildergalerien|galerie|fotogalerie|fotostrecke|fotos|bilder|bild|video|mediathek|multimedia|infografik
folgen sie uns|folgen sie uns auf|folgen|soziale medien|soziale netzwerke|abonnieren|newsletter abonnieren|newsletter bestellen|anmelden|registrieren|abmelden|mein konto
übersicht|impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzhinweis|barrierefreiheit|erklärung zur barrierefreiheit|nutzungsbedingungen|nutzungshinweise|rechtliche hinweise|cookie-einstellungen|cookies|alle rechte vorbehalten|copyright|hilfe|häufige fragen|häufig gestellte fragen|wird geladen|werbung|anzeige
"""
    ),
    fields=words(
        "schwerpunktthema|rückfragen|rückfragehinweis|weitere auskünfte|weitere informationen|referenz|aktenzeichen|aufrufe|zugriffe|lesezeit|lesedauer|autor|autorin|quelle|quellen|foto|fotos|bild|bilder|bildnachweis|bildquelle|bildunterschrift|fotocredit|copyright|video|kategorie|kategorien|rubrik|thema|themen|schlagwörter|schlagworte|stichwörter|tags|stand|datum|veröffentlicht|veröffentlicht am|erschienen am|letzte aktualisierung|zuletzt aktualisiert|zuletzt geändert|letzte änderung|aktualisiert|aktualisiert am|teilen|folgen sie uns auf|vorheriger artikel|nächster artikel|siehe auch|lesen sie auch|adresse|anschrift|telefon|öffnungszeiten|kontakt|pressekontakt|sprache|sprachen|sie sind hier"
    ),
    counted=words("aufrufe|zugriffe|kommentare|min lesezeit|minuten lesezeit"),
    homes=words("startseite|start|home"),
    translation=r"\bdeutsche fassung\b|\b(?:diese|dies ist|bei diesem text|vorliegende)\b.{0,60}übersetzung|(?:amtliche|inoffizielle|unverbindliche) übersetzung",
    disclaims=r"\b(?:nicht[- ]?amtliche?|inoffizielle?|unverbindliche?|ma(?:ß|ss)geblich|rechtsverbindlich|verbindlich|information)\b",
    original=r"\b(?:originaltext|originalfassung|originalbeitrag|vollst[äa]ndige[nr]? (?:text|fassung|wortlaut)|text im original|englische fassung)\b",
    invites=r"(?:(?:hier )?(?:klicken|h[öo]ren|sehen|lesen|schauen|laden) sie |download|herunterladen|zum (?:download|video|anh[öo]ren|text|dokument)|hier (?:finden sie|k[öo]nnen sie|geht es|gibt es)|(?:video|audio|rede|text|dokument|mitschnitt) (?:ansehen|anh[öo]ren|herunterladen|lesen)) ?",
    media=r"\b(?:video|audio|mitschnitt|datei|dokument|rede|text|wortlaut|erkl[äa]rung|fotos|bilder|download|herunterladen|ansehen|anh[öo]ren)\b",
    dated=r"(?:ver[öo]ffentlicht|erschienen|erstellt|ver[öo]ffentlichungsdatum)(?: am)?",
    downloads=(r"(?:text|erkl[äa]rung|mitteilung|dokument)(?: \(pdf\))? herunterladen",),
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
    notices=(r"(?:fotos|bilder|videos?|aufnahmen)\b.{0,60}\bfinden sie\b.{0,60}", r"diese seite ist (?:leider )?(?:nicht (?:auf|in) \w+|(?:auf|in) \w+ nicht) verf[üu]gbar.{0,80}", r".*\bcookies\b.*\b(?:verwenden|nutzen|zustimmen|akzeptieren|einverstanden)\b.*", r".*\b(?:verwenden|nutzen|setzen)\b.*\bcookies\b.*", r"alle rechte vorbehalten\.?", r"es gilt das gesprochene wort\.?!?", r"\(?(?:inoffizielle|nicht[- ]?amtliche) [üu]bersetzung\)?\.?"),
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
    labelled=("ort", "datum", "thema", "themen", "anlass", "sprecher(?:in)?"),
    datelines=(
        r"(?:regierungs|ministeriums)?sprecher(?:in)?\b[^.:]{0,60}|zur sofortigen ver[öo]ffentlichung|mitschrift.{0,40}|wortlaut|im wortlaut",
        r"pressemitteilung(?: nr\.? ?[\w/ -]{1,30})?|pressemitteilungen|reden?|erkl[äa]rungen?|mitteilung|interviews?|artikel|- ?es gilt das gesprochene wort ?-?|sperrfrist.{0,60}",
        r"(?:das )?(?:ausw[äa]rtiges? amt|bundesministerium|bundeskanzleramt|bundesregierung|botschaft|pressestelle|presse- und informationsamt|eidgen[öo]ssisches departement)\b[^.]{0,80}",
        r"\d{1,2}[:.]\d{2}(?: uhr)?",
    ),
    sites=("ausw[äa]rtiges amt", "bundesregierung", "bundesministerium", "bundeskanzler", "botschaft", "ministerium", "au(?:ß|ss)enministerium", "staatskanzlei", "departement", "bundesrat", "landesregierung", "bundesamt", "senat", "ministerium f[üu]r"),
)  # fmt: skip
