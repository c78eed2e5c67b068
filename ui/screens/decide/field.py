"""One field in which two versions differ: both side by side, and which of them is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tbtt_desktop.bundle.story import MediaRef, StoryItem
from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services.conflicts import Take
from tbtt_desktop.services.differences import Difference
from tbtt_desktop.stories.records import ItemKind
from tbtt_desktop.stories.wording import Change, Piece, compared, shortened
from ui.i18n import duration, filled, isolated
from ui.listening import Listening, Prepare
from ui.screens.decide.wording import MarkedWords
from ui.screens.intake.differing import label_of, words_of_side
from ui.theme import Space, current
from ui.theme.icons import pixmap
from ui.widgets import Card, Heading, LinkButton, Muted, Small, Text, vbox
from ui.widgets.choice import ChoiceRow
from ui.widgets.waveform_panel import SoundPanel
from ui.words import sentences_for

translate = QCoreApplication.translate
_AROUND = 160  # characters that stay beside a change in a long text
_LONG = 1_200  # of a text that is shown whole only when asked for


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows media: who plays sounds, and where labels wait for their pictures."""

    listening: Listening
    hearing: Callable[[str], Prepare]
    pictures: dict[str, list[QLabel]]


class FieldCard(Card):
    """`chosen(take)` when a person takes a side. A field that nobody chooses only shows both."""

    chosen = Signal(object)

    def __init__(
        self, one: Difference, shown: Shown, *, told_here: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=Space.S, parent=parent)
        self.field = one.field
        self._shown = shown
        self._told_here = told_here
        self._rows: dict[Take, ChoiceRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(current().px(Space.L))
        self._grid.setVerticalSpacing(current().px(Space.XS))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        label = label_of(one)
        self.body.addWidget(Heading(label))
        titles = {
            Take.HERE: translate("Decide", "As it is here"),
            Take.THERE: translate("Decide", "As it came"),
        }
        choosing = one.chosen and not told_here
        for column, (take, title) in enumerate(titles.items()):
            if choosing:
                head: QWidget = self._choice(take, title, label)
            else:
                head = Small(title)
            self._grid.addWidget(head, 0, column)
        self._fill(one)
        self.body.addLayout(self._grid)
        if not one.chosen:
            self.body.addWidget(Small(translate("Decide", "Where both are taken, only what both say.")))

    def _choice(self, take: Take, title: str, label: str) -> ChoiceRow:
        row = ChoiceRow(title)
        row.setAccessibleName(filled(translate("Decide", "%1: %2"), label, title))
        row.clicked.connect(lambda: self.chosen.emit(take))
        self._rows[take] = row
        return row

    def show_take(self, take: Take, *, enabled: bool) -> None:
        """Show which side is taken."""
        for side, row in self._rows.items():
            row.setChecked(side is take)
            row.setEnabled(enabled)

    def _fill(self, one: Difference) -> None:
        here, there = words_of_side(one, one.here), words_of_side(one, one.there)
        pieces = compared(here, there)
        short = shortened(pieces, _AROUND) if max(len(here), len(there)) > _LONG else pieces
        self._show_words(short, here, there, 1)
        if short != pieces:
            more = LinkButton(translate("Decide", "Show all of it"), flush=True)
            more.clicked.connect(lambda: self._show_all(more, pieces, here, there))
            self._grid.addWidget(more, 2, 0, Qt.AlignmentFlag.AlignLeading)
        for column, item in enumerate((one.here_item, one.there_item)):
            if item is not None and item.kind is not ItemKind.TEXT:
                told_here = column == 0 and self._told_here
                self._grid.addWidget(self._medium(item, told_here=told_here), 3, column, _TOP)

    def _show_words(self, pieces: list[Piece], here: str, there: str, row: int) -> None:
        marked = translate("Decide", "Only in this version:")
        for column, (side, text) in enumerate(((Change.HERE, here), (Change.THERE, there))):
            words = MarkedWords(pieces, side, marked) if text else Muted(translate("Decide", "nothing"))
            self._grid.addWidget(words, row, column, _TOP if not text else Qt.AlignmentFlag(0))

    def _show_all(self, more: LinkButton, pieces: list[Piece], here: str, there: str) -> None:
        more.hide()
        for column in (0, 1):
            item = self._grid.itemAtPosition(1, column)
            widget = item.widget() if item is not None else None
            if widget is not None:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._show_words(pieces, here, there, 1)

    def _medium(self, item: StoryItem, *, told_here: bool) -> QWidget:
        kind = (
            translate("Decide", "A picture")
            if item.kind is ItemKind.PHOTO
            else translate("Decide", "A sound")
        )
        if item.media is None:
            return Muted(translate("Decide", "%1 that did not leave.").replace("%1", kind))
        if told_here:
            return Muted(translate("Decide", "%1, as it is in the story.").replace("%1", kind))
        if item.kind is ItemKind.PHOTO:
            label = QLabel()
            label.setPixmap(pixmap("image", "muted", current().px(Space.XL)))
            label.setAccessibleName(item.caption or kind)
            self._shown.pictures.setdefault(item.media.sha256, []).append(label)
            return label
        return self._sound(item.media)

    def _sound(self, media: MediaRef) -> QWidget:
        length = isolated(duration(media.seconds or 0.0))
        name = translate("Decide", "Sound, %1").replace("%1", length)
        sound = self._shown.listening.sound(self._shown.hearing(media.sha256))
        panel = SoundPanel(sound, name)
        box = QWidget()
        box.setLayout(vbox(Text(name), panel, gap=Space.XXS))
        sound.load()
        return box


_TOP = Qt.AlignmentFlag.AlignTop


def fill_picture(label: QLabel, picture: Thumbnail | TbttError) -> None:
    """Show a picture once it is decoded, or why it is not."""
    if not isinstance(picture, Thumbnail):
        label.setText(sentences_for(picture))
        label.setWordWrap(True)
        return
    image = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    label.setPixmap(QPixmap.fromImage(image))
