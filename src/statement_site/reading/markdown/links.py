"""Links: which ones are harmless, and where those inside the site lead.

By allow-list, since a list of the dangerous schemes is never complete.
"""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote, urlsplit

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from statement_site.model import urls
from statement_site.model.body import Link
from statement_site.reading.file_name import divide_name
from statement_site.reading.markdown.scene import Scene
from statement_site.reading.markdown.tokens import locate

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")


def is_harmless(url: str) -> bool:
    """Whether a link may be made of this: an allowed scheme, or none."""
    match = _SCHEME.match(url.strip())
    return match[1].lower() in SCHEMES if match else True


def lead_links_home(state: StateCore) -> None:
    """Turn links to statements and pages of the site into relative ones, and images into links."""
    scene: Scene = state.env["scene"]
    for token in state.tokens:
        if token.type == "inline" and token.children:
            token.children = _mended(token, token.children, scene)


def _mended(block: Token, children: list[Token], scene: Scene) -> list[Token]:
    mended: list[Token] = []
    open_links: list[bool] = []
    for child in children:
        if child.type == "link_open":
            leads = _leads_somewhere(child, str(child.attrs["href"]), block, scene)
            open_links.append(leads)
            mended += [child] if leads else []
        elif child.type == "link_close":
            mended += [child] if open_links.pop() else []
        elif child.type == "image":
            mended += _image(child, block, scene, inside_link=bool(open_links))
        else:
            mended.append(child)
    return mended


def _image(image: Token, block: Token, scene: Scene, *, inside_link: bool) -> list[Token]:
    """An image becomes a link to it: a picture from elsewhere would call out when a page opens."""
    words = Token("text", "", 0, content=image.content or "image")
    opening = Token("link_open", "a", 1)
    if inside_link or not _leads_somewhere(opening, str(image.attrs["src"]), block, scene):
        return [words]
    return [opening, words, Token("link_close", "a", -1)]


def _leads_somewhere(opening: Token, href: str, block: Token, scene: Scene) -> bool:
    """Give a link its destination; one that has none stays words."""
    destination = _destination(href, block, scene)
    is_external = bool(_SCHEME.match(destination))
    opening.attrs = {"href": destination, **({"rel": "external"} if is_external else {})}
    return bool(destination)


def _destination(href: str, block: Token, scene: Scene) -> str:
    """Where a link leads from its page; what stays in the site is noted, to be checked later."""
    if _SCHEME.match(href):
        return href
    if href.startswith("//"):
        return f"https:{href}"
    parts = urlsplit(href)
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    address = _address(path, scene)
    location = locate(scene, block, href if href in block.content else unquote(href))
    if address is None or parts.query:
        scene.lost_links.append((unquote(href), location))
        return ""
    scene.links.append(Link(address, fragment, location))
    if address == scene.address and fragment:
        return f"#{parts.fragment}"
    return urls.relative(scene.address, address, fragment)


def _address(path: str, scene: Scene) -> str | None:
    """The address that a path in Markdown means: a file of a statement, or a page of the site."""
    if path == "":
        return scene.address
    is_of_site = path.startswith("/") and path.endswith(f"/{urls.MARKDOWN}")
    if path.endswith(".md") and not is_of_site:
        name = divide_name(posixpath.basename(path))
        return urls.text(name.id, name.variant) if name else None
    if path.startswith("/") and ".." not in path.split("/"):
        address = path.removeprefix("/").removesuffix("index.html")
        has_suffix = "." in address.rpartition("/")[2]
        return address if address == "" or address.endswith("/") or has_suffix else f"{address}/"
    return None
