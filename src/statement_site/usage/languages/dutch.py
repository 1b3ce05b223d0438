"""Dutch usage, of the Netherlands and of Belgium."""

from __future__ import annotations

from statement_site.usage.demonyms.dutch import DEMONYMS
from statement_site.usage.names.dutch import NAMES
from statement_site.usage.usage import Usage

DUTCH = Usage(
    language="nl",
    common=frozenset(["de", "het", "een", "en", "van", "voor", "met", "zijn", "op", "dat", "aan", "te", "die", "om", "ook", "wordt"]),
    kinds=(
        (r"(?:gezamenlijke?|gemeenschappelijke?) (?:\w+ )?(?:pers)?(?:verklaring|communiqué|mededeling|statement)|slotverklaring", "joint-statement"),
        (r"persconferentie|persmoment|persbriefing", "press-conference"),
        (r"persbericht|nieuwsbericht|persmededeling", "press-release"),
        (r"toespraak|speech (?:van|door)|redevoering|troonrede|lezing (?:van|door)|toespreken", "speech"),
        (r"openingswoord|slotwoord|inleidend woord", "remarks"),
        (r"\binterview met\b|vraaggesprek", "interview"),
        (r"persverklaring|(?:re)?actie (?:van|door) (?:de )?(?:minister|woordvoerder|regering)|verklaring", "press-statement"),
        (r"telefoongesprek|gesprek (?:met|tussen)|ontmoeting (?:met|tussen)|\bontmoet\w*|bezoek (?:aan|van)|spreekt met|overleg met|ontvangt|werkbezoek|in gesprek met", "readout"),
        (r"\bverdrag\b", "treaty"),
        (r"\bprotocol\b", "protocol"),
        (r"\bovereenkomst\b|\bakkoord\b", "agreement"),
        (r"memorandum van overeenstemming|intentieverklaring", "memorandum"),
    ),
    begins=(r"tekst|inhoud", r"begin (?:van de )?(?:tekst|verklaring)", r"(?:(?:hieronder|hierna) (?:volgt )?)?(?:de )?(?:volledige |integrale )?tekst(?: van de (?:gezamenlijke )?(?:verklaring|toespraak))?\s*:"),
    ends=(r"einde(?: van)?(?: de)?(?: (?:tekst|verklaring|bericht|persbericht|citaat))?",),
    downloads=(r"(?:download|lees|bekijk) (?:hier )?de (?:volledige )?(?:tekst|verklaring|toespraak|brief)(?: \w+){0,3}|(?:tekst|verklaring|document|toespraak) downloaden",),
    releases=(
        r"(?:(?:de|het|een) )?(?:[\w’'-]+ ){0,5}(?:woordvoerder|woordvoerster|ministerie|minister|regering|ambassade|premier|minister-president|kabinet|president)\b[^:.]{0,90}\b(?:verklaar\w+|zei|zegt|liet weten|heeft|deelt? mee|gaf|geeft|publiceer\w+)\b[^:.]{0,90}:$",
        r"(?:de|het) (?:onderstaande|volgende) (?:gezamenlijke )?(?:verklaring|tekst|bericht|mededeling)\b[^:.]{0,120}:$",
        r"(?:hieronder|hierna|onderstaand)\b.{0,60}\b(?:tekst|verklaring|volgt|vindt u)\b.{0,120}:?$"),
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
    labels=("plaats", "locatie", "datum", "tijd", "onderwerp", "onderwerpen", "thema", "gelegenheid"),
    datelines=(
        r"(?:embargo|onder embargo)\b.{0,60}|voor onmiddellijke publicatie|(?:de )?woordvoerder\b[^.:]{0,60}|verslag|transcript(?:ie)?|(?:pers|nieuws)bericht nr\.? ?[\w/ -]{1,20}",
        r"(?:nieuws|pers)bericht(?:en)?|toespra(?:ak|ken)|verklaring(?:en)?|interviews?|nieuws|mededelingen?|(?:nieuwsbericht|toespraak|speech|persbericht|verklaring|brief|kamerstuk) ?\| ?\d{1,2}-\d{1,2}-\d{4}(?: ?\| ?\d{1,2}:\d{2})?",
        r"(?:het )?(?:ministerie|ambassade|rijksoverheid|directie|federale overheidsdienst|fod|permanente vertegenwoordiging|kabinet)\b[^.]{0,80}",
        r"\d{1,2}[:.]\d{2}(?: uur)?",
    ),
    sites=("ministerie van", "rijksoverheid", "rijksvoorlichtingsdienst", "ambassade", "het koninklijk huis", "koninklijk huis", "federale overheidsdienst", "fod buitenlandse zaken", "kanselarij", "permanente vertegenwoordiging", "vlaamse overheid", "tweede kamer", "government\\.nl", "diplomatie belgië", "consulaat"),
    locatives=("in", "te"),
    subjects=("over", "inzake", "betreffende", "naar aanleiding van", "met betrekking tot", "ten aanzien van", "in verband met", "ter gelegenheid van"),
    both=r"\b(?:beide|twee) (?:landen|partijen|staten|regeringen|ministers|presidenten|premiers|volkeren|zijden|bewindslieden)\b",
    encounters=r"\b(?:heeft .{0,60}(?:gesproken met|ontmoet|ontvangen)|ontmoet(?:te|ten)? |sprak(?:en)? (?:\w+ )?met|spraken elkaar|ontving |belde(?:n)? (?:\w+ )?met |voerden? .{0,40}gesprek)",
    offices=(
        r"(?:vice-?|plaatsvervangend |waarnemend |demissionair )?(?:minister(?:s)? (?:van|voor) (?:(?:buitenlandse|binnenlandse|algemene|economische) zaken|defensie|financiën|buitenlandse handel(?: en \w+)?|ontwikkelingssamenwerking|justitie(?: en veiligheid)?|klimaat)|(?:buitenland|defensie)minister(?:s)?|minister-president|premier|eerste minister|president|bondskanselier|kanselier|staatssecretaris|secretaris-generaal|ambassadeur|koning(?:in)?|hoge vertegenwoordiger|(?:regerings)?woordvoerd(?:er|ster)|vicepremier|vice-eersteminister)",
    ),
    genitive=r"(?:,? van (?:(?:het |de )?(?:koninkrijk|republiek|federatie|bondsrepubliek|staat) )?(?:van |der |de |het )?)",
    honorifics=r"(?:(?:dr\.|mr\.|drs\.|prof\.|ir\.|de heer|mevrouw|z\.e\.|h\.e\.|zijne excellentie|hare excellentie)[  ])*",
    cues={
        "climate-change": ("klimaat",), "counter-terrorism": ("terrorisme",), "democracy": ("democrat",), "human-rights": ("mensenrecht",),
        "investment": ("invester",), "migration": ("migratie", "vluchteling"), "trade": ("handel",), "rule-of-law": ("rechtsstaat", "rechtsorde"),
        "energy": ("energie",), "health": ("gezondheid", "volksgezondheid"), "education": ("onderwijs",), "humanitarian-affairs": ("humanitair",),
        "arms-control": ("ontwapening", "wapenbeheersing", "non-proliferatie"), "nuclear-weapons": ("kernwapen",),
    },
    demonyms=DEMONYMS,
    names=NAMES,
)  # fmt: skip
