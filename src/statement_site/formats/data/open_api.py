"""The description of the static API. Standard: OpenAPI 3.1.0, whose schemas are JSON Schema 2020-12."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from statement_site.formats.data import static_api
from statement_site.formats.data.json_record import Object, record_schema
from statement_site.formats.json_schema import DIALECT

MEDIA_TYPE = "application/vnd.oai.openapi+json"

VERSION = "3.1.0"


def open_api(
    *, title: str, version: str, description: str, site: str, facets: Iterable[str]
) -> str:
    """The description of the API of a site.

    `version` is the archive's; `site` its address, empty where it has none yet: then the description
    stands in the site's root. `facets` are the keys of those that have terms.
    """
    document = {
        "openapi": VERSION,
        "jsonSchemaDialect": DIALECT,
        "info": {
            "title": title,
            "version": version,
            **({"description": description} if description else {}),
        },
        "servers": [{"url": site.rstrip("/") or "."}],
        "paths": _paths(sorted(facets)),
        "components": {"schemas": _schemas()},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _paths(facets: list[str]) -> Object:
    statement = ("id", "The permanent id of a statement.", None)
    term = (
        ("facet", "What statements are found by.", facets or None),
        ("slug", "The term's part of an address, as the entry has it.", None),
    )
    return {
        f"/{static_api.INDEX}": _path("index", "The entry: facets and their terms.", "Index"),
        f"/{static_api.STATEMENTS}": _path("statements", "All statements, in short.", "Statements"),
        f"/{static_api.record_file('{id}')}": _path(
            "statement", "One statement, with its text.", "Statement", statement
        ),
        f"/{static_api.term_file('{facet}', '{slug}')}": _path(
            "term", "One term, with its statements in short.", "Term", *term
        ),
    }


def _path(
    name: str, summary: str, schema: str, *parameters: tuple[str, str, list[str] | None]
) -> Object:
    content = {"application/json": {"schema": _reference(schema)}}
    found: Object = {"description": summary, "content": content}
    asked: Object = {"operationId": name, "summary": summary}
    if parameters:
        asked["parameters"] = [_parameter(*parameter) for parameter in parameters]
    answers: Object = {"200": found}
    if parameters:
        answers["404"] = {"description": "There is none."}
    return {"get": asked | {"responses": answers}}


def _parameter(name: str, description: str, values: list[str] | None) -> Object:
    schema: Object = {"type": "string"} | ({"enum": values} if values else {})
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": description,
        "schema": schema,
    }


def _schemas() -> Mapping[str, Object]:
    record = record_schema()
    # The dialect is said once, for all schemas of the document.
    del record["$schema"]
    text, count = {"type": "string"}, {"type": "integer", "minimum": 0}
    address = {"type": "string", "format": "uri-reference"}
    known = {"type": ["string", "null"]}
    statements = _list("Short")
    term = _object(key=text, name=text, count=count, api=address)
    return {
        "Statement": record,
        "Short": _object(statement=text, title=text, date=known, url=known, api=address),
        "Statements": _object(count=count, statements=statements),
        "Term": _object(facet=text, key=text, name=text, count=count, statements=statements),
        "TermInIndex": term,
        "Facet": _object(key=text, name=text, count=count, terms=_list("TermInIndex")),
        "Index": _object(title=text, count=count, statements=address, facets=_list("Facet")),
    }


def _object(**properties: Any) -> Object:
    """All keys always stand, and more may be added to them later."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(schema: str) -> Object:
    return {"type": "array", "items": _reference(schema)}


def _reference(schema: str) -> Object:
    return {"$ref": f"#/components/schemas/{schema}"}
