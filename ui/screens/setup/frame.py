"""The frame of everything before the shell: a column in the middle, one question at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.guarding import LOCK_KEY
from ui.theme import LARGE, Size, Space, Tone, current
from ui.theme.painting import margins
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, StrongButton
from ui.widgets.labels import Display, Muted, Small
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import scrolled


class Question(QWidget):
    """What stands in the frame: its title, a sentence under it, and fields in `body`."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.title = title
        self.text = text
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(current().px(Space.M))

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes and self.isAncestorOf(widget) and widget.isEnabled() and not widget.isHidden():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()


class Frame(QWidget):
    """Shows one question: Back at the leading side, one primary button at the trailing."""

    back = Signal()
    next = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = current()
        self._count = Small()
        self._title = Display()
        self._text = Muted()
        self.message = InlineMessage()
        self._question: Question | None = None
        # Not a stacked layout: that one asks for the height of the narrowest width.
        self._questions = QVBoxLayout()
        self._back = LinkButton(self.tr("Back"), flush=True)
        self._back.clicked.connect(self.back)
        self._other = LinkButton("")
        self._other.clicked.connect(self.other)
        self._other.hide()
        self._next = PrimaryButton("")
        self._next.clicked.connect(self.next)
        column = QWidget()
        column.setMaximumWidth(theme.px(Size.FORM_WIDE))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(Space.M))
        for piece in (self._count, self._title, self._text, self.message):
            inner.addWidget(piece)
        inner.addLayout(self._questions, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._other)
        buttons.addWidget(self._next)
        foot = QWidget()
        foot.setMaximumWidth(theme.px(Size.FORM_WIDE))
        foot.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        self._corner = QHBoxLayout()
        self._corner.setSpacing(theme.px(Space.S))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._corner)
        outer.addWidget(scrolled(_in_the_middle(column)), 1)
        outer.addWidget(_in_the_middle(foot))

    def guard(self, lock: Callable[[], None], hide: Callable[[], None]) -> None:
        """Show Lock and Hide in their corner: a vault is open behind this screen."""
        theme = current()
        self._corner.setContentsMargins(margins(0, theme.px(Space.S), theme.px(Space.L), 0))
        self._corner.addStretch(1)
        for button, act in (
            (SecondaryButton(self.tr("Lock"), icon="lock"), lock),
            (StrongButton(self.tr("Hide"), icon="eye-off"), hide),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            self._corner.addWidget(button)
        QShortcut(QKeySequence(LOCK_KEY), self).activated.connect(lock)

    def ask(self, question: Question, count: str, action: str, *, back: bool = True) -> None:
        """Show a question in place of the one before; with no `action` it has buttons of its own."""
        self.message.clear_message()
        if self._question is not None:
            self._questions.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
        self._question = question
        self._questions.addWidget(question)
        question.show()
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self._title.setText(question.title)
        self._text.setText(question.text)
        self._text.setVisible(bool(question.text))
        self._next.setText(action)
        self._next.setVisible(bool(action))
        self._back.setVisible(back)
        self.offer("")
        self.allow(True)
        question.focus_first()

    def focus_first(self) -> None:
        """Put the focus where the question begins."""
        if self._question is not None:
            self._question.focus_first()

    def question(self) -> Question | None:
        """Return the question that is shown."""
        return self._question

    def offer(self, words: str) -> None:
        """Show a second, quieter way on; none with empty words."""
        self._other.setText(words)
        self._other.setVisible(bool(words))

    def allow(self, allowed: bool, words: str = "") -> None:
        """Let the primary button be pressed or not, and change its words."""
        self._next.setEnabled(allowed)
        if words:
            self._next.setText(words)

    def allow_back(self, allowed: bool) -> None:
        """Let Back be pressed or not."""
        self._back.setEnabled(allowed)

    def focus_next(self) -> None:
        """Put the focus on the primary button, where a question has nothing to fill in."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, title: str, text: str, tone: Tone = Tone.DANGER) -> None:
        """Say what went wrong, above the question."""
        self.message.show_message(tone, title, text)


def _in_the_middle(widget: QWidget) -> QWidget:
    theme = current()
    # With large letters a question needs the height that a margin would take twice over.
    side, above = theme.px(Space.XL), theme.px(Space.XL if theme.scale < LARGE else Space.S)
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(side, above, side, above)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return middle
