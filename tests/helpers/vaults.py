"""Real vaults with a cheap key derivation, and made-up people."""

from __future__ import annotations

from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.services import people
from tbtt_desktop.services.vaults import Created, create_vault
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

CHEAP = KdfParams(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "correct horse battery staple"


def make_vault(folder: Path, world: World, role: Role = Role.HELPER, alias: str = "amal") -> Created:
    """Make and open a real vault in `folder`."""
    return create_vault(folder, role, alias, PASSPHRASE, world=world, params=CHEAP)


def introduce(here: Vault, there: Vault) -> None:
    """Let each trust the other's card, as two people do who compared words."""
    for one, other in ((here, there), (there, here)):
        card: Card = people.own_card(other)
        people.add_card(one, card, words=" ".join(people.own_person(other).words))


def dump(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, in order."""

    def step(db: Connection) -> dict[str, list[tuple[object, ...]]]:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}

    return vault.read(step)
