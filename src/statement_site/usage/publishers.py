"""Publishers that speak for one country, as pages name them: in the site's name, a heading, an address."""

from __future__ import annotations

import re
from functools import cache

from statement_site.reading.names import states
from statement_site.usage.table import table

#: Names of governments' houses and sites, by the country that they speak for.
PUBLISHERS = table(
    """
AR: casa rosada|cancillería argentina|cancilleria.gob.ar
AT: bmeia
AF: mfa.gov.af|mfa.af
AU: dfat|minister.gov.au|pm.gov.au
BE: diplomatie.belgium.be|diplomatie belgië|spf affaires étrangères|fod buitenlandse zaken|premier.be
BR: itamaraty|palácio do planalto|gov.br
CA: global affairs canada|affaires mondiales canada|canada.ca
CH: admin.ch|schweizerische eidgenossenschaft|eidgenössisches departement für auswärtige angelegenheiten|federal department of foreign affairs|département fédéral des affaires étrangères
CL: minrel
CN: fmprc|mfa.gov.cn|外交部发言人|china-embassy|chineseembassy|china-consulate|chineseconsulate|chinaconsulate
CZ: mzv.cz|vlada.cz|hrad.cz
DE: auswärtiges amt|auswaertiges-amt.de|diplo.de|bundeskanzler.de|bundespraesident.de|federal foreign office|bundesregierung
DK: um.dk|stm.dk|kongehuset.dk
EE: vm.ee|valitsus.ee
EG: mfa.gov.eg
ES: la moncloa|lamoncloa|exteriores.gob.es
FR: élysée|elysee|quai d’orsay|quai d'orsay|france diplomatie|diplomatie.gouv.fr|vie-publique.fr|ambafrance|ambafrance.org|consulfrance
FI: um.fi|formin.fi|valtioneuvosto|presidentti.fi
GB: gov.uk|foreign, commonwealth & development office|foreign & commonwealth office|10 downing street|hm government
HU: kormany.hu|keh.hu|miniszterelnok.hu|sandorpalota.hu
IS: stjornarradid.is|forseti.is|utanrikisraduneyti.is
LT: lrp.lt|lrv.lt|urm.lt
ID: kemlu.go.id|kemlu|setkab.go.id|sekretariat kabinet republik indonesia|kementerian luar negeri republik indonesia
IE: ireland.ie|dfa.ie
IL: gov.il
IR: mfa.ir|mfa.gov.ir|president.ir|leader.ir|dolat.ir|وزارت امور خارجه جمهوری اسلامی ایران|پایگاه اطلاع‌رسانی دولت
IN: mea.gov.in|pib.gov.in|prime minister’s office, india
IT: farnesina|palazzo chigi|esteri.it
JP: mofa.go.jp|kantei
KR: mofa.go.kr|korea.kr|president.go.kr|대한민국 외교부|대한민국 대통령실|대한민국 정책브리핑|청와대|mofa republic of korea
MY: kln.gov.my|wisma putra|kementerian luar negeri malaysia
MX: gob.mx|secretaría de relaciones exteriores
NL: rijksoverheid|koninklijkhuis.nl|rijksvoorlichtingsdienst|het koninklijk huis
NO: norway.no|regjeringen
NZ: beehive.govt.nz
PE: gob.pe|cancillería del perú
PL: msz.gov.pl|premier.gov.pl|prezydent.pl|gov.pl|kancelaria prezesa rady ministrów|kancelaria prezydenta rp
RU: kremlin|mid.ru|rusemb.org.uk|rusembassy
SA: spa.gov.sa
SM: reggenza della repubblica|esteri.sm|congresso di stato
SK: mzv.sk
SE: regeringen|government offices of sweden
TR: mfa.gov.tr|t.c. dışişleri bakanlığı|türkiye cumhuriyeti dışişleri bakanlığı|t.c. cumhurbaşkanlığı|tccb.gov.tr|iletisim.gov.tr
UA: president.gov.ua|mfa.gov.ua|kmu.gov.ua|rada.gov.ua|мзс україни|офіс президента україни
US: state.gov|white house|whitehouse.gov|department of state|departamento de estado|département d’état|usembassy|وزارة الخارجية الأمريكية
VA: vatican.va|sala stampa della santa sede
XK: rks-gov.net
VN: mofa.gov.vn|mofahcm.gov.vn|chinhphu.vn|bộ ngoại giao việt nam|cổng thông tin điện tử chính phủ
"""
)


