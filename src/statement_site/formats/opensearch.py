"""How a browser can search the site from its own address bar.

Standard: OpenSearch 1.1, draft 6.
"""

from __future__ import annotations

from html import escape

#: The longest a name and a description may be, in characters.
LONGEST_NAME, LONGEST_DESCRIPTION = 16, 1024


def opensearch_text(name: str, description: str, search: str, language: str) -> str:
    """The description of a search whose page takes words as `?q=`."""
    short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
    template = escape(f"{search}?q={{searchTerms}}")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{escape(short, quote=False)}</ShortName>\n"
        f"<LongName>{escape(name[:48], quote=False)}</LongName>\n"
        f"<Description>{escape(description[:LONGEST_DESCRIPTION], quote=False)}</Description>\n"
        f'<Url type="text/html" template="{template}"/>\n'
        f"<Language>{escape(language, quote=False)}</Language>\n"
        "<InputEncoding>UTF-8</InputEncoding>\n"
        "</OpenSearchDescription>\n"
    )
