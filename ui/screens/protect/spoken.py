"""The words of a sound beside it in Protect: marked as they are, each to be heard at a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import Item, ItemId, Span
from tbtt_desktop.stories.timeline import Timeline
from ui.listening import SoundPresenter, SoundState
from ui.screens.protect.marked_text import MarkedText
from ui.screens.protect.pieces import Document, Piece
from ui.theme import Size, current
from ui.widgets import Small, vbox
from ui.widgets.time_gutter import TimeGutter
from ui.widgets.waveform_panel import SoundPanel


class Spoken(QWidget):
    """A transcript with its marks and times. `chosen()` when words of it are selected, or no longer."""

    chosen = Signal()

    def __init__(self, sound: SoundPresenter, shown: SoundPanel, name: str) -> None:
        super().__init__()
        self._sound = sound
        self._line: Timeline | None = None
        height = Size.READING // 4
        self.text = MarkedText(self.tr("Words of: %1").replace("%1", name), least=height)
        self.text.setMaximumHeight(current().px(height))
        self.text.pressed.connect(lambda _item, at: self.hear(at))
        self.text.selectionChanged.connect(self.chosen)
        self.text.installEventFilter(self)
        self._gutter = TimeGutter(self.text)
        self._gutter.pressed.connect(self._hear_ms)
        self._about = Small(
            self.tr(
                "A click plays from a word. What is covered here is offered as a silence, and the other way."
            )
        )
        self.setLayout(vbox(self._about, self.text))
        self.hide()
        shown.shown.connect(self._show_now)

    def show_words(self, transcript: Item | None, line: Timeline | None, pieces: list[Piece]) -> None:
        """Show the words as they are marked; None where nobody wrote them down."""
        self._line = line
        self.setVisible(transcript is not None)
        if transcript is None or line is None:
            return
        document = Document(pieces)
        self.text.show_document(document)
        rate = line.rate
        self._gutter.show_times(
            [
                (
                    document.positions(transcript.item_id, Span(code.at, code.at))[0],
                    round(1000 * code.frame / rate),
                )
                for code in transcript.codes
            ]
        )

    def selected(self) -> tuple[ItemId, Span] | None:
        """Return which words are selected."""
        return None if self.isHidden() else self.text.chosen()

    def hear(self, at: int) -> None:
        """Play from a code point of the words."""
        if self._line is not None and self._line.codes:
            self._sound.seek(self._line.frame_at(at))
            self._sound.play()

    def _hear_ms(self, ms: int) -> None:
        if self._line is not None:
            self._sound.seek(round(ms * self._line.rate / 1000))
            self._sound.play()

    def _show_now(self, state: SoundState) -> None:
        if self._line is not None and state.sound is not None:
            self._gutter.show_now(round(1000 * state.position / self._line.rate))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Play from the word of the cursor at Ctrl and Enter, and know at which sound the person is."""
        if event.type() == QEvent.Type.FocusIn:
            self._sound.touch()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                place = self.text.document_shown().place_at(self.text.textCursor().position())
                if place is not None:
                    self.hear(place[1])
                return True
        return super().eventFilter(watched, event)
