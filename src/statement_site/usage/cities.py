"""Capitals, and where diplomacy happens, in Ukrainian, Polish, Dutch and Persian.

Where a language declines them, they are here as they stand behind “in” too. Persian ones are apart, for
in Arabic some are other words, and of those of Arabic some are other words in Persian: Dushanbe is Monday.
"""

from __future__ import annotations

#: Cities by the key of their country.
CITIES = """
AE: Абу-Дабі|Дубай|Дубаї|Abu Zabi|Dubaj|Dubaju
AF: Кабул|Кабулі|Kabulu
AL: Тирана|Тирані|Tiranie
AM: Єреван|Єревані|Erywań|Erywaniu|Jerevan
AR: Буенос-Айрес
AT: Відень|Відні|Wiedeń|Wiedniu|Wenen
AU: Канберра|Канберрі|Сідней|Сіднеї|Canberze
AZ: Баку|Bakoe
BA: Сараєво|Сараєві|Sarajewo|Sarajewie
BD: Дакка|Дацці|Dhace
BE: Брюссель|Брюсселі|Антверпен|Bruksela|Brukseli|Antwerpia|Antwerpen
BG: Софія|Софії|Sofii
BH: Манама|Манамі
BR: Бразиліа|Ріо-де-Жанейро
BY: Мінськ|Мінську|Mińsk|Mińsku
CA: Оттава|Оттаві|Торонто|Монреаль|Ottawie|Toronto|Montrealu
CH: Женева|Женеві|Берн|Берні|Цюрих|Цюриху|Давос|Давосі|Лозанна|Genewa|Genewie|Bernie|Zurych|Zurychu|Lozanna|Lozannie|Genève|Zürich
CL: Сантьяго
CN: Пекін|Пекіні|Шанхай|Шанхаї|Pekin|Pekinie|Szanghaj|Szanghaju
CO: Богота|Боготі|Bogocie
CU: Гавана|Гавані|Hawana|Hawanie
CY: Нікосія|Нікосії|Nikozja|Nikozji
CZ: Прага|Празі|Praga|Pradze|Praag
DE: Берлін|Берліні|Мюнхен|Мюнхені|Бонн|Бонні|Berlinie|Monachium|Berlijn|München|Keulen
DK: Копенгаген|Копенгагені|Kopenhaga|Kopenhadze|Kopenhagen
DZ: Alger|Algierze
EE: Таллінн|Таллінні|Tallinie
EG: Каїр|Каїрі|Шарм-еш-Шейх|Kair|Kairze|Caïro
ES: Мадрид|Мадриді|Барселона|Барселоні|Madrycie|Barcelonie
ET: Аддис-Абеба|Аддис-Абебі
FI: Гельсінкі|Helsinkach
FR: Париж|Парижі|Страсбург|Страсбурзі|Paryż|Paryżu|Strasburg|Strasburgu|Parijs|Straatsburg
GB: Лондон|Лондоні|Единбург|Londyn|Londynie|Edynburg|Londen|Edinburgh
GE: Тбілісі|Батумі
GR: Афіни|Афінах|Ateny|Atenach|Athene
HR: Загреб|Загребі|Dubrownik|Zagrzeb|Zagrzebiu
HU: Будапешт|Будапешті|Budapeszt|Budapeszcie|Boedapest
ID: Джакарта|Джакарті|Dżakarta|Dżakarcie
IE: Дублін|Дубліні|Dublinie
IL: Єрусалим|Єрусалимі|Тель-Авів|Jerozolima|Jerozolimie|Jeruzalem
IN: Нью-Делі|Нове Делі|Nowe Delhi|Nowym Delhi|New Delhi
IQ: Багдад|Багдаді|Bagdad|Bagdadzie
IR: Тегеран|Тегерані|Teheranie
IS: Рейк'явік|Рейк’явік|Reykjaviku
IT: Рим|Римі|Rzym|Rzymie|Rome
JO: Амман|Аммані|Ammanie
JP: Токіо|Tokio
KE: Найробі
KG: Бішкек|Бішкеку|Biszkek|Biszkeku|Bisjkek
KR: Сеул|Сеулі|Seulu
KW: Ель-Кувейт
KZ: Астана|Астані|Алмати|Astanie
LB: Бейрут|Бейруті|Bejrut|Bejrucie|Beiroet
LT: Вільнюс|Вільнюсі|Wilno|Wilnie
LU: Luksemburgu
LV: Рига|Ризі|Ryga|Rydze
LY: Триполі
MA: Рабат|Рабаті|Rabacie
MD: Кишинів|Кишиневі|Kiszyniów|Kiszyniowie
ME: Подгориця|Подгориці|Podgoricy
MK: Скоп'є|Скоп’є|Охрид|Skopje
MX: Мехіко|Mexico-Stad
NG: Абуджа|Abudża|Abudży
NL: Гаага|Гаазі|Амстердам|Амстердамі|Hadze|Amsterdamie|Den Haag|’s-Gravenhage|Rotterdam
NO: Осло|Oslo
NP: Катманду
OM: Маскат
PE: Ліма|Лімі|Limie
PH: Маніла|Манілі
PK: Ісламабад|Ісламабаді
PL: Варшава|Варшаві|Краків|Кракові|Гданськ|Люблін|Warszawa|Warszawie|Kraków|Krakowie|Gdańsk|Gdańsku|Wrocław|Wrocławiu|Poznań|Poznaniu|Lublin|Lublinie|Rzeszów|Rzeszowie|Łódź|Łodzi|Warschau|Krakau
PS: Рамалла
PT: Лісабон|Лісабоні|Lizbona|Lizbonie|Lissabon
QA: Доха|Dosze
RO: Бухарест|Бухаресті|Bukareszt|Bukareszcie|Boekarest
RS: Белград|Белграді|Belgradzie
RU: Москва|Москві|Санкт-Петербург|Сочі|Moskwa|Moskwie|Petersburg|Petersburgu|Moskou|Sint-Petersburg
SA: Ер-Ріяд|Ер-Ріяді|Джидда|Джидді|Rijad|Rijadzie
SE: Стокгольм|Стокгольмі|Sztokholm|Sztokholmie
SI: Любляна|Любляні|Lublana|Lublanie
SK: Братислава|Братиславі|Bratysława|Bratysławie
SY: Дамаск|Дамаску|Damaszek|Damaszku
TH: Бангкок|Бангкоку|Bangkoku
TJ: Душанбе|Duszanbe|Doesjanbe
TM: Ашгабат|Ашхабад|Aszchabad
TR: Анкара|Анкарі|Стамбул|Стамбулі|Анталія|Анталії|Ankarze|Stambuł|Stambule
UA: Київ|Києві|Львів|Львові|Одеса|Одесі|Харків|Харкові|Ужгород|Ужгороді|Kijów|Kijowie|Lwów|Lwowie|Odessie|Kyjiv
US: Вашингтон|Вашингтоні|Нью-Йорк|Нью-Йорку|Waszyngton|Waszyngtonie|Nowy Jork|Nowym Jorku
UZ: Ташкент|Ташкенті|Самарканд|Самарканді|Taszkent|Taszkencie|Tasjkent
VE: Каракас|Каракасі
VN: Ханой|Ханої|Hanoju
ZA: Преторія|Преторії|Кейптаун|Pretorii
"""

