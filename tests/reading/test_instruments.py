"""Instruments are found in texts: treaties by the names of the register, resolutions by their numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.model.term import Register
from statement_site.reading.instruments import instruments_in, is_symbol
from tests.small_site import site, site_of, statement

NAMES = (
    ("UN Charter", "un-charter"),
    ("Charter of the United Nations", "un-charter"),
    ("ميثاق الأمم المتحدة", "un-charter"),
    ("联合国宪章", "un-charter"),
    ("Paris Agreement", "paris"),
    ("JCPOA", "jcpoa"),
    ("Treaty on the Non-Proliferation of Nuclear Weapons", "npt"),
)
REGISTER = Register("instruments", wordings=NAMES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They recall the Charter of\nthe United Nations.", ["un-charter"]),
        ("The Paris Agreement, then the UN Charter, then the Paris Agreement.", ["paris", "un-charter"]),
        ("(JCPOA), “Paris Agreement”", ["jcpoa", "paris"]),
        ("The JCPOA’s future; **Paris Agreement**; [UN Charter](https://un.org)", ["jcpoa", "paris", "un-charter"]),
        ("Paris Agreements; JCPOAs; a charter of the united nations", []),
        ("根据联合国宪章的宗旨", ["un-charter"]),
        ("وفقا لميثاق الأمم المتحدة والقانون", ["un-charter"]),
        ("the Treaty on the Non-Proliferation\nof Nuclear Weapons.", ["npt"]),
    ],
)  # fmt: skip
def test_names_are_found_as_they_are_written(text: str, found: list[str]) -> None:
    assert list(instruments_in(text, REGISTER)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A/RES/3314(XXIX), and General Assembly resolution 3314 (XXIX)", ["A/RES/3314(XXIX)"]),
        ("as A/RES/377 (V) says", ["A/RES/377(V)"]),
        ("Security Council resolutions 1325 (2000), 1820 (2008) and 2122", ["S/RES/1325", "S/RES/1820", "S/RES/2122"]),
        ("General Assembly resolution 68/262", ["A/RES/68/262"]),
        ("General Assembly resolution 1514 (XV)", ["A/RES/1514(XV)"]),
        ("resolution 2231 (2015)", ["S/RES/2231"]),
        ("resolutions 242 and 338 of the Security Council", ["S/RES/242", "S/RES/338"]),
        ("las resoluciones 242 (1967) y 338 (1973) del Consejo de Seguridad", ["S/RES/242", "S/RES/338"]),
        ("la résolution 68/262 de l’Assemblée générale", ["A/RES/68/262"]),
        ("see A/RES/ES-11/1 and https://undocs.org/S/RES/1244", ["A/RES/ES-11/1", "S/RES/1244"]),
        ("resolution 5 of the agenda; Human Rights Council resolution 16/18", []),
        ("Parliamentary Assembly of the Council of Europe resolution 1416 (2005)", []),
        ("Parliamentary Assembly resolution 1416 (2005)", []),
        ("the European Parliament’s resolution 2014 (2015)", []),
        ("la résolution 1416 (2005) de l’Assemblée parlementaire", []),
        ("Security Council resolution ١٣٢٥", []),
        ("in accordance with resolution 1701 (2006), the European Union calls", ["S/RES/1701"]),
        ("resolution 1325 (2000) and the Commission on the Status of Women", ["S/RES/1325"]),
        ("resolution 2231 (2015), the International Atomic Energy Agency", ["S/RES/2231"]),
        ("resolution 1416 (2005) of the Parliamentary Assembly", []),
        ("their resolve, a resolution of 1967", []),
    ],
)  # fmt: skip
def test_resolutions_are_known_by_their_symbols(text: str, found: list[str]) -> None:
    assert list(instruments_in(text, REGISTER)) == found


@given(
    before=st.sampled_from(["", "the ", "(", "“", "**", "«", "— ", "a\n", "\n\n"]),
    after=st.sampled_from(["", ".", ", and", ")", "”.", "**", "»", "’s aims", "\n\nB", "; "]),
    name=st.sampled_from(NAMES),
)
def test_a_name_is_found_whatever_stands_beside_it(
    before: str, after: str, name: tuple[str, str]
) -> None:
    text = f"The parties 的 ال {before}{name[0]}{after}"
    assert list(instruments_in(text, REGISTER)) == [name[1]]


def test_a_symbol_is_not_any_word() -> None:
    assert is_symbol("S/RES/1325")
    assert not is_symbol("S/RES/")
    assert not is_symbol("E/RES/1325")


def test_who_names_a_resolution_stands_on_its_page() -> None:
    built = site_of(body="In line with resolution 1325 (2000).", b=statement(body="Nothing."))
    page = built.words("instruments/s-res-1325/")
    assert "Security Council resolution 1325" in page
    assert "1 statement " in page
    assert "Instruments named Security Council resolution 1325" in built.words("statements/a/")
    assert "Instruments named" not in built.words("statements/b/")


def test_an_instrument_that_no_register_has_is_an_error() -> None:
    built = site_of("instruments: [un-chartre]\n")
    assert built.codes == ["unknown-term"]
    assert "un-charter" in built.problems[0]


def test_a_site_s_own_instruments_are_looked_for_too() -> None:
    built = site(
        {
            "statements/a.md": statement(body="Under the Lima Compact, they agreed."),
            "authorities/instruments.yaml": "lima-compact: {name: Lima Compact}\n",
        }
    )
    assert built.problems == []
    assert "instruments/lima-compact/" in built.addresses


def test_a_symbol_is_a_key_only_as_texts_of_any_form_have_it() -> None:
    assert is_symbol("A/RES/3314(XXIX)")
    assert not is_symbol("A/RES/3314 (XXIX)")
