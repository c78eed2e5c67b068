"""Layouts that give way: at large letters nothing is cut off, nothing runs out of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.services.taxonomy import taxonomy
from ui.screens.what_happened.page import CodeChip
from ui.widgets.flow import Columns, FlowLayout, ScrolledRest


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int = 600) -> QWidget:
    """Show a widget in a window of a size."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    widget.setParent(window)
    widget.setGeometry(0, 0, width, height)
    with qtbot.waitExposed(window):
        window.show()
    return window


def block(width: int) -> QWidget:
    """Return a widget of a fixed size."""
    piece = QWidget()
    piece.setFixedSize(width, 30)
    return piece


def test_a_full_line_begins_another(qtbot: QtBot) -> None:
    """A filter outside the window cannot be pressed."""
    pieces = [block(100) for _ in range(5)]
    holder = QWidget()
    holder.setLayout(FlowLayout(*pieces))
    _window = shown(qtbot, holder, 330)
    assert [piece.y() // 30 for piece in pieces] == [0, 0, 0, 1, 1]
    assert all(piece.geometry().right() < 330 for piece in pieces)
    assert holder.heightForWidth(330) >= 60


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_last_stands_at_the_trailing_end(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """In Arabic the line is mirrored as a whole."""
    pieces = [block(50), block(50)]
    holder = QWidget()
    holder.setLayoutDirection(direction)
    holder.setLayout(FlowLayout(*pieces, last_trails=True))
    _window = shown(qtbot, holder, 300)
    left_to_right = direction == Qt.LayoutDirection.LeftToRight
    assert [piece.x() for piece in pieces] == ([0, 250] if left_to_right else [250, 0])


def test_columns_stack_where_they_would_be_too_narrow(qtbot: QtBot) -> None:
    """Two columns of three words each cannot be read."""
    first, second = QWidget(), QWidget()
    columns = Columns(first, second, least=600)
    _window = shown(qtbot, columns, 900)
    assert not columns.stacked()
    columns.resize(500, 600)
    QApplication.processEvents()
    assert columns.stacked()
    assert second.y() > first.y()


def test_a_long_code_wraps_in_a_narrow_window(qtbot: QtBot) -> None:
    """Half of "without consent" says the opposite."""
    longest = max((label for entry in taxonomy().lists.values() for label in entry.codes.values()), key=len)
    chip = CodeChip(longest, name=longest)
    qtbot.addWidget(chip)
    line = chip.sizeHint().height()
    assert chip.heightForWidth(chip.sizeHint().width()) == line
    narrow = chip.sizeHint().width() // 2
    assert chip.minimumSizeHint().width() <= narrow
    assert chip.heightForWidth(narrow) > line


def test_what_scrolls_asks_for_no_more_than_its_least(qtbot: QtBot) -> None:
    """Two scroll bars side by side, and nobody knows which one moves the words."""
    tall = block(100)
    tall.setFixedHeight(5_000)
    area = ScrolledRest(tall, 120)
    qtbot.addWidget(area)
    assert area.sizeHint().height() == 120
