"""Names in traditional Chinese signs, as they are said on the mainland, of which CLDR has other names in these signs."""

from __future__ import annotations

#: The signs of names of countries that differ, the simplified ones and the traditional ones below them.
_SIMPLIFIED = "亚兰国尔罗乌马纳维缅韩鲜挝诺麦爱岛卢买赞几约门东宾贝达圣图鲁属劳绍库伦顿冈苏联泽叙宁乔凯关兹内刚别区双开时来欧汤湾脱腊莱萨长韦领济纽"
_TRADITIONAL = "亞蘭國爾羅烏馬納維緬韓鮮撾諾麥愛島盧買贊幾約門東賓貝達聖圖魯屬勞紹庫倫頓岡蘇聯澤敘寧喬凱關茲內剛別區雙開時來歐湯灣脫臘萊薩長韋領濟紐"

_SIGNS = str.maketrans(_SIMPLIFIED, _TRADITIONAL)


def traditional(name: str) -> str:
    """A name in simplified signs as it is written in traditional ones."""
    return name.translate(_SIGNS)
