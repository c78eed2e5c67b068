"""One sound in Protect: to be heard and seen, and what of it leaves as silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tbtt_desktop.audio.render import LOSSY_MARGIN_MS, widen
from tbtt_desktop.services.renditions import covers
from tbtt_desktop.stories.records import (
    DISGUISES,
    REVOICINGS,
    AudioFacts,
    Category,
    Item,
    Leaves,
    Mark,
    MarkId,
    MarkState,
    Stretch,
    VoiceChoice,
)
from ui.listening import SoundPresenter
from ui.screens.protect.category_menu import IN_TEXT, CategoryMenu
from ui.screens.protect.clock_entry import time_text, to_ms
from ui.screens.protect.mute_row import MuteRow
from ui.screens.protect.saying import category_name, part_name
from ui.screens.protect.spoken import Spoken
from ui.screens.protect.voice_choice import HowItLeaves, VoiceChoiceRow
from ui.theme import Space, Tone
from ui.theme.categories import CATEGORY_TONES
from ui.widgets import Card, Heading, Muted, Pill, QuietButton, Small, hbox, vbox
from ui.widgets.flow import FlowLayout
from ui.widgets.waveform_marks import MarkedWaveform
from ui.widgets.waveform_paint import Shade
from ui.widgets.waveform_panel import SoundPanel


class SoundCard(Card):
    """One sound: what is silent in it, on its waveform and as rows of times, and what leaves of it.

    `added(stretch, category)`, `changed(mark, stretch)`, `renamed(mark, category)`, `removed(mark)`,
    `accepted(mark)` as it was suggested.
    """

    added = Signal(object, str)
    changed = Signal(int, object)
    renamed = Signal(int, str)
    removed = Signal(int)
    accepted = Signal(int)

    def __init__(self, item: Item, facts: AudioFacts, heard: SoundPresenter) -> None:
        super().__init__(gap=Space.S)
        self._item, self._facts = item, facts
        self._rows: dict[MarkId, MuteRow] = {}
        self._marks: tuple[Mark, ...] = ()
        self._known: frozenset[MarkId] | None = None  # before a stretch was drawn that is to be chosen
        self._heard = heard
        self._leaving: tuple[SoundPresenter, SoundPanel] | None = None
        self.leaving_marks: tuple[Mark, ...] = ()  # with which the sound that leaves was made
        self.voice = VoiceChoice.OWN  # in which it leaves
        self._excerpt: tuple[SoundPresenter, SoundPanel] | None = None
        self._excerpt_marks: tuple[Mark, ...] = ()
        self._leaves_as: tuple[VoiceChoice, Leaves | None, str, bool] | None = None
        self.can_be_heard = True  # as it leaves: it does, and somebody says its words
        self._turned = False  # its voice is another since what is shown as it leaves was made
        length = time_text(to_ms(facts.frames, facts.rate))
        self._count = Pill("", Tone.MUTED)
        self.body.addLayout(hbox(Heading(part_name(item)), Small(length), self._count, None))
        self.body.addWidget(self._make_work(heard))
        self._as_it_leaves = vbox()
        self.body.addLayout(self._as_it_leaves)
        self.choice = VoiceChoiceRow()
        self.body.addWidget(self.choice)
        self._heard_part = vbox()
        self.body.addLayout(self._heard_part)
        self.leaves = Muted()
        self.body.addWidget(self.leaves)
        heard.load()

    def _make_work(self, heard: SoundPresenter) -> QWidget:
        self.waveform = MarkedWaveform()
        self.waveform.drawn.connect(self._drawn)
        self.waveform.changed.connect(self.changed)
        self.waveform.removed.connect(self.removed)
        self.waveform.asked.connect(lambda key: self._ask(MarkId(key)))
        self.panel = SoundPanel(heard, part_name(self._item), self.waveform, tools=True)
        begin = QuietButton(self.tr("Silence begins here"))
        begin.setToolTip("[")
        begin.clicked.connect(self.waveform.begin_here)
        end = QuietButton(self.tr("Silence ends here"))
        end.setToolTip("]")
        end.clicked.connect(self.waveform.end_here)
        tools = QWidget()
        tools.setLayout(FlowLayout(begin, end, gap=0))
        self._empty = Muted(
            self.tr("Nothing is silenced. Draw over the sound, or type from when to when below.")
        )
        self._list = vbox(gap=Space.XS)
        self.add_row = MuteRow(self._facts, None)
        self.add_row.entered.connect(lambda stretch, category: self.added.emit(stretch, category.value))
        self._work = QWidget()
        self.spoken = Spoken(heard, self.panel, part_name(self._item))
        parts = (self.panel, tools, self.spoken, self._empty, self._list, self.add_row)
        self._work.setLayout(vbox(*parts, gap=Space.S))
        return self._work

    # What is silent

    def show_marks(self, marks: Sequence[Mark], held: str, *, settled: bool) -> None:
        """Show the mutes as they are saved. `held` says why the sound does not leave, if so."""
        self._marks = tuple(marks)
        self._show_rows(marks)
        self.waveform.show_marks(self._shades(marks), settled=settled)
        self._choose_new(marks)
        self._empty.setVisible(not marks)
        self._count.setText(self.tr("%n marks", "", len(marks)))
        self._count.setVisible(bool(marks))
        self.leaves.setText(held or self._leaves(marks))

    def _show_rows(self, marks: Sequence[Mark]) -> None:
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
            row.show_mark(mark, place + 1)

    def _make_row(self, mark: Mark) -> MuteRow:
        row = MuteRow(self._facts, mark)
        mark_id = mark.mark_id
        row.entered.connect(lambda stretch, _category: self.changed.emit(mark_id, stretch))
        row.renamed.connect(lambda category: self.renamed.emit(mark_id, category.value))
        row.removed.connect(lambda: self.removed.emit(mark_id))
        row.accepted.connect(lambda: self.accepted.emit(mark_id))
        return row

    def _shades(self, marks: Sequence[Mark]) -> list[Shade]:
        found = []
        for mark in marks:
            if isinstance(mark.place, Stretch):
                # A stretch that is not silenced has nothing silenced around it either.
                wide = widen([mark.place], self._facts)[0] if covers(mark) else mark.place
                tone, name = CATEGORY_TONES[mark.category], category_name(mark.category)
                if mark.state is MarkState.SUGGESTED:
                    tone, name = Tone.MUTED, self.tr("Marked: %1").replace("%1", name)
                found.append(Shade(mark.mark_id, mark.place, tone, name, wide))
        return found

    def _drawn(self, stretch: Stretch) -> None:
        self._known = frozenset(mark.mark_id for mark in self._marks)
        self.added.emit(stretch, self.add_row.category.value)

    def _choose_new(self, marks: Sequence[Mark]) -> None:
        """Choose the stretch that was just drawn, so that keys move it at once."""
        if self._known is None:
            return
        new = [mark.mark_id for mark in marks if mark.mark_id not in self._known]
        if new:
            self._known = None
            self.waveform.choose(new[0])

    def _ask(self, mark_id: MarkId) -> None:
        here = next((mark.category for mark in self._marks if mark.mark_id == mark_id), None)

        def change(category: Category) -> None:
            self.renamed.emit(mark_id, category.value)
            self.waveform.setFocus(Qt.FocusReason.OtherFocusReason)

        menu = CategoryMenu(IN_TEXT, change, self, current=here)
        menu.open_at(self.waveform.mapToGlobal(self.waveform.below_chosen()))

    def _leaves(self, marks: Sequence[Mark]) -> str:
        facts = self._facts
        if self.voice is VoiceChoice.REVOICED:
            return self.tr("Leaves: her words in a synthetic voice, and nothing of this sound.")
        if self.voice is VoiceChoice.READ:
            return self.tr("Leaves: her words in your voice, and nothing of this sound.")
        length = time_text(to_ms(facts.frames, facts.rate))
        silent = [m.place for m in marks if isinstance(m.place, Stretch) and covers(m)]
        if not silent:
            whole = self.tr("Leaves: all %1 of her own voice.")
            if self.voice in DISGUISES:
                whole = self.tr("Leaves: all %1 of it, disguised.")
            return whole.replace("%1", length)
        total = sum(one.end - one.start for one in widen(silent, facts))
        words = self.tr("Leaves: %1 of her own voice, %2 of it as complete silence.")
        if self.voice in DISGUISES:
            words = self.tr("Leaves: %1 of it, disguised, %2 as complete silence.")
        said = words.replace("%1", length).replace("%2", time_text(to_ms(total, facts.rate)))
        if facts.lossy:
            wider = self.tr(
                "Each silence begins %1 earlier and ends as much later, for such a file blurs sounds."
            )
            said += " " + wider.replace("%1", time_text(LOSSY_MARGIN_MS))
        return said

    # As it leaves

    def show_leaving(self, make: Callable[[], SoundPresenter]) -> SoundPresenter | None:
        """Show it as it leaves, made anew where its marks are others now; return the one before."""
        if self._leaving is not None and self.leaving_marks == self._marks and not self._turned:
            return None
        before = self.show_work()
        heard = make()
        name = self.tr("As it leaves: %1").replace("%1", part_name(self._item))
        panel = SoundPanel(heard, name, tools=True)
        self._leaving, self.leaving_marks, self._turned = (heard, panel), self._marks, False
        self._as_it_leaves.addWidget(panel)
        self._work.hide()
        self._heard.aside = True
        heard.load()
        return before

    def show_work(self) -> SoundPresenter | None:
        """Go back to working on it; return what was shown as it leaves, to be dropped."""
        if self._leaving is None:
            return None
        heard, panel = self._leaving
        self._leaving = None
        self._as_it_leaves.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._heard.aside = False
        self._work.show()
        return heard

    # Her voice

    def play_from(self, frame: int) -> None:
        """Play from a frame."""
        self._heard.seek(frame)
        self._heard.play()

    def position(self) -> int:
        """Return the frame at which the person is; the beginning of a sound that another voice says."""
        return 0 if self.voice in REVOICINGS else self._heard.state.position

    def show_voice(
        self, how: HowItLeaves, leaves: Leaves | None, marks: Sequence[Mark]
    ) -> SoundPresenter | None:
        """Show how it leaves; return the ten seconds that no longer are what leaves, to be dropped."""
        revoiced = how.voice in REVOICINGS
        now = (how.voice, leaves, how.words if revoiced else "", how.said)
        turned = self._leaves_as != now
        self._turned = self._turned or turned
        self.voice, self._leaves_as = how.voice, now
        self.can_be_heard = how.said and how.voice is not VoiceChoice.STAYS
        self.choice.show_how(how)
        return self.hide_excerpt() if turned or self._excerpt_marks != tuple(marks) else None

    def show_excerpt(self, heard: SoundPresenter) -> SoundPresenter | None:
        """Show ten seconds of it as they leave; return those that were shown before."""
        before = self.hide_excerpt()
        name = self.tr("10 seconds as they leave: %1").replace("%1", part_name(self._item))
        panel = SoundPanel(heard, name)
        self._excerpt, self._excerpt_marks = (heard, panel), self._marks
        self._heard_part.addWidget(panel)
        heard.load()
        return before

    def excerpt_panel(self) -> SoundPanel | None:
        """Return what shows the ten seconds, None where they are not asked for."""
        return None if self._excerpt is None else self._excerpt[1]

    def hide_excerpt(self) -> SoundPresenter | None:
        """Take the ten seconds away and return them, to be dropped."""
        if self._excerpt is None:
            return None
        heard, panel = self._excerpt
        self._excerpt = None
        self._heard_part.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        return heard

    def leaving_panel(self) -> SoundPanel | None:
        """Return what shows the sound as it leaves, None while it is worked on."""
        return None if self._leaving is None else self._leaving[1]

    def rows(self) -> list[MuteRow]:
        """Return the rows, in order."""
        return [self._rows[mark.mark_id] for mark in self._marks]

    def flush(self) -> None:
        """Save what was typed or moved and not yet entered."""
        self.waveform.save_now()
        for row in self.rows():
            row.enter_if_changed()
