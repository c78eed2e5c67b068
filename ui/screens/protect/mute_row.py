"""One stretch of silence: from when to when, what was said there, remove."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import AudioFacts, Category, Mark, MarkState, Stretch
from ui.i18n import number
from ui.screens.protect.category_menu import IN_TEXT, CategoryMenu
from ui.screens.protect.clock_entry import parse_ms, stretch_of, time_text, to_ms
from ui.screens.protect.saying import category_name
from ui.theme import Size, Space, current
from ui.widgets import Button, LinkButton, PrivateLineEdit, SecondaryButton, Small, hbox, vbox
from ui.widgets.flow import FlowLayout


class MuteRow(QWidget):
    """A saved mute, or with `mark` None the row that adds one.

    `entered(stretch, category)` when both times are good; what is wrong is said under the row.
    One that was only marked while recording asks to be silenced or left: `accepted`, or `removed`.
    """

    entered = Signal(object, object)
    renamed = Signal(object)
    removed = Signal()
    accepted = Signal()

    def __init__(self, facts: AudioFacts, mark: Mark | None) -> None:
        super().__init__()
        self._facts = facts
        self._mark = mark
        self._category = Category.PERSON if mark is None else mark.category
        self.start = self._field(self.tr("From"))
        self.end = self._field(self.tr("To"))
        self.what = SecondaryButton(category_name(self._category), name=self.tr("What was said there"))
        self.what.clicked.connect(self._ask)
        if mark is None:
            self.act: Button = SecondaryButton(self.tr("Silence it"), icon="plus")
            self.act.clicked.connect(self.enter)
        else:
            self.act = LinkButton(self.tr("Remove"))
            self.act.clicked.connect(self.removed)
        self.accept = SecondaryButton(self.tr("Silence it"), icon="check")
        self.accept.clicked.connect(self._accept)
        self.asks = Small(self.tr("Marked while it was recorded. Listen, and decide."))
        self.asks.setProperty("role", "small-ink")
        self._show_asks()
        self.wrong = Small()
        self.wrong.setProperty("role", "danger")
        self.wrong.hide()
        self._place = Small()
        self._place.setWordWrap(False)
        self._place.setVisible(mark is not None)
        line = QWidget()
        times = QWidget()
        times.setLayout(
            hbox(
                self._place, Small(self.tr("From")), self.start, Small(self.tr("to")), self.end, gap=Space.XS
            )
        )
        rest = QWidget()
        rest.setLayout(hbox(self.what, self.accept, self.act, gap=Space.XS))
        rest.setMinimumHeight(current().px(Size.FIELD))
        line.setLayout(FlowLayout(times, rest, gap=Space.S))
        self.setLayout(vbox(self.asks, line, self.wrong, gap=Space.XXS))
        self.setFocusProxy(self.start)

    def _show_asks(self) -> None:
        asks = self._mark is not None and self._mark.state is MarkState.SUGGESTED
        self.asks.setVisible(asks)
        self.accept.setVisible(asks)
        if self._mark is not None:
            self.act.setText(self.tr("Leave it") if asks else self.tr("Remove"))

    def _accept(self) -> None:
        """Take it as it stands in the fields."""
        if self._mark is not None and (self.start.text(), self.end.text()) != self._texts(self._mark):
            self.enter()  # which decides it as well
        else:
            self.accepted.emit()

    def _field(self, name: str) -> PrivateLineEdit:
        theme = current()
        field = PrivateLineEdit(name, placeholder=time_text(0))
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        width = QFontMetrics(theme.font()).horizontalAdvance("000:00.000")
        field.setFixedWidth(width + theme.px(Space.XL))
        field.entered.connect(self.enter)
        field.edited.connect(self._typed)
        return field

    @property
    def category(self) -> Category:
        """Return what was said there."""
        return self._category

    def show_mark(self, mark: Mark, place: int) -> None:
        """Show a mute as it is saved, unless the person is typing in it. `place` counts from 1."""
        self._place.setText(number(place))
        before, self._mark = self._mark, mark
        self._category = mark.category
        if before is None or before.state is not mark.state:
            if self.accept.hasFocus():
                self.start.setFocus()
            self._show_asks()
        self.what.setText(category_name(mark.category))
        shown = self._texts(before)
        untouched = (self.start.text(), self.end.text()) == shown or not self.start.text()
        if untouched or before != mark:
            start, end = self._texts(mark)
            self.start.set_text(start)
            self.end.set_text(end)
            self.wrong.hide()

    def _texts(self, mark: Mark | None) -> tuple[str, str]:
        if mark is None or not isinstance(mark.place, Stretch):
            return "", ""
        rate = self._facts.rate
        return time_text(to_ms(mark.place.start, rate)), time_text(to_ms(mark.place.end, rate))

    def _typed(self) -> None:
        self.wrong.hide()

    def _ask(self) -> None:
        def change(category: Category) -> None:
            self._category = category
            self.what.setText(category_name(category))
            if self._mark is not None:
                self.renamed.emit(category)

        menu = CategoryMenu(IN_TEXT, change, self, current=self._category)
        menu.open_at(self.what.mapToGlobal(QPoint(0, self.what.height())))

    def enter_if_changed(self) -> None:
        """Enter what was typed in a saved mute, if it was changed."""
        if self._mark is not None and (self.start.text(), self.end.text()) != self._texts(self._mark):
            self.enter()

    def enter(self) -> None:
        """Take the two times, or say what is wrong with them."""
        if self._mark is not None and (self.start.text(), self.end.text()) == self._texts(self._mark):
            return
        start, end = parse_ms(self.start.text()), parse_ms(self.end.text())
        wrong = self._what_is_wrong(start, end)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if wrong or start is None or end is None:
            return
        stretch = stretch_of(start, end, self._facts.rate)
        self.entered.emit(stretch, self._category)
        if self._mark is None:
            self.start.set_text("")
            self.end.set_text("")
            self.start.setFocus()

    def _what_is_wrong(self, start: int | None, end: int | None) -> str:
        example = time_text(83_500)
        if start is None or end is None:
            which = self.start if start is None else self.end
            words = self.tr("%1 is not a time. Write it as %2, minutes and seconds.")
            if not which.text().strip():
                words = self.tr("Say from when to when, for example %2.")
            return words.replace("%1", which.text().strip()).replace("%2", example)
        if end <= start:
            return self.tr("The end must be after the beginning.")
        if start >= to_ms(self._facts.frames, self._facts.rate):
            length = time_text(to_ms(self._facts.frames, self._facts.rate))
            return self.tr("The sound is over by then: it lasts %1.").replace("%1", length)
        return ""
