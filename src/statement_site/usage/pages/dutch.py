"""What Dutch pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Page, words

DUTCH = Page(
    labels=words(
        """
delen|deel|deel dit|deel dit artikel|deel dit bericht|deel deze pagina|deel op facebook|deel op twitter|deel op linkedin|deel op x|deel via|delen via|deel via e-mail|delen op sociale media|tweet|tweeten|printen|print|print deze pagina|print pagina|afdrukken|pagina afdrukken|printversie|printvriendelijke versie|versturen|verstuur|verstuur per e-mail|mailen|mail deze pagina|kopieer|kopieer link|link kopiëren|kopieer de link|opslaan|bewaar|download|downloaden|downloads|download pdf|download document|pdf downloaden|lees voor|voorlezen|luister|beluister|audio
sluiten|sluit|open|openen|verberg|verbergen|toon|toon meer|toon alles|toon alle|bekijk|bekijk meer|bekijk alle|bekijk alles|bekijk de video|meer|minder|alle|alles|accepteren|accepteer|alles accepteren|weigeren|annuleren|filter|filters|vorige|volgende|verder|terug|vorig artikel|volgend artikel|vorig bericht|volgend bericht|vorige pagina|volgende pagina|terug naar boven|terug naar overzicht|terug naar het overzicht|terug naar nieuws|naar overzicht|naar boven|boven|begin van de pagina
zoek|zoeken|zoekformulier|uitgebreid zoeken|zoekfunctie|archief|nieuwsarchief|menu|hoofdmenu|navigatie|hoofdnavigatie|kruimelpad|u bent hier|u bevindt zich hier|je bent hier|in dit dossier|op deze pagina|inhoud|inhoudsopgave|naar de inhoud|ga naar inhoud|ga naar de inhoud|ga direct naar inhoud|direct naar inhoud|naar hoofdinhoud|overslaan en naar de inhoud gaan|tekstgrootte|lettergrootte|grotere tekst|kleinere tekst|contrast|vertalen|vertaling|vertalingen|taal|talen|kies taal|nl|engels|frans|engelse versie|nederlandse versie|in het engels|ook beschikbaar in het engels
home|homepage|startpagina|nieuws|laatste nieuws|nieuwsberichten|nieuwsbericht|alle nieuwsberichten|alle berichten|overig nieuws|ander nieuws|meer nieuws|uitgelicht|actueel|mededelingen|aankondigingen|pers|persruimte|perskamer|perscentrum|persdienst|voor de pers|media|persberichten|persbericht|persverklaringen|verklaringen|toespraken|speeches|interviews|publicaties|documenten|document|bijlagen|bijlage|bestanden|bestand|kamerstukken|kamerbrieven|bronnen
gerelateerd|gerelateerd nieuws|gerelateerde berichten|gerelateerde artikelen|gerelateerde documenten|gerelateerde onderwerpen|verwante artikelen|verwante onderwerpen|zie ook|lees ook|lees meer|lees verder|meer lezen|meer informatie|meer weten|meer over dit onderwerp|ook interessant|aanbevolen|meest gelezen|populair|links|handige links|nuttige links|externe links|snelkoppelingen|snel naar
tags|tag|trefwoorden|onderwerpen|onderwerp|thema's|thema|categorieën|categorie|reacties|reactie|geen reacties|reageer|reageren|plaats een reactie|laat een reactie achter|beoordeel deze pagina|fout melden|ja|nee
contact|contacten|contactgegevens|contact voor de pers|perscontact|contact met de pers|neem contact op|contact opnemen|adres|telefoon|telefoonnummer|openingstijden|openingsuren|bereikbaarheid|noodnummer
over ons|over het ministerie|over deze site|over deze website|ministerie|ministeries|organisatie|bewindspersonen|ambassades|ambassades en consulaten|consulaten|consulaire diensten|reisadvies|reisadviezen|visum|visa|paspoorten|vacatures|werken bij|aanbestedingen|regering|onderwerpen a-z
agenda|kalender|evenementen|evenement|fotogalerij|galerij|fotoalbum|foto's|afbeeldingen|afbeelding|beeld|beeldmateriaal|video's|multimedia|infographic|rechtstreeks|livestream
volg ons|volg ons op|sociale media|social media|abonneren|abonneer|aanmelden|aanmelden nieuwsbrief|nieuwsbrief|nieuwsbrieven|schrijf u in|inschrijven|inloggen|registreren|mijn account
sitemap|disclaimer|proclaimer|privacy|privacyverklaring|privacybeleid|privacy en cookies|cookies|cookiebeleid|cookieverklaring|cookie-instellingen|gebruiksvoorwaarden|voorwaarden|algemene voorwaarden|juridische informatie|auteursrecht|copyright|toegankelijkheid|toegankelijkheidsverklaring|alle rechten voorbehouden|kwetsbaarheid melden|help|hulp|veelgestelde vragen|service|laden|bezig met laden|advertentie|verantwoordelijk|archiefwebsite|open data
"""
    ),
    fields=words(
        "weergaven|aantal weergaven|bekeken|leestijd|auteur|auteurs|door|bron|bronnen|foto|foto's|beeld|afbeelding|fotograaf|bijschrift|video|categorie|categorieën|onderwerp|onderwerpen|thema|thema's|rubriek|tags|tag|trefwoorden|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicatiedatum|datum|bijgewerkt|laatst bijgewerkt|laatst gewijzigd|laatste wijziging|laatste update|delen|vorige|volgende|lees ook|zie ook|adres|telefoon|tel|e-mail|fax|openingstijden|contact|taal|talen|verantwoordelijk|u bent hier|u bevindt zich hier|je bent hier|soort|type document|documenttype|ministerie"
    ),
    counted=words("weergaven|keer bekeken|reacties|reactie|min leestijd|minuten leestijd|minuten lezen"),
    homes=words("home|homepage|startpagina"),
    translation=r"\b(?:dit is een |deze |een )(?:niet-officiële |onofficiële |informele )?vertaling\b|\b(?:niet-officiële|onofficiële) vertaling\b",
    disclaims=r"\b(?:niet-officiële|onofficiële|informele|informatieve|leidend|bindend|prevaleert|rechtsgeldig)\b",
    original=r"\b(?:originele|oorspronkelijke|volledige|engelse) (?:tekst|versie|verklaring|bericht|document)\b|\borigineel\b",
    invites=r"(?:download|beluister|luister naar|bekijk|lees|open|klik|print) ",
    media=r"\b(?:video|audio|opname|bestand|toespraak|document|(?:volledige |hele )?tekst|verklaring|persbericht|kamerbrief|brief|foto’?'?s?|uitzending|livestream|hier)\b",
    dated=r"(?:gepubliceerd|geplaatst|publicatiedatum|(?<!laatst )bijgewerkt|laatst (?:bijgewerkt|gewijzigd))(?: op)?",
)  # fmt: skip
