"""age v1 files that a passphrase opens: `age -d` asks for it. Written here, never read.

As https://age-encryption.org/v1 says: one stanza `scrypt` alone, the file key sealed with ChaCha20-Poly1305
under scrypt (RFC 7914) of the passphrase.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import b64encode
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tbtt_desktop import limits
from tbtt_desktop.crypto import age_keys, age_stream
from tbtt_desktop.crypto.age_header import Reader
from tbtt_desktop.crypto.age_stream import Writer
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import passphrase_bytes

LOG_N: Final = 18
"""2^18, as age itself takes: 256 MiB, about a second."""

_INTRO: Final = b"age-encryption.org/v1\n"
_LABEL: Final = b"age-encryption.org/v1/scrypt"
_SALT_SIZE: Final = 16
_NONCE_SIZE: Final = 16
_NO_NONCE: Final = bytes(12)  # the wrapping key is used once


def encrypt(reader: Reader, writer: Writer, passphrase: str, log_n: int = LOG_N) -> None:
    """Encrypt everything the reader gives for whoever knows the passphrase.

    Raises `passphrase_empty`, `passphrase_too_long`, `memory_short`, or what reader or writer raise. What was
    written before an exception is no file.
    """
    file_key, salt = secrets.token_bytes(age_keys.FILE_KEY_SIZE), secrets.token_bytes(_SALT_SIZE)
    key = _wrapping_key(passphrase_bytes(passphrase), salt, log_n)
    body = ChaCha20Poly1305(key).encrypt(_NO_NONCE, file_key, None)
    signed = _INTRO + b"-> scrypt %b %d\n%b\n---" % (_encoded(salt), log_n, _encoded(body))
    header = signed + b" " + _encoded(age_keys.header_mac(file_key, signed)) + b"\n"
    nonce = secrets.token_bytes(_NONCE_SIZE)
    age_stream.write_all(writer, header + nonce)
    age_stream.encrypt(age_keys.payload_key(file_key, nonce), reader, writer)


def _wrapping_key(secret: bytes, salt: bytes, log_n: int) -> bytes:
    memory = 128 * 8 << log_n
    try:
        return hashlib.scrypt(
            secret, salt=_LABEL + salt, n=1 << log_n, r=8, p=1, maxmem=memory + limits.MIB, dklen=32
        )
    except (MemoryError, ValueError) as error:
        raise KeyFileProblem("memory_short", mebibytes=memory // limits.MIB) from error


def _encoded(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")
