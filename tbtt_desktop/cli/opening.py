"""Opening the vault that a command works on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tbtt_desktop.cli.output import note
from tbtt_desktop.cli.session import Session, WrongPassphrase
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.limits import PASSPHRASE_MAX
from tbtt_desktop.services.files import is_folder, is_there
from tbtt_desktop.services.vaults import is_vault, open_vault
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault, VaultFiles


@contextmanager
def opened(session: Session) -> Iterator[Vault]:
    """Open the session's vault for a block.

    Raises `WrongPassphrase`, and what `open_vault` raises. A folder without a vault is refused
    before a passphrase is asked for.
    """
    with unlocked(session) as (vault, _):
        yield vault


@contextmanager
def unlocked(session: Session, question: str = "Passphrase") -> Iterator[tuple[Vault, str]]:
    """As `opened`, with the passphrase that opened it: changing keys takes it once more."""
    folder = session.vault_folder()
    if not is_vault(folder) and not is_there(VaultFiles(folder).key_file):
        raise _missing(folder)
    passphrase = session.passphrase(question)
    with passphrase_told_apart(passphrase):
        vault = open_vault(folder, passphrase)
    try:
        yield vault, passphrase
        vault.look()  # what cannot be kept is said before it is closed
    finally:
        vault.close()
        if vault.files.folder != folder:
            note(
                f"Another file was put in the place of {folder}. All of it is saved in"
                f" {vault.files.folder}; the other file was left as it is."
            )


def require_vault(session: Session) -> Path:
    """Return the session's folder. Raises `VaultRefused` where no vault is in it."""
    folder = session.vault_folder()
    if not is_vault(folder):
        raise _missing(folder)
    return folder


def _missing(folder: Path) -> WorldError:
    """Return what to say where no vault is seen: of a folder that may not be entered, that and no more."""
    if is_folder(folder) and not os.access(folder, os.X_OK):
        return FileProblem("file_unreadable", name=folder.name or str(folder))
    return VaultRefused("vault_missing")


@contextmanager
def passphrase_told_apart(passphrase: str) -> Iterator[None]:
    """Turn "that is not the passphrase" into `WrongPassphrase`, which has an exit code of its own."""
    if not passphrase.strip() or len(passphrase) > PASSPHRASE_MAX:
        raise WrongPassphrase
    try:
        yield
    except KeyFileProblem as error:
        if error.code == "wrong_passphrase":
            raise WrongPassphrase from None
        raise
