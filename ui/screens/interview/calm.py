"""What stands in place of the interview during a break."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import Space, current
from ui.theme.icons import pixmap
from ui.widgets import Display, Muted, PrimaryButton, Small, vbox


class Break(QWidget):
    """A calm page with one button: `over` when it is pressed."""

    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        cup = QLabel()
        cup.setPixmap(pixmap("coffee", "accent", current().px(Space.XL * 2)))
        self._words = Muted()
        self._back = PrimaryButton(self.tr("Come back"))
        self._back.clicked.connect(self.over)
        column = vbox(gap=Space.M, margin=Space.M)
        column.addStretch(2)  # a little above the middle, where the eye rests
        for piece in (cup, Display(self.tr("A break")), self._words):
            piece.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(piece)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        self._keys = Small(self.tr("Enter or Esc comes back, too."))
        self._keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._keys)
        column.addStretch(3)
        self.setLayout(column)
        # Its words that wrap ask for the height of their narrowest width, and the interview would scroll for
        # a page that is not shown (as in EdgeScroll).
        self.setMinimumHeight(1)

    def say(self, *, saved: bool) -> None:
        """Say whether everything is on disk."""
        self._words.setText(
            self.tr("Everything is saved. Take the time you need.")
            if saved
            else self.tr("Not everything could be saved. It is still here when you come back.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes back as well: it leaves what one is in, here as elsewhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.over.emit()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """One key is enough to come back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
