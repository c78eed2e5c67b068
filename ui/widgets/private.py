"""Fields for what must not leave the window: nothing goes into X11's PRIMARY or a long-lived clipboard.

Qt puts every selection into PRIMARY, where any program can read it and where it stays after
locking. `PrivateTextEdit` never gives it there; a copy that the person asks for is marked
secret and taken back after half a minute.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QWidget

from ui.theme import Size, current
from ui.theme.painting import draw_leading

CLEAR_AFTER: Final = 30_000  # milliseconds
LINE_HEIGHT: Final = 130  # per cent of the line that the face asks for, itself 1.17 to 1.36 times its letters

# What managers of clipboards on the three systems read as "do not keep this".
_SECRET: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),  # Windows' own history, and its copy in the cloud
    "CanUploadToCloudClipboard": bytes(4),
    "org.nspasteboard.ConcealedType": b"1",
}

_HINTS: Final = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class PrivateClipboard(QObject):
    """Copies a text, marked secret, and clears it after 30 seconds and at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put a text into the clipboard for half a minute."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _SECRET.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
        self._copied = text
        self._timer.start()

    def clear(self) -> None:
        """Take back what is still ours; what another program put there stays."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        # Asking whether we own it is answered no by some platforms of Qt.
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear(QClipboard.Mode.Clipboard)
        self._copied = ""


def private_clipboard() -> PrivateClipboard:
    """Return the one clipboard of this process, kept by the application object."""
    app = QGuiApplication.instance()
    found = app.findChild(PrivateClipboard) if app is not None else None
    return found if isinstance(found, PrivateClipboard) else PrivateClipboard(app)


class PrivateTextEdit(QTextEdit):
    """A field for plain text of any length.

    `set_text` and `text` speak in Python strings; `edited` comes after each change by the
    person, not after `set_text`. `placeholder` says what belongs here.
    """

    edited = Signal()

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setAccessibleName(name)
        self._hint = placeholder
        self.setAccessibleDescription(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_HINTS)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._told)
        self.textChanged.connect(self._face_the_window)
        self._face_the_window()

    def _face_the_window(self) -> None:
        """Let an empty text begin where the window does; then the first letters decide.

        Qt goes by the keyboard while there are none: the caret blinked at the far end from the hint.
        """
        auto = Qt.LayoutDirection.LayoutDirectionAuto
        wanted = QGuiApplication.layoutDirection() if self.document().isEmpty() else auto
        option = self.document().defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text, with room between the lines, and forget what could be undone."""
        self._quiet = True
        try:
            self.setPlainText(text)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            spacing = QTextBlockFormat()
            spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(spacing)
            self.document().clearUndoRedoStacks()
        finally:
            self._quiet = False

    def _told(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the placeholder wrapped: Qt 6.12 cuts its own off after the first line."""
        super().paintEvent(event)
        if not self._hint or not self.document().isEmpty():
            return
        theme = current()
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(theme.color("muted"))
        draw_leading(painter, self.viewport().rect(), self._hint, self.layoutDirection(), top=True, wrap=True)
        painter.end()

    def selected_text(self) -> str:
        """Return the selection with newlines as newlines."""
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def copy_selection(self) -> None:
        """Copy, for half a minute."""
        if self.textCursor().hasSelection():
            private_clipboard().copy(self.selected_text())

    def cut_selection(self) -> None:
        """Copy for half a minute, and take out."""
        if self.textCursor().hasSelection() and not self.isReadOnly():
            self.copy_selection()
            self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: Qt asks for this whenever it fills PRIMARY or starts a drag."""
        return QMimeData()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in plain text only."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut by way of the private clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut_selection()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start no drag of a selection."""
        if event.button() == Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do, by way of the private clipboard."""
        menu = QMenu(self)
        selected = self.textCursor().hasSelection()
        writable = not self.isReadOnly()
        menu.addAction(self.tr("Undo"), self.undo).setEnabled(writable and self.document().isUndoAvailable())
        menu.addAction(self.tr("Redo"), self.redo).setEnabled(writable and self.document().isRedoAvailable())
        menu.addSeparator()
        menu.addAction(self.tr("Cut"), self.cut_selection).setEnabled(writable and selected)
        menu.addAction(self.tr("Copy"), self.copy_selection).setEnabled(selected)
        menu.addAction(self.tr("Paste"), self.paste).setEnabled(writable and self.canPaste())
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()


class PrivateLineEdit(PrivateTextEdit):
    """One line of what must not leave the window. Enter emits `entered`."""

    entered = Signal()

    def __init__(
        self, name: str, *, placeholder: str = "", kind: str = "single", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("kind", kind)
        # LineWrapMode.NoWrap would do the same and hide the placeholder (seen in Qt 6.12).
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = current()
        height = theme.px(Size.FIELD)
        self.setFixedHeight(height)
        self.document().setDocumentMargin(max(0, (height - 2 - QFontMetrics(theme.font()).height()) // 2))

    def set_text(self, text: str) -> None:
        """Show a text, its line breaks as spaces."""
        self._quiet = True
        try:
            self.setPlainText(" ".join(text.splitlines()))
        finally:
            self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says that the line is done."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in text as one line."""
        if source.hasText():
            self.textCursor().insertText(" ".join(source.text().splitlines()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by Tab, the whole line is selected."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