#: The address of a government, or of one of its houses, under the domain of its country (ISO 3166-1).
_GOVERNMENT = re.compile(
    r"^https?://(?:[^/]*\.)?(?:(?:gov|govt|gob|gouv|gub|guv|go|gv|gc|mil)"
    r"|(?:mfa|mofa|mfaic|mfat|mae|maec|minrex|minrel|mid|mzv|msz|msp|mvep|mre|rree|cancilleria|esteri|exteriores"
    r"|diplomatie|presiden\w*|pr[ae]e?[sz]iden[tc]\w*|preds[ij]?[e]?dni[kc]\w*|premier|primeminister|pmo?|government|gouvernement|gobierno"
    r"|governo|guvern\w*|vlada|kormany|regering\w*|regjering\w*|cabinet|parliament"
    r"|bundes(?:regierung|kanzler\w*|pr[ae]e?sident\w*|polizei|wehr|rat|tag)))\.(?P<domain>[a-z]{2})(?=[/:]|$)"
    r"|^https?://(?:[^/]*\.)?(?P<alone>gov|mil)(?=[/:]|$)",
    re.IGNORECASE,
)


#: Sites of organizations of states; the domain “int” is theirs alone (RFC 1591).
_ORGANIZATION = re.compile(
    r"^https?://(?!(?:www\.)?un\.int/[a-z_-]+/)(?:[^/]*\.)?(?:[\w-]+\.int|un\.org|unvienna\.org|ungeneva\.org|europa\.eu|asean\.org|aseansec\.org"
    r"|caricom\.org|osce\.org|oas\.org|apec\.org|thecommonwealth\.org|forumsec\.org|oic-oci\.org|gcc-sg\.org"
    r"|lasportal[\w-]*\.org|maghrebarabe\.org|msgsec\.info|cplp\.org|segib\.org|acs-aec\.org|ceeac\w*\.org|eaeunion\.org|sectsco\.org|saarc-sec\.org|bimstec\.org|francophonie\.org|opec\.org|turkicstates\.org|comunidadandina\.org|cbss\.org|visegradgroup\.eu|ctbto\.org|celacinternational\.org|nordicco-operation\.org|norden\.org|baltasam\.org|imf\.org"
    r"|worldbank\.org|wto\.org|ilo\.org|unesco\.org|iaea\.org|opcw\.org|icrc\.org)(?=[/:]|$)",
    re.IGNORECASE,
)


#: Where others keep what was put out elsewhere: parliaments, libraries and archives.
_KEEPER = re.compile(
    r"^https?://(?:[^/]*[./-])?(?:parlinfo|\w*parl|parlia?ment\w*|\w*library|lib|biblio\w*|trove|nla|loc|catalogue?)[./-]",
    re.IGNORECASE,
)

