"""What left, to whom, and what came of it; and what has not arrived here."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.chain_lines import chain_json, missing_lines
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.receipt_words import refusal_words
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.withdraw import known_or_whole
from tbtt_desktop.services import chains, ledger, receipts
from tbtt_desktop.services.ledger import Entry, Status


@click.command(
    name="ledger",
    epilog='JSON: {"entries": [{"story_id", "pseudonym", "to", "kind", "revision", "given", "status", "code",'
    ' "answered", "taken_back"}]}. Statuses: ' + ", ".join(Status) + ". It outlives the stories.",
)
@click.argument("story", default="", metavar="[STORY]")
@vault_options
def ledger_(session: Session, story: str) -> None:
    """Show what was given to whom, when, what they said to it, and what was taken back."""
    with opened(session) as vault:
        wanted = known_or_whole(vault, story) if story else None
        found = ledger.entries(vault, wanted)
    if session.as_json:
        emit({"entries": [_entry_json(one) for one in found]})
        return
    if not found:
        say("Nothing has left yet.")
        return
    for line in table([("Given", "To", "Revision", "Story", "Status"), *(_entry(one) for one in found)]):
        say(line)


def _entry(one: Entry) -> tuple[str, ...]:
    status = str(one.status) + (f": {refusal_words(one.code)}" if one.code else "")
    if one.scopes and one.scopes != ("all",):
        status += f"; taken back: {', '.join(one.scopes)}"
    name = one.pseudonym or "(deleted here)"
    return one.given, one.alias, str(one.revision), f"{one.story_id[:8]} {name}", status


def _entry_json(one: Entry) -> dict[str, Json]:
    return {
        "story_id": one.story_id,
        "pseudonym": one.pseudonym or None,
        "to": one.alias,
        "kind": one.kind,
        "revision": one.revision,
        "given": one.given,
        "status": str(one.status),
        "code": one.code or None,
        "answered": one.answered or None,
        "taken_back": list(one.scopes),
    }


@click.command(
    epilog='JSON: {"chains": [{"signer", "chain_id", "last", "missing": [[first, last]], "count", "forks"}]}'
)
@vault_options
def missing(session: Session) -> None:
    """Show which bundles have not arrived, by their senders' numbers, and where a chain divides."""
    with opened(session) as vault:
        found = chains.chains(vault)
    if session.as_json:
        rows: list[Json] = [chain_json(one) for one in found]
        emit({"chains": rows})
        return
    for line in missing_lines(found) or ["Everything that was numbered has arrived."]:
        say(line)


@click.command(
    name="write",
    epilog='JSON: {"receipts": [files], "again": number of answers that were due once more}',
)
@click.argument("folder", type=FILE, metavar="DIR")
@click.option("--again", metavar="ALIAS", default="", help="Write all answers to this sender once more.")
@click.option("--bundle", metavar="ID", default="", help="Write the answer to this bundle once more.")
@vault_options
def receipt_write(session: Session, folder: Path, again: str, bundle: str) -> None:
    """Write the receipts that are due into DIR, one file a sender; with --again those that were lost."""
    if again and bundle:
        raise click.UsageError("Either --again or --bundle.")
    with opened(session) as vault, progress() as bar:
        count = receipts.ask_again(vault, again, bundle) if again or bundle else 0
        written = receipts.write_receipts(vault, folder, bar)
    if session.as_json:
        emit({"receipts": [str(one.path) for one in written], "again": count})
    elif not written:
        say("No receipt is due.")
    for one in () if session.as_json else written:
        say(f"Receipt: {one.path}")
