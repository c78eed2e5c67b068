"""The shelter's own list of who helps, where it is needed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme import Size, Space, current
from ui.widgets import PrivateTextEdit, Small, vbox


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
        self.setLayout(vbox(self.field, hint, gap=Space.XXS))

    def show_text(self, text: str) -> None:
        """Show the list, unless somebody is writing in it."""
        if not self.field.hasFocus() and self.field.text() != text:
            self.field.set_text(text)
