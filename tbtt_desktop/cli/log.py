"""What was done with a vault."""

from __future__ import annotations

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say, table
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services.history import CATEGORIES, history, parse_head


@click.command(
    epilog='JSON: {"entries": [{"seq", "stamp", "kind", "detail"}], "head", "whole", "holds"}; "head" says'
    ' where the log stands, "whole" is false where a line is missing, "holds" answers --compare and is null'
    " without. Exit code 1 where a line is missing."
)
@click.option("--about", type=click.Choice(list(CATEGORIES)), help="Only this.")
@click.option("--compare", metavar="HEAD", help="Where the log stood once: is all before it still there?")
@vault_options
def log(session: Session, about: str | None, compare: str | None) -> None:
    """Show what was done with the vault, newest first, and whether a line is missing.

    Write down what "head" says, and keep it elsewhere: --compare then shows whether the log was changed
    by somebody who has the keys.
    """
    seen = None
    if compare is not None:
        seen = parse_head(compare)
        if seen is None:
            raise click.UsageError('HEAD is a number, a colon and letters, as "412:3f9a12bc".')
    with opened(session) as vault:
        told = history(vault, about=about, seen=seen)
    if session.as_json:
        entries: list[Json] = [
            {"seq": one.seq, "stamp": one.stamp, "kind": one.kind, "detail": one.detail} for one in told.lines
        ]
        emit({"entries": entries, "head": told.head, "whole": told.gap is None, "holds": told.holds})
    else:
        rows = [
            (str(one.seq), one.stamp, one.kind, ", ".join(f"{k} {v}" for k, v in one.detail.items()))
            for one in told.lines
        ]
        for line in table(rows):
            say(line)
        say(f"The log stands at {told.head}.")
    if told.gap is not None:
        note(f"Entry {told.gap} is missing, or was changed. [activity_gap]")
    if told.holds is False:
        note("The log does not hold what it held then: it was changed, or is of another vault. [log_differs]")
    session.code = 1 if told.gap is not None or told.holds is False else 0
