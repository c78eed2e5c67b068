"""One slot of a key file: the vault key, wrapped so that only one secret gives it back.

The secret (a stretched passphrase or the recovery secret) gives an X25519 key pair by HKDF over the
slot's id. The vault key is sealed to the public half with an ephemeral key, as ECIES and age do it, so a
new vault key can be sealed to everybody who stays without anybody's passphrase or shares. The public
halves are kept inside the vault and never in the key file: without one of them nobody can make a slot
that a passphrase opens, and the key file gives a breaker of X25519 nothing to work on.

A slot's id is random and stays with its secret; `check` is eight more bytes of the same HKDF: where it
fits and the wrapped key does not open, the slot is damaged, not the passphrase wrong.

Slots of version 1 have no ephemeral key: they were wrapped under HKDF(secret, slot id) itself. They
are read, and replaced by the next change of their passphrase, shares or vault key.
"""

from __future__ import annotations

import enum
import hmac
from dataclasses import dataclass
from typing import Final, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import expand
from tbtt_desktop.crypto.keys import VAULT_KEY_SIZE, SlotId, VaultKey

CHECK_SIZE: Final = 8
NONCE_SIZE: Final = 12
WRAPPED_SIZE: Final = VAULT_KEY_SIZE + 16
EPHEMERAL_SIZE: Final = 32
_ID_SIZE: Final = 16

SlotPublic = NewType("SlotPublic", bytes)  # 32 bytes, X25519; whoever has it can seal to the slot


class SlotKind(enum.Enum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped vault key. `check` 8 bytes, `nonce` 12, `wrapped` 48, `ephemeral` 32 (none in version 1)."""

    slot_id: SlotId
    kind: SlotKind
    check: bytes
    nonce: bytes
    wrapped: bytes
    ephemeral: bytes = b""

    @property
    def version(self) -> int:
        """Which way of wrapping it has."""
        return 2 if self.ephemeral else 1


def seal(
    kind: SlotKind, secret: bytes, vault_key: VaultKey, context: bytes, world: World
) -> tuple[Slot, SlotPublic]:
    """Return a new slot that `secret` opens, and what later vault keys can be sealed to it with.

    Args:
        kind: What the secret is.
        secret: The stretched passphrase or the recovery secret.
        vault_key: What is wrapped.
        context: What else is authenticated: the bytes that `unseal` must be given again.
        world: Where the slot's id, ephemeral key and nonce come from.
    """
    slot_id = SlotId(world.chance.token(_ID_SIZE).hex())
    check = expand(secret, _info(2, "check", kind, slot_id), CHECK_SIZE)
    empty = Slot(slot_id, kind, check, b"", b"")
    public = _public(_pair(secret, kind, slot_id))
    return reseal(empty, public, vault_key, context, world), public


def reseal(slot: Slot, public: SlotPublic, vault_key: VaultKey, context: bytes, world: World) -> Slot:
    """Return the slot with another vault key in it; the same secret opens it."""
    ephemeral = X25519PrivateKey.from_private_bytes(world.chance.token(EPHEMERAL_SIZE))
    nonce = world.chance.token(NONCE_SIZE)
    sent = _public(ephemeral)
    key = _wrapping_key(ephemeral, public, sent, public, slot)
    wrapped = ChaCha20Poly1305(key).encrypt(nonce, vault_key, _bound(2, slot, context))
    return Slot(slot.slot_id, slot.kind, slot.check, nonce, wrapped, sent)


def fits(slot: Slot, secret: bytes) -> bool:
    """Whether the secret is this slot's."""
    wanted = expand(secret, _info(slot.version, "check", slot.kind, slot.slot_id), CHECK_SIZE)
    return hmac.compare_digest(wanted, slot.check)


def public_of(slot: Slot, secret: bytes) -> SlotPublic | None:
    """Return what a vault key is sealed to this slot with, None for a slot of version 1."""
    return _public(_pair(secret, slot.kind, slot.slot_id)) if slot.ephemeral else None


def unseal(slot: Slot, secret: bytes, context: bytes) -> VaultKey | None:
    """Return the vault key, or None where the secret is not this slot's.

    Raises `key_file_damaged` where the secret is this slot's, but slot or context were changed.
    """
    if not fits(slot, secret):
        return None
    try:
        opened = ChaCha20Poly1305(_opening_key(slot, secret)).decrypt(
            slot.nonce, slot.wrapped, _bound(slot.version, slot, context)
        )
    except (InvalidTag, ValueError) as error:  # ValueError: a point of low order
        raise KeyFileProblem("key_file_damaged") from error
    return VaultKey(opened)


def _opening_key(slot: Slot, secret: bytes) -> bytes:
    if not slot.ephemeral:
        return expand(secret, _info(1, "wrap", slot.kind, slot.slot_id))
    pair = _pair(secret, slot.kind, slot.slot_id)
    return _wrapping_key(pair, SlotPublic(slot.ephemeral), slot.ephemeral, _public(pair), slot)


def _wrapping_key(
    ours: X25519PrivateKey, theirs: SlotPublic, sent: bytes, public: bytes, slot: Slot
) -> bytes:
    shared = ours.exchange(X25519PublicKey.from_public_bytes(theirs))
    return expand(shared, _info(2, "wrap", slot.kind, slot.slot_id) + b"\n" + sent + public)


def _pair(secret: bytes, kind: SlotKind, slot_id: SlotId) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(expand(secret, _info(2, "pair", kind, slot_id)))


def _public(pair: X25519PrivateKey) -> SlotPublic:
    return SlotPublic(pair.public_key().public_bytes_raw())


def _info(version: int, use: str, kind: SlotKind, slot_id: SlotId) -> bytes:
    return f"key file v{version} {use} {kind.value} {slot_id}".encode()


def _bound(version: int, slot: Slot, context: bytes) -> bytes:
    return _info(version, "slot", slot.kind, slot.slot_id) + b"\n" + context
