"""What she has not agreed to, said above the buttons that are grey for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.i18n import listed
from ui.theme import Space
from ui.widgets import LinkButton, Small, hbox


class Missing(QWidget):
    """A line of words, and the way to where she is asked."""

    def __init__(self, ask_her: Callable[[], None]) -> None:
        super().__init__()
        self._words = Small()
        ask = LinkButton(self.tr("Ask her"))
        ask.clicked.connect(ask_her)
        row = hbox(gap=Space.XS)
        row.addWidget(self._words, 1)
        row.addWidget(ask)
        self.setLayout(row)
        self.hide()

    def show_missing(self, missing: Sequence[str]) -> None:
        """Name what is missing; be gone where nothing is."""
        self.setVisible(bool(missing))
        self._words.setText(self.tr("She has not agreed to: %1.").replace("%1", listed(missing)))
