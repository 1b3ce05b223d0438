"""What stands under the pictures of a page, and what it says of the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.wording import bare, reads_as_text

#: Whose a picture is, behind the words under it.
_CREDIT = re.compile(
    r"[,;. ]*(?:© ?.{2,60}|(?<=[\w.)”] )(?:photos?|fotos?|pictures?|images?|im[aá]gen(?:es)?|cr[ée]dits?(?: photo)?)(?: credits?)? ?[:：] ?[^.:]{2,60}(?:\. (?:click|tap)\b[^.]{3,60})?\.?|[–-] ?mynd|[\[(（](?:أرشيفية|أرشيف|archivo|archives?|file(?: photo)?|архив|archiv)[\])）]|[\[(（][^\])）]{0,40}\b(?:photos?|pictures?|images?|fotos?|bild|fotografía|imagen|crédits?)\b[^\])）]{0,60}[\])）]"
    r"|[\[(（](?:사진|photo) ?[=:ⓒ©](?:[^()（）]|\(c\)){2,60}[)）]|[\[(（][^\])）]{0,20}(?:写真|摄影|摄|攝|صورة|تصوير|фото|світлин[аи]|fot\.|zdjęcie|beeld|عکس|사진|ảnh|fotoğraf|do[ck]\.)[^\])）]{0,40}[\])）])$",
    re.IGNORECASE,
)
#: Whose a picture is, with no word of what it shows: “Photo by Ana Example on a site for pictures”.
_BY_WHOM = re.compile(
    r"(?:photo(?:graph|graphy|s)?|picture|image|foto(?:s|graf[ií]as?|grafi[ea])?|immagine|imagem|imagen|bild|titelbild|crédit photo|cr[eé]dits?|urheberrecht"
    r"|copyright|фото(?:графия|графія)?|світлин[аи]|fot\.|zdjęcie|beeld|عکس|사진(?: ?(?:제공|출처))?|fotoğraf(?:lar)?|(?:nguồn )?ảnh|gambar|صورة|تصوير|写真|摄影|攝影) ?(?:by|courtesy(?: of)?|credits?|di|de|da|do|von|©|[:：/|ㅣ=–-]|[(]c[)]) ?[^.!?]{2,80}\.?",
    re.IGNORECASE,
)
#: What a picture shows, as Chinese pages say it, perhaps behind a mark that points at it, and that it is a sign of a house.
_SHOWS = re.compile(
    r"[(\[](?:de g\. à dr\.|from (?:the )?left|v\. ?l\. ?n\. ?r\.|da (?:sinistra|sx)|de izquierda a derecha|da esquerda).{0,20}[)\]].{5,250}|"
    r"(?-i:[A-ZÄÖÜ])[\w.,' -]{5,70} (?:am Rednerpult|beim Handschlag|im Gespräch mit .{3,60}|bei der Begrüßung.{0,60})|"
    r".{10,120}[=＝][^\s=]{2,12}(?:撮影|写す)|(?:图为|圖為|资料图|資料圖|图片来源|圖片來源).{2,60}|logo(?:tipo)?\b.{0,40}|caption ?: .*|[^▲]{5,120}▲.{5,120}|▲ ?.{5,120}",
    re.IGNORECASE,
)

#: What a picture shows, as an agency writes it in a whole sentence.
_TAKEN = re.compile(
    r".{5,300}记者[ \u3000]?[一-龥]{1,4}(?:[ \u3000][一-龥]{1,2})?[ \u3000]?[摄攝]。?|(?:(?:file |undated |combined )?photos? (?:taken|shot|released|provided)|(?:this |an? )?(?:aerial|undated|handout|file) photo|photo shows)\b.{10,600}\((?:xinhua|ap|afp|reuters|tass|epa|efe|yonhap|pti|ians|bernama|antara)\b[^()]{0,40}\)",
    re.IGNORECASE,
)

#: With whom one stands in a picture, and no more: “With President of Norway Ada Example.”.
_WITH_WHOM = re.compile(
    r"With (?:(?:[A-ZÀ-Þ][\w.’'-]*|the|of|and|at|during|for|to|in|[a-z]*(?:minister|president|secretary|director|chairman|chairperson|head|members?|participants?|representatives?|ambassador|governor|speaker|leader)s?|prime|foreign|general|deputy|vice|acting|former|federal),? ){2,24}[\w’'-]+\."
)

#: The name of the file of a picture, as a camera or a program gives it.
_FILE = re.compile(
    r"(?:(?:IMG|DSCN?|DJI|PHOTO|Untitled|WhatsApp Image|Screenshot)[ _-].{0,40}\d.{0,20}|\d[\d_]{15,}n?|[\w .-]{1,60}\.(?:png|jpe?g|gif|svg|webp))",
    re.IGNORECASE,
)

#: The words under a picture, behind a label.
_LABELLED = re.compile(r"(?:photo[^.:]{0,50} )?caption(?: \d{1,2})? ?: ", re.IGNORECASE)

#: The number that pages put behind the words under several pictures.
_NUMBERED = re.compile(r"(?P<words>.*[^\d\s]) ?\d{1,2}")

#: Two captions stand so near to each other, and share so many characters, if they name the text.
_NEAR, _FEWEST, _LONGEST = 3, 15, 200


def is_caption(line: str) -> bool:
    """Whether a line says at its end whose the picture above it is."""
    words = bare(line)
    if any(each.fullmatch(words) for each in (_FILE, _TAKEN, _WITH_WHOM)):
        return True
    if (_BY_WHOM.fullmatch(words) or _SHOWS.fullmatch(words)) and not reads_as_text(words):
        return True
    is_short = len(words) <= _LONGEST + 50
    return is_short and bool(_CREDIT.search(words) or _LABELLED.match(words))


#: With so many words begins what is said of a picture, as the title does; how it goes on.
_WORDS_SHARED, _GOES_ON = 3, re.compile(r", (?:with|speaking|shaking|greeting|meeting) ")


def is_of_picture(line: str, title: str) -> bool:
    """Whether a line says of a picture what the title says of the text: “Ada Example, speaking to …”."""
    ours, theirs = (re.findall(r"\w+", words.casefold())[:_WORDS_SHARED] for words in (line, title))
    is_same = ours == theirs and len(ours) == _WORDS_SHARED
    return is_same and bool(_GOES_ON.search(line)) and not line.rstrip().endswith(".")


def is_captioned(lines: Sequence[str], number: int) -> bool:
    """Whether one of the next lines says the same with whose it is: then it is the caption of a picture.

    What the page says more than once is its title, which a caption may say too.
    """
    words = bare(lines[number])
    following = map(bare, lines[number + 1 : number + 1 + _NEAR])
    is_said = any(
        line.startswith(words) and line != words and is_caption(line) for line in following
    )
    return is_said and sum(bare(line) == words for line in lines) == 1


def with_what_captions_share(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, with captions of several pictures replaced by the words with which all of them end."""
    found = list(lines)
    for number, line in enumerate(lines):
        for other in range(number + 1, min(number + 1 + _NEAR, len(lines))):
            shared = _shared(bare(line), bare(lines[other]))
            if shared:
                found[number] = found[other] = shared
    return tuple(found)


def _shared(one: str, other: str) -> str:
    """The words with which two captions end; nothing where they are no captions, or differ."""
    if one == other or max(len(one), len(other)) > _LONGEST:
        return ""
    numbered = _NUMBERED.fullmatch(one), _NUMBERED.fullmatch(other)
    if numbered[0] and numbered[1] and numbered[0]["words"] == numbered[1]["words"]:
        return numbered[0]["words"] if len(numbered[0]["words"]) >= _FEWEST else ""
    if not (is_caption(one) and is_caption(other)):
        return ""
    tail: list[str] = []
    ends = (reversed(_CREDIT.sub("", words).split()) for words in (one, other))
    for first, second in zip(*ends, strict=False):
        if first != second:
            break
        tail.insert(0, first)
    shared = " ".join(tail)
    return shared if len(shared) >= _FEWEST else ""
