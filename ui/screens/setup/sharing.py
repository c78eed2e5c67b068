"""How many recovery shares there are to be, and how many of them open the vault."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tbtt_desktop.crypto.shares import COUNT_MAX, THRESHOLD_MAX, Sharing
from ui import i18n
from ui.theme import Space
from ui.widgets.fields import Labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.picker import Picker


class SharingChoice(QWidget):
    """How many shares there are, and how many of them open the vault."""

    def __init__(self, sharing: Sharing) -> None:
        super().__init__()
        self._count = Picker(self.tr("Shares to hand out"))
        self._needed = Picker(self.tr("Shares that open the vault"))
        for number in range(2, COUNT_MAX + 1):
            self._count.add(str(number), i18n.number(number))
        self._count.pick(str(sharing.count))
        self._offer(sharing.threshold)
        self._count.picked.connect(lambda _: self._offer(int(self._needed.key())))
        fields = (
            Labelled(self.tr("Shares to hand out"), self._count),
            Labelled(self.tr("Shares that open the vault"), self._needed),
        )
        for field in fields:
            field.label.setWordWrap(False)  # they stand side by side, and their boxes in one line
        self.setLayout(FlowLayout(*fields, gap=Space.M))

    def sharing(self) -> Sharing:
        """Return the choice."""
        return Sharing(int(self._needed.key()), int(self._count.key()))

    def _offer(self, wanted: int) -> None:
        most = min(THRESHOLD_MAX, int(self._count.key()))
        self._needed.clear()
        for number in range(2, most + 1):
            self._needed.add(str(number), i18n.number(number))
        self._needed.pick(str(min(wanted, most)))
