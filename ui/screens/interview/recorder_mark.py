"""What was said at a mark: a short list, by mouse or by a digit, now or later in Protect."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.stories.records import Category
from ui.i18n import duration, isolated
from ui.screens.interview.recorder import Marked, RecorderPresenter
from ui.screens.protect.saying import category_name
from ui.theme import Space
from ui.widgets import ChipButton, LinkButton, Small, hbox, vbox
from ui.widgets.flow import FlowLayout

QUICK: Final = (
    Category.PERSON,
    Category.PLACE,
    Category.ADDRESS,
    Category.PHONE,
    Category.HANDLE,
    Category.ORG,
    Category.DATE,
)


class MarkRow(QWidget):
    """Asks what it was; nothing waits for the answer."""

    def __init__(self, presenter: RecorderPresenter, after: QWidget) -> None:
        """`after` has the focus when something was chosen here."""
        super().__init__()
        self._presenter = presenter
        self._after = after
        self._words = Small()
        self._words.setProperty("role", "small-ink")
        self._chips = {}
        for digit, category in enumerate(QUICK, start=1):
            name = category_name(category)
            chip = self._chips[category] = ChipButton(f"{digit}  {name}", name=name)
            chip.clicked.connect(lambda _=False, category=category: self._name(category))
        later = LinkButton(self.tr("Later"), name=self.tr("Say later what was marked"))
        later.clicked.connect(self._later)
        head = hbox(gap=Space.S)
        head.addWidget(self._words, 1)
        head.addWidget(later)
        chips = QWidget()
        chips.setLayout(FlowLayout(*self._chips.values(), gap=Space.XXS))
        self.setLayout(vbox(head, chips, gap=Space.XXS))
        self.hide()

    def _name(self, category: Category) -> None:
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.name_mark(category)

    def _later(self) -> None:
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.leave_mark()

    def show_mark(self, marked: Marked | None) -> None:
        """Ask about a mark, or about none."""
        self.setVisible(marked is not None)
        if marked is None:
            return
        words = self.tr("Marked at %1. What was said there? You can also decide in Protect.")
        self._words.setText(words.replace("%1", isolated(duration(marked.at / RATE))))
        for category, chip in self._chips.items():
            chip.setChecked(category is marked.category)

    def take_digit(self, digit: int) -> bool:
        """Take a digit key; return whether it meant anything."""
        if self.isHidden() or not 1 <= digit <= len(QUICK):
            return False
        self._presenter.name_mark(QUICK[digit - 1])
        return True
