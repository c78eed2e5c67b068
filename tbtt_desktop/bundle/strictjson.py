"""JSON from outside: measured before it is parsed, refused where parsers disagree.

Python's own parser keeps the last of duplicate keys, accepts NaN and raises RecursionError
on deep nesting; two readers of one signed file must never see two different things.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, NoReturn

import rfc8785

from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.limits import JSON_DEPTH, JSON_MAX

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

_INTEGER_MAX: Final = 2**53 - 1  # beyond this, readers disagree (RFC 8785, section 3.1)
# Possessive, and an unfinished string runs to the end: linear on any input.
_TOKEN: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)


def parse(data: bytes, limit: int = JSON_MAX) -> Json:
    """Return the value of UTF-8 JSON text of at most `limit` bytes. Raises `BundleRefused`."""
    if len(data) > limit:
        raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=limit)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise BundleRefused(Refusal.JSON_ENCODING) from None
    _check_depth(data)
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_constant,
        )
    except json.JSONDecodeError:
        raise BundleRefused(Refusal.JSON_MALFORMED) from None
    _check_surrogates(value)
    return value


def parse_object(data: bytes, limit: int = JSON_MAX) -> dict[str, Json]:
    """Return the object that `data` holds; anything else is refused as malformed."""
    value = parse(data, limit)
    if not isinstance(value, dict):
        raise BundleRefused(Refusal.JSON_MALFORMED)
    return value


def canonical(value: Json) -> bytes:
    """Return the RFC 8785 form: the one way to write this value."""
    return rfc8785.dumps(value)


def _check_depth(data: bytes) -> None:
    depth = 0
    for match in _TOKEN.finditer(data):
        first = data[match.start()]
        if first in b"[{":
            depth += 1
            if depth > JSON_DEPTH:
                raise BundleRefused(Refusal.JSON_TOO_DEEP, limit=JSON_DEPTH)
        elif first in b"]}":
            depth -= 1


def _check_surrogates(value: Json) -> None:
    r"""Refuse escapes such as \ud800 that stand for no character."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise BundleRefused(Refusal.JSON_ENCODING) from None


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BundleRefused(Refusal.JSON_DUPLICATE_KEY)
    return found


def _integer(digits: str) -> int:
    if len(digits) > 17 or abs(int(digits)) > _INTEGER_MAX:
        raise BundleRefused(Refusal.JSON_NUMBER)
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not abs(number) <= _INTEGER_MAX:
        raise BundleRefused(Refusal.JSON_NUMBER)
    return number


def _constant(_: str) -> NoReturn:
    raise BundleRefused(Refusal.JSON_NUMBER)
