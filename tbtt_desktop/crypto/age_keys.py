"""The keys of an age v1 file: a file key sealed to X25519 recipients, and what is derived from it.

As https://age-encryption.org/v1 says, from the primitives of `cryptography`; held against the format's own
test vectors, against pyrage and against age itself. pyrage gives no file key away, only whole files.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tbtt_desktop.crypto.age_header import Stanza
from tbtt_desktop.crypto.errors import AgeProblem

FILE_KEY_SIZE: Final = 16
_KEY_SIZE: Final = 32
_INFO: Final = b"age-encryption.org/v1/X25519"
_NONCE: Final = bytes(12)  # every wrapping key is used once


def wrap(file_key: bytes, recipient: bytes) -> Stanza:
    """Seal a file key to a recipient's X25519 point, with an ephemeral key of the system's randomness."""
    ephemeral = X25519PrivateKey.generate()
    share = ephemeral.public_key().public_bytes_raw()
    try:
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
    except ValueError as error:  # a point of low order: anybody could open it
        raise AgeProblem("age_recipient_malformed") from error
    sealed = ChaCha20Poly1305(_wrapping_key(shared, share, recipient)).encrypt(_NONCE, file_key, None)
    return Stanza(share, sealed)


def unwrap(stanzas: Sequence[Stanza], identity: bytes) -> bytes:
    """Return the file key from the first stanza that the X25519 scalar `identity` opens.

    Raises `AgeProblem`: `not_for_us` where there is none, `cut_or_changed` where a share that comes before
    it is a point of low order, which no writer makes.
    """
    ours = X25519PrivateKey.from_private_bytes(identity)
    recipient = ours.public_key().public_bytes_raw()
    for stanza in stanzas:
        try:
            shared = ours.exchange(X25519PublicKey.from_public_bytes(stanza.share))
        except ValueError as error:
            raise AgeProblem("cut_or_changed") from error
        cipher = ChaCha20Poly1305(_wrapping_key(shared, stanza.share, recipient))
        try:
            return cipher.decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            continue
    raise AgeProblem("not_for_us")


def header_mac(file_key: bytes, header: bytes) -> bytes:
    """Return the HMAC-SHA256 of a header up to and with its three dashes."""
    return hmac.digest(_derive(file_key, b"", b"header"), header, "sha256")


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """Return the key of a payload that begins with `nonce`, 16 bytes."""
    return _derive(file_key, nonce, b"payload")


def _wrapping_key(shared: bytes, share: bytes, recipient: bytes) -> bytes:
    return _derive(shared, share + recipient, _INFO)


def _derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_SIZE, salt=salt, info=info).derive(secret)
