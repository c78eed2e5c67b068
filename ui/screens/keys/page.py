"""Keys and recovery: who can open the vault, its shares, a new key for it, and its end."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services.keys import Passphrase
from ui import i18n
from ui.page import Page
from ui.route import Route
from ui.screens.keys.end import show_end
from ui.screens.keys.presenter import Done, KeysPresenter, KeysState, Overview, Task
from ui.screens.keys.tasks import TaskFrame, name_of
from ui.screens.setup.shares import SharesPresenter, SharesSteps
from ui.session import Session
from ui.theme import Space, Tone
from ui.widgets.buttons import DangerButton, LinkButton, SecondaryButton
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.labels import Heading, Muted, Pill, Small, Strong
from ui.widgets.late import LateNote
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, Line, clear, vbox
from ui.words import words_for

_PLACES = {
    "add": Task.ADD,
    "change": Task.CHANGE,
    "shares": Task.SHARES,
    "check": Task.CHECK,
    "rekey": Task.REKEY,
    "erase": Task.ERASE,
}


def open_page(session: Session, route: Route) -> Page:
    """Build the page; a place names the task to begin with."""

    def erase(passphrase: str) -> None:
        show_end(session.host, session.vault, passphrase)

    page = KeysPage(KeysPresenter(session.vault, session.jobs, erase), session)
    if route.place in _PLACES:
        page.begin(_PLACES[route.place])
    return page


class KeysPage(Page):
    """An overview, and in its place one task at a time."""

    def __init__(self, presenter: KeysPresenter, session: Session) -> None:
        super().__init__(self.tr("Keys and recovery"))
        self._presenter = presenter
        self._session = session
        self._shown: Overview | None = None
        self._late = LateNote()
        self._late.set_loading(True)
        self._message = InlineMessage()
        self._people = vbox(gap=Space.S)
        self._shares = vbox(gap=Space.S)
        self._overview = self._build_overview()
        self._frame = TaskFrame(presenter, session.jobs, session.files)
        self._frame.hide()
        self._steps: SharesSteps | None = None
        # Not a stacked layout: that one asks for the room of all at once.
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self._overview)
        self._place.addWidget(self._frame, 1)
        presenter.watch(self._show)
        presenter.load()

    def begin(self, task: Task) -> None:
        """Begin a task that is about nobody's passphrase."""
        self._presenter.begin(task)

    def leave(self) -> None:
        """Nothing waits to be saved: what was done is done, and what was typed is forgotten."""
        self._presenter.close()

    def _build_overview(self) -> QWidget:
        people = Card(Heading(self.tr("Who can open this vault")), self._box(self._people))
        people.body.addWidget(
            self._flow(
                self._button(SecondaryButton(self.tr("Add a passphrase"), icon="plus"), Task.ADD),
                self._button(SecondaryButton(self.tr("Change my passphrase"), icon="key"), Task.CHANGE),
            )
        )
        shares = Card(Heading(self.tr("Recovery shares")), self._box(self._shares))
        shares.body.addWidget(
            self._flow(
                self._button(SecondaryButton(self.tr("Check shares"), icon="check"), Task.CHECK),
                self._button(SecondaryButton(self.tr("Make new shares"), icon="rotate-cw"), Task.SHARES),
            )
        )
        key = Card(
            Heading(self.tr("The vault key")),
            Muted(
                self.tr(
                    "When somebody has left, a new key shuts out old copies of the key file. "
                    "Everything is rewritten under it."
                )
            ),
            self._flow(
                self._button(SecondaryButton(self.tr("Change the vault key"), icon="lock"), Task.REKEY)
            ),
        )
        end = Card(
            Heading(self.tr("The end")),
            Muted(self.tr("Destroys the keys, then everything. Shows first what has not been handed over.")),
            self._flow(self._button(DangerButton(self.tr("Erase this vault"), icon="trash-2"), Task.ERASE)),
        )
        left, right = QWidget(), QWidget()
        left.setLayout(vbox(people, None, gap=Space.M))
        right.setLayout(vbox(shares, key, end, None, gap=Space.M))
        overview = QWidget()
        overview.setLayout(
            vbox(self._message, self._late, Columns(left, right), None, gap=Space.M, margin=Space.L)
        )
        return overview

    def _box(self, column: QVBoxLayout) -> QWidget:
        box = QWidget()
        box.setLayout(column)
        return box

    def _flow(self, *widgets: QWidget) -> QWidget:
        line = QWidget()
        line.setLayout(FlowLayout(*widgets))
        return line

    def _button(
        self, button: SecondaryButton | DangerButton | LinkButton, task: Task, whose: Passphrase | None = None
    ) -> QWidget:
        button.clicked.connect(lambda: self._presenter.begin(task, whose))
        return button

    def _show(self, state: KeysState) -> None:
        self._late.set_loading(state.overview is None and state.error is None)
        if state.overview is not None and state.overview != self._shown:
            self._shown = state.overview
            self._show_people(state.overview)
            self._show_shares(state.overview)
        if state.made and self._steps is None:
            self._show_made(state)
        at_task = state.task is not Task.NONE
        showing = self._steps is not None and bool(state.made)
        if self._steps is not None and not state.made:
            self._drop_steps()
        if at_task and not showing:
            self._frame.show_task(state)
        elif not at_task:
            self._frame.forget()
            self._show_message(state)
        self._overview.setVisible(not at_task)
        was_hidden = self._frame.isHidden()
        self._frame.setVisible(at_task and not showing)
        if was_hidden and at_task and not showing:
            self._frame.focus_first()

    def _show_message(self, state: KeysState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.done is not None:
            self._message.show_message(*self._told(state.done))
        else:
            self._message.clear_message()

    def _told(self, done: Done) -> tuple[Tone, str, str]:
        backups = self.tr("Earlier backups open with the old key still. Make a new one, and destroy them.")
        return {
            Done.ADDED: (Tone.DONE, self.tr("The vault opens with the new passphrase too"), ""),
            Done.CHANGED: (Tone.DONE, self.tr("Your passphrase is changed"), ""),
            Done.NAMED: (Tone.DONE, self.tr("The name is kept"), ""),
            Done.REMOVED: (
                Tone.DONE,
                self.tr("That passphrase opens the vault no more"),
                self.tr("An old copy of the key file still opens it, until the vault key changes."),
            ),
            Done.SHARES_MADE: (Tone.DONE, self.tr("The new shares are in good hands"), ""),
            Done.SHARES_CHECKED: (Tone.DONE, self.tr("These shares open the vault"), ""),
            Done.REKEYED: (Tone.DONE, self.tr("The vault has a new key"), backups),
            Done.REKEYED_NOT_OVERWRITTEN: (
                Tone.CAUTION,
                self.tr("The vault has a new key, but this disk did not let the old file be written over"),
                backups,
            ),
        }[done]

    def _show_people(self, overview: Overview) -> None:
        clear(self._people)
        for number, one in enumerate(overview.passphrases):
            if number:
                self._people.addWidget(Line())
            self._people.addWidget(self._person(one, last=len(overview.passphrases) == 1))

    def _person(self, one: Passphrase, *, last: bool) -> QWidget:
        name = name_of(one)
        head: list[QWidget] = [Strong(name)]
        if one.current:
            head.append(Pill(self.tr("You, now"), Tone.DONE))
        about = [self.tr("since %1").replace("%1", _day(one.added))] if one.added else []
        if one.used:
            about.append(self.tr("last used %1").replace("%1", _day(one.used)))
        elif one.added:
            about.append(self.tr("never used yet"))
        rename = LinkButton(self.tr("Rename"))
        rename.setAccessibleName(self.tr("Name the passphrase of %1").replace("%1", name))
        remove = LinkButton(self.tr("Take away"))
        remove.setAccessibleName(self.tr("Take the passphrase of %1 away").replace("%1", name))
        ways = [self._button(rename, Task.NAME, one)] if one.stays else []
        if not last:
            ways.append(self._button(remove, Task.REMOVE, one))
        row = QWidget()
        row.setLayout(vbox(self._flow(*head), Small(" · ".join(about)), self._flow(*ways), gap=Space.XXS))
        return row

    def _show_shares(self, overview: Overview) -> None:
        clear(self._shares)
        told = overview.shares
        words = i18n.filled(
            self.tr("There are %1 shares, and any %2 of them open the vault."),
            i18n.number(told.sharing.count),
            i18n.number(told.sharing.threshold),
        )
        self._shares.addWidget(Muted(words))
        if told.made:
            self._shares.addWidget(Small(self.tr("Made on %1").replace("%1", _day(told.made))))
        pill = Pill(
            self.tr("Read back from paper") if told.drilled else self.tr("Nobody has read them back yet"),
            Tone.DONE if told.drilled else Tone.CAUTION,
        )
        self._shares.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        if not told.known:
            self._shares.addWidget(Small(self.tr("Check them once, so that the vault key can be changed.")))

    def _show_made(self, state: KeysState) -> None:
        presenter = SharesPresenter(state.made, WORLD, self._presenter.shares_read_back)
        self._steps = SharesSteps(presenter, self._session.files)
        self._place.addWidget(self._steps, 1)
        self._steps.focus_first()

    def _drop_steps(self) -> None:
        if self._steps is not None:
            self._steps.hide()
            self._place.removeWidget(self._steps)
            self._steps.deleteLater()
            self._steps = None


def _day(stamp: str) -> str:
    return i18n.moment_day(dt.datetime.fromisoformat(stamp))
