"""How loud it is at this moment."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import number
from ui.screens.interview.recorder_hearing import FULL, QUIET
from ui.theme import Size, Space, current


class LevelMeter(QWidget):
    """How loud it is now, from left to right in every language: red where it is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self._level = 0.0
        self.setAccessibleName(self.tr("Level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line."""
        theme = current()
        return QSize(theme.px(Size.SIDE), theme.px(Space.S))

    def show_level(self, peak: float) -> None:
        """Show a peak, 0 to 1; it falls slowly, for an eye to follow."""
        level = max(min(1.0, peak), self._level * 0.85 if self._level > 0.01 else 0.0)
        if level != self._level:
            self._level = level
            self.setAccessibleDescription(self.tr("%1 %").replace("%1", number(round(level * 100))))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and on it as far as it is loud."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        corner = self.height() / 2
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        # The root lifts a low voice, as in the waveform.
        width = self._level**0.5 * self.width()
        if width >= 1:
            tone = "danger" if self._level >= FULL else "done" if self._level >= QUIET else "caution"
            painter.setBrush(theme.color(tone))
            painter.drawRoundedRect(QRectF(0, 0, max(width, self.height()), self.height()), corner, corner)
        painter.end()
