"""Statement files come from strangers: each is refused with one clear error, or shown harmlessly.

Every case is built as an editor would, in a process of its own kind of trouble: no traceback, no
hang, no file outside the output, and the site that stood there before still stands.
"""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from statement_site.build import Report, build
from statement_site.commands.report import as_text
from statement_site.know import Wishes
from statement_site.model.problem import has_errors
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from tests.small_site import FIELDS, NOW, statement

EVIL = "<script>ALERT</script><img src=x onerror=ALERT><svg/onload=ALERT>\"'><iframe src=//evil>"
DEEP = 20_000

#: Fields in which a stranger's text is only text.
TEXT_FIELDS = ("summary", "notes", "place", "series")

REFUSED: dict[str, str | bytes] = {
    "control character": statement('summary: "a\\u0007b"\n'),
    "escape sequence": statement("summary: a\x1b[2Jb\n"),
    "nul": statement("summary: a\x00b\n"),
    "line separator in a title": statement(base='title: "a\\u2028b"\ndate: 2024\n'),
    "line break in a title": statement(base='title: "a\\nb"\ndate: 2024\n'),
    "direction override": statement(base="title: a\u202eb\ndate: 2024\n"),
    "isolate": statement(base="title: a\u2066b\ndate: 2024\n"),
    "noncharacter": statement('summary: "\\uffff"\n'),
    "invisible title": statement(base='title: "\\u200b\\u200d"\ndate: 2024\n'),
    "python object": statement("summary: !!python/object/apply:os.system ['touch /tmp/pwned']\n"),
    "timestamp tag": statement("summary: !!timestamp x\n"),
    "set tag": statement("topics: !!set {a, b}\n"),
    "merge key": statement("source: {<<: {url: https://example.org}}\n"),
    "billion laughs": statement(
        "notes: &a [x, x, x, x, x, x, x, x, x]\nrelated: [*a, *a, *a, *a, *a, *a, *a, *a]\n"
    ),
    "anchor that holds itself": statement("related: &a [*a]\n"),
    "deep list": statement("topics: " + "[" * DEEP + "\n"),
    "deep mapping": statement("source: " + "{a: " * 4_000 + "\n"),
    "deep blocks": statement("".join(" " * n + "a:\n" for n in range(1, 150))),
    "complex key": statement("? [a, b]\n: c\n"),
    "two documents": statement("notes: a\n...\nb: c\n"),
    "front matter is a list": "---\n- a\n---\n",
    "front matter is a word": "---\nword\n---\n",
    "front matter is empty": "---\n---\n",
    "only a fence": "---\n",
    "utf-16": statement().encode("utf-16"),
    "utf-32": statement().encode("utf-32"),
    "latin-1": "---\ntitle: Per\xfa\n---\n".encode("latin-1"),
    "two byte-order marks": b"\xef\xbb\xbf\xef\xbb\xbf" + statement().encode(),
    "cut in a character": statement(body="Perú").encode()[:-2],
    "a line of five megabytes": statement(body="x" * 5_000_000),
    "thirty megabytes": statement(body="word " * 200 + "\n") + "line\n" * 6_000_000,
    "a title of a megabyte": statement(base='title: "' + "x\n  " * 200_000 + '"\ndate: 2024\n'),
    "two hundred thousand topics": statement("topics:\n" + "- trade\n" * 200_000),
    "ten thousand countries": statement("countries:\n" + "- PE\n" * 10_000),
    "year zero month": statement(base="title: A\ndate: 0000-00-00\n"),
    "a long date": statement(base=f"title: A\ndate: {'9' * 5_000}\n"),
    "arabic digits": statement(base="title: A\ndate: ٢٠٢٤-٠٣-١٤\n"),
    "a date that is a list": statement(base="title: A\ndate: [2024]\n"),
    "a title that is null": statement(base="title: ~\ndate: 2024\n"),
    "a title that is a mapping": statement(base="title: {a: b}\ndate: 2024\n"),
    "script as source": statement("source: javascript:alert(1)\n"),
    "data as source": statement("source: {url: 'data:text/html,x'}\n"),
    "a source with a user name": statement("source: https://example.org@evil.example/\n"),
    "a source with a line break": statement('source: "https://example.org/\\nx"\n'),
    "script as archived copy": statement("source: {url: https://e.org, archived: 'vbscript:x'}\n"),
    "an alias that climbs": statement("aliases: [../../../tmp/pwned]\n"),
    "an alias with backslashes": statement("aliases: ['..\\..\\pwned']\n"),
    "an alias on another host": statement("aliases: [//evil.example/x]\n"),
    "an alias that is encoded": statement("aliases: ['%2e%2e/%2e%2e/x']\n"),
    "an alias to the manifest": statement("aliases: [/.statement-site.json]\n"),
    "an alias to the home page": statement("aliases: [/index.html]\n"),
    "an alias over a page": statement("aliases: [/statements/]\n"),
    "an alias over the style sheet": statement("aliases: [/assets/page.css/]\n"),
    "a very long alias": statement(f"aliases: ['/{'x' * 1_000}/']\n"),
    "a language that is a path": statement("language: ../../x\n"),
    "related to itself": statement("related: [a]\n"),
    "a relation with markup": statement("related: ['<b>']\n"),
    "a status of its own": statement("status: '<b>'\n"),
    "a link to a file of the machine": statement(body="[x](../../../../etc/passwd)"),
}  # fmt: skip

