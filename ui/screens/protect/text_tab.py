"""Protect, the texts: marks within them, and beside them what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.stories.records import Category, EntityId, Item, ItemId, Span
from ui.i18n import filled, number
from ui.screens.protect.category_menu import IN_TEXT, CategoryMenu
from ui.screens.protect.desk import Desk, apart, kind, same
from ui.screens.protect.found import Group, Standing, counts
from ui.screens.protect.found_list import FoundList, row_height
from ui.screens.protect.marked_text import MarkedText
from ui.screens.protect.people import PeopleCard
from ui.screens.protect.pieces import Ink, Paragraph, Piece, as_it_leaves, paragraphs
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.saying import caption_name, category_name
from ui.screens.protect.state import ProtectState
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    EmptyState,
    Heading,
    InlineMessage,
    LinkButton,
    Muted,
    Pill,
    QuietButton,
    SecondaryButton,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.labels import Subtitle

_LOW = 14  # rows of what was found: in less height than so many, of the people only a few are shown
_FEW = 2


class TextTab(QWidget):
    """The texts, the list of what was found, people and places."""

    def __init__(self, presenter: ProtectPresenter, foot: QWidget) -> None:
        super().__init__()
        self._presenter = presenter
        self._desk: Desk | None = None  # of which the texts are shown
        self._leaving_shown = False
        self._groups: tuple[Group, ...] | None = None  # of which the list is shown
        self._waiting: Counter[Category] = Counter()  # how many of each kind are not decided
        self.text = MarkedText(self.tr("The texts of this story"))
        self.text.pressed.connect(lambda item, at: presenter.choose_at(ItemId(item), at))
        self.note = InlineMessage()
        self._nothing = Card(
            EmptyState(
                "file-text",
                self.tr("Nothing is written yet"),
                self.tr("What is written in Interview, also under pictures and sounds, appears here."),
            )
        )
        self.found = FoundList(self.tr("Found"))
        self.found.chosen.connect(presenter.choose)
        self.people = PeopleCard()
        self.people.same.connect(lambda kept, others: presenter.decide(same(kept, others)))
        self.people.apart.connect(lambda entry, form: presenter.decide(apart(EntityId(entry), form)))
        self.people.kind.connect(lambda entry, what: presenter.decide(kind(EntityId(entry), Category(what))))
        left = QWidget()
        self.select = QuietButton(self.tr("Cover what is selected"), key="N")
        self.select.clicked.connect(self.cover_selection)
        column = vbox(self.note, gap=Space.S)
        column.addWidget(self.text, 1)
        column.addWidget(self._nothing, 1)
        self.so_it_leaves = Pill(self.tr("Exactly so it leaves, letter for letter"), Tone.DONE)
        column.addLayout(hbox(self.select, self.so_it_leaves, None))
        left.setLayout(column)
        self._columns = Columns(left, self._make_side(foot), shares=(9, 5))
        self._columns.turned.connect(self.text.stand_tall)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)

    def _make_side(self, foot: QWidget) -> QWidget:
        side = QWidget()
        self._card = Card(gap=Space.XS)
        self._count = Pill("", Tone.MUTED)
        self.cover_all = LinkButton(self.tr("Cover all"))
        self.cover_all.setToolTip(self.tr("Cover everything that was found and is not decided yet"))
        self.cover_all.clicked.connect(lambda: self._decide_many(self._presenter.cover_all))
        self.by_kind = QuietButton(self.tr("By kind"), key="G")
        self.by_kind.setCheckable(True)
        self.by_kind.setToolTip(self.tr("In the order of the text, or kind by kind"))
        self.by_kind.clicked.connect(lambda on: self._presenter.order_by_kind(on=on))
        head = QWidget()
        found = Heading(self.tr("Found"))
        head.setLayout(FlowLayout(found, self._count, self.by_kind, self.cover_all, last_trails=True))
        self._card.body.addWidget(head)
        self._kinds = Subtitle("")
        self._card.body.addWidget(self._kinds)
        self._decided = Muted(
            self.tr("All of it is decided. Read the text once more: N covers what you select.")
        )
        self._card.body.addWidget(self._decided)
        self._empty = Muted(
            self.tr("Nothing was found by itself. Read the text: select what could identify her and press N.")
        )
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self.found, 1)
        self._card.body.addStretch()  # where nothing was found, the words about it stand below the heading
        self._card.body.addWidget(self._make_actions())
        column = vbox(gap=Space.M)
        column.addWidget(self._card, 1)
        column.addWidget(self.people)
        column.addStretch()
        column.addWidget(foot)
        side.setLayout(column)
        return side

    def _make_actions(self) -> QWidget:
        self.cover = SecondaryButton(self.tr("Cover"), key="A")
        self.cover.clicked.connect(self._presenter.cover)
        self.keep = SecondaryButton(self.tr("Keep"), key="R")
        self.keep.clicked.connect(self._presenter.keep)
        self.kind = LinkButton("")
        self.kind.clicked.connect(lambda: self._decide_many(self._presenter.cover_kind))
        self.keep_kind = LinkButton("")
        self.keep_kind.clicked.connect(lambda: self._decide_many(self._presenter.keep_kind))
        self.move_here = SecondaryButton(self.tr("Move to selection"), key="M")
        self.move_here.clicked.connect(self.move_to_selection)
        self.again = LinkButton(self.tr("Decide later"))
        self.again.clicked.connect(self._presenter.open_again)
        self._actions = QWidget()
        buttons = (self.cover, self.keep, self.move_here, self.kind, self.keep_kind, self.again)
        self._actions.setLayout(FlowLayout(*buttons))
        return self._actions

    def _decide_many(self, decide: Callable[[], None]) -> None:
        """Go on in the list: the button may go with what it decided, and hand its focus to the way on."""
        self.found.setFocus(Qt.FocusReason.OtherFocusReason)
        decide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to what was found where there is little of it."""
        super().resizeEvent(event)
        low = not self._columns.stacked() and self.height() < _LOW * row_height()
        self.people.list.show_at_most(_FEW if low else None)

    def show_state(self, state: ProtectState) -> None:
        """Show texts, marks and the list as they stand."""
        desk = state.desk
        if desk is None:
            return
        items = [item for item in desk.story.items if item.text.strip()]
        self.text.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._card.setVisible(bool(items))
        self.select.setVisible(bool(items) and not state.leaving)
        self.so_it_leaves.setVisible(bool(items) and state.leaving)
        if self._desk is not desk or self._leaving_shown is not state.leaving:
            self._desk, self._leaving_shown = desk, state.leaving
            self.text.show_lines(self._lines(state, items))
        at = None if state.leaving else state.at
        self.text.ring(at.item_id if at else None, at.span if at else None)
        if self._groups is not state.groups:
            self._show_groups(state.groups, state.left)
        self.found.show_groups(state.groups, state.current)
        self.by_kind.setChecked(state.by_kind)
        self._kinds.setVisible(state.by_kind and not self.by_kind.isHidden())
        self._show_current(state.group)
        self.people.show_people(desk.story.entities)

    def _show_groups(self, groups: tuple[Group, ...], left: int) -> None:
        """Say what was found and how far it is decided: a step through the list changes nothing of it."""
        self._groups = groups
        self._waiting = Counter(one.category for one in groups if one.standing is Standing.LEFT)
        self._count.show_as(self.tr("%n left", "", left), Tone.CAUTION if left else Tone.DONE)
        self._count.setVisible(bool(groups))
        self.found.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        self._decided.setVisible(bool(groups) and not left)
        kinds = counts(groups)
        said = (
            filled(self.tr("%1: %2"), category_name(kind), number(count)) for kind, count in kinds.items()
        )
        self._kinds.setText(" · ".join(said))
        self.by_kind.setVisible(len(kinds) > 1)
        self.cover_all.setVisible(bool(self._waiting))

    def _show_current(self, group: Group | None) -> None:
        """Offer what can be decided on the current group."""
        self._actions.setVisible(group is not None)
        if group is None:
            return
        unplaced = group.standing is Standing.UNPLACED
        self.cover.setText(self.tr("Cover here") if unplaced else self.tr("Cover"))
        self.cover.setEnabled(group.standing is not Standing.COVERED or group.count(Standing.KEPT) > 0)
        self.keep.setText(self.tr("Remove") if unplaced else self.tr("Keep"))
        self.keep.setToolTip("" if unplaced else self.tr("It stays readable when the story leaves"))
        self.keep.setEnabled(group.standing is not Standing.KEPT)
        self.move_here.setVisible(unplaced)
        alike = self._waiting[group.category] > 1
        name = category_name(group.category)
        self.kind.setText(self.tr("Cover all: %1").replace("%1", name))
        self.kind.setVisible(alike)
        self.keep_kind.setText(self.tr("Keep all: %1").replace("%1", name))
        self.keep_kind.setVisible(alike)
        self.again.setVisible(not group.open)

    def _lines(self, state: ProtectState, items: list[Item]) -> list[Paragraph]:
        lines: list[Paragraph] = []
        texts = state.desk.lines if state.desk is not None else {}
        for item in items:
            if len(items) > 1:
                if lines:
                    gap = Piece("\n", Ink.GAP)
                    lines[-1:] = [(*lines[-1], gap), (gap,)]
                lines.append((Piece(caption_name(item) + "\n", Ink.HEADING),))
            lines += self._leaving(item) if state.leaving else texts.get(item.item_id, ())
        return lines

    def _leaving(self, item: Item) -> list[Paragraph]:
        rendered = self._presenter.rendered(item)
        kinds = {mark.mark_id: mark.category for mark in self._presenter.state.marks(item.item_id)}
        leaving = [kinds[one.mark_id] for one in rendered.placeholders]
        return paragraphs(as_it_leaves(item.item_id, rendered, leaving))

    # What is selected

    def cover_selection(self) -> None:
        """Ask what the selected words are, and cover them."""
        chosen = self._selection()
        if chosen is None:
            return
        item_id, span = chosen

        def cover(category: Category) -> None:
            self._presenter.add(item_id, span, category)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

        CategoryMenu(IN_TEXT, cover, self).open_at(self._below_caret())

    def look_at(self, item_id: ItemId, span: Span) -> None:
        """Select words and bring them into sight: one key covers them, whatever they are."""
        self._presenter.choose_at(item_id, span.start)
        self.text.select(item_id, span)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_to_selection(self) -> None:
        """Put the mark that has lost its place where the selected words are."""
        at = self._presenter.state.at
        chosen = self._selection()
        if chosen is None or at is None or at.mark is None:
            return
        if chosen[0] != at.item_id:
            self.note.show_message(
                Tone.CAUTION,
                self.tr("That is another text"),
                self.tr("This mark can only be moved within the text in which it was made."),
            )
            return
        self._presenter.place_here(at.mark.mark_id, chosen[1])

    def _selection(self) -> tuple[ItemId, Span] | None:
        if self._presenter.state.leaving:
            self.note.show_message(
                Tone.INFO,
                self.tr("This is how it leaves"),
                self.tr("Press F9 to go back to working on it."),
            )
            return None
        chosen = self.text.chosen()
        if chosen is None:
            self.note.show_message(
                Tone.INFO,
                self.tr("Select the words first"),
                self.tr("With the mouse, or with Shift and the arrow keys in the text."),
            )
            return None
        self.note.clear_message()
        return chosen

    def _below_caret(self) -> QPoint:
        return self.text.viewport().mapToGlobal(self.text.cursorRect().bottomLeft())
