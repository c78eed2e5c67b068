"""What the steps of a story share: which of them are done, and the note of saving."""

from __future__ import annotations

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault.errors import NotThere
from ui.page import Saving
from ui.route import Route
from ui.widgets.stepper import Step

_LEFT = frozenset({Stage.HANDED_OVER, Stage.RECEIVED})


def story_of(route: Route) -> StoryId:
    """Return the story that a step is opened for. Raises `NotThere` where the route names none."""
    if route.story_id is None:
        raise NotThere("story_unknown", name="")
    return route.story_id


def done_steps(story: StoryView, **now: bool) -> frozenset[Step]:
    """Return the steps that carry a check; `now` says it anew of a step by its name."""
    done = {
        Step.BEFORE: bool(story.consent.grants),
        Step.INTERVIEW: bool(story.items),
        Step.WHAT_HAPPENED: bool(story.codes.get("act")),
        Step.PROTECT: story.row.stage is Stage.READY or story.row.stage in _LEFT,
        Step.HAND_OVER: story.row.stage in _LEFT,
    }
    done |= {Step(name): is_done for name, is_done in now.items()}
    return frozenset(step for step, is_done in done.items() if is_done)


def saving_note(*, pending: bool, error: TbttError | None) -> Saving:
    """Return what the note of saving says of a story that is loaded."""
    if error is not None:
        return Saving.FAILED
    return Saving.SAVING if pending else Saving.SAVED
