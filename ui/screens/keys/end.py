"""The end of a vault, in place of everything else: how far it is, and what is left to do by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.ending import Erased, erase_vault
from tbtt_desktop.vault.store import Vault
from ui import i18n
from ui.host import Host
from ui.screens.keys.tasks import step_words
from ui.screens.setup.frame import Frame, Question
from ui.theme import Tone
from ui.widgets.labels import Text
from ui.widgets.states import ProgressPanel
from ui.words import words_for


def show_end(host: Host, vault: Vault, passphrase: str) -> None:
    """Let go of the vault's pages and erase it. The passphrase was found to be right."""
    host.let_go(EndPage(host, vault, passphrase))


class EndPage(Frame):
    """Erases, then says what cannot be erased from here."""

    def __init__(self, host: Host, vault: Vault, passphrase: str) -> None:
        super().__init__()
        self._host = host
        self._folder = vault.files.folder
        self._panel = ProgressPanel()
        self.next.connect(host.start_again)
        self._say(self.tr("Erasing the vault"), self._panel)
        self.allow(False)
        self._panel.start(step_words("shred"), can_cancel=False)
        host.jobs().run(
            erase_vault,
            vault,
            passphrase,
            on_done=self._erased,
            on_failed=self._failed,
            on_progress=lambda step, done, total: self._panel.show_progress(step_words(step), done, total),
            must_finish=True,
        )

    def _say(self, title: str, *pieces: QWidget) -> None:
        question = Question(title)
        for piece in pieces:
            question.body.addWidget(piece)
        question.body.addStretch(1)
        self.ask(question, "", self.tr("Done"), back=False)

    def _erased(self, done: Erased) -> None:
        self._host.forget(self._folder)
        lines = [
            self.tr("Its keys are destroyed, and so is everything else in it."),
            self.tr("Backups, and copies that a backup program made, are not: destroy them too."),
        ]
        if not done.overwritten:
            lines.append(self.tr("This disk did not let every file be written over. They were removed."))
        if done.left:
            left = self.tr("These files could not be removed; without the keys nobody can read them: %1")
            lines.append(left.replace("%1", i18n.listed(i18n.isolated(name) for name in done.left)))
        self._say(self.tr("The vault is erased"), *(Text(line) for line in lines))

    def _failed(self, error: TbttError) -> None:
        self._panel.finish()
        self.allow(True)
        self.show_error(*words_for(error), Tone.DANGER)
