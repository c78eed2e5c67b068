"""Making a vault, and its recovery shares."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from tbtt_desktop.cli.opening import close_to_others
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services.files import whole_file
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
@click.option(
    "--recovery-out",
    metavar="PREFIX",
    help="Write the recovery shares to PREFIX.1, PREFIX.2, ... Any two of them open the vault; keep them"
    " apart.",
)
@vault_options
def create(session: Session, role: str, name: str, recovery_out: str | None) -> None:
    """Make a new vault in the folder that --vault names.

    The passphrase is asked for twice, or read from --passphrase-file. Without --recovery-out the
    shares are shown once, where stdout is a terminal, to be copied by hand.
    """
    folder = session.vault_folder()
    targets = [Path(f"{recovery_out}.{number}") for number in (1, 2, 3)] if recovery_out else []
    for target in targets:
        if target.exists():
            raise FileProblem("file_exists", name=target.name)
        if not target.absolute().parent.is_dir():
            raise FileProblem("file_missing", name=str(target.parent))
    passphrase = session.passphrase("New passphrase", new=True)
    close_to_others(session)
    made_folder = not folder.exists()
    created = create_vault(folder, Role(role), name, passphrase)
    try:
        _write_shares(created.shares, targets)
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
                "recovery": [str(target) for target in targets],
            }
        )
    else:
        say(f"The vault of {me.alias} is in {folder}.")
        say(f"Words of your card: {' '.join(me.words)}")
        for target in targets:
            say(f"Recovery share: {target}")
    if not targets:
        _show_shares(created.shares, as_json=session.as_json)


def _write_shares(shares: tuple[Share, ...], targets: list[Path]) -> None:
    """Write every share to its file, readable by the owner alone, or none."""
    written: list[Path] = []
    try:
        for share, target in zip(shares, targets, strict=False):
            with whole_file(target) as file:
                if sys.platform != "win32":
                    os.fchmod(file.fileno(), 0o600)
                file.write((" ".join(share.words) + "\n").encode("ascii"))
            written.append(target)
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise


def _discard(created: Created, *, made_folder: bool) -> None:
    """Take back a vault that nobody has used yet."""
    files = created.vault.files
    created.vault.close()
    for file in (files.database, files.key_file, files.recovery):
        file.unlink(missing_ok=True)
    if made_folder:
        files.folder.rmdir()


def _show_shares(shares: tuple[Share, ...], *, as_json: bool) -> None:
    if as_json or not sys.stdout.isatty():
        note(
            "No recovery shares were written: with the passphrase lost, the vault is lost. See"
            " --recovery-out."
        )
        return
    say("")
    say("Copy these recovery shares by hand and keep them in different places; any two open the vault.")
    say("They are shown this once.")
    for share in shares:
        say(f"\nShare {share.number} of {len(shares)}")
        for start in range(0, len(share.words), 5):
            say("  " + "  ".join(f"{n + 1:2} {share.words[n]:10}" for n in range(start, start + 5)))
