"""The shell gives room where there is little, and says where one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.stories.records import Role, StoryId
from ui.help import HelpDialog
from ui.page import Page, Shortcut
from ui.route import Route, Screen
from ui.shell import Shell, ShellActions
from ui.theme import Size, Space, Theme, apply, current
from ui.widgets import Text, vbox
from ui.widgets.buttons import RailButton
from ui.widgets.rail import Rail
from ui.widgets.stepper import Step
from ui.window import MainWindow


class Tall(Page):
    """A page with a field that is as high as it is asked to be."""

    def __init__(self) -> None:
        super().__init__("Tall", step=Step.PROTECT)
        self.block = QWidget()
        self.setLayout(vbox(self.block, margin=Space.L))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """Both directions of the window."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


Make = Callable[..., Shell]


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Make]:
    """Show a shell of some size with a page in it. It stands until the test is over."""
    kept: list[Shell] = []

    def make(width: int, height: int, opened: list[Route] | None = None) -> Shell:
        went = opened.append if opened is not None else lambda _: None
        made = Shell("Notebook", Role.HELPER, ShellActions(went, lambda: None, lambda: None))
        kept.append(made)
        qtbot.addWidget(made)
        made.resize(width, height)
        made.show()
        made.show_page(Route(Screen.STORIES), Tall())
        return made

    yield make
    for made in kept:
        made.close()


def rail(made: Shell) -> Rail:
    """Return its rail."""
    found = made.findChild(Rail)
    assert isinstance(found, Rail)
    return found


def test_a_small_window_has_a_narrow_rail_with_its_words(shell: Make) -> None:
    """With large letters the rail took a third of the window away from what she says."""
    made = shell(Size.WINDOW_W, Size.WINDOW_H)
    assert rail(made).width() >= Size.RAIL
    made.resize(Size.NARROW - 1, Size.WINDOW_H)
    narrow = rail(made)
    assert narrow.width() <= Size.RAIL_NARROW + Space.M
    for button in narrow.findChildren(RailButton):
        assert button.width() >= button.sizeHint().width()
        assert button.text()
    made.resize(Size.NARROW, Size.WINDOW_H)
    assert rail(made).width() >= Size.RAIL


def test_a_low_window_keeps_every_place_in_the_rail(shell: Make, qapp: QApplication) -> None:
    """Settings would stand below the edge of the window."""
    apply(qapp, Theme(scale=2.0))
    made = shell(Size.WINDOW_MIN_W, Size.WINDOW_MIN_H)
    for button in rail(made).findChildren(RailButton):
        bottom = button.mapTo(made, QPoint(0, button.height())).y()
        assert bottom <= made.height()


