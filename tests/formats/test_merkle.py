"""The Merkle tree hash: the published values, and a proof for every entry and for nothing else."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.merkle import proof, proves, root

#: The entries and roots with which implementations of Certificate Transparency are tested.
ENTRIES = [
    bytes.fromhex(entry)
    for entry in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
PROOFS = {
    (0, 8): (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (5, 8): (
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
}

lists = st.lists(st.binary(max_size=8), min_size=1, max_size=70)


def by_definition(entries: list[bytes]) -> bytes:
    """The tree hash as RFC 6962 defines it, in so many words: slow, and plain to see."""
    if not entries:
        return sha256().digest()
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    half = 1 << (len(entries) - 1).bit_length() - 1
    return sha256(b"\x01" + by_definition(entries[:half]) + by_definition(entries[half:])).digest()


@pytest.mark.parametrize("size", range(9))
def test_the_roots_are_those_that_are_published(size: int) -> None:
    assert root(ENTRIES[:size]).hex() == ROOTS[size]


@pytest.mark.parametrize(("place", "path"), PROOFS.items())
def test_the_proofs_are_those_that_are_published(
    place: tuple[int, int], path: tuple[str, ...]
) -> None:
    index, size = place
    assert tuple(each.hex() for each in proof(ENTRIES[:size], index)) == path


@given(st.lists(st.binary(max_size=8), max_size=70))
def test_the_root_is_what_the_definition_says(entries: list[bytes]) -> None:
    assert root(entries) == by_definition(entries)


@given(lists, st.data())
def test_every_entry_has_a_proof(entries: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(entries) - 1))
    path = proof(entries, index)
    assert proves(entries[index], index, len(entries), path, root(entries))
    assert len(path) <= (len(entries) - 1).bit_length()


@given(lists, st.binary(max_size=8), st.data())
def test_no_other_entry_has_it(entries: list[bytes], other: bytes, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(entries) - 1))
    path = proof(entries, index)
    if other != entries[index]:
        assert not proves(other, index, len(entries), path, root(entries))


@given(lists, st.data())
def test_a_spoilt_proof_proves_nothing(entries: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(entries) - 1))
    path, top = list(proof(entries, index)), root(entries)
    place = (entries[index], index, len(entries))
    assert not proves(*place, [*path, bytes(32)], top)
    if path:
        spoilt = data.draw(st.integers(0, len(path) - 1))
        assert not proves(*place, path[:spoilt] + path[spoilt + 1 :], top)
        assert not proves(*place, [*path[:spoilt], bytes(32), *path[spoilt + 1 :]], top)


@pytest.mark.parametrize("index", [-1, 3, 8])
def test_there_is_no_proof_of_what_is_not_in_the_list(index: int) -> None:
    with pytest.raises(IndexError):
        proof(ENTRIES[:3], index)
    assert not proves(ENTRIES[0], index, 3, proof(ENTRIES[:3], 0), root(ENTRIES[:3]))


def test_a_node_does_not_pass_for_an_entry() -> None:
    leaves = [sha256(b"\x00" + entry).digest() for entry in ENTRIES[:2]]
    assert root([b"".join(leaves)]) != root(ENTRIES[:2])
