"""Cities of organizations, where two may meet of whom neither is at home, in every spelling of the tables of cities."""

from __future__ import annotations

from statement_site.usage.spelling import folded_name

_CITIES = """
New York|New York City|Nueva York|Ciudad de Nueva York|Нью-Йорк|Нью-Йорку|Nowy Jork|Nowym Jorku|نيويورك|مدينة نيويورك|نیویورک|نیو‌یورک|纽约|纽约市|뉴욕
Geneva|Genève|Ginebra|Genf|Ginevra|Genewa|Genewie|Женева|Женеві|Cenevre|Jenewa|جنيف|ژنو|日内瓦|제네바
Vienna|Viena|Vienne|Wien|Wenen|Wiedeń|Wiedniu|Відень|Відні|Viyana|Wina|فيينا|维也纳
Brussels|Bruselas|Bruxelles|Brussel|Bruksela|Brukseli|Брюссель|Брюсселі|Brüksel|بروكسل|بروکسل|布鲁塞尔|브뤼셀
Addis Ababa|Addis Abeba|Addis-Abeba|Adís Abeba|Аддис-Абеба|Аддис-Абебі|أديس أبابا|أديس ابابا|اديس ابابا|آدیس‌آبابا|亚的斯亚贝巴|아디스아바바
The Hague|La Haye|La Haya|Den Haag|’s-Gravenhage|Hadze|Гаага|Гаазі|Lahey|لاهاي|لاهه|海牙|헤이그
Strasbourg|Estrasburgo|Strasburg|Strasburgu|Straatsburg|Страсбург|Страсбурзі|ستراسبورغ|استراسبورگ|斯特拉斯堡
Davos|Давос|Давосі|دافوس|داووس|达沃斯|다보스
Munich|Múnich|München|Monachium|Мюнхен|Мюнхені|ميونيخ|ميونخ|مونیخ|慕尼黑
Nairobi|Найробі|نيروبي|نایروبی|内罗毕|나이로비
"""

#: Every spelling, folded.
_FOLDED = frozenset(folded_name(name) for line in _CITIES.split("\n") for name in line.split("|"))


def is_city_of_all(words: str) -> bool:
    """Whether words name a city where all the world meets."""
    return folded_name(words) in _FOLDED
