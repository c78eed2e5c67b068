"""How a person is shown wherever cards are: name, role, words to compare, trust."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Role
from ui.i18n import isolated
from ui.screens.people.saying import standing_words, trust_pill
from ui.theme import Size, Space
from ui.widgets import Display, Pill, Small, Strong, Text, hbox, vbox
from ui.widgets.flow import FlowLayout
from ui.widgets.qr import CodeToScan

translate = QCoreApplication.translate


def name_of(person: Person) -> str:
    """Return what a person is called: the name on the card, else the alias."""
    return isolated(person.name or person.alias)


def role_words(role: Role) -> str:
    """Return what a card says that its owner does."""
    return {
        Role.HELPER: translate("People", "Helper"),
        Role.COORDINATOR: translate("People", "Coordinator"),
        Role.ARCHIVE: translate("People", "Archive"),
    }[role]


def words_of(person: Person) -> str:
    """Return the eight words, kept left to right among words of any script."""
    return isolated(" ".join(person.words))


class WordGrid(QWidget):
    """The eight words with their numbers and digits, to be read at arm's length; from left to right."""

    def __init__(self, person: Person, *, large: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # English words, whatever is spoken
        self._cells = [
            _Cell(place + 1, word, digits, large=large)
            for place, (word, digits) in enumerate(zip(person.words, person.digits, strict=True))
        ]
        widest = max(cell.sizeHint().width() for cell in self._cells)
        for cell in self._cells:
            cell.setMinimumWidth(widest)
        self.setLayout(FlowLayout(*self._cells, gap=Space.S))
        self.show_but(())

    def show_but(self, hidden: Collection[int]) -> None:
        """Show all words but those at some places, counted from 0."""
        for place, cell in enumerate(self._cells):
            cell.hide_words(hidden=place in hidden)
        unsaid = translate("People", "not shown")
        words = [unsaid if place in hidden else word for place, word in enumerate(self._person.words)]
        self.setAccessibleName(translate("People", "Words to compare: %1").replace("%1", " ".join(words)))


class _Cell(QFrame):
    """A word below its number, its digits below it."""

    def __init__(self, number: int, word: str, digits: str, *, large: bool) -> None:
        super().__init__()
        self._word, self._digits = word, digits
        self.setProperty("kind", "word")
        self._large: Text = Display(word) if large else Strong(word)
        self._small = Text(digits) if large else Small(digits)
        self._large.setWordWrap(False)
        self._small.setWordWrap(False)
        self.setLayout(vbox(Small(str(number)), self._large, self._small, gap=0, margin=Space.XS))

    def hide_words(self, *, hidden: bool) -> None:
        """Show a gap instead."""
        self.setProperty("gap", hidden)
        self.style().unpolish(self)
        self.style().polish(self)
        self._large.setText("?" if hidden else isolated(self._word))
        self._small.setText("" if hidden else isolated(self._digits))


class PersonLine(QWidget):
    """A name and a role, when the words were compared, the words; the trust at the trailing end."""

    def __init__(self, person: Person, *, code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role = Small(role_words(person.role))
        role.setWordWrap(False)
        head = QWidget()
        pill = Pill(*trust_pill(person))
        head.setLayout(FlowLayout(Strong(name_of(person)), role, pill, last_trails=True))
        words = vbox(gap=Space.XXS)
        words.addWidget(head)
        words.addWidget(Small(standing_words(person)))
        words.addWidget(Small(words_of(person)))
        words.addStretch(1)
        row = hbox(gap=Space.S)
        if code:
            sign = CodeToScan(person.fingerprint, Size.ROW)
            sign.setAccessibleName(translate("People", "Code of this key"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)
