"""JSON Schemas 2020-12 of the files in a bundle, and the reading of values that passed them."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, cast

import jsonschema
import referencing

from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.strictjson import Json

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "schemas"
VERSION: Final = "1.0"


class SchemaName(StrEnum):
    """The documents that have a schema; the file is `<name>.json`."""

    CARD = "card"
    ENVELOPE = "envelope"
    STORY = "story"
    WITHDRAWAL = "withdrawal"
    RECEIPT = "receipt"
    TRANSFER = "transfer"
    ROSTER = "roster"
    KIT = "kit"

    @property
    def schema_id(self) -> str:
        """Return the `$id`, as it stands in the envelope's `schemas`."""
        return f"urn:tbtt:schema:{self}:1"

    @property
    def document_format(self) -> str:
        """Return the document's `format` property."""
        return "tbtt-bundle" if self is SchemaName.ENVELOPE else f"tbtt-{self}"


@functools.cache
def _validator(name: SchemaName) -> jsonschema.Draft202012Validator:
    schema = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    # An empty registry: by default jsonschema fetches a remote $ref.
    registry: referencing.Registry[Any] = referencing.Registry()
    return jsonschema.Draft202012Validator(schema, registry=registry)


def check(name: SchemaName, value: Mapping[str, Json]) -> None:
    """Raise `BundleRefused` unless `value` is a document of this format, major version and schema.

    The parameter `rule` is a path inside our own schema, never anything from the document.
    """
    if value.get("format") != name.document_format:
        raise BundleRefused(Refusal.FORMAT_UNKNOWN, schema=str(name))
    version = value.get("version")
    major = version.partition(".")[0] if isinstance(version, str) else ""
    if major.isascii() and major.isdigit() and len(major) < 9 and int(major) > 1:
        raise BundleRefused(Refusal.NEWER_VERSION, schema=str(name))
    error = next(_validator(name).iter_errors(value), None)
    if error is not None:
        rule = "/".join(str(step) for step in error.relative_schema_path)
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema=str(name), rule=rule)


def fault(name: SchemaName, value: Mapping[str, Json]) -> tuple[str | int, ...] | None:
    """Return where in `value` its schema is broken first: keys and indexes of the document, or None.

    For what a person writes here and can mend; of what arrived nothing is told.
    """
    error = next(_validator(name).iter_errors(value), None)
    return None if error is None else tuple(error.absolute_path)


# The functions below read values that `check` has let through, so they do not check again.


def text(value: Mapping[str, Json], key: str, default: str = "") -> str:
    """Return a string property."""
    return cast(str, value.get(key, default))


def integer(value: Mapping[str, Json], key: str, default: int = 0) -> int:
    """Return an integer property; JSON Schema counts 1.0 as one."""
    return int(cast(float, value.get(key, default)))


def optional_text(value: Mapping[str, Json], key: str) -> str | None:
    """Return a string property, None where it is absent or null."""
    return cast("str | None", value.get(key))


def nested(value: Mapping[str, Json], key: str) -> Mapping[str, Json] | None:
    """Return an object property, None where it is absent."""
    return cast("Mapping[str, Json] | None", value.get(key))


def objects(value: Mapping[str, Json], key: str) -> list[Mapping[str, Json]]:
    """Return a property that is a list of objects."""
    return cast("list[Mapping[str, Json]]", value.get(key, []))


def texts(value: Mapping[str, Json], key: str) -> tuple[str, ...]:
    """Return a property that is a list of strings."""
    return tuple(cast("list[str]", value.get(key, [])))


def date(value: Mapping[str, Json], key: str) -> dt.date:
    """Return a date property; a day that no calendar has is refused."""
    return day(text(value, key))


def day(written: str) -> dt.date:
    """Return `2026-11-21` as a date. Raises `BundleRefused` for a day that no calendar has."""
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        raise BundleRefused(Refusal.DATE_WRONG) from None
