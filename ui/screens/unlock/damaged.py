"""A vault that does not open because it is damaged: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tbtt_desktop.errors import TbttError
from ui.host import Host
from ui.i18n import filled, isolated
from ui.screens.care.presenter import Done, Working
from ui.screens.care.saying import step_words
from ui.screens.setup.frame import Frame, Question
from ui.screens.unlock.damaged_presenter import Backup, DamagedPresenter, DamagedState
from ui.screens.unlock.damaged_saying import done_words, loss_lines
from ui.screens.unlock.way_in import WayIn
from ui.settings_file import NAME_MAX, KnownVault
from ui.theme import Space, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.files import DialogFileChooser, FileChooser, FileKind
from ui.widgets.flow import flow
from ui.widgets.labels import Heading, Muted, Small, Text
from ui.widgets.states import ProgressPanel
from ui.widgets.surfaces import Card, hbox, vbox
from ui.words import words_for

FORGET_AFTER: Final = 300_000  # milliseconds for which what was typed is kept where nothing is done with it
_ENDINGS: Final = ("*.tbtt-backup", "*")


def open_damaged(host: Host, known: KnownVault, way: WayIn, reason: TbttError) -> QWidget:
    """Return the page; what was typed at the vault goes with it."""

    def keep(what: str, folder: Path) -> None:
        words = QCoreApplication.translate("Damaged", "%1, saved")
        if what == "restore":
            words = QCoreApplication.translate("Damaged", "%1, from the backup")
        taken = (one.name for one in host.settings.vaults if one.folder != folder)
        made = KnownVault(free_name(words, known.name, taken), folder)
        host.keep_settings(host.settings.with_vault(made))

    presenter = DamagedPresenter(known.folder, way, reason, host.jobs, keep)
    return DamagedPage(host, known.name, presenter, DialogFileChooser(host.window))


def free_name(words: str, name: str, taken: Iterable[str]) -> str:
    """Return a name for the list that no other vault has there, short enough for it."""
    known = set(taken)
    room = NAME_MAX - len(words) - len(" 99")
    made = filled(words, name[:room])
    count = 2
    while made in known:
        made, count = f"{filled(words, name[:room])} {count}", count + 1
    return made


class DamagedPage(Frame):
    """Two ways on, then what came of it. What was typed is forgotten when nothing is done with it."""

    def __init__(
        self, host: Host, name: str, presenter: DamagedPresenter, files: FileChooser | None = None
    ) -> None:
        super().__init__()
        self._host = host
        self._name = name
        self._presenter = presenter
        self._files = files
        self._over = False
        self._error: TbttError | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_AFTER)
        self._forget.timeout.connect(self.forget)
        self._forget.start()
        self._ways = DamagedQuestion(name, presenter, self._salvage, self._restore)
        self.ask(self._ways, "", "")
        self.back.connect(self.leave)
        self.next.connect(self.leave)
        presenter.watch(self._show)

    def forget(self) -> None:
        """Forget what was typed, and show the list of vaults; what is under way goes on first."""
        if self._presenter.state.working is not None:
            self._forget.start()
            return
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.reject()
        self.leave()

    def leave(self) -> None:
        """Show the list of vaults."""
        if self._presenter.state.working is not None:
            return
        self._forget.stop()
        self._presenter.close()
        self._host.show_unlock()

    def _salvage(self) -> None:
        folder = self._folder(self.tr("An empty folder for what can be read"))
        if folder is not None:
            self._presenter.salvage(folder)

    def _restore(self) -> None:
        if self._files is None:
            return
        kind = FileKind(self.tr("Backups"), _ENDINGS)
        for path in self._files.open_files(self.tr("Choose a backup"), (kind,))[:1]:
            folder = self._folder(self.tr("An empty folder for the backup"))
            if folder is not None:
                self._presenter.restore(Backup(path, folder))

    def _folder(self, title: str) -> Path | None:
        self._forget.start()
        return self._files.folder(title) if self._files is not None else None

    def _show(self, state: DamagedState) -> None:
        if state.done is not None and not self._over:
            self._over = True
            self._forget.start()
            self._show_done(state.done)
        if not self._over:
            self._ways.show_state(state)
            self.allow_back(state.working is None)
        if state.error is None:
            self.message.clear_message()
        elif state.error is not self._error:
            calm = state.error.code in ("cancelled", "wrong_passphrase", "passphrase_empty")
            self.show_error(*words_for(state.error), Tone.CAUTION if calm else Tone.DANGER)
        self._error = state.error

    def _show_done(self, done: Done) -> None:
        told = done_words(done)
        result = Question(told.title, told.text)
        lines = loss_lines(done.salvaged) if done.salvaged is not None else []
        if lines:
            result.body.addWidget(Card(Heading(self.tr("What is lost")), *(Text(line) for line in lines)))
        result.body.addStretch(1)
        self.ask(result, "", self.tr("Go on to unlock"), back=False)
        self.focus_next()


class DamagedQuestion(Question):
    """What happened, and both ways on; while one is gone, how far it is."""

    def __init__(
        self,
        name: str,
        presenter: DamagedPresenter,
        salvage: Callable[[], None],
        restore: Callable[[], None],
    ) -> None:
        super().__init__("")
        self._presenter = presenter
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._save = PrimaryButton(self.tr("Save what can be read into a new vault…"), icon="life-buoy")
        self._save.clicked.connect(salvage)
        self._restore = SecondaryButton(self.tr("Choose a backup…"), icon="rotate-cw")
        self._restore.clicked.connect(restore)
        self._form = self._make_form()
        self._working = False
        self._asking: Backup | None = None
        self._say(name, presenter.state)
        self.body.addWidget(self._progress)
        if presenter.state.readable:
            self.body.addWidget(self._saving_card())
        self.body.addWidget(self._backup_card(readable=presenter.state.readable))
        self.body.addStretch(1)

    def _say(self, name: str, state: DamagedState) -> None:
        if not state.readable:
            self.title, self.text = words_for(state.reason)
            return
        self.title = filled(self.tr("%1 is damaged"), isolated(name))
        self.text = self.tr(
            "What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick"
            " fails. Nothing was changed: every file lies where it was, encrypted as before."
        )

    def _saving_card(self) -> Card:
        text = self.tr(
            "All that is whole goes into a new vault. It opens with the same passphrases and recovery shares."
            " The damaged one is only read."
        )
        if self._presenter.with_shares:
            text = self.tr(
                "All that is whole goes into a new vault. It opens with the new passphrase and the same"
                " recovery shares. The damaged one is only read."
            )
        return Card(Heading(self.tr("Save what can be read")), Muted(text), hbox(self._save, None))

    def _backup_card(self, *, readable: bool) -> Card:
        text = self.tr(
            "It goes into a new folder, as a vault of its own. What came after the backup is not in it, and"
            " what was deleted after it is in it again."
        )
        card = Card(Heading(self.tr("Bring a backup back")), Muted(text))
        if readable:
            card.body.addWidget(
                Muted(
                    self.tr(
                        "Better, where it is possible: save what can be read, unlock that, and bring the"
                        " backup back there, under Backup and health. Then what was deleted stays deleted."
                    )
                )
            )
        card.body.addLayout(hbox(self._restore, None))
        card.body.addWidget(self._form)
        return card

    def _make_form(self) -> QWidget:
        self._field = PassphraseField(self.tr("Passphrase of the backup"))
        self._field.entered.connect(self._with_passphrase)
        self._chosen = Small()
        go = SecondaryButton(self.tr("Bring it back"))
        go.clicked.connect(self._with_passphrase)
        leave = LinkButton(self.tr("Not now"))
        leave.clicked.connect(self._presenter.not_now)
        buttons = flow(go, leave)
        form = QWidget()
        form.setLayout(
            vbox(
                self._chosen,
                Labelled(self.tr("Passphrase of the backup"), self._field),
                buttons,
                gap=Space.XS,
            )
        )
        form.hide()
        return form

    def _with_passphrase(self) -> None:
        passphrase = self._field.text()
        self._field.clear()
        self._presenter.restore_with(passphrase)

    def focus_first(self) -> None:
        """Put the focus on the first way on."""
        first = self._save if self._presenter.state.readable else self._restore
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: DamagedState) -> None:
        """Show how far the work is, or what can be chosen."""
        self._show_working(state.working)
        self._form.setVisible(state.asking is not None)
        if state.asking is not None and state.asking is not self._asking:
            self._chosen.setText(isolated(state.asking.path.name))
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asking = state.asking

    def _show_working(self, working: Working | None) -> None:
        begun, ended = working is not None and not self._working, working is None and self._working
        self._working = working is not None
        if working is not None:
            words = step_words(working)
            if begun:
                self._progress.start(words)
            self._progress.show_progress(words, working.done, working.total)
        cancel = self._progress.findChild(SecondaryButton)
        if begun and isinstance(cancel, SecondaryButton):
            cancel.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button that has it is off
        for button in (self._save, self._restore):
            button.setEnabled(working is None)
        if ended:
            self._progress.finish()
            self.focus_first()
