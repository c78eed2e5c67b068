"""Signatures that no honest program makes, for the readers to refuse, and rare ones that they must take."""

from __future__ import annotations

import base64
import hashlib
import struct
from typing import Final

ORDER: Final = 2**252 + 27742317777372353535851937790883648493
BASE: Final = b"\x58" + b"\x66" * 31
NEUTRAL: Final = b"\x01" + bytes(31)
"""The point of order 1: as a key, R = S·B is all that a lax reader asks, whatever was signed."""


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def key_blob(key: bytes) -> bytes:
    """Return an Ed25519 key in SSH's wire form."""
    return _string(b"ssh-ed25519") + _string(key)


def armored(
    key: bytes, namespace: str, signature: bytes, *, reserved: bytes = b"", hashed: bytes = b"sha512"
) -> bytes:
    """Return an SSHSIG of these parts, in armor of lines of 70."""
    parts = (
        key_blob(key),
        namespace.encode(),
        reserved,
        hashed,
        _string(b"ssh-ed25519") + _string(signature),
    )
    body = base64.b64encode(b"SSHSIG" + struct.pack(">I", 1) + b"".join(map(_string, parts))).decode()
    lines = [body[at : at + 70] for at in range(0, len(body), 70)]
    return "\n".join(("-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", "")).encode()


def signed(
    seed: bytes,
    key: bytes,
    namespace: str,
    message: bytes,
    *,
    nonce: int = 1,
    hashed: str = "sha512",
    beyond: bool = False,
    reserved: bytes = b"",
) -> bytes:
    """Return a signature whose nonce is 1 (R is the base point) or 0 (R has order 1).

    `beyond` adds the group's order to S: the equation still holds. RFC 8032, section 5.1.6.
    """
    digest = hashlib.new(hashed, message).digest()
    parts = (namespace.encode(), b"", hashed.encode(), digest)
    told = b"SSHSIG" + b"".join(map(_string, parts))
    r = BASE if nonce else NEUTRAL
    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little")
    scalar = (scalar & ~7 & ((1 << 254) - 1)) | 1 << 254
    h = int.from_bytes(hashlib.sha512(r + key + told).digest(), "little") % ORDER
    s = (nonce + h * scalar) % ORDER + ORDER * beyond
    signature = r + s.to_bytes(32, "little")
    return armored(key, namespace, signature, reserved=reserved, hashed=hashed.encode())
