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
    releases=(
        r"(?:(?:de|het|een) )?(?:[\w’'-]+ ){0,5}(?:woordvoerder|woordvoerster|ministerie|minister|regering|ambassade|premier|minister-president|kabinet|president)\b[^:.]{0,90}\b(?:verklaar\w+|zei|zegt|liet weten|heeft|deelt? mee|gaf|geeft|publiceer\w+)\b[^:.]{0,90}:$",
        r"(?:de|het) (?:onderstaande|volgende) (?:gezamenlijke )?(?:verklaring|tekst|bericht|mededeling)\b[^:.]{0,120}:$",
        r"(?:hieronder|hierna|onderstaand)\b.{0,60}\b(?:tekst|verklaring|volgt|vindt u)\b.{0,120}:?$"),
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
