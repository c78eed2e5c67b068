"""What left: to whom, when, what they said to it, what she took back. It outlives the stories."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.ledger import Entry
from ui.i18n import filled, isolated, moment_day, number
from ui.models.rows import LazyRows
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.ledger.presenter import LedgerPresenter, LedgerState
from ui.screens.ledger.saying import status_words
from ui.session import Navigator, Session
from ui.theme import Space, Tone
from ui.widgets import (
    Cell,
    Column,
    EmptyState,
    InlineMessage,
    Place,
    Row,
    SecondaryButton,
    Small,
    TableList,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

_SEEN = 6
_SEEN_AT_MOST = 12
_ALL_THERE_IS = 1_000  # of the height that is left, beside an empty stretch of 1


def open_page(session: Session, route: Route) -> Page:  # noqa: ARG001  # what every page is given
    """Build the page."""
    return LedgerPage(LedgerPresenter(session.vault, session.jobs), session.navigator)


class LedgerPage(Page):
    """The list, and her phrase for whoever comes to take something back."""

    def __init__(self, presenter: LedgerPresenter, navigator: Navigator) -> None:
        super().__init__(self.tr("What left"))
        self._presenter = presenter
        self._navigator = navigator
        self._listed: tuple[Entry, ...] | None = None
        self._message = InlineMessage()
        self._late = LateNote()
        hint = self.tr("What you hand over is listed here, with its receipts, also when it was deleted here.")
        self._list = TableList(
            self.tr("What left"),
            (
                Column(self.tr("Given"), 4),
                Column(self.tr("To"), 4),
                Column(self.tr("Story"), 5),
                Column(self.tr("What came of it"), 9, Place.FOOT),
            ),
            EmptyState("send", self.tr("Nothing has left yet"), hint),
            opens_on_press=False,
        )
        self._list.keep_in_sight(_SEEN, _SEEN_AT_MOST)
        self._list.activated.connect(self._take_back)
        self._back = SecondaryButton(self.tr("She takes it back…"))
        self._back.clicked.connect(lambda: self._take_back(self._list.current_key() or ""))
        self._wants_focus = False
        self._phrase = SecondaryButton(self.tr("She has a withdrawal phrase"), icon="key")
        self._phrase.clicked.connect(lambda: navigator.open(Route(Screen.WITHDRAW)))
        foot = QWidget()
        foot.setLayout(FlowLayout(self._back, self._phrase))
        note = Small(self.tr("A story that was deleted here can still be taken back from those who have it."))
        column = vbox(self._message, self._late, self._list, note, foot, None, gap=Space.M, margin=Space.L)
        column.setStretchFactor(self._list, _ALL_THERE_IS)
        self.setLayout(column)
        self._list.selected.connect(lambda _: self._enable())
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: LedgerState) -> None:
        self._late.set_loading(state.loading)
        self._list.setVisible(not state.loading)
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        found = state.entries
        if found != self._listed and not state.loading:
            self._listed = found
            keys = [str(place) for place in range(len(found))]
            self._list.set_rows(LazyRows(keys, lambda place: self._row(place, found[place])) if found else ())
            count = self.tr("%n times given", "", len(found)) if found else ""
            self.set_heading(self.tr("What left"), count)
            if self._wants_focus and found:
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def _row(self, place: int, one: Entry) -> Row:
        name = (
            isolated(one.pseudonym)
            if one.here
            else self.tr("%1, deleted here").replace("%1", isolated(one.story_id[:8]))
        )
        words, tone = status_words(one)
        version = filled(self.tr("%1, version %2"), name, number(one.revision))
        given = moment_day(dt.datetime.fromisoformat(one.given))
        return Row(
            str(place),
            (
                Cell(given, muted=True),
                Cell(isolated(one.alias)),
                Cell(version, strong=True),
                Cell(words, tone=tone),
            ),
        )

    def _enable(self) -> None:
        self._back.setEnabled(self._list.current_key() is not None)

    def _take_back(self, key: str) -> None:
        found = self._presenter.state.entries
        if key and int(key) < len(found):
            self._navigator.open(Route(Screen.WITHDRAW, found[int(key)].story_id))

    def focus_first(self) -> None:
        """Begin with the list, as soon as it is there."""
        self._wants_focus = not self._listed
        (self._list if self._listed else self._phrase).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()
