"""An incremental build is the clean build: whatever was edited, spoilt or killed in between.

Run `HYPOTHESIS_PROFILE=nightly` for thousands of steps instead of a few hundred.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from statement_site.build import Report, build
from statement_site.know import Wishes
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from tests.small_site import NOW, statement

IDS = st.sampled_from(["a", "b", "c", "d", "lima-1999"])
FILES = st.sampled_from(["a", "b", "c", "d", "lima-1999", "a.es", "b.v1"])
FIELDS = st.sampled_from(
    ["", "countries: [PE, US]\n", "countries: [PE, CL, US]\ntopics: [migration, trade]\n",
     "topics: [refugees]\ntype: treaty\n", "related: [a]\n", "related: [b, c]\n",
     "participants: [Ana Pérez, {name: Bo, role: Envoy, country: PE}]\nplace: Lima\n",
     "participants: [ana pérez]\nplace: lima\nseries: Talks\n", "series: talks\naliases: [/old/]\n",
     "type: remarks\nparticipants: [ANA PÉREZ]\nplace: LIMA\n",
     "status: draft\n", "release: 2024-07-01T00:00:00Z\n", "status: withdrawn\nnotes: Why.\n",
     "organizations: [un]\nsummary: In short.\n", "type: novelty\n"]
)  # fmt: skip
BODIES = st.sampled_from(
    [
        "One.",
        "Two.\n\nThree.",
        "# Head\n\n[x](b.md)",
        "[x](a.md#h-head)",
        "- a\n- b",
        "x[^1]\n\n[^1]: y",
    ]
)
TITLES = st.sampled_from(["One", "Two", "Año", "<b>", "Joint statement"])
DATES = st.sampled_from(["2024-03-14", "1975~", "1945-02-04/1945-02-11", "2024", "1999-12"])
SETTINGS = st.sampled_from(
    ["", "title: Other\n", "per_page: 2\n", "url: https://example.org/\nper_page: 1\n", "url: https://example.org/\n",
     "language: es\n", "vocabulary: open\n", "pairs_up_to: 2\nundated: true\n"]
)  # fmt: skip
REGISTERS = st.sampled_from(
    [("topics", "migration: {name: Movement}\n"), ("topics", "mine: {name: Mine}\n"),
     ("countries", "PE: {name: The Peru}\n"), ("people", "ana: {name: Ana Pérez, also: [Ana]}\n"),
     ("types", "treaty: {name: Pact}\n"), ("topics", "")]
)  # fmt: skip
TEMPLATES = st.sampled_from(
    [("about.html", "<p>{{ view.description }}</p>"), ("404.html", "gone"),
     ("chronology.html", "{% extends 'base.html' %}{% block main %}{{ view.count }}{% endblock %}"),
     ("about.html", "")]
)  # fmt: skip

#: How many statements are never edited: enough that most of them stand beside none that is.
OTHERS = 8


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


class Editing(RuleBasedStateMachine):
    """An editor at work, with accidents; after each step the site must be what it would be anew."""

    @initialize()
    def begin(self) -> None:
        """Begin with one statement among others, which are left alone."""
        self.folder = Path(mkdtemp(prefix="editing-"))
        self.project, self.site = self.folder / "project", self.folder / "site"
        (self.project / "statements").mkdir(parents=True)
        (self.project / "authorities").mkdir()
        (self.project / "templates").mkdir()
        self.write("statements/a.md", statement())
        for number in range(OTHERS):
            base = f"title: T\ndate: {1995 + number}-03-14\n"
            fields = f"countries: [PE, {'CL' if number % 2 else 'US'}]\ntopics: [migration]\n"
            self.write(f"statements/other{number}.md", statement(fields, base=base))

    def teardown(self) -> None:
        """Leave nothing behind."""
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    def write(self, path: str, text: str) -> None:
        """Write a file of the project; an empty text removes it."""
        if text:
            (self.project / path).write_text(text)
        else:
            (self.project / path).unlink(missing_ok=True)

    def build(self, site: Path, cache: Path) -> Report:
        """Build the project as it stands."""
        taken = time.time_ns()
        project = collect(self.project)
        wishes = Wishes()
        return build(project, str(site), now=NOW, wishes=wishes, cache=Cache(cache), taken=taken)

    def forget_all_but_templates(self, cache: Path) -> None:
        """Take away what a build found out; to compile the templates again takes half the time of a step."""
        for path in cache.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif not path.name.startswith("template-"):
                path.unlink()

    @rule(name=FILES, title=TITLES, date=DATES, fields=FIELDS, body=BODIES)
    def write_a_statement(self, name: str, title: str, date: str, fields: str, body: str) -> None:
        """Add a statement, or write it anew."""
        base = f"title: {title}\n" if "." in name else f"title: {title}\ndate: {date}\n"
        self.write(f"statements/{name}.md", statement(fields, body, base=base))

    @rule(name=FILES, body=BODIES)
    def edit_a_body(self, name: str, body: str) -> None:
        """Change the text alone."""
        path = self.project / f"statements/{name}.md"
        if path.exists():
            head = path.read_text().partition("\n---\n")[0]
            path.write_text(f"{head}\n---\n\n{body}\n")

    @rule(name=FILES, title=TITLES)
    def edit_a_title(self, name: str, title: str) -> None:
        """Change the title alone."""
        path = self.project / f"statements/{name}.md"
        if path.exists():
            lines = path.read_text().split("\n")
            path.write_text("\n".join([lines[0], f"title: {title}", *lines[2:]]))

    @rule(name=FILES)
    def edit_and_set_the_clock_back(self, name: str) -> None:
        """Change a letter and give the file the time and size that it had."""
        path = self.project / f"statements/{name}.md"
        if path.exists():
            before = path.stat()
            text = path.read_text()
            path.write_text(text.replace("One", "Uno") if "One" in text else text.swapcase())
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(name=FILES, other=FILES)
    def rename_a_statement(self, name: str, other: str) -> None:
        """Give a file another name."""
        path, target = (self.project / f"statements/{each}.md" for each in (name, other))
        if path.exists():
            path.rename(target)

    @rule(name=FILES)
    def delete_a_statement(self, name: str) -> None:
        """Take a file away."""
        self.write(f"statements/{name}.md", "")

    @rule(text=SETTINGS)
    def change_settings(self, text: str) -> None:
        """Write site.yaml."""
        self.write("site.yaml", text)

    @rule(register=REGISTERS)
    def change_a_register(self, register: tuple[str, str]) -> None:
        """Write a register."""
        self.write(f"authorities/{register[0]}.yaml", register[1])

    @rule(template=TEMPLATES)
    def change_a_template(self, template: tuple[str, str]) -> None:
        """Write a template of the site's own."""
        self.write(f"templates/{template[0]}", template[1])

    @rule(chance=st.randoms(use_true_random=True))
    def spoil_the_cache(self, chance: random.Random) -> None:
        """Flip a bit in a file of the cache, cut it, or take it away."""
        files = sorted(path for path in (self.folder / "cache").rglob("*") if path.is_file())
        if not files:
            return
        path = chance.choice(files)
        data = bytearray(path.read_bytes())
        if data and chance.random() < 0.6:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data)
        elif chance.random() < 0.5:
            path.write_bytes(data[: chance.randrange(len(data) + 1)])
        else:
            path.unlink()

    @rule(chance=st.randoms(use_true_random=True))
    def tamper_with_the_site(self, chance: random.Random) -> None:
        """Change a page by hand, or take it away."""
        files = sorted(path for path in self.site.rglob("*") if path.is_file())
        if files:
            path = chance.choice(files)
            path.write_text("spoilt") if chance.random() < 0.5 else path.unlink()

    @rule(delay=st.floats(0, 0.08), name=FILES, title=TITLES)
    def kill_a_build(self, delay: float, name: str, title: str) -> None:
        """Kill a build with an edit in it, at any moment."""
        self.edit_a_title(name, title)
        child = os.fork()
        if child == 0:
            try:
                self.build(self.site, self.folder / "cache")
            finally:
                os._exit(0)
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

    @invariant()
    def the_site_is_what_it_would_be_anew(self) -> None:
        """Build over the old site and, elsewhere, from nothing; both must be alike."""
        if not hasattr(self, "folder"):
            return
        before = tree(self.site)
        over = self.build(self.site, self.folder / "cache")
        shutil.rmtree(self.folder / "anew", ignore_errors=True)
        anew = self.build(self.folder / "anew", self.folder / "anew-cache")
        self.forget_all_but_templates(self.folder / "anew-cache")
        assert over.problems == anew.problems
        if any(not problem.warning for problem in over.problems):
            assert tree(self.site) == before
        else:
            assert tree(self.site) == tree(self.folder / "anew")


NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"

TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=100 if NIGHTLY else 5,
    stateful_step_count=60 if NIGHTLY else 20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
