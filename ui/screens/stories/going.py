"""What is said of a story before it is deleted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.erasing import Loss
from ui.i18n import filled, isolated, listed


def elsewhere_words(loss: Loss) -> str:
    """Return what of a story is nowhere but here."""
    if not loss.handed_to:
        return QCoreApplication.translate(
            "StoriesPage", "It was handed over to nobody: nothing of it is anywhere else."
        )
    if loss.changed_since:
        words = QCoreApplication.translate(
            "StoriesPage", "It was handed over to %1 and changed after that: the change is nowhere else."
        )
    elif loss.confirmed:
        words = QCoreApplication.translate("StoriesPage", "It was handed over to %1 and arrived.")
    else:
        words = QCoreApplication.translate(
            "StoriesPage", "It was handed over to %1; nobody has confirmed yet that it arrived."
        )
    return filled(words, isolated(listed(loss.handed_to)))