#: Whose page it is, below the text.
OWNER = re.compile(
    r"(?:©|\(c\)|copyright)\W*(?:\d{4}\W*)?[^.,;]{0,15}\b(?:ministry|embassy|consulate|government|presidency|pr[eé]sidence|presidencia|primature|ministerio|embajada|consulado|ambassade|consulat"
    r"|botschaft|generalkonsulat|міністерство|посольство|генеральне консульство|ministerstwo|ambasada|konsulat|ministerie|ambassade|وزارت|سفارت|kementerian|kedutaan|bộ|đại sứ quán)\b[^.,;|]{2,60}"
    r"|(?:©|\(c\)|copyright)\W*(?:\d{4}\W*)?[^,;|]{2,50}(?:bakanlığı|büyükelçiliği|외교부|대사관|대통령실)",
    re.IGNORECASE,
)
#: How the sender of a text stands at its beginning, before the name of his country.
BEFORE_SENDER = re.compile(
    r"(?:(?:the|el|la|le|l[’']|die|il|o|a)? ?(?:government|gobierno|gouvernement|regierung|governo|ministry|ministerio|minist[eè]re|minist[eé]rio|ministero)"
    r"(?: (?:of|for|de|des|das|dos|degli) (?:foreign|external|relaciones|asuntos|relations|affaires|rela[cç][oõ]es|neg[oó]cios|affari)\b[\w ,’'-]{0,60}?(?= (?:of|de|del|da|do|du|della)\b))?"
    r"(?: (?:of|de|del|de la|da|do|du|der)(?: the| la)?)?(?: (?:rep[uú]blica?|r[eé]publique|people['’]s republic)(?: \w+)? (?:of|de|del|du|da))? "
    r"|pemerintah (?:republik )?|kerajaan (?=malaysia)|chính phủ (?:nước )?(?:cộng h(?:òa|oà) (?:xã hội chủ nghĩa )?)?"
    r"|(?:la|the|a) rep[uú]blica?(?: \w+)? (?:of|de|del|da) |(?:уряд|міністерство закордонних справ) (?:республіки )?|(?:rząd|ministerstwo spraw zagranicznych) (?:republiki |królestwa )?"
    r"|(?:de |het )?(?:regering|ministerie van buitenlandse zaken) van (?:de (?:republiek )?|het koninkrijk )?|(?:دولت|وزارت امور خارجه) (?:جمهوری (?:اسلامی )?|پادشاهی )?)",
    re.IGNORECASE,
)


def is_of_keeper(address: str) -> bool:
    """Whether an address is that of a library or an archive, which keeps what others put out."""
    return bool(_KEEPER.match(address))


_HOST = re.compile(r"https?://[^/]*", re.IGNORECASE)

#: An address within that of a copy which an archive keeps.
_KEPT = re.compile(r"^https?://[^/]+/.*?(?P<original>https?:/+[^/]+\.[^/]+.*)$", re.IGNORECASE)


def original_of(address: str) -> str:
    """The address of the page of which an archive keeps a copy, else the address itself."""
    found = _KEPT.match(address)
    return re.sub(r"^(https?):/+", r"\1://", found["original"]) if found else address


@cache
def _pattern() -> re.Pattern[str]:
    words = (re.escape(word) for words in PUBLISHERS.values() for word in words)
    return re.compile(rf"(?<!\w)(?:www\.)?({'|'.join(words)})(?!\w)", re.IGNORECASE)


def country_of(words: str) -> str:
    """The country that the first publisher named in these words speaks for, or nothing.

    Of an address only the host counts: its path can name anyone.
    """
    host = _HOST.match(words)
    if host and (key := _country_of_address(words)):
        return key
    match = _pattern().search(host[0] if host else words)
    if match is None:
        return ""
    found = match[1].casefold()
    return next((key for key, names in PUBLISHERS.items() if found in names), "")


#: The site of a mission or an embassy, as its host is called: “ghanamissionun.org”, “embassyofkenya.org”.
_MISSION_HOST = re.compile(
    r"^https?://(?:www\.)?(?:(?:pm|permanent-?)?(?:mission|embassy|consulate|highcommission)-?of-?(?:the-?)?(?P<behind>[a-z]{4,20})"
    r"|(?P<before>[a-z]{4,20}?)-?(?:permanent)?(?:mission|embassy|consulate|highcommission)[a-z-]{0,12})\.[a-z.]+(?=[/:]|$)",
    re.IGNORECASE,
)

#: The house of a state as its host is called, with the state's code in place of a domain: “mofa-ye.org”.
_HOUSE_WITH_CODE = re.compile(
    r"^https?://(?:www\.)?(?:mofaic?|mofa|mfa|moia|minrex|mre)-(?P<code>[a-z]{2})\.(?:org|com|net|info)(?=[/:]|$)"
)

#: Codes that states use of themselves, and ISO 3166-1 does not.
_OTHER_CODES = {"KS": "XK", "UK": "GB"}

#: The pages of a state's mission at the United Nations, by its name.
_MISSION_PAGE = re.compile(r"^https?://(?:www\.)?un\.int/([a-z_-]+)/", re.IGNORECASE)


