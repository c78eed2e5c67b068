"""Our own card: the words to read out, and the code to hold up to a camera, also in full."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.people import Person
from ui.screens.people.cards import WordGrid, name_of, role_words
from ui.theme import Size, Space
from ui.widgets import (
    Button,
    Card,
    Heading,
    LinkButton,
    SecondaryButton,
    Small,
    Strong,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, flow
from ui.widgets.qr import CodeInFull

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OwnWays:
    """What can be done with our own card."""

    save: Callable[[], None]
    save_picture: Callable[[], None]
    print_it: Callable[[], None]
    show_large: Callable[[], None]
    rotate: Callable[[], None]


def code_of(own: Person, code: bytes, *, square: bool) -> CodeInFull:
    """Return the code of our card."""
    named = translate("People", "Your card as a code to scan, for %1").replace("%1", own.alias)
    return CodeInFull(code, Size.SIDE * 3 // 4, named, square=square)


class OwnCard(Card):
    """Who we are to others."""

    def __init__(self, ways: OwnWays, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ways = ways
        self._large: Button | None = None

    def focus_on_large(self) -> None:
        """Come back from the code in full."""
        if self._large is not None:
            self._large.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_own(self, own: Person, code: bytes) -> None:
        """Show our card."""
        clear(self.body)
        role = Small(role_words(own.role))
        role.setWordWrap(False)
        self.body.addWidget(Heading(self.tr("Your card")))
        self.body.addLayout(hbox(Strong(name_of(own)), role, None, gap=Space.XS))
        self.body.addWidget(
            Small(self.tr("Hold this code up to the camera of whoever adds you. It holds no secret."))
        )
        self.body.addWidget(code_of(own, code, square=True))
        self._large = SecondaryButton(self.tr("Show it large"), icon="maximize")
        picture = SecondaryButton(self.tr("Save as a picture"), icon="image")
        file = SecondaryButton(self.tr("Save as a file"), icon="download")
        paper = SecondaryButton(self.tr("Print"), icon="printer", name=self.tr("Print your card"))
        self.body.addWidget(
            flow(
                self._button(self._large, self._ways.show_large),
                self._button(picture, self._ways.save_picture),
                self._button(file, self._ways.save),
                self._button(paper, self._ways.print_it),
            )
        )
        self.body.addWidget(
            Small(self.tr("Then read these words out, all eight. The digits say the same in every language."))
        )
        self.body.addWidget(WordGrid(own, large=False))
        change = LinkButton(self.tr("Change your keys…"), icon="key", flush=True)
        self.body.addWidget(flow(self._button(change, self._ways.rotate)))

    def _button(self, button: Button, act: Callable[[], None]) -> Button:
        button.clicked.connect(lambda _=False: act())
        return button


class OwnInFull(QWidget):
    """The code alone, as large as the window or the screen allows, with the words below."""

    def __init__(self, close: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._was_full = False
        self._own: tuple[Person, bytes] | None = None
        self._back: Button | None = None
        self._column = vbox(gap=Space.S)
        self.setLayout(self._column)
        self.hide()

    def show_own(self, own: Person, code: bytes) -> None:
        """Show our card."""
        self._was_full = self.window().isFullScreen()
        self.show()
        if self._own != (own, code):
            self._own = (own, code)
            self._fill(own, code)
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, own: Person, code: bytes) -> None:
        clear(self._column)
        back: Button = SecondaryButton(self.tr("Back"), icon="arrow-left", key="Esc")
        back.clicked.connect(self._close)
        full = SecondaryButton(self.tr("Fill the screen"), icon="maximize", key="F11")
        full.clicked.connect(self._fill_screen)
        head = flow(back, full)
        says = Text(self.tr("Hold the other camera so that the whole white square is in its picture."))
        words = QWidget()
        words.setLayout(vbox(None, says, WordGrid(own), None, gap=Space.M))
        self._column.addWidget(head)
        self._column.addWidget(Columns(code_of(own, code, square=False), words), 1)
        self._back = back

    def _fill_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the screen as it was found."""
        super().hideEvent(event)
        window = self.window()
        if window.isFullScreen() and not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
