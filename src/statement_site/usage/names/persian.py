"""Persian names of countries. Many are written with a joined sign, a space or nothing between their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from statement_site.reading.names import states
from statement_site.usage.later import Later
from statement_site.usage.table import table

#: What joins the parts of a word, and the sign above a last letter that most leave out.
_JOINER, _SIGN = "\u200c", "\u0654"

#: Countries whose names are words too: “financial”.
_WORDS = ("ML",)

#: Formal names, and such as CLDR has not.
_OTHERS = table(
    """
AE: امارات|امارات عربی متحده|امارات متحده عربی|امارات متحده
AF: امارت اسلامی افغانستان|جمهوری اسلامی افغانستان
AL: آلبانی
AR: آرژانتین
AT: جمهوری اتریش
AU: استرالیا
AZ: آذربایجان|جمهوری آذربایجان
BA: بوسنی|بوسنی و هرزگوین|بوسنی‌وهرزگوین
BD: بنگلادش
BE: پادشاهی بلژیک
BF: بورکینا فاسو
BN: برونئی دارالسلام
BY: بلاروس|روسیه سفید|جمهوری بلاروس
CD: جمهوری دموکراتیک کنگو|کنگوی دموکراتیک
CF: جمهوری آفریقای مرکزی|آفریقای مرکزی
CG: جمهوری کنگو
CH: سوئیس|کنفدراسیون سوئیس|سوییس
CN: جمهوری خلق چین
CR: کاستاریکا
CZ: جمهوری چک
DE: جمهوری فدرال آلمان|آلمان فدرال
DK: پادشاهی دانمارک
DO: دومینیکن
DZ: جمهوری الجزایر
EG: جمهوری عربی مصر
ET: اتیوپی
FR: جمهوری فرانسه
GB: انگلیس|انگلستان|پادشاهی متحد|بریتانیای کبیر
GN: گینه
GQ: گینه استوایی
GW: گینه بیسائو
HT: هاییتی
IL: رژیم صهیونیستی|رژیم اسرائیل|اسراییل
IN: هندوستان|جمهوری هند
IQ: جمهوری عراق
IR: جمهوری اسلامی ایران|جمهوری اسلامی|ج.ا.ایران|ج. ا. ایران
IT: جمهوری ایتالیا
JO: پادشاهی اردن|اردن هاشمی
KE: کنیا
KP: کره شمالی|جمهوری دموکراتیک خلق کره
KR: کره جنوبی|جمهوری کره
KW: دولت کویت
KZ: قزاقستان|جمهوری قزاقستان
LB: جمهوری لبنان
LK: سریلانکا|سری لانکا
LU: لوگزامبورگ
MA: پادشاهی مغرب
MD: مولداوی|جمهوری مولداوی
MK: مقدونیه شمالی|مقدونیه
ML: جمهوری مالی|کشور مالی
MM: برمه
MR: جمهوری اسلامی موریتانی
NL: پادشاهی هلند
NO: پادشاهی نروژ
NZ: نیوزلند|زلاند نو
OM: پادشاهی عمان|سلطان‌نشین عمان|سلطنت عمان
PH: فیلیپین
PK: جمهوری اسلامی پاکستان
PL: جمهوری لهستان
PS: فلسطین|دولت فلسطین|تشکیلات خودگردان فلسطین
PT: جمهوری پرتغال
QA: دولت قطر
RU: فدراسیون روسیه|جمهوری فدراتیو روسیه
SA: عربستان|پادشاهی عربستان سعودی|سعودی
SD: جمهوری سودان
SE: پادشاهی سوئد
SI: اسلوونی|اسلوونیا
SY: جمهوری عربی سوریه
TH: تایلند|پادشاهی تایلند
TJ: جمهوری تاجیکستان
TM: جمهوری ترکمنستان
TR: جمهوری ترکیه
TZ: تانزانیا
US: آمریکا|امریکا|ایالات متحده آمریکا|ایالات متحده امریکا|ایالات متحده
UZ: جمهوری ازبکستان
VA: مقر مقدس پاپ|سریر مقدس
VE: جمهوری بولیواری ونزوئلا
VN: جمهوری سوسیالیستی ویتنام
YE: جمهوری یمن
ZA: آفریقای جنوبی|جمهوری آفریقای جنوبی
"""
)


def _spellings(name: str) -> Iterator[str]:
    """A name without the sign that most leave out, its parts joined in each way."""
    plain = name.replace(_SIGN, "")
    for joined in (_JOINER, " ", ""):
        yield plain.replace(_JOINER, joined)


def _names() -> Mapping[str, tuple[str, ...]]:
    given = {key: [name] for key, name in states("fa").items() if key not in _WORDS}
    for key, others in _OTHERS.items():
        given.setdefault(key, []).extend(others)
    return {
        key: tuple(dict.fromkeys(spelling for name in names for spelling in _spellings(name)))
        for key, names in given.items()
    }


#: Names by the key of their country.
NAMES = Later(_names)
