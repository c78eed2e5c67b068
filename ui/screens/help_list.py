"""The shelter's own list of who helps, where it is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.help_list import KitHelp
from ui.theme import Size, Space, current
from ui.widgets import PrivateTextEdit, Small, Strong, Text, clear, vbox


class HelpList(QWidget):
    """The shelter's own list of who helps: read here, and written here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PrivateTextEdit(
            self.tr("Who can help"),
            placeholder=self.tr("Who helps near here: names, hours, numbers, safe ways to get there."),
        )
        self.field.setMinimumHeight(current().px(Size.TARGET * 4))
        hint = Small(self.tr("The same for every story. It is kept in this vault and never leaves."))
        self._kits: tuple[KitHelp, ...] = ()
        self._of_kits = QVBoxLayout()
        self._of_kits.setSpacing(current().px(Space.XXS))
        self.setLayout(vbox(self._of_kits, self.field, hint, gap=Space.XXS))

    def show_text(self, text: str) -> None:
        """Show the list, unless somebody is writing in it."""
        if not self.field.hasFocus() and self.field.text() != text:
            self.field.set_text(text)

    def show_kits(self, kits: Sequence[KitHelp]) -> None:
        """Show above it who helps as kits say it; only read here."""
        if tuple(kits) == self._kits:
            return
        self._kits = tuple(kits)
        clear(self._of_kits)
        for kit in kits:
            title = Strong(kit.title)
            title.setWordWrap(True)
            self._of_kits.addWidget(title)
            for entry in kit.entries:
                self._of_kits.addWidget(Text(entry))
