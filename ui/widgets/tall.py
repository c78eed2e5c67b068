"""Scrolling that gives way: in one column the page scrolls, and what is in it stands at its whole height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from ui.theme import current


def show_bar(area: QAbstractScrollArea, *, needed: bool) -> None:
    """Let what scrolls by itself have a bar, or none where the page scrolls."""
    policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    area.setVerticalScrollBarPolicy(policy)


class TallScroll(QScrollArea):
    """Scrolls what is in it within `least` (a size of the tokens) or more; `stand_tall` ends that.

    A page that scrolls, and in it something else that does, takes a person two bars to read one thing.
    """

    def __init__(self, inner: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = current().px(least)
        self._tall = False
        self._inner = inner
        self.setWidgetResizable(True)
        self.setWidget(inner)
        inner.installEventFilter(self)
        self.setMinimumHeight(self._least)

    def stand_tall(self, tall: bool) -> None:
        """Be as high as what is in it, or scroll it again."""
        self._tall = tall
        show_bar(self, needed=not tall)
        self._fit()

    def _fit(self) -> None:
        if not self._tall:
            self.setMinimumHeight(self._least)
            return
        layout, width = self._inner.layout(), self.viewport().width()
        wraps = layout is not None and layout.hasHeightForWidth()
        height = self._inner.heightForWidth(width) if wraps else self._inner.sizeHint().height()
        self.setMinimumHeight(height + self.height() - self.viewport().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is in it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where words wrap."""
        super().resizeEvent(event)
        if self._tall and event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page, where that scrolls."""
        if self._tall:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page as well."""
        if self._tall:
            event.ignore()
        else:
            super().wheelEvent(event)
