"""Whom readers may ask, and where: what stands below a text in the foot of its page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.wording import bare, reads_as_text

#: A telephone number or an address of e-mail early in a line: whom the press may ask.
_CONTACT = re.compile(
    r"^(?i:(?:further|more) information|(?:press|media) (?:contact|officer|office)|contact) ?: .{0,160}\d{3}.*$|^.{0,40}\+\d[\d ()./-]{7,}\d\W*$|^\W*(?:tel\.?|phone|t|m)?\W*\+?\(?\d[\d ()/.-]{8,}\d\W*$|^.{0,120}(?:\(?\+?\d{2,3}\)?[ -]\d{3,4}[ -]\d{3,4}|[\w.-]+@[\w-]+\.\w+)"
)

#: Where a house is and how it is reached, in the foot of its pages.
_ADDRESS = re.compile(
    r"(?:address|phone|telephone|tel|fax|e-?mail|opening hours|p\.? ?o\.? box|direcci[oó]n|tel[eé]fono|adresse"
    r"|t[eé]l[eé]phone|telf|tlf|anschrift|telefon|indirizzo|endere[cç]o|адрес|адреса|телефон|тел|факс|adres|telefoon|faks|نشانی|آدرس|تلفن|نمابر|دورنگار|صندوق پستی|کد ?پستی|adres|faks|e-posta|alamat|telepon|faksimile|surel|địa chỉ|điện thoại|thư điện tử|주소|전화|팩스|이메일|العنوان|هاتف|地址|电话|電話|传真)\W.{0,120}"
    r"|(?:โทร|โทรศัพท์|แฟกซ์|โทรสาร)\.? ?[\d -]{6,}.{0,40}|\d{1,5} .{3,60}\b(?:street|str\.?|st|avenue|ave|road|rd|boulevard|blvd)\b.{0,60}|(?:jl\.|jln\.?|jalan|calle|av\.|avenida|rue|via|ul\.|ул\.|вул\.) .{2,60}\d.{0,80}|.{2,40}\b[A-Z]{2} \d{5}(?:-\d{4})?",
    re.IGNORECASE,
)

#: On which days of the week, or at which hours, a house is open.
_WEEKDAYS = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|dom|mo|di|do|fr|sa|pazar|cuma|seg|sex|пн|пт|понедельник|الأحد|الخميس|星期|週|周|月)\w*\.? ?(?:-|–|to|a|bis|à|al|حتى|إلى|至|到) ?(?:fri|sat|sun|thu|vie|s[áa]b|dom|fr|sa|so|ven|cuma|pazar|sex|пт|пятница|الخميس|الجمعة|星期|週|周|金)\w*\.?(?:[:,]? ?.{0,40})?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?:\d{1,2}[:.]\d{2} ?(?:am|pm|h)? ?[-–] ?\d{1,2}[:.]\d{2} ?(?:am|pm|h)?(?: ?[/,;] ?)?)+",
    re.IGNORECASE,
)

#: Who answers the press: a name and an office above a telephone number.
_FOR_THE_PRESS = re.compile(
    r"\b(?:spokes\w+|press|media|communications?|portavoz|porte-parole|presse\w*|sprecher\w*|речни\w+|rzeczni\w+|prasow\w+|woordvoerd\w+|pers\w*|سخنگو\w*|juru ?bicara|humas|sözcü\w*|basın|người phát ngôn|báo chí)\b",
    re.IGNORECASE,
)
_A_PERSON = 2


def is_contact(line: str) -> bool:
    """Whether a line says where a house is or how to reach it."""
    if _CONTACT.search(line) or _WEEKDAYS.fullmatch(line) or _HOURS.fullmatch(line):
        return True
    return bool(_ADDRESS.fullmatch(line)) and not reads_as_text(line)


def says_when_open(line: str) -> bool:
    """Whether a line says on which days of the week a house is open, perhaps with the hours, and nothing else."""
    return bool(_WEEKDAYS.fullmatch(bare(line)))


def person_for_the_press(lines: Sequence[str]) -> Sequence[str]:
    """The name and the office with which lines end, where they are those of one who answers the press."""
    person = lines[-_A_PERSON:]
    is_one = any(map(_FOR_THE_PRESS.search, person)) and not any(map(reads_as_text, person))
    return person if is_one else ()
