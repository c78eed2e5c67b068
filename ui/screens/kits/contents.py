"""All that a kit holds, part by part, with what it changes: what a helper reads aloud she sees here first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.bundle.kit import Kit, said
from tbtt_desktop.services import forms
from tbtt_desktop.services.kits import Change, KitLine, Part
from ui.i18n import filled, isolated, native_name
from ui.screens.codes import language_of_window, list_label
from ui.theme import Space, Tone
from ui.widgets import Heading, Line, LinkButton, Muted, Pill, Small, Text, clear, hbox, vbox

translate = QCoreApplication.translate
_AT_ONCE: Final = 100  # texts


class Contents(QWidget):
    """Shows the lines of a kit. Nothing in them has any effect: every text is shown as it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Kit, tuple[KitLine, ...], bool] | None = None
        self._next = 0  # which line comes next
        self._column = vbox(gap=Space.S)
        self._more = LinkButton("", flush=True)
        self._more.clicked.connect(self._show_more)
        self.setLayout(vbox(self._column, self._more, gap=Space.S))

    def show_lines(self, kit: Kit, lines: Sequence[KitLine], *, changes: bool) -> None:
        """Show everything; `changes` says that another kit of the name is here, to which each is compared."""
        order = sorted(lines, key=lambda one: one.change is Change.SAME) if changes else lines
        if self._shown == (kit, tuple(order), changes):
            return
        self._shown, self._next = (kit, tuple(order), changes), 0
        clear(self._column)
        self._show_more()

    def _show_more(self) -> None:
        """Show as many more as are laid out in a moment: ten thousand texts at once took minutes."""
        if self._shown is None:
            return
        kit, lines, changes = self._shown
        room, batch = _AT_ONCE, []
        while self._next < len(lines) and room > 0:
            room -= len(lines[self._next].text)
            batch.append(lines[self._next])
            self._next += 1
        for part in Part:
            listed = [one for one in batch if one.part is part]
            if listed:
                self._column.addLayout(self._part(kit, part, listed, changes=changes))
        left = len(lines) - self._next
        self._more.setText(self.tr("Show the other %n", "", left))
        self._more.setVisible(bool(left))

    def _part(self, kit: Kit, part: Part, lines: Sequence[KitLine], *, changes: bool) -> QVBoxLayout:
        column = vbox(Line(), Heading(_heading(part)), gap=Space.S)
        if part is Part.INTERVIEW and kit.alone:
            column.addWidget(Muted(self.tr("None of the questions that come with the program is asked.")))
        for one in lines:
            column.addLayout(self._line(kit, one, changes=changes))
        return column

    def _line(self, kit: Kit, one: KitLine, *, changes: bool) -> QVBoxLayout:
        column = vbox(gap=Space.XXS)
        texts = vbox(gap=Space.XXS)
        _, first = said(one.text, (language_of_window(),), kit.language)
        for language in (first, *sorted(one.text.keys() - {first})):
            if len(one.text) > 1:
                texts.addWidget(Small(native_name(language)))
            texts.addWidget(_paragraph(one.text[language], language))
        pill = _pill(one.change) if changes else None
        if pill is None:
            column.addLayout(texts)
        else:
            row = hbox(gap=Space.S)
            row.addLayout(texts, 1)
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        if one.list:
            column.addWidget(Small(self.tr("In “%1”").replace("%1", isolated(list_label(one.list)))))
        if one.instead_of:
            column.addWidget(self._instead(one))
        if changes and one.was is not None:
            for language, words in sorted(one.was.items()):
                if one.text.get(language) != words:
                    column.addWidget(self._before(language, words, alone=len(one.was) == 1))
        return column

    def _instead(self, one: KitLine) -> Small:
        form = forms.before if one.part is Part.BEFORE else forms.questions
        known = {line.name: line.text for line in form(language_of_window())}
        words = known.get(one.instead_of)
        if words is None:
            return Small(self.tr("In the place of a point that this program does not have: it comes last."))
        return Small(self.tr("In the place of: %1").replace("%1", isolated(words)))

    def _before(self, language: str, words: str, *, alone: bool) -> Small:
        if alone:
            return Small(self.tr("Until now: %1").replace("%1", isolated(words)))
        told = self.tr("Until now, in %1: %2")
        return Small(filled(told, isolated(native_name(language)), isolated(words)))


def _heading(part: Part) -> str:
    return {
        Part.BEFORE: translate("Kits", "Said before she speaks"),
        Part.INTERVIEW: translate("Kits", "Asked in the interview"),
        Part.CODES: translate("Kits", "To choose from in “What happened”"),
        Part.HELP: translate("Kits", "Who can help"),
    }[part]


def _pill(change: Change) -> Pill | None:
    return {
        Change.SAME: None,
        Change.NEW: Pill(translate("Kits", "New"), Tone.ACCENT),
        Change.CHANGED: Pill(translate("Kits", "Changed"), Tone.CAUTION),
        Change.GONE: Pill(translate("Kits", "Not any more"), Tone.MUTED),
    }[change]


def _paragraph(words: str, language: str) -> Text:
    """Return a text at the side at which its language begins, whatever the direction of the window."""
    text = Text(words)
    rtl = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return text
