"""Templates: HTML by Jinja, everything escaped, nothing undefined.

Templates loop and choose. They do not compute, sort, make addresses or know the archive.
"""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.meta import find_referenced_templates

from statement_site.model.problem import Location, Problem


class TemplateProblem(Exception):
    """A template that cannot be read or filled; `problem` says which, where and why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.message)
        self.problem = problem


def template_environment(templates: Mapping[str, str]) -> Environment:
    """Jinja with the site's templates, by name."""
    return Environment(
        loader=FunctionLoader(lambda name: _source(name, templates)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )


def _source(name: str, templates: Mapping[str, str]) -> tuple[str, str, None] | None:
    """A template under its own name, so that an error in it can be placed."""
    return (templates[name], name, None) if name in templates else None


def closures(templates: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each template, the names of all that its output can depend on, itself first.

    Raises:
        TemplateProblem: a template is not Jinja.
    """
    environment = template_environment(templates)
    direct = {}
    for name, source in templates.items():
        try:
            found = find_referenced_templates(environment.parse(source, name, name))
        except TemplateSyntaxError as error:
            raise TemplateProblem(syntax_problem(error, name, templates)) from error
        direct[name] = tuple(
            sorted(other for other in found if other is not None and other in templates)
        )
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
