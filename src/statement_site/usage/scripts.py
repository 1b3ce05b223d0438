"""By what a language is known that we have no usage of: its script, its letters, its commonest words."""

from __future__ import annotations

#: Scripts, as ranges of letters, with the languages written in them; the first is by far the likeliest.
#: Sources: ISO 15924, and the likely subtags of CLDR.
SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ar fa ur ps ckb ug sd", "؀-ۿ"),
    ("ja", "぀-ヿ"),
    ("ko", "가-힣"),
    ("zh yue", "一-龥"),
    ("el", "Α-ωά-ώ"),
    ("he yi", "א-ת"),
    ("th", "ก-๛"),
    ("lo", "ກ-ໝ"),
    ("km", "ក-៹"),
    ("my", "က-႟"),
    ("si", "ං-෴"),
    ("hi ne mr mai sa kok", "ऀ-ॿ"),
    ("bn as", "ঀ-৾"),
    ("pa", "਀-੶"),
    ("gu", "ઁ-૿"),
    ("or", "ଁ-୷"),
    ("ta", "ஂ-௺"),
    ("te", "ఀ-౿"),
    ("kn", "ಀ-ೲ"),
    ("ml", "ഀ-ൿ"),
    ("am ti", "ሀ-፿"),
    ("hy", "Ա-֏"),
    ("ka", "Ⴀ-ჿ"),
    ("bo dz", "ༀ-࿿"),
    ("dv", "ހ-ޱ"),
)

#: Patterns of letters or words that only one language of a script has, by the tag of the script's likeliest language.
LETTERS: tuple[tuple[str, str, str], ...] = (
    ("ar", "ur", "[ٹڈڑےں]"),
    ("ar", "ug", "[ۇۈۋ]"),
    ("ar", "ps", "[ټډړږښڼې]"),
    ("ar", "ckb", "[ێۆڕڵ]"),
    ("ar", "sd", "[ڄڃٻڀڏ]"),
    ("ar", "fa", "[پچژگکی]"),
    ("hi", "ne", "हरू|भएको|गरेको|छन्|हुने|लाई"),
    ("hi", "mr", "ळ|आहे"),
    ("ru", "sr-Cyrl", "[ђјљњћџ]"),
    ("ru", "mk", "[ѓќѕ]"),
    ("ru", "be", "[ў]"),
    ("ru", "kk", "[қғұһ]"),
    ("ru", "uk", "[іїєґ]"),
    ("ru", "tg", "[ӣӯҳҷ]"),
    ("ru", "ky", "[ңөү]"),
    (
        "ru",
        "bg",
        r"ъ(?=[бвгджзйклмнпрстфхцчшщ])|хме\b|\b(?:които|който|която|което|със|беше|чрез|както|са|ще)\b",
    ),
)

#: Letters of the Latin script that a language has often, and only names in other languages have.
LATIN_LETTERS: tuple[tuple[str, str], ...] = (
    ("az", "[ə]"),
    ("vi", "[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
    ("tr", "[ığş]"),
    ("ro", "[ășțâî]"),
    ("cs", "[řůě]"),
    ("hu", "[őű]"),
)

#: Such a share of the letters of a text are those of its language; names have them more seldom.
OFTEN = 0.03

#: Such a share of the letters of a text are those that only its language has.
RARE = 0.01

#: Languages in the scripts that many share, by words that the others have not.
WORDS: tuple[tuple[str, str], ...] = (
    ("sv", "och i att det som en på är av för med till den har de inte om ett från vi ska"),
    ("da", "og i at det er til på som af for de med den har ikke fra vi"),
    ("nb", "og i at det er til på som av for de med den har ikke fra vi"),
    ("et", "ja on et ei ka oli mis seoses ning kui oma ta sellel meie oleme selle"),
    ("fi", "ja on ei että se oli myös sekä joka ovat kanssa hän mukaan"),
    ("lv", "un ir ar par no uz kas lai arī latvijas gada tika kā ka bet pie"),
    ("lt", "ir su kad yra į iš apie lietuvos bei taip pat dėl kaip prie nuo"),
    ("hu", "az és hogy nem is egy volt meg ez magyar szerint"),
    ("cs", "v na je že pro s z jsou také k i který by jako ve po při podle"),
    ("sk", "v na sa je že pre s z sú aj k i ktorý by ako vo po pri podľa"),
    ("sl", "in je na v da za so z tudi pri ki bo kot ter po bil"),
    ("hr", "je i u na za su od koji kao koje sa između predsjednik vanjskih prije dvije suradnji"),
    ("sr-Latn", "je i u na za su od koji kao koje sa između predsednik spoljnih pre dve saradnji"),
    ("ro", "și în pentru din care este că prin cu sunt fost"),
    ("sq", "dhe të në e për me një është nga që"),
    ("ca", "els amb per dels és aquest aquesta han seva entre"),
    ("is", "og að á í sem um við til ekki hefur þess"),
    ("az", "və bu bir ilə üçün olan edib də"),
    ("uz", "va bilan uchun bu ham bo'lgan"),
    ("so", "iyo oo ka ku waxaa ah ay uu"),
    ("sw", "na ya wa kwa katika ni za hii kuwa"),
    ("tl", "ang ng sa mga na ay ito para mula nang kung hindi rin siya kay"),
    ("bg", "се е са със който които като беше ще на"),
)
