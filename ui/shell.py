"""The frame around every page: the rail, the top line with Lock and Hide, the steps of a story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.stories.records import Role
from ui.guarding import LOCK_KEY
from ui.help import HelpDialog
from ui.page import Page, Saving, Shortcut
from ui.route import Route, Screen
from ui.theme import Size, Space, Tone, current
from ui.widgets.buttons import RailButton, SecondaryButton, StrongButton
from ui.widgets.labels import Subtitle, Title
from ui.widgets.rail import Rail
from ui.widgets.states import InlineMessage, SavedNote
from ui.widgets.stepper import Step, Stepper
from ui.widgets.surfaces import EdgeScroll
from ui.words import words_for

_STEP_KEYS: Final = {"Ctrl+PgDown": 1, "Ctrl+PgUp": -1}  # of the steps of a story, one on and one back


@dataclass(frozen=True, slots=True)
class ShellActions:
    """What the shell asks of the window."""

    open: Callable[[Route], None]
    lock: Callable[[], None]
    hide: Callable[[], None]


class Shell(QWidget):
    """Shows one page at a time. Who builds the pages, and when, is the window's affair."""

    def __init__(self, name: str, role: Role, actions: ShellActions) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self._page: Page | None = None
        self._route: Route | None = None
        self._follows = False
        self._rail_buttons: dict[Screen, RailButton] = {}
        self._rail = self._make_rail(name, role)
        self._top = self._make_top()
        self._steps = self._make_steps()
        self.message = InlineMessage()
        self._area = EdgeScroll()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._steps)
        notice = QHBoxLayout()
        edge = current().px(Space.L)
        notice.setContentsMargins(edge, 0, edge, 0)
        notice.addWidget(self.message)
        column.addLayout(notice)
        column.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self._bind(LOCK_KEY, actions.lock)
        self._bind("F1", self._show_help)
        for key, by in _STEP_KEYS.items():
            self._bind(key, partial(self._go_by, by))

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    @property
    def route(self) -> Route | None:
        """Where one is, with the place within the page."""
        if self._route is None or self._page is None:
            return self._route
        return Route(self._route.screen, self._route.story_id, self._page.place())

    def show_page(self, route: Route, page: Page) -> None:
        """Show a page in place of the one before, which has left already."""
        old = self._page
        if old is not None:
            old.changed.disconnect(self._show_state)
            self._area.takeWidget()
            old.hide()
            old.deleteLater()
        self._page, self._route = page, route
        self.message.clear_message()
        page.changed.connect(self._show_state)
        self._area.setWidget(page)
        for screen, button in self._rail_buttons.items():
            button.show_here(screen == _rail_place(route))
        self._show_state()
        page.focus_first()
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: TbttError) -> None:
        """Say above the page what went wrong."""
        title, text = words_for(error)
        self.message.show_message(Tone.DANGER, title, text)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keep the focus on the page when what had it goes away there.

        A button that hides or greys as it is pressed hands its focus on, and past the last of the page
        that is the rail: the next Enter would lead away from the story.
        """
        page = self._page
        if page is None or old is None or new is None or not page.isAncestorOf(old):
            return
        if old.isVisible() and old.isEnabled():
            return
        if self.isAncestorOf(new) and not page.isAncestorOf(new):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        page = self._page
        if page is None:
            return
        self._title.setText(page.title)
        self._subtitle.setText(page.subtitle)
        self._steps.setVisible(page.step is not None)
        if page.step is not None:
            self._stepper.show_state(page.step, page.done)
        {
            Saving.NOTHING: self._saved.show_nothing,
            Saving.SAVING: self._saved.show_saving,
            Saving.SAVED: self._saved.show_saved,
            Saving.FAILED: self._saved.show_not_saved,
        }[page.saving]()

    def _make_rail(self, name: str, role: Role) -> Rail:
        rail = Rail(name)
        for screen, words, icon, route in self._places(role):
            self._rail_buttons[screen] = rail.add(words, icon, partial(self._actions.open, route))
        settings = partial(self._actions.open, Route(Screen.SETTINGS))
        self._rail_buttons[Screen.SETTINGS] = rail.add_foot(self.tr("Settings"), "settings", settings)
        return rail

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the focus while one is here: not from the grave, where Python's half goes first."""
        super().showEvent(event)
        self._follow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the focus."""
        super().hideEvent(event)
        self._follow(False)

    def _follow(self, follow: bool) -> None:
        app = QApplication.instance()
        if follow == self._follows or not isinstance(app, QApplication):
            return
        self._follows = follow
        if follow:
            app.focusChanged.connect(self._focus_moved)
        else:
            app.focusChanged.disconnect(self._focus_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of a wide rail where there is little."""
        super().resizeEvent(event)
        self._rail.fit(self.size())

    def _places(self, role: Role) -> list[tuple[Screen, str, str, Route]]:
        stories = (Screen.STORIES, self.tr("Stories"), "list", Route(Screen.STORIES))
        hand_over = (Screen.HAND_OVER, self.tr("Hand over"), "arrow-right", Route(Screen.HAND_OVER))
        if role == Role.HELPER:
            return [stories, (Screen.BEFORE, self.tr("New story"), "plus", Route(Screen.BEFORE)), hand_over]
        return [stories, (Screen.INTAKE, self.tr("Intake"), "inbox", Route(Screen.INTAKE)), hand_over]

    def _make_top(self) -> QFrame:
        theme = current()
        top = QFrame()
        top.setProperty("kind", "top")
        top.setFixedHeight(theme.px(Size.TOP_LINE))
        self._title = Title()
        self._subtitle = Subtitle()
        lock = SecondaryButton(self.tr("Lock"), icon="lock")
        lock.setToolTip(self.tr("Save, and ask for the passphrase again (%1)").replace("%1", LOCK_KEY))
        lock.clicked.connect(self._actions.lock)
        hide = StrongButton(self.tr("Hide"), icon="eye-off")
        hide.setToolTip(self.tr("Save, and be gone at once (press Shift three times)"))
        hide.clicked.connect(self._actions.hide)
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.px(Space.L), 0, theme.px(Space.L), 0)
        row.setSpacing(theme.px(Space.S))
        row.addWidget(self._title)
        row.addWidget(self._subtitle)
        row.addStretch(1)
        row.addWidget(lock)
        row.addWidget(hide)
        return top

    def _make_steps(self) -> QFrame:
        theme = current()
        line = QFrame()
        line.setProperty("kind", "top")
        line.setFixedHeight(theme.px(Size.STEP_LINE))
        self._stepper = Stepper()
        self._stepper.chosen.connect(self._go_to_step)
        self._saved = SavedNote()
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(Space.L), 0, theme.px(Space.L), 0)
        row.addWidget(self._stepper, 1)
        row.addWidget(self._saved)
        line.hide()
        return line

    def _go_to_step(self, step: str) -> None:
        if self._route is None or self._page is None or self._page.step == Step(step):
            return
        self._actions.open(Route(Screen(step), self._route.story_id))

    def _go_by(self, by: int) -> None:
        step = self._step_beside(by)
        if step is not None:
            self._go_to_step(step)

    def _step_beside(self, by: int) -> Step | None:
        """Return the step that stands so many behind the one where one is, if there is one."""
        if self._page is None or self._page.step is None:
            return None
        steps = list(Step)
        place = steps.index(self._page.step) + by
        return steps[place] if 0 <= place < len(steps) else None

    def _bind(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)

    def _show_help(self) -> None:
        everywhere = (
            Shortcut("F1", self.tr("This list")),
            Shortcut(LOCK_KEY, self.tr("Lock")),
            Shortcut(self.tr("Shift, Shift, Shift"), self.tr("Hide at once")),
        )
        here = self._page.shortcuts() if self._page is not None else ()
        HelpDialog((*here, *self._step_keys()), everywhere, self.window()).show()

    def _step_keys(self) -> Iterator[Shortcut]:
        for key, by in _STEP_KEYS.items():
            step = self._step_beside(by)
            if step is not None:
                yield Shortcut(key, self._stepper.name_of(step))


def _rail_place(route: Route) -> Screen:
    """Return the place of the rail that is lit: a story's steps belong to the stories."""
    if route.screen in _UNDER:
        return _UNDER[route.screen]
    if route.story_id is not None or route.screen not in (
        Screen.HAND_OVER,
        Screen.INTAKE,
        Screen.SETTINGS,
        *_UNDER_SETTINGS,
    ):
        return Screen.STORIES
    return Screen.SETTINGS if route.screen in _UNDER_SETTINGS else route.screen


_UNDER = {Screen.DECIDE: Screen.INTAKE, Screen.WITHDRAW: Screen.HAND_OVER, Screen.LEDGER: Screen.HAND_OVER}
_UNDER_SETTINGS = (Screen.PEOPLE, Screen.KITS, Screen.KEYS, Screen.CARE, Screen.ACTIVITY)
