"""The boxes on a picture as a list: what each covers, to choose, rename or remove without a mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.stories.records import Mark, MarkId
from ui.i18n import number
from ui.screens.protect.saying import category_name
from ui.theme import Space
from ui.theme.categories import CATEGORY_TONES
from ui.widgets import Card, Heading, Muted, Pill, QuietButton, clear, hbox, vbox


class CoveredCard(Card):
    """A row a box. `chosen(mark)`, `asked(mark)` for another category, `removed(mark)`."""

    chosen = Signal(int)
    asked = Signal(int, QWidget)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self._shown: tuple[object, ...] | None = None
        self._buttons: dict[MarkId, QuietButton] = {}
        self._rows: QVBoxLayout = vbox(gap=Space.XXS)
        self._empty = Muted(self.tr("Nothing yet. Draw a box with the mouse, or press N for one."))
        self.body.addWidget(Heading(self.tr("Covered in this picture")))
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)

    def show_marks(self, marks: Sequence[Mark], chosen: MarkId | None) -> None:
        """Show the boxes; the chosen one is pressed in."""
        shown = tuple((mark.mark_id, mark.category) for mark in marks)
        if shown != self._shown:
            self._shown = shown
            self._fill(marks)
        for mark_id, button in self._buttons.items():
            button.setChecked(mark_id == chosen)
        self._empty.setVisible(not marks)

    def _fill(self, marks: Sequence[Mark]) -> None:
        clear(self._rows)
        self._buttons = {}
        for place, mark in enumerate(marks, start=1):
            name = self.tr("Box %1").replace("%1", number(place))
            what = category_name(mark.category)
            button = QuietButton(what, name=f"{name}, {what}")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mark_id=mark.mark_id: self.chosen.emit(mark_id))
            rename = QuietButton(self.tr("Change"), name=self.tr("Change what %1 covers").replace("%1", name))
            rename.clicked.connect(
                lambda _=False, mark_id=mark.mark_id, at=rename: self.asked.emit(mark_id, at)
            )
            remove = QuietButton(self.tr("Remove"), name=self.tr("Remove %1").replace("%1", name))
            remove.clicked.connect(lambda _=False, mark_id=mark.mark_id: self.removed.emit(mark_id))
            row = QWidget()
            pill = Pill(number(place), CATEGORY_TONES[mark.category])
            row.setLayout(hbox(pill, button, None, rename, remove, gap=Space.XXS))
            self._buttons[mark.mark_id] = button
            self._rows.addWidget(row)
