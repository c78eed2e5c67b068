"""Settings hold at once, and come back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import vault_settings
from tbtt_desktop.vault.store import Vault
from ui.screens.settings.presenter import SettingsPorts, SettingsPresenter
from ui.settings_file import Settings


class Window:
    """Hears what the settings ask of the window."""

    def __init__(self) -> None:
        self.kept: list[Settings] = []
        self.rebuilt = 0
        self.minutes: list[int] = []
        self.full = False

    def keep(self, settings: Settings) -> None:
        """Take settings on, and refuse to write them when full."""
        self.kept.append(settings)
        if self.full:
            raise FileProblem("file_unwritable", name="settings.json")

    def rebuild(self) -> None:
        """Count."""
        self.rebuilt += 1


@pytest.fixture
def window() -> Window:
    """A window that listens."""
    return Window()


@pytest.fixture
def presenter(vault: Vault, window: Window) -> SettingsPresenter:
    """The decisions of the page."""
    ports = SettingsPorts(window.keep, window.rebuild, window.minutes.append)
    return SettingsPresenter(vault, Settings(language="en"), ports)


CHOICES: dict[str, tuple[Callable[[SettingsPresenter], None], Settings]] = {
    "language": (lambda p: p.set_language("ur"), Settings(language="ur")),
    "theme": (lambda p: p.set_theme("contrast"), Settings(language="en", theme="contrast")),
    "text size": (lambda p: p.set_text_size(200), Settings(language="en", text_size=200)),
    "discreet": (lambda p: p.set_discreet(False), Settings(language="en", discreet=False)),
}


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_kept_and_shown_at_once(presenter: SettingsPresenter, window: Window, name: str) -> None:
    """A choice that waits for the next start looks like one that did not work."""
    choose, wanted = CHOICES[name]
    choose(presenter)
    choose(presenter)
    assert (window.kept, window.rebuilt) == ([wanted], 1)


def test_what_cannot_be_written_is_told_and_holds_for_now(
    presenter: SettingsPresenter, window: Window
) -> None:
    """She would choose it again at each start, and never know why."""
    window.full = True
    presenter.set_theme("dark")
    assert presenter.state.error is not None
    assert (presenter.state.error.code, presenter.state.settings.theme) == ("file_unwritable", "dark")


def test_the_idle_time_is_kept_in_the_vault(
    presenter: SettingsPresenter, window: Window, vault: Vault
) -> None:
    """Another person's vault on the same computer would lock at the wrong time."""
    assert presenter.state.idle_minutes == 5
    presenter.set_idle_minutes(15)
    assert window.minutes == [15]
    assert vault_settings.idle_minutes(vault) == 15


@pytest.mark.parametrize("kept", ["", "0", "-3", "999999", "soon"])
def test_a_strange_idle_time_locks_after_five_minutes(vault: Vault, kept: str) -> None:
    """A damaged value would leave the window open for ever."""
    vault_settings.put(vault, vault_settings.IDLE_MINUTES, kept)
    assert vault_settings.idle_minutes(vault) == 5
