"""An encrypted copy of a vault, and back."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened, passphrase_told_apart
from tbtt_desktop.cli.output import emit, note, say, size_words
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services.backup import back_up
from tbtt_desktop.services.backup import restore as restore_vault
from tbtt_desktop.services.newer import NOTHING, Known, known
from tbtt_desktop.services.vaults import open_vault, vault_info


@click.command(epilog='JSON: {"file", "bytes"}')
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file.")
@vault_options
def backup(session: Session, out: Path) -> None:
    """Write an encrypted copy of the vault to one file. It opens with the same passphrase and shares."""
    with opened(session) as vault, progress() as bar:
        size = back_up(vault, out, bar)
    if session.as_json:
        emit({"file": str(out), "bytes": size})
    else:
        say(f"{out} holds the whole vault, encrypted ({size_words(size)}).")


@click.command(epilog='JSON: {"vault", "alias", "stories", "deleted", "withdrawn", "log_differs"}')
@click.argument("file", type=FILE)
@click.option(
    "--current",
    type=FILE,
    metavar="DIR",
    help="A vault that knows what was deleted and taken back since: that is not brought back. It opens with"
    " the same passphrase.",
)
@vault_options
def restore(session: Session, file: Path, current: Path | None) -> None:
    """Put the backup FILE into the new folder that --vault names, and check all of it."""
    folder = session.vault_folder()
    passphrase = session.passphrase("Passphrase of the backup")
    with progress() as bar, passphrase_told_apart(passphrase):
        gone = NOTHING if current is None else _known(current, passphrase)
        restored = restore_vault(file, folder, passphrase, progress=bar, known=gone)
    told = vault_info(restored.vault)
    restored.vault.close()
    applied = restored.applied
    if session.as_json:
        counts = {
            "deleted": applied.deleted,
            "withdrawn": applied.withdrawn,
            "log_differs": applied.log_differs,
        }
        emit({"vault": str(folder), "alias": told.alias, "stories": told.stories, **counts})
        return
    say(f"The vault of {told.alias} is in {folder} ({told.stories} stories).")
    if current is not None:
        say(f"Deleted since the backup: {applied.deleted}. Taken back since: {applied.withdrawn}.")
    if applied.log_differs:
        note("The log of the current vault does not go on from the backup's: one of them was changed.")


def _known(folder: Path, passphrase: str) -> Known:
    vault = open_vault(folder, passphrase)
    try:
        return known(vault)
    finally:
        vault.close()
