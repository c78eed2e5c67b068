"""Protect, the sounds: each as a plain list of the stretches that leave as silence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from tbtt_desktop.audio.render import LOSSY_MARGIN_MS, widen
from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.consent import may_leave
from tbtt_desktop.stories.records import (
    AudioFacts,
    Category,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkId,
    MarkState,
    Stretch,
)
from ui.screens.protect.clock_entry import time_text, to_ms
from ui.screens.protect.mute_row import MuteRow
from ui.screens.protect.presenter import ProtectPresenter, ProtectState
from ui.screens.protect.saying import held_words, part_name
from ui.theme import Space, Tone, current
from ui.widgets import Card, EmptyState, Heading, Muted, Pill, Small, hbox, vbox
from ui.widgets.flow import Columns


class SoundCard(Card):
    """One sound: its mutes, a row to add one, and what leaves of it."""

    added = Signal(object, str)
    changed = Signal(int, object)
    renamed = Signal(int, str)
    removed = Signal(int)

    def __init__(self, item: Item, facts: AudioFacts) -> None:
        super().__init__(gap=Space.S)
        self._facts = facts
        self._rows: dict[MarkId, MuteRow] = {}
        length = time_text(to_ms(facts.frames, facts.rate))
        self._count = Pill("", Tone.MUTED)
        self.body.addLayout(hbox(Heading(part_name(item)), Small(length), self._count, None))
        self._empty = Muted(self.tr("Nothing is silenced. Type from when to when below."))
        self._list = vbox(gap=Space.XS)
        self.add_row = MuteRow(facts, None)
        self.add_row.entered.connect(lambda stretch, category: self.added.emit(stretch, category.value))
        self.leaves = Muted()
        self.body.addWidget(self._empty)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add_row)
        self.body.addWidget(self.leaves)

    def show_marks(self, marks: Sequence[Mark], held: str) -> None:
        """Show the mutes as they are saved. `held` says why the sound does not leave, if so."""
        ids = [mark.mark_id for mark in marks]
        for gone in [mark_id for mark_id in self._rows if mark_id not in ids]:
            row = self._rows.pop(gone)
            focused = QApplication.focusWidget()
            if focused is not None and row.isAncestorOf(focused):
                self.add_row.setFocus()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, mark in enumerate(marks):
            if mark.mark_id not in self._rows:
                self._rows[mark.mark_id] = self._make_row(mark)
            row = self._rows[mark.mark_id]
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            row.show_mark(mark)
        self._empty.setVisible(not marks)
        self._count.setText(self.tr("%n marks", "", len(marks)))
        self._count.setVisible(bool(marks))
        self.leaves.setText(held or self._leaves(marks))

    def _make_row(self, mark: Mark) -> MuteRow:
        row = MuteRow(self._facts, mark)
        mark_id = mark.mark_id
        row.entered.connect(lambda stretch, _category: self.changed.emit(mark_id, stretch))
        row.renamed.connect(lambda category: self.renamed.emit(mark_id, category.value))
        row.removed.connect(lambda: self.removed.emit(mark_id))
        return row

    def _leaves(self, marks: Sequence[Mark]) -> str:
        facts = self._facts
        length = time_text(to_ms(facts.frames, facts.rate))
        silent = [m.place for m in marks if isinstance(m.place, Stretch) and m.state is not MarkState.KEPT]
        if not silent:
            return self.tr("Leaves: all %1 of her own voice.").replace("%1", length)
        total = sum(one.end - one.start for one in widen(silent, facts))
        words = self.tr("Leaves: %1 of her own voice, %2 of it as complete silence.")
        said = words.replace("%1", length).replace("%2", time_text(to_ms(total, facts.rate)))
        if facts.lossy:
            wider = self.tr(
                "Each silence begins %1 earlier and ends as much later, for such a file blurs sounds."
            )
            said += " " + wider.replace("%1", time_text(LOSSY_MARGIN_MS))
        return said

    def rows(self) -> list[MuteRow]:
        """Return the rows, in order."""
        return list(self._rows.values())


class VoiceTab(QWidget):
    """A card a sound."""

    def __init__(self, presenter: ProtectPresenter, clock: Clock, foot: QWidget) -> None:
        super().__init__()
        self._presenter, self._clock = presenter, clock
        self._cards: dict[ItemId, SoundCard] = {}
        inner = QWidget()
        self._column = vbox(gap=Space.M)
        self._nothing = Card(
            EmptyState(
                "mic",
                self.tr("No sound in this story"),
                self.tr("Sounds that are added in Interview appear here."),
            )
        )
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setProperty("kind", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumHeight(current().px(Space.XL * 8))
        about = Card(
            Heading(self.tr("What is silenced")),
            Small(
                self.tr(
                    "Names, numbers and places that are spoken are to be silenced here. What is silenced "
                    "leaves as nothing at all. A voice can still be recognised by those who know it."
                )
            ),
            gap=Space.XXS,
        )
        side = QWidget()
        side.setLayout(vbox(about, None, foot, gap=Space.M))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(area, side, shares=(9, 5)))

    def show_state(self, state: ProtectState) -> None:
        """Show the sounds and their mutes as they stand."""
        desk = state.desk
        if desk is None:
            return
        items = state.items(ItemKind.AUDIO)
        self._nothing.setVisible(not items)
        for item in items:
            if item.item_id not in self._cards and item.audio is not None:
                self._cards[item.item_id] = self._make_card(item, item.audio)
                self._column.insertWidget(self._column.count() - 1, self._cards[item.item_id])
        held = may_leave(desk.story.consent, ItemKind.AUDIO, self._clock.today(), ("",))
        for item_id, card in self._cards.items():
            card.show_marks(mutes(state.marks(item_id)), "" if held is None else held_words(held))

    def _make_card(self, item: Item, facts: AudioFacts) -> SoundCard:
        card = SoundCard(item, facts)
        presenter, item_id = self._presenter, item.item_id
        card.added.connect(lambda stretch, name: presenter.add(item_id, stretch, Category(name)))
        card.changed.connect(lambda mark, stretch: presenter.change_mark(MarkId(mark), place=stretch))
        card.renamed.connect(lambda mark, name: presenter.change_mark(MarkId(mark), category=Category(name)))
        card.removed.connect(lambda mark: presenter.remove(MarkId(mark)))
        return card

    def cards(self) -> list[SoundCard]:
        """Return the cards, in order."""
        return list(self._cards.values())

    def flush(self) -> None:
        """Save what was typed and not yet entered."""
        for card in self._cards.values():
            for row in card.rows():
                row.enter_if_changed()


def mutes(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks that are stretches of sound, in order."""
    return sorted((m for m in marks if isinstance(m.place, Stretch)), key=lambda m: (m.place, m.mark_id))
