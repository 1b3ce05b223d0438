"""Workers: one or many, forked or spawned, on this machine or another, make the same bytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from statement_site.build import build
from statement_site.know import Wishes
from statement_site.shell.cache import Cache
from statement_site.shell.distributed import NoScheduler, workers_of
from statement_site.shell.files import collect
from statement_site.shell.workers import Map, WorkerDied, Workers
from tests.small_site import NOW, statement

SOURCE = Path(__file__).parent.parent.parent / "src"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with work for several workers."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "statements").mkdir()
    for number in range(450):
        countries = f"countries: [PE, {('US', 'CL', 'BR')[number % 3]}]\n"
        fields = f"{countries}participants: [Person {number % 40}]\ntopics: [trade]\n"
        base = f"title: Statement {number}\ndate: {1950 + number % 70}-03-{1 + number % 28:02}\n"
        path = folder / "statements" / f"s{number}.md"
        path.write_text(statement(fields, f"Text {number}.\n\n- a\n- b", base=base))
    return folder


def made(project: Path, folder: Path, shared: Map) -> dict[str, bytes]:
    """The files of a site built with this `map`."""
    site, cache = folder / "site", Cache(folder / "cache")
    report = build(collect(project), str(site), now=NOW, wishes=Wishes(), cache=cache, map=shared)
    assert report.problems == ()
    return {str(p.relative_to(site)): p.read_bytes() for p in site.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def alone(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site as one process makes it."""
    return made(project, tmp_path_factory.mktemp("alone"), map)


@pytest.mark.parametrize(
    ("count", "method"), [(2, "fork"), (4, "fork"), (2, "spawn"), (4, "spawn")]
)
def test_many_workers_make_what_one_makes(
    project: Path, alone: dict[str, bytes], tmp_path: Path, count: int, method: str
) -> None:
    assert made(project, tmp_path, Workers(count, method).map) == alone


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a real Dask scheduler with two real workers."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}

    def start(*words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "distributed.cli." + words[0], *words[1:]]
        return subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    scheduler = start("dask_scheduler", "--port", "0", "--no-dashboard", "--host", "127.0.0.1")
    assert scheduler.stdout is not None
    address = next(word for line in scheduler.stdout for word in line.split() if "tcp://" in word)
    workers = [start("dask_worker", address, "--no-dashboard", "--nthreads", "1") for _ in "ab"]
    yield address
    for process in (*workers, scheduler):
        process.send_signal(signal.SIGTERM)
    for process in (*workers, scheduler):
        process.wait(timeout=30)
        if process.stdout is not None:
            process.stdout.close()


def test_the_workers_of_a_cluster_make_what_one_process_makes(
    project: Path, alone: dict[str, bytes], tmp_path: Path, cluster: str
) -> None:
    site = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-m", "statement_site", "build", "--no-search", "--no-manifest",
         "--scheduler", cluster,
         "-p", str(project), "-o", str(site), "--cache", str(tmp_path / "cache")],
        env={**os.environ, "PYTHONPATH": str(SOURCE), "SOURCE_DATE_EPOCH": "1717200000"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert {
        str(p.relative_to(site)): p.read_bytes() for p in site.rglob("*") if p.is_file()
    } == alone


@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_does_not_answer_is_told_apart() -> None:
    with pytest.raises(NoScheduler), workers_of("tcp://127.0.0.1:9"):
        pass


def die(_: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def test_a_killed_worker_ends_the_work_with_a_word() -> None:
    with pytest.raises(WorkerDied):
        list(Workers(2, "fork").map(die, range(4)))


def wait_long(_: int) -> int:
    time.sleep(60)
    return 0


def test_workers_end_with_their_parent() -> None:
    child = os.fork()
    if child == 0:
        list(Workers(2, "fork").map(wait_long, range(4)))
        os._exit(0)
    deadline = time.monotonic() + 10
    workers: list[int] = []
    while len(workers) < 2 and time.monotonic() < deadline:
        workers = children_of(child)
        time.sleep(0.05)
    assert len(workers) == 2
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while any(is_running(worker) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(is_running(worker) for worker in workers)


def children_of(process: int) -> list[int]:
    """The processes that a process has started."""
    listed = Path(f"/proc/{process}/task/{process}/children")
    return [int(word) for word in listed.read_text().split()] if listed.exists() else []


def is_running(process: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