HARMLESS: dict[str, str | bytes] = {
    **{f"markup in {field}": statement(f"{field}: '{EVIL.replace(chr(39), chr(39) * 2)}'\n") for field in TEXT_FIELDS},
    "markup in the title": statement(base=f"title: |-\n  {EVIL}\ndate: 2024\n"),
    "markup in a participant": statement(f"participants:\n  - name: |-\n      {EVIL}\n    role: |-\n      {EVIL}\n"),
    "markup in the body": statement(body=EVIL),
    "a block of html": statement(body=f"<div>\n{EVIL}\n</div>\n\n<!-- {EVIL} -->\n\n<![CDATA[{EVIL}]]>"),
    "markup in link titles": statement(body=f'[a](https://e.org "{EVIL}") ![{EVIL}](https://e.org)'),
    "markup in a footnote label": statement(body='a[^"><script>]\n\n[^"><script>]: b'),
    "markup in a heading": statement(body=f"# {EVIL}\n\n# {EVIL}\n\n# x"),
    "markup in a table": statement(body=f"| {EVIL} |\n|---|\n| {EVIL} |"),
    "dangerous links": statement(
        body="[a](javascript:ALERT) [b](&#106;avascript:ALERT) <javascript:ALERT> "
        "[c][d] [e](data:text/html;base64,x)\n\n[d]: vbscript:ALERT"
    ),
    "a host without a scheme": statement(body="[a](//evil.example/x)"),
    "controls in the body": statement(body="a\x07\x1b[2J\x00\x9bb\u202ec"),
    "deep quotations": statement(body="> " * 5_000 + "x"),
    "deep lists": statement(body="- " * 5_000 + "x"),
    "deep brackets": statement(body="[" * 9_000),
    "a flood of emphasis": statement(body="*a **b " * 2_500),
    "a flood of entities": statement(body="&amp;" * 4_000),
    "a flood of references": statement(body="\n".join(f"[{n}]: https://e.org" for n in range(5_000))),
    "twenty thousand notes": statement(body="\n".join(f"[^{n}]: x" for n in range(20_000))),
    "notes in a circle": statement(body="[^1]\n\n[^1]: [^2]\n\n[^2]: [^1]"),
    "a table of many columns": statement(body="|a" * 4_000 + "\n" + "|-" * 4_000),
    "headings without words": statement(body="#\n\n##\n\n###### \n"),
    "carriage returns only": statement().replace("\n", "\r"),
    "a byte-order mark": b"\xef\xbb\xbf" + statement().encode(),
    "a hundred thousand lines": statement(body="word\n\n" * 50_000),
}  # fmt: skip


class Danger(HTMLParser):
    """What in a page could act: scripts, handlers, frames, addresses of other schemes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what does not belong in a page of ours."""
        given = {name: value or "" for name, value in attrs}
        if tag in ("iframe", "object", "embed", "form", "base", "svg", "img", "style"):
            self.found.append(tag)
        if tag == "script" and not re.fullmatch(r"[./]*assets/\w+\.js", given.get("src", "")):
            self.found.append("script")
        self.found += [name for name in given if name.startswith("on") or name == "style"]
        for name in ("href", "src"):
            scheme = re.match(r"\s*([a-z][a-z0-9+.-]*):", given.get(name, ""), re.IGNORECASE)
            if scheme and scheme[1].lower() not in ("http", "https", "mailto", "tel"):
                self.found.append(given[name])


def made(folder: Path) -> Report:
    """Build the project of a folder into its `_site`."""
    output, cache = str(folder / "_site"), Cache(folder / ".cache")
    return build(collect(folder), output, now=NOW, wishes=Wishes(), cache=cache)


