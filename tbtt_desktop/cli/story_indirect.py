"""The one question before a story leaves: would someone who knows her recognise this?"""

from __future__ import annotations

from collections.abc import Sequence

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import stories
from tbtt_desktop.services.approval import Question, question
from tbtt_desktop.services.recognising import Telling
from tbtt_desktop.stories.records import StoryId


def left_json(left: Sequence[Telling]) -> list[Json]:
    """Return by what somebody who knows her may recognise what leaves; places are those of the original."""
    return [
        {
            "item": one.number,
            "start": one.span.start,
            "end": one.span.end,
            "kind": one.kind,
            "text": one.words,
            "times": one.times,
            "kept": one.kept,
        }
        for one in left
    ]


def question_json(asked: Question) -> dict[str, Json]:
    """Return how many wordings are left, and whether somebody answered for just these."""
    return {"left": len(asked.left), "answered": asked.answered}


def say_unanswered(story_id: StoryId, asked: Question) -> None:
    """Say that nobody answered whether she would be recognised: the window does not go on without."""
    if not asked.answered:
        left = len(asked.left)
        word = "wording is" if left == 1 else "wordings are"
        say(
            f"Not answered: would someone who knows her recognise story {story_id}? {left} {word} left;"
            " see: story indirect. Once read with her: story approve --indirect."
        )


@click.command(
    epilog='JSON: {"story_id", "answered", "left": [{"item", "start", "end", "kind", "text", "times",'
    ' "kept"}]};'
    " kind is a category, or relation, job or rare; kept is what was left readable on purpose."
)
@click.argument("story")
@vault_options
def indirect(session: Session, story: str) -> None:
    """Show by what someone who knows her may recognise STORY as it leaves: read it with her.

    Dates, places, relations, jobs and rare words that nothing covers, each wording once. It is answered by
    `story approve --indirect`, and holds as long as the same is left.
    """
    with opened(session) as vault:
        view = stories.view(vault, stories.find_story(vault, story))
        asked = question(vault, view)
    if session.as_json:
        emit({"story_id": view.row.story_id, "answered": asked.answered, "left": left_json(asked.left)})
        return
    for one in asked.left:
        times = f"  {one.times} times" if one.times > 1 else ""
        kept = "  kept" if one.kept else ""
        say(f"{one.number}  {one.span.start}-{one.span.end}  {one.kind}  {one.words}{times}{kept}")
    if not asked.left:
        say("No date, place, relation or work is left that was noticed.")
    else:
        say("Answered: all of this may stay." if asked.answered else "Not answered yet.")
