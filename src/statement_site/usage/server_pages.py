"""What servers show in place of a page that is not there, or not for everybody."""

from __future__ import annotations

import re

#: What servers say is the matter (RFC 9110, section 15).
_REASON = (
    r"(?:page |file |the page |the requested (?:page|url) |resource )?(?:was |is |could |can)?(?:not|not be|cannot be) found|page not available|forbidden|access denied"
    r"|bad request|unauthorized|gone|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|too many requests|error"
)

_TITLE = re.compile(
    rf"(?:(?:http )?error\W{{0,3}}(?:4[0-9]{{2}}|5[0-9]{{2}})|(?:4[0-9]{{2}}|5[0-9]{{2}}))(?:\W{{1,4}}(?:{_REASON})(?: [|–—-] .{{1,40}})?)?\W*"
    r"|(?:sorry\W*)?(?:the )?(?:page|file or directory|resource)(?: (?:you requested|requested))? "
    r"(?:was |is |could |can )?(?:not|not be|cannot be) found.{0,20}|not found|page not available|access denied|forbidden"
    r"|just a moment\W*|attention required.{0,20}|(?:checking your browser|verifying you are human).{0,60}|are you (?:a robot|human)\W*"
    r"|p[aá]gina no encontrada|p[aá]gina n[aã]o encontrada|page (?:introuvable|non trouv[ée]e)|pagina non trovata|seite nicht gefunden"
    r"|страница не найдена|сторінку не знайдено|nie znaleziono strony|pagina niet gevonden|sayfa bulunamad[ıi]|halaman tidak ditemukan"
    r"|الصفحة (?:غير موجودة|المطلوبة غير موجودة)|صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|(?:页面|頁面)(?:不存在|未找到)|找不到(?:页面|頁面|网页|網頁)|ページが見つかりません.{0,10}|페이지를 찾을 수 없습니다\W*",
    re.IGNORECASE,
)


def is_servers_own(title: str) -> bool:
    """Whether a page with this title is the server's word that there is none (RFC 9110, status codes 4xx and 5xx)."""
    return _TITLE.fullmatch(" ".join(title.split())) is not None
