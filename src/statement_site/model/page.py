"""A page of the site: an address, and what is to stand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site, not yet made.

    `view` makes the frozen dataclass that the template shows, and is called when the page is
    rendered, so that a plan of 100,000 pages holds no view. Without a template, `view` returns
    the file's text or bytes itself. `origin` names what the page was made from, for messages;
    `listed` says whether the sitemap has it.
    """

    address: str
    view: Callable[[], Any]
    template: str = ""
    origin: str = ""
    listed: bool = True
