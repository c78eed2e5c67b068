"""Our own card on paper: the code, the words and the digits, to be given away or hung up."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.people import Person
from ui.i18n import isolated
from ui.paper import POINT, Printing, SystemPrinting, as_pdf, draw_code, draw_words, font
from ui.screens.people.cards import name_of, role_words
from ui.theme import Space, Tone
from ui.widgets import FileChooser, FileKind, InlineMessage, clear, vbox
from ui.widgets.print_card import PrintCard
from ui.widgets.surfaces import bring_into_sight
from ui.words import words_for

_COLUMNS: Final = 4
_CODE_SHARE: Final = 0.6  # of the page's width: some ten centimetres on A4
translate = QCoreApplication.translate


def draw_own(painter: QPainter, page: QRectF, own: Person, code: bytes) -> None:
    """Draw the page into a rectangle: whose card it is, the code, the words with their digits."""
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    name, role = name_of(own), role_words(own.role)
    scan = translate("Paper", "Scan this code with the program to add this card.")
    then = translate("Paper", "Then compare these words aloud, all eight, or the digits.")
    y = _line(painter, page, page.top(), name, POINT * 1.8, bold=True)
    alias = f" · {isolated(own.alias)}" if own.name not in ("", own.alias) else ""
    y = _line(painter, page, y, f"{role}{alias}", POINT)
    y = _line(painter, page, y, scan, POINT)
    side = page.width() * _CODE_SHARE
    draw_code(painter, QRectF(page.left() + (page.width() - side) / 2, y, side, side), code)
    y = _line(painter, page, y + side, then, POINT)
    draw_words(painter, QRectF(page.left(), y, page.width(), page.height()), own.words, own.digits, _COLUMNS)


def _line(
    painter: QPainter, page: QRectF, y: float, words: str, points: float, *, bold: bool = False
) -> float:
    """Draw words over the page's width, on as many lines as they need; return where they end."""
    painter.setFont(font(painter, points, bold=bold))
    place = QRectF(page.left(), y, page.width(), page.bottom() - y)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
    taken = painter.boundingRect(place, flags, words)
    painter.drawText(place, flags, words)
    return taken.bottom() + painter.fontMetrics().height() * 0.4


class PrintOwn(QWidget):
    """Hidden until somebody wants to print."""

    def __init__(
        self, files: FileChooser, printing: Printing | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._printing: Printing = printing if printing is not None else SystemPrinting()
        self._message = InlineMessage()
        self._ways = QVBoxLayout()
        self.setLayout(vbox(self._message, self._ways, gap=Space.S))
        self.hide()

    def begin(self, own: Person, code: bytes) -> None:
        """Say what printing costs, and offer it; pressed again, put it away."""
        shown = not self.isHidden()
        clear(self._ways)
        self._message.clear_message()
        self.setVisible(not shown)
        if shown:
            return
        note = self.tr(
            "It holds no secret, but shows whoever finds it with whom you work. The printing system of this"
            " computer keeps a copy of the page for a while, outside the vault, and so may the printer."
        )
        draw = partial(draw_own, own=own, code=code)

        def send(printer: str) -> None:
            self._told(taken=self._printing.print_page(draw, printer))

        def save() -> None:
            self._save(own, draw)

        card = PrintCard(note, self._printing.printers(), send, save)
        self._ways.addWidget(card)
        card.first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(card)

    def _told(self, *, taken: bool) -> None:
        if taken:
            self._message.show_message(Tone.DONE, self.tr("Sent to the printer"))
            return
        text = self.tr("Nothing was printed. Look whether it is on, or save the page as PDF.")
        self._message.show_message(Tone.CAUTION, self.tr("The printer did not take it"), text)

    def _save(self, own: Person, draw: partial[None]) -> None:
        kind = FileKind(self.tr("PDF"), ("*.pdf",))
        path = self._files.save_file(self.tr("Save your card as a page"), f"{own.alias}.pdf", kind)
        if path is None:
            return
        try:
            with whole_file(path) as file:
                file.write(as_pdf(draw))
        except TbttError as error:
            self._message.show_message(Tone.DANGER, *words_for(error))
            return
        title = self.tr("Your card was saved as the page %1").replace("%1", isolated(path.name))
        self._message.show_message(Tone.DONE, title)
