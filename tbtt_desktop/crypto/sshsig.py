"""OpenSSH signatures (PROTOCOL.sshsig) with Ed25519, and OpenSSH public keys.

`ssh-keygen -Y sign` and `-Y verify` read and write the same. Only Ed25519 is known here, and
verification is libsodium's, which refuses the keys and signatures (small order, S out of range)
that OpenSSL lets pass.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import struct
from dataclasses import dataclass
from typing import Final

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import SignatureProblem

SEED_SIZE: Final = 32
KEY_SIZE: Final = 32
KEY_TYPE: Final = "ssh-ed25519"
_MAGIC: Final = b"SSHSIG"
_VERSION: Final = 1
_SIGNATURE_SIZE: Final = 64
_BEGIN: Final = "-----BEGIN SSH SIGNATURE-----"
_END: Final = "-----END SSH SIGNATURE-----"
_LINE: Final = 70  # as ssh-keygen breaks them
_BODY_LINE: Final = re.compile(r"[A-Za-z0-9+/=]{1,76}", re.ASCII)  # others break at 64 or 76
_PUBLIC_LINE: Final = re.compile(r"ssh-ed25519 ([A-Za-z0-9+/]{68})(?: [^\x00-\x1f\x7f]{0,256})?", re.ASCII)
_HASHES: Final = {b"sha256": hashlib.sha256, b"sha512": hashlib.sha512}


@dataclass(frozen=True, slots=True)
class _Fields:
    key_blob: bytes
    namespace: bytes
    reserved: bytes
    hash_name: bytes
    signature_blob: bytes


def new_seed(world: World) -> bytes:
    """Return the 32 secret bytes of a new signing key."""
    return world.chance.token(SEED_SIZE)


def public_key(seed: bytes) -> bytes:
    """Return the 32 public bytes that belong to a seed."""
    return bytes(SigningKey(seed).verify_key)


def key_blob(key: bytes) -> bytes:
    """Return an Ed25519 public key in SSH's wire form (RFC 8709), 51 bytes."""
    return _string(KEY_TYPE.encode("ascii")) + _string(key)


def public_line(key: bytes) -> str:
    """Return the key as OpenSSH writes it, without a comment: `ssh-ed25519 AAAA…`."""
    return f"{KEY_TYPE} {base64.b64encode(key_blob(key)).decode('ascii')}"


def parse_public_line(text: str) -> bytes:
    """Return the 32 bytes of an OpenSSH public key line; a comment is dropped.

    Raises `signing_key_malformed`.
    """
    match = _PUBLIC_LINE.fullmatch(text.removesuffix("\n").removesuffix("\r"))
    blob = _base64(match.group(1)) if match is not None else None
    key = _key_of(blob) if blob is not None else None
    if key is None:
        raise SignatureProblem("signing_key_malformed")
    return key


def sign(seed: bytes, namespace: str, message: bytes) -> bytes:
    """Return the armored signature, as `ssh-keygen -Y sign -n namespace` writes it (SHA-512).

    The same seed, namespace and message give the same bytes.
    """
    key = SigningKey(seed)
    name = namespace.encode("ascii")
    signature = key.sign(_signed_bytes(name, b"sha512", message)).signature
    return armored(bytes(key.verify_key), namespace, signature)


def armored(key: bytes, namespace: str, signature: bytes) -> bytes:
    """Return a signature's 64 bytes as `ssh-keygen` writes it for that key (32 bytes) and namespace.

    Whether the signature is good is for `verify` to say.
    """
    blob = b"".join(
        (
            _MAGIC,
            struct.pack(">I", _VERSION),
            _string(key_blob(key)),
            _string(namespace.encode("ascii")),
            _string(b""),
            _string(b"sha512"),
            _string(_string(KEY_TYPE.encode("ascii")) + _string(signature)),
        )
    )
    body = base64.b64encode(blob).decode("ascii")
    lines = [body[at : at + _LINE] for at in range(0, len(body), _LINE)]
    return "\n".join((_BEGIN, *lines, _END, "")).encode("ascii")


def bare(armor: bytes) -> bytes:
    """Return the 64 bytes that an armored signature is about. Raises `SignatureProblem` as `verify`."""
    return _signature(_parse(_unarmor(armor)))


