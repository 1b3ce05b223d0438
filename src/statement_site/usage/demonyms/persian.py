"""Persian adjectives of countries: most are the name with an ending."""

from __future__ import annotations

from statement_site.usage.later import Later
from statement_site.usage.table import table

#: What may be joined behind an adjective that stands for people.
_PLURALS = ("", "‌ها", "ها", "ان")

#: Adjectives.
_WORDS = """
AE: اماراتی
AF: افغانستانی|افغان|افغانی
AL: آلبانیایی
AM: ارمنستانی|ارمنی
AO: آنگولایی
AR: آرژانتینی
AT: اتریشی
AU: استرالیایی
AZ: آذربایجانی
BA: بوسنیایی
BD: بنگلادشی
BE: بلژیکی
BG: بلغارستانی|بلغاری
BH: بحرینی
BO: بولیویایی
BR: برزیلی
BY: بلاروسی
CA: کانادایی
CH: سوئیسی|سوییسی
CL: شیلیایی
CM: کامرونی
CN: چینی
CO: کلمبیایی
CU: کوبایی
CY: قبرسی
CZ: چکی
DE: آلمانی
DK: دانمارکی
DZ: الجزایری
EC: اکوادوری
EE: استونیایی
EG: مصری
ER: اریتره‌ای
ES: اسپانیایی
ET: اتیوپیایی
FI: فنلاندی
FR: فرانسوی
GB: بریتانیایی|انگلیسی
GE: گرجستانی|گرجی
GH: غنایی
GN: گینه‌ای
GR: یونانی
HR: کرواسیایی|کروات
HT: هائیتیایی
HU: مجارستانی|مجاری
ID: اندونزیایی
IE: ایرلندی
IL: اسرائیلی|صهیونیستی
IN: هندی
IQ: عراقی
IR: ایرانی
IS: ایسلندی
IT: ایتالیایی
JO: اردنی
JP: ژاپنی
KE: کنیایی
KG: قرقیزستانی|قرقیز
KH: کامبوجی
KW: کویتی
KZ: قزاقستانی|قزاق
LA: لائوسی
LB: لبنانی
LK: سریلانکایی
LT: لیتوانیایی
LU: لوکزامبورگی
LV: لتونیایی
LY: لیبیایی
MA: مراکشی
MD: مولداویایی
MG: ماداگاسکاری
MK: مقدونیه‌ای
ML: مالیایی
MM: میانماری
MN: مغولستانی
MR: موریتانیایی
MT: مالتی
MV: مالدیوی
MX: مکزیکی
MY: مالزیایی
MZ: موزامبیکی
NA: نامیبیایی
NE: نیجری
NG: نیجریه‌ای
NI: نیکاراگوئه‌ای
NL: هلندی
NO: نروژی
NP: نپالی
NZ: نیوزیلندی
OM: عمانی
PE: پرویی
PH: فیلیپینی
PK: پاکستانی
PL: لهستانی
PS: فلسطینی
PT: پرتغالی
PY: پاراگوئه‌ای
QA: قطری
RO: رومانیایی
RS: صربستانی|صرب
RU: روسی|روس
RW: رواندایی
SA: سعودی|عربستانی
SD: سودانی
SE: سوئدی
SG: سنگاپوری
SI: اسلوونیایی
SK: اسلواکیایی
SN: سنگالی
SO: سومالیایی
SY: سوری|سوریه‌ای
TD: چادی
TH: تایلندی
TJ: تاجیکستانی|تاجیک
TM: ترکمنستانی|ترکمن
TN: تونسی
TR: ترکیه‌ای
TW: تایوانی
TZ: تانزانیایی
UA: اوکراینی
UG: اوگاندایی
US: آمریکایی|امریکایی
UY: اروگوئه‌ای
UZ: ازبکستانی|ازبک
VE: ونزوئلایی
VN: ویتنامی
YE: یمنی
ZM: زامبیایی
ZW: زیمبابوه‌ای
"""

#: Adjectives, and what stands for people.
DEMONYMS = Later(
    lambda: {
        key: tuple(
            spelt
            for word in words
            for plural in _PLURALS
            for spelt in dict.fromkeys((word + plural, (word + plural).replace("\u200c", "")))
        )
        for key, words in table(_WORDS).items()
    }
)