def built(folder: Path, content: str | bytes) -> list[str]:
    """Build a site of one good statement, then put the hostile file beside it and build again."""
    (folder / "statements").mkdir()
    (folder / "statements" / "good.md").write_text(statement())
    assert not made(folder).problems
    path = folder / "statements" / "a.md"
    path.write_bytes(
        content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    )
    report = made(folder)
    return [as_text(problem) for problem in report.problems] if has_errors(report.problems) else []


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED.keys())
def test_a_hostile_file_is_refused_by_name_line_and_column(
    tmp_path: Path, content: str | bytes
) -> None:
    said = built(tmp_path, content)
    assert said
    for words in said:
        assert re.match(r"statements/a\.md:\d+:\d+: [a-z0-9-]+ \S", words), words
        assert all(c.isprintable() or c == "\n" for c in words)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".cache", "_site", "statements"]
    assert "statements/good/index.html" in tree(tmp_path / "_site")
    assert "statements/a/index.html" not in tree(tmp_path / "_site")


#: The two pages with a form, which is ours and leads no further than to the page to search.
WITH_FORM = ("index.html", "search/index.html")


@pytest.mark.parametrize("content", HARMLESS.values(), ids=HARMLESS.keys())
def test_a_hostile_text_is_shown_and_can_do_nothing(tmp_path: Path, content: str | bytes) -> None:
    assert built(tmp_path, content) == []
    shown = tree(tmp_path / "_site")
    assert "statements/a/index.html" in shown
    for name, data in shown.items():
        if name.endswith(".html"):
            text = data.decode()
            assert Danger(text).found == (["form"] if name in WITH_FORM else []), name
            assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text), name


def test_template_language_in_a_text_is_only_words(tmp_path: Path) -> None:
    template = "{{ 7*7 }} {% include 'x' %}"
    assert built(tmp_path, statement("summary: '{{ 7*7 }}{% raw %}'\n", template)) == []
    shown = tree(tmp_path / "_site")["statements/a/index.html"].decode()
    assert "{{ 7*7 }}{% raw %}" in shown
    assert ">49" not in shown


NAMES: list[bytes] = [
    b"..md", b".md.md", b"a\n.md", b"a\x1b[2J.md", b"a b.md", b"a%2f.md", b"a\\b.md", b"con.md",
    b"a.b.c.md", b"a.xx.md", b"\xff\xfe.md", "a\u202eb.md".encode(), "e\u0301.md".encode(),
    b"x" * 250 + b".md", b"'; rm -rf x.md", b"$(touch x).md", b"-rf.md",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_a_name_that_is_no_id_is_refused_or_left_alone(tmp_path: Path, name: bytes) -> None:
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / os.fsdecode(name)).write_text(statement())
    report = made(tmp_path)
    said = [as_text(problem) for problem in report.problems]
    assert all(c.isprintable() or c == "\n" for words in said for c in words)
    hidden = name.startswith(b".")
    assert bool(said) != hidden
    assert (tmp_path / "_site").exists() == hidden


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("site.yaml", "url: javascript:alert(1)\n"),
        ("site.yaml", "language: ../../x\n"),
        ("site.yaml", "per_page: -1\n"),
        ("site.yaml", "per_page: 999999999999999999999\n"),
        ("site.yaml", "fields: {'../x': y}\n"),
        ("site.yaml", "- a\n"),
        ("site.yaml", "title: !!python/name:os.system x\n"),
        ("authorities/topics.yaml", "'../../x': X\n"),
        ("authorities/topics.yaml", "a: {name: A, broader: a}\n"),
        ("authorities/topics.yaml", "a: {name: [A]}\n"),
        ("authorities/people.yaml", "[" * DEEP),
        ("authorities/countries.yaml", "'<b>': X\n"),
        ("authorities/series.yaml", "a: &x {name: A}\nb: *x\n"),
    ],
)
def test_hostile_settings_and_registers_are_refused_too(
    tmp_path: Path, path: str, content: str
) -> None:
    (tmp_path / "statements").mkdir()
    (tmp_path / "authorities").mkdir()
    (tmp_path / "statements" / "good.md").write_text(statement(base=FIELDS))
    (tmp_path / path).write_text(content)
    report = made(tmp_path)
    assert has_errors(report.problems)
    assert {problem.location.path for problem in report.problems} == {path}
    assert not (tmp_path / "_site").exists()
