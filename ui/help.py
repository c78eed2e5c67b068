"""The list of keys under F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.page import Shortcut
from ui.theme import Size, Space, current
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Heading, KeyCap, Text
from ui.widgets.surfaces import hbox, scrolled, vbox


class HelpDialog(QDialog):
    """Keys of this page, and keys that work everywhere. Not modal: it can stay while one works."""

    def __init__(self, here: Sequence[Shortcut], everywhere: Sequence[Shortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        theme = current()
        keys = QWidget()
        self._grid = QGridLayout(keys)
        edge = theme.px(Space.L)
        self._grid.setContentsMargins(edge, edge, edge, theme.px(Space.M))
        self._grid.setVerticalSpacing(theme.px(Space.XS))
        self._grid.setHorizontalSpacing(theme.px(Space.M))
        self._grid.setColumnStretch(1, 1)
        if here:
            self._add(self.tr("On this page"), here)
            self._grid.setRowMinimumHeight(self._grid.rowCount(), theme.px(Space.XS))
        self._add(self.tr("Everywhere"), everywhere)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._area = scrolled(keys)
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = hbox(None, close)
        foot.setContentsMargins(edge, 0, edge, edge)
        self.setLayout(vbox(self._area, foot, gap=0))
        self._fit(parent)

    def _add(self, title: str, shortcuts: Sequence[Shortcut]) -> None:
        first = self._grid.rowCount()
        self._grid.addWidget(Heading(title), first, 0, 1, 2)
        for row, shortcut in enumerate(shortcuts, start=first + 1):
            native = QKeySequence(shortcut.key).toString(QKeySequence.SequenceFormat.NativeText)
            self._grid.addWidget(KeyCap(native or shortcut.key), row, 0, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(Text(shortcut.words), row, 1)

    def _fit(self, window: QWidget) -> None:
        """Be as high as the list, and no higher or wider than the window that it belongs to."""
        theme = current()
        width = min(theme.px(Size.FORM_WIDE), window.width())
        foot = theme.px(Size.BUTTON + Space.L)
        self.resize(width, min(self._grid.heightForWidth(width) + foot, window.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll everywhere."""
        bar = self._area.verticalScrollBar()
        page, line = bar.pageStep(), current().px(Size.BUTTON)
        steps = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Home: -bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
