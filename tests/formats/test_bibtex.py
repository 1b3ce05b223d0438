"""BibTeX entries, as bibtexparser and pybtex read them."""

from __future__ import annotations

import re

import pytest
from bibtexparser.entrypoint import parse_string as parse_bibtex
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from statement_site.formats.bibtex import bibtex_entry, bibtex_file
from statement_site.formats.citation import Citation
from tests.formats.citations import HOSTILE, RAW, SOME_LINES, WHOLE, changed, citations

#: What LaTeX prints for the commands that stand in our texts.
PRINTED = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\~{}": "~",
    r"\^{}": "^",
    **{f"\\{sign}": sign for sign in "&%#_${}"},
}
COMMAND = re.compile("|".join(map(re.escape, PRINTED)))


def printed(latex: str) -> str:
    """What LaTeX prints; a sign that is left and means something to it is a fault."""
    text = COMMAND.sub("", latex)
    assert not re.search(r"[\\{}&%#_$~^]", text), latex
    return COMMAND.sub(lambda found: PRINTED[found[0]], latex)


def fields(*cited: Citation) -> list[dict[str, str]]:
    """The fields of the entries that bibtexparser finds in a file of citations."""
    library = parse_bibtex(bibtex_file(bibtex_entry(each).encode() for each in cited).decode())
    assert not library.failed_blocks
    return [{field.key: field.value for field in entry.fields} for entry in library.entries]


def test_an_entry_has_a_field_for_each_value() -> None:
    assert (
        bibtex_entry(WHOLE)
        == """\
@misc{2024/joint-statement-on-trade,
  title = {{Joint statement on trade}},
  author = {{Norway} and {Peru}},
  date = {2024-03-14},
  year = {2024},
  month = mar,
  howpublished = {Joint statement},
  organization = {Ministry of Foreign Affairs},
  address = {Lima},
  language = {en},
  url = {https://example.org/statements/trade/},
  library = {Statement archive},
  abstract = {Norway and Peru agree to trade more.},
  keywords = {trade, fisheries},
  note = {https://example.org/press/1},
}
"""
    )


def test_a_key_has_only_what_a_key_may_have() -> None:
    assert bibtex_entry(changed(id="a b,{ü}=#")).startswith("@misc{a-b-,\n")
    assert bibtex_entry(changed(id="協定")).startswith("@misc{-,\n")
    assert bibtex_entry(changed(id="")).startswith("@misc{statement,\n")


def test_an_address_is_not_escaped_but_cannot_end_its_field() -> None:
    address = "https://example.org/a_b%20c/?x=1&y={2}#~z"
    (read,) = fields(changed(url=address))
    assert read["url"] == "https://example.org/a_b%20c/?x=1&y=%7B2%7D#~z"


@pytest.mark.parametrize("name", ["Fiji and Tonga", "Trade, Industry and Energy", "Côte d’Ivoire"])
def test_a_name_is_one_author(name: str) -> None:
    (entry,) = parse_string(
        bibtex_entry(changed(authors=(name, "Peru"))), "bibtex"
    ).entries.values()
    assert [str(person) for person in entry.persons["author"]] == [f"{{{name}}}", "{Peru}"]


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_printed_as_it_is(title: str) -> None:
    hostile, plain = fields(changed(title=title, id="hostile"), WHOLE)
    assert printed(hostile["title"][1:-1]) == title
    assert plain["title"] == "{Joint statement on trade}"


def careful(words: str) -> str:
    """Words sign by sign, whether or not one of them means something to LaTeX."""
    line = " ".join(words.split())
    signs = {sign: f"\\{sign}" for sign in "&%#_${}"}
    signs |= {"\\": r"\textbackslash{}", "~": r"\~{}", "^": r"\^{}"}
    if is_loose(line):
        signs |= {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
    return "".join(signs.get(sign, sign) for sign in line)


def is_loose(line: str) -> bool:
    """Whether a brace has no partner: pairs are taken out until none is left."""
    braces = re.sub(r"[^{}]", "", line)
    while "{}" in braces:
        braces = braces.replace("{}", "")
    return bool(braces)


@given(st.text("ab{}\\&%#_$~^ \t\n\xa0\u2028é語") | RAW | SOME_LINES)
def test_a_text_is_what_the_careful_way_writes(words: str) -> None:
    entry = bibtex_entry(changed(title=words, authors=(words, "Peru"), genre=words, abstract=words))
    lines = entry.split("\n")
    assert lines[1] == f"  title = {{{{{careful(words)}}}}},"
    assert lines[2] == f"  author = {{{{{careful(words)}}} and {{Peru}}}},"
    for name in ("howpublished", "abstract"):
        assert (f"  {name} = {{{careful(words)}}}," in lines) == bool(words)


@given(st.text("ab{}\\% &é"))
def test_an_address_is_changed_sign_by_sign(url: str) -> None:
    signs = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"})
    line = f"  url = {{{url.translate(signs)}}},\n"
    assert (line in bibtex_entry(changed(url=url))) == bool(url)


@given(citations())
def test_both_programs_read_what_was_cited(cited: Citation) -> None:
    (read,) = fields(cited)
    assert printed(read["title"][1:-1]) == cited.title
    for name, value in (
        ("howpublished", cited.genre),
        ("organization", cited.publisher),
        ("abstract", cited.abstract),
        ("note", cited.source),
    ):
        assert printed(read.get(name, "")) == value
    (entry,) = parse_string(bibtex_entry(cited), "bibtex").entries.values()
    assert entry.fields["title"] == read["title"]
    assert len(entry.persons.get("author", ())) == len(cited.authors)
    if cited.issued:
        assert read["date"] == "-".join(
            (f"{cited.issued[0]:04}", *(f"{n:02}" for n in cited.issued[1:]))
        )