def state_of_mission(address: str) -> str:
    """The name of the state whose mission or embassy has an address, as the address spells it, or nothing."""
    if found := _MISSION_PAGE.match(address):
        return found[1].replace("_", " ").replace("-", " ").title()
    host = _MISSION_HOST.match(address)
    return (host["behind"] or host["before"]).title() if host else ""


def is_of_organization(address: str) -> bool:
    """Whether an address is that of an organization of states, which speaks for no one country."""
    return bool(_ORGANIZATION.match(address))


#: Organizations on whose pages stand the speeches of their members too.
_FORUM = re.compile(
    r"^https?://(?:[^/]*\.)?(?:un\.org|unvienna\.org|ungeneva\.org|un\.int|osce\.org|oas\.org|unesco\.org|iaea\.org|opcw\.org|wto\.org|ilo\.org|norden\.org|thecommonwealth\.org)(?=[/:]|$)",
    re.IGNORECASE,
)


def is_forum(address: str) -> bool:
    """Whether an address is that of an organization on whose pages stand the speeches of its members too."""
    return bool(_FORUM.match(address))


#: Names of organizations of states, and of their houses, as their sites are called.
_ORGANIZATION_NAME = re.compile(
    r"(?:.{0,40}\| ?)?(?:the )?(?:(?:welcome to the )?united nations\b|un (?:press|news|geneva|women)\b|naciones unidas\b|nations unies\b|vereinte nationen\b"
    r"|european (?:parliament|commission|council|union|external action service)\b|council of (?:the european union|europe)\b|parlamento europeo\b"
    r"|parlement europ[eé]en\b|commission europ[eé]enne\b|europ[äa]ische[sr]? (?:parlament|kommission|rat)\b|eeas\b|nato\b|otan\b|african union\b|union africaine\b"
    r"|asean\b|osce\b|oas\b|oea\b|caricom\b|ecowas\b|cedeao\b|sadc\b|igad\b|gcc\b|mercosur\b|commonwealth secretariat\b|the commonwealth\b|unesco\b|unhcr\b|iaea\b"
    r"|league of arab states\b|الأمم المتحدة|جامعة الدول العربية|联合国|聯合國|организация объединенных наций\b|оон\b)",
    re.IGNORECASE,
)


#: The names of houses of organizations in full, as they stand above their pages.
_HOUSE_OF_ORGANIZATION = re.compile(
    r"(?:the )?(?:(?-i:IAEA|OPCW|WHO|UNESCO|OSCE)|international atomic energy agency|world health organi[sz]ation|organisation mondiale de la sant[eé]|organizaci[oó]n mundial de la salud|comunidade dos pa[ií]ses de l[ií]ngua portuguesa|commonwealth secretariat|african union commission|organi[sz]ation for security and co-?operation in europe|منظمة التعاون الإسلامي|european external action service|european union external action|council of the european union|european commission|african union(?: commission)?|association of southeast asian nations"
    r"|organization of american states|organizaci[oó]n de los estados americanos|north atlantic treaty organization|organization of islamic cooperation|service europ[ée]en pour l[’']action ext[ée]rieure"
    r"|servicio europeo de acci[oó]n exterior|conseil de l[’']union europ[ée]enne|un press|un news|united nations press office|جامعة الدول العربية|مجلس التعاون لدول الخليج العربية)(?: ?[–|-] ?[^|–-]{2,40}| \([A-Z]{2,8}\))?",
    re.IGNORECASE,
)


def is_house_of_organization(line: str) -> bool:
    """Whether a line is the name of an organization or of one of its houses in full, and no more."""
    return bool(_HOUSE_OF_ORGANIZATION.fullmatch(line))


def is_organization(site: str) -> bool:
    """Whether the name of a site is that of an organization of states or of one of its houses."""
    return bool(_ORGANIZATION_NAME.match(site))


def _country_of_address(address: str) -> str:
    """The country under whose domain a government has its address, or nothing."""
    if house := _HOUSE_WITH_CODE.match(address):
        code = house["code"].upper()
        return _OTHER_CODES.get(code, code if code in states("en") else "")
    match = _GOVERNMENT.match(address)
    if match is None:
        return ""
    if match["alone"]:  # these two are of the United States
        return "US"
    domain = match["domain"].upper()
    return "GB" if domain == "UK" else "" if domain == "EU" else domain


