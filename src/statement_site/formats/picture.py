"""The picture that stands for a site where its pages are shared: 1200 by 630 dots, as OpenGraph's readers show.

Standard: PNG with a palette of sixteen shades from paper to ink, the same bytes for the same words and
the same version of Pillow, which sets the type (FreeType, HarfBuzz, FriBiDi).
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, MARGIN = 1200, 630, 90
PAPER, INK = (252, 251, 248), (122, 31, 43)

#: The sizes tried for the title, the largest first, and the size of the words below it.
SIZES, SMALL = (88, 76, 64, 54, 46), 34
LEADING = 1.3
MOST_LINES, MOST_SMALL_LINES = 4, 2

#: A code point that is no character, so that no font has a glyph for it.
_NO_CHARACTER = "\U0010ffff"

_FULL, _HALF = 255, 150


@dataclass(frozen=True, slots=True)
class Typeface:
    """Fonts that stand in for each other, each a file's bytes, at one size in dots."""

    files: tuple[bytes, ...]
    size: int
    _known: dict[str, int | None] = field(default_factory=dict, repr=False)

    @property
    def fonts(self) -> list[ImageFont.FreeTypeFont]:
        """The fonts, shaping as their scripts ask."""
        return [self._font(file, ImageFont.Layout.RAQM) for file in self.files]

    def has(self, words: str) -> bool:
        """Whether every character has a glyph in one of the fonts."""
        return all(self.font_of(each) is not None for each in words if not each.isspace())

    def font_of(self, character: str) -> int | None:
        """The first font that has a glyph for a character."""
        if character not in self._known:
            plain = (self._font(file, ImageFont.Layout.BASIC) for file in self.files)
            have = (at for at, font in enumerate(plain) if _glyph(font, character) != _none(font))
            self._known[character] = next(have, None)
        return self._known[character]

    def runs(self, words: str) -> list[tuple[ImageFont.FreeTypeFont, str]]:
        """The words in pieces of one font each; a space stays with the piece before it."""
        fonts, pieces = self.fonts, list[tuple[int, str]]()
        for each in words:
            at = pieces[-1][0] if each == " " and pieces else self.font_of(each) or 0
            if pieces and pieces[-1][0] == at:
                pieces[-1] = (at, pieces[-1][1] + each)
            else:
                pieces.append((at, each))
        return [(fonts[at], piece) for at, piece in pieces]

    def length(self, words: str) -> float:
        """How long a line of these words is, in dots."""
        return sum(font.getlength(piece) for font, piece in self.runs(words))

    def lines(self, words: str, width: int) -> list[str]:
        """The words in lines no longer than a width, as long as each word by itself is not."""
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.length(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _font(self, file: bytes, layout: ImageFont.Layout) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(io.BytesIO(file), self.size, layout_engine=layout)


def _glyph(font: ImageFont.FreeTypeFont, character: str) -> tuple[object, ...]:
    mask, offset = font.getmask2(character, mode="L")
    return mask.size, offset, bytes(mask), font.getlength(character)


def _none(font: ImageFont.FreeTypeFont) -> tuple[object, ...]:
    return _glyph(font, _NO_CHARACTER)


def social_picture(title: str, below: str, fonts: Sequence[bytes], *, right_to_left: bool) -> bytes:
    """A PNG with a title and smaller words below it; without words that the fonts cannot set.

    Words that mix scripts of both directions are left out as well: runs of fonts are no bidi algorithm.
    """
    image = Image.new("L", (WIDTH, HEIGHT), 0)
    drawing = ImageDraw.Draw(image)
    drawing.rectangle((0, 0, WIDTH, 24), fill=_FULL)
    files = tuple(fonts)
    y = MARGIN + 40
    if files and _can_set(title, files, right_to_left=right_to_left):
        face, lines = _fitting(title, files)
        y = _set(drawing, face, lines, y, shade=_FULL, right_to_left=right_to_left)
        if _can_set(below, files, right_to_left=right_to_left):
            small = Typeface(files, SMALL)
            few = small.lines(below, WIDTH - 2 * MARGIN)[:MOST_SMALL_LINES]
            _set(drawing, small, few, y + 20, shade=_HALF, right_to_left=right_to_left)
    return _png(image)


def _can_set(words: str, files: tuple[bytes, ...], *, right_to_left: bool) -> bool:
    is_mixed = right_to_left and any("A" <= each.upper() <= "Z" for each in words)
    return (
        bool(words) and words.isprintable() and not is_mixed and Typeface(files, SMALL).has(words)
    )


def _fitting(title: str, files: tuple[bytes, ...]) -> tuple[Typeface, list[str]]:
    """The title in the largest type in which it is not too long; cut if there is none."""
    for size in SIZES:
        face = Typeface(files, size)
        lines = face.lines(title, WIDTH - 2 * MARGIN)
        if len(lines) <= MOST_LINES - 1:
            break
    return face, lines[:MOST_LINES]


def _set(
    drawing: ImageDraw.ImageDraw,
    face: Typeface,
    lines: Iterable[str],
    y: int,
    *,
    shade: int,
    right_to_left: bool,
) -> int:
    """Set lines below each other; where the next would begin."""
    for line in lines:
        y += round(face.size * LEADING)
        for x, font, piece in _placed(face, line, right_to_left=right_to_left):
            way = "rtl" if right_to_left else "ltr"
            drawing.text((x, y), piece, fill=shade, font=font, anchor="ls", direction=way)
    return y


def _placed(
    face: Typeface, line: str, *, right_to_left: bool
) -> Iterator[tuple[int, ImageFont.FreeTypeFont, str]]:
    """The pieces of a line, each with where it begins on the left."""
    x: float = WIDTH - MARGIN if right_to_left else MARGIN
    for font, piece in face.runs(line):
        length = font.getlength(piece, direction="rtl" if right_to_left else "ltr")
        if right_to_left:
            x -= length
            yield round(x), font, piece
        else:
            yield round(x), font, piece
            x += length


def _png(image: Image.Image) -> bytes:
    """Sixteen shades between paper and ink."""
    shades = image.point([value >> 4 for value in range(256)]).tobytes()
    picture = Image.frombytes("P", image.size, shades)
    steps = [at / 15 for at in range(16)]
    picture.putpalette(
        [
            round(paper + (ink - paper) * step)
            for step in steps
            for paper, ink in zip(PAPER, INK, strict=True)
        ]
    )
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True, bits=4)
    return written.getvalue()
