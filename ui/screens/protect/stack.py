"""One tab at a time; the page is as large as the one that is shown needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.flow import Columns


class Stack(QWidget):
    """Shows one of several widgets. Qt's own asks for the room of the largest, shown or not."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._current = widgets[0]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            widget.setParent(self)
            widget.setVisible(widget is self._current)

    def current(self) -> QWidget:
        """Return what is shown."""
        return self._current

    def show_one(self, widget: QWidget) -> None:
        """Show one of the widgets."""
        if widget is self._current:
            return
        before, self._current = self._current, widget
        widget.setGeometry(self.rect())
        widget.show()
        before.hide()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the shown widget needs in a width.

        One column under the other is in a page that scrolls: it gets what it would like, because Qt takes the
        least height of what wraps for the height that it would like, and would press the rest. The hint of a
        least size is that of the narrowest width, so it counts only where nothing wraps.
        """
        layout = self._current.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._current.minimumSizeHint().height()
        least = layout.minimumHeightForWidth(width)
        columns = self._current.findChild(Columns)
        if columns is not None and columns.stacked():
            return max(least, layout.heightForWidth(width))
        return least

    def sizeHint(self) -> QSize:
        """Return what the shown widget would like."""
        return self._current.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the shown widget needs."""
        return self._current.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room."""
        super().resizeEvent(event)
        self._current.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Pass on that the shown widget needs another room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
