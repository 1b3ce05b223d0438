"""The tag files of a bag. Standard: RFC 8493 (BagIt 1.0)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from statement_site.formats.manifest import manifest_text

#: The names of the tag files.
DECLARATION, INFO = "bagit.txt", "bag-info.txt"
PAYLOAD_MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"

#: The folder of a bag for what is deposited.
PAYLOAD = "data/"

#: What `bagit.txt` says.
DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def info_text(elements: Iterable[tuple[str, str]]) -> str:
    """What `bag-info.txt` says, an element a line; those without a value are left out."""
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in elements if value)


def oxum(sizes: Collection[int]) -> str:
    """The value of Payload-Oxum: the number of octets and of files."""
    return f"{sum(sizes)}.{len(sizes)}"


def bag_manifest(digests: Mapping[str, bytes]) -> str:
    """The manifest of the files of a bag, by their paths in it."""
    return manifest_text({encoded(path): digest for path, digest in digests.items()})


def encoded(path: str) -> str:
    """A path as a manifest writes it: `%` and line breaks percent-encoded (RFC 8493, 2.1.3)."""
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def decoded(path: str) -> str:
    """The path that a manifest means."""
    return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
