"""What German pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Page, words

GERMAN = Page(
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
)  # fmt: skip
