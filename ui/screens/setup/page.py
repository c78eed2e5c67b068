"""The set-up in the window: one question at a time, under five minutes, no manual."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import recovery
from tbtt_desktop.services.vaults import Created, create_vault
from tbtt_desktop.stories.records import Role
from ui import i18n, settings_file
from ui.host import Host
from ui.screens.setup.frame import Frame, Question
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.screens.setup.presenter import SetupPresenter, SetupState, SetupStep, alias_from, free_folder
from ui.screens.setup.shares import show_shares
from ui.screens.setup.sharing import SharingChoice
from ui.settings_file import KnownVault
from ui.theme import Space, Tone, current
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choice import ChoiceList
from ui.widgets.fields import Labelled
from ui.widgets.labels import Heading, Muted, Small
from ui.widgets.private import PrivateLineEdit
from ui.widgets.surfaces import Card
from ui.words import words_for


def open_setup(host: Host) -> QWidget:
    """Return the set-up of a new vault. The language is asked for at the very first start only."""
    settings = host.settings
    first = SetupStep.ABOUT if settings.language else SetupStep.LANGUAGE
    taken = tuple(known.folder for known in settings.vaults)
    start = SetupState(
        step=first,
        first=first,
        vault_name=_free_name(settings.vaults),
        folder=free_folder(settings_file.vaults_folder(), taken),
    )

    def create(folder: Path, role: Role, alias: str, name: str, passphrase: str, sharing: Sharing) -> Created:
        return create_vault(
            folder, role, alias, passphrase, name=name, sharing=sharing, lane=host.lane(), world=WORLD
        )

    def created(known: KnownVault, made: Created) -> None:
        host.holds(known, made.vault)

        def finished() -> None:
            recovery.confirm_drill(made.vault)
            host.opened(known, made.vault)

        show_shares(host, made.shares, finished)

    return SetupPage(host, SetupPresenter(start, host.jobs, create, created))


class SetupPage(Frame):
    """The questions before the shares."""

    def __init__(self, host: Host, presenter: SetupPresenter) -> None:
        super().__init__()
        self._host = host
        self._presenter = presenter
        self._step: SetupStep | None = None
        self._sharing = SharingChoice(Sharing())
        self.next.connect(self._go_on)
        self.back.connect(self._go_back)
        self.other.connect(host.show_unlock)
        presenter.watch(self._show)

    def _show(self, state: SetupState) -> None:
        if self._step != state.step:
            self._step = state.step
            self._ask(state)
        if state.busy:
            self.allow(False, self.tr("Making the vault…"))
        elif state.step == SetupStep.PASSPHRASE:
            self._passphrase_changed()
        if state.error is not None:
            self.show_error(*words_for(state.error), Tone.CAUTION)

    def _ask(self, state: SetupState) -> None:
        steps = len(SetupStep) - state.first + 1  # the shares come last
        here = i18n.number(state.step - state.first + 1)
        count = self.tr("Step %1 of %2").replace("%1", here).replace("%2", i18n.number(steps))
        back = state.step > state.first or bool(self._host.settings.vaults)
        if state.step == SetupStep.LANGUAGE:
            question = LanguageQuestion(self._host.settings.language or i18n.system_language())
            # Qt gives the focus to a row that an arrow key has chosen only after it said so: the page that
            # takes the place of this one would lose it.
            question.chosen.connect(self._speak, Qt.ConnectionType.QueuedConnection)
            question.entered.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            self.ask(question, count, self.tr("Continue"), back=back)
        elif state.step == SetupStep.ABOUT:
            about = AboutQuestion(self._host, state)
            about.entered.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            self.ask(about, count, self.tr("Continue"), back=back)
        else:
            passphrase = NewPassphrase(
                self.tr("Choose a passphrase"),
                self.tr("It opens the vault. Nobody can look it up or set it anew, so keep it well."),
                NewPassphrasePresenter(self._host.jobs(), WORLD),
            )
            self._sharing = SharingChoice(Sharing())
            passphrase.body.insertWidget(passphrase.body.count() - 1, self._shares_card())
            passphrase.changed.connect(self._passphrase_changed)
            passphrase.on_enter(self._go_on)
            self.ask(passphrase, count, self.tr("Make the vault"), back=back)
            self._passphrase_changed()

        if state.step == state.first and not self._host.settings.vaults:
            self.offer(self.tr("I have a vault already"))

    def _shares_card(self) -> Card:
        words = self.tr("They open the vault when the passphrase is lost. You copy them in the next step.")
        return Card(Heading(self.tr("Recovery shares")), Muted(words), self._sharing)

    def _passphrase_changed(self) -> None:
        question = self.question()
        if isinstance(question, NewPassphrase):
            self.allow(question.good() and not self._presenter.state.busy, self.tr("Make the vault"))

    def _speak(self, language: str) -> None:
        try:
            self._host.keep_settings(replace(self._host.settings, language=language))
        except FileProblem as error:
            self.show_error(*words_for(error), Tone.CAUTION)
            return
        self._presenter.change(vault_name=_free_name(self._host.settings.vaults))
        self._host.window.show_only(SetupPage(self._host, self._presenter))

    def _go_on(self) -> None:
        question = self.question()
        if isinstance(question, LanguageQuestion):
            self._keep_language(question.language())
            self._presenter.language_chosen()
        elif isinstance(question, AboutQuestion):
            self._presenter.about(*question.answers())
        elif isinstance(question, NewPassphrase) and question.good():
            self._presenter.make(question.passphrase(), self._sharing.sharing())

    def _keep_language(self, language: str) -> None:
        if self._host.settings.language != language:
            try:
                self._host.keep_settings(replace(self._host.settings, language=language))
            except FileProblem as error:
                self.show_error(*words_for(error), Tone.CAUTION)

    def _go_back(self) -> None:
        if self._presenter.state.step > self._presenter.state.first:
            self._presenter.back()
        else:
            self._host.show_unlock()


class LanguageQuestion(Question):
    """The languages, each under its own name."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, language: str) -> None:
        super().__init__("")
        self.title = self.tr("Welcome")
        self.text = self.tr("Which language do you want to work in? It can be changed at any time.")
        self._list = ChoiceList(self.tr("Language"))
        for known in i18n.LANGUAGES:
            self._list.add(known.code, known.name)
        self._list.choose(language)
        self._list.chosen.connect(self.chosen)
        self._list.entered.connect(self.entered)
        self.body.addWidget(Card(self._list))
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """Put the focus on the chosen one."""
        self._list.setFocus()

    def language(self) -> str:
        """Return the chosen language."""
        return self._list.current_key()


