"""From a passphrase to keys: Argon2id (RFC 9106), then HKDF-SHA256 (RFC 5869) for each use."""

from __future__ import annotations

import os
import sys
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tbtt_desktop import limits
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.keys import VAULT_KEY_SIZE, VaultKey

SALT_SIZE: Final = 16
_MEMORY_SHARE: Final = 8  # unlocking takes at most this fraction of what is installed
_DATABASE_KEY: Final = b"vault v1 database key"
_DATABASE_SALT: Final = b"vault v1 database salt"


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What Argon2id costs: memory in KiB, passes, lanes. Raises `key_file_hostile` out of bounds.

    The bounds are those of reading. The floor of `limits.KDF_MEMORY_KIB_FLOOR` binds whoever
    chooses parameters for a new vault, which `for_this_computer` does.
    """

    memory_kib: int = limits.KDF_MEMORY_KIB
    passes: int = limits.KDF_TIME
    lanes: int = limits.KDF_LANES

    def __post_init__(self) -> None:
        sane = (
            1 <= self.passes <= limits.KDF_TIME_MAX
            and 1 <= self.lanes <= limits.KDF_LANES_MAX
            and 8 * self.lanes <= self.memory_kib <= limits.KDF_MEMORY_KIB_MAX
        )
        if not sane:
            raise KeyFileProblem("key_file_hostile")

    @classmethod
    def for_this_computer(cls, installed: int | None = None) -> KdfParams:
        """Return 256 MiB, or an eighth of the memory where that is less, but at least 64 MiB.

        `installed` is the computer's memory in bytes; by default it is asked for.
        """
        total = installed if installed is not None else installed_memory()
        if total is None:
            return cls()
        share = total // _MEMORY_SHARE // limits.KIB
        return cls(memory_kib=max(limits.KDF_MEMORY_KIB_FLOOR, min(limits.KDF_MEMORY_KIB, share)))


def installed_memory() -> int | None:
    """Return the computer's memory in bytes, or None where the system does not tell."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return None
    return total if total > 0 else None


def _windows_memory() -> int | None:
    if sys.platform != "win32":
        return None
    import ctypes

    kib = ctypes.c_ulonglong()
    told = ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kib))
    return kib.value * limits.KIB if told else None


def passphrase_bytes(passphrase: str) -> bytes:
    """Return what Argon2id is given: NFC, so that every keyboard's "é" is the same, in UTF-8.

    Raises `passphrase_empty` (nothing but space counts as empty) or `passphrase_too_long`.
    """
    if len(passphrase) > limits.PASSPHRASE_MAX:
        raise KeyFileProblem("passphrase_too_long", limit=limits.PASSPHRASE_MAX)
    if not passphrase.strip():
        raise KeyFileProblem("passphrase_empty")
    # A command line may hand over bytes that are no UTF-8 as lone surrogates; they stay distinct.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def stretch(passphrase: str, salt: bytes, params: KdfParams) -> bytes:
    """Return 32 bytes of Argon2id. Raises `memory_short` where the computer cannot give the memory."""
    secret = passphrase_bytes(passphrase)
    derivation = Argon2id(
        salt=salt, length=32, iterations=params.passes, lanes=params.lanes, memory_cost=params.memory_kib
    )
    try:
        return derivation.derive(secret)
    except MemoryError as error:
        raise KeyFileProblem("memory_short", mebibytes=params.memory_kib // limits.KIB) from error


def expand(secret: bytes, info: bytes, size: int = 32) -> bytes:
    """Return `size` bytes of HKDF-SHA256 of a secret that is already uniform."""
    return HKDF(algorithm=SHA256(), length=size, salt=None, info=info).derive(secret)


def database_key(vault_key: VaultKey) -> tuple[bytes, bytes]:
    """Return SQLCipher's raw key (32 bytes) and its salt (16 bytes)."""
    return expand(vault_key, _DATABASE_KEY, VAULT_KEY_SIZE), expand(vault_key, _DATABASE_SALT, 16)
