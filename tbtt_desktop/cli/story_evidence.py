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
from tbtt_desktop.services.evidence import copy_evidence


@click.command(epilog='JSON: {"story_id", "number", "file", "size", "sha256"}.')
@click.argument("story")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The file to write.")
@click.option("--yes", is_flag=True, help="Do not ask: a file that anybody can read is wanted.")
@vault_options
def evidence(session: Session, story: str, number: int, out: Path, *, yes: bool) -> None:
    """Write the original of part NUMBER of STORY as evidence: nothing in it is covered.

    She must have agreed to legal_evidence. The copy and its SHA-256 are noted in the activity log; see:
    vault log. The file is not encrypted.
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
            }
        )
        return
    say(f"{made.path}  sha256 {made.sha256}")
