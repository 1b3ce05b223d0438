"""The description of the downloads as one package. Standard: Data Package 2.0 (datapackage.org).

Version 2 has lists with a delimiter, which the table needs. `created` is left out: there is no clock
here, and the package of an unchanged archive is unchanged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from statement_site.formats.data import csv_table
from statement_site.formats.data.download import Download, Licence

MEDIA_TYPE = "application/json"

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json"


def data_package(
    *,
    name: str,
    title: str,
    description: str,
    homepage: str,
    downloads: Iterable[Download],
    licences: Iterable[Licence] = (),
) -> str:
    """The descriptor of a package of these files, to stand in the folder that their paths start from.

    `name` is short and of lower case; whatever else is empty is left out.
    """
    licensed = [_said(name=it.name, path=it.path, title=it.title) for it in licences]
    descriptor = {
        "$schema": PROFILE,
        "name": name,
        **_said(title=title, description=description, homepage=homepage, licenses=licensed),
        "resources": [_resource(it) for it in downloads],
    }
    return json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"


def _resource(it: Download) -> dict[str, Any]:
    described = {
        "$schema": RESOURCE,
        "name": it.name,
        "path": it.path,
        "title": it.title,
        "mediatype": it.media_type,
        "bytes": it.size,
        "hash": f"sha256:{it.sha256}",
    }
    if it.media_type != csv_table.MEDIA_TYPE:
        return described
    dialect = {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True}
    return described | {
        "type": "table",
        "format": "csv",
        "encoding": "utf-8",
        "dialect": dialect,
        "schema": csv_table.table_schema(),
    }


def _said(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
