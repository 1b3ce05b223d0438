"""Whether a page is in the archive already: by its address, or because the text is nearly the same."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from statement_site.study.likeness import NEARLY_THE_SAME, Sketch, candidates, likeness, sketch

#: The address of a source, as `source:` has it, or `url:` within it.
_ADDRESS = re.compile(
    r"^[^#\n]*?(?:^source|[\s{]url): *(?:['\"](https?://[^'\"\n]+)|(https?://[^\s,}]+))",
    re.MULTILINE,
)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


class Recognizer:
    """Knows the statement files that there are, and recognizes a text that is in one of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_address: dict[str, str] = {}
        self._paths: list[str] = []
        self._sketches: list[Sketch] = []
        self._having: dict[int, list[int]] = {}

    def add(self, path: str, file: str) -> None:
        """Take in a statement file."""
        text = file.replace("\r\n", "\n")
        front = _FRONT_MATTER.match(text)
        for quoted, plain in _ADDRESS.findall(front[0] if front else ""):
            self._by_address.setdefault(plain_address(quoted or plain), path)
        own = sketch(text[front.end() :] if front else text)
        for value in own:
            self._having.setdefault(value, []).append(len(self._paths))
        self._paths.append(path)
        self._sketches.append(own)

    def recognized(self, url: str, body: str) -> tuple[str, str] | None:
        """The path of the file that holds a text already, and why it is that text."""
        if url and (path := self._by_address.get(plain_address(url))):
            return path, "it has the same source address"
        own = sketch(body)
        for number in candidates(own, self._having):
            if likeness(own, self._sketches[number]) >= NEARLY_THE_SAME:
                return self._paths[number], "the texts are nearly the same"
        return None


def plain_address(url: str) -> str:
    """A web address without what does not change the page: scheme, www, index file, tracking words."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    query = "&".join(
        part for part in parts.query.split("&") if part and not part.startswith("utm_")
    )
    path = re.sub(r"/(?:index\.\w+)?$", "", parts.path)
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{query}"
