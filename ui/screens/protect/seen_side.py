"""Ties what was found in a picture to its stage: which place is current, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer

from tbtt_desktop.redaction.pictures import line_of, needed, undecided
from tbtt_desktop.services import protect
from tbtt_desktop.stories.records import Box, Category, Item, Mark, MarkId
from tbtt_desktop.stories.seen import Sighting
from ui.screens.protect.canvas import Canvas
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.seeing import SeeingPresenter, SeeingState
from ui.screens.protect.seen_card import Kind, SeenCard, kind_of
from ui.screens.protect.state import ProtectState

BEGIN: Final = 800  # milliseconds that a person must stay before the looking begins


class SeenSide:
    """The card beside a picture, and the dashed places on it."""

    def __init__(self, presenter: ProtectPresenter, seeing: SeeingPresenter, canvas: Canvas) -> None:
        self.card = SeenCard()
        self._presenter, self._seeing, self._canvas = presenter, seeing, canvas
        self._item: Item | None = None
        self._open: tuple[Sighting, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._current = 0
        self._begin = QTimer(self.card)
        self._begin.setSingleShot(True)
        self._begin.setInterval(BEGIN)
        self._begin.timeout.connect(self._begin_looking)
        self.card.chosen.connect(self._choose)
        self.card.covered.connect(self.cover)
        self.card.kept.connect(self.keep)
        self.card.lined.connect(self.cover_line)
        self.card.kind_covered.connect(lambda kind: self.cover_kind(Kind(kind)))
        self.card.look.connect(self._look_again)
        self.card.stop.connect(seeing.stop)
        canvas.pointed.connect(self._point)
        canvas.selected.connect(lambda _mark: self._show())
        seeing.watch(self._show_seeing)

    # Showing

    def show_item(self, state: ProtectState, item: Item, *, working: bool) -> None:
        """Show what was found in a picture; `working` while it is not shown as it leaves."""
        if state.desk is None:
            return
        if self._item is None or self._item.item_id != item.item_id:
            self._current = 0
        self._item = item
        self.card.setEnabled(working)
        self._seeing.follow(state.desk.story)
        self._find(state.marks(item.item_id))
        self._show()
        if not self._begin.isActive():
            self._begin.start()

    def _show_seeing(self, _state: SeeingState) -> None:
        if self._item is not None:
            self._find(self._presenter.state.marks(self._item.item_id))
        self._show()
        if self._item is not None and not self._begin.isActive():
            self._begin.start()

    def _find(self, marks: Sequence[Mark]) -> None:
        """Find what nobody has decided on, where something changed: there may be a thousand lines."""
        if self._item is None:
            return
        offered = self._seeing.state.matched.offered.get(self._item.item_id, [])
        asked = (self._item.item_id, self._item.framing, tuple(marks), tuple(offered))
        if asked != self._asked:
            self._asked = asked
            self._open = tuple(undecided(offered, marks, self._item.framing.crop))
        self._current = max(0, min(self._current, len(self._open) - 1))

    def _show(self) -> None:
        item, state = self._item, self._seeing.state
        if item is None:
            return
        found = item.item_id in state.matched.found
        self.card.show_looking(
            state, waiting=self._seeing.is_waiting(item), problem=state.refused.get(item.item_id)
        )
        self.card.show_found(self._open, self._current, looked=found)
        current = self._now()
        now = None if current is None else current.box
        self._canvas.show_offered([(one.box, one.category) for one in self._open], now)
        in_line = current is not None and current.line is not None and current.category is not Category.TEXT
        self.card.line.setEnabled(in_line or self._line_of_chosen() is not None)

    def _now(self) -> Sighting | None:
        return self._open[self._current] if self._open else None

    # Moving about

    def move(self, step: int) -> None:
        """Make the next place current, staying at either end."""
        self._choose(max(0, min(len(self._open) - 1, self._current + step)))

    def _choose(self, row: int) -> None:
        self._current = row
        self._show()

    def _point(self, x: int, y: int) -> None:
        """Make current what lies at a pixel of the picture, the smallest first."""
        hits = [
            (one.box.w * one.box.h, row)
            for row, one in enumerate(self._open)
            if one.box.x <= x < one.box.x + one.box.w and one.box.y <= y < one.box.y + one.box.h
        ]
        if hits:
            self._choose(min(hits)[1])

    # Looking

    def _begin_looking(self) -> None:
        if self._item is not None and self.card.isVisible():
            self._seeing.begin(self._item)

    def _look_again(self) -> None:
        if self._item is not None:
            self._seeing.look_again(self._item)

    # Deciding

    def cover(self) -> None:
        """Cover the current place."""
        now = self._now()
        if now is not None:
            self._cover([(now.box, now.category)])

    def keep(self) -> None:
        """Leave the current place to be seen, on purpose."""
        now, item = self._now(), self._item
        if now is not None and item is not None:
            self._presenter.decide(
                lambda vault, _story: protect.keep(vault, item.item_id, now.box, now.category)
            )

    def cover_line(self) -> None:
        """Widen the chosen box to its whole line; without one, cover the line of the current place."""
        chosen, line = self._canvas.chosen(), self._line_of_chosen()
        if chosen is not None and line is not None:
            self._presenter.change_mark(MarkId(chosen), place=line)
            return
        now = self._now()
        if now is not None and now.line is not None:
            self._cover([(now.line, Category.TEXT)])

    def cover_kind(self, kind: Kind) -> None:
        """Cover everything of a kind in this picture."""
        wanted = needed(one for one in self._open if kind_of(one.category) is kind)
        self._cover([(one.box, one.category) for one in wanted])

    def _cover(self, boxes: list[tuple[Box, Category]]) -> None:
        item = self._item
        if item is not None and boxes:
            self._presenter.decide(lambda vault, _story: protect.cover_boxes(vault, item.item_id, boxes))

    def _line_of_chosen(self) -> Box | None:
        """Return the line, or lines, on which the chosen box lies, together with it."""
        item, chosen = self._item, self._canvas.chosen()
        seen = self._seeing.state.matched.found.get(item.item_id) if item is not None else None
        if item is None or chosen is None or seen is None:
            return None
        marks = self._presenter.state.marks(item.item_id)
        box = next((mark.place for mark in marks if mark.mark_id == chosen), None)
        line = line_of(seen, box) if isinstance(box, Box) else None
        return None if line is None or not isinstance(box, Box) else _around(box, line)


def _around(one: Box, other: Box) -> Box:
    left, top = min(one.x, other.x), min(one.y, other.y)
    right, bottom = max(one.x + one.w, other.x + other.w), max(one.y + one.h, other.y + other.h)
    return Box(left, top, right - left, bottom - top)
