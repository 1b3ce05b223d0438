"""What a server says in place of a page is no statement."""

from __future__ import annotations

import pytest

from statement_site.usage.server_pages import is_servers_own


@pytest.mark.parametrize(
    "title",
    ["404 Not Found", "Error 404", "404 - Page not found", "Page not found", "403 Forbidden", "Access Denied",
     "The page you requested was not found", "Just a moment...", "Página no encontrada", "Page introuvable",
     "Страница не найдена", "الصفحة غير موجودة", "页面不存在", "502 Bad Gateway", "404 Not Found - Ministry of Foreign Affairs", "404"],
)  # fmt: skip
def test_a_server_s_own_page_is_known(title: str) -> None:
    assert is_servers_own(title)


@pytest.mark.parametrize(
    "title",
    ["404 prisoners freed, says Ministry", "500 days of war: statement", "400 лет дружбы", "401 prisoners released",
     "Statement on the 404th Meeting", "400 years of friendship between Norway and Peru: joint statement by the presidents",
     "Access denied to inspectors: statement by the Foreign Minister", "Solution not found: remarks in the Council"],
)  # fmt: skip
def test_a_title_that_only_begins_like_one_is_a_title(title: str) -> None:
    assert not is_servers_own(title)
