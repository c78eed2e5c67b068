"""Which strings of a bundle are read, and which are left out of the search because of what they are.

Everything is read unless this table says otherwise: an unknown field is searched, and so is an
unknown key. A field that is left out must also look like what it should be (a hash, an id, a date);
where it does not, it is searched after all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import yaml

from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.limits import JSON_DEPTH, JSON_MAX
from tbtt_desktop.paths import resource
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Role

_UUID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_SHA256: Final = r"[0-9a-f]{64}"
_ALIAS: Final = r"[a-z0-9][a-z0-9-]{0,31}"
_DATE: Final = r"\d{4}-\d{2}-\d{2}"
_EVENT: Final = r"[a-z0-9]+(?:_[a-z0-9]+)+"
_HOW: Final = "seen|heard|told|attested"
_SCOPE: Final = "|".join(("all", *Scope))
_LANGUAGE: Final = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?"
_OF_THE_TAXONOMY: Final = "(?!)"  # asked by `_is_code`
_AGE: Final = r"age1[02-9ac-hj-np-z]{58}"
_SSH_KEY: Final = r"ssh-ed25519 [A-Za-z0-9+/]{68}"
_SSH_SIGNATURE: Final = (
    r"-----BEGIN SSH SIGNATURE-----\n(?:[A-Za-z0-9+/=]{1,76}\n)+-----END SSH SIGNATURE-----\n?"
)
_FINGERPRINT: Final = r"SHA256:[A-Za-z0-9+/]{43}"
_TYPE: Final = r"(?:audio/flac|image/jpeg|image/png)"
_ORIGINAL_TYPE: Final = r"application/(?:octet-stream|pdf)|audio/(?:flac|wav)|image/(?:jpeg|png)"
_SCHEMA: Final = r"urn:tbtt:schema:[a-z]+:\d+"

_CARD: Final = {
    "format": "tbtt-card",
    "version": r"\d+\.\d+",
    "alias": _ALIAS,
    "role": "|".join(Role),
    "signing_key": _SSH_KEY,
    "age_recipient": _AGE,
    "created": _DATE,
    "signature": _SSH_SIGNATURE,
}
# Paths from the top of a document; `*` stands for any index, or any key below `subject`. Codes are left out
# where they are of a list that is known here: a word put in the place of one is searched.
_LEFT_OUT: Final[dict[str, dict[str, str]]] = {
    "tbtt-story": {
        "format": r"tbtt-story",
        "version": r"\d+\.\d+",
        "story_id": _UUID,
        "supersedes.sha256": _SHA256,
        "date": r"\d{4}(?:-\d{2})?",  # a date with a day is searched
        "language": _LANGUAGE,
        "subject.*.*": _OF_THE_TAXONOMY,
        "holds": "renditions|originals",
        "items.*.kind": "text|audio|photo",
        "items.*.media.sha256": _SHA256,
        "items.*.media.type": _TYPE,
        "items.*.media.voice": "own|disguised|revoiced|read",
        "items.*.original.sha256": _SHA256,
        "items.*.original.type": _ORIGINAL_TYPE,
        "originals.approval.date": _DATE,
        "originals.approval.how": _HOW,
        "originals.approval.attested_by": _ALIAS,
        "originals.custody.*.date": _DATE,
        "originals.custody.*.event": _EVENT,
        "originals.custody.*.by": _ALIAS,
        "originals.custody.*.sha256": _SHA256,
        "consent.*.scope": _SCOPE,
        "consent.*.recipient": _ALIAS,
        "consent.*.until": _DATE,
        "approval.date": _DATE,
        "approval.how": _HOW,
        "approval.attested_by": _ALIAS,
        "redaction_log.*.category": "|".join(Category),
        "withdrawal_phrase.salt": r"[0-9a-f]{32,64}",
        "withdrawal_phrase.hash": _SHA256,
    },
    "tbtt-bundle": {
        "format": r"tbtt-bundle",
        "version": r"\d+\.\d+",
        "kind": "stories|withdrawal|receipt|transfer|roster|kit",
        "bundle_id": _UUID,
        "recipients.*.age_recipient": _AGE,
        "recipients.*.fingerprint": _FINGERPRINT,
        "chain_id": _UUID,
        "previous": _SHA256,
        "created": _DATE,
        "schemas.*": _SCHEMA,
        **{f"signer.{field}": shape for field, shape in _CARD.items()},
    },
    "tbtt-card": _CARD,
    "tbtt-receipt": {
        "format": r"tbtt-receipt",
        "version": r"\d+\.\d+",
        "bundle_id": _UUID,
        "digest": _SHA256,
        "date": _DATE,
        "accepted.*.story_id": _UUID,
        "refused.*.story_id": _UUID,
        "refused.*.code": _EVENT,
        "withdrawn.*.story_id": _UUID,
        "withdrawn.*.scopes.*": _SCOPE,
    },
    "tbtt-withdrawal": {
        "format": r"tbtt-withdrawal",
        "version": r"\d+\.\d+",
        "story_id": _UUID,
        "scopes.*": _SCOPE,
        "date": _DATE,
        "by": "signer|successor|coordinator|phrase",
    },
}
_READ: Final = frozenset(
    {
        *(
            "items",
            "text",
            "caption",
            "transcript",
            "time_codes",
            "at",
            "pseudonym",
            "labels",
            "anybody",
            "spatial",
            "date",
            "revision",
            "purpose",
            "name",
        ),
        *(
            "size",
            "seconds",
            "width",
            "height",
            "count",
            "time",
            "memory_kib",
            "lanes",
            "sequence",
            "phrase",
            "page",
            "part",
        ),
    }
)
_KEYS: Final = frozenset(
    word for fields in _LEFT_OUT.values() for path in fields for word in path.split(".")
) | _READ  # fmt: skip

# Paths in a bundle; what they leave over is searched.
_NAMES: Final = (
    re.compile(rf"(?:bundle/)?data/(?:stories|withdrawals|receipts)/{_UUID}\.json"),
    re.compile(rf"(?:bundle/)?data/media/{_SHA256}\.(?:flac|jpg|png)"),
    re.compile(rf"(?:bundle/)?data/originals/{_SHA256}\.bin"),
    re.compile(rf"(?:bundle/)?data/cards/{_ALIAS}\.json"),
    re.compile(
        r"(?:bundle/)?(?:tagmanifest-sha256\.txt(?:\.sig)?|manifest-sha256\.txt|bagit\.txt|bag-info\.txt|tbtt\.json)"
    ),
)
_LINES: Final = (
    re.compile(rf"{_SHA256} [ *](?P<name>\S+)"),
    re.compile(r"BagIt-Version: \d+\.\d+|Tag-File-Character-Encoding: UTF-8"),
    re.compile(
        rf"Payload-Oxum: \d+\.\d+|Bagging-Date: {_DATE}|Bag-Software-Agent: [A-Za-z0-9 .\-/:<>]{{1,80}}"
    ),
)


_LANGUAGES_AT: Final = 3  # keys below `labels`: the list, the code, the language
_SPOKEN_THEN: Final = frozenset({"own", "disguised"})


@dataclass(frozen=True, slots=True)
class Readable:
    """A string that is searched. `path` is made of schema words and indexes; `index` is that of the item."""

    text: str
    path: str
    field: str
    index: int | None = None


class _Pairs(list[tuple[str, object]]):
    """A JSON object with every pair it had: a reader that keeps the last of two equal keys hides one."""


def strings_of_json(data: bytes) -> Iterator[Readable]:
    """Yield every string to be searched. Raises `Unacceptable` for what is not strict UTF-8 JSON."""
    if len(data) > JSON_MAX:
        raise Unacceptable
    try:
        document = json.loads(data.decode("utf-8"), object_pairs_hook=_Pairs, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Unacceptable from None
    kind = next((v for k, v in document if k == "format"), "") if isinstance(document, _Pairs) else ""
    fields = _LEFT_OUT.get(kind, {}) if isinstance(kind, str) else {}
    yield from _walk(document, (), fields)


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _walk(value: object, path: tuple[str | int, ...], fields: dict[str, str]) -> Iterator[Readable]:
    if len(path) > JSON_DEPTH:
        raise Unacceptable
    if isinstance(value, str):
        shape = fields.get(_pattern(path))
        if shape is None or not (re.fullmatch(shape, value) or _is_code(shape, value)):
            yield _readable(value, path)
    elif isinstance(value, _Pairs):
        seen: set[str] = set()
        for place, (key, child) in enumerate(value):
            if key in seen:
                raise Unacceptable
            seen.add(key)
            known = key in _KEYS or _is_code_name(key, path)
            if not known:
                yield _readable(key, (*path, place))
            yield from _walk(child, (*path, key if known else place), fields)
    elif isinstance(value, list):
        for place, child in enumerate(value):
            yield from _walk(child, (*path, place), fields)


def _is_code(shape: str, value: str) -> bool:
    return shape is _OF_THE_TAXONOMY and value in _taxonomy()


def _is_code_name(key: str, path: Sequence[str | int]) -> bool:
    """Whether a key is a list of the taxonomy, or a language beside what a kit's code means."""
    if path in (("subject",), ("labels",)):
        return key in _taxonomy()
    return (
        path[:1] == ("labels",)
        and len(path) == _LANGUAGES_AT
        and re.fullmatch(r"[a-z]{2,3}", key) is not None
    )


@cache
def _taxonomy() -> frozenset[str]:
    """Return the names of all lists and codes that come with the program; those of a kit are words."""
    text = resource("taxonomy.yaml").read_text(encoding="utf-8")
    lists = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))["lists"]  # noqa: S506 - the safe one
    return frozenset(lists).union(*(one["codes"] for one in lists.values()))


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
    rf'data/originals/({_SHA256})\.bin|"(?:original|custody)":\s*(?:\{{[^{{}}]*\}}|\[[^\[\]]*\])'
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


def known_name(name: str) -> bool:
    """Whether a path in the bundle has one of the shapes that hold no words."""
    return any(shape.fullmatch(name) for shape in _NAMES)


def strings_of_text(data: bytes) -> Iterator[Readable]:
    """Yield the lines of a tag file that are not of a known shape. Raises `Unacceptable` if not UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unacceptable from None
    if re.fullmatch(_SSH_SIGNATURE, text):
        return
    left = [line for line in text.split("\n") if not _known_line(line)]
    if any(left):
        yield Readable("\n".join(left), "", "")


def _known_line(line: str) -> bool:
    for shape in _LINES:
        match = shape.fullmatch(line)
        if match is not None:
            name = match.groupdict().get("name")
            return name is None or known_name(name)
    return False
