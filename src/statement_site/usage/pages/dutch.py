"""What Dutch pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

DUTCH = Surroundings(
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
    downloads=(r"(?:download|lees|bekijk) (?:hier )?de (?:volledige )?(?:tekst|verklaring|toespraak|brief)(?: \w+){0,3}|(?:tekst|verklaring|document|toespraak) downloaden",),
    furniture=(
        r"(?:de )?offici[eë]le (?:website|site|informatie en diensten).{0,80}",
        r"(?:persdienst|perskamer|afdeling (?:voorlichting|communicatie)|directie (?:communicatie|voorlichting))\b.{0,40}",
        r"home|menu|zoek(?:en)?|delen?|deel (?:deze|dit|op|via|pagina).{0,40}|print(?:en)?|afdrukken|druk af|sluiten?|openen|nieuws|actueel|voorlezen|lees voor|luister|download.*",
        r"(?:ga|spring|direct|terug|overslaan en) (?:direct )?naar .{2,50}|naar (?:de )?(?:inhoud|boven|navigatie|zoeken)\b.{0,40}|u bent hier:?.*|je bent hier:?.*|u bevindt zich hier.*|lees (?:meer|verder).*|toon (?:meer|alle).*|meer (?:nieuws|weergeven|laden).*|alle nieuwsberichten|bekijk alle.*|terug|naar boven",
        r"(?:gepubliceerd|geplaatst|datum|bijgewerkt|laatst (?:bijgewerkt|gewijzigd)|laatste (?:wijziging|update)|verantwoordelijk)\b.{0,60}|leestijd.*|\d+ (?:keer bekeken|weergaven|reacties)",
        r"alle rechten voorbehouden.*|privacy(?:verklaring|beleid)?.*|cookie(?:s|beleid|verklaring|instellingen)?|sitemap|contact|toegankelijkheid(?:sverklaring)?|disclaimer|proclaimer|vacatures|over (?:ons|deze (?:web)?site|rijksoverheid\.nl)|volg ons.*|aanmelden.*|abonneren.*|nieuwsbrief.*|archief|copyright.*|kwetsbaarheid melden",
        r"tags?:.*|categorie(?:ën)?:?.*|onderwerp(?:en)?:.*|trefwoorden:.*|beeld ?:.*|foto ?:.*|foto’s ?:.*|bron ?:.*|auteur ?:.*",
    ),
    notices=(r".*\bcookies?\b.*\b(?:gebruik|accepte|toestemming|akkoord)\w*.*", r".*\bgebruik(?:en|t)?\b.*\bcookies?\b.*", r"alle rechten voorbehouden\.?", r"\(?(?:niet-offici[eë]le|onoffici[eë]le|informele) vertaling\)?\.?", r"(?:alleen )?het gesproken woord geldt\.?", r"deze (?:pagina|tekst) is niet beschikbaar in het \w+\.?"),
    insets=(r"delen?|afdrukken|print|advertentie|lees voor|foto: .*|beeld: .*|lees ook:? .*",),
    tails=(r"(?:heeft|was|is) (?:deze|dit|u) (?:pagina|informatie|artikel|gevonden)\b.{0,60}\?|niet voor publicatie: .{2,200}|noot voor de redactie.{0,200}",),
    footers=(r"(?:gerelateerde?|verwante?|andere|meer|overige) (?:nieuws\w*|artikel\w*|berichten|onderwerpen|documenten|informatie|content)|gerelateerd|zie ook.*|lees ook.*|laatste nieuws|meer over dit onderwerp|misschien ook interessant.*|dit vindt u misschien.*|documenten|downloads?|bijlagen?|deel deze pagina|delen|reacties|perscontact.*|contact voor de pers.*|noot voor de (?:redactie|pers).*|trefwoorden:?|onderwerpen|verantwoordelijk",),
    labelled=("plaats", "locatie", "datum", "tijd", "onderwerp", "onderwerpen", "thema", "gelegenheid"),
    datelines=(
        r"(?:embargo|onder embargo)\b.{0,60}|voor onmiddellijke publicatie|(?:de )?woordvoerder\b[^.:]{0,60}|verslag|transcript(?:ie)?|(?:pers|nieuws)bericht nr\.? ?[\w/ -]{1,20}",
        r"(?:nieuws|pers)bericht(?:en)?|toespra(?:ak|ken)|verklaring(?:en)?|interviews?|nieuws|mededelingen?|(?:nieuwsbericht|toespraak|speech|persbericht|verklaring|brief|kamerstuk) ?\| ?\d{1,2}-\d{1,2}-\d{4}(?: ?\| ?\d{1,2}:\d{2})?",
        r"(?:het )?(?:ministerie|ambassade|rijksoverheid|directie|federale overheidsdienst|fod|permanente vertegenwoordiging|kabinet)\b[^.]{0,80}",
        r"\d{1,2}[:.]\d{2}(?: uur)?",
    ),
    sites=("ministerie van", "rijksoverheid", "rijksvoorlichtingsdienst", "ambassade", "het koninklijk huis", "koninklijk huis", "federale overheidsdienst", "fod buitenlandse zaken", "kanselarij", "permanente vertegenwoordiging", "vlaamse overheid", "tweede kamer", "government\\.nl", "diplomatie belgië", "consulaat"),
)  # fmt: skip
