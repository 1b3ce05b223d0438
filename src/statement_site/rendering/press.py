"""The press: makes the bytes of a page, and the fingerprint by which they can be known unmade."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2

from statement_site import __version__
from statement_site.model.page import Page
from statement_site.rendering.templates import (
    TemplateProblem,
    closures,
    filling_problem,
    template_environment,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """A page about to be printed: its view made, and what its bytes depend on, digested."""

    page: Page
    view: Any
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Press:
    """Templates made ready. Equal fingerprints mean equal bytes."""

    templates: Mapping[str, str]
    environment: jinja2.Environment
    keys: Mapping[str, str] = field(repr=False)

    def proof(self, page: Page) -> Proof:
        """The page's view, and its fingerprint: the view, the templates it reaches, our versions."""
        view = page.view()
        digest = hashlib.sha256(self.keys.get(page.template, "").encode())
        if isinstance(view, bytes):
            digest.update(view)
        else:
            digest.update(repr(view).encode("utf-8", "surrogatepass"))
        return Proof(page, view, digest.hexdigest()[:32])

    def printed(self, proof: Proof) -> bytes:
        """The bytes of a page.

        Raises:
            TemplateProblem: its template cannot be filled.
        """
        if isinstance(proof.view, bytes):
            return proof.view
        if not proof.page.template:
            return str(proof.view).encode()
        name = proof.page.template
        try:
            return self.environment.get_template(name).render(view=proof.view).encode()
        except Exception as error:  # a site's own template may raise anything
            raise TemplateProblem(filling_problem(error, name, self.templates)) from error


def make_press(templates: Mapping[str, str]) -> Press:
    """A press for these templates.

    Raises:
        TemplateProblem: a template is not Jinja.
    """
    versions = f"{__version__} {jinja2.__version__}"
    keys = {}
    for name, reached in closures(templates).items():
        digest = hashlib.sha256(versions.encode())
        for other in reached:
            digest.update(f"\x00{other}\x00{templates[other]}".encode())
        keys[name] = digest.hexdigest()
    return Press(templates, template_environment(templates), keys)
