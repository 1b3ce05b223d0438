"""What countries are called in languages of which no more is known, besides their names in CLDR."""

from __future__ import annotations

from collections.abc import Mapping

#: Languages (BCP 47) that are of one country alone: what they are called is the adjective of that too.
LANGUAGES_OF_ONE: Mapping[str, str] = {
    tag: key
    for tag, _, key in (
        pair.partition(":")
        for pair in [
            "ru:RU",
            "de:DE",
            "fr:FR",
            "it:IT",
            "es:ES",
            "pt:PT",
            "pl:PL",
            "cs:CZ",
            "sk:SK",
            "hu:HU",
            "ro:RO",
            "bg:BG",
            "sr:RS",
            "hr:HR",
            "sl:SI",
            "sq:AL",
            "mk:MK",
            "el:GR",
            "tr:TR",
            "uk:UA",
            "be:BY",
            "lt:LT",
            "lv:LV",
            "et:EE",
            "fi:FI",
            "sv:SE",
            "da:DK",
            "nb:NO",
            "is:IS",
            "nl:NL",
            "ga:IE",
            "mt:MT",
            "ja:JP",
            "ko:KR",
            "zh:CN",
            "vi:VN",
            "th:TH",
            "id:ID",
            "ka:GE",
            "hy:AM",
            "az:AZ",
            "kk:KZ",
            "uz:UZ",
            "ky:KG",
            "tk:TM",
            "tg:TJ",
            "mn:MN",
            "ne:NP",
            "my:MM",
            "km:KH",
            "lo:LA",
            "am:ET",
            "so:SO",
        ]
    )
}

#: Adjectives and other names, by language and country.
ALSO: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "el": {
        "CY": ("κυπριακή",),
        "EG": ("αιγυπτιακή",),
        "GB": ("βρετανική",),
        "IL": ("ισραηλινή",),
        "US": ("αμερικανική",),
        "GR": ("ελληνική",),
    },
    "ro": {"GR": ("elenă",), "US": ("americană",), "GB": ("britanică",), "EG": ("egipteană",)},
    "ur": {
        "AF": ("افغان",),
        "CN": ("چینی",),
        "DE": ("جرمن",),
        "FR": ("فرانسیسی",),
        "GB": ("برطانیہ", "برطانوی"),
        "IN": ("انڈیا", "بھارتی"),
        "IR": ("ایرانی",),
        "PK": ("پاکستانی",),
        "RU": ("روسی",),
        "SA": ("سعودی",),
        "TR": ("ترکیہ", "ترک"),
        "US": ("امریکی", "امریکہ", "امریکا"),
    },
    "sr": {"US": ("amerikansk", "američki", "амерички"), "GB": ("britanski", "британски")},
    "hr": {"US": ("američki",), "GB": ("britanski",)},
    "cs": {"US": ("americký",), "GB": ("britský",), "SK": ("slovenský",), "DE": ("německý",)},
    "sk": {"US": ("americký",), "GB": ("britský",), "DE": ("nemecký",)},
    "bg": {"US": ("американски",), "GB": ("британски",)},
    "mk": {"US": ("американски",), "GB": ("британски",)},
    "hu": {"US": ("amerikai",), "GB": ("brit",)},
    "sv": {"US": ("amerikansk",), "GB": ("brittisk",)},
    "da": {"US": ("amerikansk",), "GB": ("britisk",)},
    "nb": {"US": ("amerikansk",), "GB": ("britisk",)},
    "fi": {"US": ("amerikkalainen",), "GB": ("brittiläinen",)},
}
