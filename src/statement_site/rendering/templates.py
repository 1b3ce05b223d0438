"""Templates: HTML by Jinja, everything escaped, nothing undefined.

Templates loop and choose. They do not compute, sort, make addresses or know the archive.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, MutableMapping
from typing import Any

from jinja2 import (
    BytecodeCache,
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.runtime import Context, Macro
from markupsafe import escape

from statement_site.model.problem import Hindrance, Location, Problem
from statement_site.pages.lately import Lately
from statement_site.reading.phrases import ENGLISH, Phrases
from statement_site.rendering.compositor import Compositor, Escaped

#: How many made parts are remembered at least: those of cards that many lists show, above all.
PARTS_REMEMBERED = 12_000

#: What stands for the way to the site's root while a page is printed, so that a part printed once can
#: stand at any depth. No statement, register or phrase can hold this character.
ROOT = "\x00"

_PHRASE = re.compile(r'\{\{ _\("([^"%\\]*)"\) \}\}')
_COMPUTED_NAME = re.compile(r"{%-?\s*(?:extends|include|import|from)\s+(?!['\"])")


class TemplateProblem(Hindrance):
    """A template that cannot be read or filled; `problem` says which, where and why."""

    code = "template"


class _Context(Context):
    """Jinja's context, which calls a macro at once: macros want neither it nor the environment."""

    def call(self, called: Any, /, *arguments: Any, **named: Any) -> Any:
        """What the macro or function makes of these arguments."""
        if type(called) is not Macro:
            return super().call(called, *arguments, **named)
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return called(*arguments, **named)


class _Environment(Environment):
    """Jinja, with our compositor and what all templates share as one plain dictionary."""

    code_generator_class = Compositor
    context_class = _Context

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.escaped = Escaped()
        self.filters["once"] = _Once()
        self.globals["root"] = ROOT

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What a template knows; a chain of maps, as Jinja makes, costs more than a small page."""
        return {**self.globals, **(d or {})}


def template_environment(
    templates: Mapping[str, str],
    phrases: Phrases = ENGLISH,
    bytecode: BytecodeCache | None = None,
) -> Environment:
    """Jinja with the site's templates, by name, and its phrases; `bytecode` keeps them compiled."""
    environment = _Environment(
        loader=FunctionLoader(lambda name: _source(name, templates, phrases)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=bytecode,
        extensions=["jinja2.ext.i18n"],
    )
    # Jinja's extension adds these to an environment; its types do not say so.
    install = environment.install_gettext_translations  # type: ignore[attr-defined]
    install(phrases.translations, newstyle=True)
    return environment


class _Once:
    """`macro|once(…)` in a template: what the macro makes of equal arguments, made once."""

    def __init__(self) -> None:
        self._made: Lately[tuple[Any, ...], str] = Lately(PARTS_REMEMBERED)

    def __call__(self, macro: Macro, *arguments: Hashable) -> str:
        key = (macro.name, *arguments)
        made = self._made.get(key)
        return self._made.keep(key, macro(*arguments)) if made is None else made


def _source(
    name: str, templates: Mapping[str, str], phrases: Phrases
) -> tuple[str, str, None] | None:
    """A template under its own name, so that an error in it can be placed, its phrases said.

    Those with nothing to fill in are said once, before the template is compiled: to look them up on
    every page took a third of the time of printing.
    """
    if name not in templates:
        return None
    source = _PHRASE.sub(lambda found: _said(found[1], phrases), templates[name])
    return source.replace("{{ root }}", ROOT), name, None


def _said(words: str, phrases: Phrases) -> str:
    """A phrase as it stands in a template: escaped, and nothing in it for Jinja to read."""
    return str(escape(phrases.say(words))).replace("{", "{{ '{' }}")


def closures(templates: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each template, the names of all that its output can depend on, itself first.

    Whatever stands between quotation marks and is a template's name counts, and a template that
    computes a name depends on all: too many are harmless, one too few would not be.
    """
    names = sorted(templates)
    direct = {}
    for name, source in templates.items():
        found = (other for other in names if f'"{other}"' in source or f"'{other}'" in source)
        direct[name] = tuple(names) if _COMPUTED_NAME.search(source) else tuple(found)
    return {name: _closure(name, direct) for name in templates}


def _closure(name: str, direct: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    reached = {name: None}
    waiting = [name]
    while waiting:
        for other in direct[waiting.pop()]:
            if other not in reached:
                reached[other] = None
                waiting.append(other)
    return tuple(reached)


def syntax_problem(error: TemplateSyntaxError, name: str, templates: Mapping[str, str]) -> Problem:
    """The problem that a template's syntax error is."""
    return _problem(error.name or name, error.lineno, error.message or "it is not Jinja", templates)


def filling_problem(error: Exception, name: str, templates: Mapping[str, str]) -> Problem:
    """The problem that an error met while filling a template is, at the template's own line."""
    if isinstance(error, TemplateSyntaxError):
        return syntax_problem(error, name, templates)
    if isinstance(error, TemplateNotFound):
        return _problem(name, 1, f"there is no template {error.name}", templates)
    place, line = name, 1
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in templates:
            place, line = file, trace.tb_lineno
        trace = trace.tb_next
    said = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
    return _problem(place, line, said or "it cannot be filled", templates)


def _problem(name: str, line: int, said: str, templates: Mapping[str, str]) -> Problem:
    lines = templates.get(name, "").splitlines()
    excerpt = lines[line - 1] if 0 < line <= len(lines) else ""
    column = len(excerpt) - len(excerpt.lstrip()) + 1
    location = Location(f"templates/{name}", line, column, excerpt)
    hint = "compare it with the template of the same name that comes with statement_site"
    return Problem("template", f"this template cannot be filled: {said}", location, hint)
