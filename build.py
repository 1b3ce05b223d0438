#!/usr/bin/env python3
"""Build the site: `python3 build.py`. Needs Python 3.11 or newer, and nothing else.

The first run makes a private virtual environment in .venv beside this file and installs the pinned
libraries; later runs go straight to the program, `statement_site`, and hand all arguments on:

    python3 build.py                build the site into _site/
    python3 build.py serve          show the site while it is written
    python3 build.py new            begin a new statement file
    python3 build.py import PAGE    make a statement file of a page, a document or a text
    python3 build.py check          find everything that is wrong, write nothing
    python3 build.py verify         see whether the site is what was published
    python3 build.py bag FOLDER     pack sources and site for a library to keep
    python3 build.py --help         all commands and options
    python3 build.py test           run the tests (arguments go to pytest)
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

#: What some commands need beside the libraries of run.txt, each with its own lock.
NEEDS = {"test": "test", "import": "import"}


def prepare(extra: str) -> None:
    """Make the environment, or bring it up to date with the lock; do nothing if it is."""
    lock = HERE / "requirements" / f"{extra}.txt"
    basis = lock.read_bytes() + (HERE / "pyproject.toml").read_bytes() + str(HERE).encode()
    wanted = hashlib.sha256(basis).hexdigest()
    stamp = VENV / f"{extra}.installed"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists():
        print(f"Making a virtual environment in {VENV} (this happens once) …", file=sys.stderr)
        run(sys.executable, "-m", "venv", "--clear", str(VENV))
    print(f"Installing the pinned libraries of requirements/{lock.name} …", file=sys.stderr)
    pip = (str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "--requirement", str(lock))
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", str(HERE))
    stamp.write_text(wanted)


def run(*command: str) -> None:
    """Run a step of the set-up; stop with a plain message if it fails."""
    if subprocess.run(command, check=False).returncode:
        sys.exit("The set-up failed; the lines above say why. Mend it and run this again.")


def shared(arguments: list[str]) -> list[str]:
    """The arguments of pytest; the tests are shared among the processors unless it is said how."""
    said = any(each.startswith(("-n", "--dist", "--pdb")) for each in arguments)
    return (
        arguments
        if said
        else ["-n", "auto", "--dist", "loadscope", "--no-loadscope-reorder", *arguments]
    )


def main() -> int:
    """Prepare, then hand over to the program or to the tests."""
    if sys.version_info < (3, 11):  # noqa: UP036 — the one place that older ones reach
        sys.exit(f"statement_site needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    arguments = sys.argv[1:]
    testing = arguments[:1] == ["test"]
    prepare(NEEDS.get(arguments[0], "run") if arguments else "run")
    tests = ["-m", "pytest", *shared(arguments[1:])]
    command = tests if testing else ["-m", "statement_site", *arguments]
    environment = {"STATEMENT_SITE_PROJECT": str(HERE), **os.environ}
    if testing:
        os.chdir(HERE)
    sys.stdout.flush()
    if os.name == "posix":  # in the place of this process, so that a signal reaches what works
        os.execve(PYTHON, [str(PYTHON), *command], environment)  # noqa: S606 — our own words
    return subprocess.run([str(PYTHON), *command], check=False, env=environment).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