def test_the_bar_that_scrolls_moves_nothing(shell: Make, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """As a page grows, everything on it would jump aside under the pointer."""
    made = shell(Size.WINDOW_W, Size.WINDOW_H)
    page = made.page
    assert isinstance(page, Tall)
    QApplication.processEvents()
    before = page.block.mapTo(made, QPoint(0, 0)).x(), page.block.width()
    page.block.setMinimumHeight(3 * Size.WINDOW_H)
    area = made.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    assert (page.block.mapTo(made, QPoint(0, 0)).x(), page.block.width()) == before
    assert area.horizontalScrollBar().maximum() == 0
    place = bar.mapTo(made, QPoint(0, bar.height() // 2)) + QPoint(bar.width() // 2, 0)
    assert made.childAt(place) is bar  # it lies above the page, and can be pulled
    page.block.setMinimumHeight(10)
    qtbot.waitUntil(lambda: not bar.isVisible())
    QApplication.processEvents()
    assert (page.block.mapTo(made, QPoint(0, 0)).x(), page.block.width()) == before


def test_a_page_scrolls_over_words_and_not_over_nothing(shell: Make, qtbot: QtBot) -> None:
    """Below the last line there was an empty stretch to scroll over: is something missing there?"""
    made = shell(Size.WINDOW_W, Size.WINDOW_H)
    page = made.page
    assert isinstance(page, Tall)
    words = Text("She can stop, pause or leave anything out at any time. " * 60)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(words)
    area = made.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    QApplication.processEvents()
    assert page.minimumSizeHint().height() > area.viewport().height()  # so high it would be if it were narrow
    assert page.heightForWidth(area.viewport().width()) < area.viewport().height()
    assert area.verticalScrollBar().maximum() == 0
    words.setText(words.text() * 10)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    bottom = words.mapTo(page, QPoint(0, words.height())).y()
    assert page.height() - bottom <= Space.L + 1


def test_places_are_buttons_that_say_where_one_is(shell: Make) -> None:
    """Announced as check boxes, they would seem to switch something on in her story."""
    opened: list[Route] = []
    made = shell(Size.WINDOW_W, Size.WINDOW_H, opened)
    buttons = rail(made).findChildren(RailButton)
    assert {QAccessible.queryAccessibleInterface(one).role() for one in buttons} == {QAccessible.Role.Button}
    assert [one.text() for one in buttons if one.accessibleDescription() == "You are here"] == ["Stories"]
    hand_over = next(one for one in buttons if one.text() == "Hand over")
    QTest.keyClick(hand_over, Qt.Key.Key_Space)
    assert opened == [Route(Screen.HAND_OVER)]
    assert not hand_over.is_on()  # which one is lit is decided by where one arrives
    made.show_page(Route(Screen.HAND_OVER), Tall())
    assert hand_over.is_on()
    assert [one.text() for one in buttons if one.accessibleDescription()] == ["Hand over"]


def test_the_steps_of_a_story_are_walked_by_keys(shell: Make, qtbot: QtBot) -> None:
    """Past a hundred boxes of what happened there was no way on to Protect without as many keys."""
    opened: list[Route] = []
    made = shell(Size.WINDOW_W, Size.WINDOW_H, opened)
    story = StoryId("1")
    made.show_page(Route(Screen.PROTECT, story), Tall())
    with qtbot.waitActive(made):
        made.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(made, Qt.Key.Key_PageUp, control)
    QTest.keyClick(made, Qt.Key.Key_PageDown, control)
    assert opened == [Route(Screen.WHAT_HAPPENED, story), Route(Screen.HAND_OVER, story)]
    QTest.keyClick(made, Qt.Key.Key_F1)
    (keys,) = made.findChildren(HelpDialog)
    words = [label.text() for label in keys.findChildren(QLabel)]
    assert words[words.index("Ctrl+PgDown") + 1] == "Hand over"
    assert words[words.index("Ctrl+PgUp") + 1] == "What happened"
    keys.close()
    last = Tall()
    last.step = Step.HAND_OVER
    made.show_page(Route(Screen.HAND_OVER, story), last)
    opened.clear()
    QTest.keyClick(made, Qt.Key.Key_PageDown, control)
    assert opened == []


def test_the_window_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    """On a small screen the button that goes on stood below the edge, where nobody can press it."""
    window = MainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.size() == QSize(Size.WINDOW_W, Size.WINDOW_H).boundedTo(room)


def test_the_window_takes_all_of_a_small_screen(qtbot: QtBot) -> None:
    """Its title stood above it in a screen that it filled, and pushed the foot of every page out of sight."""
    window = MainWindow()
    qtbot.addWidget(window)
    usual = QSize(Size.WINDOW_W, Size.WINDOW_H)
    assert usual.boundedTo(window.screen().availableSize()) != usual
    window.appear()
    assert window.isMaximized()
    other = MainWindow()
    qtbot.addWidget(other)
    other.resize(usual)  # as on a screen that has the room
    other.appear()
    assert other.isVisible()
    assert not other.isMaximized()


def test_the_list_of_keys_is_never_higher_than_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    """With large letters the last keys, and Close, stood below the screen."""
    apply(qapp, Theme(scale=2.0))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(Size.WINDOW_W, Size.WINDOW_H)
    keys = [Shortcut("F9", f"Does something {number}") for number in range(30)]
    dialog = HelpDialog(keys, keys[:3], window)
    dialog.show()
    assert dialog.height() <= window.height()
    assert dialog.width() <= window.width()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    QTest.keyClick(dialog, Qt.Key.Key_End)
    last = dialog.findChildren(QLabel)[-1]
    bottom = last.mapTo(area.viewport(), QPoint(0, last.height())).y()
    assert 0 < bottom <= area.viewport().height()
    apply(qapp, Theme())
    short = HelpDialog(keys[:3], keys[:3], window)
    short.show()
    found = short.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    assert found.verticalScrollBar().maximum() == 0
    assert short.height() < window.height()
    assert current().scale == 1.0
