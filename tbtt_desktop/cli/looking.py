"""Looking through pictures before something is suggested or covered in them."""

from __future__ import annotations

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.output import Json, note
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import SightProblem
from tbtt_desktop.services import sightings
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.seen import Sighting
from tbtt_desktop.vault.store import Vault


def look_through(vault: Vault, story: StoryView) -> None:
    """Look through the pictures of a story that were not yet; say on stderr which could not be."""
    try:
        with progress() as bar:
            refused = sightings.look_through(vault, story.row.story_id, bar).refused
    except SightProblem as problem:
        note(_words(problem))
        return
    for item in story.items:
        if item.item_id in refused:
            note(f"Picture {item.number} was not looked through. {_words(refused[item.item_id])}")


def _words(problem: WorldError) -> str:
    return sentence(type(problem).__name__, problem.code, problem.params)


def sighting_json(found: Sighting) -> dict[str, Json]:
    """Return a suggestion for a picture: pixels of the upright picture at full size."""
    box = found.box
    return {"box": [box.x, box.y, box.w, box.h], "category": found.category}


def sighting_line(number: int, found: Sighting) -> str:
    """Return a suggestion for picture `number` as a line."""
    box = found.box
    place = f"{box.x},{box.y},{box.w},{box.h}"
    return f"{number}  {place}  {found.category}  {found.words}".rstrip()
