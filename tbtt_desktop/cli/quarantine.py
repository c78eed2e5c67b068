"""Stories that are kept aside because their signer's key was revoked."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, about, vault_options
from tbtt_desktop.services import intake, quarantine, stories
from tbtt_desktop.services.quarantine import KeptAside


@click.command(
    name="list",
    epilog='JSON: {"stories": [{"story_id", "revision", "pseudonym", "signer", "fingerprint", "arrived",'
    ' "texts", "sounds", "photos"}]}; "signer" is an alias, null where no card of that key is here.',
)
@vault_options
def list_(session: Session) -> None:
    """List what revoked keys signed and no receipt covers.

    It is not counted, found, reported or passed on until you decide.
    """
    with opened(session) as vault:
        found = quarantine.kept_aside(vault)
    if session.as_json:
        emit({"stories": [_json(one) for one in found]})
        return
    rows = [
        (one.story_id[:8], f"revision {one.revision}", one.alias or "?", one.arrived[:10], one.pseudonym)
        for one in found
    ]
    for line in table(rows):
        say(line)
    if not rows:
        say("Nothing is kept aside.")


@click.command(epilog='JSON: {"file", "stories": [id], "known": [id], "withdrawn": [id]}.')
@click.argument("file", type=FILE)
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def take(session: Session, file: Path, *, yes: bool) -> None:
    """Keep aside the stories in the bundle FILE that a revoked key signed: an import keeps them out.

    Nobody vouches for them, and they are not counted, found, reported or passed on; no receipt is due. Read
    them with quarantine show, then accept or discard each. What you discarded before comes back by this.
    """
    with opened(session) as vault:
        if not yes and not session.as_json and sys.stdin.isatty():
            note("Whoever has the revoked key can have made it up, and dated it back.")
            click.confirm(f"Keep aside what {file.name} holds, to read it?", abort=True, err=True)
        with about(file.name), progress() as bar:
            taken = intake.keep_aside(vault, file, bar)
    if session.as_json:
        told = {"stories": taken.stories, "known": taken.known, "withdrawn": taken.withdrawn}
        emit({"file": str(file), **{key: list(ids) for key, ids in told.items()}})
        return
    for ids, words in (
        (taken.stories, "is kept aside; read it: quarantine show"),
        (taken.known, "is here already"),
        (taken.withdrawn, "was taken back, and stays out"),
    ):
        for story_id in ids:
            say(f"{story_id[:8]} {words}")


@click.command(
    epilog='JSON: {"revisions": [as `quarantine list`, with "items": [{"number", "kind", "text", "caption",'
    ' "transcript"}]]}.'
)
@click.argument("story", metavar="ID")
@vault_options
def show(session: Session, story: str) -> None:
    """Show the words of story ID that are kept aside, to decide about them. It stays aside.

    Nobody vouches for them: whoever has the revoked key can have made them up.
    """
    with opened(session) as vault:
        found = quarantine.read(vault, stories.find_story(vault, story))
    if session.as_json:
        emit({"revisions": [{**_json(one), "items": _items(told)} for one, told in found]})
        return
    say("Kept aside: nobody vouches for what follows. Whoever has the revoked key can have made it up.")
    for one, told in found:
        say(f"{one.pseudonym}  {one.story_id}  revision {one.revision}, signed by {one.alias or '?'}")
        for item in told.items:
            for words in (item.text, item.caption, item.transcript or ""):
                if words:
                    say(words)


def _items(told: Story) -> list[Json]:
    return [
        {
            "number": number,
            "kind": item.kind,
            "text": item.text or None,
            "caption": item.caption or None,
            "transcript": item.transcript,
        }
        for number, item in enumerate(told.items, start=1)
    ]


@click.command(epilog='JSON: {"story_id", "kept_aside": false}.')
@click.argument("story", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def accept(session: Session, story: str, *, yes: bool) -> None:
    """Let story ID count: you know by other means that it is from whom it says.

    Then it is found and counted, stands in reports and can be passed on. The key stays revoked and gets no
    receipt; whoever reads the story sees that. To undo it: quarantine undo.
    """
    with opened(session) as vault:
        found = stories.find_story(vault, story)
        if not yes and not session.as_json and sys.stdin.isatty():
            note("Whoever has the revoked key can have made it up. It will be found, counted and passed on.")
            click.confirm(f"Let story {found[:8]} count?", abort=True, err=True)
        quarantine.accept(vault, found)
    if session.as_json:
        emit({"story_id": found, "kept_aside": False})
    else:
        say(f"Story {found[:8]} counts. To undo it: quarantine undo {found[:8]}")


@click.command(epilog='JSON: {"story_id", "kept_aside": true}.')
@click.argument("story", metavar="ID")
@vault_options
def undo(session: Session, story: str) -> None:
    """Keep story ID aside again, which you had let count."""
    with opened(session) as vault:
        found = stories.find_story(vault, story)
        quarantine.put_back(vault, found)
    if session.as_json:
        emit({"story_id": found, "kept_aside": True})
    else:
        say(f"Story {found[:8]} is kept aside again.")


@click.command(epilog='JSON: {"story_id", "discarded": true}.')
@click.argument("story", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def discard(session: Session, story: str, *, yes: bool) -> None:
    """Delete for good what of story ID is kept aside. Revisions that count stay."""
    with opened(session) as vault:
        found = stories.find_story(vault, story)
        if not yes:
            click.confirm(f"Delete what is kept aside of story {found[:8]} for good?", abort=True, err=True)
        quarantine.discard(vault, found)
    if session.as_json:
        emit({"story_id": found, "discarded": True})
    else:
        say(f"What was kept aside of story {found[:8]} is deleted.")


def _json(one: KeptAside) -> dict[str, Json]:
    return {
        "story_id": one.story_id,
        "revision": one.revision,
        "pseudonym": one.pseudonym,
        "signer": one.alias or None,
        "fingerprint": one.fingerprint,
        "arrived": one.arrived,
        "texts": one.texts,
        "sounds": one.sounds,
        "photos": one.photos,
    }
