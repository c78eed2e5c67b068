"""The test vectors of the age format (C2SP's CCTV): what others made is opened, or refused as it should be.

Those for passphrases, armor and hybrid recipients are left out: of none of them anything is taken.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tbtt_desktop.crypto import age, age_keys, age_stream
from tbtt_desktop.crypto.errors import AgeProblem

FILE: Final = Path(__file__).parents[1] / "vectors" / "age" / "vectors.json"
CODES: Final = {
    "success": "",
    "no match": "not_for_us",
    "HMAC failure": "cut_or_changed",
    "header failure": "age_malformed",
    "payload failure": "cut_or_changed",
}
OTHER_STANZAS: Final = frozenset(  # beside an X25519 stanza, of a type of which nothing is taken
    {
        *("stanza_base64_padding", "stanza_empty_body", "stanza_empty_last_line", "stanza_long_line"),
        *("stanza_missing_body", "stanza_missing_final_line", "stanza_multiple_short_lines"),
        *("stanza_not_canonical", "stanza_spurious_cr", "stanza_valid_characters"),
        *("x25519_grease", "x25519_lowercase"),
    }
)
OTHER_CODES: Final = {
    **dict.fromkeys(OTHER_STANZAS, "age_recipient_type_unsupported"),
    "version_unsupported": "age_newer",
    # Form and type of the header are right: no writer made these, so they were changed or cut on the way.
    **dict.fromkeys(
        ("stream_no_nonce", "stream_short_nonce", "x25519_identity", "x25519_low_order"), "cut_or_changed"
    ),
}


@dataclass(frozen=True)
class Vector:
    """A file, and what is known of it."""

    facts: dict[str, str]
    sealed: bytes


def read(name: str) -> Vector:
    """Return a vector: lines of facts, an empty line, the file."""
    head, _, sealed = base64.b64decode(VECTORS[name]).partition(b"\n\n")
    facts = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    return Vector(facts, zlib.decompress(sealed) if facts.get("compressed") == "zlib" else sealed)


VECTORS: Final[dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))["vectors"]
GOOD: Final = [
    name for name in VECTORS if name not in OTHER_STANZAS and read(name).facts["expect"] == "success"
]


@pytest.mark.parametrize("name", VECTORS)
def test_is_opened_or_refused_as_the_format_says(name: str) -> None:
    """Else a bundle of another program could not be read, or a forged one would be taken for hers."""
    vector, out, code = read(name), io.BytesIO(), ""
    try:
        age.decrypt(io.BytesIO(vector.sealed), out, vector.facts.get("identity") or age.new_identity())
    except AgeProblem as problem:
        code = problem.code
    assert code == OTHER_CODES.get(name, CODES[vector.facts["expect"]])
    if name not in OTHER_STANZAS and "payload" in vector.facts:
        assert hashlib.sha256(out.getvalue()).hexdigest() == vector.facts["payload"]


@pytest.mark.parametrize("name", GOOD)
def test_is_made_again_byte_for_byte(name: str) -> None:
    """Else other programs could not read what leaves here, or would read it only by their leniency."""
    vector, out, again = read(name), io.BytesIO(), io.BytesIO()
    header = age.decrypt(io.BytesIO(vector.sealed), out, vector.facts["identity"])
    file_key = bytes.fromhex(vector.facts["file key"])
    assert age_keys.header_mac(file_key, header.signed) == header.mac
    nonce = vector.sealed[header.size : header.size + 16]
    age_stream.encrypt(age_keys.payload_key(file_key, nonce), io.BytesIO(out.getvalue()), again)
    assert again.getvalue() == vector.sealed[header.size + 16 :]
