"""Rows become cards where columns would be too narrow for their words, and nothing of them is left out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Size, Theme, Tone, apply, current
from ui.widgets import Cell, Column, EmptyState, Place, Row, TableList, row_painting, vbox
from ui.widgets.surfaces import scrolled

COLUMNS = (
    Column("Known here as", 2),
    Column("Begun", 1, Place.HEAD),
    Column("About", 4),
    Column("Where it stands", 3, Place.FOOT),
)
ROWS = tuple(
    Row(
        name,
        (
            Cell(name, strong=True),
            Cell("12 Nov", muted=True),
            Cell("Sharing personal or intimate things without consent"),
            Cell("Handed over, waiting for receipt", tone=Tone.INFO),
        ),
    )
    for name in ("Rain", "Cedar", "Moss", "Lantern")
)


@pytest.fixture
def _twice(qapp: QApplication) -> Iterator[None]:
    """Letters twice as large."""
    apply(qapp, Theme(scale=2.0))
    yield
    apply(qapp, Theme())


@pytest.fixture
def listed(qtbot: QtBot) -> TableList:
    """Four rows in a wide list."""
    table = TableList("Stories", COLUMNS, EmptyState("list", "None", "Begin."))
    table.resize(1000, 600)
    table.set_rows(ROWS)
    qtbot.addWidget(table)
    table.show()
    return table


def shown_columns(table: TableList) -> list[int]:
    """Return the columns that are seen."""
    return [number for number in range(len(COLUMNS)) if not table.view().isColumnHidden(number)]


def test_a_narrow_list_is_one_of_cards_and_back(listed: TableList) -> None:
    """Half a word of where her story stands says nothing."""
    assert not listed.as_cards()
    assert shown_columns(listed) == [0, 1, 2, 3]
    row = listed.view().rowHeight(0)
    listed.resize(Size.TABLE - 1, 600)
    assert listed.as_cards()
    assert shown_columns(listed) == [0]
    assert listed.view().rowHeight(0) > row
    assert listed.view().columnWidth(0) == listed.view().viewport().width()
    assert listed.view().horizontalHeader().isHidden()
    listed.resize(Size.TABLE, 600)
    assert shown_columns(listed) == [0, 1, 2, 3]
    assert listed.view().rowHeight(0) == row


def test_a_card_is_heard_whole(listed: TableList) -> None:
    """Who hears the list would hear names, and not which one is due."""
    listed.resize(500, 600)
    said = listed.view().model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Known here as: Cedar, Begun: 12 Nov, About: Sharing personal or intimate things without consent,"
        " Where it stands: Handed over, waiting for receipt"
    )


def test_so_many_rows_are_in_sight_as_was_asked(listed: TableList) -> None:
    """A list of one line, with all the window free below it, is one that scrolls for nothing."""
    listed.keep_in_sight(3)
    assert listed.minimumHeight() >= Size.ROW_HEAD + 3 * Size.ROW
    assert listed.maximumHeight() >= Size.ROW_HEAD + 4 * Size.ROW
    listed.keep_in_sight(2, 2)
    assert listed.minimumHeight() == listed.maximumHeight() < Size.ROW_HEAD + 3 * Size.ROW
    listed.resize(500, 600)  # where rows are cards, the list scrolls or the page does, and not both
    assert listed.minimumHeight() == listed.maximumHeight() > 2 * Size.ROW
    listed.keep_in_sight(2)
    assert listed.minimumHeight() == listed.sizeHint().height() == 2 * Size.ROW
    assert listed.maximumHeight() > 8 * Size.ROW
    listed.set_rows(())
    assert listed.minimumHeight() == listed.maximumHeight() == Size.SIDE


@pytest.mark.usefixtures("_twice")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cards_hold_their_words_where_letters_are_large(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, direction: Qt.LayoutDirection
) -> None:
    """Who needs large letters would read "Handed ov…" and not know whether it arrived."""
    qapp.setLayoutDirection(direction)
    drawn: list[str] = []

    def note(_metrics: QFontMetrics, text: str, _width: int) -> str:
        drawn.append(text)
        return text

    monkeypatch.setattr(row_painting, "shortened", note)
    table = TableList("Stories", COLUMNS, EmptyState("list", "None", "Begin."))
    qtbot.addWidget(table)
    table.resize(760, 900)
    table.set_rows(ROWS)
    table.show()
    assert not table.grab().isNull()
    assert table.as_cards()
    assert drawn == []
    table.resize(200, 900)
    assert not table.grab().isNull()
    assert drawn  # that something is shortened is seen where it is


def test_the_row_that_has_the_focus_is_marked_by_more_than_a_tint(listed: TableList) -> None:
    """A tint of 1.2 to 1 is none for weak eyes: Enter would open another story."""
    listed.view().setFocus()
    listed.view().selectRow(1)
    picture = listed.view().viewport().grab().toImage()
    height = listed.view().rowHeight(0)
    colours = [picture.pixelColor(1, row * height + height // 2).name() for row in range(3)]
    assert colours[1] == current().color("accent").name()
    assert current().color("accent").name() not in (colours[0], colours[2])


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_marked_when_tab_comes_to_the_list(
    listed: TableList, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """Nobody would see where she is, and Enter would open a story that is not marked."""
    listed.setLayoutDirection(direction)
    listed.activateWindow()
    qtbot.waitUntil(listed.isActiveWindow)
    listed.view().setFocus(Qt.FocusReason.TabFocusReason)
    rows = listed.view().selectionModel().selectedRows()
    assert [index.row() for index in rows] == [0]
    listed.view().clearSelection()
    listed.view().clearFocus()
    listed.view().setFocus(Qt.FocusReason.TabFocusReason)
    assert listed.view().selectionModel().hasSelection()
    listed.select("Moss")
    assert listed.current_key() == "Moss"


@pytest.mark.usefixtures("_twice")
def test_a_page_of_cards_has_one_bar_and_goes_along_with_the_arrow_keys(qtbot: QtBot) -> None:
    """A list that scrolls within a page that scrolls is stuck half way for who reads with large letters."""
    table = TableList("Activity", COLUMNS[:1], EmptyState("list", "None", "Begin."))
    table.keep_in_sight(2, 3)
    table.set_rows([Row(str(number), (Cell(str(number)),)) for number in range(40)])
    inner = QWidget()
    inner.setLayout(vbox(table))
    page = scrolled(inner)
    qtbot.addWidget(page)
    page.resize(500, 600)
    page.show()
    qtbot.waitUntil(table.as_cards)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert table.view().verticalScrollBar().maximum() == 0
    table.select("0")
    table.view().setFocus()
    for _ in range(20):
        QTest.keyClick(table.view(), Qt.Key.Key_Down)
    rect = table.view().visualRect(table.view().currentIndex())
    assert table.current_key() == "20"
    seen = table.view().viewport().mapTo(page.viewport(), rect.center()).y()
    assert 0 < seen < page.viewport().height()
