"""Rules about dates."""

from __future__ import annotations

import re

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.model.date import Date
from statement_site.usage.closing_day import closes
from statement_site.usage.days import Day, days_in

#: The lines in which a text says when it was made, if it does: so many from its end.
_CLOSING = 4


#: A note below a text, which tells of other things.
_NOTE = re.compile(r"\s*(?:\\?\*(?=\s)|\\\*|[†‡]|\[\^|[¹²³⁴⁵⁶⁷⁸⁹⁰])")

#: The day with which an id may begin.
_DAY_OF_ID = re.compile(r"\A\d{4}-\d\d-\d\d(?=-)")


def contradicting_date(proof: Proof) -> Remarks:
    """A whole date in the id, the title or the closing lines that `date` does not cover."""
    date = proof.text.date
    if date is None or (not proof.says("date") and not proof.says("title")):
        return
    lines = [line for line in proof.source.lines[proof.body_line - 1 :] if line.strip()]
    closing = [line for line in lines[-_CLOSING:] if not _NOTE.match(line)]
    for passage in (*_DAY_OF_ID.findall(proof.text.id), proof.text.title, *closing):
        for day in days_in(passage, proof.text.language):
            if passage in closing and not closes(day, passage):
                continue
            if day.is_whole and not day.is_ambiguous and not _covers(date, day):
                message = f"`{day.words}` is not {date.edtf}, which `date` says"
                hint = f"if the text is of that day, write `date: {day.edtf()}`"
                yield remark("contradicting-date", message, proof.words(day.words), hint)
                return


def date_ahead(proof: Proof) -> Remarks:
    """A date that lies ahead, of a text that is not said to be released then."""
    date, text = proof.text.date, proof.text
    if date is None or date.start is None or text.release or not proof.says("date"):
        return
    year, month, day = date.start.earliest
    if f"{year:04d}-{month:02d}-{day:02d}" > proof.today:
        hint = "correct it; a text that is to be published then has `release`"
        yield remark("date-ahead", f"{date.edtf} lies ahead", proof.field("date"), hint)


def _covers(date: Date, day: Day) -> bool:
    """Whether a day is one that a date can mean, or an interval that it lies in."""
    first = date.start.earliest if date.start else (0, 0, 0)
    last = date.end.latest if date.end else (9999, 12, 31)
    return first <= (day.year, day.month, day.last or day.day) and last >= (
        day.year,
        day.month,
        day.day,
    )
