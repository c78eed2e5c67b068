"""Which theme the settings and the desktop ask for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.settings_file import Settings
from ui.theme import Theme, ThemeName, desktop_scale


def theme_of(app: QApplication, settings: Settings) -> Theme:
    """Return the theme to put in force."""
    scale = desktop_scale(app) * settings.text_size / 100
    if settings.theme != "system":
        return Theme(ThemeName(settings.theme), scale)
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme(ThemeName.CONTRAST, scale)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return Theme(ThemeName.DARK if dark else ThemeName.LIGHT, scale)
