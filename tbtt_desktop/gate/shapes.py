"""Which strings and numbers of a bundle are left out of the search because of what they are.

Everything is read unless this table says otherwise: an unknown field is searched, and so is an
unknown key. A field that is left out must also look like what it should be (a hash, an id, a date);
where it does not, it is searched after all.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from functools import cache
from typing import Final

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Role

_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
SHA256: Final = r"[0-9a-f]{64}"
_ALIAS: Final = r"[a-z0-9][a-z0-9-]{0,31}"
_MONTH: Final = r"(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])"  # no number of eight figures
_DATE: Final = rf"{_MONTH}-(?:0[1-9]|[12][0-9]|3[01])"
_VERSION: Final = r"[0-9]\.[0-9]{1,4}"
# Of the codes that a log is written in; one with another word is searched.
_DONE: Final = (
    "accepted|added|answered|approved|aside|begun|bundle|changed|consent|copied|copy|cut|decided|deleted|ended"
    "|evidence|forgotten|gate|given|handed|in|item|items|language|looked|made|mark|marks|media|medium|moved"
    "|notes|original|originals|out|over|own|part|passed|photo|phrase|pictures|protected|pseudonym|put|back"
    "|recognising|recording|redacted|removed|rendered|restored|revision|saved|seen|sound|stage|story|taken"
    "|text|transcript|transferred|withdrawal|withdrawn|at|on|conflict|answers|when|where|what|happened"
)
_EVENT: Final = rf"(?:{_DONE})(?:_(?:{_DONE}))*"
_HOW: Final = "seen|heard|told|attested"
_SCOPE: Final = "|".join(("all", *Scope))
_LANGUAGE: Final = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?"
_OF_THE_TAXONOMY: Final = "(?!)"  # asked by `fits`
_AGE: Final = r"age1[02-9ac-hj-np-z]{58}"
_SSH_KEY: Final = r"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}"
_SSH_SIGNATURE: Final = (
    r"-----BEGIN SSH SIGNATURE-----\n(?:[A-Za-z0-9+/=]{1,76}\n)+-----END SSH SIGNATURE-----\n?"
)
_SIGNED: Final = re.compile(  # PROTOCOL.sshsig: a key, a signature, and between them nothing that is free
    rb"SSHSIG\x00\x00\x00\x01(?:\x00\x00\x00\x33\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20.{32})"
    rb"(?:\x00\x00\x00\x0bbundle@tbtt|\x00\x00\x00\x09card@tbtt|\x00\x00\x00\x14card-succession@tbtt)\x00\x00\x00\x00\x00\x00\x00\x06sha(?:256|512)"
    rb"(?:\x00\x00\x00\x53\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x40.{64})",
    re.DOTALL,
)
_FINGERPRINT: Final = r"SHA256:[A-Za-z0-9+/]{43}"
_TYPE: Final = r"(?:audio/flac|image/jpeg|image/png)"
_ORIGINAL_TYPE: Final = r"application/(?:octet-stream|pdf)|audio/(?:flac|wav)|image/(?:jpeg|png)"
_SCHEMA: Final = r"urn:tbtt:schema:(?:card|envelope|kit|receipt|roster|story|transfer|withdrawal):[0-9]{1,2}"

_CARD: Final = {
    "format": "tbtt-card",
    "version": _VERSION,
    "alias": _ALIAS,
    "role": "|".join(Role),
    "signing_key": _SSH_KEY,
    "age_recipient": _AGE,
    "created": _DATE,
    "signature": _SSH_SIGNATURE,
}
# Paths from the top of a document; `*` stands for any index, or any key below `subject`. Codes are left out
# where they are of a list that is known here: a word put in the place of one is searched.
LEFT_OUT: Final[dict[str, dict[str, str]]] = {
    "tbtt-story": {
        "format": r"tbtt-story",
        "version": _VERSION,
        "story_id": _UUID,
        "supersedes.sha256": SHA256,
        "date": rf"(?:19|20|21)[0-9]{{2}}|{_MONTH}",  # a date with a day is searched
        "language": _LANGUAGE,
        "subject.*.*": _OF_THE_TAXONOMY,
        "holds": "renditions|originals",
        "items.*.kind": "text|audio|photo",
        "items.*.media.sha256": SHA256,
        "items.*.media.type": _TYPE,
        "items.*.media.voice": "own|disguised|revoiced|read",
        "items.*.original.sha256": SHA256,
        "items.*.original.type": _ORIGINAL_TYPE,
        "originals.approval.date": _DATE,
        "originals.approval.how": _HOW,
        "originals.approval.attested_by": _ALIAS,
        "originals.custody.*.date": _DATE,
        "originals.custody.*.event": _EVENT,
        "originals.custody.*.by": _ALIAS,
        "originals.custody.*.sha256": SHA256,
        "consent.*.scope": _SCOPE,
        "consent.*.recipient": _ALIAS,
        "consent.*.until": _DATE,
        "approval.date": _DATE,
        "approval.how": _HOW,
        "approval.attested_by": _ALIAS,
        "redaction_log.*.category": "|".join(Category),
        "withdrawal_phrase.salt": r"[0-9a-f]{32,64}",
        "withdrawal_phrase.hash": SHA256,
    },
    "tbtt-bundle": {
        "format": r"tbtt-bundle",
        "version": _VERSION,
        "kind": "stories|withdrawal|receipt|transfer|roster|kit",
        "bundle_id": _UUID,
        "recipients.*.age_recipient": _AGE,
        "recipients.*.fingerprint": _FINGERPRINT,
        "chain_id": _UUID,
        "previous": SHA256,
        "created": _DATE,
        "schemas.*": _SCHEMA,
        **{f"signer.{field}": shape for field, shape in _CARD.items()},
    },
    "tbtt-card": _CARD,
    "tbtt-receipt": {
        "format": r"tbtt-receipt",
        "version": _VERSION,
        "bundle_id": _UUID,
        "digest": SHA256,
        "date": _DATE,
        "accepted.*.story_id": _UUID,
        "refused.*.story_id": _UUID,
        "refused.*.code": _EVENT,
        "withdrawn.*.story_id": _UUID,
        "withdrawn.*.scopes.*": _SCOPE,
    },
    "tbtt-withdrawal": {
        "format": r"tbtt-withdrawal",
        "version": _VERSION,
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
KEYS: Final = frozenset(
    word for fields in LEFT_OUT.values() for path in fields for word in path.split(".")
) | _READ  # fmt: skip

# Where a number counts or measures; elsewhere it is searched, as a telephone's would be.
COUNTED: Final[dict[str, frozenset[str]]] = {
    "tbtt-story": frozenset(
        {
            "revision",
            "supersedes.revision",
            "items.*.page",
            "items.*.time_codes.*.at",
            "items.*.time_codes.*.seconds",
            *(f"items.*.media.{field}" for field in ("size", "seconds", "width", "height")),
            "items.*.original.size",
            "originals.custody.*.part",
            "redaction_log.*.count",
            *(f"withdrawal_phrase.{field}" for field in ("time", "memory_kib", "lanes")),
        }
    ),
    "tbtt-bundle": frozenset({"sequence"}),
    "tbtt-receipt": frozenset({"accepted.*.revision", "refused.*.revision"}),
    "tbtt-withdrawal": frozenset({"revision"}),
}
# Paths in a bundle; what they leave over is searched.
_NAMES: Final = (
    re.compile(rf"(?:bundle/)?data/(?:stories|withdrawals|receipts)/{_UUID}\.json"),
    re.compile(rf"(?:bundle/)?data/media/{SHA256}\.(?:flac|jpg|png)"),
    re.compile(rf"(?:bundle/)?data/originals/{SHA256}\.bin"),
    re.compile(rf"(?:bundle/)?data/cards/{_ALIAS}\.json"),
    re.compile(
        r"(?:bundle/)?(?:tagmanifest-sha256\.txt(?:\.sig)?|manifest-sha256\.txt|bagit\.txt|bag-info\.txt|tbtt\.json)"
    ),
)
_LINES: Final = (
    re.compile(rf"{SHA256} [ *](?P<name>\S+)"),
    re.compile(rf"BagIt-Version: {_VERSION}|Tag-File-Character-Encoding: UTF-8"),
    re.compile(rf"Payload-Oxum: [0-9]+\.[0-9]+|Bagging-Date: {_DATE}"),
)


_LANGUAGES_AT: Final = 3  # keys below `labels`: the list, the code, the language


def fits(shape: str, value: str) -> bool:
    """Whether a string looks like what it should be, and is left out."""
    if shape is _OF_THE_TAXONOMY:
        return value in _taxonomy()
    if shape is _SSH_SIGNATURE:
        return is_signature(value)
    return re.fullmatch(shape, value) is not None


def is_signature(text: str) -> bool:
    """Whether a text is an OpenSSH signature: of its letters, none can be chosen but by trying keys."""
    if re.fullmatch(_SSH_SIGNATURE, text) is None:
        return False
    try:
        blob = base64.b64decode("".join(text.strip().split("\n")[1:-1]), validate=True)
    except binascii.Error:
        return False
    return _SIGNED.fullmatch(blob) is not None


def is_code_name(key: str, path: Sequence[str | int]) -> bool:
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


def known_name(name: str) -> bool:
    """Whether a path in the bundle has one of the shapes that hold no words."""
    return any(shape.fullmatch(name) for shape in _NAMES)


def known_line(line: str) -> bool:
    """Whether a line of a tag file has one of the shapes that hold no words."""
    for shape in _LINES:
        match = shape.fullmatch(line)
        if match is not None:
            name = match.groupdict().get("name")
            return name is None or known_name(name)
    return False
