"""CSL-JSON, as the schema of the Citation Style Language and citeproc-py read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from citeproc.source.json import CiteProcJSON
from hypothesis import given

from statement_site.formats.citation import SPEECH, Citation
from statement_site.formats.citation_formats import CITATION_FORMATS
from statement_site.formats.csl_json import csl_item, csl_json_file
from tests.formats.citations import LINES, RAW, SOME_LINES, WHOLE, changed, citations

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "csl-data.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)


def read(*cited: Citation) -> list[dict[str, Any]]:
    """The items of a file of citations, which is valid."""
    items = json.loads(csl_json_file(csl_item(each).encode() for each in cited))
    VALIDATOR.validate(items)
    return list(items)


def test_an_item_has_every_value() -> None:
    assert read(WHOLE) == [
        {
            "id": "2024/joint-statement-on-trade",
            "type": "document",
            "title": "Joint statement on trade",
            "author": [{"literal": "Norway"}, {"literal": "Peru"}],
            "issued": {"date-parts": [[2024, 3, 14]]},
            "genre": "Joint statement",
            "publisher": "Ministry of Foreign Affairs",
            "publisher-place": "Lima",
            "language": "en",
            "URL": "https://example.org/statements/trade/",
            "abstract": "Norway and Peru agree to trade more.",
            "keyword": "trade, fisheries",
            "archive": "Statement archive",
            "source": "https://example.org/press/1",
        }
    ]


def test_a_speech_has_the_place_where_it_was_given() -> None:
    (speech,) = read(changed(type=SPEECH))
    assert (speech["type"], speech["event-place"]) == ("speech", "Lima")
    assert "publisher-place" not in speech


@pytest.mark.parametrize("issued", [(1975,), (1975, 8), (1975, 8, 1)])
def test_a_date_says_what_is_known(issued: tuple[int, ...]) -> None:
    (item,) = read(changed(issued=issued))
    assert item["issued"] == {"date-parts": [list(issued)]}


@given(citations(RAW, RAW))
def test_every_item_is_valid_and_whole(cited: Citation) -> None:
    item, plain = read(cited, WHOLE)
    assert (item["title"], item.get("abstract", "")) == (cited.title, cited.abstract)
    assert [name["literal"] for name in item.get("author", ())] == list(cited.authors)
    assert set(CiteProcJSON([item, plain])) == {cited.id, WHOLE.id}


@given(citations(RAW | LINES, RAW | SOME_LINES))
def test_an_item_is_written_as_the_json_library_writes_it(cited: Citation) -> None:
    values = {
        "id": cited.id,
        "type": cited.type,
        "title": cited.title,
        "author": [{"literal": name} for name in cited.authors],
        "issued": {"date-parts": [cited.issued]} if cited.issued else None,
        "genre": cited.genre,
        "publisher": cited.publisher,
        "event-place" if cited.type == SPEECH else "publisher-place": cited.place,
        "language": cited.language,
        "URL": cited.url,
        "abstract": cited.abstract,
        "keyword": ", ".join(cited.keywords),
        "archive": cited.archive,
        "source": cited.source,
    }
    known = {name: value for name, value in values.items() if value}
    assert csl_item(cited) == json.dumps(known, ensure_ascii=False, separators=(",", ":"))


def test_each_format_has_its_own_name_type_and_file() -> None:
    for values in zip(*((way.words, way.type, way.file) for way in CITATION_FORMATS), strict=True):
        assert len(set(values)) == len(CITATION_FORMATS)
    assert all(way.document([way.entry(WHOLE).encode()]) for way in CITATION_FORMATS)