def verify(armored: bytes, namespace: str, message: bytes, expected_key: bytes | None = None) -> bytes:
    """Return the public key (32 bytes) that signed `message` in `namespace`.

    Without `expected_key` this tells only that the key it returns made the signature, not
    whose key that is.

    Raises:
        SignatureProblem: `signature_too_large`, `signature_malformed`, `signature_key_unsupported`,
            `signature_hash_unsupported`, `signature_namespace` (made for something else),
            `signature_other_key` (good form, not the expected key) or `signature_wrong`.
    """
    fields = _parse(_unarmor(armored))
    if fields.hash_name not in _HASHES:
        raise SignatureProblem("signature_hash_unsupported")
    if not hmac.compare_digest(fields.namespace, namespace.encode("ascii")):
        raise SignatureProblem("signature_namespace")
    key = _signer(fields)
    if expected_key is not None and not hmac.compare_digest(key, expected_key):
        raise SignatureProblem("signature_other_key")
    signature = _signature(fields)
    try:
        VerifyKey(key).verify(_signed_bytes(fields.namespace, fields.hash_name, message), signature)
    except BadSignatureError as error:
        raise SignatureProblem("signature_wrong") from error
    return key


def _signed_bytes(namespace: bytes, hash_name: bytes, message: bytes) -> bytes:
    digest = _HASHES[hash_name](message).digest()
    return _MAGIC + b"".join(_string(part) for part in (namespace, b"", hash_name, digest))


def _unarmor(armored: bytes) -> bytes:
    if len(armored) > limits.SIGNATURE_MAX:
        raise SignatureProblem("signature_too_large", limit=limits.SIGNATURE_MAX)
    try:
        # A signature that passed through a Windows editor has CRLF; nothing hashes its bytes.
        text = armored.decode("ascii").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise SignatureProblem("signature_malformed") from error
    lines = text.removesuffix("\n").split("\n")
    body = lines[1:-1]
    armor = lines[0] == _BEGIN and lines[-1] == _END and len(body) > 0
    if not armor or any(_BODY_LINE.fullmatch(line) is None for line in body):
        raise SignatureProblem("signature_malformed")
    blob = _base64("".join(body))
    if blob is None:
        raise SignatureProblem("signature_malformed")
    return blob


def _parse(blob: bytes) -> _Fields:
    reader = _Wire(blob)
    if reader.take(len(_MAGIC)) != _MAGIC or reader.number() != _VERSION:
        raise SignatureProblem("signature_malformed")
    fields = _Fields(*(reader.string() for _ in range(5)))
    reader.end()
    # OpenSSH skips what stands in the reserved field, although it is not signed: it must be empty.
    if fields.reserved or not fields.namespace:
        raise SignatureProblem("signature_malformed")
    return fields


def _signer(fields: _Fields) -> bytes:
    kind = _Wire(fields.key_blob).string()
    if kind != KEY_TYPE.encode("ascii"):
        raise SignatureProblem("signature_key_unsupported")
    key = _key_of(fields.key_blob)
    if key is None:
        raise SignatureProblem("signature_malformed")
    return key


def _signature(fields: _Fields) -> bytes:
    reader = _Wire(fields.signature_blob)
    kind, signature = reader.string(), reader.string()
    reader.end()
    if kind != KEY_TYPE.encode("ascii") or len(signature) != _SIGNATURE_SIZE:
        raise SignatureProblem("signature_malformed")
    return signature


def _key_of(blob: bytes) -> bytes | None:
    key = blob[-KEY_SIZE:]
    return key if len(key) == KEY_SIZE and blob == key_blob(key) else None


def _base64(text: str) -> bytes | None:
    """Decode, refusing every spelling but the canonical one."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if base64.b64encode(decoded).decode("ascii") == text else None


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


class _Wire:
    """Reads SSH's wire form (RFC 4251); anything short or left over is `signature_malformed`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        part = self._data[self._at : self._at + size]
        if len(part) != size:
            raise SignatureProblem("signature_malformed")
        self._at += size
        return part

    def number(self) -> int:
        return int.from_bytes(self.take(4), "big")

    def string(self) -> bytes:
        return self.take(self.number())

    def end(self) -> None:
        if self._at != len(self._data):
            raise SignatureProblem("signature_malformed")
