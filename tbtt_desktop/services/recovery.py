"""Whether the recovery shares are in good hands: the drill, checking them, new ones."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import keyfile, shares
from tbtt_desktop.services import vault_settings
from tbtt_desktop.services.vaults import read_key_file, write_key_file
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.store import Vault


def drill_done(vault: Vault) -> bool:
    """Whether somebody has shown that the shares were written down."""
    return vault_settings.get(vault, vault_settings.DRILL) == vault_settings.DRILL_DONE


def confirm_drill(vault: Vault) -> None:
    """Note that the shares were written down."""
    vault_settings.put(vault, vault_settings.DRILL, vault_settings.DRILL_DONE)


def check_shares(vault: Vault, typed_shares: Sequence[str]) -> None:
    """See whether shares open this vault, and note it. Raises `ShareProblem`, `KeyFileProblem`."""
    secret = shares.combine(typed_shares)
    keyfile.unlock_with_recovery(read_key_file(vault.files), secret)
    confirm_drill(vault)


def new_shares(vault: Vault, passphrase: str, world: World = WORLD) -> tuple[shares.Share, ...]:
    """Put new shares in place of the old ones, which open the vault no more; the drill is due again.

    Raises `KeyFileProblem`.
    """
    slots = read_key_file(vault.files)
    vault_key = keyfile.unlock(slots, passphrase)
    made, secret = keyfile.reissue_recovery(slots, vault_key, world)
    fresh = tuple(shares.split(secret, world))
    vault_settings.put(vault, vault_settings.DRILL, "")
    write_key_file(vault.files, made)
    vault.write(lambda db: activity.log(db, world.clock, "shares_renewed"))
    return fresh
