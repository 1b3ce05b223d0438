"""Merkle trees: one digest that stands for a whole list, and short proofs that an entry is in it.

Standards: RFC 6962 (section 2.1) and RFC 9162 (section 2.1), with SHA-256.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

#: What a leaf and a node begin with before they are digested, so that neither passes for the other.
_LEAF, _NODE = b"\x00", b"\x01"


def root(leaves: Iterable[bytes]) -> bytes:
    """The Merkle tree hash of a list of entries, in their order."""
    row = _bottom(leaves)
    if not row:
        return sha256().digest()
    while len(row) > 1:
        row = _above(row)
    return row[0]


def proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The inclusion proof of the entry at an index: its neighbours' digests, from the leaf upwards.

    Raises:
        IndexError: there is no such entry.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    row, path = _bottom(leaves), []
    while len(row) > 1:
        neighbour = index ^ 1
        if neighbour < len(row):
            path.append(row[neighbour])
        row, index = _above(row), index // 2
    return tuple(path)


def proves(leaf: bytes, index: int, size: int, proof: Iterable[bytes], root: bytes) -> bool:
    """Whether a proof shows that an entry stands at an index of the list of that size and root.

    RFC 9162, section 2.1.3.2: every step is told by the index and the size alone.
    """
    if not 0 <= index < size:
        return False
    digest, last = sha256(_LEAF + leaf).digest(), size - 1
    for neighbour in proof:
        if last == 0:
            return False
        while index == last and index % 2 == 0:  # it had no neighbour in these rows
            index, last = index // 2, last // 2
        digest = _node(neighbour, digest) if index % 2 else _node(digest, neighbour)
        index, last = index // 2, last // 2
    return last == 0 and digest == root


def _bottom(leaves: Iterable[bytes]) -> list[bytes]:
    """The lowest row of the tree."""
    return [sha256(_LEAF + leaf).digest() for leaf in leaves]


def _above(row: list[bytes]) -> list[bytes]:
    """The row above: a node for each two digests; one that is left over moves up as it is."""
    pairs = zip(row[::2], row[1::2], strict=False)
    nodes = [sha256(_NODE + left + right).digest() for left, right in pairs]
    return nodes if len(row) % 2 == 0 else [*nodes, row[-1]]


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(_NODE + left + right).digest()
