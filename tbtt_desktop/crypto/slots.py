"""One slot of a key file: the vault key, wrapped under a key that only one secret gives.

The wrapping key is HKDF(stretched passphrase or recovery secret, slot id); a slot id is random
and never used twice, so neither is a wrapping key. `check` is eight more bytes of the same HKDF:
where it fits and the wrapped key does not open, the slot is damaged, not the passphrase wrong.
"""

from __future__ import annotations

import enum
import hmac
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import expand
from tbtt_desktop.crypto.keys import VAULT_KEY_SIZE, SlotId, VaultKey

CHECK_SIZE: Final = 8
NONCE_SIZE: Final = 12
WRAPPED_SIZE: Final = VAULT_KEY_SIZE + 16
_ID_SIZE: Final = 16


class SlotKind(enum.Enum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped vault key. `check` 8 bytes, `nonce` 12, `wrapped` 48."""

    slot_id: SlotId
    kind: SlotKind
    check: bytes
    nonce: bytes
    wrapped: bytes


def _info(use: str, kind: SlotKind, slot_id: SlotId) -> bytes:
    return f"key file v1 {use} {kind.value} {slot_id}".encode()


def seal(kind: SlotKind, secret: bytes, vault_key: VaultKey, context: bytes, world: World) -> Slot:
    """Return a new slot that `secret` opens.

    Args:
        kind: What the secret is.
        secret: The stretched passphrase or the recovery secret.
        vault_key: What is wrapped.
        context: What else is authenticated: the bytes that `unseal` must be given again.
        world: Where the slot's id and nonce come from.
    """
    slot_id = SlotId(world.chance.token(_ID_SIZE).hex())
    nonce = world.chance.token(NONCE_SIZE)
    key = expand(secret, _info("wrap", kind, slot_id))
    wrapped = ChaCha20Poly1305(key).encrypt(nonce, vault_key, _bound(kind, slot_id, context))
    check = expand(secret, _info("check", kind, slot_id), CHECK_SIZE)
    return Slot(slot_id, kind, check, nonce, wrapped)


def unseal(slot: Slot, secret: bytes, context: bytes) -> VaultKey | None:
    """Return the vault key, or None where the secret is not this slot's.

    Raises `key_file_damaged` where the secret is this slot's, but slot or context were changed.
    """
    check = expand(secret, _info("check", slot.kind, slot.slot_id), CHECK_SIZE)
    if not hmac.compare_digest(check, slot.check):
        return None
    key = expand(secret, _info("wrap", slot.kind, slot.slot_id))
    try:
        vault_key = ChaCha20Poly1305(key).decrypt(
            slot.nonce, slot.wrapped, _bound(slot.kind, slot.slot_id, context)
        )
    except InvalidTag as error:
        raise KeyFileProblem("key_file_damaged") from error
    return VaultKey(vault_key)


def _bound(kind: SlotKind, slot_id: SlotId, context: bytes) -> bytes:
    return _info("slot", kind, slot_id) + b"\n" + context
