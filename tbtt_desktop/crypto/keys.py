"""Names for the byte strings that must not be taken for one another."""

from __future__ import annotations

from typing import Final, NewType

VaultKey = NewType("VaultKey", bytes)  # 32 bytes; every other key of a vault comes from it
RecoverySecret = NewType("RecoverySecret", bytes)  # 16 bytes; what the shares hold
SlotId = NewType("SlotId", str)  # 32 hexadecimal digits

VAULT_KEY_SIZE: Final = 32
RECOVERY_SECRET_SIZE: Final = 16
