"""Taking back what left or came in: for those who have it, here, by her phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from tbtt_desktop.bundle.names import UUID4
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say
from tbtt_desktop.cli.params import FILE, SCOPES, split
from tbtt_desktop.cli.reading import first_line
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import phrases, stories
from tbtt_desktop.services.receipts import senders_waiting
from tbtt_desktop.services.taking_back import also_here, require_takeable, take_back
from tbtt_desktop.services.withdrawal import Everywhere, withdraw_everywhere
from tbtt_desktop.services.withdrawal import withdraw as withdraw_story
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

_PHRASE = click.option(
    "--phrase-file", type=FILE, metavar="FILE", help="File whose first line is her withdrawal phrase."
)


@click.command(
    epilog='JSON: {"story_id", "file", "bundle_id", "to", "scopes", "files": [{"to", "file", "bundle_id"}],'
    ' "unreachable": [alias], "here"}; no scopes means all of it. "file" and "bundle_id" are of --out.'
)
@click.argument("story", metavar="[ID]", default="")
@click.option(
    "--scope", "scopes", multiple=True, type=SCOPES, help="Only these scopes (default: the whole story)."
)
@click.option("--to", "to", multiple=True, metavar="ALIAS", help="For whom --out is, several in one file.")
@click.option("--out", type=FILE, metavar="FILE", help="The new file.")
@click.option(
    "--out-dir", type=FILE, metavar="DIR", help="A new file there for each who was given the story."
)
@click.option("--here", is_flag=True, help="Take back here a story that came in: erase it, or narrow it.")
@_PHRASE
@vault_options
def withdraw(
    session: Session,
    *,
    story: str,
    scopes: tuple[tuple[Scope, ...], ...],
    to: tuple[str, ...],
    out: Path | None,
    out_dir: Path | None,
    here: bool,
    phrase_file: Path | None,
) -> None:
    """Take back the story ID: write it down for those who have it, or carry it out here.

    What is written for others holds here as well for a story that was told here; it works after it was
    deleted here too, by its whole id. With --phrase-file it counts by her own words, wherever the story
    is, and no ID is needed. Nobody can reach other people's backups: their receipt says what was done.
    """
    _check_use(story, to, out, out_dir, here=here, phrase_file=phrase_file)
    named = tuple(dict.fromkeys(scope for some in scopes for scope in some))
    aliases = list(dict.fromkeys(alias for one in to for alias in split(one)))
    phrase = first_line(phrase_file) if phrase_file is not None else None
    with opened(session) as vault, progress() as bar:
        told = [
            _one(vault, story_id, named, phrase, _Where(aliases, out, out_dir, here), bar)
            for story_id in _stories(vault, story, phrase, bar)
        ]
        due = bool(senders_waiting(vault))
    if session.as_json:
        emit(told[0] if len(told) == 1 else {"stories": told})
    else:
        for one in told:
            _say(one, due=due)


class _Where:
    """For whom it is written, where, and whether it is carried out here."""

    def __init__(self, aliases: Sequence[str], out: Path | None, out_dir: Path | None, here: bool) -> None:
        self.aliases, self.out, self.out_dir, self.here = list(aliases), out, out_dir, here


def _check_use(
    story: str,
    to: Sequence[str],
    out: Path | None,
    out_dir: Path | None,
    *,
    here: bool,
    phrase_file: Path | None,
) -> None:
    if not story and phrase_file is None:
        raise click.UsageError("Which story? Give its ID, or her phrase in --phrase-file.")
    if bool(to) != (out is not None):
        raise click.UsageError("--to and --out go together.")
    if not (to or out_dir or here):
        raise click.UsageError("For whom? Say --to ALIAS --out FILE, --out-dir DIR, or --here.")


def _stories(vault: Vault, story: str, phrase: str | None, bar: Progress) -> list[StoryId]:
    if story:
        return [known_or_whole(vault, story)]
    return [one.story_id for one in phrases.find(vault, phrase or "", bar)]


def _one(
    vault: Vault,
    story_id: StoryId,
    scopes: Sequence[Scope],
    phrase: str | None,
    where: _Where,
    bar: Progress,
) -> dict[str, Json]:
    """Write what is to be written first, while it is known who has the story; then carry it out here.

    Nothing is written where it could not be carried out.
    """
    sealed, written = None, Everywhere((), ())
    if where.here:
        require_takeable(vault, story_id, phrase)
    here = where.here or (phrase is not None and also_here(vault, story_id, phrase))
    if where.out is not None:
        sealed = withdraw_story(vault, story_id, where.aliases, where.out, scopes, bar, phrase=phrase)
    if where.out_dir is not None:
        written = withdraw_everywhere(vault, story_id, where.out_dir, scopes, bar, phrase=phrase)
    if here:
        take_back(vault, story_id, scopes, phrase=phrase)
    files: list[Json] = [
        {"to": alias, "file": str(one.path), "bundle_id": one.bundle_id} for alias, one in written.written
    ]
    return {
        "story_id": story_id,
        "file": str(sealed.path) if sealed else None,
        "bundle_id": sealed.bundle_id if sealed else None,
        "to": where.aliases or [alias for alias, _ in written.written],
        "scopes": [str(scope) for scope in scopes],
        "files": files,
        "unreachable": list(written.unreachable),
        "here": where.here,
    }


def _say(one: dict[str, Json], *, due: bool) -> None:
    to = one["to"] if isinstance(one["to"], list) else []
    if one["file"]:
        say(f"{one['file']} takes the story back from {', '.join(map(str, to))}. Send it to them.")
    for file in one["files"] if isinstance(one["files"], list) else []:
        say(f"{file['file']} takes the story back from {file['to']}. Send it to them.")
    for alias in one["unreachable"] if isinstance(one["unreachable"], list) else []:
        note(f"{alias} has the story, and no file can be made for {alias}: the card is not trusted here.")
    if one["here"]:
        say(f"{one['story_id']} is taken back here." + (" Receipts are due: receipt write." if due else ""))


def known_or_whole(vault: Vault, story: str) -> StoryId:
    """Return the story that is meant; one that is not here any more by its whole id. Raises `NotThere`."""
    try:
        return stories.find_story(vault, story)
    except NotThere:
        if re.fullmatch(UUID4, story):
            return StoryId(story)
        raise


@click.command(epilog='JSON: {"story_id", "phrase"}')
@click.argument("story")
@vault_options
def give(session: Session, story: str) -> None:
    """Show six new words with which she can take STORY back later, anywhere. They are kept nowhere.

    They go with what is handed over from now on; words that were given before do not count in that any more.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        words = phrases.give(vault, story_id)
    if session.as_json:
        emit({"story_id": story_id, "phrase": words})
    else:
        say(words)
        note("She writes them down or learns them; nobody can show them again.")


@click.command(epilog='JSON: {"story_id"}')
@click.argument("story")
@vault_options
def forget(session: Session, story: str) -> None:
    """Let STORY leave without a withdrawal phrase from now on."""
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        phrases.forget(vault, story_id)
    if session.as_json:
        emit({"story_id": story_id})
    else:
        say(f"{story_id} leaves without a phrase from now on.")


@click.command(epilog='JSON: {"stories": [{"story_id", "pseudonym"}]}')
@click.option("--phrase-file", required=True, type=FILE, metavar="FILE", help="Its first line is her phrase.")
@vault_options
def find(session: Session, phrase_file: Path) -> None:
    """Find the story that her phrase belongs to. It tells of no other story, and takes its time."""
    phrase = first_line(phrase_file)
    with opened(session) as vault, progress() as bar:
        found = phrases.find(vault, phrase, bar)
    if session.as_json:
        emit({"stories": [{"story_id": one.story_id, "pseudonym": one.pseudonym or None} for one in found]})
    else:
        for one in found:
            say(f"{one.story_id}  {one.pseudonym}")
