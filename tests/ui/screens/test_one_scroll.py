"""Where the letters are large, one thing scrolls, and not a page within a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea

from tbtt_desktop.services import protect
from tbtt_desktop.stories.records import Role, StoryId
from tests.helpers.made import make_story
from tests.ui.screens.screens import Stage
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.protect.page import LEAVING, PICTURES, TEXT, VOICE, ProtectPage
from ui.shell import Shell, ShellActions
from ui.theme import Size, Theme, apply
from ui.widgets import Button, QuietButton


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def shell(quiet: Stage, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Shell]:
    """A window of the usual size with letters of twice the size, in both directions."""
    apply(qapp, Theme(scale=2.0))
    qapp.setLayoutDirection(request.param)
    made = window(quiet)
    yield made
    made.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply(qapp, Theme())


@pytest.fixture
def usual(quiet: Stage) -> Iterator[Shell]:
    """A window of the usual size with letters of the usual size."""
    made = window(quiet)
    yield made
    made.close()


def window(quiet: Stage) -> Shell:
    """Open a window of the usual size."""
    made = Shell("Notebook", Role.HELPER, ShellActions(lambda _: None, lambda: None, lambda: None))
    quiet.qtbot.addWidget(made)
    made.resize(Size.WINDOW_W, Size.WINDOW_H)
    made.show()
    return made


def shown(quiet: Stage, shell: Shell, screen: Screen, story_id: StoryId, place: str = "") -> Page:
    """Show a page of a story within the window."""
    page = quiet.open(screen, story_id, place)
    shell.show_page(Route(screen, story_id, place), page)
    settle()
    return page


def settle() -> None:
    """Let everything find its place."""
    for _ in range(5):
        QApplication.processEvents()


def scrolling(shell: Shell) -> list[QAbstractScrollArea]:
    """Return what is in sight and can be scrolled."""
    areas = shell.findChildren(QAbstractScrollArea)
    return [one for one in areas if one.isVisible() and one.verticalScrollBar().maximum() > 0]


def told(quiet: Stage) -> StoryId:
    """Return a story with a sound, a picture and a text longer than the window."""
    made = make_story(quiet.vault, "It began in the spring, when Samira moved to Leeds. " * 60)
    protect.cover_term(quiet.vault, made.story_id, "Leeds")
    return made.story_id


def test_the_break_is_in_the_same_corner_wherever_one_scrolled(quiet: Stage, shell: Shell) -> None:
    """She cannot go on, and the helper looks for the one button; it was below the edge of the window."""
    page = shown(quiet, shell, Screen.INTERVIEW, told(quiet))
    (rest,) = [one for one in page.findChildren(Button) if one.text() == "Take a break"]
    (inner,) = scrolling(shell)
    assert inner is not shell.findChild(QScrollArea)
    places = []
    for where in (0, inner.verticalScrollBar().maximum()):
        inner.verticalScrollBar().setValue(where)
        settle()
        places.append(rest.mapTo(shell, QPoint(0, 0)))
    assert places[0] == places[1]
    assert shell.rect().contains(rest.geometry().translated(rest.mapTo(shell, QPoint()) - rest.pos()))
    page.leave()


def test_protect_is_scrolled_by_the_page_alone(quiet: Stage, shell: Shell) -> None:
    """Two bars for one text: whoever sees little loses the line with every turn of the wheel."""
    page = shown(quiet, shell, Screen.PROTECT, told(quiet), TEXT)
    assert isinstance(page, ProtectPage)
    outer = shell.findChild(QScrollArea)
    for tab in (VOICE, LEAVING, TEXT):
        page._open(tab)
        settle()
        assert (tab, scrolling(shell)) == (tab, [outer])
    text = page.text.text
    page._open(PICTURES)
    page.pictures.show_table(on=False)
    settle()
    tools, flow = page.pictures._tools, page.pictures._tools.layout()
    assert flow is not None
    for words in (2, 3, 4):  # as in other languages: more lines than there are in English
        for button in tools.findChildren(QuietButton):
            button.setText("Recuadro " * words)
        settle()
        assert tools.height() >= flow.heightForWidth(tools.width())
    page._open(TEXT)
    settle()
    for _ in range(40):  # J goes through marks that were out of sight
        page._move_place(1)
    settle()
    assert text.cursorRect().top() > shell.height()
    assert shell.rect().contains(text.viewport().mapTo(shell, text.cursorRect().center()))
    page.leave()


def test_what_leaves_scrolls_over_nothing_in_the_usual_window(quiet: Stage, usual: Shell) -> None:
    """A bar at the edge says that something is below, and there is nothing but some empty pixels."""
    text = "I left the job at the school in Gulberg in May. My cousin saw it at House 12, Gulberg."
    page = shown(quiet, usual, Screen.PROTECT, make_story(quiet.vault, text).story_id, LEAVING)
    outer = usual.findChild(QScrollArea)
    assert isinstance(outer, QScrollArea)
    assert outer.verticalScrollBar().maximum() == 0
    page.leave()


def test_there_is_room_beside_the_text_it_scrolls_by_itself(quiet: Stage) -> None:
    """What was found would go out of sight with the text that it was found in."""
    page = quiet.open(Screen.PROTECT, told(quiet), TEXT)
    settle()
    assert isinstance(page, ProtectPage)
    text = page.text.text
    assert text.verticalScrollBar().maximum() > 0
    assert text.height() < page.height()
    page.leave()