#: National agencies, as they sign what they send.
_AGENCIES = re.compile(
    r"(?P<CN>新华社|新華社|中新社|中新网|中新網)|(?P<MA>(?<!\w)MAP$)|(?P<SA>(?:\(|^|\d م )(?:SPA|واس)(?:\)|$))|(?P<KW>(?:\(|^)(?:KUNA|كونا)(?:\)|$))"
    r"|(?P<AE>(?:\(|^)(?:WAM|وام)(?:\)|$))|(?P<QA>(?:\(|^)(?:QNA|قنا)(?:\)|$))|(?P<OM>(?:\(|^)ONA(?:\)|$))|(?P<JO>(?:\(|^)(?:Petra|بترا)(?:\)|$))"
    r"|(?P<EG>\((?:MENA|أ ش أ)\))|(?P<BH>(?:\(|^)(?:BNA|بنا)(?:\)|$))|(?P<AT>\((?:OTS|APA)\))|(?P<LI>\((?:ots/)?pafl\))"
)

#: Domains of countries that others use for what they sound like.
_FREE = ("tv", "me", "io", "co", "ai", "fm", "to", "cc", "ly", "la", "ws", "eu", "su", "gg", "sh")
_DOMAIN = re.compile(r"^https?://[^/:]+\.([a-z]{2})(?=[/:]|$)", re.IGNORECASE)


#: An office of a ministry in a city of its own country, which its name does not tell.
_MISSIONS = re.compile(
    r"(?P<CN>外交部[驻駐][港澳]公署|[驻駐][港澳]公署|(?:中国|^|[，,。、：:])驻[^，。：]{2,12}(?:大?使馆|总领(?:事)?馆|大使))"
)


def country_of_mission(words: str) -> str:
    """The country of a ministry’s office that words begin with or name, or nothing."""
    found = _MISSIONS.search(words)
    return found.lastgroup or "" if found else ""


#: Houses of one government that are called by their place or their own name, whatever the language.
_HOUSES = re.compile(
    r"(?P<US>\b(?:State Department|Department of State|White House|Pentagon)\b|Госдеп\w*|Пентагон\w*|Бел\w+ дом\w*|البيت الأبيض|البنتاغون|白宫|白宮|백악관)"
    r"|(?P<GB>\b(?:Downing Street|No\.? ?10 spokes\w+))|(?P<FR>\bQuai d[’']Orsay\b|\b[EÉ]lys[eé]e\b)|(?P<RU>\bKremlin\b|Кремл\w*|الكرملين)"
    r"|(?P<BR>\bItamaraty\b|\bPal[aá]cio do Planalto\b)|(?P<IT>\bFarnesina\b|\bQuirinale\b|\bPalazzo Chigi\b)|(?P<ES>\bLa Moncloa\b|\bPalacio de Santa Cruz\b)"
    r"|(?P<AR>\bCasa Rosada\b|\bPresiden(?:t[ea]|cia) de la Naci[oó]n\b|\bPalacio San Mart[ií]n\b)|(?P<CO>\bPalacio de San Carlos\b|\bCasa de Nari[nñ]o\b)|(?P<PE>\bTorre Tagle\b)|(?P<CL>\bLa Moneda\b)"
    r"|(?P<MX>\bLos Pinos\b)|(?P<PH>\bMalaca[nñ]ang\b)|(?P<MY>\bWisma Putra\b)|(?P<KR>\b(?:Cheong ?Wa ?Dae|Blue House)\b|청와대)"
)


def country_of_house(words: str) -> tuple[str, int]:
    """The country of the house that words name by its own name, and where it stands; "" where there is none."""
    found = _HOUSES.search(words)
    return (found.lastgroup or "", found.start()) if found else ("", -1)


def country_of_agency(line: str) -> str:
    """The country whose agency signed a line, or nothing."""
    found = _AGENCIES.search(line)
    return found.lastgroup or "" if found else ""


def domain_of(address: str) -> str:
    """The country under whose domain an address is, or nothing."""
    found = _DOMAIN.match(address)
    domain = found[1].lower() if found else ""
    return "" if domain in _FREE else "GB" if domain == "uk" else domain.upper()
