"""Other ways to keep a share than by hand: a code, a file, a printed page. Each says what it costs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.recovery import save_share
from ui.paper import Printing, SystemPrinting, as_pdf
from ui.screens.setup.paper import draw_share
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Muted
from ui.widgets.print_card import PrintCard
from ui.widgets.qr import CodeToScan
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, clear, hbox, vbox
from ui.words import words_for


class Keeping(QWidget):
    """Three quiet ways under a share; what one opens takes the place of what another did."""

    def __init__(
        self, share: Share, count: int, files: FileChooser, printing: Printing | None = None
    ) -> None:
        super().__init__()
        self._share = share
        self._count = count
        self._files = files
        self._printing: Printing = printing if printing is not None else SystemPrinting()
        self._draw = partial(draw_share, share=share, count=count)
        self._message = InlineMessage()
        self._open = QVBoxLayout()
        ways = QWidget()
        ways.setLayout(
            FlowLayout(
                self._way(self.tr("Show as a code"), self._show_code),
                self._way(self.tr("Save to a file"), self._warn_of_file),
                self._way(self.tr("Print"), self._show_printing),
            )
        )
        self.setLayout(vbox(ways, self._message, self._open, None, gap=Space.S))

    def _way(self, words: str, act: Callable[[], None]) -> LinkButton:
        button = LinkButton(words)
        button.clicked.connect(act)
        return button

    def _show_code(self) -> None:
        code = CodeToScan(" ".join(self._share.words).upper(), Size.SHARE * 2)
        code.setAccessibleName(self.tr("The words of this share as a code"))
        words = self.tr("For a device that never goes online. What scans it keeps a copy of the share.")
        self._show(Card(Muted(words), hbox(code, None)))

    def _warn_of_file(self) -> None:
        self._show(None)
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Whoever gets the file has this share"),
            self.tr(
                "Save it to a stick that goes to its holder, each share to another one, not to this computer."
            ),
            actions=(
                (self.tr("Choose where"), self._save),
                (self.tr("Not now"), self._message.clear_message),
            ),
        )

    def _save(self) -> None:
        kind = FileKind(self.tr("Text"), ("*.txt",))
        path = self._files.save_file(self.tr("Save this share"), f"{self._share.number}.txt", kind)
        if path is not None:
            self._told(lambda: save_share(self._share, path))

    def _show_printing(self) -> None:
        note = self.tr(
            "The printing system of this computer keeps a copy of the page for a while, outside "
            "the vault, and so may the printer. By hand is safest."
        )
        self._show(PrintCard(note, self._printing.printers(), self._print, self._save_pdf))

    def _print(self, printer: str) -> None:
        if self._printing.print_page(self._draw, printer):
            self._message.show_message(Tone.DONE, self.tr("Sent to the printer"))
        else:
            self._message.show_message(
                Tone.CAUTION,
                self.tr("The printer did not take it"),
                self.tr("Nothing was printed. Look whether it is on, or copy the share by hand."),
            )

    def _save_pdf(self) -> None:
        kind = FileKind(self.tr("PDF"), ("*.pdf",))
        path = self._files.save_file(self.tr("Save this share"), f"{self._share.number}.pdf", kind)
        if path is None:
            return

        def write() -> None:
            with whole_file(path, replace=True, private=True) as file:
                file.write(as_pdf(self._draw))

        self._told(write)

    def _told(self, save: Callable[[], None]) -> None:
        try:
            save()
        except TbttError as error:
            self._message.show_message(Tone.DANGER, *words_for(error))
            return
        self._message.show_message(Tone.DONE, self.tr("Saved. Give it to its holder, and keep no copy here."))

    def _show(self, card: Card | None) -> None:
        self._message.clear_message()
        clear(self._open)
        if card is not None:
            self._open.addWidget(card)
