"""Who opens this vault: the names of the key file's slots, and what later keys are sealed to them with."""

from __future__ import annotations

from dataclasses import dataclass, field

from tbtt_desktop.clock import Clock
from tbtt_desktop.crypto.keys import SlotId
from tbtt_desktop.crypto.slots import SlotKind, SlotPublic
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class KnownSlot:
    """What the vault knows of a slot. `used` is when its passphrase last opened the vault, "" for never."""

    slot_id: SlotId
    kind: SlotKind
    label: str
    public: SlotPublic = field(repr=False)
    added: str
    used: str


def known_slots(db: Connection) -> list[KnownSlot]:
    """Return every slot that has a row, the oldest first."""
    rows = db.execute("SELECT slot_id, kind, label, public, added, used FROM key_slots ORDER BY added, label")
    return [KnownSlot(SlotId(r[0]), SlotKind(r[1]), r[2], SlotPublic(r[3]), r[4], r[5]) for r in rows]


def keep_slot(
    db: Connection, clock: Clock, slot_id: SlotId, kind: SlotKind, public: SlotPublic, label: str = ""
) -> None:
    """Know a slot. One that is known keeps its label and its day."""
    db.execute(
        "INSERT INTO key_slots (slot_id, kind, label, public, added) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (slot_id) DO UPDATE SET public = excluded.public",
        (slot_id, kind.value, label, public, clock.stamp()),
    )


def move_slot(db: Connection, old: SlotId, new: SlotId) -> None:
    """Let the slot that took another's place have its label, day and use."""
    db.execute(
        "UPDATE key_slots SET (label, added, used) ="
        " (SELECT label, added, used FROM key_slots WHERE slot_id = ?)"
        " WHERE slot_id = ? AND EXISTS (SELECT 1 FROM key_slots WHERE slot_id = ?)",
        (old, new, old),
    )


def used_slot(db: Connection, clock: Clock, slot_id: SlotId) -> None:
    """Note that a slot's passphrase has just opened the vault."""
    db.execute("UPDATE key_slots SET used = ? WHERE slot_id = ?", (clock.stamp(), slot_id))


def name_slot(db: Connection, slot_id: SlotId, label: str) -> None:
    """Give a slot another label."""
    db.execute("UPDATE key_slots SET label = ? WHERE slot_id = ?", (label, slot_id))


def forget_others(db: Connection, staying: frozenset[SlotId]) -> None:
    """Forget every slot that the key file no longer has."""
    for known in known_slots(db):
        if known.slot_id not in staying:
            db.execute("DELETE FROM key_slots WHERE slot_id = ?", (known.slot_id,))
