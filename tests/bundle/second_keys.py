"""Signatures for the second reader: `ssh-keygen` verifies, and what it lets through is checked by hand."""

from __future__ import annotations

import base64
import re
import subprocess
import tempfile

from tests.bundle.second_json import Refused

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493


def signer(armored: bytes, namespace: str, message: bytes) -> bytes:
    """Verify an SSHSIG with ssh-keygen and by hand what it lets through; return the key's 32 bytes."""
    found = re.fullmatch(
        rb"-----BEGIN SSH SIGNATURE-----\n((?:[A-Za-z0-9+/=]{1,76}\n)+)-----END SSH SIGNATURE-----\n?",
        plain := armored.replace(b"\r\n", b"\n"),  # ssh-keygen takes LF alone
    )
    if not found or len(armored) > 8 * 1024:
        raise Refused("signature_wrong")
    body = found[1].replace(b"\n", b"")
    try:
        blob = base64.b64decode(body, validate=True)
    except ValueError as error:
        raise Refused("signature_wrong") from error
    if base64.b64encode(blob) != body:
        raise Refused("signature_wrong")
    parts: list[bytes] = []
    rest = blob[10:]
    while len(rest) >= 4 and len(parts) < 5:
        size = int.from_bytes(rest[:4], "big")
        parts.append(rest[4 : 4 + size])
        rest = rest[4 + size :]
    prefix = b"\0\0\0\x0bssh-ed25519\0\0\0"
    if blob[:10] != b"SSHSIG\0\0\0\x01" or len(parts) != 5 or rest or sum(map(len, parts)) + 30 != len(blob):
        raise Refused("signature_wrong")
    key, name, reserved, hashed, signed = parts
    if name != namespace.encode() or reserved or hashed not in (b"sha512", b"sha256"):
        raise Refused("signature_wrong")
    if key[:19] != prefix + b"\x20" or len(key) != 51 or signed[:19] != prefix + b"\x40" or len(signed) != 83:
        raise Refused("signature_wrong")
    point, r, s = key[19:], signed[19:51], int.from_bytes(signed[51:], "little")
    if s >= L or _small_or_none(point) or _small_or_none(r):
        raise Refused("signature_wrong")
    with tempfile.NamedTemporaryFile() as file:
        file.write(plain)
        file.flush()
        told = ["ssh-keygen", "-Y", "check-novalidate", "-n", namespace, "-s", file.name]
        if subprocess.run(told, input=message, capture_output=True, check=False).returncode != 0:
            raise Refused("signature_wrong")
    return point


def _small_or_none(raw: bytes) -> bool:
    """Tell whether this is no canonical point of edwards25519, or one of order 1, 2, 4 or 8 (RFC 8032)."""
    y, sign = int.from_bytes(raw, "little") & (2**255 - 1), raw[31] >> 7
    d = -121665 * pow(121666, -1, P)
    if y >= P:
        return True
    square = (y * y - 1) * pow(d * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return True
    for _ in range(3):
        t = d * x * x * y * y
        x, y = 2 * x * y * pow(1 + t, -1, P) % P, (y * y + x * x) * pow(1 - t, -1, P) % P
    return (x, y) == (0, 1)


def is_recipient(text: str) -> bool:
    """Tell whether this is an age recipient: Bech32 (BIP 173) of 32 bytes under the prefix `age`."""
    symbols = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    values = [symbols.index(one) for one in text[4:]]
    check = 1
    for value in [3, 3, 3, 0, 1, 7, 5, *values]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= term if top >> bit & 1 else 0
    return check == 1 and len(values) == 58 and values[51] & 0b1111 == 0
