"""Her own copy of her story."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, note, say, size_words
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.passphrase import new_file, new_passphrase
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import stories
from tbtt_desktop.services.her_copy import CopyWords, make_copy
from tbtt_desktop.stories.consent import Scope

_WORDS: Final = CopyWords(
    language="en",
    right_to_left=False,
    title="My story",
    about="This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it"
    " is safe.",
    covered="Names and places are covered in this copy, as in what was handed over.",
    sound="Sound",
    picture="Picture",
    agreed="What I agreed to",
    until="%1, until %2",
    nothing_agreed="Nothing.",
    take_back="You can take your story back at any time, through any helper or coordinator. If you were given"
    " six words, say them: they are enough.",
    scopes={str(scope): str(scope).replace("_", " ") for scope in Scope},
)


@click.command(epilog='JSON: {"story_id", "file", "bytes", "covered"}.')
@click.argument("story", metavar="ID")
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file; .age is usual.")
@click.option("--covered", is_flag=True, help="As it leaves, names and places covered, instead of as it is.")
@new_file
@vault_options
def copy(session: Session, story: str, out: Path, *, covered: bool, new_passphrase_file: Path | None) -> None:
    """Write her own copy of the story ID: one page that any browser reads, sealed with a passphrase of hers.

    She chooses the passphrase; nobody here keeps it. To read it: age -d FILE > story.html, anywhere. A copy
    at home can be found: give it only where having it is safe.
    """
    note("A copy that is found tells everything. Ask her whether having it is safe.")
    passphrase = new_passphrase(new_passphrase_file)
    with opened(session) as vault, progress() as bar:
        story_id = stories.find_story(vault, story)
        made = make_copy(vault, story_id, out, passphrase, _WORDS, covered=covered, progress=bar)
    if session.as_json:
        emit({"story_id": story_id, "file": str(made.path), "bytes": made.size, "covered": covered})
    else:
        say(
            f"{made.path} is hers ({size_words(made.size)}). Her passphrase opens it: age -d {made.path.name}"
        )
