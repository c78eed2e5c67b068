"""Other ways to keep a share than by hand: a code, a file, a printed page. Each says what it costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.recovery import save_share
from ui.screens.setup import paper
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.fields import Labelled
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Muted
from ui.widgets.picker import Picker
from ui.widgets.qr import CodeToScan
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, clear, hbox, vbox
from ui.words import words_for


class Printing(Protocol):
    """A port: the printing system."""

    def printers(self) -> list[str]:
        """Return the printers' names, the usual one first."""

    def print_share(self, share: Share, count: int, printer_name: str) -> bool:
        """Print; return whether it was taken."""


class SystemPrinting:
    """The printers of this computer."""

    def printers(self) -> list[str]:
        """Return the printers' names, the usual one first."""
        return paper.printers()

    def print_share(self, share: Share, count: int, printer_name: str) -> bool:
        """Print; return whether it was taken."""
        return paper.print_share(share, count, printer_name)


class Keeping(QWidget):
    """Three quiet ways under a share; what one opens takes the place of what another did."""

    def __init__(
        self, share: Share, count: int, files: FileChooser, printing: Printing | None = None
    ) -> None:
        super().__init__()
        self._share = share
        self._count = count
        self._files = files
        self._printing = printing if printing is not None else SystemPrinting()
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
        card = Card(
            Muted(
                self.tr(
                    "The printing system of this computer keeps a copy of the page for a while, outside "
                    "the vault, and so may the printer. By hand is safest."
                )
            )
        )
        found = self._printing.printers()
        as_pdf = SecondaryButton(self.tr("Save the page as PDF"), icon="file")
        as_pdf.clicked.connect(self._save_pdf)
        if not found:
            card.body.addWidget(Muted(self.tr("No printer is set up on this computer.")))
            card.body.addLayout(hbox(as_pdf, None))
        else:
            picker = Picker(self.tr("Printer"))
            for name in found:
                picker.add(name, name)
            send = SecondaryButton(self.tr("Print this page"), icon="printer")
            send.clicked.connect(lambda: self._print(picker.key()))
            card.body.addWidget(Labelled(self.tr("Printer"), picker))
            buttons = QWidget()
            buttons.setLayout(FlowLayout(send, as_pdf))
            card.body.addWidget(buttons)
        self._show(card)

    def _print(self, printer: str) -> None:
        if self._printing.print_share(self._share, self._count, printer):
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
                file.write(paper.share_as_pdf(self._share, self._count))

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
