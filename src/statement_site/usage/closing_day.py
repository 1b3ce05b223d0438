"""Which days stand in the line that closes a text, and says when and where it was made."""

from __future__ import annotations

import re

from statement_site.usage.days import Day

#: What stands beside the date in a line that says when a text was made, in characters at most.
_BESIDE = 60
_SMALL = frozenset(
    [
        "done",
        "at",
        "in",
        "on",
        "the",
        "of",
        "this",
        "day",
        "and",
        "city",
        "adopted",
        "issued",
        "signed",
        "hecho",
        "en",
        "la",
        "el",
        "ciudad",
        "de",
        "a",
        "los",
        "dado",
        "firmado",
        "fait",
        "à",
        "le",
        "ce",
        "jour",
        "signé",
        "ville",
        "w",
        "we",
        "dnia",
        "dniu",
        "mieście",
        "у",
        "в",
        "м",
        "місті",
        "вчинено",
        "te",
        "op",
        "den",
        "gedaan",
        "da",
        "ta",
        "dibuat",
        "ditandatangani",
        "di",
        "pada",
        "tanggal",
        "tarikh",
        "làm",
        "ký",
        "tại",
        "ngày",
    ]
)

#: A sentence of Korean, which has no capitals to tell names by, and one that says where a text was signed.
_TOLD = re.compile(r"[가-힣]{2}다\.")
_SIGNED = re.compile("서명|작성|채택|체결")


def closes(day: Day, text: str) -> bool:
    """Whether a day stands in a line with little beside it, as in “Done at Lima, 14 March 2024”."""
    start = text.rfind("\n", 0, day.start) + 1
    end = text.find("\n", day.start)
    line = text[start : end if end >= 0 else None]
    before = re.findall(r"[^\W\d_]+", text[start : day.start])
    is_alone = all(word in _SMALL or word[0] == word[0].upper() for word in before)
    is_told = _TOLD.search(line) and not _SIGNED.search(line)
    is_short = len(line) - len(day.words) <= _BESIDE
    return is_alone and is_short and not is_told and not line.startswith("[^")
