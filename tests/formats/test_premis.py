"""The PREMIS document: its elements in the order of the schema (3.0), and safe for any name."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from statement_site.formats.premis import (
    FIXITY,
    PACKAGE,
    Agent,
    Deposited,
    Happening,
    Story,
    premis_text,
)

SPACE = "{http://www.loc.gov/premis/v3}"
KIND = "{http://www.w3.org/2001/XMLSchema-instance}type"


def story(title: str = "Archive & <Co>", url: str = "https://example.org/") -> Story:
    """A story of two events."""
    happenings = (Happening(FIXITY, "compared", "pass"), Happening(PACKAGE, "packed"))
    return Story(title, url, "2024-03-14", Agent("statement-site", "0.1.0"), happenings)


def read(story: Story, *files: Deposited) -> ET.Element:
    """The root of the document."""
    return ET.fromstring(premis_text(story, files))  # noqa: S314 — our own


def names(element: ET.Element) -> list[str]:
    """The names of an element's own parts."""
    return [part.tag.removeprefix(SPACE) for part in element]


def test_objects_come_first_then_events_then_the_agent() -> None:
    root = read(story(), Deposited("data/source/a.md", bytes(32), 12, "text/markdown"))
    assert root.get("version") == "3.0"
    assert names(root) == ["object", "object", "event", "event", "agent"]
    assert [each.get(KIND) for each in root[:2]] == ["intellectualEntity", "file"]


def test_a_file_has_its_digest_size_and_format() -> None:
    root = read(story(), Deposited("data/source/a.md", b"\xab" * 32, 12, "text/markdown"))
    assert root.findtext(f".//{SPACE}messageDigest") == "ab" * 32
    assert root.findtext(f".//{SPACE}size") == "12"
    assert root.findtext(f".//{SPACE}formatName") == "text/markdown"
    assert names(root[1]) == ["objectIdentifier", "objectCharacteristics", "relationship"]


def test_an_event_says_what_was_done_when_by_what_and_to_what() -> None:
    checked, packed = read(story()).findall(f"{SPACE}event")
    assert names(checked) == [
        "eventIdentifier", "eventType", "eventDateTime", "eventDetailInformation",
        "eventOutcomeInformation", "linkingAgentIdentifier", "linkingObjectIdentifier",
    ]  # fmt: skip
    assert checked.findtext(f"{SPACE}eventDateTime") == "2024-03-14"
    assert "eventOutcomeInformation" not in names(packed)


def test_an_archive_without_an_address_is_known_by_its_title() -> None:
    root = read(story(url=""))
    assert root.findtext(f".//{SPACE}objectIdentifierValue") == "Archive & <Co>"


def test_a_name_that_xml_cannot_hold_is_encoded() -> None:
    root = read(story(), Deposited("data/\x1b[2J<a>\n100%\uffff.md", bytes(32), 1, "text/markdown"))
    values = [each.text for each in root.iter(f"{SPACE}objectIdentifierValue")]
    assert values[1] == "data/%1B[2J<a>%0A100%25%EF%BF%BF.md"
