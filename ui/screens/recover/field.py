"""A field for one recovery share: completes words, names a wrong one, reads a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from tbtt_desktop.crypto.shares import WORDS
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.recovery import read_share
from ui import i18n
from ui.screens.recover.reading import Look, look_at, with_word
from ui.theme import Size, Space, Tone, current
from ui.widgets.buttons import ChipButton, LinkButton
from ui.widgets.fields import Labelled
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Pill, Small
from ui.widgets.private import PrivateTextEdit
from ui.widgets.surfaces import clear, hbox, vbox
from ui.words import sentences_for, words_for


class ShareField(QWidget):
    """The words of one share, or their digits, as they stand on paper."""

    edited = Signal()

    def __init__(self, label: str, number: int, files: FileChooser | None, text: str = "") -> None:
        super().__init__()
        self._number = number
        self._files = files
        self.edit = PrivateTextEdit(label)
        self.edit.setFixedHeight(current().px(Size.SHARE))
        self.edit.setTabChangesFocus(True)
        # The words are English: they read left to right in every language of the window.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._pill = Pill("", Tone.MUTED)
        self._said = Small()
        self._offers = QWidget()
        self._offers.setLayout(FlowLayout())
        self._offers.hide()
        foot = hbox(self._pill, gap=Space.S)
        foot.addWidget(self._said, 1)
        if files is not None:
            read = LinkButton(self.tr("Read from a file"))
            read.clicked.connect(self._read)
            foot.addWidget(read)
        self.setLayout(vbox(Labelled(label, self.edit), self._offers, foot, gap=Space.XXS))
        self.setFocusProxy(self.edit)
        self.look = Look()
        if text:
            self.edit.set_text(text)
        self.edit.edited.connect(self._changed)
        self._changed()

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def say(self, words: str) -> None:
        """Say how this share stands to the others, "" where it fits."""
        self._show(self.look)
        if words:
            self._pill.show_as(self.tr("Does not fit"), Tone.CAUTION)
            self._said.setText(words)

    def _changed(self) -> None:
        self.look = look_at(self.text(), self._number)
        self._show(self.look)
        self.edited.emit()  # which says how it stands to the others

    def _show(self, look: Look) -> None:
        count = self.tr("%1 of %2").replace("%1", i18n.number(look.count)).replace("%2", i18n.number(WORDS))
        if look.share is not None:
            self._pill.show_as(self.tr("Reads well"), Tone.DONE)
            told = self.tr("Share %1; any %2 of its set open the vault.")
            self._said.setText(
                i18n.filled(told, i18n.number(look.share.number), i18n.number(look.share.threshold))
            )
        elif look.error is not None:
            self._pill.show_as(self.tr("Does not fit"), Tone.CAUTION)
            self._said.setText(sentences_for(look.error))
        elif look.place:
            self._pill.show_as(count, Tone.CAUTION)
            self._said.setText(
                self.tr("Word %1 is not in the list. Look at it letter by letter.").replace(
                    "%1", i18n.number(look.place)
                )
            )
        else:
            self._pill.show_as(count, Tone.MUTED)
            self._said.setText(self.tr("The first four letters of a word are enough.") if look.offers else "")
        self._show_offers(look)

    def _show_offers(self, look: Look) -> None:
        layout = self._offers.layout()
        if layout is None:
            return
        clear(layout)
        for word in look.offers:
            chip = ChipButton(word, name=self.tr("Take the word %1").replace("%1", word))
            chip.setCheckable(False)
            chip.setAutoExclusive(False)
            chip.clicked.connect(lambda _=False, word=word: self._take(word))
            layout.addWidget(chip)
        self._offers.setVisible(bool(look.offers))

    def _take(self, word: str) -> None:
        self.edit.set_text(with_word(self.text(), self.look.place, word))
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus()
        self._changed()

    def _read(self) -> None:
        if self._files is None:
            return
        kind = FileKind(self.tr("Any file"), ("*",))
        for path in self._files.open_files(self.tr("Read a share"), (kind,))[:1]:
            try:
                self.edit.set_text(read_share(path).strip())
            except TbttError as error:
                self._pill.show_as(self.tr("Not read"), Tone.CAUTION)
                self._said.setText(words_for(error)[0])
                return
            self._changed()
