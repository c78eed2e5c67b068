"""What could identify her, and what people say of what leaves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.looking import look_through, sighting_json, sighting_line
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.params import split
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_indirect import question_json, say_unanswered
from tbtt_desktop.services import leakcheck, protect, sightings, stories
from tbtt_desktop.services.approval import approve as approve_story
from tbtt_desktop.services.approval import question
from tbtt_desktop.services.recognising import fingerprint
from tbtt_desktop.services.unredacted import approve_originals
from tbtt_desktop.stories.records import Stage, StoryId, Suggestion
from tbtt_desktop.vault.store import Vault


def open_suggestions(vault: Vault, story_id: StoryId) -> int:
    """Return how many suggestions nobody has decided on, those in pictures that were looked through too."""
    texts = sum(len(found) for found in protect.suggestions(vault, story_id).values())
    pictures = sightings.suggestions(vault, story_id).values()
    return texts + sum(sightings.still_open(found) for found in pictures)


_STAGES: Final = {
    Stage.OPEN: "The story still needs protecting; see: story show.",
    Stage.READY: "The story is ready to hand over.",
    Stage.HANDED_OVER: "The story was handed over and waits for its receipt.",
    Stage.RECEIVED: "The story was handed over and received.",
    Stage.WITHDRAWN: "The story is withdrawn.",
}


def say_open(story_id: StoryId, left: int) -> None:
    """Say that what leaves may still name her: suggestions are a help, not a bar."""
    if left:
        word = "suggestion is" if left == 1 else "suggestions are"
        say(f"Look again: {left} {word} not decided in story {story_id}; see: story suggest.")


def suggestion_json(found: Suggestion) -> dict[str, Json]:
    """Return a suggestion for text: code points, and the words themselves."""
    return {"start": found.start, "end": found.end, "category": found.category, "text": found.text}


@click.command(
    epilog='JSON: {"items": [{"item", "kind": "text|photo|audio", "suggestions": [{"start", "end",'
    ' "category",'
    ' "text"}]}]}; for a sound or a picture these are for its caption, and on a picture there are others:'
    ' {"box": [x, y, w, h], "category"}, in pixels of the upright picture at full size.'
)
@click.argument("story")
@vault_options
def suggest(session: Session, story: str) -> None:
    """Show what in STORY could identify her and is not decided yet. Nothing is covered by it.

    Pictures are looked through first where they were not yet, for faces, text and codes. TEXT is a whole
    line.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        view = stories.view(vault, story_id)
        look_through(vault, view)
        offered = protect.suggestions(vault, story_id)
        seen = sightings.suggestions(vault, story_id)
    if session.as_json:
        items: list[Json] = [
            {
                "item": item.number,
                "kind": item.kind,
                "suggestions": [
                    *(suggestion_json(found) for found in offered[item.item_id]),
                    *(sighting_json(found) for found in seen.get(item.item_id, ())),
                ],
            }
            for item in view.items
        ]
        emit({"items": items})
        return
    for item in view.items:
        for found in offered[item.item_id]:
            say(f"{item.number}  {found.start}-{found.end}  {found.category}  {found.text}")
        for sighting in seen.get(item.item_id, ()):
            say(sighting_line(item.number, sighting))


@click.command(name="looked-at", epilog='JSON: {"story_id", "looked_at": [numbers]}')
@click.argument("story")
@click.argument("numbers", nargs=-1, type=int, metavar="[N]...")
@vault_options
def looked_at(session: Session, story: str, numbers: tuple[int, ...]) -> None:
    """Note that a person has looked at the pictures of STORY as they leave: all, or those numbered N.

    Changing a box afterwards asks for another look.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        seen = protect.set_looked_at(vault, story_id, numbers or None)
    if session.as_json:
        emit({"story_id": story_id, "looked_at": seen})
    else:
        say(f"Looked at: {', '.join(map(str, seen)) or 'there is no picture'}.")


@click.command(name="not-her", epilog='JSON: {"story_id", "place"}')
@click.argument("story")
@click.argument("place")
@vault_options
def not_her(session: Session, story: str, place: str) -> None:
    """Answer the leak check's question about PLACE of STORY: what stands there is not her.

    PLACE is what `export` names. The answer is kept and logged, and holds until that part changes.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        leakcheck.answer(vault, story_id, place)
    if session.as_json:
        emit({"story_id": story_id, "place": place})
    else:
        say(f"Noted for {place}.")


@click.command(
    epilog='JSON: {"story_id", "stage", "how", "open_suggestions", "indirect": {"left", "answered"}}; left is'
    ' how many wordings may tell who she is. With --originals-for: {"story_id", "how", "originals":'
    ' [numbers], "to"}.'
)
@click.argument("story")
@click.option(
    "--how",
    type=click.Choice(["seen", "heard", "told"]),
    default="seen",
    show_default=True,
    help="Whether she saw what leaves, heard it read, or was told of it.",
)
@click.option(
    "--indirect",
    is_flag=True,
    help="Someone who knows her would not recognise it, or she wants it so: what story indirect shows was"
    " read with her, and may stay.",
)
@click.option(
    "--originals-for",
    multiple=True,
    metavar="ALIAS",
    help="Instead: she agreed that the pictures and sounds as they were taken in go to ALIAS, NOT REDACTED,"
    " with export --with-originals. It holds for just these files and just these people.",
)
@vault_options
def approve(
    session: Session, story: str, how: str, *, indirect: bool, originals_for: tuple[str, ...]
) -> None:
    """Note that she agreed to what leaves of STORY, as it is now.

    Changing anything that leaves asks for her agreement again.
    """
    if originals_for:
        _approve_originals(session, story, how, originals_for)
        return
    with opened(session) as vault, progress() as bar:
        story_id = stories.find_story(vault, story)
        asked = question(vault, stories.view(vault, story_id))
        recognise = fingerprint(asked.left) if indirect or asked.answered else ""
        approve_story(vault, story_id, how, progress=bar, recognise=recognise)
        view = stories.view(vault, story_id)
        left, asked = open_suggestions(vault, story_id), question(vault, view)
    if session.as_json:
        emit(
            {
                "story_id": story_id,
                "stage": view.row.stage,
                "how": how,
                "open_suggestions": left,
                "indirect": question_json(asked),
            }
        )
    else:
        say(f"Noted. {_STAGES[view.row.stage]}")
        say_open(story_id, left)
        say_unanswered(story_id, asked)


def _approve_originals(session: Session, story: str, how: str, people: Sequence[str]) -> None:
    aliases = list(dict.fromkeys(alias for one in people for alias in split(one)))
    with opened(session) as vault, progress() as bar:
        story_id = stories.find_story(vault, story)
        leaving = approve_originals(vault, story_id, aliases, how, progress=bar)
    numbers = [number for one in leaving.files for number in one.numbers]
    if session.as_json:
        emit({"story_id": story_id, "how": how, "originals": numbers, "to": aliases})
    else:
        which = ", ".join(map(str, numbers)) or "none"
        say(f"Noted: originals of part {which} may go to {', '.join(aliases)}, not redacted.")
