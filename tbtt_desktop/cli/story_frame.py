"""How much of a picture leaves, and how large, decided beside the original."""

from __future__ import annotations

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.params import BOX, SMALLER, BoxArgument, SmallerArgument
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_voices import item_of
from tbtt_desktop.photo.framing import view_of_item
from tbtt_desktop.services import decisions, framings, stories
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Item


@click.command(
    epilog='JSON: {"story_id", "pictures": [{"item", "width", "height", "of": [width, height]}]}, in pixels'
    " of what leaves, for the pictures that were named."
)
@click.argument("story")
@click.option(
    "--crop",
    "crops",
    multiple=True,
    type=BOX,
    metavar="N:x,y,w,h",
    help="Let only this leave of picture N, in pixels of the upright picture; of a photo a little less, so"
    " that nothing beside it has a part in what leaves.",
)
@click.option(
    "--smaller",
    "smaller",
    multiple=True,
    type=SMALLER,
    metavar="N:TIMES",
    help="Let picture N leave so many times smaller across and down (1 to 16; 1: as it is). In a WebP, HEIC"
    " or AVIF a trace of what is covered stays: a quarter of the width keeps about a fiftieth, never none.",
)
@click.option("--whole", "wholes", multiple=True, type=int, metavar="N", help="Let all of picture N leave.")
@vault_options
def frame(
    session: Session,
    *,
    story: str,
    crops: tuple[BoxArgument, ...],
    smaller: tuple[SmallerArgument, ...],
    wholes: tuple[int, ...],
) -> None:
    """Crop pictures of STORY as they leave, or make them smaller; the originals stay whole.

    N is the part's number in `story show`. Boxes stay where they are. If anything is refused, nothing of the
    command is done.
    """
    if not (crops or smaller or wholes):
        raise click.UsageError("Nothing to do: use --crop, --smaller or --whole.")
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        before = stories.view(vault, story_id)
        with decisions.all_or_nothing(vault, before):
            for number in wholes:
                framings.crop(vault, item_of(before, number).item_id, None)
            for box in crops:
                framings.crop(vault, item_of(before, box.number).item_id, box.box)
            for one in smaller:
                framings.shrink(vault, item_of(before, one.number).item_id, one.times)
        after = stories.view(vault, story_id)
    named = {*wholes, *(box.number for box in crops), *(one.number for one in smaller)}
    _tell(session, after, [item for item in after.items if item.number in named])


def _tell(session: Session, story: StoryView, changed: list[Item]) -> None:
    told: list[Json] = []
    for item in changed:
        view, photo = view_of_item(item), item.photo
        size: list[Json] = [photo.width, photo.height] if photo is not None else []
        told.append({"item": item.number, "width": view.width, "height": view.height, "of": size})
        if not session.as_json:
            say(f"{item.number}  leaves as {view.width} x {view.height} pixels")
    if session.as_json:
        emit({"story_id": story.row.story_id, "pictures": told})
