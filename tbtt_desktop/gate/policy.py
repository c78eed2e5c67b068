"""How the documents of a bundle are read: every string and number that is to be searched, and its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from tbtt_desktop.gate import shapes
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.limits import JSON_DEPTH, JSON_MAX

_SHORT_EXPONENT: Final = re.compile(r"[-0-9.]{1,40}[eE][-+]?0*[0-9]{1,2}")
_NUMBER_MOST: Final = 400  # figures; what has more, other readers refuse
_SPOKEN_THEN: Final = frozenset({"own", "disguised"})


@dataclass(frozen=True, slots=True)
class Readable:
    """A string that is searched. `path` is made of schema words and indexes; `index` is that of the item."""

    text: str
    path: str
    field: str
    index: int | None = None


class _Number(str):
    """A number of JSON as it is written."""

    __slots__ = ()


class _Pairs(list[tuple[str, object]]):
    """A JSON object with every pair it had: a reader that keeps the last of two equal keys hides one."""


def strings_of_json(data: bytes) -> Iterator[Readable]:
    """Yield every string to be searched. Raises `Unacceptable` for what is not strict UTF-8 JSON."""
    if len(data) > JSON_MAX:
        raise Unacceptable
    try:
        document = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_Pairs,
            parse_constant=_no_constant,
            parse_int=_number,
            parse_float=_number,
        )
    except (ValueError, RecursionError):
        raise Unacceptable from None
    kind = next((v for k, v in document if k == "format"), "") if isinstance(document, _Pairs) else ""
    fields = shapes.LEFT_OUT.get(kind, {}) if isinstance(kind, str) else {}
    counted = shapes.COUNTED.get(kind, frozenset()) if isinstance(kind, str) else frozenset()
    yield from _walk(document, (), _Kind(fields, counted))


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _number(text: str) -> _Number:
    if len(text) > _NUMBER_MOST:
        raise ValueError
    return _Number(text)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is left out of a document of one kind."""

    strings: dict[str, str]
    numbers: frozenset[str]


def _walk(value: object, path: tuple[str | int, ...], kind: _Kind) -> Iterator[Readable]:
    if len(path) > JSON_DEPTH:
        raise Unacceptable
    if isinstance(value, _Number):
        if _pattern(path) not in kind.numbers:
            yield _readable(_written_out(value), path)
    elif isinstance(value, str):
        shape = kind.strings.get(_pattern(path))
        if shape is None or not shapes.fits(shape, value):
            yield _readable(value, path)
    elif isinstance(value, _Pairs):
        yield from _object(value, path, kind)
    elif isinstance(value, list):
        found = [one for place, child in enumerate(value) for one in _walk(child, (*path, place), kind)]
        yield from found
        if len(found) > 1 and all(isinstance(child, str) for child in value):
            yield _readable(" ".join(one.text for one in found), path)  # A, m, i, n, a


def _object(value: _Pairs, path: tuple[str | int, ...], kind: _Kind) -> Iterator[Readable]:
    seen: set[str] = set()
    for place, (key, child) in enumerate(value):
        if key in seen:
            raise Unacceptable
        seen.add(key)
        known = key in shapes.KEYS or shapes.is_code_name(key, path)
        if not known:
            yield _readable(key, (*path, place))
        yield from _walk(child, (*path, key if known else place), kind)


def _written_out(number: str) -> str:
    """Return a number without an exponent: 3.001234567e9 is a telephone's."""
    return format(Decimal(number), "f") if _SHORT_EXPONENT.fullmatch(number) else number


def _pattern(path: Sequence[str | int]) -> str:
    words = ["*" if isinstance(part, int) else part for part in path]
    if words[:1] == ["subject"] and len(words) > 1:
        words[1] = "*"
    return ".".join(words)


def _readable(text: str, path: Sequence[str | int]) -> Readable:
    in_item = len(path) >= 2 and path[0] == "items" and isinstance(path[1], int)
    field = next((part for part in reversed(path) if isinstance(part, str)), "")
    return Readable(text, ".".join(map(str, path)), field, int(path[1]) if in_item else None)


def timed_without_sound(data: bytes) -> list[int]:
    """Return the indexes of a story file's items that have time codes and not the sound they are of.

    A sound that was spoken anew is another. `data` was read by `strings_of_json` before.
    """
    document = json.loads(data)
    items = document.get("items", []) if isinstance(document, dict) else []
    found = []
    for place, item in enumerate(items if isinstance(items, list) else []):
        if not isinstance(item, dict) or "time_codes" not in item:
            continue
        media = item.get("media")
        if not isinstance(media, dict) or media.get("voice") not in _SPOKEN_THEN:
            found.append(place)
    return found


_HASH: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_HASH_OF_ORIGINAL: Final = re.compile(
    rf'data/originals/({shapes.SHA256})\.bin|"(?:original|custody)":\s*(?:\{{[^{{}}]*\}}|\[[^\[\]]*\])'
)


def hashes_in(data: bytes) -> set[str]:
    """Return everything in a text that looks like a SHA-256."""
    return set(_HASH.findall(data.decode("utf-8", "replace").lower()))


def hashes_of_originals(data: bytes) -> set[str]:
    """Return the hashes that a text says are of originals: a name of one, or a story's own words.

    Read off the text, so that a document that does not parse hides none.
    """
    found = (match[0] for match in _HASH_OF_ORIGINAL.finditer(data.decode("utf-8", "replace").lower()))
    return {one for words in found for one in _HASH.findall(words)}


def hashes_in_name(name: str) -> tuple[set[str], set[str]]:
    """Return the hashes in the path of a file, and those of them that are of originals."""
    data = name.encode()
    return hashes_in(data), hashes_of_originals(data)


def strings_of_text(data: bytes) -> Iterator[Readable]:
    """Yield the lines of a tag file that are not of a known shape. Raises `Unacceptable` if not UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unacceptable from None
    if shapes.is_signature(text):
        return
    left = [line for line in text.split("\n") if not shapes.known_line(line)]
    if any(left):
        yield Readable("\n".join(left), "", "")
