"""Protect, the sounds: each to be heard and seen, with the stretches that leave as silence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tbtt_desktop.clock import Clock
from tbtt_desktop.redaction.spoken import spoken
from tbtt_desktop.services import voices
from tbtt_desktop.services.revoicing import revoicing, speaker_of, words_of
from tbtt_desktop.services.transcripts import timeline, transcript_of
from tbtt_desktop.stories.consent import Stays, part_may_leave, voice_of
from tbtt_desktop.stories.records import (
    REVOICINGS,
    AudioFacts,
    Category,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkId,
    MarkState,
    Speaker,
    StoryId,
    Stretch,
    VoiceChoice,
)
from tbtt_desktop.vault.store import Vault
from ui.screens.protect.asking import questions
from ui.screens.protect.category_menu import IN_TEXT, CategoryMenu
from ui.screens.protect.desk import Act, Desk
from ui.screens.protect.hearing import Hearing
from ui.screens.protect.pieces import while_editing
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.saying import held_words, part_name
from ui.screens.protect.sound_card import SoundCard
from ui.screens.protect.state import ProtectState
from ui.screens.protect.to_decide import ToDecide
from ui.screens.protect.voice_choice import HowItLeaves
from ui.theme import Space
from ui.widgets import Card, EmptyState, Heading, QuietButton, Small, vbox
from ui.widgets.flow import Columns
from ui.widgets.tall import TallScroll


class VoiceTab(QWidget):
    """A card a sound."""

    def __init__(self, presenter: ProtectPresenter, hearing: Hearing, clock: Clock, foot: QWidget) -> None:
        super().__init__()
        self._presenter, self._hearing, self._clock = presenter, hearing, clock
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
        area = TallScroll(inner, Space.XL * 8)
        area.setProperty("kind", "clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self.to_decide = ToDecide()
        self.select = QuietButton(self.tr("Cover the selected words"), key="N")
        self.select.clicked.connect(self.cover_selection)
        side.setLayout(vbox(about, self.to_decide, self.select, None, foot, gap=Space.M))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        columns = Columns(area, side, shares=(9, 5))
        columns.turned.connect(area.stand_tall)
        whole.addWidget(columns)

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
        consent, day = desk.story.consent, self._clock.today()
        for item in items:
            card = self._cards.get(item.item_id)
            if card is None:
                continue
            held = part_may_leave(consent, item, day, ("",)) or _unsaid(
                desk, item, voice_of(consent, item, day)
            )
            marks = mutes(state.marks(item.item_id))
            how = how_it_leaves(desk, item, voice_of(consent, item, day))
            gone = card.show_voice(how, item.leaves, marks)
            if gone is not None:
                self._hearing.drop(gone)
            words = "" if held is None else held_words(held)
            card.show_marks(marks, words, settled=not state.saving)
            self._show_words(item, card, state)
            self._show_leaving(item.item_id, card, state)
        self._show_questions(state)

    def _show_words(self, item: Item, card: SoundCard, state: ProtectState) -> None:
        """Show a sound's transcript with its marks."""
        desk = state.desk
        words = None if desk is None else transcript_of(desk.story, item.item_id)
        if desk is None or words is None:
            card.spoken.show_words(None, None, [])
            return
        offered = desk.offered.get(words.item_id, [])
        marks = state.marks(words.item_id)
        pieces = while_editing(words.item_id, words.text, marks, offered, desk.story.entities)
        card.spoken.show_words(words, timeline(words, item), pieces)

    def _show_questions(self, state: ProtectState) -> None:
        """Show what waits for a decision; what is on its way to the disk is no question any more."""
        found = [
            one
            for item in state.items(ItemKind.AUDIO)
            if item.item_id in self._cards
            for one in questions(self._presenter, state, item, self._cards[item.item_id])
        ]
        self.to_decide.show_decisions(found)
        self.to_decide.setVisible(bool(self._cards) and not state.leaving)
        written = any(card.spoken.isVisibleTo(card) for card in self._cards.values())
        self.select.setVisible(written and not state.leaving)

    def cover_selection(self) -> None:
        """Ask what the selected words of a transcript are, and cover them."""
        chosen = next((found for card in self._cards.values() if (found := card.spoken.selected())), None)
        if chosen is None:
            return
        item_id, span = chosen
        menu = CategoryMenu(IN_TEXT, lambda category: self._presenter.add(item_id, span, category), self)
        menu.open_at(self.select.mapToGlobal(QPoint(0, self.select.height())))

    def _show_leaving(self, item_id: ItemId, card: SoundCard, state: ProtectState) -> None:
        """Show a sound as it leaves or as it is worked on; what is on its way to the disk is waited for."""
        gone = None
        if not state.leaving or not card.can_be_heard:
            gone = card.show_work()
        elif not state.saving:
            gone = card.show_leaving(partial(self._hearing.as_it_leaves, item_id))
        if gone is not None:
            self._hearing.drop(gone)

    def _make_card(self, item: Item, facts: AudioFacts) -> SoundCard:
        card = SoundCard(item, facts, self._hearing.as_taken_in(item))
        presenter, item_id = self._presenter, item.item_id
        card.added.connect(lambda stretch, name: presenter.add(item_id, stretch, Category(name)))
        card.changed.connect(lambda mark, stretch: presenter.change_mark(MarkId(mark), place=stretch))
        card.renamed.connect(lambda mark, name: presenter.change_mark(MarkId(mark), category=Category(name)))
        card.removed.connect(lambda mark: presenter.remove(MarkId(mark)))
        card.accepted.connect(lambda mark: presenter.change_mark(MarkId(mark)))
        card.choice.chosen.connect(lambda voice: presenter.choose_voice(item_id, VoiceChoice(voice)))
        card.choice.spoken.connect(lambda speaker: presenter.decide(revoice(item_id, speaker)))
        card.choice.read.connect(lambda sound: presenter.decide(read_aloud(item_id, ItemId(sound))))
        card.choice.again.connect(lambda: presenter.disguise_again(item_id, card.voice))
        card.choice.wanted.connect(lambda: self._hear(item_id, card))
        return card

    def _hear(self, item_id: ItemId, card: SoundCard) -> None:
        """Show ten seconds of a sound as it leaves, from where the person is in it."""
        before = card.show_excerpt(self._hearing.excerpt(item_id, card.position()))
        if before is not None:
            self._hearing.drop(before)

    def cards(self) -> list[SoundCard]:
        """Return the cards, in order."""
        return list(self._cards.values())

    def flush(self) -> None:
        """Save what was typed and not yet entered."""
        for card in self._cards.values():
            card.flush()


