"""The short way for plain texts: paragraphs, headings, emphasis, links to elsewhere, notes.

Most statements hold nothing else, and the engine needs some 0.8 ms for what can be done in 0.1 ms.
A text with anything that is not plain goes to the engine as a whole. What is plain is written so
that there is no doubt what CommonMark means by it; tests compare the two ways on every text we have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from statement_site.reading.markdown.marks import (
    anchors_of_notes,
    back_link,
    escaped,
    pin,
    reference,
)
from statement_site.reading.markdown.scene import Scene

#: A line as long as this was not wrapped by hand: it is a paragraph that lost its blank line.
UNWRAPPED = 120

#: What has no meaning to Markdown inside a line, and what may have one.
_WORDS = r"[^\\`*_\[\]!<&^\n]"
_MARKS = tuple("\\`*_[]!<&^")

#: A line of a paragraph begins with a letter or a quotation mark: no other block does.
_BEGINNING = r"[^\W\d_]|[“‘«\"'(¿¡]"
_PARAGRAPH = re.compile(rf"(?:(?:{_BEGINNING})[^\n]*(?<!\s)(?:\n|$))+", re.MULTILINE)
_HEADING = re.compile(rf"(#{{1,6}}) ([^\W_](?:(?!#){_WORDS})*)(?<!\s)")
_NOTES = re.compile(rf"(?:\[\^[A-Za-z0-9]+\]: (?:{_BEGINNING})[^\n]*(?<!\s)(?:\n|$))+")
_NOTE = re.compile(r"\[\^([A-Za-z0-9]+)\]: ([^\n]+)")

_INSIDE = rf"[^\W_](?:{_WORDS}*[^\W_])?"
#: Each way begins with the mark itself, which a search finds fast, and looks back from there.
_MARKUP = re.compile(
    rf"\*(?:(?<=[ (\n]\*)|(?<!.\*))(?:\*({_INSIDE})\*\*|({_INSIDE})\*)(?=[ \n.,;:)]|\Z)"
    rf"|\[({_WORDS}+)\]\((https?://[a-z0-9.-]+(?:/[A-Za-z0-9/.~=?+_-]*)?)\)"
    r"|\[\^([A-Za-z0-9]+)\]",
    re.DOTALL,
)

#: What `_MARKUP` splits into: the text before, and the groups of one piece.
_PIECE = _MARKUP.groups + 1

#: What may not be left between pieces of markup, where the pieces are NUL; and what of `&` may.
_DOUBTS = (*"\\`*_[]<^", "!\x00")
_AND = re.compile(r"&(?!\s)")


class _NotPlain(Exception):
    """The text holds something that only the engine knows."""


@dataclass(slots=True)
class _Notes:
    """The notes of a text: their words by label, and the numbers of those referred to, in order."""

    words: dict[str, str] = field(default_factory=dict)
    times: dict[str, int] = field(default_factory=dict)

    def refer(self, label: str) -> tuple[int, int]:
        """The number of a note, and how often it was referred to before."""
        if label not in self.words:
            raise _NotPlain
        again = self.times.get(label, 0)
        self.times[label] = again + 1
        return list(self.times).index(label) + 1, again


def render_plain(markdown: str, scene: Scene) -> str | None:
    """The HTML of a plain text, its anchors and headings noted; None for any other."""
    blocks = re.split(r"\n(?:[ ]*\n)+", markdown.strip("\n"))
    notes = _Notes()
    try:
        body = [block for block in blocks if not _takes_notes(block, notes)]
        shift = 2 - min((_level(block) for block in body if block.startswith("#")), default=2)
        shown = [piece for block in body for piece in _block(block, notes, scene, shift)]
        return "".join(shown) + _endnotes(notes, scene)
    except _NotPlain:
        return None


def _takes_notes(block: str, notes: _Notes) -> bool:
    if not block.startswith("[^"):
        return False
    if not _NOTES.fullmatch(block):
        raise _NotPlain
    for label, words in _NOTE.findall(block):
        if label in notes.words:
            raise _NotPlain
        notes.words[label] = words
    return True


def _level(block: str) -> int:
    return len(block) - len(block.lstrip("#"))


def _block(block: str, notes: _Notes, scene: Scene, shift: int) -> Iterator[str]:
    if block.startswith("#"):
        heading = _HEADING.fullmatch(block)
        if heading is None:
            raise _NotPlain
        words = " ".join(heading[2].split())
        level, anchor = scene.heading_anchor(words, len(heading[1]) + shift)
        yield f'<h{level} id="{anchor}">{escaped(heading[2])}</h{level}>\n'
        return
    if not _PARAGRAPH.fullmatch(block):
        raise _NotPlain
    for piece in pieces_of(block):
        shown, words = _inline(piece, notes)
        scene.paragraphs += 1
        anchor = scene.paragraph_anchor(words)
        yield f'<p id="{anchor}">{pin(anchor, scene.paragraphs)}{shown}</p>\n'


def _inline(content: str, notes: _Notes | None) -> tuple[str, str]:
    """The HTML of running text, and its words."""
    if not _holds(content, _MARKS):
        return escaped(content), content
    pieces = _MARKUP.split(content)
    left = "\x00".join(pieces[::_PIECE])
    if _holds(left, _DOUBTS) or ("&" in left and _AND.search(left)):
        raise _NotPlain
    shown, words = [escaped(pieces[0])], [pieces[0]]
    for at in range(1, len(pieces), _PIECE):
        html, said = _marked(pieces[at : at + _PIECE - 1], notes)
        after = pieces[at + _PIECE - 1]
        shown += (html, escaped(after))
        words += (said, after)
    return "".join(shown), "".join(words)


def _holds(text: str, marks: Iterable[str]) -> bool:
    """Whether any of these marks is in a text: asked one by one, faster than by one expression."""
    for mark in marks:  # noqa: SIM110 — `any` would take twice as long
        if mark in text:
            return True
    return False


def _marked(groups: list[str], notes: _Notes | None) -> tuple[str, str]:
    """The HTML of a piece of markup, and its words."""
    strong, emphasis, linked, href, note = groups
    if linked:
        return f'<a href="{escaped(href)}" rel="external">{escaped(linked)}</a>', linked
    if emphasis:
        return f"<em>{escaped(emphasis)}</em>", emphasis
    if strong:
        return f"<strong>{escaped(strong)}</strong>", strong
    if notes is None:
        raise _NotPlain
    number, again = notes.refer(note)
    return reference(number, again), ""


def _endnotes(notes: _Notes, scene: Scene) -> str:
    """The section of notes, in the order in which they are referred to."""
    if len(notes.times) != len(notes.words):
        raise _NotPlain
    if not notes.words:
        return ""
    shown = []
    scene.anchors.update(anchors_of_notes(notes.times.values()))
    for number, (label, times) in enumerate(notes.times.items(), 1):
        text, _ = _inline(notes.words[label], None)
        shown.append(f'<li id="fn{number}"><p>{text}{back_link(number, times)}</p>\n</li>\n')
    return (
        '<section class="notes" role="doc-endnotes">\n<ol>\n'
        + "".join(shown)
        + "</ol>\n</section>\n"
    )


def pieces_of(content: str) -> list[str]:
    """The content, cut after every line that is too long to have been wrapped by hand."""
    if "\n" not in content:
        return [content]
    pieces: list[list[str]] = [[]]
    for line in content.split("\n"):
        if pieces[-1] and len(pieces[-1][-1]) >= UNWRAPPED:
            pieces.append([])
        pieces[-1].append(line)
    return ["\n".join(piece) for piece in pieces]
