"""The archive as a data set, for search engines of data. Standard: schema.org (Dataset, DataDownload)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from statement_site.formats.data.download import Download


def dataset(
    *,
    name: str,
    description: str,
    url: str,
    folder: str,
    publisher: str,
    languages: Iterable[str],
    days: tuple[str, str],
    downloads: Iterable[Download],
    licence: str = "",
) -> dict[str, Any]:
    """A graph for `json_ld_text`.

    `url` is the page of the data, `folder` the whole address that the paths of downloads start from,
    `licence` the address of a licence; `days` are the first and the last day of the archive, "" for
    one that is not known. Search engines want descriptions of 50 to 5,000 characters.
    """
    known = {
        "description": description,
        "license": licence,
        "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
        "inLanguage": list(languages),
        "temporalCoverage": _coverage(*days),
    }
    return {
        "@type": "Dataset",
        "@id": url,
        "name": name,
        "url": url,
        **{key: value for key, value in known.items() if value},
        "isAccessibleForFree": True,
        "distribution": [_distribution(it, folder) for it in downloads],
    }


def _coverage(first: str, last: str) -> str:
    """An interval of ISO 8601, with `..` for an open side as schema.org writes it."""
    return f"{first or '..'}/{last or '..'}" if first or last else ""


def _distribution(it: Download, folder: str) -> dict[str, Any]:
    said = {
        "@type": "DataDownload",
        "name": it.title,
        "contentUrl": folder + it.path,
        "encodingFormat": it.media_type,
    }
    return said | ({"contentSize": f"{it.size} B", "sha256": it.sha256} if it.sha256 else {})
