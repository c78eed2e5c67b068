"""The list of keys under F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.page import Shortcut
from ui.theme import Size, Space, current
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Heading, KeyCap, Text
from ui.widgets.surfaces import hbox, vbox


class HelpDialog(QDialog):
    """Keys of this page, and keys that work everywhere. Not modal: it can stay while one works."""

    def __init__(self, here: Sequence[Shortcut], everywhere: Sequence[Shortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.setMinimumWidth(current().px(Size.FORM))
        column = vbox(gap=Space.M, margin=Space.L)
        if here:
            column.addWidget(Heading(self.tr("On this page")))
            column.addLayout(_grid(here))
        column.addWidget(Heading(self.tr("Everywhere")))
        column.addLayout(_grid(everywhere))
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column.addLayout(hbox(None, close))
        self.setLayout(column)


def _grid(shortcuts: Sequence[Shortcut]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(current().px(Space.XS))
    grid.setHorizontalSpacing(current().px(Space.M))
    grid.setColumnStretch(1, 1)
    for row, shortcut in enumerate(shortcuts):
        native = QKeySequence(shortcut.key).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(KeyCap(native or shortcut.key), row, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Text(shortcut.words), row, 1)
    return grid
