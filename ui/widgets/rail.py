"""The rail: where one can go, on the leading side of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, current
from ui.widgets.buttons import RailButton
from ui.widgets.labels import Strong


class Rail(QFrame):
    """The sign, the name, places, and one place at the foot.

    In a small window, or with large letters, it is narrow: each icon above its words, and no name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current()
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setProperty("kind", "rail-rtl" if rtl else "rail")
        self._buttons: list[RailButton] = []
        self._narrow = False
        self._name = Strong(name)
        logo = QFrame()
        logo.setProperty("kind", "logo")
        logo.setFixedSize(theme.px(Size.LOGO), theme.px(Size.LOGO))
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(Space.XS + 2))
        self._head.addWidget(logo)
        self._head.addWidget(self._name, 1)
        self._places = QVBoxLayout()
        self._places.setSpacing(theme.px(Space.XXS))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(Space.XXS))
        self._column.addLayout(self._head)
        self._column.addSpacing(theme.px(Space.M + Space.XXS))
        self._column.addLayout(self._places)
        self._column.addStretch(1)
        self._lay_out()

    def add(self, words: str, icon: str, act: Callable[[], None]) -> RailButton:
        """Add a place below the others."""
        return self._add(self._places, words, icon, act)

    def add_foot(self, words: str, icon: str, act: Callable[[], None]) -> RailButton:
        """Add the place at the foot."""
        return self._add(self._column, words, icon, act)

    def _add(self, column: QVBoxLayout, words: str, icon: str, act: Callable[[], None]) -> RailButton:
        button = RailButton(words, icon)
        button.clicked.connect(lambda _checked=False: act())
        column.addWidget(button)
        self._buttons.append(button)
        self._lay_out()
        return button

    def fit(self, window: QSize) -> None:
        """Be narrow in a window without room for more, if the icons find room above their words."""
        narrow = window.width() < current().px(Size.NARROW) and self._height_when_narrow() <= window.height()
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()

    def _height_when_narrow(self) -> int:
        theme = current()
        buttons = sum(button.height_stacked() + theme.px(Space.XXS) for button in self._buttons)
        return buttons + theme.px(Size.LOGO + Space.L + 3 * Space.M + Space.XXS)

    def _lay_out(self) -> None:
        theme = current()
        edge = theme.px(Space.XXS if self._narrow else Space.S)
        self._column.setContentsMargins(edge, theme.px(Space.L), edge, theme.px(Space.M))
        side = 0 if self._narrow else edge
        self._head.setContentsMargins(side, 0, side, 0)
        self._name.setHidden(self._narrow)
        for button in self._buttons:
            button.set_stacked(self._narrow)
        widest = max((button.sizeHint().width() for button in self._buttons), default=0) + 2 * edge
        least = theme.px(Size.RAIL_NARROW) if self._narrow else theme.px(Size.RAIL)
        name = 0 if self._narrow else self._head.sizeHint().width() + 2 * edge
        self.setFixedWidth(max(least, widest, name) + 1)  # the line at its edge
