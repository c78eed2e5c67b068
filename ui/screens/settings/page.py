"""Everything that can be set, on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tbtt_desktop import __version__
from tbtt_desktop.services.vault_settings import IDLE_MINUTES_CHOICES
from ui.i18n import LANGUAGES, isolated
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.settings.around_card import AroundCard
from ui.screens.settings.presenter import SettingsPorts, SettingsPresenter, SettingsState
from ui.session import Navigator, Session
from ui.settings_file import TEXT_SIZES
from ui.theme import Space, Tone, current
from ui.widgets.buttons import ChipButton, SecondaryButton
from ui.widgets.choice import ChoiceList
from ui.widgets.fields import Labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Heading, Muted, Small
from ui.widgets.picker import Picker
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, bring_into_sight, hbox, vbox
from ui.widgets.toggles import SwitchRow
from ui.words import words_for

_ONE_COLUMN_FROM: Final = 1.5  # times the usual size of letters


def open_page(session: Session, route: Route) -> Page:
    """Build the page."""
    host = session.host
    ports = SettingsPorts(host.keep_settings, session.navigator.rebuild, host.lock_after)
    presenter = SettingsPresenter(session.vault, host.settings, ports)
    around = AroundCard(session.jobs, session.vault.files.folder)
    folder = str(session.vault.files.folder)
    return SettingsPage(presenter, session.navigator, folder, around, route.place)


class SettingsPage(Page):
    """Two columns of cards: how it looks, and how it keeps safe.

    `place` is what was just chosen where the choice had the page built anew: one goes on from there.
    """

    def __init__(
        self,
        presenter: SettingsPresenter,
        navigator: Navigator,
        folder: str,
        around: AroundCard,
        place: str = "",
    ) -> None:
        super().__init__(self.tr("Settings"))
        self._begin = place
        self._chosen = ""  # while the page is built anew
        self._places: dict[str, QWidget] = {}
        self._around = around
        self._presenter = presenter
        self._navigator = navigator
        self._message = InlineMessage()
        look = vbox(self._language_card(), self._theme_card(), self._size_card(), None, gap=Space.M)
        safety = vbox(
            self._safety_card(),
            around,
            self._people_card(),
            self._keys_card(),
            self._care_card(),
            self._about_card(folder),
            None,
            gap=Space.M,
        )
        # Side by side while there is room for both.
        columns: QBoxLayout = QHBoxLayout() if current().scale < _ONE_COLUMN_FROM else QVBoxLayout()
        columns.setSpacing(current().px(Space.L))
        columns.addLayout(look, 1)
        columns.addLayout(safety, 1)
        self.setLayout(vbox(self._message, columns, gap=Space.M, margin=Space.L))
        presenter.watch(self._show)

    def place(self) -> str:
        """Return what was chosen last, while that has the page built anew."""
        return self._chosen

    def focus_first(self) -> None:
        """Go on where something was just chosen: the next arrow would choose something else elsewhere."""
        widget = self._places.get(self._begin)
        if widget is None:
            super().focus_first()
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(widget)

    def leave(self) -> None:
        """Nothing waits to be saved: each choice was kept as it was made."""
        self._presenter.close()
        self._around.stop()

    def _show(self, state: SettingsState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.CAUTION, *words_for(state.error))
        else:
            self._message.clear_message()

    def _language_card(self) -> Card:
        languages = Picker(self.tr("Language"))
        for language in LANGUAGES:
            languages.add(language.code, language.name)
        languages.pick(self._presenter.state.settings.language)
        languages.picked.connect(lambda code: self._later("language", self._presenter.set_language, code))
        self._places["language"] = languages
        return Card(Heading(self.tr("Language")), languages)

    def _theme_card(self) -> Card:
        themes = ChoiceList(self.tr("Colours"))
        for key, words in (
            ("system", self.tr("As this computer is set")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            themes.add(key, words)
        themes.choose(self._presenter.state.settings.theme)
        themes.chosen.connect(lambda key: self._later("theme", self._presenter.set_theme, key))
        self._places["theme"] = themes
        return Card(Heading(self.tr("Colours")), themes)

    def _size_card(self) -> Card:
        chips: list[QWidget] = []
        chosen, choose = self._presenter.state.settings.text_size, self._presenter.set_text_size
        for size in TEXT_SIZES:
            words = self.tr("%1 %").replace("%1", self.locale().toString(size))
            chip = ChipButton(words, name=self.tr("Size of letters: %1").replace("%1", words))
            chip.setChecked(size == chosen)
            chip.clicked.connect(lambda _=False, size=size: self._later("size", choose, size))
            chips.append(chip)
            if size == chosen:
                self._places["size"] = chip
        return Card(Heading(self.tr("Size of letters")), _wrapped(chips))

    def _safety_card(self) -> Card:
        state = self._presenter.state
        discreet = SwitchRow(self.tr("Use a name that says nothing"), on=state.settings.discreet)
        discreet.toggled.connect(lambda on: self._later("discreet", self._presenter.set_discreet, on))
        self._places["discreet"] = discreet
        waiting = self.tr("Lock when nobody was here for")
        idle = Picker(waiting)
        for minutes in IDLE_MINUTES_CHOICES:
            idle.add(str(minutes), self.tr("%n minutes", "", minutes))
        idle.pick(str(state.idle_minutes))
        idle.picked.connect(lambda key: self._presenter.set_idle_minutes(int(key)))
        return Card(
            Heading(self.tr("Safety")),
            discreet,
            Small(self.tr("The window is then called Notebook, with a plain sign.")),
            Labelled(waiting, idle),
            Muted(self.tr("Hide at once: press Shift three times.")),
        )

    def _people_card(self) -> Card:
        people = SecondaryButton(self.tr("People and cards"), icon="users")
        people.clicked.connect(lambda: self._navigator.open(Route(Screen.PEOPLE)))
        kits = SecondaryButton(self.tr("Kits"), icon="list")
        kits.clicked.connect(lambda: self._navigator.open(Route(Screen.KITS)))
        return Card(
            Heading(self.tr("People")),
            Muted(
                self.tr("Your own card, and the cards of people you hand stories to or receive them from.")
            ),
            Muted(self.tr("Kits are what a coordinator gives you to say, to ask and to look up.")),
            _wrapped([people, kits]),
        )

    def _care_card(self) -> Card:
        care = SecondaryButton(self.tr("Backup and health"), icon="life-buoy")
        care.clicked.connect(lambda: self._navigator.open(Route(Screen.CARE)))
        log = SecondaryButton(self.tr("Activity"), icon="list")
        log.clicked.connect(lambda: self._navigator.open(Route(Screen.ACTIVITY)))
        return Card(
            Heading(self.tr("Care")),
            Muted(self.tr("Backups, whether everything is sound, and what was done with this vault.")),
            _wrapped([care, log]),
        )

    def _keys_card(self) -> Card:
        keys = SecondaryButton(self.tr("Keys and recovery"), icon="key")
        keys.clicked.connect(lambda: self._navigator.open(Route(Screen.KEYS)))
        return Card(
            Heading(self.tr("Keys and recovery")),
            Muted(self.tr("Who can open this vault, its recovery shares, a new key for it, and its end.")),
            hbox(keys, None),
        )

    def _about_card(self, folder: str) -> Card:
        return Card(
            Heading(self.tr("This vault")),
            Small(self.tr("Kept in %1").replace("%1", isolated(folder))),
            Small(self.tr("Program version %1").replace("%1", __version__)),
        )

    def _later(self, place: str, act: Callable[..., None], value: object) -> None:
        def choose() -> None:
            self._chosen = place
            act(value)
            self._chosen = ""

        # The page is built anew by the choice: not while the control that made it is still at work.
        QTimer.singleShot(0, self, choose)


def _wrapped(widgets: Sequence[QWidget]) -> QWidget:
    line = QWidget()
    line.setLayout(FlowLayout(*widgets))
    return line
