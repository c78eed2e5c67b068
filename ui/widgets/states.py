"""What a screen says about itself: saved, empty, failed, busy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.theme import Size, Space, Tone, current
from ui.theme.icons import pixmap
from ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from ui.widgets.labels import Heading, Muted, Small, Strong, Text
from ui.widgets.surfaces import Card, hbox, vbox

_ICONS = {
    Tone.DANGER: "circle-alert",
    Tone.CAUTION: "triangle-alert",
    Tone.INFO: "info",
    Tone.DONE: "check",
}


class SavedNote(Small):
    """The quiet word at the end of the step line. It says only what is true."""

    wraps = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleDescription(self.tr("State of saving"))

    def show_saved(self) -> None:
        """Everything is on disk."""
        self.setText(self.tr("Saved"))

    def show_saving(self) -> None:
        """Something is not yet on disk."""
        self.setText(self.tr("Saving…"))

    def show_not_saved(self) -> None:
        """Saving failed; the page says why."""
        self.setText(self.tr("Not saved"))

    def show_nothing(self) -> None:
        """There is nothing to save here."""
        self.setText("")


class EmptyState(QWidget):
    """What a list shows while it has nothing: what would be here, and what to do."""

    def __init__(
        self, icon: str, title: str, hint: str, *, button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current()
        sign = QLabel()
        sign.setPixmap(pixmap(icon, "muted", theme.px(Space.XL)))
        heading, words = Heading(title), Muted(hint)
        for label in (sign, heading, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = vbox(None, sign, heading, gap=Space.XS, margin=Space.XL)
        # Shares of the width and no alignment: an aligned label that wraps is cut where it needs more lines.
        middle = hbox(None)
        middle.addWidget(words, 4)
        middle.addStretch(1)
        column.addLayout(middle)
        if button is not None:
            column.addSpacing(theme.px(Space.XS))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setLayout(column)


class InlineMessage(QFrame):
    """What happened, what is safe, what to do next: in the page, never a dialog.

    Hidden until `show_message`. Buttons are added for one message only and leave with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "message")
        theme = current()
        self._sign = QLabel()
        self._title = Heading()
        self._text = Text()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(Space.S))
        words = vbox(self._title, self._text, gap=Space.XXS)
        self._inner = hbox(gap=Space.S)
        self._inner.addLayout(words, 1)
        self._inner.addLayout(self._buttons)
        self._buttons.addStretch(1)
        row = hbox(gap=Space.S, margin=Space.M)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._inner, 1)
        self.setLayout(row)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both would be too narrow side by side."""
        super().resizeEvent(event)
        narrow = self.width() < current().px(Size.READING)
        ways = QBoxLayout.Direction
        self._inner.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def show_message(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        *,
        actions: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        """Show a message; the first action is the primary one. `tone` is danger, caution, info or done."""
        self.clear_message()
        self.setProperty("tone", tone.value)
        self._sign.setPixmap(pixmap(_ICONS[tone], tone.value))
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for place, (words, act) in enumerate(actions):
            button = (PrimaryButton if place == 0 else SecondaryButton)(words)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.insertWidget(0, button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def focus_first(self) -> None:
        """Go to the first of its buttons, as what asks something does."""
        item = self._buttons.itemAt(
            self._buttons.count() - 2
        )  # they run from right to left, then the stretch
        button = item.widget() if item is not None else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_message(self) -> None:
        """Take the message away."""
        while self._buttons.count() > 1:  # the stretch stays
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()


class ProgressPanel(Card):
    """A long job: what it does, how far it is, about how long still, and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._what = Strong()
        self._left = Small()
        self._left.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = SecondaryButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._ask_to_stop)
        self._clock = QElapsedTimer()
        head = hbox(self._what, None, self._left)
        bar = QVBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self._bar)
        bar.addStretch(1)
        foot = hbox()
        foot.addLayout(bar, 1)
        foot.addWidget(self._cancel)
        self.body.addLayout(head)
        self.body.addLayout(foot)
        self.hide()

    def start(self, what: str, *, can_cancel: bool = True) -> None:
        """Begin: `what` is a whole phrase such as "Checking the final bytes"."""
        self._what.setText(what)
        self._bar.setAccessibleName(what)
        self._bar.setRange(0, 0)
        self._left.setText("")
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)
        self._clock.start()
        self.show()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Move the bar. `total` is 0 where unknown."""
        self._what.setText(what)
        self._bar.setRange(0, 1000 if total else 0)
        if not total:
            self._left.setText("")
            return
        share = max(0.0, min(1.0, done / total))
        self._bar.setValue(round(1000 * share))
        self._left.setText(self._time_left(share))

    def show_share(self, what: str, share: float) -> None:
        """Move the bar to a share from 0 to 1, where 0 is unknown."""
        self.show_progress(what, round(1000 * share), 1000 if share else 0)

    def follow(self, what: str, share: float) -> None:
        """Begin where it is not begun yet, and move the bar as `show_share` does."""
        if self.isHidden():
            self.start(what)
        self.show_share(what, share)

    def finish(self) -> None:
        """Take the panel away."""
        self.hide()

    def _time_left(self, share: float) -> str:
        spent = self._clock.elapsed() / 1000
        if share < 0.05 or spent < 1:
            return ""
        left = spent * (1 - share) / share
        if left < 60:
            return self.tr("about %n s", "", max(1, round(left)))
        return self.tr("about %n min", "", round(left / 60))

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("stopping…"))
        self.cancelled.emit()
