"""Reads the ledger of what was published."""

from __future__ import annotations

import re

from statement_site.model.ledger import Ledger, Published
from statement_site.model.problem import Problem
from statement_site.reading.source import Margin, SourceFile, decode

#: The ledger's file in a project.
LEDGER = "ledger.txt"

#: The largest ledger, in bytes: millions of records.
LARGEST_LEDGER = 1024 * 1024 * 1024

_RECORD = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) (text|site) ([0-9a-f]{64}) /(\S*)", re.ASCII)


def read_ledger(file: SourceFile | None) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger of a project, empty where it has none, and what is wrong in its lines."""
    if file is None or file.is_blank:
        return Ledger(), ()
    source, problem = decode(file, LARGEST_LEDGER)
    if source is None:
        return Ledger(), (problem,) if problem else ()
    margin = Margin(source)
    texts: dict[str, Published] = {}
    site = ""
    for number, line in enumerate(source.lines, 1):
        if not line or line.startswith("#"):
            continue
        record = _RECORD.fullmatch(line)
        if record is None:
            hint = "the ledger is written by `record`: take this line from an earlier state of the file"
            margin.error("ledger", "this line is no record", source.at(number), hint)
        elif record[2] == "text":
            texts[record[4]] = Published(record[1], record[3], number)
        else:
            site = record[3]
    return Ledger(texts, site), tuple(margin.problems)
