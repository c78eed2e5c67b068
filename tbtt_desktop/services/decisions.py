"""What a decision in Protect changed, so that it can be taken back and made again, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tbtt_desktop.redaction.marks import validate_span
from tbtt_desktop.services.stories import StoryView, require_local, view
from tbtt_desktop.stories.records import EntityId, Framing, ItemId, Leaves, Mark, MarkState, Span, StoryId
from tbtt_desktop.vault import items, marks, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

Forms = tuple[tuple[EntityId, tuple[str, ...]], ...]
Voices = tuple[tuple[ItemId, Leaves | None], ...]
Framings = tuple[tuple[ItemId, Framing], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """From one state of a story's marks to another. A mark that was changed is in `gone` and in `come`.

    `voices` are the sounds of which it was decided how they leave, `framings` the pictures of which it was
    decided how much of them does.
    """

    gone: tuple[Mark, ...]
    come: tuple[Mark, ...]
    forms_before: Forms
    forms_after: Forms
    voices_before: Voices = ()
    voices_after: Voices = ()
    framings_before: Framings = ()
    framings_after: Framings = ()

    @property
    def reversed(self) -> Change:
        """Return the way back."""
        return Change(
            self.come,
            self.gone,
            self.forms_after,
            self.forms_before,
            self.voices_after,
            self.voices_before,
            self.framings_after,
            self.framings_before,
        )


def difference(before: StoryView, after: StoryView) -> Change | None:
    """Return what leads from `before` to `after`, None where nothing does."""
    old, new = _marks(before), _marks(after)
    forms_old, forms_new = _forms(before), _forms(after)
    touched = sorted({*forms_old, *forms_new})
    touched = [one for one in touched if forms_old.get(one, ()) != forms_new.get(one, ())]
    voices_old, voices_new = _voices(before), _voices(after)
    turned = [one for one in voices_new if one in voices_old and voices_old[one] != voices_new[one]]
    framed_old, framed_new = _framings(before), _framings(after)
    framed = [one for one in framed_new if one in framed_old and framed_old[one] != framed_new[one]]
    change = Change(
        gone=tuple(mark for mark in old if mark not in new),
        come=tuple(mark for mark in new if mark not in old),
        forms_before=tuple((one, forms_old.get(one, ())) for one in touched),
        forms_after=tuple((one, forms_new.get(one, ())) for one in touched),
        voices_before=tuple((one, voices_old[one]) for one in turned),
        voices_after=tuple((one, voices_new[one]) for one in turned),
        framings_before=tuple((one, framed_old[one]) for one in framed),
        framings_after=tuple((one, framed_new[one]) for one in framed),
    )
    return change if change.gone or change.come or touched or turned or framed else None


def _framings(story: StoryView) -> dict[ItemId, Framing]:
    return {item.item_id: item.framing for item in story.items}


def _voices(story: StoryView) -> dict[ItemId, Leaves | None]:
    return {item.item_id: item.leaves for item in story.items}


def _marks(story: StoryView) -> dict[Mark, None]:
    return {mark: None for item in story.items for mark in story.marks[item.item_id]}


def _forms(story: StoryView) -> dict[EntityId, tuple[str, ...]]:
    return {entity.entity_id: entity.forms for entity in story.entities}


def make_change(vault: Vault, story_id: StoryId, change: Change) -> None:
    """Carry a change out, in one transaction.

    Raises `NotThere` where a mark is not as it was, and `MarkProblem` where the text has become
    shorter than a mark that would come back: such a story could not be rendered at all.
    """

    def step(db: Connection) -> None:
        require_local(db, story_id)
        for mark in change.gone:
            if marks.get_mark(db, mark.mark_id) != mark:
                raise NotThere("mark_unknown", name=str(mark.mark_id))
            marks.delete_mark(db, mark.mark_id)
        for mark in change.come:
            _, item = items.get(db, mark.item_id)
            if isinstance(mark.place, Span) and mark.state is not MarkState.UNPLACED:
                validate_span(item.text, mark.place)
            marks.restore_mark(db, mark)
        _set_forms(db, change.forms_after)
        for item_id, leaves in change.voices_after:
            items.get(db, item_id)
            items.set_leaves(db, item_id, leaves)
        for item_id, framing in change.framings_after:
            items.get(db, item_id)
            items.set_framing(db, item_id, framing)
        stories.touch(db, vault.world.clock, story_id)

    vault.write(step)


@contextmanager
def all_or_nothing(vault: Vault, before: StoryView) -> Iterator[None]:
    """Undo what was decided since `before`, in one transaction, where a block fails."""
    try:
        yield
    except BaseException:
        story_id = before.row.story_id
        change = difference(before, view(vault, story_id))
        if change is not None:
            make_change(vault, story_id, change.reversed)
        raise


def _set_forms(db: Connection, forms: Iterable[tuple[EntityId, tuple[str, ...]]]) -> None:
    for entity_id, written in forms:
        marks.set_forms(db, entity_id, written)
