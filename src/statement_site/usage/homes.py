"""Ministries of foreign affairs as they call themselves at home, in languages that are of one state alone."""

from __future__ import annotations

import re

#: Languages of several states, of which none is meant where a ministry has no name.
OF_SEVERAL = ("en", "es", "fr", "ar", "pt", "de", "ru", "sw")

#: A ministry of foreign affairs, or its spokesperson.
MINISTRY = re.compile(
    r"\b(?:(?:T\.C\. )?(?:Dışişleri Bakanlığı|DIŞİŞLERİ BAKANLIĞI)|Cumhurbaşkanlığı|Kancelari\w Prezydenta|Quirinale|Palazzo Chigi|Офіс\w? Президента|MSZ|Ministerstw\w+ Spraw Zagranicznych|Farnesina|Ministero degli (?:Affari )?Esteri|Bộ Ngoại giao|Kementerian Luar Negeri"
    r"|Wisma Putra|Міністерств\w+ закордонних справ|МЗС|Ministerie van Buitenlandse Zaken|Külügyminisztérium\w*|Külgazdasági és Külügyminisztérium\w*"
    r"|Ministerstv\w+ zahraničn\w+ (?:věcí|vecí)|Utenriksdepartementet|Udenrigsministeriet|Utrikesdepartementet|Ulkoministeriö\w*|Välisministeerium\w*|Ārlietu ministrija\w*"
    r"|Užsienio reikalų ministerij\w+|Ministerul Afacerilor Externe|MAE|Министерств\w+ на външните работи|Ministarstv\w+ (?:vanjskih|spoljnih) poslova|Ministrstv\w+ za zunanje zadeve"
    r"|Utanríkisráðuneyti\w*|prezident\w* republiky|köztársasági elnök\w*|Vabariigi President\w*|Tasavallan presiden\w+|Respublikos Prezident\w+|Valsts prezident\w+|Xarici İşlər Nazirliyi)\b"
    r"|Υπουργείο\w* Εξωτερικών|ΥΠΕΞ|משרד החוץ|กระทรวงการต่างประเทศ|وزارت امور خارجه|ریاست جمهوری|外交部|首相官邸|대통령실|外務省|外務大臣|外務報道官|外務副大臣|외교부|외교통상부|國務院|国务院|საგარეო საქმეთა|արտաքին գործերի|विदेश मंत्रालय|পররাষ্ট্র মন্ত্রণালয়|परराष्ट्र मन्त्रालय",
    re.IGNORECASE,
)

#: Ministries of languages in which the name of a country stands right before them, and none behind.
COUNTRY_BEFORE = re.compile(
    r"[一-龥가-힣]|Bakanlığı|Nazirliyi|minisztérium|ministeriö|ministeerium|ministrija|ministerij|मंत्रालय|মন্ত্রণালয়|मन्त्रालय|საქმეთა",
    re.IGNORECASE,
)

#: How mainland China speaks of itself in texts of its ministry.
CHINA = re.compile(r"中方|我驻|习近平")
