"""Turkish usage. What a text is about stands before “about it”, and whose it is before an office."""

from __future__ import annotations

from statement_site.usage.demonyms.turkish import DEMONYMS
from statement_site.usage.names.turkish import NAMES
from statement_site.usage.usage import Usage

TURKISH = Usage(
    language="tr",
    common=frozenset(["ve", "bir", "bu", "ile", "için", "olarak", "olan", "da", "de", "tarafından", "arasında", "daha", "gibi", "ise", "her"]),
    kinds=(
        (r"(?:ortak|müşterek) (?:basın |yazılı |siyasi )?(?:bildiri|açıklama|deklarasyon|beyan|bildirge|komünike|basın açıklama)\w*", "joint-statement"),
        (r"(?:ortak )?basın (?:toplantı|brifing|konferans)\w*", "press-conference"),
        (r"basın (?:bülten|duyuru)\w*|duyuru\b|^no ?: ?\d+ ?, .* hk\.?$", "press-release"),
        (r"komünike\w*", "communique"),
        (r"açılış (?:konuşma|hitab)\w*", "remarks"),
        (r"\bkonuşma(?:sı|ları|lar|nın|sının| metni)?\b|\bhitab[ıe]\w*|\bhitap\w*", "speech"),
        (r"röportaj|mülakat|söyleşi", "interview"),
        (r"telefon (?:görüşme|konuşma)\w*|\bgörüş(?:me|tü|müş|melerde|türüldü)\w*|bir araya (?:gel|geldi)\w*|kabul (?:etti|edilme|edildi|etmesi)\w*|(?:resmi |çalışma )?ziyaret(?:i|ine|leri|inde|te|e)?\b|istişareler\w*|güven mektu\w*", "readout"),
        (r"(?:soruya|soruya verdiği|sorulan) ?\w* (?:cevab|yanıt)\w*|\baçıklama(?:sı|ları|lar|nın|mız|sının)?\b|\bbeyanat\w*|\bbeyan(?:ı)?\b", "press-statement"),
        (r"\b(?:bildiri|bildirge|deklarasyon|beyanname)(?:si|leri|nin|sinin|u|i)?\b", "declaration"),
        (r"\bantlaşma(?:sı)?\b", "treaty"),
        (r"\bprotokol(?:ü)?\b", "protocol"),
        (r"\banlaşma(?:sı)?\b", "agreement"),
    ),
    begins=(r"metin|içerik", r"(?:(?:ortak )?(?:bildiri|açıklama|konuşma)\w* )?(?:tam )?metni(?: (?:şöyle(?:dir)?|aşağıdadır|şu şekildedir))?\s*:?"),
    ends=(r"metin sonu",),
    releases=(
        r"[^:]{0,160}(?:metni|bildiri|açıklama|konuşma)\w*(?: tam metni)? (?:aşağıda(?:dır| (?:sunul|yer|ver)\w* ?\w*)|şöyledir|şu şekildedir|aşağıdaki gibidir)\s?[.:]?$",
        r"(?:aşağıda|aşağıdaki)\b.{0,160}(?:metin|metni|açıklama|bildiri)\w*.{0,80}[.:]$",
        r"(?:[\w’'-]+ ){0,8}(?:sözcü|bakanlı|bakan|hükümet|büyükelçili|cumhurbaşkan)\w*[^.:]{0,120}(?:şu|aşağıdaki|şöyle)[^.:]{0,60}:$",
    ),
    locatives=(),
    subjects=(),
    subjects_behind=(r"(?<!\w)(?:hakkında(?:ki)?|ilişkin|dair|ilgili|konusunda(?:ki)?|konulu|münasebetiyle|vesilesiyle|dolayısıyla|nedeniyle|bağlamında|hk\.?)(?!\w)",),
    both=r"\b(?:her )?iki (?:ülke|taraf|bakan|lider|devlet|hükümet|cumhurbaşkan|başbakan)\w*\b|\btaraflar\b",
    encounters=r"\b(?:(?:bir )?(?:telefon )?görüşme(?:si)? (?:gerçekleştir|yap|yapıl)\w*|(?:ile |’la |’le )?görüş(?:tü|müştür|müşlerdir|tüler)\b|bir araya gel(?:di|miş)\w*|kabul et(?:ti|miştir)|istişarelerde bulun\w*)",
    offices=(
        r"(?:(?:başbakan|cumhurbaşkanı) (?:yardımcısı|vekili)(?: ve)? ?)?(?:(?:dışişleri|savunma|millî savunma|milli savunma|içişleri|ticaret|maliye|ekonomi|enerji) bakan(?:ı|ları|ının|larının|ı yardımcısı|lığı sözcüsü)?|cumhurbaşkan(?:ı|ının|ları)?(?: yardımcısı)?|başbakan(?:ı|ının|ları)?|devlet başkanı|kral(?:ı|içesi|içe)?|emiri?|şansölye(?:si)?|büyükelçi(?:si|ler)?|genel sekreter(?:i)?|yüksek temsilci(?:si)?|sözcüsü)(?!\w)",
    ),
    genitive=r"(?:(?:’|')n?[ıiuü]n)? ?",
    honorifics=r"(?:(?:sayın|ekselansları|dr\.|prof\.|majesteleri)[  ])*",
    cues={
        "climate-change": ("iklim değişikliği", "iklim"), "counter-terrorism": ("terör",), "human-rights": ("insan hak",), "democracy": ("demokra",),
        "investment": ("yatırım",), "migration": ("göç", "mülteci"), "trade": ("ticaret", "ticari"), "energy": ("enerji",), "health": ("sağlık",), "education": ("eğitim",),
        "sovereignty": ("egemenli", "toprak bütünlü"), "arms-control": ("silahsızlanma", "silahların kontrolü"), "nuclear-weapons": ("nükleer silah",),
        "security-cooperation": ("güvenlik işbirliği", "savunma sanayii"),
    },
    demonyms=DEMONYMS,
    names=NAMES,
    homonyms=("Mali", "Kuzey Kıbrıs", "Kuzey Kıbrıs Türk Cumhuriyeti", "Kıbrıs Türk", "Türk Devletleri", "Türk Konseyi", "Türk Dünyası", "Türk Akımı", "Latin Amerika", "Amerikalar", "Fin", "Hint Okyanusu"),
    months={"mayis": 5, "aralik": 12, "kasim": 11, "subat": 2, "agustos": 8},
)  # fmt: skip
