"""Backup and health: a copy in time, whether all is sound, and what is deleted for good."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.erasing import KEPT_DAYS_CHOICES
from tbtt_desktop.services.reminder import REMIND_DAYS_CHOICES
from tbtt_desktop.stories.records import StoryId
from ui.i18n import isolated, moment_day
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.care.ask_again import AskAgainCard
from ui.screens.care.presenter import CarePresenter, CareState, Working
from ui.screens.care.saying import Told, done_words, fault_lines, step_words
from ui.session import Session
from ui.settings_file import KnownVault
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    DangerButton,
    FileChooser,
    FileKind,
    Heading,
    InlineMessage,
    Labelled,
    LinkButton,
    Muted,
    PassphraseField,
    Picker,
    PrimaryButton,
    ProgressPanel,
    SecondaryButton,
    Small,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, flow
from ui.widgets.late import LateNote
from ui.words import words_for

BACKUP_ENDING = "*.tbtt-backup"


def open_page(session: Session, route: Route) -> Page:  # noqa: ARG001  # what every page is given
    """Build the page."""

    def restored(folder: Path) -> None:
        known = KnownVault(QCoreApplication.translate("Care", "Restored notebook"), folder)
        settings = session.host.settings
        session.host.keep_settings(replace(settings, vaults=(*settings.vaults, known)))

    presenter = CarePresenter(session.vault, session.jobs, restored)
    return CarePage(presenter, session)


class CarePage(Page):
    """Backups on one side; the health of the vault and what is deleted for good on the other."""

    def __init__(self, presenter: CarePresenter, session: Session) -> None:
        super().__init__(self.tr("Backup and health"))
        self._presenter = presenter
        self._files: FileChooser = session.files
        self._navigator = session.navigator
        self._today = session.world.clock.today
        self._told: object = None
        self._message = InlineMessage()
        self._late = LateNote()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._buttons: list[QWidget] = []
        self._age = Text()
        self._restore_form = QVBoxLayout()
        self._shown_form: object = None
        self._checked = Text()
        self._faults = QVBoxLayout()
        self._shown_faults: object = None
        self._removed = Text()
        self._ask_again = AskAgainCard(presenter.was_asked, self._open_consent)
        self._remind, self._kept = self._pickers()
        left, right = QWidget(), QWidget()
        left.setLayout(vbox(self._backup_card(), self._restore_card(), None, gap=Space.M))
        right.setLayout(vbox(self._health_card(), self._removed_card(), self._log_card(), None, gap=Space.M))
        sides = Columns(left, right, shares=(1, 1))
        pieces = (self._message, self._progress, self._late, self._ask_again, sides)
        self.setLayout(vbox(*pieces, None, gap=Space.M, margin=Space.L))
        self.add_shortcut("Ctrl+B", self.tr("Back up now"), self._back_up)
        presenter.watch(self._show)
        presenter.load()

    def _pickers(self) -> tuple[Picker, Picker]:
        remind = Picker(self.tr("Remind me when the last backup is older than"))
        for days in REMIND_DAYS_CHOICES:
            remind.add(str(days), self.tr("%n days", "", days) if days else self.tr("Never"))
        remind.picked.connect(lambda key: self._presenter.set_remind_days(int(key)))
        kept = Picker(self.tr("They are deleted for good after"))
        for days in KEPT_DAYS_CHOICES:
            kept.add(str(days), self.tr("%n days", "", days))
        kept.picked.connect(lambda key: self._presenter.set_kept_days(int(key)))
        return remind, kept

    def _button(self, button: QWidget) -> QWidget:
        """Keep a button that is off while something runs."""
        self._buttons.append(button)
        return button

    def _backup_card(self) -> Card:
        now = PrimaryButton(self.tr("Back up now"), icon="download")
        now.clicked.connect(self._back_up)
        return Card(
            Heading(self.tr("Backup")),
            self._age,
            Muted(
                self.tr(
                    "A backup is one encrypted file with everything in this vault. It opens with the same"
                    " passphrases and recovery shares. Keep it on a stick that lies somewhere else."
                )
            ),
            hbox(self._button(now), None),
            Labelled(self.tr("Remind me when the last backup is older than"), self._remind),
        )

    def _restore_card(self) -> Card:
        choose = SecondaryButton(self.tr("Restore a backup…"), icon="rotate-cw")
        choose.clicked.connect(self._choose_backup)
        card = Card(
            Heading(self.tr("Bring a backup back")),
            Muted(
                self.tr(
                    "It goes into a new folder, as a vault of its own. This one stays as it is. What was"
                    " deleted or taken back here since the backup is not brought back."
                )
            ),
            hbox(self._button(choose), None),
        )
        card.body.addLayout(self._restore_form)
        return card

    def _health_card(self) -> Card:
        check = SecondaryButton(self.tr("Check everything"), icon="shield-check")
        check.clicked.connect(self._presenter.check)
        card = Card(
            Heading(self.tr("Is everything sound?")),
            self._checked,
            Muted(self.tr("Every page, sound and picture is read. You can go on working meanwhile.")),
            hbox(self._button(check), None),
        )
        card.body.addLayout(self._faults)
        return card

    def _removed_card(self) -> Card:
        delete = DangerButton(self.tr("Delete them for good now"), icon="trash-2")
        delete.clicked.connect(lambda: self._presenter.ask_to_delete(asking=True))
        self._delete = delete
        return Card(
            Heading(self.tr("Parts that were taken out")),
            self._removed,
            Labelled(self.tr("They are deleted for good after"), self._kept),
            Small(self.tr("At the latest when she agrees to what leaves, or when the story is deleted.")),
            hbox(delete, None),
        )

    def _log_card(self) -> Card:
        log = SecondaryButton(self.tr("Show what was done"), icon="list")
        log.clicked.connect(lambda: self._navigator.open(Route(Screen.ACTIVITY)))
        return Card(
            Heading(self.tr("Activity")),
            Muted(self.tr("When the vault was opened, what left, what was deleted, and by which key.")),
            hbox(log, None),
        )

    # What a person does

    def _open_consent(self, story_id: StoryId) -> None:
        self._navigator.open(Route(Screen.BEFORE, story_id))

    def _back_up(self) -> None:
        if self._presenter.state.working is not None:
            return
        name = f"notebook-{self._today().isoformat()}.tbtt-backup"
        kind = FileKind(self.tr("Backup"), (BACKUP_ENDING,))
        path = self._files.save_file(self.tr("Save a backup"), name, kind)
        if path is not None:
            self._presenter.back_up(path)

    def _choose_backup(self) -> None:
        kind = FileKind(self.tr("Backups"), (BACKUP_ENDING, "*"))
        for path in self._files.open_files(self.tr("Choose a backup"), (kind,))[:1]:
            self._presenter.choose_backup(path)

    def _choose_place(self, field: PassphraseField) -> None:
        folder = self._files.folder(self.tr("An empty folder for the vault"))
        if folder is not None:
            self._presenter.restore(folder, field.text())
            field.clear()

    def _salvage(self) -> None:
        folder = self._files.folder(self.tr("An empty folder for what can be read"))
        if folder is not None:
            self._presenter.salvage(folder)

    # What is shown

    def _show(self, state: CareState) -> None:
        self._late.set_loading(state.loading)
        self._show_working(state.working)
        self._show_message(state)
        self._show_age(state)
        self._show_form(state.restoring)
        self._show_health(state)
        self._ask_again.show_waiting(state.waiting)
        self._remind.pick(str(state.remind_days))
        self._kept.pick(str(state.kept_days))
        count = state.removed
        words = self.tr("%n parts of stories can still be put back.", "", count)
        self._removed.setText(
            words if count else self.tr("None. What is taken out can be put back for a while.")
        )
        self._delete.setVisible(bool(count))
        for button in self._buttons:
            button.setEnabled(state.working is None)

    def _show_working(self, working: Working | None) -> None:
        if working is None:
            self._progress.finish()
            return
        words = step_words(working)
        if self._progress.isHidden():
            self._progress.start(words, can_cancel=working.what != "mend")
        self._progress.show_progress(words, working.done, working.total)

    def _show_message(self, state: CareState) -> None:
        now = (state.error, state.done, state.deleting)
        if now == self._told:
            return
        self._told = now
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.deleting:
            self._ask_to_delete(state.removed)
        elif state.done is not None:
            told: Told = done_words(state.done)
            self._message.show_message(told.tone, told.title, told.text)
        else:
            self._message.clear_message()

    def _ask_to_delete(self, count: int) -> None:
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Delete %n parts for good?", "", count),
            self.tr("They are erased without remnants and cannot be put back. Their stories stay."),
            actions=(
                (self.tr("Keep them"), lambda: self._presenter.ask_to_delete(asking=False)),
                (self.tr("Delete for good"), self._presenter.delete_removed),
            ),
        )
        self._message.focus_first()

    def _show_age(self, state: CareState) -> None:
        age = state.age
        if age.last is None:
            self._age.setText(self.tr("There is no backup yet. If this computer is lost, so is the vault."))
            return
        day = moment_day(age.last)
        words = self.tr("Last backup on %1.").replace("%1", day)
        if age.due:
            words += " " + self.tr("It is time for a new one.")
        self._age.setText(words)

    def _show_form(self, restoring: Path | None) -> None:
        if restoring == self._shown_form:
            return
        self._shown_form = restoring
        clear(self._restore_form)
        if restoring is None:
            return
        field = PassphraseField(self.tr("Passphrase of the backup"))
        place = SecondaryButton(self.tr("Choose a folder and restore"), icon="folder")
        place.clicked.connect(lambda: self._choose_place(field))
        field.entered.connect(lambda: self._choose_place(field))
        back = LinkButton(self.tr("Not now"))
        back.clicked.connect(lambda: self._presenter.choose_backup(None))
        buttons = flow(place, back)
        self._restore_form.addWidget(Small(isolated(restoring.name)))
        self._restore_form.addWidget(Labelled(self.tr("Passphrase of the backup"), field))
        self._restore_form.addWidget(buttons)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_health(self, state: CareState) -> None:
        last = state.last_check
        if last is None:
            self._checked.setText(self.tr("It was not checked yet."))
        else:
            day = moment_day(dt.datetime.fromisoformat(last.stamp))
            sound = self.tr("Checked on %1: everything was sound.").replace("%1", day)
            damaged = self.tr("Checked on %1: something is damaged.").replace("%1", day)
            self._checked.setText(sound if last.ok else damaged)
        if state.found is self._shown_faults:
            return
        self._shown_faults = state.found
        clear(self._faults)
        if state.found is None or state.found.check.ok:
            return
        for line in fault_lines(state.found):
            self._faults.addWidget(Text(line))
        if state.found.check.only_search:
            mend = SecondaryButton(self.tr("Make the search index anew"), icon="rotate-cw")
            mend.clicked.connect(self._presenter.mend_search)
            self._faults.addLayout(hbox(mend, None))
            return
        save = SecondaryButton(self.tr("Save what can be read…"), icon="life-buoy")
        save.clicked.connect(self._salvage)
        self._faults.addLayout(hbox(save, None))

    def leave(self) -> None:
        """Nothing is unsaved here. A backup goes on; a check is stopped."""
        self._presenter.close()
