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
BB: باربادوسی
BD: بنگلادشی
BE: بلژیکی
BF: بورکینافاسویی
BG: بلغارستانی|بلغاری
BH: بحرینی
BI: بوروندیایی
BJ: بنینی
BN: برونئی‌ای
BO: بولیویایی
BR: برزیلی
BT: بوتانی
BW: بوتسوانایی
BY: بلاروسی
BZ: بلیزی
CA: کانادایی
CD: کنگویی
CF: آفریقای مرکزی
CH: سوئیسی|سوییسی
CI: ساحل عاجی
CL: شیلیایی
CM: کامرونی
CN: چینی
CO: کلمبیایی
CR: کاستاریکایی
CU: کوبایی
CV: کیپ‌وردی
CY: قبرسی
CZ: چکی
DE: آلمانی
DJ: جیبوتیایی
DK: دانمارکی
DO: دومینیکنی
DZ: الجزایری
EC: اکوادوری
EE: استونیایی
EG: مصری
ER: اریتره‌ای
ES: اسپانیایی
ET: اتیوپیایی
FI: فنلاندی
FJ: فیجیایی
FR: فرانسوی
GA: گابنی
GB: بریتانیایی|انگلیسی
GE: گرجستانی|گرجی
GH: غنایی
GM: گامبیایی
GN: گینه‌ای
GQ: گینه استوایی
GR: یونانی
GT: گواتمالایی
GY: گویانی
HN: هندوراسی
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
JM: جامائیکایی
JO: اردنی
JP: ژاپنی
KE: کنیایی
KG: قرقیزستانی|قرقیز|قرقیزی
KH: کامبوجی
KM: کوموری
KP: کره شمالی
KW: کویتی
KZ: قزاقستانی|قزاق
LA: لائوسی
LB: لبنانی
LK: سریلانکایی
LR: لیبریایی
LT: لیتوانیایی
LU: لوکزامبورگی
LV: لتونیایی
LY: لیبیایی
MA: مراکشی
MC: موناکویی
MD: مولداویایی
ME: مونته‌نگرویی
MG: ماداگاسکاری
MK: مقدونیه‌ای
ML: مالیایی
MM: میانماری
MN: مغولستانی
MR: موریتانیایی
MT: مالتی
MU: موریسی
MV: مالدیوی
MW: مالاوی‌ای
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
PA: پانامایی
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
SC: سیشلی
SD: سودانی
SE: سوئدی
SG: سنگاپوری
SI: اسلوونیایی
SK: اسلواکیایی
SN: سنگالی
SO: سومالیایی
SR: سورینامی
SV: السالوادوری
SY: سوری|سوریه‌ای
TD: چادی
TG: توگویی
TH: تایلندی
TJ: تاجیکستانی|تاجیک
TL: تیموری
TM: ترکمنستانی|ترکمن
TN: تونسی
TR: ترکیه‌ای
TT: ترینیدادی
TW: تایوانی
TZ: تانزانیایی
UA: اوکراینی
UG: اوگاندایی
US: آمریکایی|امریکایی
UY: اروگوئه‌ای
UZ: ازبکستانی|ازبک
VE: ونزوئلایی
VN: ویتنامی
XK: کوزوویی
YE: یمنی
ZA: آفریقای جنوبی
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
