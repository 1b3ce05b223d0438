"""The compositor: what Jinja makes Python code of templates with, tuned for views that are dataclasses.

Jinja's own code asks of every value whether it is an object with attributes or a dictionary, and wraps
every piece of escaped text in an object. Views have attributes and nothing else, and most pieces are
plain text that was shown before; so attributes are asked for directly and escaped texts remembered.
What a template means stays the same, but that `a.b` never means `a["b"]`.
"""

from __future__ import annotations

import keyword
import re

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import escape

#: What a text must have to be another when it is escaped.
_SPECIAL = re.compile("[&<>\"']")

#: How many escaped texts are remembered, and up to which length: names, addresses, dates, roles.
TEXTS_REMEMBERED = 20_000
LONGEST_REMEMBERED = 60


class Escaped(dict[str, str]):
    """Plain texts, escaped for HTML. Only `str` itself may be asked for, never what is safe already."""

    def __missing__(self, text: str) -> str:
        """Escape a text, and remember it if it may come again."""
        made = str(escape(text)) if _SPECIAL.search(text) else text
        if len(text) <= LONGEST_REMEMBERED:
            if len(self) >= TEXTS_REMEMBERED:
                self.clear()
            self[text] = made
        return made


class Compositor(CodeGenerator):
    """Jinja's code generator, with two of its pieces written shorter."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 — Jinja's name
        """Ask for an attribute as Python does."""
        if keyword.iskeyword(node.attr) or isinstance(node.node, nodes.Const):
            super().visit_Getattr(node, frame)
        else:
            self.visit(node.node, frame)
            self.write(f".{node.attr}")

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        """Begin to write out a value: text escaped, what is safe as it is, the rest as Jinja does."""
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
            self.write("(")
        else:
            self.write("environment.escaped[_out] if type(_out := ")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        """End it."""
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            self.write(")")
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(") is str else _out if type(_out) is Markup else ")
            self.write("str(_out) if type(_out) is int else escape(_out)")
