"""Fields with what belongs to them: a label, small words, Show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tbtt_desktop.limits import PASSPHRASE_MAX
from ui.theme import Size, Space, current
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Small

FORGET_AFTER = 30_000  # milliseconds without a key, after which a half-typed passphrase goes


class Labelled(QWidget):
    """A field under its label, and small words under it."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(Space.XXS))
        self.label = Small(label)
        self.label.setBuddy(field)
        self.hint = Small(hint)
        self.hint.setVisible(bool(hint))
        if not field.accessibleName():
            field.setAccessibleName(label)
        if hint:
            field.setAccessibleDescription(hint)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self.hint)
        self.setFocusProxy(field)


class PassphraseField(QWidget):
    """Dots with Show at the trailing end.

    What is half typed is cleared 30 seconds after the last key. Shown, it cannot be selected,
    for Qt would put the selection into X11's PRIMARY.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, name: str, *, forget: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setMinimumHeight(current().px(Size.FIELD))
        self._line.setMaxLength(PASSPHRASE_MAX)
        self._line.setAccessibleName(name)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._line.setDragEnabled(False)
        self._line.returnPressed.connect(self.entered)
        self._line.textEdited.connect(self._typed)
        self._line.selectionChanged.connect(self._never_selected_when_shown)
        self._show = QuietButton(self.tr("Show"), parent=self)
        self._show.setCheckable(True)
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show.toggled.connect(self._show_or_hide)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_AFTER)
        self._forget.timeout.connect(self.clear)
        self._forgets = forget
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._place()

    @property
    def last_stop(self) -> QWidget:
        """Where Tab goes last."""
        return self._show

    def text(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Fill in, for example with suggested words."""
        self._line.setText(text)
        self._typed()

    def clear(self) -> None:
        """Forget it, and show dots again."""
        self._forget.stop()
        self._line.clear()
        self._show.setChecked(False)
        self.edited.emit()

    def select_all(self) -> None:
        """Select, so that the next key replaces it."""
        self._line.selectAll()

    def set_shown(self, shown: bool) -> None:
        """Show letters instead of dots."""
        self._show.setChecked(shown)

    def _typed(self) -> None:
        if self._forgets and self._line.text():
            self._forget.start()
        self.edited.emit()

    def _show_or_hide(self, shown: bool) -> None:
        self._line.deselect()
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._place()

    def _never_selected_when_shown(self) -> None:
        if self._line.echoMode() == QLineEdit.EchoMode.Normal and self._line.hasSelectedText():
            self._line.deselect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep Show at the trailing end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        size = self._show.sizeHint()
        gap = current().px(Space.XS)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = gap if rtl else self.width() - size.width() - gap
        self._show.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        room = size.width() + gap
        self._line.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)
