"""Where the keys go when what had them goes away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.stories.records import Role
from ui.page import Page
from ui.route import Route, Screen
from ui.shell import Shell, ShellActions
from ui.widgets import vbox


class OnePage(Page):
    """A page with one button, which goes away when it is pressed."""

    def __init__(self, going: Callable[[QPushButton], None]) -> None:
        super().__init__("One")
        self.button = QPushButton("Agree")
        self.button.clicked.connect(lambda: going(self.button))
        self.setLayout(vbox(self.button))


def shell_with(page: Page, qtbot: QtBot) -> Shell:
    """Show a page in a shell."""
    shell = Shell("Notebook", Role.HELPER, ShellActions(lambda _: None, lambda: None, lambda: None))
    qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.show_page(Route(Screen.STORIES), page)
    return shell


def is_in(page: QWidget) -> bool:
    """Whether the focus is on the page or in it."""
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and (focused is page or page.isAncestorOf(focused))


@pytest.mark.parametrize(
    "going", [lambda button: button.hide(), lambda button: button.setEnabled(False)], ids=["hides", "greys"]
)
def test_the_focus_stays_on_the_page(going: Callable[[QPushButton], None], qtbot: QtBot) -> None:
    """The next Enter would lead away from the story that she is in the middle of."""
    page = OnePage(going)
    shell = shell_with(page, qtbot)
    assert page.button.hasFocus()
    page.button.click()
    assert shell.isVisible()
    assert is_in(page)


def test_a_page_that_is_still_loading_has_the_focus(qtbot: QtBot) -> None:
    """Enter would open whatever stands in the rail, behind the back of who waits for the page."""
    page = OnePage(lambda _: None)
    page.button.hide()
    shell = shell_with(page, qtbot)
    assert shell.isVisible()
    assert is_in(page)
