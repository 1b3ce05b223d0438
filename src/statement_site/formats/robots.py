"""robots.txt.

Standard: RFC 9309, with the Sitemap line of sitemaps.org.
"""

from __future__ import annotations


def robots_text(sitemap: str) -> str:
    """Lets every crawler read everything; names the sitemap where there is one."""
    lines = ["User-agent: *", "Allow: /"]
    if sitemap:
        lines += ["", f"Sitemap: {sitemap}"]
    return "\n".join(lines) + "\n"
