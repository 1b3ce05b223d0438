"""The panel of problems that a preview shows at the top of each page, and the script that reloads it.

It needs none of the site's templates: one of them may be what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from jinja2 import Environment

from statement_site.model.problem import Problem

#: Where what the preview adds to a site is found; no page can stand there.
OWN = "/-/"

_HEAD = '<link rel="stylesheet" href="{own}panel.css"><script src="{own}reload.js?{version}" defer></script>'

_PANEL = """\
{% if problems %}
<aside class="problems" aria-label="Problems">
<p><strong>{{ problems|length }} problem{{ "s" if problems|length > 1 }}</strong></p>
<ol>
{% for problem in problems[:most] %}
<li{% if problem.warning %} class="warning"{% endif %}>
<p><code>{{ problem.location.path }}:{{ problem.location.line }}:{{ problem.location.column }}</code> {{ problem.code }}: {{ problem.message }}</p>
{% if problem.location.excerpt.strip() %}<pre>{{ before(problem) }}<mark>{{ meant(problem) }}</mark>{{ after(problem) }}</pre>{% endif %}
{% if problem.hint %}<p>{{ problem.hint }}</p>{% endif %}
</li>
{% endfor %}
</ol>
</aside>
{% endif %}
"""

_ALONE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>'
    '<meta name="viewport" content="width=device-width"></head><body>{message}</body></html>'
)

#: How many problems are shown in a page; the terminal shows all.
MOST_SHOWN = 20

STYLE = """\
.problems { font: 0.95rem/1.5 system-ui, sans-serif; padding: 0.8rem 1.2rem; color: #1b1b1b; background: #fff4d6; border-block-end: 3px solid #b3261e; }
.problems ol { margin: 0; padding-inline-start: 1.4rem; }
.problems p { margin: 0.2rem 0; }
.problems li.warning { color: #5c4a00; }
.problems pre { margin: 0.2rem 0; padding: 0.3rem 0.6rem; overflow-x: auto; background: #fff; }
.problems mark { color: inherit; background: #ffb4ab; }
"""

SCRIPT = """\
// Reloads the page when the site has changed since it was shown.
{
  const shown = new URL(document.currentScript.src).search.slice(1);
  const changes = new EventSource("/-/changes");
  changes.onmessage = (change) => { if (change.data !== shown) location.reload(); };
  addEventListener("pagehide", () => changes.close());
}
"""


def with_panel(page: bytes, problems: Sequence[Problem], version: str) -> bytes:
    """A page with what the preview adds to it."""
    head = _HEAD.format(own=OWN, version=version).encode()
    panel = panel_html(problems).encode()
    start, head_end, rest = page.partition(b"</head>")
    before, body, after = rest.partition(b"<body>")
    return b"".join((start, head, head_end, before, body, panel, after))


def panel_html(problems: Sequence[Problem]) -> str:
    """The problems, as HTML: everything in them is from files, and escaped."""
    environment = Environment(autoescape=True)
    template = environment.from_string(_PANEL)
    return template.render(
        problems=problems, most=MOST_SHOWN, before=_before, meant=_meant, after=_after
    )


def page_of_its_own(message: str) -> bytes:
    """A page for where the site has none; `message` is plain words."""
    return _ALONE.format(
        message=Environment(autoescape=True).from_string("<p>{{ m }}</p>").render(m=message)
    ).encode()


def _before(problem: Problem) -> str:
    return problem.location.excerpt[: problem.location.column - 1]


def _meant(problem: Problem) -> str:
    at = problem.location
    return at.excerpt[at.column - 1 : at.column - 1 + at.width]


def _after(problem: Problem) -> str:
    at = problem.location
    return at.excerpt[at.column - 1 + at.width :]
