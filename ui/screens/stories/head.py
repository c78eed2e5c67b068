"""What stands above the list of stories, on one line or two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import Space, current


class Head(QWidget):
    """Search, filters and the button on one line; the filters under them where that is too narrow."""

    def __init__(self, search: QWidget, filters: QWidget, button: QWidget) -> None:
        super().__init__()
        self._search, self._filters, self._button = search, filters, button
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current().px(Space.S))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(search, 0, 0)
        self._grid.addWidget(button, 0, 2)
        self._place(wide=False)

    def _place(self, *, wide: bool) -> None:
        self._filters.setMinimumWidth(self._filters.sizeHint().width() if wide else 0)
        place = (0, 1, 1, 1) if wide else (1, 0, 1, 3)
        self._grid.removeWidget(self._filters)
        self._grid.addWidget(self._filters, *place, Qt.AlignmentFlag.AlignVCenter)
        self._wide = wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the line on which the filters stand."""
        super().resizeEvent(event)
        hints = self._filters.sizeHint().width() + self._button.sizeHint().width()
        wide = self.width() >= self._search.minimumWidth() + hints + 2 * self._grid.horizontalSpacing()
        if wide != self._wide:
            self._place(wide=wide)
