"""The first screen: which vault, its passphrase, the language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tbtt_desktop.errors import TbttError
from ui.i18n import LANGUAGES, day, isolated
from ui.screens.unlock.presenter import RESTORABLE, Asking, UnlockPresenter, UnlockState
from ui.theme import LARGE, Size, Space, Tone, current
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.choice import ChoiceList
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Display, Small
from ui.widgets.private import PrivateLineEdit
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, clear, has_focus_within, hbox, scrolled, vbox
from ui.words import words_for


class UnlockPage(QWidget):
    """Lists the vaults that are known here and asks for the passphrase of one."""

    new_vault = Signal()
    lost_passphrase = Signal()
    other_folder = Signal()
    language_chosen = Signal(str)

    def __init__(self, presenter: UnlockPresenter, language: str) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._presenter = presenter
        self._shown: object = None
        self._vaults: ChoiceList | None = None
        self._asked = Asking.NOTHING
        self._vaults_box = QVBoxLayout()
        self._message = InlineMessage()
        self._tools = self._make_tools()
        self._naming = self._make_naming()
        self._passphrase = PassphraseField(self.tr("Passphrase"))
        self._passphrase.entered.connect(self._unlock)
        self._unlock_button = PrimaryButton(self.tr("Unlock"))
        self._unlock_button.clicked.connect(self._unlock)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addStretch(5)
        column.addLayout(_centred(self._form()))
        column.addStretch(6)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(current().px(Space.L if current().scale < LARGE else Space.XS),) * 4)
        page.addWidget(scrolled(middle), 1)
        page.addWidget(language_line(language, self.language_chosen.emit))
        presenter.watch(self._show)

    def focus_first(self) -> None:
        """Put the focus where the passphrase goes."""
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget a half-typed passphrase."""
        self._passphrase.clear()

    def show_notice(self, error: TbttError | None) -> None:
        """Say that the settings could not be read or kept."""
        if error is not None:
            self._message.show_message(Tone.CAUTION, *words_for(error))

    def _form(self) -> QWidget:
        theme = current()
        form = QWidget()
        form.setMaximumWidth(theme.px(Size.FORM))
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.M if theme.scale < LARGE else Space.XS))
        logo = QFrame()
        logo.setProperty("kind", "logo-large")
        logo.setFixedSize(theme.px(Size.LOGO_LARGE), theme.px(Size.LOGO_LARGE))
        welcome = Display(self.tr("Welcome back"))
        welcome.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lost = LinkButton(self.tr("I lost my passphrase"))
        lost.clicked.connect(self.lost_passphrase)
        other = LinkButton(self.tr("Another folder"))
        other.clicked.connect(self.other_folder)
        new = LinkButton(self.tr("New vault"))
        new.clicked.connect(self.new_vault)
        links = QWidget()
        links.setLayout(FlowLayout(lost, other, new, centred=True))
        column.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        logo.setVisible(theme.scale < LARGE)
        column.addSpacing(theme.px(Space.XS) if theme.scale < LARGE else 0)
        column.addWidget(welcome)
        column.addLayout(self._vaults_box)
        column.addWidget(self._tools)
        column.addWidget(self._naming)
        column.addWidget(self._message)
        column.addWidget(Labelled(self.tr("Passphrase"), self._passphrase))
        column.addWidget(self._unlock_button)
        column.addWidget(links)
        return form

    def _make_tools(self) -> QWidget:
        """Make what can be done with the chosen vault's place in the list."""
        self._again = QuietButton(self.tr("Look again"))
        self._again.clicked.connect(self._presenter.look_again)
        rename = QuietButton(self.tr("Rename"))
        rename.clicked.connect(lambda: self._presenter.ask(Asking.NAME))
        forget = QuietButton(self.tr("Take off the list"))
        forget.clicked.connect(lambda: self._presenter.ask(Asking.FORGET))
        tools = QWidget()
        tools.setLayout(FlowLayout(self._again, rename, forget, gap=0, centred=True))
        return tools

    def _make_naming(self) -> QWidget:
        self._name = PrivateLineEdit(self.tr("Name in this list"))
        self._name.entered.connect(self._rename)
        keep = SecondaryButton(self.tr("Keep this name"))
        keep.clicked.connect(self._rename)
        leave = QuietButton(self.tr("Cancel"))
        leave.clicked.connect(lambda: self._presenter.ask(Asking.NOTHING))
        naming = QWidget()
        naming.setLayout(
            vbox(
                Labelled(self.tr("Name in this list"), self._name),
                Small(self.tr("Choose one that says nothing to others, such as a colour.")),
                hbox(None, leave, keep),
                gap=Space.XS,
            )
        )
        return naming

    def _rename(self) -> None:
        self._presenter.rename(self._name.text())

    def _show_asking(self, state: UnlockState) -> None:
        current = state.current
        naming = state.asking is Asking.NAME and current is not None
        self._tools.setVisible(current is not None and not naming)
        self._again.setVisible(current is not None and current.used is None)
        self._naming.setVisible(naming)
        begun, self._asked = state.asking is not self._asked, state.asking
        if begun and naming and current is not None:
            self._name.set_text(current.name)
            self._name.selectAll()
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif begun and state.asking is Asking.FORGET and current is not None:
            words = self.tr("Take %1 off this list?").replace("%1", isolated(current.name))
            text = self.tr("Its files stay where they are. It can be added again as another folder.")
            self._message.show_message(
                Tone.CAUTION,
                words,
                text,
                actions=(
                    (self.tr("Keep it"), lambda: self._presenter.ask(Asking.NOTHING)),
                    (self.tr("Take it off"), self._presenter.forget),
                ),
            )
            self._message.focus_first()
        elif begun:
            self.focus_first()

    def _show(self, state: UnlockState) -> None:
        if self._shown != state.vaults:
            self._shown = state.vaults
            self._show_vaults(state)
        if self._vaults is not None:
            self._vaults.choose(str(state.chosen))
        self._unlock_button.setEnabled(bool(state.vaults) and not state.busy)
        self._unlock_button.setText(self.tr("Opening…") if state.busy else self.tr("Unlock"))
        self._passphrase.setEnabled(not state.busy)
        self._show_asking(state)
        if state.error is None:
            if state.asking is not Asking.FORGET:
                self._message.clear_message()
            return
        wrong = state.error.code in ("wrong_passphrase", "passphrase_empty")
        restorable = state.error.code in RESTORABLE and state.current is not None
        self._message.show_message(
            Tone.CAUTION if wrong else Tone.DANGER,
            *words_for(state.error),
            actions=self._ways_on() if restorable else (),
        )
        self.focus_first()
        self._passphrase.select_all()

    def _ways_on(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            (self.tr("Look again"), self._presenter.look_again),
            (self.tr("Bring a backup back…"), self._presenter.bring_back),
        )

    def _show_vaults(self, state: UnlockState) -> None:
        had_focus = self._vaults is not None and has_focus_within(self._vaults)
        clear(self._vaults_box)
        self._vaults = None
        if not state.vaults:
            return
        self._vaults = vaults = ChoiceList(self.tr("Vaults"))
        for number, vault in enumerate(state.vaults):
            vaults.add(str(number), vault.name, self._used(vault.used))
        vaults.chosen.connect(lambda key: self._presenter.choose(int(key)))
        # What is typed next is a passphrase. In any other field it would be read, and in that of a vault's
        # name be kept where nothing is locked.
        vaults.picked.connect(self.focus_first)
        vaults.entered.connect(self.focus_first)
        card = Card(vaults)
        edge = current().px(Space.S - 2 if current().scale < LARGE else Space.XXS)
        card.body.setContentsMargins(edge, edge, edge, edge)
        self._vaults_box.addWidget(card)
        if had_focus:
            self.focus_first()

    def _used(self, used: dt.date | None) -> str:
        if used is None:
            return self.tr("not found")
        today = dt.datetime.now(dt.UTC).astimezone().date()
        if used == today:
            return self.tr("used today")
        if used == today - dt.timedelta(days=1):
            return self.tr("used yesterday")
        return self.tr("used %1").replace("%1", day(used))

    def _unlock(self) -> None:
        self._presenter.unlock(self._passphrase.text())


def language_line(language: str, choose: Callable[[str], None]) -> QWidget:
    """Return the languages of the window, each under its own name, on as many lines as they need."""
    line = QWidget()
    row = FlowLayout(gap=0, centred=True)
    line.setLayout(row)
    for place, known in enumerate(LANGUAGES):
        if place:
            row.addWidget(QLabel("·"))
        button = QuietButton(known.name)
        button.setCheckable(True)
        button.setChecked(known.code == language)
        button.clicked.connect(lambda _=False, code=known.code: choose(code))
        row.addWidget(button)
    return line


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row
