"""Whole pages in Ukrainian, Polish, Dutch and Persian, with menus and feet; all of them are made up."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.language import find_language
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from statement_site.usage.days import days_in
from statement_site.usage.gazetteer import Gazetteer
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers


@dataclass(frozen=True)
class Page:
    """A page, and what it is of: its language, type, day and countries."""

    found: tuple[str, str, str, tuple[str, ...]]
    above: tuple[str, ...]
    title: str
    between: tuple[str, ...]
    text: tuple[str, ...]
    below: tuple[str, ...]


PAGES = (
    Page(
        ("uk", "joint-statement", "2021-05-12", ("NO", "PE")),
        ("Головна", "Новини", "Пошук", "Українська English"),
        "Спільна заява міністрів закордонних справ Норвегії та Перу щодо ситуації на Гаїті",
        ("12 травня 2021 року", "Поділитися"),
        (
            "Міністри обговорили питання торгівлі, енергетики та міграції, а також домовилися про те, що делегації обох країн зустрінуться навесні.",
            "Вони подякували уряду країни, що приймає, за гостинність і за добру підготовку зустрічі.",
        ),
        ("Поділитися у соцмережах", "Теги: торгівля", "Новини за темою", "Мапа сайту"),
    ),
    Page(
        ("uk", "press-statement", "2021-05-12", ("UA",)),
        ("Офіційний вебсайт", "Головна > Пресцентр > Заяви", "Людям із порушенням зору", "Меню"),
        "Заява речника Міністерства закордонних справ України щодо нападу в Кенії",
        ("12 травня 2021, 14:30", "Речник Міністерства закордонних справ зробив таку заяву:"),
        (
            "Міністерство закордонних справ України рішуче засуджує напад у Кенії та висловлює співчуття родинам загиблих і постраждалих.",
            "Ми бажаємо якнайшвидшого одужання всім постраждалим.",
        ),
        ("Версія для друку", "Пов’язані новини", "11 травня 2021", "Відбулися консультації міністрів", "Усі права захищено."),
    ),
    Page(
        ("uk", "readout", "2020-02-05", ("PL", "UA")),
        ("Головна / Новини", "Пресслужба"),
        "Про телефонну розмову міністрів закордонних справ України та Польщі",
        ("середа, 5 лютого 2020 року", "Фото: пресслужба"),
        (
            "Сьогодні відбулася телефонна розмова Міністра закордонних справ України з Міністром закордонних справ Республіки Польща.",
            "Сторони обговорили стан двосторонньої співпраці, зокрема торгівлю та енергетику.",
        ),
        ("Завантажити PDF", "Контакти для ЗМІ", "Тел.: (044) 000-00-00", "Політика конфіденційності"),
    ),
    Page(
        ("uk", "speech", "2021-09-21", ("UA",)),
        ("Президент України", "Офіційне інтернет-представництво"),
        "Виступ Президента України на сесії Генеральної Асамблеї",
        ("21 вересня 2021 року",),
        (
            "Пане Президенте!",
            "Я вдячний за можливість виступити сьогодні перед цією високою асамблеєю від імені народу України.",
            "Дякую за увагу.",
        ),
        ("Версія для друку", "Інші новини"),
    ),
    Page(
        ("pl", "joint-statement", "2021-05-12", ("NO", "PE")),
        ("Przejdź do treści", "Strona główna", "Aktualności", "Szukaj"),
        "Wspólne oświadczenie ministrów spraw zagranicznych Norwegii i Peru w sprawie sytuacji na Haiti",
        ("Warszawa, 12 maja 2021 r.", "Drukuj"),
        (
            "Ministrowie rozmawiali o handlu, energii i migracji oraz uzgodnili, że delegacje obu krajów spotkają się ponownie wiosną przyszłego roku.",
            "Podziękowali rządowi kraju gospodarza za gościnność i za dobre przygotowanie spotkania.",
        ),
        ("Udostępnij", "Zobacz także", "Polityka prywatności"),
    ),
    Page(
        ("pl", "press-statement", "2021-05-12", ("PL",)),
        ("Serwis Rzeczypospolitej Polskiej", "Przejdź do stopki", "Menu"),
        "Oświadczenie rzecznika MSZ w sprawie ataku w Kenii",
        ("12.05.2021", "Rzecznik Ministerstwa Spraw Zagranicznych wydał następujące oświadczenie:"),
        (
            "Polska stanowczo potępia atak w Kenii i składa kondolencje rodzinom ofiar oraz wszystkim poszkodowanym.",
            "Polska konsekwentnie wspiera wysiłki społeczności międzynarodowej, które służą walce z terroryzmem.",
        ),
        ("Fot. MSZ", "Udostępnij", "Powiązane", "Pierwsza publikacja: 12.05.2021 14:30", "Deklaracja dostępności"),
    ),
    Page(
        ("pl", "readout", "2020-02-05", ("NO", "PL")),
        ("Strona główna > Aktualności", "Biuro Rzecznika Prasowego"),
        "Spotkanie ministrów spraw zagranicznych Polski i Norwegii",
        ("5 lutego 2020", "Fot. Anna Przykładowa / MSZ"),
        (
            "Minister spraw zagranicznych spotkał się dziś w Warszawie z ministrem spraw zagranicznych Norwegii.",
            "Szefowie dyplomacji rozmawiali o współpracy gospodarczej i o bezpieczeństwie energetycznym w regionie.",
        ),
        ("Zobacz więcej", "Do pobrania", "Kontakt dla mediów", "Tel.: (22) 000 00 00"),
    ),
    Page(
        ("nl", "joint-statement", "2021-05-12", ("NO", "PE")),
        ("Ga naar de inhoud", "Home", "Zoeken"),
        "Gezamenlijke verklaring van Noorwegen en Peru over de situatie in Haïti",
        ("Den Haag, 12 mei 2021", "Printen"),
        (
            "De ministers spraken over handel, energie en migratie en kwamen overeen dat de delegaties van beide landen elkaar in het voorjaar opnieuw ontmoeten.",
            "Zij dankten de regering van het gastland voor de gastvrijheid en voor de goede voorbereiding van de ontmoeting.",
        ),
        ("Deel deze pagina", "Zie ook", "Over deze site"),
    ),
    Page(
        ("nl", "press-statement", "2021-05-12", ("NL",)),
        ("Ga direct naar inhoud", "Rijksoverheid", "U bevindt zich hier: Home"),
        "Verklaring van de minister van Buitenlandse Zaken over de aanslag in Kenia",
        ("Nieuwsbericht | 12-05-2021 | 14:30",),
        (
            "Nederland veroordeelt de aanslag in Kenia en betuigt zijn medeleven aan de nabestaanden en aan alle gewonden.",
            "Nederland steunt de inspanningen van de internationale gemeenschap in de strijd tegen terrorisme in al zijn vormen.",
        ),
        ("Deel deze pagina", "Zie ook", "Service", "Contact", "Over deze site"),
    ),
    Page(
        ("nl", "speech", "2021-09-21", ("NL",)),
        ("Het Koninklijk Huis", "Actueel"),
        "Toespraak van de minister-president bij de Algemene Vergadering",
        ("Toespraak | 21-09-2021",),
        (
            "Voorzitter, excellenties, dames en heren,",
            "Het is mij een eer om vandaag namens de regering van Nederland het woord te voeren voor deze vergadering.",
            "Dank u wel.",
        ),
        ("Delen", "Meer toespraken", "Documenten"),
    ),
    Page(
        ("fa", "joint-statement", "2021-05-12", ("NO", "PE")),
        ("صفحه اصلی", "اخبار", "جستجو"),
        "بیانیه مشترک نروژ و پرو درباره اوضاع هائیتی",
        ("چهارشنبه ۲۲ اردیبهشت ۱۴۰۰", "چاپ"),
        (
            "وزیران درباره تجارت، انرژی و مهاجرت گفت‌وگو کردند و توافق کردند که هیئت‌های دو کشور در بهار سال آینده بار دیگر دیدار کنند.",
            "آنان از دولت کشور میزبان به خاطر مهمان‌نوازی و آماده‌سازی خوب این نشست سپاسگزاری کردند.",
        ),
        ("اشتراک‌گذاری", "برچسب‌ها: تجارت", "اخبار مرتبط"),
    ),
    Page(
        ("fa", "press-statement", "2021-05-12", ("IR",)),
        ("صفحه اصلی", "اخبار سخنگو"),
        "بیانیه سخنگوی وزارت امور خارجه جمهوری اسلامی ایران درباره حمله در کنیا",
        ("چهارشنبه ۲۲ اردیبهشت ۱۴۰۰", "کد خبر: ۶۳۴۵۱۲", "متن کامل این بیانیه به شرح زیر است:"),
        (
            "سخنگوی وزارت امور خارجه حمله در کنیا را به شدت محکوم کرد و با خانواده‌های قربانیان ابراز همدردی نمود.",
            "جمهوری اسلامی ایران از تلاش‌های جامعه بین‌المللی برای مقابله با تروریسم در همه اشکال آن حمایت می‌کند.",
        ),
        ("انتهای پیام", "اشتراک‌گذاری", "کلیه حقوق این سایت متعلق به وزارت امور خارجه است."),
    ),
    Page(
        ("fa", "readout", "2020-02-05", ("IR", "NO")),
        ("صفحه نخست", "روابط عمومی"),
        "گفت‌وگوی تلفنی وزیران امور خارجه ایران و نروژ",
        ("۱۶ بهمن ۱۳۹۸",),
        (
            "وزیر امور خارجه جمهوری اسلامی ایران امروز با وزیر امور خارجه نروژ به صورت تلفنی گفت‌وگو کرد.",
            "دو طرف درباره روابط دوجانبه، تجارت و انرژی تبادل نظر کردند و بر ادامه رایزنی‌ها تأکید نمودند.",
        ),
        ("چاپ", "برچسب‌ها: نروژ", "تماس با ما", "تلفن: ۰۲۱-۰۰۰۰۰۰۰۰"),
    ),
)  # fmt: skip


def imported(page: Page) -> Draft:
    """The draft of a page."""
    lines = (*page.above, page.title, *page.between, *page.text, *page.below)
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt"), REGISTERS, {})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: " ".join(page.found[:2]))
def test_a_whole_page_is_read_in_its_own_language(page: Page) -> None:
    made = imported(page)
    names = ("language", "type", "date", "countries")
    assert tuple(made.fields.get(name) for name in names) == page.found
    assert made.fields["title"] == page.title
    assert made.lines == page.text


@pytest.mark.parametrize(
    ("text", "language", "keys"),
    [
        ("між Україною та Німеччиною, у Сполучених Штатах і В’єтнамі", "uk", "UA DE US VN"),
        ("українсько-польський діалог за участю північномакедонських дипломатів", "uk", "UA PL MK"),
        ("крім того, країни мали право; Того ж дня", "uk", ""),
        ("кроме того, страны мали в Индийском океане", "ru", ""),
        ("w Niemczech, na Węgrzech i we Włoszech, z Koreą Południową", "pl", "DE HU IT KR"),
        ("polscy i niemieccy ministrowie, polsko-ukraińska rada", "pl", "PL DE PL UA"),
        ("dania główne, mali przedsiębiorcy, nad Oceanem Indyjskim", "pl", ""),
        ("de VS, het Verenigd Koninkrijk en de Oekraïense president", "nl", "US GB UA"),
        ("Zuid-Koreaanse en Latijns-Amerikaanse partners", "nl", "KR"),
        ("جمهوری اسلامی ایران، امارات متحده عربی و سریلانکا", "fa", "IR AE LK"),
        ("وزیران ايران و آفریقای جنوبی و مقام‌های فرانسوی", "fa", "IR ZA FR"),
        ("کمک مالی در اقیانوس هند", "fa", ""),
    ],
)
def test_countries_are_found_in_the_forms_that_texts_have(
    text: str, language: str, keys: str
) -> None:
    found = Gazetteer(REGISTERS["countries"], usage_of(language)).mentions(text)
    assert " ".join(mention.country for mention in found) == keys


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("п’ятниця, 1 жовтня 2021 р.", "uk", "2021-10-01"),
        ("12–13 листопада 2020 року", "uk", "2020-11-12/2020-11-13"),
        ("środa, 12 września 2018 r.", "pl", "2018-09-12"),
        ("3 października 2019", "pl", "2019-10-03"),
        ("woensdag 12 mei 2021", "nl", "2021-05-12"),
        ("۲۲ بهمن‌ماه ۱۳۵۷", "fa", "1979-02-11"),
        ("۳۰ اسفند ۱۳۹۹", "fa", "2021-03-20"),
        ("۱ فروردین ۱۴۰۳", "fa", "2024-03-20"),
        ("۱۴۰۰/۰۲/۲۲", "fa", "2021-05-12"),
        ("۱۵ حوت ۱۴۰۰", "fa", "2022-03-06"),
        ("۱۲ ژوئیهٔ ۲۰۲۱", "fa", "2021-07-12"),
        ("12 ژانويه 2021", "fa", "2021-01-12"),
        ("۱۰ جولای ۲۰۲۰", "fa", "2020-07-10"),
    ],
)
def test_days_are_found_in_months_and_calendars_of_each_language(
    text: str, language: str, day: str
) -> None:
    assert [found.edtf() for found in days_in(text, language)] == [day]


def test_a_day_that_the_solar_calendar_has_not_is_none() -> None:
    assert days_in("۳۱ مهر ۱۴۰۰", "fa") == ()


@pytest.mark.parametrize(
    ("title", "text", "countries"),
    [
        (
            "Depesza kondolencyjna Prezydenta RP do Prezydenta Turcji",
            "Prezydent przesłał dziś wyrazy współczucia rodzinom ofiar trzęsienia ziemi, które dotknęło kraj.",
            ("PL", "TR"),
        ),
        (
            "پیام تسلیت رئیس‌جمهور ایران به رئیس‌جمهور ترکیه",
            "رئیس‌جمهور در پیامی وقوع زلزله را به دولت و ملت این کشور تسلیت گفت و برای آسیب‌دیدگان شفای عاجل خواست.",
            ("IR", "TR"),
        ),
    ],
)
def test_who_sends_a_message_and_whom_it_reaches_are_found(
    title: str, text: str, countries: tuple[str, ...]
) -> None:
    raw = read_raw(f"{title}\n\n{text}\n\n{text[:-1]}!".encode(), "page.txt")
    assert draft(raw, REGISTERS, {}).fields["countries"] == countries


def test_a_day_of_signing_is_found_below_a_treaty() -> None:
    text = "Rząd Polski i Rząd Ukrainy potwierdzają zamiar pogłębienia współpracy w dziedzinie oświaty i kultury."
    done = "Sporządzono w Warszawie dnia 12 maja 2021 roku w dwóch egzemplarzach."
    raw = read_raw(f"Memorandum o współpracy\n\n{text}\n\n{done}".encode(), "page.txt")
    assert draft(raw, REGISTERS, {}).fields["date"] == "2021-05-12"


def test_an_office_a_country_and_a_name_are_found() -> None:
    said = {
        "pl": "Minister spraw zagranicznych Norwegii Anna Przykładowa spotkała się dziś w Warszawie z delegacją, która przybyła z wizytą.",
        "nl": "De Noorse minister van Buitenlandse Zaken Anna Voorbeeld heeft vandaag in Den Haag gesproken met de delegatie.",
        "uk": "Міністр закордонних справ Норвегії Анна Приклад зустрілася сьогодні у Києві з делегацією, яка прибула з візитом.",
        "fa": "وزیر امور خارجه نروژ خانم آنا نمونه امروز در تهران با هیئت دیدار کرد و درباره روابط گفت‌وگو کرد.",
    }
    for language, text in said.items():
        raw = read_raw(f"{text}\n\n{text}".encode(), "page.txt")
        people = draft(raw, REGISTERS, {"language": language}).fields["participants"]
        assert [person["country"] for person in people] == ["NO"], language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("be", "Міністры сустрэліся сёння ў сталіцы і дамовіліся працягваць размовы аб гандлі, які важны для абедзвюх краін."),
        ("kk", "Министрлер бүгін елордада кездесіп, сауда туралы келіссөздерді жалғастыруға келісті және ынтымақтастықты нығайтты."),
        ("ckb", "وەزیرەکان ئەمڕۆ لە پایتەخت کۆبوونەوە و ڕێککەوتن لەسەر درێژەدان بە گفتوگۆکان دەربارەی بازرگانی."),
        ("cs", "Ministři se dnes setkali v hlavním městě a dohodli se, že budou pokračovat v jednání, které je pro obě země důležité."),
    ],
)  # fmt: skip
def test_a_neighbour_is_not_called_by_their_names(language: str, text: str) -> None:
    assert find_language([text], "").value == language


def test_monday_is_no_city_of_persian() -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of("fa"))
    assert [city.country for city in gazetteer.cities("دوشنبه در تهران و در شهر دوشنبه")] == [
        "IR",
        "TJ",
    ]