def mutes(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks that are stretches of sound, in order."""
    silent = (m for m in marks if isinstance(m.place, Stretch) and m.state is not MarkState.KEPT)
    return sorted(silent, key=lambda m: (m.place, m.mark_id))


def how_it_leaves(desk: Desk, item: Item, voice: VoiceChoice) -> HowItLeaves:
    """Return what is known of how a sound leaves."""
    story = desk.story
    words = words_of(story, item)
    speaker = speaker_of(story, item)
    language = speaker.language if speaker is not None else story.row.language
    reading = item.leaves.reading if item.leaves is not None else None
    return HowItLeaves(
        voice,
        "" if words is None else spoken(words, language),
        speaker,
        tuple(
            (one.item_id, part_name(one))
            for one in story.items
            if one.audio is not None and one.item_id != item.item_id
        ),
        None if reading is None else reading.sound,
        said=_unsaid(desk, item, voice) is None,
        anew=item.item_id in desk.anew,
    )


def _unsaid(desk: Desk, item: Item, voice: VoiceChoice) -> Stays | None:
    """Return why nobody says a sound's words, None where somebody does or nobody is to."""
    how = revoicing(desk.story, item, voice) if voice in REVOICINGS else None
    return how if isinstance(how, Stays) else None


def revoice(item_id: ItemId, speaker: Speaker) -> Act:
    """Let a synthetic voice say the words of a sound."""

    def act(vault: Vault, story_id: StoryId) -> None:
        voices.revoice(
            vault,
            story_id,
            item_id,
            speaker.language,
            variant=speaker.variant,
            pace=speaker.pace,
            pitch=speaker.pitch,
        )

    return act


def read_aloud(item_id: ItemId, reading: ItemId) -> Act:
    """Let a recording in which somebody read the words of a sound leave in its place."""

    def act(vault: Vault, story_id: StoryId) -> None:
        voices.read_aloud(vault, story_id, item_id, reading)

    return act
