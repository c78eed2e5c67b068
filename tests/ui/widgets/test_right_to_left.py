"""Text from right to left, as it comes out on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui import i18n
from ui.i18n import isolated
from ui.theme.painting import draw_leading, margins
from ui.widgets import SearchField, Stepper, Strong, Text
from ui.window import MainWindow

WORDS = "هي تعرف أن بإمكانها التوقف أو الاستراحة أو ترك أي شيء هنا اليوم"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The window's direction."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def right_edge(picture: QImage, top: int, bottom: int) -> int:
    """Return the last column with ink between two rows."""
    return max(
        x
        for x in range(picture.width())
        for y in range(top, bottom)
        if picture.pixelColor(x, y).lightness() < 128
    )


@pytest.mark.usefixtures("mirrored")
def test_lines_of_a_paragraph_begin_at_one_edge(qtbot: QtBot) -> None:
    """Every text would look as if its first line were indented by mistake."""
    label = Text(WORDS)
    qtbot.addWidget(label)
    lines = 3
    label.setFixedSize(200, label.heightForWidth(200))
    picture = QImage(label.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    label.render(picture)
    height = picture.height() // lines
    edges = [right_edge(picture, place * height, (place + 1) * height) for place in range(lines)]
    assert min(edges) >= picture.width() - 4


def test_each_paragraph_runs_as_it_is_written(qtbot: QtBot) -> None:
    """Of a story told in two scripts the second would be read from its wrong end, just before it leaves."""
    label = Text("She wrote to him.\nقالت إنها هنا.\nThen she left.")
    qtbot.addWidget(label)
    label.setFixedSize(400, label.heightForWidth(400))
    picture = QImage(label.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    label.render(picture)
    height = picture.height() // 3
    first, second, third = (right_edge(picture, at * height + 2, (at + 1) * height - 2) for at in range(3))
    assert (first < 300, second >= picture.width() - 6, third < 300) == (True, True, True)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("label", [Text, Strong])
def test_a_name_alone_stands_where_the_line_begins(qtbot: QtBot, label: type[Text]) -> None:
    """Her pseudonym stood at the far edge of the card, away from what is said of it."""
    widget = label(isolated("Rain"))
    qtbot.addWidget(widget)
    widget.setFixedSize(200, 30)
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    assert right_edge(picture, 0, picture.height()) >= picture.width() - 6


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_names_in_a_list_follow_each_other_as_the_window_reads(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    """In Arabic the last of several names stood first, as if the entry were called so."""
    names = f"{isolated('Wangari')}, {isolated('Lili')}"
    pictures = []
    for mark in (
        "",
        "\u200f",
        "\u200e",
    ):  # as the window reads; then as told, from the right and from the left
        picture = QImage(200, 30, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        draw_leading(painter, picture.rect(), mark + names, direction)
        painter.end()
        pictures.append(picture)
    told, right, left = pictures
    assert right != left
    assert told == (right if direction == Qt.LayoutDirection.RightToLeft else left)


def test_margins_follow_the_direction(mirrored: None, qapp: QApplication) -> None:
    """Hide stood at the very edge of the screen."""
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)


def test_a_window_that_stands_takes_the_digits_of_the_new_language(qtbot: QtBot, qapp: QApplication) -> None:
    """Half of the numbers would stay in the digits of the language before."""
    window = MainWindow()
    qtbot.addWidget(window)
    stepper = Stepper(window)
    try:
        i18n.install(qapp, "ar")
        assert stepper.locale().toString(3) == "٣"
    finally:
        i18n.install(qapp, "en")
    assert stepper.locale().toString(3) == "3"


@pytest.mark.usefixtures("mirrored")
def test_an_empty_field_begins_where_the_window_does(qtbot: QtBot) -> None:
    """The caret blinked at the far end from the hint, and the letters ran away from it."""
    field = SearchField("ابحث")
    qtbot.addWidget(field)
    field.resize(400, field.height())
    field.show()
    glass = field.findChild(QLabel)
    assert glass is not None
    assert glass.geometry().center().x() > 300
    assert 300 < field.cursorRect().right() < glass.geometry().left() - field.viewport().x()
    QTest.keyClicks(field, "Rain")
    assert field.cursorRect().left() < 300  # Latin letters run as they do, from the left
    field.clear()
    assert field.cursorRect().right() > 300
