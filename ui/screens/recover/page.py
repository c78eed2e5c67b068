"""I lost my passphrase: two recovery shares, then a new passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services.vaults import recover
from tbtt_desktop.vault.store import Vault
from ui.host import Host
from ui.screens.recover.presenter import RecoverPresenter, RecoverState
from ui.screens.setup.frame import Frame, Question
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.theme import Size, Tone, current
from ui.widgets.choice import ChoiceList
from ui.widgets.fields import Labelled
from ui.widgets.labels import Heading
from ui.widgets.private import PrivateTextEdit
from ui.widgets.surfaces import Card
from ui.words import words_for


def open_recover(host: Host) -> QWidget:
    """Return the way back into one of the known vaults."""

    def work(folder: Path, typed: Sequence[str], passphrase: str) -> Vault:
        return recover(folder, typed, passphrase, host.lane(), WORLD)

    return RecoverPage(host, RecoverPresenter(host.settings.vaults, host.jobs, work, host.opened))


class RecoverPage(Frame):
    """First the shares, then the passphrase."""

    def __init__(self, host: Host, presenter: RecoverPresenter) -> None:
        super().__init__()
        self._host = host
        self._presenter = presenter
        self._asked: bool | None = None
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
            self.ask(SharesQuestion(self._presenter, state), "", self.tr("Continue"))
            return
        question = NewPassphrase(
            self.tr("Choose a new passphrase"),
            self.tr("It takes the place of every passphrase that this vault had. The shares stay good."),
            NewPassphrasePresenter(self._host.jobs(), WORLD),
        )
        question.changed.connect(self._passphrase_changed)
        question.on_enter(self._go_on)
        self.ask(question, "", self.tr("Open the vault"))
        self._passphrase_changed()

    def _passphrase_changed(self) -> None:
        question = self.question()
        if isinstance(question, NewPassphrase):
            self.allow(question.good() and not self._presenter.state.busy, self.tr("Open the vault"))

    def _go_on(self) -> None:
        question = self.question()
        if isinstance(question, SharesQuestion):
            self._presenter.take(question.typed())
        elif isinstance(question, NewPassphrase) and question.good():
            self._presenter.open(question.passphrase())

    def _go_back(self) -> None:
        if self._presenter.state.asking_passphrase:
            self._presenter.back()
        else:
            self._host.show_unlock()


class SharesForm(Question):
    """Fields for as many shares as are needed."""

    def __init__(self) -> None:
        super().__init__("")
        self._fields: list[PrivateTextEdit] = []

    def add_fields(self, texts: Sequence[str] = ()) -> None:
        """Add the fields, with what was typed before."""
        for number, label in enumerate((self.tr("One share"), self.tr("Another share"))):
            field = PrivateTextEdit(label)
            field.setFixedHeight(current().px(Size.SHARE))
            if number < len(texts):
                field.set_text(texts[number])
            self.body.addWidget(Labelled(label, field))
            self._fields.append(field)

    def focus_first(self) -> None:
        """Put the focus into the first share."""
        self._fields[0].setFocus()

    def typed(self) -> list[str]:
        """Return the shares as typed."""
        return [field.text() for field in self._fields]


class SharesQuestion(SharesForm):
    """Which vault, and two shares as they stand on paper."""

    def __init__(self, presenter: RecoverPresenter, state: RecoverState) -> None:
        super().__init__()
        self.title = self.tr("Open with recovery shares")
        self.text = self.tr("Two of the three shares are enough. Type words, or digits, in their order.")
        if len(state.known) > 1:
            vaults = ChoiceList(self.tr("Vaults"))
            for number, known in enumerate(state.known):
                vaults.add(str(number), known.name)
            vaults.choose(str(state.chosen))
            vaults.chosen.connect(lambda key: presenter.choose(int(key)))
            self.body.addWidget(Card(Heading(self.tr("Vault")), vaults))
        self.add_fields(state.shares)
        self.body.addStretch(1)
