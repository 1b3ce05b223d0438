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
        (r"basın (?:bülten|duyuru)\w*|duyuru\b|^no ?: ?\d+, .* hk\.?$", "press-release"),
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
    downloads=(r"(?:(?:tam )?metni|belgeyi|açıklamayı|bildiriyi|dosyayı|metin) ?(?:indir\w*|görüntüle\w*|oku\w*)(?: için tıklayınız?)?",),
    releases=(
        r"[^:]{0,160}(?:metni|bildiri|açıklama|konuşma)\w*(?: tam metni)? (?:aşağıda(?:dır| (?:sunul|yer|ver)\w* ?\w*)|şöyledir|şu şekildedir|aşağıdaki gibidir)\s?[.:]?$",
        r"(?:aşağıda|aşağıdaki)\b.{0,160}(?:metin|metni|açıklama|bildiri)\w*.{0,80}[.:]$",
        r"(?:[\w’'-]+ ){0,8}(?:sözcü|bakanlı|bakan|hükümet|büyükelçili|cumhurbaşkan)\w*[^.:]{0,120}(?:şu|aşağıdaki|şöyle)[^.:]{0,60}:$",
    ),
    furniture=(
        r"(?:ana ?sayfa) ?(?:>|›|»|/|\|).{0,120}|(?:ana )?(?:içeriğe|menüye|sayfaya|içerik|başa) (?:geç|git|atla|dön)\w*|buradasınız.{0,100}|geri (?:dön|git)?\w*",
        r"(?:yayı[nm](?:lanma|landı|)? ?(?:tarihi)?|güncelle(?:me|nme|ndi)(?: tarihi)?|son güncelle\w*|eklenme tarihi|oluşturma tarihi)\W.{0,60}|(?:okunma|görüntülenme|ziyaret)(?: sayısı)?\W.{0,20}|\d[\d.,]* (?:okunma|görüntülenme)|okuma süresi.{0,20}",
        r"(?:kaynak|yazar|foto(?:ğraf)?|görsel|etiket(?:ler)?|kategori(?:ler)?|haber|editör) ?: ?.{0,80}|yazı boyutu.{0,20}|paylaş.{0,40}|yazdır.{0,20}|sayfayı (?:yazdır|paylaş).{0,20}|(?:bağlantıyı|linki) kopyala",
        r"(?:tüm|her) hakk(?:ı|ları) saklıdır.{0,40}|telif hakkı.{0,80}|gizlilik.{0,40}|çerez.{0,40}|site haritası|bize ulaşın|(?:adres|telefon|faks|e-?posta|santral) ?: ?.{0,120}|kişisel verilerin korunması.{0,40}|aydınlatma metni",
        r"(?:t\.?c\.? |türkiye cumhuriyeti )(?:dışişleri|cumhurbaşkanlığı|millî savunma|ticaret|başbakanlık)\w*(?: \w+){0,4}",
    ),
    notices=(
        r".*\bçerez\w*.*(?:kullan|kabul|onay|deneyim)\w*.*",
        r"(?:tüm|her) hakk(?:ı|ları) saklıdır\.?.{0,60}|(?:bu|anılan) sayfa \w+ dilinde (?:mevcut|bulunma)\w*.{0,40}",
        r"\(?(?:gayriresmi|gayri resmi|resmi olmayan|resmî olmayan) (?:tercüme|çeviri)\w*\)?\.?",
    ),
    insets=(r"paylaş|yazdır|reklam|dinle|foto(?:ğraf)? ?: .{0,120}|ilgili haber\w*:? .{0,120}",),
    tails=(
        r"(?:bu )?(?:sayfa|içerik|bilgi)\w* (?:size )?(?:yararlı|faydalı|yardımcı)\b.{0,40}\?|(?:bizi|hesaplarımızı) .{0,80}(?:takip ed|izley)\w*.{0,20}",
        r"(?:ayrıntılı|daha fazla|detaylı) bilgi için.{0,160}|(?:bültenimize|duyurularımıza) .{0,60}(?:abone|kaydol)\w*.{0,20}",
    ),
    footers=(
        r"(?:ilgili|benzer|diğer|son|önerilen|öne çıkan|bağlantılı) (?:haberler?|içerik(?:ler)?|açıklamalar|duyurular|konular|bağlantılar|linkler|belgeler|dokümanlar|yazılar|sayfalar|metinler)",
        r"(?:bunlar|bunlar da|şunlar) (?:da )?ilginizi çekebilir|ayrıca (?:bakınız|bkz\.?|okuyun)|son dakika|en çok okunanlar?|yorumlar?(?: \(\d+\))?|etiketler|paylaş|ekler|ek(?:li)? (?:belge|dosya)\w*|bizi takip edin|(?:önceki|sonraki) (?:haber|sayfa|açıklama)\w*",
    ),
    labels=("yer", "tarih", "saat", "konu", "yer ve tarih"),
    datelines=(
        r"(?:basın (?:açıklaması|bülteni|duyurusu)|açıklama|duyuru)(?: ?(?:no|sayı)?\W{0,3}[\d/-]{1,12})?|(?:no|sayı|qa|sc) ?[:-]? ?\d[\w/-]{0,15}|açıklamalar|konuşmalar|haberler?|derhal yayımlanmak üzere",
        r"(?:t\.?c\.? )?(?:dışişleri bakanlığı|cumhurbaşkanlığı|başbakanlık|büyükelçiliği|iletişim başkanlığı|enformasyon dairesi|basın (?:bürosu|müşavirliği|merkezi))(?: (?:sözcülüğü|basın|enformasyon|iletişim|genel|müsteşar|dairesi|internet)[^.:]{0,40})?",
        r"(?:saat )?\d{1,2}[:.]\d{2}|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)",
    ),
    sites=(r"(?:t\.?c\.? )?dışişleri", r"(?:t\.?c\.? )?cumhurbaşkan", "büyükelçi", "başkonsolos", "iletişim başkanlığı", "başbakanlık", r"millî savunma bakanlığı", "milli savunma bakanlığı", "ticaret bakanlığı", "resmi internet", "resmî internet", "daimi temsilci"),
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
