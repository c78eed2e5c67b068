"""JSON for the second reader: strict, canonical (RFC 8785), and what the five schemas use of JSON Schema."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "resources" / "schemas"
MOST = 2**53 - 1


class Refused(Exception):
    """The bundle is refused; the first argument is the code of section 9."""


def load(raw: bytes) -> dict[str, Any]:
    """Return the object in these bytes; raise Refused as section 4 says."""
    if len(raw) > 1024 * 1024:
        raise Refused("json_too_large")
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise Refused("json_encoding") from error
    _depth(text)
    try:
        out = json.loads(
            text, object_pairs_hook=_pairs, parse_constant=_number, parse_float=_number, parse_int=_number
        )
    except ValueError as error:
        raise Refused("json_malformed") from error
    try:
        json.dumps(out, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Refused("json_encoding") from error
    if not isinstance(out, dict):
        raise Refused("json_malformed")
    return out


def _depth(text: str) -> None:
    level = 0
    for mark in re.sub(r'"(?:[^"\\]|\\.)*+"?', "", text, flags=re.DOTALL):
        level += (mark in "[{") - (mark in "]}")
        if level > 32:
            raise Refused("json_too_deep")


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise Refused("json_duplicate_key")
    return out


def _number(text: str) -> int | float:
    if len(text.lstrip("-")) > 16 and text.lstrip("-").isdigit():
        raise Refused("json_number")
    value = int(text) if text.lstrip("-").isdigit() else float(text)
    if not -MOST <= value <= MOST:
        raise Refused("json_number")
    return value


def canonical(value: Any) -> bytes:
    """Return RFC 8785's form."""
    return _text(value).encode()


def _text(value: Any) -> str:
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{_text(key)}:{_text(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_text, value)) + "]"
    if isinstance(value, float):
        return _float(value)
    return json.dumps(value, ensure_ascii=False)


def _float(value: float) -> str:
    """Return a number as ECMAScript writes it (Number::toString)."""
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, part = mantissa.partition(".")
    digits = (whole + part).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + part) - len(digits))
    digits = digits.rstrip("0")
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    shown = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    return f"{sign}{shown}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def date(text: str) -> str:
    """Return a date, or a part of one, that exists."""
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    if not (year and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        raise Refused("date_wrong")
    return text


@cache
def _schema(name: str) -> dict[str, Any]:
    out: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return out


def validate(document: Any, name: str) -> None:
    """Raise Refused where a document does not match `resources/schemas/<name>.json`."""
    if not _fits(document, _schema(name), _schema(name)["$defs"]):
        raise Refused("schema_wrong")


def _is(value: Any, kind: str) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return {
        "boolean": isinstance(value, bool),
        "object": isinstance(value, dict),
        "array": isinstance(value, list),
        "string": isinstance(value, str),
        "null": value is None,
        "number": number,
        "integer": number and value == int(value),
    }[kind]


def _same(one: Any, other: Any) -> bool:
    """Compare as JSON does: 1 is 1.0, and true is not 1."""
    return _text(one) == _text(other)


def _fits(value: Any, schema: Any, defs: dict[str, Any]) -> bool:
    if isinstance(schema, bool):
        return schema
    return all(_keyword(value, key, told, schema, defs) for key, told in schema.items())


def _keyword(value: Any, key: str, told: Any, schema: dict[str, Any], defs: dict[str, Any]) -> bool:
    of_all: dict[str, Callable[[], bool]] = {
        "$ref": lambda: _fits(value, defs[told.removeprefix("#/$defs/")], defs),
        "type": lambda: _is(value, told),
        "const": lambda: _same(value, told),
        "enum": lambda: any(_same(value, one) for one in told),
        "oneOf": lambda: sum(_fits(value, one, defs) for one in told) == 1,
        "anyOf": lambda: any(_fits(value, one, defs) for one in told),
    }
    if key in of_all:
        return of_all[key]()
    if key in NOTES:
        return True
    if isinstance(value, dict):
        return _of_object(value, key, told, schema, defs)
    if isinstance(value, list):
        return _of_array(value, key, told, defs)
    return _of_scalar(value, key, told)


NOTES = {"$schema", "$id", "$defs", "title", "description"}
OF_OBJECTS = {
    "required",
    "properties",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "additionalProperties",
    "dependentRequired",
}
OF_ARRAYS = {"items", "minItems", "maxItems", "uniqueItems"}
OF_SCALARS = {"pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"}


def _of_object(
    value: dict[str, Any], key: str, told: Any, schema: dict[str, Any], defs: dict[str, Any]
) -> bool:
    match key:
        case "required":
            return all(one in value for one in told)
        case "properties":
            return all(_fits(value[one], inner, defs) for one, inner in told.items() if one in value)
        case "minProperties":
            return bool(len(value) >= told)
        case "maxProperties":
            return bool(len(value) <= told)
        case "propertyNames":
            return all(_fits(one, told, defs) for one in value)
        case "additionalProperties":
            return all(
                _fits(value[one], told, defs) for one in set(value) - set(schema.get("properties", ()))
            )
        case "dependentRequired":
            return all(set(needs) <= set(value) for one, needs in told.items() if one in value)
    return _elsewhere(key)


def _of_array(value: list[Any], key: str, told: Any, defs: dict[str, Any]) -> bool:
    match key:
        case "items":
            return all(_fits(one, told, defs) for one in value)
        case "minItems":
            return bool(len(value) >= told)
        case "maxItems":
            return bool(len(value) <= told)
        case "uniqueItems":
            return len({_text(one) for one in value}) == len(value)
    return _elsewhere(key)


def _of_scalar(value: Any, key: str, told: Any) -> bool:
    if isinstance(value, str):
        match key:
            case "pattern":
                return re.search(told, value) is not None
            case "minLength":
                return bool(len(value) >= told)
            case "maxLength":
                return bool(len(value) <= told)
    elif _is(value, "number"):
        match key:
            case "minimum":
                return bool(value >= told)
            case "maximum":
                return bool(value <= told)
            case "exclusiveMinimum":
                return bool(value > told)
    return _elsewhere(key)


def _elsewhere(key: str) -> bool:
    """A keyword for values of another type holds; one that this page does not know would be passed over."""
    if key not in OF_OBJECTS | OF_ARRAYS | OF_SCALARS:
        raise NotImplementedError(key)
    return True
