"""I lost my passphrase: recovery shares, then a new passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.crypto.shares import THRESHOLD
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.vaults import recover
from tbtt_desktop.vault.store import Vault
from ui.host import Host
from ui.screens.recover.field import ShareField
from ui.screens.recover.presenter import RecoverPresenter, RecoverState
from ui.screens.recover.reading import belongs
from ui.screens.setup.frame import Frame, Question
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.screens.unlock.damaged import open_damaged
from ui.screens.unlock.way_in import WayIn
from ui.settings_file import KnownVault
from ui.theme import Space, Tone
from ui.widgets.choice import ChoiceList
from ui.widgets.files import DialogFileChooser, FileChooser
from ui.widgets.labels import Heading
from ui.widgets.surfaces import Card, vbox
from ui.widgets.toggles import CheckRow
from ui.words import words_for


def open_recover(host: Host) -> QWidget:
    """Return the way back into one of the known vaults."""

    def work(folder: Path, typed: Sequence[str], passphrase: str) -> Vault:
        return recover(folder, typed, passphrase, host.lane(), WORLD)

    def damaged(known: KnownVault, typed: tuple[str, ...], passphrase: str, error: TbttError) -> None:
        host.window.show_only(open_damaged(host, known, WayIn(passphrase, typed), error))

    presenter = RecoverPresenter(host.settings.vaults, host.jobs, work, host.opened, damaged)
    return RecoverPage(host, presenter, DialogFileChooser(host.window))


class RecoverPage(Frame):
    """First the shares, then the passphrase."""

    def __init__(self, host: Host, presenter: RecoverPresenter, files: FileChooser | None = None) -> None:
        super().__init__()
        self._host = host
        self._files = files
        self._presenter = presenter
        self._asked: bool | None = None
        self._knows: CheckRow | None = None  # that she knows what goes, where somebody else's passphrase does
        self.next.connect(self._go_on)
        self.back.connect(self._go_back)
        presenter.watch(self._show)

    def _show(self, state: RecoverState) -> None:
        if self._asked != state.asking_passphrase:
            self._asked = state.asking_passphrase
            self._ask(state)
        if state.busy:
            self.allow(False, self.tr("Opening…"))
        elif state.asking_passphrase:
            self._passphrase_changed()
        if state.error is not None:
            self.show_error(*words_for(state.error), Tone.CAUTION)

    def _ask(self, state: RecoverState) -> None:
        if not state.asking_passphrase:
            self.ask(SharesQuestion(self._presenter, state, self._files), "", self.tr("Continue"))
            return
        question = NewPassphrase(
            self.tr("Choose a new passphrase"),
            self.tr("It takes the place of every passphrase that this vault had. The shares stay good."),
            NewPassphrasePresenter(self._host.jobs(), WORLD),
        )
        self._knows = self._ask_of_others(question) if state.others else None
        question.changed.connect(self._passphrase_changed)
        question.on_enter(self._go_on)
        self.ask(question, "", self.tr("Open the vault"))
        if state.others:
            self.show_error(
                self.tr("The passphrases of everybody else go too"),
                self.tr(
                    "Whoever shares this vault with you cannot open it any more. Give each of them a new"
                    " passphrase afterwards, under Passphrases and recovery."
                ),
                Tone.CAUTION,
            )
        self._passphrase_changed()

    def _ask_of_others(self, question: NewPassphrase) -> CheckRow:
        knows = CheckRow(self.tr("I know: after this nobody else's passphrase opens this vault any more"))
        knows.toggled.connect(self._passphrase_changed)
        question.body.insertWidget(question.body.count() - 1, knows)
        QWidget.setTabOrder(question.last_stop, knows)
        return knows

    def _passphrase_changed(self) -> None:
        question = self.question()
        if isinstance(question, NewPassphrase):
            known = self._knows is None or self._knows.isChecked()
            self.allow(
                question.good() and known and not self._presenter.state.busy, self.tr("Open the vault")
            )

    def _go_on(self) -> None:
        question = self.question()
        if isinstance(question, SharesQuestion):
            self._presenter.take(question.typed())
        elif isinstance(question, NewPassphrase) and question.good():
            if self._knows is not None and not self._knows.isChecked():
                self._knows.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter was pressed in a field
                return
            self._presenter.open(question.passphrase())

    def _go_back(self) -> None:
        if self._presenter.state.asking_passphrase:
            self._presenter.back()
        else:
            self._host.show_unlock()


class SharesForm(Question):
    """Fields for as many shares as are needed: two, and more once one of them says so."""

    changed = Signal()

    def __init__(self, files: FileChooser | None = None) -> None:
        super().__init__("")
        self._files = files
        self._fields: list[ShareField] = []
        self._column = vbox(gap=Space.M)

    def add_fields(self, texts: Sequence[str] = ()) -> None:
        """Add the fields, with what was typed before."""
        self.body.addLayout(self._column)
        for text in texts or ("",):
            self._add(text)  # which makes room for as many as are needed

    def focus_first(self) -> None:
        """Put the focus into the first share."""
        self._fields[0].setFocus()

    def typed(self) -> list[str]:
        """Return the shares as typed."""
        return [field.text() for field in self._fields]

    def _add(self, text: str = "") -> None:
        number = len(self._fields) + 1
        label = self.tr("Share on the first paper") if number == 1 else self.tr("Another share")
        field = ShareField(label, number, self._files, text)
        self._column.addWidget(field)
        self._fields.append(field)
        field.edited.connect(self._compare)
        self._compare()

    def _compare(self) -> None:
        """Tell shares of two sets apart as they are typed, and make room for as many as are needed."""
        looked = tuple(field.look.share for field in self._fields)
        needed = max((share.threshold for share in looked if share is not None), default=THRESHOLD)
        for number, field in enumerate(self._fields):
            field.say(
                {
                    "same": self.tr("This is the same share once more. Another one is needed."),
                    "other_set": self.tr(
                        "This share belongs to another set, of another day or another vault."
                    ),
                    "": "",
                }[belongs(looked, number)]
            )
        if len(self._fields) < needed:
            self._add()
        self.changed.emit()


class SharesQuestion(SharesForm):
    """Which vault, and two shares as they stand on paper."""

    def __init__(self, presenter: RecoverPresenter, state: RecoverState, files: FileChooser | None) -> None:
        super().__init__(files)
        self.title = self.tr("Open with recovery shares")
        self.text = self.tr(
            "Type the words of each share, or their digits, in their order. The key file is not needed."
        )
        if len(state.known) > 1:
            vaults = ChoiceList(self.tr("Vaults"))
            for number, known in enumerate(state.known):
                vaults.add(str(number), known.name)
            vaults.choose(str(state.chosen))
            vaults.chosen.connect(lambda key: presenter.choose(int(key)))
            self.body.addWidget(Card(Heading(self.tr("Vault")), vaults))
        self.add_fields(state.shares)
        self.body.addStretch(1)
