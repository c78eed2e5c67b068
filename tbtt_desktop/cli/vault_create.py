"""Making a vault, and its recovery shares."""

from __future__ import annotations

import click

from tbtt_desktop.cli.output import emit, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.shares import recovery_out, sharing_option, show_shares, targets, write_shares
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.services.files import is_there
from tbtt_desktop.services.people import own_person
from tbtt_desktop.services.vaults import Created, create_vault
from tbtt_desktop.stories.records import Role


@click.command(epilog='JSON: {"vault", "alias", "role", "words": [8], "recovery": [files]}')
@click.option(
    "--role",
    required=True,
    type=click.Choice([Role.HELPER.value, Role.COORDINATOR.value]),
    help="What you do.",
)
@click.option(
    "--name",
    required=True,
    metavar="ALIAS",
    help="A neutral name for you: 1 to 32 small letters, digits and hyphens, as amal or team-3.",
)
@sharing_option
@recovery_out
@vault_options
def create(session: Session, role: str, name: str, sharing: Sharing, recovery_out: str | None) -> None:
    """Make a new vault in the folder that --vault names.

    The passphrase is asked for twice, or read from --passphrase-file; one that is guessed soon is
    refused (see vault passphrase suggest). Without --recovery-out the shares are shown once, where stdout
    is a terminal, to be copied by hand.
    """
    folder = session.vault_folder()
    files = targets(recovery_out, sharing)
    passphrase = session.passphrase("New passphrase", new=True)
    passphrases.require_strong(passphrase)
    made_folder = not is_there(folder)
    created = create_vault(folder, Role(role), name, passphrase, sharing=sharing)
    try:
        write_shares(created.shares, files)
    except BaseException:
        _discard(created, made_folder=made_folder)
        raise
    me = own_person(created.vault)
    created.vault.close()
    if session.as_json:
        emit(
            {
                "vault": str(folder),
                "alias": me.alias,
                "role": me.role,
                "words": list(me.words),
                "recovery": [str(file) for file in files],
            }
        )
    else:
        say(f"The vault of {me.alias} is in {folder}.")
        say(f"Words of your card: {' '.join(me.words)}")
        for file in files:
            say(f"Recovery share: {file}")
    if not files:
        show_shares(created.shares, as_json=session.as_json)


def _discard(created: Created, *, made_folder: bool) -> None:
    """Take back a vault that nobody has used yet."""
    files = created.vault.files
    created.vault.close()
    for file in (files.database, files.key_file, files.recovery):
        file.unlink(missing_ok=True)
    if made_folder:
        files.folder.rmdir()
