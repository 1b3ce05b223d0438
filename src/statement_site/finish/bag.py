"""Packs sources and site into a bag, the form in which libraries take in what they keep.

Standards: RFC 8493 (BagIt 1.0), PREMIS 3.0. The bag is written whole beside its place and then takes it.
No clock and no order of folders leaves a trace in it: the same files give the same bytes.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from statement_site.finish.fixity import changed, pieces_of
from statement_site.finish.standing_bag import BagProblem, judge
from statement_site.formats.bagit import (
    DECLARATION,
    DECLARATION_TEXT,
    INFO,
    PAYLOAD,
    PAYLOAD_MANIFEST,
    TAG_MANIFEST,
    bag_manifest,
    info_text,
    oxum,
)
from statement_site.formats.manifest import root_of
from statement_site.formats.premis import (
    DIGESTS,
    FIXITY,
    PACKAGE,
    Agent,
    Deposited,
    Happening,
    Story,
    premis_text,
)
from statement_site.model.urls import MANIFEST

#: Where the two parts of a deposit stand in a bag, and what is told of it.
SOURCE, SITE, PREMIS = f"{PAYLOAD}source/", f"{PAYLOAD}site/", "metadata/premis.xml"


@dataclass(frozen=True, slots=True)
class About:
    """What the bag says of itself: `date` is an ISO date, `url` may be empty."""

    title: str
    organization: str
    description: str
    url: str
    date: str
    agent: Agent


@dataclass(frozen=True, slots=True)
class Deposit:
    """What goes into a bag: files of the project and of the site, by their paths in each.

    `texts` are those of the sources that are statements. `listed` are the digests that the site's
    manifest has for its files, by path, and None where the site has no manifest.
    """

    project: Path
    sources: tuple[str, ...]
    texts: frozenset[str]
    site: Path
    pages: tuple[str, ...]
    listed: Mapping[str, bytes] | None
    about: About


@dataclass(frozen=True, slots=True)
class Packed:
    """A file in the bag: its digest and its size in bytes."""

    digest: bytes
    size: int


def make_bag(deposit: Deposit, bag: Path) -> tuple[Packed, ...]:
    """Write a bag, in place of one that we wrote before; the files of its payload.

    Raises:
        BagProblem: something is in the way, a file cannot be read or is not what the site's manifest
            says, or the bag cannot be written. What stood there before stands.
    """
    place = bag.absolute()
    new, old = (place.with_name(f".{place.name}.statement-site.{end}") for end in ("new", "old"))
    try:
        _put_back(old, bag)
        judge(bag)
        _forget(new)
        new.mkdir(parents=True)
        payload = dict(_packed(deposit, new))
        _write_tags(deposit, payload, new)
        if bag.exists():
            bag.rename(old)
        new.rename(bag)
        _forget(old)
    except OSError as error:
        where = Path(error.filename or bag)
        message = f"the bag cannot be written: {error.strerror or error}"
        raise BagProblem(where, message, "no bag was written") from error
    finally:
        _put_back(old, bag)
        _forget(new)
    return tuple(payload.values())


def _put_back(old: Path, bag: Path) -> None:
    """Let the bag before stand again where this one, or one that was cut short, took no place."""
    if old.is_dir() and not os.path.lexists(bag):
        old.rename(bag)


def _packed(deposit: Deposit, new: Path) -> Iterator[tuple[str, Packed]]:
    """Copy every file of the deposit; its path in the bag, and what was copied."""
    for path in deposit.sources:
        yield SOURCE + path, _copied(deposit.project, path, new / SOURCE)
    for file in deposit.pages:
        packed = _copied(deposit.site, file, new / SITE)
        if (
            deposit.listed is not None
            and file != MANIFEST
            and packed.digest != deposit.listed[file]
        ):
            raise BagProblem.of(changed(deposit.site, file))
        yield SITE + file, packed


def _copied(folder: Path, path: str, to: Path) -> Packed:
    """Copy a file to the same path in another folder, and know what was copied.

    Raises:
        BagProblem: it cannot be read, or has a name that no manifest can hold.
    """
    try:
        path.encode()
        data = b"".join(pieces_of(folder / path))
    except UnicodeEncodeError as error:
        raise BagProblem(
            folder / path, "the name of this file is not UTF-8", "rename it"
        ) from error
    except OSError as error:
        message = f"this cannot be read: {error.strerror or error}"
        raise BagProblem(folder / path, message, "no bag was written") from error
    (to / path).parent.mkdir(parents=True, exist_ok=True)
    (to / path).write_bytes(data)
    return Packed(sha256(data).digest(), len(data))


def _write_tags(deposit: Deposit, payload: Mapping[str, Packed], new: Path) -> None:
    digests = {path: packed.digest for path, packed in payload.items()}
    texts = {
        DECLARATION: DECLARATION_TEXT,
        INFO: info_text(_elements(deposit, payload.values())),
        PAYLOAD_MANIFEST: bag_manifest(digests),
        PREMIS: premis_text(_story(deposit), _texts(deposit, payload)),
    }
    tags = {name: text.encode() for name, text in texts.items()}
    tag_digests = {name: sha256(data).digest() for name, data in tags.items()}
    for name, data in (*tags.items(), (TAG_MANIFEST, bag_manifest(tag_digests).encode())):
        (new / name).parent.mkdir(exist_ok=True)
        (new / name).write_bytes(data)


def _elements(deposit: Deposit, payload: Iterable[Packed]) -> Iterator[tuple[str, str]]:
    """What `bag-info.txt` says."""
    about = deposit.about
    yield "Source-Organization", about.organization
    yield "External-Description", about.description
    yield "Bagging-Date", about.date
    yield "External-Identifier", about.url
    yield "Payload-Oxum", oxum([packed.size for packed in payload])
    yield "Bag-Software-Agent", f"{about.agent.name} {about.agent.version}"
    yield "Site-Manifest-Root", _root(deposit)


def _root(deposit: Deposit) -> str:
    """The root of the site's manifest in hex; nothing where it has none."""
    return "" if deposit.listed is None else root_of(deposit.listed).hex()


def _story(deposit: Deposit) -> Story:
    about = deposit.about
    compared = (
        "every file of data/site compared with the manifest that was published with it, whose root "
        f"(Merkle tree hash, RFC 6962) is {_root(deposit)}"
    )
    happenings = (
        Happening(DIGESTS, "SHA-256 of every file of the payload"),
        *([] if deposit.listed is None else [Happening(FIXITY, compared, "pass")]),
        Happening(PACKAGE, "sources and site packed into a bag (RFC 8493, BagIt 1.0)"),
    )
    return Story(about.title, about.url, about.date, about.agent, happenings)


def _texts(deposit: Deposit, payload: Mapping[str, Packed]) -> Iterator[Deposited]:
    for path in sorted(deposit.texts):
        packed = payload[SOURCE + path]
        yield Deposited(SOURCE + path, packed.digest, packed.size, "text/markdown")


def _forget(folder: Path) -> None:
    if os.path.lexists(folder):
        shutil.rmtree(folder)
