"""Who can open a vault: passphrases, each with a label that stays inside the vault."""

from __future__ import annotations

import itertools
from pathlib import Path

import click

from tbtt_desktop.cli.opening import opened, unlocked
from tbtt_desktop.cli.output import emit, note, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.reading import first_line
from tbtt_desktop.cli.rekey import change_key
from tbtt_desktop.cli.session import Session, ask, json_option, vault_options
from tbtt_desktop.clock import WORLD
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.services import keys
from tbtt_desktop.vault.store import Vault

new_file = click.option(
    "--new-passphrase-file",
    type=FILE,
    metavar="FILE",
    help="File whose first line is the new passphrase. Without one it is asked for.",
)


def new_passphrase(new_passphrase_file: Path | None) -> str:
    """Return a new passphrase that is not guessed soon. Raises `KeyFileProblem` with passphrase_weak."""
    new = first_line(new_passphrase_file) if new_passphrase_file else ask("New passphrase", new=True)
    passphrases.require_strong(new)
    return new


def told(session: Session, done: str, words: str) -> None:
    """Say what was done."""
    if session.as_json:
        emit({"done": done})
    else:
        say(words)


@click.command(epilog='JSON: {"passphrase"}')
@json_option
def suggest(session: Session) -> None:
    """Suggest a new passphrase of six random words. It is good for whatever passphrase is wanted next."""
    made = passphrases.suggest(WORLD)
    if session.as_json:
        emit({"passphrase": made})
    else:
        say(made)


@click.command("list", epilog='JSON: {"passphrases": [{"label", "added", "used", "current", "stays"}]}')
@vault_options
def list_(session: Session) -> None:
    """Show who can open the vault, and when each last did."""
    with opened(session) as vault:
        found = keys.passphrases_of(vault)
    if session.as_json:
        rows = [
            {
                "label": one.label,
                "added": one.added or None,
                "used": one.used or None,
                "current": one.current,
                "stays": one.stays,
            }
            for one in found
        ]
        emit({"passphrases": rows})
        return
    for line in table([("Whose", "Since", "Last used"), *(_row(one) for one in found)]):
        say(line)


def _row(one: keys.Passphrase) -> tuple[str, str, str]:
    used = f"{one.used} (now)" if one.current else one.used
    return one.label or "(not known)", one.added or "(not known)", used or "never"


@click.command(epilog='JSON: {"done": "added"}')
@click.option("--label", metavar="WHO", help="Whose it is; kept inside the vault alone.")
@new_file
@vault_options
def add(session: Session, label: str | None, new_passphrase_file: Path | None) -> None:
    """Let one more passphrase open the vault. --passphrase-file gives one that opens it now.

    Without --label it is called "passphrase 2" and so on.
    """
    if label is not None:
        keys.valid_label(label)
    with unlocked(session) as (vault, passphrase):
        name = label if label is not None else _free_label(vault)
        keys.add_passphrase(vault, passphrase, new_passphrase(new_passphrase_file), name)
    told(session, "added", "The vault opens with the new passphrase too.")


def _free_label(vault: Vault) -> str:
    taken = {one.label for one in keys.passphrases_of(vault)}
    numbers = itertools.count(len(taken) + 1)
    return next(label for label in (f"passphrase {number}" for number in numbers) if label not in taken)


@click.command(epilog='JSON: {"done": "changed"}')
@new_file
@vault_options
def change(session: Session, new_passphrase_file: Path | None) -> None:
    """Put a new passphrase in place of the one that --passphrase-file gives."""
    with unlocked(session, "Old passphrase") as (vault, old):
        keys.change_passphrase(vault, old, new_passphrase(new_passphrase_file))
    told(session, "changed", "The vault opens with the new passphrase, and with the old one no more.")


@click.command(epilog='JSON: {"done": "named"}')
@click.argument("label", metavar="WHO")
@click.option("--as", "new", required=True, metavar="WHO", help="The new label.")
@vault_options
def name(session: Session, label: str, new: str) -> None:
    """Give the passphrase with the label WHO another label."""
    with opened(session) as vault:
        keys.name_passphrase(vault, keys.by_label(vault, label).slot_id, new)
    told(session, "named", "The passphrase has its new label.")


@click.command(epilog='JSON: {"done": "removed"}')
@click.option("--label", metavar="WHO", help="Whose passphrase; see: vault passphrase list.")
@click.option("--own", is_flag=True, help="The one that is given, by --passphrase-file or typed.")
@click.option("--change-key", "with_key", is_flag=True, help="Change the vault key as well: see vault rekey.")
@vault_options
def remove(session: Session, label: str | None, *, own: bool, with_key: bool) -> None:
    """Take a passphrase away. The last one cannot be taken away.

    Whoever had it may have kept a copy of the key file. With it the old passphrase still opens the vault,
    until the vault key is changed.
    """
    if own == (label is not None):
        raise click.UsageError(
            "Whose passphrase? Name it with --label WHO, or say --own for the one that is given."
        )
    if with_key and own:
        raise click.UsageError("--change-key goes with --label: a passphrase that stays has to be given.")
    question = "Passphrase" if label else "Passphrase to take away"
    with unlocked(session, question) as (vault, passphrase):
        slot_id = keys.by_label(vault, label).slot_id if label else None
        keys.remove_passphrase(vault, passphrase, slot_id)
        if with_key:
            change_key(vault, passphrase)
    told(session, "removed", "The vault opens with that passphrase no more.")
    if not with_key and not session.as_json:
        note("An old copy of the key file still opens it. Against that: vault rekey")
