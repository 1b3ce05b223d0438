"""Sitemaps.

Standard: sitemaps.org protocol 0.9 (at most 50,000 addresses and 50 MB a file).
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

MOST_ADDRESSES = 50_000

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemap_text(addresses: Iterable[str]) -> str:
    """A sitemap of absolute addresses."""
    lines = (f"<url><loc>{escape(address, quote=False)}</loc></url>\n" for address in addresses)
    return f"{_HEAD}<urlset {_NAMESPACE}>\n{''.join(lines)}</urlset>\n"


def sitemap_index(addresses: Iterable[str]) -> str:
    """An index of sitemaps by their absolute addresses."""
    lines = (
        f"<sitemap><loc>{escape(address, quote=False)}</loc></sitemap>\n" for address in addresses
    )
    return f"{_HEAD}<sitemapindex {_NAMESPACE}>\n{''.join(lines)}</sitemapindex>\n"
