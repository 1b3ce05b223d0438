"""Whether a page is in the archive already: by its address, or because the text is nearly the same."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from statement_site.reading.front_matter import Halves, divide
from statement_site.reading.source import Margin, SourceFile, decode
from statement_site.reading.yaml import Mapping, Scalar, parse_yaml
from statement_site.study.likeness import NEARLY_THE_SAME, Sketch, candidates, likeness, sketch


class Recognizer:
    """Knows the statement files that there are, and recognizes a text that is in one of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_address: dict[str, str] = {}
        self._paths: list[str] = []
        self._sketches: list[Sketch] = []
        self._having: dict[int, list[int]] = {}

    def add(self, file: SourceFile) -> None:
        """Take in a statement file; one that is no text is passed over."""
        source, _ = decode(file)
        if source is None:
            return
        margin = Margin(source)
        halves = divide(margin)
        if address := _address(halves, margin):
            self._by_address.setdefault(plain_address(address), file.path)
        own = sketch(halves.markdown if halves else source.text)
        for value in own:
            self._having.setdefault(value, []).append(len(self._paths))
        self._paths.append(file.path)
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


def _address(halves: Halves | None, margin: Margin) -> str:
    """The address of the source that front matter names, as `source:` has it or `url:` within it; else nothing."""
    root = parse_yaml(halves.front_matter, margin) if halves else None
    _, source = (
        root.entries.get("source", (None, None)) if isinstance(root, Mapping) else (None, None)
    )
    if isinstance(source, Mapping):
        _, source = source.entries.get("url", (None, None))
    return source.value if isinstance(source, Scalar) else ""


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
