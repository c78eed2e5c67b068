"""Settings: what is kept before unlocking, and what is kept in the vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import vault_settings
from tbtt_desktop.vault.store import Vault
from ui.presenter import Presenter
from ui.settings_file import Settings


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the page shows."""

    settings: Settings
    idle_minutes: int
    error: TbttError | None = None


@dataclass(frozen=True, slots=True)
class SettingsPorts:
    """What the presenter asks of the window."""

    keep: Callable[[Settings], None]  # raises FileProblem after taking them on
    rebuild: Callable[[], None]
    lock_after: Callable[[int], None]


class SettingsPresenter(Presenter[SettingsState]):
    """Takes each choice on at once; there is nothing to confirm."""

    def __init__(self, vault: Vault, settings: Settings, ports: SettingsPorts) -> None:
        super().__init__(SettingsState(settings, vault_settings.idle_minutes(vault)))
        self._vault = vault
        self._ports = ports

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._keep(replace(self.state.settings, language=language))

    def set_theme(self, theme: str) -> None:
        """Put on another theme."""
        self._keep(replace(self.state.settings, theme=theme))

    def set_text_size(self, per_cent: int) -> None:
        """Make letters, and everything with them, larger or smaller."""
        self._keep(replace(self.state.settings, text_size=per_cent))

    def set_discreet(self, discreet: bool) -> None:
        """Call the program by its neutral name, or by its own."""
        self._keep(replace(self.state.settings, discreet=discreet))

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without anybody."""
        try:
            vault_settings.put(self._vault, vault_settings.IDLE_MINUTES, str(minutes))
        except TbttError as error:
            self.change(error=error)
            return
        self._ports.lock_after(minutes)
        self.change(idle_minutes=minutes, error=None)

    def _keep(self, settings: Settings) -> None:
        if settings == self.state.settings:
            return
        try:
            self._ports.keep(settings)
        except TbttError as error:
            self.change(settings=settings, error=error)
            return
        self.change(settings=settings, error=None)
        self._ports.rebuild()
