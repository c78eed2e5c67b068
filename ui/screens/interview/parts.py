"""What stands in the timeline: something written, a picture, a sound."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.limits import CAPTION_MAX
from tbtt_desktop.stories.records import Item, ItemKind, RecordingState
from ui.i18n import duration, isolated, number, time_of_day
from ui.screens.interview.presenter import Part
from ui.theme import Size, Space, current
from ui.theme.icons import pixmap
from ui.widgets import (
    Card,
    LinkButton,
    Muted,
    PrivateLineEdit,
    PrivateTextEdit,
    QuietButton,
    SecondaryButton,
    Small,
    hbox,
    vbox,
)

THUMBNAIL: Final = Size.TARGET * 3
_LINES: Final = 2  # an empty field shows that there is room for more than a line


class Writing(PrivateTextEdit):
    """A field that grows with what is written. `moved(rect)` says where the cursor went."""

    moved = Signal(QRect)
    focused = Signal(bool)

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder)
        self.setProperty("kind", "bare")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.cursorPositionChanged.connect(lambda: self.moved.emit(self.cursorRect()))
        self.set_text("")
        self._grow()

    def _grow(self) -> None:
        least = QFontMetrics(current().font()).lineSpacing() * 3 * _LINES // 2
        height = max(least, round(self.document().size().height())) + current().px(Space.XXS)
        if height != self.height():
            self.setFixedHeight(height)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files that are dropped to the page."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class Caption(PrivateLineEdit):
    """A line under a picture or sound."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the page: their places on this computer are no caption."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)


class PartCard(Card):
    """A part of the timeline; taken out, it leaves a line by which it can be put back."""

    remove_asked = Signal()
    undo_asked = Signal()
    erase_asked = Signal()

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.kind = part.kind
        self._facts = Small()
        self._picture = QLabel()
        self.field: PrivateTextEdit = self._make_field()
        if part.item is not None:
            self.field.set_text(part.item.text)
        remove = QuietButton(self.tr("Remove"), icon="trash-2", name=self.tr("Remove this part"))
        remove.clicked.connect(self.remove_asked)
        self._whole = QWidget()
        if self.kind is ItemKind.TEXT:
            sign = QLabel()
            sign.setPixmap(pixmap("pencil"))
            head = hbox(sign, gap=Space.S)
            head.addWidget(self._facts, 1)
            head.addWidget(remove)
            self._whole.setLayout(vbox(head, self.field, gap=Space.XS))
        else:
            head = hbox(gap=Space.S)
            head.addWidget(self._facts, 1)
            head.addWidget(remove)
            row = hbox(self._picture, gap=Space.M)
            row.addLayout(vbox(None, self.field, head, None, gap=Space.XXS), 1)
            self._whole_column = vbox(row, gap=Space.S)
            self._whole.setLayout(self._whole_column)
        undo = SecondaryButton(self.tr("Undo"), icon="undo-2")
        undo.clicked.connect(self.undo_asked)
        self._gone = QWidget()
        gone = hbox(gap=Space.S)
        gone.addWidget(Muted(self.tr("Removed.")), 1)
        erase = LinkButton(self.tr("Delete for good"))
        erase.clicked.connect(self.erase_asked)
        gone.addWidget(erase)
        gone.addWidget(undo)
        self._gone.setLayout(gone)
        self._undo = undo
        self.body.addWidget(self._whole)
        self.body.addWidget(self._gone)
        self._gone.hide()
        self._place_picture()

    def add_sound(self, panel: QWidget, words: QWidget | None) -> None:
        """Put a sound into the card, under what is written about it, and under that what is said in it."""
        self._whole_column.addWidget(panel)
        if words is not None:
            self._whole_column.addWidget(words)

    def _make_field(self) -> PrivateTextEdit:
        if self.kind is ItemKind.TEXT:
            hint = self.tr("Write here what she tells. It is saved as you type.")
            writing = Writing(self.tr("What she tells"), hint)
            writing.focused.connect(lambda on: self.set_tone("accent" if on else ""))
            return writing
        caption = Caption(self.tr("Caption"), placeholder=self.tr("What this is"))
        caption.document().setMaximumBlockCount(1)
        caption.installEventFilter(self)
        return caption

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no more letters than a caption may have."""
        if event.type() == QEvent.Type.KeyPress and len(self.field.text()) >= CAPTION_MAX:
            typed = getattr(event, "text", str)()
            if typed.isprintable() and typed and not self.field.textCursor().hasSelection():
                return True
        return super().eventFilter(watched, event)

    def _place_picture(self) -> None:
        theme = current()
        side = theme.px(THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if self.kind is ItemKind.PHOTO:
            self._picture.setFixedSize(side, side)
            self._picture.setPixmap(pixmap("image", "muted", theme.px(Space.XL)))
        elif self.kind is ItemKind.AUDIO:
            self._picture.setFixedSize(side // 2, side // 2)
            self._picture.setPixmap(pixmap("volume-2", "muted", theme.px(Space.L)))

    def show_part(self, part: Part) -> None:
        """Show when it was made and what it is; what is written in it stays the person's."""
        if part.removed and self._gone.isHidden():
            self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._whole.setVisible(not part.removed)
        self._gone.setVisible(part.removed)
        self._facts.setText(self._words(part.item))

    def _words(self, item: Item | None) -> str:
        if item is None:
            return self.tr("writing")
        words = [isolated(time_of_day(item.created))]
        if item.photo is not None:
            size = f"{number(item.photo.width)} × {number(item.photo.height)}"
            words += [isolated(size), self.tr("camera details are removed when it leaves")]
        elif item.audio is not None:
            name = self.tr("sound") if item.recording is None else self.tr("recording")
            words += [name, isolated(duration(item.audio.frames / item.audio.rate))]
            if item.recording is RecordingState.CUT:
                words.append(self.tr("cut short"))
        else:
            words.append(self.tr("written"))
        return " · ".join(words)

    def show_thumbnail(self, thumbnail: Thumbnail) -> None:
        """Show the picture, small."""
        image = QImage(
            thumbnail.rgb,
            thumbnail.width,
            thumbnail.height,
            thumbnail.width * 3,
            QImage.Format.Format_RGB888,
        )
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setFixedSize(picture.deviceIndependentSize().toSize())
        self._picture.setPixmap(picture)
        self._picture.setAccessibleName(self.tr("Picture"))
