"""Where exactly one was on a page: cursors, selections, scrolling, what was typed and not yet entered.

A lock ends the process, so this is kept in the vault with the place, and taken up again when the page
stands as it stood. A page loads what it shows piece by piece; each thing is put back as soon as it is
there, for a few seconds, and not at all once the person does something herself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from ui.page import Page
from ui.widgets.private import PrivateLineEdit, PrivateTextEdit

_TRY_EVERY: Final = 40  # milliseconds
_TRY_FOR: Final = 6_000  # milliseconds; a story with many recordings takes a second or two
_TYPED_MAX: Final = 2_000  # characters of a line
_ALL_MAX: Final = 64 * 1024  # characters
_HERSELF: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


@runtime_checkable
class Unfinished(Protocol):
    """A widget with something in hand that a bookmark knows nothing of, such as a stretch half drawn."""

    def let_go(self) -> None:
        """Finish what the mouse holds, as if its button were released."""

    def in_hand(self) -> str:
        """Return what is begun and not yet anywhere else, "" for nothing."""

    def take_up(self, text: str) -> bool:
        """Go on from what `in_hand` returned; return False where that cannot be yet."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """What is kept of one widget, by the number that it has among those of its class on the page."""

    kind: str
    place: int
    cursor: int = -1
    anchor: int = -1
    down: int = 0
    across: int = 0
    row: int = -1
    typed: str = ""
    hand: str = ""
    focus: bool = False


_TEXTS: Final = ("kind", "typed", "hand")


def bookmark_of(page: Page) -> str:
    """Return where one is on a page, "" where there is nothing to come back to. Lets go of the mouse."""
    marks = []
    for kind, place, widget in _widgets(page):
        if page.isAncestorOf(widget) and not widget.isVisibleTo(page):
            continue
        if isinstance(widget, Unfinished):
            widget.let_go()
        mark = _mark(kind, place, widget, focus=widget is page.window().focusWidget())
        if mark != _Mark(kind, place):
            marks.append({name: getattr(mark, name) for name in _changed(mark)})
    text = json.dumps(marks, ensure_ascii=False, separators=(",", ":"))
    return text if marks and len(text) <= _ALL_MAX else ""


class Return(QObject):
    """Puts a page back to where a bookmark says; `over` is called once, when that is done or given up."""

    def __init__(self, page: Page, bookmark: str, over: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._left = _parse(bookmark)
        self._over = over
        self._tries = _TRY_FOR // _TRY_EVERY
        self._timer = QTimer(self)
        self._timer.setInterval(_TRY_EVERY)
        self._timer.timeout.connect(self._try)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up as soon as the person does something herself."""
        if event.type() in _HERSELF and event.spontaneous() and self._timer.isActive():
            self._end()
        return False

    def _try(self) -> None:
        there = {(kind, place): widget for kind, place, widget in _widgets(self._page)}
        self._left = [mark for mark in self._left if not _put_back(there.get((mark.kind, mark.place)), mark)]
        self._tries -= 1
        if not self._left or self._tries <= 0:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._over()
        self.deleteLater()


def _widgets(page: Page) -> Iterator[tuple[str, int, QWidget]]:
    """Walk through what can be marked, in the order in which it was made; first what scrolls the page."""
    counts: dict[str, int] = {}
    area = page.parentWidget()
    while area is not None and not isinstance(area, QAbstractScrollArea):
        area = area.parentWidget()
    found: list[QWidget] = [] if area is None else [area]
    found += page.findChildren(QWidget)
    for widget in found:
        kind = type(widget).__name__
        counts[kind] = counts.get(kind, 0) + 1
        yield kind, counts[kind], widget


def _mark(kind: str, place: int, widget: QWidget, *, focus: bool) -> _Mark:
    kept: dict[str, Any] = {"focus": focus}
    if isinstance(widget, QAbstractScrollArea):
        kept |= {"down": widget.verticalScrollBar().value(), "across": widget.horizontalScrollBar().value()}
    if isinstance(widget, PrivateTextEdit) and widget.text():
        cursor = widget.textCursor()
        kept |= {"cursor": cursor.position(), "anchor": cursor.anchor()}
        if isinstance(widget, PrivateLineEdit) and not widget.isReadOnly():
            kept["typed"] = widget.text()[:_TYPED_MAX]
    if isinstance(widget, QAbstractItemView):
        kept["row"] = widget.currentIndex().row()
    if isinstance(widget, Unfinished):
        kept["hand"] = widget.in_hand()
    return _Mark(kind, place, **kept)


def _changed(mark: _Mark) -> list[str]:
    plain = _Mark(mark.kind, mark.place)
    return ["kind", "place"] + [
        name for name in _Mark.__dataclass_fields__ if getattr(mark, name) != getattr(plain, name)
    ]


def _parse(bookmark: str) -> list[_Mark]:
    """Return the marks of a bookmark; one that an earlier version wrote may hold what is not known here."""
    try:
        read = json.loads(bookmark or "[]")
    except (ValueError, RecursionError):
        return []
    marks = []
    for entry in read if isinstance(read, list) else []:
        if not isinstance(entry, dict) or not {"kind", "place"} <= set(entry) <= set(
            _Mark.__dataclass_fields__
        ):
            continue
        if all(isinstance(value, str if name in _TEXTS else int) for name, value in entry.items()):
            marks.append(_Mark(**entry))
    return marks


def _put_back(widget: QWidget | None, mark: _Mark) -> bool:
    """Put one widget back; return False where it is not ready for it."""
    if widget is None or not widget.isVisible():
        return False
    if isinstance(widget, PrivateTextEdit) and not _text_back(widget, mark):
        return False
    if isinstance(widget, QAbstractItemView) and mark.row >= 0 and not _row_back(widget, mark.row):
        return False
    if mark.hand and isinstance(widget, Unfinished) and not widget.take_up(mark.hand):
        return False
    if mark.focus:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(widget, QAbstractScrollArea):
        down, across = widget.verticalScrollBar(), widget.horizontalScrollBar()
        down.setValue(mark.down)
        across.setValue(mark.across)
        return down.value() == mark.down and across.value() == mark.across
    return True


def _text_back(field: PrivateTextEdit, mark: _Mark) -> bool:
    if mark.typed and not field.text() and field.isEnabled():
        field.textCursor().insertText(mark.typed)  # as typed, so that the page hears of it
    if mark.cursor < 0:
        return True
    if max(mark.cursor, mark.anchor) > len(field.toPlainText().encode("utf-16-le")) // 2:
        return False
    cursor = QTextCursor(field.document())
    cursor.setPosition(mark.anchor if mark.anchor >= 0 else mark.cursor)
    cursor.setPosition(mark.cursor, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    return True


def _row_back(view: QAbstractItemView, row: int) -> bool:
    model = view.model()
    if row >= model.rowCount():
        return False
    if view.currentIndex().row() != row:
        view.setCurrentIndex(model.index(row, 0))
    return True
