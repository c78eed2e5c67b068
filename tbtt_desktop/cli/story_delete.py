"""Deleting a story, or a part of one."""

from __future__ import annotations

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import erasing, stories
from tbtt_desktop.services.erasing import Loss
from tbtt_desktop.vault.errors import NotThere


class DeletionRefused(WorldError):
    """Nobody said yes to deleting. Nothing was deleted."""

    codes = ("delete_not_confirmed",)


@click.command(epilog='JSON: {"story_id", "handed_to": [alias]}')
@click.argument("story")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def delete(session: Session, story: str, *, yes: bool) -> None:
    """Delete STORY here for good, without remnants. What was handed over stays with those who have it."""
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        loss = erasing.loss_of(vault, story_id)
        for line in _told(loss):
            note(line)
        _ask(f"Delete {story_id} for good?", yes=yes)
        stories.delete_story(vault, story_id)
    if session.as_json:
        emit({"story_id": story_id, "handed_to": list(loss.handed_to)})
    else:
        say(f"{story_id} is deleted. What left, when and to whom, stays in the list.")


def _told(loss: Loss) -> list[str]:
    lines = [f"It holds {loss.texts} texts, {loss.sounds} sounds and {loss.photos} pictures."]
    if not loss.handed_to:
        lines.append("It was handed over to nobody.")
    else:
        state = "and arrived" if loss.confirmed else "and nobody has confirmed that it arrived"
        lines.append(f"It was handed over to {', '.join(loss.handed_to)}, {state}.")
    if loss.changed_since:
        lines.append("It was changed after that.")
    return lines


def _ask(question: str, *, yes: bool) -> None:
    try:
        if not yes and not click.confirm(question, default=False, err=True):
            raise DeletionRefused
    except click.Abort:
        raise DeletionRefused from None


@click.command(epilog='JSON: {"story_id", "part", "for_good"}')
@click.argument("story")
@click.argument("number", type=int, metavar="N")
@click.option("--for-good", is_flag=True, help="Without remnants; it cannot be put back.")
@click.option("--put-back", is_flag=True, help="Put back what was taken out and not deleted for good.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def remove(session: Session, story: str, number: int, *, for_good: bool, put_back: bool, yes: bool) -> None:
    """Take part N out of STORY; it can be put back until it is deleted for good.

    That is at the latest when she approves the story without it, or after 30 days, or as many as the
    window's settings say.
    """
    if for_good and put_back:
        raise click.UsageError("Either --for-good or --put-back.")
    with opened(session) as vault, progress():
        story_id = stories.find_story(vault, story)
        erasing.part_kind(vault, story_id, number)
        if for_good:
            _ask(f"Delete part {number} of {story_id} for good?", yes=yes)
            erasing.delete_part(vault, story_id, number)
        elif put_back:
            erasing.put_back(vault, story_id, number)
        else:
            item = next((one for one in stories.view(vault, story_id).items if one.number == number), None)
            if item is None:
                raise NotThere("item_unknown", name=str(number))
            stories.remove_item(vault, item.item_id)
    if session.as_json:
        emit({"story_id": story_id, "part": number, "for_good": for_good})
    else:
        done = "is deleted for good" if for_good else "is back" if put_back else "is taken out"
        say(f"Part {number} {done}.")
