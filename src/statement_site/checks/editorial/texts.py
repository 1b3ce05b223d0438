"""Rules about what stands below the front matter."""

from __future__ import annotations

import re
from html import unescape

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.model.statement import DRAFT
from statement_site.usage.recognition import is_knowable, letters_in, recognized

#: With fewer letters a text does not show its language.
_FEWEST_LETTERS = 200

#: Languages that are so much alike that their words do not tell them apart.
_ALIKE = ("id ms", "nb nn no da sv", "cs sk sl", "hr sr bs", "pt gl es ca", "ru uk be bg mk")

#: Addresses and marks of notes, which are of no language.
_NO_WORDS = re.compile(r"\]\([^)]*\)|https?://\S+|\[\^[^\]]*\]")


def empty_text(proof: Proof) -> Remarks:
    """A file with front matter and no text."""
    body = proof.body.strip()
    if proof.text.status == DRAFT or body.strip("-*_# "):
        return
    hint = "put the text, or a summary with `extent: summary`, below the second ---"
    yield remark("empty-text", "there is no text", proof.source.at(proof.body_line), hint)


#: The mark of a note as a reader sees it where it leads to none, and what of a page shows marks on purpose.
_MARK = re.compile(r"\[\^[^\]\s<]{1,40}\]")
_SHOWN_ON_PURPOSE = re.compile(r"<(code|pre)\b.*?</\1>", re.DOTALL)


def mark_without_note(proof: Proof) -> Remarks:
    """A mark of a note that leads to none: readers see `[^3]`."""
    shown = _SHOWN_ON_PURPOSE.sub("", proof.text.body.html)
    for mark in dict.fromkeys(map(unescape, _MARK.findall(shown))):
        if mark in proof.body.replace(f"\\{mark}", ""):  # with a stroke before it, it is to be seen
            hint = f"write the note on a line of its own, as in `{mark}: The note.`"
            at = proof.words(mark, proof.body_line)
            yield remark("mark-without-note", f"`{mark}` leads to no note", at, hint)


def other_language(proof: Proof) -> Remarks:
    """A text in another language than `language`, or the site’s, or the file’s name says."""
    said = proof.text.language
    words = _NO_WORDS.sub(" ", proof.body)
    if letters_in(words) < _FEWEST_LETTERS or not is_knowable(said):
        return
    own, seen = said.partition("-")[0], recognized(words).partition("-")[0]
    if not seen or seen == own or any({seen, own} <= {*group.split()} for group in _ALIKE):
        return
    if proof.text.variant:
        named = seen in proof.text.variant
        hint = (
            "take out the line `language`, if the name of the file says it rightly"
            if named
            else f"name the file .{seen}.md if it is in that language"
        )
    else:
        hint = f"write `language: {seen}` if it is in that language"
    at = proof.field("language") if proof.says("language") else proof.source.at(proof.body_line + 1)
    yield remark("other-language", f"the text seems to be in `{seen}`, not in `{said}`", at, hint)
