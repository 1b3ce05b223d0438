"""A file as it came: its bytes, then its text, and places in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from statement_site.model.problem import Hindrance, Location, Problem

#: A longer line, in characters, makes Markdown slow; no paragraph of a statement comes near it.
LONGEST_LINE = 20_000

#: The largest file, in bytes, that is read as a statement, register or setting.
LARGEST_FILE = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the project: its path from the project's folder, with slashes, and its bytes."""

    path: str
    data: bytes

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it, as may be in a file that may be left out."""
        return not self.data.strip()


class Unreadable(Hindrance):
    """A file that could not be read; `problem` says why."""

    code = "not-readable"


@dataclass(frozen=True, slots=True)
class SourceText:
    """A decoded file, its line ends made one."""

    path: str
    text: str
    lines: tuple[str, ...]

    def at(self, line: int, column: int = 1, width: int = 1) -> Location:
        """The location of a line and column, counted from 1, with the line as its excerpt."""
        excerpt = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Location(self.path, line, column, excerpt, width)


@dataclass(slots=True)
class Margin:
    """The margin of a file, in which its problems are noted while it is read."""

    source: SourceText
    problems: list[Problem] = field(default_factory=list)

    def error(self, code: str, message: str, at: Location, hint: str = "") -> None:
        """Note an error."""
        self.problems.append(Problem(code, message, at, hint))

    def warning(self, code: str, message: str, at: Location, hint: str = "") -> None:
        """Note a warning."""
        self.problems.append(Problem(code, message, at, hint, warning=True))


def decode(
    file: SourceFile, largest: int = LARGEST_FILE
) -> tuple[SourceText | None, Problem | None]:
    """The file's text without its byte-order mark, or the problem that keeps it from being read."""
    start = Location(file.path)
    if len(file.data) > largest:
        size = f"{len(file.data) / 1024 / 1024:.1f} MiB"
        hint = f"a file may have {largest // 1024 // 1024} MiB: is this one a statement?"
        return None, Problem("file-size", f"the file has {size}", start, hint)
    try:
        text = file.data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return None, _not_utf8(file, error)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = SourceText(file.path, text, tuple(text.split("\n")))
    if not text.strip():
        hint = "write front matter between --- lines, then the text"
        return None, Problem("empty-file", "the file is empty", start, hint)
    if len(text) <= LONGEST_LINE or len(max(source.lines, key=len)) <= LONGEST_LINE:
        return source, None
    for number, line in enumerate(source.lines, 1):
        if len(line) > LONGEST_LINE:
            place = Location(file.path, number, LONGEST_LINE, line[:200])
            message = f"the line has {len(line):,} characters"
            hint = f"a line may have {LONGEST_LINE:,}: break it into paragraphs"
            return None, Problem("file-size", message, place, hint)
    return source, None


def _not_utf8(file: SourceFile, error: UnicodeDecodeError) -> Problem:
    before = file.data[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line_start = before.rfind(b"\n") + 1
    column = len(before[line_start:].decode("utf-8", "replace")) + 1
    line_end = file.data.find(b"\n", error.start)
    rest = file.data[error.start : line_end if line_end >= 0 else None]
    excerpt = (before[line_start:] + rest).decode("utf-8", "replace").rstrip("\r")
    byte = file.data[error.start]
    message = f"the file is not UTF-8: byte 0x{byte:02x} cannot be read"
    hint = "save the file as UTF-8"
    if file.data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        hint = "the file looks like UTF-16: save it as UTF-8"
    place = Location(file.path, before.count(b"\n") + 1, column, excerpt[:2000])
    return Problem("not-utf-8", message, place, hint)
