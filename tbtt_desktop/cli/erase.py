"""Destroying a vault."""

from __future__ import annotations

import sys
from typing import Final

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import unlocked
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.ending import VaultLoss, erase_vault, loss_of_vault

_WORD: Final = "erase"


class EraseRefused(WorldError):
    """Nobody confirmed that the vault is to be destroyed. Parameter: word, what has to be typed."""

    codes = ("erase_not_confirmed",)


@click.command(
    epilog='JSON: {"done": "erased", "overwritten", "left": [files], "lost": {"stories", "never_handed_over",'
    ' "changed_since", "received"}}'
)
@click.option("--confirm", metavar="WORD", help=f'The word "{_WORD}", where nobody is there to type it.')
@vault_options
def erase(session: Session, confirm: str | None) -> None:
    """Destroy the vault: the key file and the recovery slot first, then the database.

    Says what has not been handed over, and asks for a word. On an SSD or a stick, cells that were
    written before may stay; without the keys they are unreadable, unless somebody has a copy of the key file.
    """
    with unlocked(session) as (vault, passphrase):
        lost = loss_of_vault(vault)
        _tell(lost)
        _require_word(confirm)
        with progress() as bar:
            done = erase_vault(vault, passphrase, bar)
    if session.as_json:
        counts = {
            "stories": lost.stories,
            "never_handed_over": len(lost.never_handed_over),
            "changed_since": len(lost.changed_since),
            "received": lost.received,
        }
        emit({"done": "erased", "overwritten": done.overwritten, "left": list(done.left), "lost": counts})
        return
    say("The vault is erased. Backups and copies of it are not: destroy those too.")
    if not done.overwritten:
        note("Not every file could be written over. Its keys are gone.")
    for name in done.left:
        note(f"Could not be removed: {name}")


def _tell(lost: VaultLoss) -> None:
    note(f"Stories in this vault: {lost.stories}")
    note(f"Never handed over: {len(lost.never_handed_over)}")
    if lost.changed_since:
        note(f"Changed since they were handed over: {len(lost.changed_since)}")
    if lost.received:
        note(f"Received from others: {lost.received}")
    note(f"Last backup: {lost.backed_up or 'never'}")


def _require_word(confirm: str | None) -> None:
    typed = confirm
    if typed is None and sys.stdin.isatty():
        typed = click.prompt(f'Type "{_WORD}" to destroy all of it', err=True, default="", show_default=False)
    if (typed or "").strip().lower() != _WORD:
        raise EraseRefused("erase_not_confirmed", word=_WORD)
