"""The marks that we set in a text: pins of paragraphs, references to notes, and the ways back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def escaped(words: str) -> str:
    """Words as HTML shows them, in running text or in an attribute."""
    return (
        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def pin(anchor: str, number: int) -> str:
    """The link of a paragraph to itself."""
    return f'<a class="pin" href="#{anchor}" aria-label="¶ {number}" data-n="{number}"></a>'


def reference_anchor(number: int, again: int) -> str:
    """The anchor of a mark that leads to a note; `again` counts those before it."""
    return f"fnref{number}" + (f"-{again + 1}" if again else "")


def reference(number: int, again: int) -> str:
    """The mark in the text that leads to a note; `again` counts those before it."""
    anchor = reference_anchor(number, again)
    return f'<sup class="note"><a href="#fn{number}" id="{anchor}" role="doc-noteref">{number}</a></sup>'


def anchors_of_notes(times: Iterable[int]) -> Iterator[str]:
    """The anchors of notes and of what refers to them, so many times each."""
    for number, count in enumerate(times, 1):
        yield f"fn{number}"
        yield from (reference_anchor(number, again) for again in range(count))


def back_link(number: int, times: int) -> str:
    """The links from a note back to each place that refers to it."""
    links = []
    for again in range(1, times + 1):
        anchor = reference_anchor(number, again - 1)
        label = f"↩ {number}" + (f"-{again}" if again > 1 else "")
        links.append(
            f' <a class="back" href="#{anchor}" role="doc-backlink" aria-label="{label}">↩︎</a>'
        )
    return "".join(links)
