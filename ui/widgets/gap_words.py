"""What is said of a time in which nothing was recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.stories.records import Gap, GapKind
from ui.i18n import duration, filled, isolated


def gap_words(gap: Gap, rate: int) -> str:
    """Return where it is and for how long, where that is known. `rate`: frames a second."""
    at, length = isolated(duration(gap.at / rate)), isolated(duration(gap.frames / rate))
    lost = gap.kind is GapKind.LOST
    if gap.frames < rate:  # never learned, or too short to be told in seconds
        words = QCoreApplication.translate("Gap", "At %1: off the record")
        if lost:
            words = QCoreApplication.translate("Gap", "At %1: without a microphone")
        return words.replace("%1", at)
    words = QCoreApplication.translate("Gap", "At %1: off the record for %2")
    if lost:
        words = QCoreApplication.translate("Gap", "At %1: without a microphone for %2")
    return filled(words, at, length)
