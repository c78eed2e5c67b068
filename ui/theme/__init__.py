"""How the window looks: `current()` gives the theme in force to whatever paints itself.

Usage in a widget or a page:

    theme = current()
    layout.setSpacing(theme.px(Space.M))
    painter.setPen(theme.color("muted"))

A page does not listen for changes: when the theme, the text size or the language changes,
the shell builds the page anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import (
    LARGE,
    PALETTES,
    Duration,
    Palette,
    Radius,
    Size,
    Space,
    ThemeName,
    Tone,
    Type,
)

__all__ = [
    "LARGE",
    "Duration",
    "Palette",
    "Radius",
    "Size",
    "Space",
    "Theme",
    "ThemeName",
    "Tone",
    "Type",
    "apply",
    "current",
]

_PROPERTY = "tbtt_theme"
_CSS_DPI = 96.0


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme at one text size. `scale` is 1.0 to 2.0, times what the desktop asks for."""

    name: ThemeName = ThemeName.LIGHT
    scale: float = 1.0

    @property
    def palette(self) -> Palette:
        """Return the colours."""
        return PALETTES[self.name]

    def px(self, size: int) -> int:
        """Return a size of the tokens in pixels at this text size."""
        return round(size * self.scale)

    def color(self, name: str) -> QColor:
        """Return a colour of the palette by its field's name."""
        return QColor(getattr(self.palette, name))

    def tone(self, tone: Tone) -> QColor:
        """Return the text colour of a tone."""
        return QColor(self.palette.tone(tone))

    def ground(self, tone: Tone) -> QColor:
        """Return the soft ground of a tone."""
        return QColor(self.palette.ground(tone))

    def font(self, size: int = Type.BODY, *, bold: bool = False) -> QFont:
        """Return the system's face at a size of the type scale."""
        font = QFont(QApplication.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def apply(app: QApplication, theme: Theme) -> None:
    """Put a theme in force. Pages that stand already keep their measures until built anew."""
    app.setProperty(_PROPERTY, theme)
    app.setStyle("Fusion")
    font = QFont(app.font())
    font.setPixelSize(theme.px(Type.BODY))
    app.setFont(font)
    app.setPalette(_qt_palette(theme))
    app.setStyleSheet(stylesheet(theme.palette, theme.scale))


def current() -> Theme:
    """Return the theme in force, the light one before any was applied."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else Theme()


def desktop_scale(app: QApplication) -> float:
    """Return how much larger than usual the desktop asks letters to be, at least 1.0."""
    screen = app.primaryScreen()
    return max(1.0, screen.logicalDotsPerInch() / _CSS_DPI)


def _qt_palette(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet does not reach: menus, placeholders, carets."""
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "paper"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "panel"),
        (QPalette.ColorRole.AlternateBase, "hover"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "panel"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "on_accent"),
        (QPalette.ColorRole.Link, "accent"),
        (QPalette.ColorRole.LinkVisited, "accent"),
        (QPalette.ColorRole.ToolTipBase, "panel"),
        (QPalette.ColorRole.ToolTipText, "ink"),
    ):
        palette.setColor(role, theme.color(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("muted"))
    return palette
