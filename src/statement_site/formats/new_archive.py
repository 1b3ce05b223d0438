"""The files with which an archive begins: its settings, its page about itself, a register of its people."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.formats.statement_file import yaml_value


def archive_files(title: str, language: str, publisher: str) -> Mapping[str, str]:
    """The text of each file of a new archive, by its path."""
    return {
        "site.yaml": _SETTINGS.format(
            title=yaml_value(title),
            language=yaml_value(language),
            publisher=f"publisher: {yaml_value(publisher)}" if publisher else _NO_PUBLISHER,
        ),
        "about.md": _ABOUT.get(language.partition("-")[0], _ABOUT["en"]),
        "authorities/people.yaml": _PEOPLE,
        "statements/.gitkeep": "",
        ".gitignore": "/_site/\n/.cache/\n",
    }


_SETTINGS = """\
# The settings of this archive. Every line is optional.
title: {title}
# description: a sentence about it, for the home page and search engines
# url: https://statements.example.org/
language: {language}
{publisher}
"""

_NO_PUBLISHER = "# publisher: the ministry, library or newsroom that answers for it"

#: The page about the archive, which readers see, in each language that the interface has.
_ABOUT: Mapping[str, str] = {
    "en": """\
What this archive holds, who keeps it, and where its texts are from.

## How to cite

Every statement has an address that will not change. Every paragraph has a number beside it that links to the paragraph itself.
""",
    "es": """\
Qué contiene este archivo, quién lo mantiene y de dónde proceden sus textos.

## Cómo citar

Cada declaración tiene una dirección que no cambiará. Junto a cada párrafo hay un número que enlaza con el propio párrafo.
""",
    "fr": """\
Ce que contiennent ces archives, qui les tient et d’où viennent leurs textes.

## Comment citer

Chaque déclaration a une adresse qui ne changera pas. À côté de chaque paragraphe, un numéro mène au paragraphe lui-même.
""",
    "ar": """\
ما يضمّه هذا الأرشيف، ومن يتولى حفظه، ومن أين أُخذت نصوصه.

## كيفية الاستشهاد

لكل بيان عنوان لا يتغير، وبجانب كل فقرة رقم يؤدي إلى الفقرة نفسها.
""",
}

_PEOPLE = """\
# People who take part in several statements, by a key of your choice. None needs to be here; with one, a name
# may be spelt in several ways, is filed under its family name, and its offices are checked by `check`.
#
# ada-example:
#   name: Ada Example
#   also: [A. Example]
#   sort: Example, Ada
#   offices:
#     - {role: Minister of Foreign Affairs, country: NO, held: 2021-10-14/..}
"""
