"""Whether the recovery shares are in good hands: the drill, checking them, new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import keyfile, shares
from tbtt_desktop.crypto.errors import ShareProblem
from tbtt_desktop.crypto.keyfile import Kept, KeyFile
from tbtt_desktop.crypto.keys import RecoverySecret
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.crypto.slots import SlotKind
from tbtt_desktop.services import vault_settings
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.services.keyfiles import change_key_file, of_one_key, read_key_file
from tbtt_desktop.services.keys import note_change
from tbtt_desktop.vault import activity, key_slots
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta
from tbtt_desktop.vault.store import Vault

SHARING: Final = "recovery_sharing"  # as "2-of-3"
_SHARE_FILE_MAX: Final = 4 * limits.KIB
_USUAL: Final = Sharing()


@dataclass(frozen=True, slots=True)
class SharesInfo:
    """What the vault knows of its shares. `made` is a stamp, "" where an earlier version made them."""

    sharing: Sharing
    made: str
    drilled: bool
    known: bool  # whether the vault key can be changed without typing them


def drill_done(vault: Vault) -> bool:
    """Whether somebody has shown that the shares were written down."""
    return vault_settings.get(vault, vault_settings.DRILL) == vault_settings.DRILL_DONE


def confirm_drill(vault: Vault) -> None:
    """Note that the shares were written down."""
    vault_settings.put(vault, vault_settings.DRILL, vault_settings.DRILL_DONE)


def shares_info(vault: Vault) -> SharesInfo:
    """Return what the vault knows of its shares."""
    slot_id = read_key_file(vault.files).recovery_slot.slot_id

    def step(db: Connection) -> SharesInfo:
        row = next((one for one in key_slots.known_slots(db) if one.slot_id == slot_id), None)
        drilled = get_meta(db, vault_settings.DRILL) == vault_settings.DRILL_DONE
        return SharesInfo(kept_sharing(db), row.added if row else "", drilled, row is not None)

    return vault.read(step)


def kept_sharing(db: Connection) -> Sharing:
    """Return how many shares were made, two of three where nothing else is known."""
    try:
        return Sharing.parse(get_meta(db, SHARING, str(_USUAL)))
    except ShareProblem:
        return _USUAL


def check_shares(vault: Vault, typed_shares: Sequence[str]) -> None:
    """See whether shares open this vault, and note it. Raises `ShareProblem`, `KeyFileProblem`.

    From then on the vault key can be changed without them, also in a vault that an earlier version made.
    """
    secret = shares.combine(typed_shares)
    needed = shares.parse_share(typed_shares[0]).threshold
    opened = keyfile.unlock_with_recovery(read_key_file(vault.files), secret)
    if opened.public is None:
        _renew_slot(vault, secret)
    else:
        public = opened.public
        vault.write(
            lambda db: key_slots.keep_slot(db, vault.world.clock, opened.slot_id, SlotKind.RECOVERY, public)
        )

    def step(db: Connection) -> None:
        if kept_sharing(db).threshold != needed:  # an earlier version made only two of three
            set_meta(db, SHARING, str(Sharing(needed, max(needed, kept_sharing(db).count))))
        set_meta(db, vault_settings.DRILL, vault_settings.DRILL_DONE)
        activity.log(db, vault.world.clock, "shares_checked")

    vault.write(step)


def save_share(share: shares.Share, path: Path) -> None:
    """Write the words of a share to a file that its owner alone can read. Raises `FileProblem`."""
    with whole_file(path, replace=True, private=True) as file:
        file.write((" ".join(share.words) + "\n").encode("ascii"))


def read_share(path: Path) -> str:
    """Return what stands in a file that should hold a share, for `parse_share`. Raises `FileProblem`."""
    return read_small(path, most=_SHARE_FILE_MAX).decode("utf-8", "replace")


def _renew_slot(vault: Vault, secret: RecoverySecret) -> None:
    """Make the recovery slot of an earlier version anew for the same shares."""

    def change(slots: KeyFile) -> Kept:
        slots = of_one_key(vault, slots, lambda both: keyfile.unlock_with_recovery(both, secret))
        vault_key = keyfile.unlock_with_recovery(slots, secret).vault_key
        made = keyfile.renewed_recovery(slots, vault_key, secret, vault.world)
        vault.write(lambda db: keep_recovery(db, vault.world, made))
        return made

    change_key_file(vault.files, change)


def keep_recovery(db: Connection, world: World, made: Kept) -> None:
    """Know the slot that the shares open."""
    key_slots.keep_slot(db, world.clock, made.slot_id, SlotKind.RECOVERY, made.public)


def new_shares(
    vault: Vault, passphrase: str, world: World = WORLD, sharing: Sharing | None = None
) -> tuple[shares.Share, ...]:
    """Put new shares in place of the old ones, as many as there were unless told; the drill is due again.

    The old ones open the new key file no more. An old copy of the key file or a backup of before still
    opens with them, until the vault key is changed too. Raises `KeyFileProblem`.
    """
    secrets: list[RecoverySecret] = []
    choice = sharing if sharing is not None else vault.read(kept_sharing)

    def change(slots: KeyFile) -> Kept:
        slots = of_one_key(vault, slots, lambda both: keyfile.unlock_slot(both, passphrase))
        vault_key = keyfile.unlock(slots, passphrase)
        made, secret = keyfile.reissue_recovery(slots, vault_key, world)
        secrets.append(secret)

        def step(db: Connection) -> None:
            keep_recovery(db, world, made)
            set_meta(db, vault_settings.DRILL, "")
            set_meta(db, SHARING, str(choice))

        vault.write(step)
        return made

    change_key_file(vault.files, change)
    note_change(vault, "shares_renewed", needed=choice.threshold, made=choice.count)
    return tuple(shares.split(secrets[-1], world, choice))