class AboutQuestion(Question):
    """What the vault is called here, where it lies, who works with it."""

    entered = Signal()

    def __init__(self, host: Host, state: SetupState) -> None:
        super().__init__("")
        self.title = self.tr("Your vault")
        self.text = self.tr("Everything you write and record is kept in it, locked.")
        self._host = host
        self._folder = state.folder
        self._name = PrivateLineEdit(self.tr("Name of the vault"))
        self._name.set_text(state.vault_name)
        self._alias = PrivateLineEdit(self.tr("Your short name"), placeholder="amal-field-team")
        self._alias.set_text(state.alias)
        self._role = ChoiceList(self.tr("What you do"))
        self._role.add(
            Role.HELPER.value,
            self.tr("I sit with survivors"),
            detail=self.tr("You write down and record stories, protect them, and hand them over."),
        )
        self._role.add(
            Role.COORDINATOR.value,
            self.tr("I receive stories from helpers"),
            detail=self.tr("You take in what helpers hand over, check who sent it, read and count."),
        )
        self._role.choose(state.role.value)
        for field in (self._name, self._alias, self._role):
            field.entered.connect(self.entered)
        self._place = Small()
        self._show_place()
        choose = SecondaryButton(self.tr("Choose another place"), icon="folder")
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.setSpacing(current().px(Space.S))
        place.addWidget(self._place, 1)
        place.addWidget(choose)
        roles = Card(Heading(self.tr("What you do")), self._role)
        self.body.addWidget(roles)
        self.body.addWidget(
            Labelled(
                self.tr("Your short name"),
                self._alias,
                self.tr("It stands on your card. Small Latin letters and hyphens, not your real name."),
            )
        )
        self.body.addWidget(
            Labelled(
                self.tr("Name of the vault"),
                self._name,
                self.tr("Everybody at this computer can read it. Something that says nothing is best."),
            )
        )
        self.body.addLayout(place)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """Put the focus where something has to be typed."""
        self._alias.setFocus()

    def answers(self) -> tuple[str, Path, Role, str]:
        """Return name, folder, role and alias."""
        alias = alias_from(self._alias.text())
        return self._name.text(), self._folder, Role(self._role.current_key()), alias

    def _choose(self) -> None:
        folder = self._host.choose_folder(self.tr("Where the vault is kept"))
        if folder is not None:
            self._folder = free_folder(folder, ())
            self._show_place()

    def _show_place(self) -> None:
        self._place.setText(self.tr("Kept in %1").replace("%1", i18n.isolated(str(self._folder))))


def _free_name(vaults: tuple[KnownVault, ...]) -> str:
    """Return a neutral name that is not taken yet."""
    names = (
        QCoreApplication.translate("Setup", "Green notebook"),
        QCoreApplication.translate("Setup", "Blue notebook"),
        QCoreApplication.translate("Setup", "Red notebook"),
        QCoreApplication.translate("Setup", "Yellow notebook"),
    )
    taken = {vault.name for vault in vaults}
    return next((name for name in names if name not in taken), names[0])
