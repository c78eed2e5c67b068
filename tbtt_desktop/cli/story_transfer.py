"""A whole story, as it is, for one other helper."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, say, size_words
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import stories
from tbtt_desktop.services.transfer import transfer as transfer_story


class NotTransferred(WorldError):
    """Nobody said yes to giving up a story that is not redacted. Parameter: name, the recipient's alias."""

    codes = ("transfer_not_confirmed",)


@click.command(epilog='JSON: {"story_id", "file", "bundle_id", "digest", "bytes", "to"}.')
@click.argument("story", metavar="ID")
@click.option("--to", required=True, metavar="ALIAS", help="Who takes the story over: one person.")
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file.")
@click.option("--yes", is_flag=True, help="Do not ask: nothing in it is covered, and that is wanted.")
@vault_options
def transfer(session: Session, story: str, to: str, out: Path, *, yes: bool) -> None:
    """Give the whole story ID, NOT REDACTED, to the helper ALIAS, who goes on with it.

    Names, voices, pictures and what is marked in them leave as they are; your own notes stay. She must have
    agreed to it for ALIAS by name: story consent ID --grant share_identified_to_archive --for ALIAS. The
    file is encrypted for ALIAS alone. Keep the story here, or delete it once the receipt came.
    """
    warning = f"Nothing in this story is covered. {to} will read every name in it. Give it to {to}?"
    if not yes and not click.confirm(warning, err=True):
        raise NotTransferred("transfer_not_confirmed", name=to)
    with opened(session) as vault, progress() as bar:
        story_id = stories.find_story(vault, story)
        sealed = transfer_story(vault, story_id, to, out, bar)
    if session.as_json:
        emit(
            {
                "story_id": story_id,
                "file": str(sealed.path),
                "bundle_id": sealed.bundle_id,
                "digest": sealed.digest,
                "bytes": sealed.size,
                "to": to,
            }
        )
    else:
        say(f"{sealed.path} gives the whole story, not redacted, to {to} ({size_words(sealed.size)}).")
