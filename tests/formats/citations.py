"""Citations for the tests of the formats: one of all values, and any that chance makes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from statement_site.formats.citation import DOCUMENT, SPEECH, Citation

WHOLE = Citation(
    id="2024/joint-statement-on-trade",
    type=DOCUMENT,
    title="Joint statement on trade",
    authors=("Norway", "Peru"),
    are_people=False,
    issued=(2024, 3, 14),
    genre="Joint statement",
    publisher="Ministry of Foreign Affairs",
    place="Lima",
    language="en",
    url="https://example.org/statements/trade/",
    archive="Statement archive",
    abstract="Norway and Peru agree to trade more.",
    keywords=("trade", "fisheries"),
    source="https://example.org/press/1",
)

HOSTILE = (
    "</script><script>alert(1)</script>", "]]>", "Fish &amp; ships", "“Quoted” 'and' \"more\"",
    "\u200fشراكة\u200e", "Trade 🐟 talks", "=cmd()", "{braces} {{twice}}", "} ends {", "%s %(x)s %",
    "back\\slash\\", "\\input{x} $y_1^2$ #3 ~ 50%", "@misc{x, title={y}}",
    "a and b", "Côte d’Ivoire", "Trade, Industry and Energy", "<i>dressed</i>", "7 99 12 6480 684",
)  # fmt: skip


def changed(**values: Any) -> Citation:
    """The citation of all values, some of them others."""
    held = {name: getattr(WHOLE, name) for name in Citation.__slots__}
    return Citation(**(held | values))


#: One line of text, as the fields of an archive hold it: no control and no private characters.
LINES = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp")), max_size=30
).map(lambda words: " ".join(words.split()))

SOME_LINES = LINES.filter(bool) | st.sampled_from(HOSTILE)

#: Text that a careless reader let through, line breaks and all.
RAW = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(str.strip)

_DATES = (
    st.just(())
    | st.tuples(st.integers(1, 2100))
    | st.tuples(st.integers(1, 2100), st.integers(1, 12))
    | st.tuples(st.integers(1, 2100), st.integers(1, 12), st.integers(1, 28))
)


def citations(
    line: st.SearchStrategy[str] = LINES, some_line: st.SearchStrategy[str] = SOME_LINES
) -> st.SearchStrategy[Citation]:
    """Any citations, of lines that may be empty and of some that are not."""
    return st.builds(
        Citation,
        id=st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True),
        type=st.sampled_from((DOCUMENT, SPEECH)),
        title=some_line,
        authors=st.lists(some_line, max_size=25).map(tuple),
        are_people=st.booleans(),
        issued=_DATES,
        genre=line,
        publisher=line,
        place=line,
        language=st.sampled_from(("en", "es", "ar", "zh-Hant")),
        url=st.just("https://example.org/a/"),
        archive=line,
        abstract=line,
        keywords=st.lists(some_line, max_size=3).map(tuple),
        source=line,
    )
