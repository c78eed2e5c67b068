"""A signing key's fingerprint: what two people compare by voice or on paper.

The first 88 bits of the SHA-256 of the key's SSH wire form ("blob"), most significant first, in
eight groups of 11 bits. A group is shown as a word of the English BIP-39 list or as that word's
index, from 0000 to 2047, in four digits.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.crypto.errors import FingerprintProblem
from tbtt_desktop.crypto.sshsig import key_blob
from tbtt_desktop.crypto.tokens import group, index_of, tokens
from tbtt_desktop.crypto.words import word_indexes, word_list

WORDS: Final = 8
_WORD_BITS: Final = 11
_SIZE: Final = WORDS * _WORD_BITS // 8


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Eight indexes, each from 0 to 2047."""

    indexes: tuple[int, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Eight English words."""
        return tuple(word_list()[index] for index in self.indexes)

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight groups of four digits."""
        return tuple(group(index) for index in self.indexes)

    def __str__(self) -> str:
        return " ".join(self.words)


def fingerprint(public_key: bytes) -> Fingerprint:
    """Return the fingerprint of an Ed25519 public key of 32 bytes."""
    digest = hashlib.sha256(key_blob(public_key)).digest()[:_SIZE]
    number = int.from_bytes(digest, "big")
    shifts = range((WORDS - 1) * _WORD_BITS, -1, -_WORD_BITS)
    return Fingerprint(tuple(number >> shift & 0x7FF for shift in shifts))


def parse(text: str) -> Fingerprint:
    """Return the fingerprint somebody typed, as words, digit groups or both.

    Raises `fingerprint_length` or `fingerprint_word_unknown`.
    """
    parts = tokens(text)
    if len(parts) != WORDS:
        raise FingerprintProblem("fingerprint_length", count=len(parts), expected=WORDS)
    indexes: list[int] = []
    for place, part in enumerate(parts, start=1):
        index = index_of(part, word_indexes())
        if index is None:
            raise FingerprintProblem("fingerprint_word_unknown", place=place)
        indexes.append(index)
    return Fingerprint(tuple(indexes))


def matches(public_key: bytes, text: str) -> bool:
    """Whether what somebody typed is this key's fingerprint. Raises as `parse`."""
    typed = "".join(parse(text).groups).encode("ascii")
    return hmac.compare_digest(typed, "".join(fingerprint(public_key).groups).encode("ascii"))
