"""What was found in a picture: how far the looking is, the list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from tbtt_desktop.errors import WorldError
from tbtt_desktop.stories.records import Category
from tbtt_desktop.stories.seen import Sighting
from ui.i18n import number
from ui.screens.protect.seeing import SeeingState
from ui.screens.protect.seen_list import SeenList
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    LinkButton,
    Muted,
    Pill,
    QuietButton,
    SecondaryButton,
    Small,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.words import words_for


class Kind(StrEnum):
    """What can be covered all at once."""

    NAMING = "naming"  # names, numbers, addresses: what the texts' recognisers know
    FACES = "faces"
    CODES = "codes"
    TEXT = "text"


def kind_of(category: Category) -> Kind:
    """Return with what a category is covered all at once."""
    return _KINDS.get(category, Kind.NAMING)


_KINDS: Final = {Category.FACE: Kind.FACES, Category.CODE: Kind.CODES, Category.TEXT: Kind.TEXT}


class SeenCard(Card):
    """`chosen(row)`, `covered`, `kept`, `lined` for the current one; `kind_covered(kind)`; `look`, `stop`."""

    chosen = Signal(int)
    covered = Signal()
    kept = Signal()
    lined = Signal()
    kind_covered = Signal(str)
    look = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self._count = Pill("", Tone.CAUTION)
        self.body.addLayout(hbox(Heading(self.tr("Found in this picture")), self._count, None))
        self._make_progress()
        self.message = InlineMessage()
        self.note = Muted()
        self.again = SecondaryButton(self.tr("Look for faces and names"))
        self.again.clicked.connect(self.look)
        self.list = SeenList(self.tr("Found in this picture"))
        self.list.chosen.connect(self.chosen)
        for widget in (self.message, self.note, self.again, self.list):
            self.body.addWidget(widget)
        self.body.addWidget(self._make_actions())
        self.body.addWidget(self._make_kinds())

    def _make_progress(self) -> None:
        self._what = Small()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = LinkButton(self.tr("Stop looking"))
        self.stop_button.clicked.connect(self.stop)
        self._progress = QWidget()
        self._progress.setLayout(vbox(hbox(self._what, None, self.stop_button), self._bar, gap=Space.XXS))
        self.body.addWidget(self._progress)

    def _make_actions(self) -> QWidget:
        self.cover = SecondaryButton(self.tr("Cover"), key="A")
        self.cover.clicked.connect(self.covered)
        self.keep = SecondaryButton(self.tr("Keep"), key="R")
        self.keep.setToolTip(self.tr("It stays to be seen when the picture leaves"))
        self.keep.clicked.connect(self.kept)
        self.line = SecondaryButton(self.tr("Cover the whole line"), key="L")
        self.line.clicked.connect(self.lined)
        self._actions = QWidget()
        self._actions.setLayout(FlowLayout(self.cover, self.keep, self.line))
        return self._actions

    def _make_kinds(self) -> QWidget:
        keys = {Kind.NAMING: "Shift+N", Kind.FACES: "Shift+F", Kind.CODES: "Shift+C", Kind.TEXT: "Shift+T"}
        self.kinds = {kind: QuietButton("", key=key) for kind, key in keys.items()}
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, kind=kind: self.kind_covered.emit(kind.value))
        self._all = QWidget()
        self._all.setLayout(FlowLayout(*self.kinds.values(), gap=0))
        return self._all

    # Showing

    def show_looking(self, state: SeeingState, *, waiting: bool, problem: WorldError | None) -> None:
        """Show how far the looking is; `waiting` while this picture was not looked through."""
        self._progress.setVisible(state.looking)
        self.again.setVisible(state.known and waiting and not state.looking)
        if state.looking:
            words = self.tr("Looking for faces, writing and codes: picture %1 of %2")
            words = words.replace("%1", number(state.picture)).replace("%2", number(state.pictures))
            self._what.setText(words)
            self._bar.setAccessibleName(words)
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
        error = problem or state.error
        if error is not None and not state.looking:
            self.message.show_message(Tone.CAUTION, *words_for(error))
        else:
            self.message.clear_message()

    def show_found(self, sightings: Sequence[Sighting], row: int, *, looked: bool) -> None:
        """Show what nobody has decided on; `looked` once the picture was looked through."""
        self.list.show_sightings(sightings, row)
        there = bool(sightings)
        for widget in (self.list, self._actions, self._all):
            widget.setVisible(there)
        self._count.show_as(self.tr("%n left", "", len(sightings)), Tone.CAUTION if there else Tone.DONE)
        self._count.setVisible(looked)
        self.note.setText(self.tr("Nothing more was found by itself. A person sees more: look yourself."))
        self.note.setVisible(looked and not there)
        words = {
            Kind.NAMING: self.tr("Cover all names and numbers"),
            Kind.FACES: self.tr("Cover all faces"),
            Kind.CODES: self.tr("Cover all codes"),
            Kind.TEXT: self.tr("Cover all text"),
        }
        for kind, button in self.kinds.items():
            button.setText(words[kind])
            button.setVisible(any(kind_of(found.category) is kind for found in sightings))
