"""An encrypted copy of a vault, and back."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import close_to_others, opened, passphrase_told_apart
from tbtt_desktop.cli.output import emit, say, size_words
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services.backup import back_up
from tbtt_desktop.services.backup import restore as restore_vault
from tbtt_desktop.services.vaults import vault_info


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


@click.command(epilog='JSON: {"vault", "alias", "stories"}')
@click.argument("file", type=FILE)
@vault_options
def restore(session: Session, file: Path) -> None:
    """Put the backup FILE into the new folder that --vault names, and check all of it."""
    folder = session.vault_folder()
    passphrase = session.passphrase("Passphrase of the backup")
    close_to_others(session)
    with progress() as bar, passphrase_told_apart(passphrase):
        vault = restore_vault(file, folder, passphrase, progress=bar).vault
    told = vault_info(vault)
    vault.close()
    if session.as_json:
        emit({"vault": str(folder), "alias": told.alias, "stories": told.stories})
    else:
        say(f"The vault of {told.alias} is in {folder} ({told.stories} stories).")
