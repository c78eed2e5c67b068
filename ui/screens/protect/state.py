"""What is to be seen in Protect: the desk, what is current of it, and what waits."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.errors import TbttError
from tbtt_desktop.stories.records import Item, ItemId, ItemKind, Mark
from ui.screens.protect.desk import Desk
from ui.screens.protect.found import FoundPlace, Group


@dataclass(frozen=True, slots=True)
class ProtectState:
    """What is to be seen. `current` is the key of a group, `place` the number of a place in it."""

    loading: bool = True
    saving: bool = False
    error: TbttError | None = None
    desk: Desk | None = None
    groups: tuple[Group, ...] = ()
    current: str = ""
    place: int = 0
    leaving: bool = False  # the text is shown as it leaves
    by_kind: bool = False  # what was found is in the order of its kinds, not of the text
    can_undo: bool = False
    can_redo: bool = False

    @property
    def group(self) -> Group | None:
        """Return the current group."""
        return next((group for group in self.groups if group.key == self.current), None)

    @property
    def at(self) -> FoundPlace | None:
        """Return the current place."""
        group = self.group
        return group.places[min(self.place, len(group.places) - 1)] if group is not None else None

    @property
    def left(self) -> int:
        """Return how many groups wait for a decision."""
        return sum(group.open for group in self.groups)

    def items(self, kind: ItemKind) -> tuple[Item, ...]:
        """Return the story's parts of a kind."""
        return () if self.desk is None else tuple(i for i in self.desk.story.items if i.kind is kind)

    def marks(self, item_id: ItemId) -> tuple[Mark, ...]:
        """Return a part's marks."""
        return () if self.desk is None else self.desk.story.marks.get(item_id, ())
