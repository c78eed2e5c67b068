"""What opens a vault: passphrases, and recovery shares for the day they are forgotten."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.opening import close_to_others, passphrase_told_apart
from tbtt_desktop.cli.output import emit, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.reading import first_line, read_text
from tbtt_desktop.cli.session import Session, ask, vault_options
from tbtt_desktop.services import vaults
from tbtt_desktop.services.vaults import is_vault
from tbtt_desktop.vault.errors import VaultRefused

_new_file = click.option(
    "--new-passphrase-file",
    type=FILE,
    metavar="FILE",
    help="File whose first line is the new passphrase. Without one it is asked for.",
)


def _folder(session: Session) -> Path:
    folder = session.vault_folder()
    if not is_vault(folder):
        raise VaultRefused("vault_missing")
    return folder


def _new(new_passphrase_file: Path | None) -> str:
    return first_line(new_passphrase_file) if new_passphrase_file else ask("New passphrase", new=True)


def _told(session: Session, done: str, words: str) -> None:
    if session.as_json:
        emit({"done": done})
    else:
        say(words)


@click.command(epilog='JSON: {"done": "added"}')
@_new_file
@vault_options
def add(session: Session, new_passphrase_file: Path | None) -> None:
    """Let one more passphrase open the vault. --passphrase-file gives one that opens it now."""
    folder = _folder(session)
    old, new = session.passphrase(), _new(new_passphrase_file)
    close_to_others(session)
    with passphrase_told_apart(old):
        vaults.add_passphrase(folder, old, new)
    _told(session, "added", "The vault opens with the new passphrase too.")


@click.command(epilog='JSON: {"done": "changed"}')
@_new_file
@vault_options
def change(session: Session, new_passphrase_file: Path | None) -> None:
    """Put a new passphrase in place of the one that --passphrase-file gives."""
    folder = _folder(session)
    old, new = session.passphrase("Old passphrase"), _new(new_passphrase_file)
    close_to_others(session)
    with passphrase_told_apart(old):
        vaults.change_passphrase(folder, old, new)
    _told(session, "changed", "The vault opens with the new passphrase, and with the old one no more.")


@click.command(epilog='JSON: {"done": "removed"}')
@vault_options
def remove(session: Session) -> None:
    """Take away the passphrase that --passphrase-file gives. The last one cannot be taken away."""
    folder = _folder(session)
    gone = session.passphrase("Passphrase to take away")
    close_to_others(session)
    with passphrase_told_apart(gone):
        vaults.remove_passphrase(folder, gone)
    _told(session, "removed", "The vault opens with that passphrase no more.")


@click.command(epilog='JSON: {"done": "recovered"}')
@click.option(
    "--share",
    "shares",
    multiple=True,
    required=True,
    type=FILE,
    metavar="FILE",
    help="A recovery share, as words or digit groups. Two are needed: --share FILE --share FILE",
)
@_new_file
@vault_options
def recover(session: Session, shares: tuple[Path, ...], new_passphrase_file: Path | None) -> None:
    """Open a vault with recovery shares and give it a new passphrase in place of all others.

    The new passphrase comes from --new-passphrase-file or --passphrase-file, or is asked for. The key
    file is not needed.
    """
    folder = _folder(session)
    texts = [read_text(share) for share in shares]
    if new_passphrase_file:
        new = first_line(new_passphrase_file)
    else:
        new = session.passphrase("New passphrase", new=True)
    close_to_others(session)
    vaults.recover(folder, texts, new).close()
    _told(session, "recovered", "The vault opens with the new passphrase. The shares stay good.")
