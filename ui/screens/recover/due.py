"""After unlocking a vault whose recovery shares nobody has shown to have: check them, or make new ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.services import recovery
from tbtt_desktop.vault.store import Vault
from ui.host import Host
from ui.screens.recover.page import SharesForm
from ui.screens.recover.presenter import DuePresenter, DueState
from ui.screens.setup.frame import Frame
from ui.screens.setup.shares import show_shares
from ui.theme import Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.files import DialogFileChooser, FileChooser
from ui.widgets.labels import Heading, Muted
from ui.widgets.surfaces import Card, hbox
from ui.words import words_for


def open_due(host: Host, vault: Vault, go_on: Callable[[], None]) -> QWidget:
    """Return the page; `go_on` shows the vault."""

    def made(shares: tuple[Share, ...]) -> None:
        def finished() -> None:
            recovery.confirm_drill(vault)
            go_on()

        show_shares(host, shares, finished)

    page = DuePage(DuePresenter(vault, host.jobs(), go_on, made), go_on, DialogFileChooser(host.window))
    page.guard(host.lock, host.hide)
    return page


class DuePage(Frame):
    """Two ways, and a third: not now. It is asked again at the next unlock."""

    def __init__(
        self, presenter: DuePresenter, go_on: Callable[[], None], files: FileChooser | None = None
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._form = DueQuestion(presenter, files)
        self.ask(self._form, "", self.tr("Check these shares"), back=False)
        self.offer(self.tr("Not now"))
        self.next.connect(lambda: presenter.check(self._form.typed()))
        self.other.connect(go_on)
        presenter.watch(self._show)

    def _show(self, state: DueState) -> None:
        self.allow(not state.busy)
        self._form.setEnabled(not state.busy)
        if state.error is not None:
            self.show_error(*words_for(state.error), Tone.CAUTION)
        else:
            self.message.clear_message()


class DueQuestion(SharesForm):
    """Fields for shares, and for the passphrase that makes new ones."""

    def __init__(self, presenter: DuePresenter, files: FileChooser | None) -> None:
        super().__init__(files)
        self.title = self.tr("Are the recovery shares safe?")
        self.text = self.tr(
            "Nobody has shown yet that they were written down. "
            "Without them, a lost passphrase is a lost vault."
        )
        self.add_fields()
        passphrase = PassphraseField(self.tr("Passphrase"))
        renew = SecondaryButton(self.tr("Make new shares"))
        renew.clicked.connect(lambda: presenter.renew(passphrase.text()))
        passphrase.entered.connect(lambda: presenter.renew(passphrase.text()))
        lost = Card(
            Heading(self.tr("They are lost")),
            Muted(self.tr("New shares take the place of the old ones, which then open nothing.")),
            Labelled(self.tr("Passphrase"), passphrase),
            hbox(renew, None),
        )
        self.body.addWidget(lost)
        self.body.addStretch(1)
