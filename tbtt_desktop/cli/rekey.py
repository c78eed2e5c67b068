"""A new vault key, and everything rewritten under it."""

from __future__ import annotations

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import unlocked
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import rekey as service
from tbtt_desktop.vault.store import Vault


@click.command(epilog='JSON: {"done": "rekeyed", "rows", "overwritten", "staying": [labels], "left_behind"}')
@vault_options
def rekey(session: Session) -> None:
    """Change the vault key and rewrite everything under the new one.

    After somebody left: an old copy of the key file opens nothing any more but old backups. The
    passphrases of the others and the shares stay good. Takes room for a second copy of the vault.
    """
    with unlocked(session) as (vault, passphrase):
        plan = service.plan_rekey(vault)
        done = change_key(vault, passphrase)
    if session.as_json:
        emit(
            {
                "done": "rekeyed",
                "rows": done.rows,
                "overwritten": done.overwritten,
                "staying": list(plan.staying),
                "left_behind": len(plan.left_behind),
            }
        )
        return
    say("The vault has a new key, and everything in it was rewritten under it. The shares stay good.")
    if plan.left_behind:
        say(f"Passphrases that open it no more, and have to be added again: {len(plan.left_behind)}")
    note("Earlier backups open with the old key still. Destroy those that others could get at.")


def change_key(vault: Vault, passphrase: str) -> service.Rekeyed:
    """Change the key behind a bar, and say where the old file could not be written over."""
    with progress() as bar:
        done = service.rekey(vault, passphrase, bar)
    if not done.overwritten:
        note("This disk did not let the old file be written over. It was removed.")
    return done
