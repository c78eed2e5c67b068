"""An original for a court, in the clear, and noted."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_render import confirm_plain
from tbtt_desktop.services import stories
from tbtt_desktop.services.custody import chain_of
from tbtt_desktop.services.evidence import copy_evidence


@click.command(epilog='JSON: {"story_id", "number", "file", "size", "sha256", "log"}.')
@click.argument("story")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The file to write.")
@click.option("--yes", is_flag=True, help="Do not ask: a file that anybody can read is wanted.")
@vault_options
def evidence(session: Session, story: str, number: int, out: Path, *, yes: bool) -> None:
    """Write the original of part NUMBER of STORY as evidence: nothing in it is covered.

    Of a story that came in, the original that came beside it. She must have agreed to legal_evidence. The
    copy and its SHA-256 are noted; beside it stands the custody log, FILE.custody.txt, with everything that
    was done with the story since it was begun. The files are not encrypted.
    """
    confirm_plain(yes=yes)
    with opened(session) as vault, progress() as bar:
        story_id = stories.find_story(vault, story)
        made = copy_evidence(vault, story_id, number, out, bar)
    if session.as_json:
        emit(
            {
                "story_id": story_id,
                "number": number,
                "file": str(made.path),
                "size": made.size,
                "sha256": made.sha256,
                "log": str(made.log),
            }
        )
        return
    say(f"{made.path}  sha256 {made.sha256}")
    say(f"{made.log}  the custody log")


@click.command(
    epilog='JSON: {"story_id", "lines": [{"date", "event", "by", "part", "sha256", "here"}]}; part and sha256'
    " where they are known, here where it was done with this vault."
)
@click.argument("story")
@vault_options
def custody(session: Session, story: str) -> None:
    """Show the custody log of STORY: what was done with it, by whom, oldest first.

    Of a story that was taken over, or came in with originals, it begins with what came along.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        chain = vault.read(lambda db: chain_of(db, story_id))
    if session.as_json:
        lines = [(one, False) for one in chain.before] + [(one, True) for one in chain.here]
        emit({"story_id": story_id, "lines": [one.to_json() | {"here": here} for one, here in lines]})
        return
    for one in chain.lines:
        say("  ".join(filter(None, (one.date.isoformat(), one.by, one.event, one.sha256))))
