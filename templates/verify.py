"""Check that this copy of the archive is what was published. Needs Python 3.7 or newer, nothing else.

    python3 verify.py [FOLDER]
    python3 verify.py [FOLDER] --paragraph FILE

The first compares every file with manifest-sha256.txt, which has the SHA-256 of each, and prints the
root: the Merkle tree hash (RFC 6962) of the lines of the manifest. Compare it with the root that was
made known when the archive was published: if the two are the same, and no file is named, every file is
as it was. The second says in which texts the words in FILE stand (- is for what is typed or pasted):
blank lines part the paragraphs of a text, and white space within a paragraph does not count.
"""

import argparse
import hashlib
import os
import re
import sys
import unicodedata
from pathlib import Path

MANIFEST = "manifest-sha256.txt"


def sha256(data: bytes) -> bytes:
    """The SHA-256 of some bytes."""
    return hashlib.sha256(data).digest()


def root(lines: list) -> str:
    """The Merkle tree hash of some lines: each is digested, then each two digests, up to the last one."""
    row = [sha256(b"\x00" + line.encode()) for line in lines]
    while len(row) > 1:
        pairs = [sha256(b"\x01" + row[i] + row[i + 1]) for i in range(0, len(row) - 1, 2)]
        row = pairs + row[len(pairs) * 2 :]
    return (row[0] if row else sha256(b"")).hex()


def compare(folder: Path, listed: dict) -> list:
    """What is not as it was published. Hidden files belong to the host: they are passed over."""
    there = set()
    for top, below, names in os.walk(folder):
        below[:] = [name for name in below if not name.startswith(".")]
        paths = [Path(top, name).relative_to(folder) for name in names if not name.startswith(".")]
        there.update(path.as_posix() for path in paths)
    there.discard(MANIFEST)
    wrong = [f"missing: {path}" for path in listed.keys() - there]
    wrong += [f"not listed: {path}" for path in there - listed.keys()]
    for path in listed.keys() & there:
        if sha256((folder / path).read_bytes()).hex() != listed[path]:
            wrong.append(f"changed: {path}")
    return wrong


def folded(words: str) -> str:
    """The words with single spaces between them, and accents written in one way."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def find(folder: Path, listed: dict, words: str) -> list:
    """Say in which texts the words stand; what keeps it from being said."""
    wrong, found = [], False
    for path, digest in listed.items():
        if path.startswith("statements/") and path.endswith("/text.txt"):
            text = (folder / path).read_bytes()
            if sha256(text).hex() != digest:
                wrong.append(f"changed: {path}")
                continue
            paragraphs = filter(None, map(folded, re.split(r"\n\s*\n", text.decode())))
            for number, paragraph in enumerate(paragraphs, 1):
                if words and words in paragraph:
                    print(f"{path}: paragraph {number}, #p-{sha256(paragraph.encode()).hex()[:8]}")
                    found = True
    return wrong if found else [*wrong, "these words stand in no text as it was published"]


def main() -> int:
    """Do what the command line asks for; 0 if nothing is wrong, else 1."""
    given = argparse.ArgumentParser(usage=__doc__)
    given.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    given.add_argument("--paragraph", metavar="FILE")
    asked = given.parse_args()
    sys.stdout.reconfigure(errors="backslashreplace")
    try:
        lines = (asked.folder / MANIFEST).read_bytes().decode().split("\n")[:-1]
        listed = {line[66:]: line[:64] for line in lines}
        if asked.paragraph is None:
            wrong = compare(asked.folder, listed)
        else:
            typed = asked.paragraph == "-"
            words = sys.stdin.buffer.read() if typed else Path(asked.paragraph).read_bytes()
            wrong = find(asked.folder, listed, folded(words.decode("utf-8-sig")))
    except (OSError, ValueError) as error:
        print(f"cannot be checked: {error}")
        return 1
    for words in sorted(wrong):
        print(words if words.isprintable() else ascii(words))
    if asked.paragraph is None and not wrong:
        print(f"{len(listed)} files are as published")
    print(f"root {root(lines)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
