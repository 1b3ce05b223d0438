"""Is this copy of the archive what was published? Needs Python 3.8 or newer, nothing else.

    python3 verify.py [QUOTATION]

It names every file that is not what manifest-sha256.txt says, but hidden ones, which are the host's, and
prints the root of the manifest: the Merkle tree hash (RFC 6962) of its lines. Where no file is named and the
root is the one that was made known, the copy is what was published. QUOTATION is a file with words of one
paragraph; it is said where they stand.
"""

import sys
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

sys.stdout.reconfigure(errors="backslashreplace")
sys.excepthook = lambda _, error, __: print(f"this cannot be checked: {error}")


def folded(words: str) -> str:
    """The words with single spaces between them, their accents written in one way."""
    return normalize("NFC", " ".join(words.split()))


site, manifest = Path(__file__).resolve().parent, "manifest-sha256.txt"
lines = (site / manifest).read_bytes().decode().split("\n")[:-1]
listed = {line[66:]: line[:64] for line in lines}
files = [path.relative_to(site) for path in site.rglob("*") if path.is_file()]
shown = [file for file in files if not any(part[0] == "." for part in file.parts)]
there = {file.as_posix(): sha256((site / file).read_bytes()).hexdigest() for file in shown}
del there[manifest]
wrong = [path for path in sorted({*there, *listed}) if there.get(path) != listed.get(path)]
for path in wrong:
    what = "missing" if path not in there else "changed" if path in listed else "not listed"
    print(f"{what}: {path if path.isprintable() else ascii(path)}")

row = [sha256(b"\0" + line.encode()).digest() for line in lines]
while len(row) > 1:  # each two are made one; the last of an odd number goes up as it is
    pairs = [sha256(b"\1" + row[at] + row[at + 1]).digest() for at in range(0, len(row) - 1, 2)]
    row = pairs + row[2 * len(pairs) :]
print("root", row[0].hex())

places, quoted = set(), sys.argv[1:]
words = folded(Path(quoted[0]).read_text("utf-8-sig")) if quoted else ""
for path in [path for path in {*there} - {*wrong} if words and path.endswith("/text.txt")]:
    page = (site / path).with_name("index.html").read_text("utf-8")
    for block in (site / path).read_text("utf-8").split("\n\n"):
        paragraph = folded(block.rpartition("\t")[2])  # the number of an item is none of its words
        anchor = f"p-{sha256(paragraph.encode()).hexdigest()[:8]}"
        if words in folded(block) and f'id="{anchor}"' in page:
            places.add(f"{path[:-8]}#{anchor}")
if quoted and not places:
    print("these words stand in no paragraph of a text as it was published")
print(*sorted(places), sep="\n", end="\n" if places else "")
sys.exit(bool(wrong or (quoted and not places)))
