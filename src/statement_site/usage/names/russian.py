"""Russian names of countries, in their cases. The names themselves are CLDR's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from statement_site.reading.names import territories

#: How the last word of a name ends, and what it ends with in other cases.
_CASES = (
    ("ия", ("ии", "ию", "ией")),
    ("ья", ("ьи", "ье", "ью", "ьей")),
    ("а", ("ы", "и", "е", "у", "ой")),
    ("я", ("и", "е", "ю", "ей")),
    ("й", ("я", "ю", "ем", "е")),
    ("ь", ("и", "ю", "ем", "е", "я")),
)
_AFTER_CONSONANT = ("а", "у", "ом", "е")

#: Keys of CLDR that are no countries of ISO 3166-1.
_NO_STATES = ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "ZZ")

#: Formal names, and such as CLDR has not.
_OTHERS: Mapping[str, tuple[str, ...]] = {
    "RU": ("Российская Федерация", "Российской Федерации", "Российскую Федерацию", "РФ"),
    "US": ("США", "Соединенные Штаты", "Соединенных Штатов", "Соединённых Штатов", "Соединенными Штатами"),
    "CN": ("КНР", "Китайская Народная Республика", "Китайской Народной Республики"),
    "GB": ("Соединенного Королевства", "Соединённого Королевства", "Великобритания", "Великобритании"),
    "KP": ("КНДР",), "AE": ("ОАЭ", "Объединенных Арабских Эмиратов"), "SA": ("Саудовской Аравии", "Саудовская Аравия"),
    "BY": ("Белоруссия", "Белоруссии", "Белоруссией", "Беларуси"), "DE": ("ФРГ",), "KR": ("Республики Корея",),
    "TG": ("Тоголезская Республика", "Тоголезской Республики", "Республика Того", "Республики Того"),
    "KG": ("Кыргызстан", "Кыргызстана", "Кыргызстану", "Кыргызстаном", "Кыргызстане", "Кыргызская Республика", "Кыргызской Республики", "Кыргызской Республикой"),
    "TM": ("Туркмения", "Туркмении", "Туркменией"), "MD": ("Молдавия", "Молдавии", "Молдавией"), "NZ": ("Новой Зеландии", "Новой Зеландией"),
    "MK": ("Северной Македонии", "Северной Македонией"), "BA": ("Боснии и Герцеговины", "Боснией и Герцеговиной"), "LK": ("Шри-Ланки", "Шри-Ланкой"),
    "CF": ("ЦАР", "Центральноафриканской Республики"), "DO": ("Доминиканской Республики",), "GQ": ("Экваториальной Гвинеи",), "CI": ("Кот-д’Ивуара", "Кот-д'Ивуара"),
    "CD": ("ДРК", "Демократической Республики Конго"), "CG": ("Республики Конго",), "SS": ("Южного Судана",), "SY": ("САР", "Сирийской Арабской Республики"),
    "IR": ("ИРИ", "Исламской Республики Иран"), "VN": ("СРВ",), "LA": ("ЛНДР",), "MM": ("Мьянмы", "Мьянмой"), "TR": ("Турецкой Республики", "Турецкая Республика"),
    "VA": ("Святого Престола", "Святой Престол"), "CZ": ("Чешской Республики",), "ZA": ("ЮАР",),
}  # fmt: skip


def _in_cases(name: str) -> Iterator[str]:
    if " " in name or "-" in name:
        return
    for ending, others in _CASES:
        if name.endswith(ending):
            yield from (name.removesuffix(ending) + other for other in others)
            return
    if re.search(r"[бвгджзклмнпрстфхцчшщ]$", name):
        yield from (name + other for other in _AFTER_CONSONANT)


def _names() -> Mapping[str, tuple[str, ...]]:
    names = {
        key: tuple(_in_cases(name))
        for key, name in territories("ru").items()
        if re.fullmatch("[A-PR-WYZ][A-Z]|QA|XK", key) and key not in _NO_STATES
    }
    return {key: (*words, *_OTHERS.get(key, ())) for key, words in names.items()}


#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = _names()
