"""Which printer, and a PDF instead of one: wherever a page can be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import Labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Muted
from ui.widgets.picker import Picker
from ui.widgets.surfaces import Card, hbox


class PrintCard(Card):
    """Says what printing costs, then offers what there is."""

    def __init__(
        self,
        note: str,
        printers: list[str],
        send: Callable[[str], None],
        save_pdf: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`send` gets the name of a printer."""
        super().__init__(Muted(note), parent=parent)
        as_pdf = SecondaryButton(self.tr("Save the page as PDF"), icon="file")
        as_pdf.clicked.connect(save_pdf)
        self.first: QWidget = as_pdf
        if not printers:
            self.body.addWidget(Muted(self.tr("No printer is set up on this computer.")))
            self.body.addLayout(hbox(as_pdf, None))
            return
        picker = Picker(self.tr("Printer"))
        for name in printers:
            picker.add(name, name)
        press = SecondaryButton(self.tr("Print this page"), icon="printer")
        press.clicked.connect(lambda: send(picker.key()))
        self.first = press
        self.body.addWidget(Labelled(self.tr("Printer"), picker))
        buttons = QWidget()
        buttons.setLayout(FlowLayout(press, as_pdf))
        self.body.addWidget(buttons)
