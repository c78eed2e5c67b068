"""The timeline of an interview: each part of the story on its card, in the order in which they came."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QWidget

from ui.i18n import number
from ui.screens.interview.order import in_order
from ui.screens.interview.parts import PartCard, Writing
from ui.screens.interview.presenter import InterviewPresenter, InterviewState, Part
from ui.screens.interview.sounds import TimelineSounds
from ui.screens.interview.words import TimelineWords
from ui.screens.typing import Typing
from ui.theme import Size, Space, current
from ui.theme.painting import margins
from ui.widgets import vbox
from ui.widgets.flow import ScrolledRest
from ui.widgets.surfaces import bring_into_sight, has_focus_within

translate = QCoreApplication.translate


class Timeline(ScrolledRest):
    """Scrolls the cards. `came(field)` when there is one more, before anybody types in it."""

    came = Signal(QWidget)

    def __init__(
        self, presenter: InterviewPresenter, typing: Typing, sounds: TimelineSounds, words: TimelineWords
    ) -> None:
        inner = QWidget()
        super().__init__(inner, Size.TARGET * 7 // 2)
        self._inner = inner
        self._presenter, self._typing = presenter, typing
        self._sounds, self._words = sounds, words
        self.cards: dict[str, PartCard] = {}
        self._drawn: set[str] = set()
        self._column = vbox(gap=Space.M)

    def stand_between(self, before: QLayout, *after: QLayout) -> None:
        """Put the cards between what scrolls with them where room is scarce."""
        within = vbox(gap=Space.M)
        within.setContentsMargins(margins(0, 0, current().px(Space.XXS), 0))
        for rows in (before, self._column, *after):
            within.addLayout(rows)
        within.addStretch(1)
        self._inner.setLayout(within)

    def focus(self, key: str, cursor_at: int | None = None) -> None:
        """Go to a part, and there to a place in its words."""
        card = self.cards.get(key)
        if card is None:
            return
        card.show()  # a layout shows what is new a moment later, and hidden fields take no focus
        card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if cursor_at is not None:
            cursor = card.field.textCursor()
            cursor.setPosition(min(cursor_at, len(card.field.toPlainText())))
            card.field.setTextCursor(cursor)
        # A card that has just come has no place yet.
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

    def show_parts(self, state: InterviewState, *, before: QWidget) -> None:
        """Show the parts as they stand; `before` is what stands before them in the order of Tab."""
        self._sounds.show_parts(state.parts)
        shown = {part.key for part in state.parts}
        for key in [key for key in self.cards if key not in shown]:
            card = self.cards.pop(key)
            self._words.forget(key)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        loaded, came = bool(self.cards), None
        for place, part in enumerate(state.parts):
            if part.key not in self.cards:
                came = self.cards[part.key] = self._make_card(part.key, PartCard(part))
                self._add_sound(part)
            card = self.cards[part.key]
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show_part(part)
            thumbnail = state.thumbnails.get(part.item.item_id) if part.item else None
            if thumbnail is not None and part.key not in self._drawn:
                self._drawn.add(part.key)
                card.show_thumbnail(thumbnail)
        in_order([self.cards[part.key] for part in state.parts], before=before)
        if came is not None and loaded and not has_focus_within(self._inner):  # nobody is typing above it
            bring_into_sight(came)

    def _make_card(self, key: str, card: PartCard) -> PartCard:
        self._typing.follow(card.field, lambda text: self._presenter.save_text(key, text))
        self.came.emit(card.field)
        card.remove_asked.connect(lambda: self.remove(key))
        card.undo_asked.connect(lambda: self._presenter.undo(key))
        card.erase_asked.connect(lambda: self._presenter.erase(key))
        if isinstance(card.field, Writing):
            card.field.moved.connect(lambda rect: self._follow_cursor(card.field, rect))
        return card

    def _add_sound(self, part: Part) -> None:
        if part.item is not None and part.item.audio is not None:
            name = translate("InterviewPage", "Sound %1").replace("%1", number(part.item.number))
            prepare, keep = self._presenter.hearing(part.item), self._presenter.keeping(part.item)
            panel = self._sounds.panel(part.key, prepare, keep, name)
            self.cards[part.key].add_sound(panel, self._words.panel(part, panel, name))

    def remove(self, key: str) -> None:
        """Take a part out, what was typed in it saved."""
        self._typing.flush()
        self._presenter.remove(key)

    def _follow_cursor(self, field: QWidget, rect: QRect) -> None:
        if field.hasFocus():
            place = field.mapTo(self._inner, rect.center())
            self.ensureVisible(place.x(), place.y(), 0, current().px(Space.XL))

    def place(self) -> str:
        """Return the item that is worked on, and the cursor in it."""
        for key, card in self.cards.items():
            item_id = self._presenter.item_id(key)
            if card.field.hasFocus() and item_id is not None:
                return f"{item_id} {card.field.textCursor().position()}"
        return ""