#: Cities by the key of their country, in Persian.
IN_PERSIAN = """
AE: ابوظبی|دوبی|دبی
AF: کابل|قندهار|هرات
AL: تیرانا
AM: ایروان
AR: بوئنوس آیرس
AT: سالزبورگ
AU: سیدنی|کانبرا
AZ: باکو|نخجوان
BA: سارایوو
BD: داکا
BE: بروکسل
BG: صوفیه
BH: منامه
BR: برازیلیا|ریودوژانیرو
BY: مینسک
CA: اتاوا|تورنتو|مونترال
CH: ژنو|برن|زوریخ|داووس|لوزان
CL: سانتیاگو
CN: پکن|شانگهای
CO: بوگوتا
CU: هاوانا
CY: نیکوزیا
CZ: پراگ
DE: برلین|مونیخ
DK: کپنهاگ
DZ: الجزیره
EE: تالین
EG: قاهره|شرم‌الشیخ
ES: مادرید|بارسلون
ET: آدیس‌آبابا
FI: هلسینکی
FR: پاریس|استراسبورگ
GB: لندن
GE: تفلیس
GR: آتن
HR: زاگرب
HU: بوداپست
ID: جاکارتا
IE: دوبلین
IN: دهلی نو|دهلی‌نو|بمبئی
IQ: بغداد|اربیل|کربلا|نجف
IR: تهران|اصفهان|مشهد|شیراز|تبریز
IS: ریکیاویک
IT: میلان|ونیز
JP: توکیو|هیروشیما
KE: نایروبی
KG: بیشکک
KR: سئول
KZ: آلماتی|نورسلطان
LB: بیروت
LT: ویلنیوس
LV: ریگا
LY: طرابلس
MA: رباط
MD: کیشینف
ME: پودگوریتسا
MK: اسکوپیه
MX: مکزیکوسیتی
NG: ابوجا
NL: لاهه|آمستردام
NO: اسلو
NP: کاتماندو
OM: مسقط
PE: لیما
PH: مانیل
PK: اسلام‌آباد|اسلام آباد|کراچی|لاهور
PL: ورشو|کراکوف
PS: رام‌الله|رام الله|غزه
PT: لیسبون
QA: دوحه
RO: بخارست
RS: بلگراد
RU: مسکو|سن‌پترزبورگ|سوچی
SA: ریاض|جده|مکه
SE: استکهلم
SI: لیوبلیانا
SK: براتیسلاوا
SY: دمشق|حلب
TH: بانکوک
TJ: شهر دوشنبه|خجند
TM: عشق‌آباد|عشق آباد
TR: آنکارا|استانبول|آنتالیا
UA: کی‌یف|کیف
US: واشنگتن|نیویورک|نیو‌یورک
UZ: تاشکند|سمرقند
VE: کاراکاس
VN: هانوی
YE: صنعا|عدن
ZA: پرتوریا|ژوهانسبورگ|کیپ تاون
"""
