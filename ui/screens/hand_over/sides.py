"""The trailing side of Hand over: where the file goes, and what comes after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tbtt_desktop.services.outbox import HandedOver
from tbtt_desktop.stories.records import Stage, StoryId
from ui.i18n import isolated, size
from ui.screens.hand_over import saying
from ui.screens.hand_over.place import short, where
from ui.screens.hand_over.state import HandOverState, Work
from ui.theme import Space, Tone
from ui.theme.icons import pixmap
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    Line,
    LinkButton,
    Pill,
    PrimaryButton,
    SecondaryButton,
    Small,
    Strong,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.words import words_for


class WhereTo(Card):
    """The place, the room there, the one button."""

    def __init__(
        self, make: Callable[[], None], choose: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        sign = QLabel()
        sign.setPixmap(pixmap("usb", "ink"))
        self._place = Text()
        self._file = Small()
        self._why = Small()
        self._message = InlineMessage()
        self.make = PrimaryButton(self.tr("Make the bundle"))
        self.make.clicked.connect(make)
        self.choose = SecondaryButton(self.tr("Choose a place"))
        self.choose.clicked.connect(choose)
        place = hbox(gap=Space.S)
        place.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        place.addWidget(self._place, 1)
        self.body.addWidget(Heading(self.tr("Where to")))
        self.body.addLayout(place)
        for piece in (self._file, self._message, self.make, self.choose, self._why):
            self.body.addWidget(piece)

    def show_state(self, state: HandOverState) -> None:
        """Show the place and whether anything can be made."""
        busy = state.work in (Work.EXPORTING, Work.READING)
        self._show_place(state)
        about = self.tr("One file of about %1, named %2")
        name = state.path.name if state.path is not None else state.proposed
        self._file.setText(about.replace("%1", size(state.size)).replace("%2", isolated(short(name))))
        self._file.setVisible(state.plan is not None and state.plan.clear)
        self.make.setEnabled(state.can_make)
        self.choose.setEnabled(not busy)
        why = self._why_not(state)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if state.file_error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.file_error))
        elif state.stopped and state.plan is not None:
            text = self.tr("Nothing was written. Everything is as it was before.")
            self._message.show_message(Tone.INFO, self.tr("Stopped"), text)
        else:
            self._message.clear_message()

    def _show_place(self, state: HandOverState) -> None:
        if state.path is None:
            self._place.setText(self.tr("A USB stick or a folder. You are asked when the bundle is made."))
            self.choose.setText(self.tr("Choose a place"))
            return
        self.choose.setText(self.tr("Choose another place"))
        place = where(state.path.parent)
        words = isolated(place.folder)
        if place.label:
            words = self.tr("Stick or disk “%1”").replace("%1", isolated(place.label)) + " · " + words
        if place.free >= 0:
            enough = place.free >= state.size
            free = self.tr("%1 free") if enough else self.tr("%1 free. That is not enough.")
            words += " · " + free.replace("%1", size(place.free))
        self._place.setText(words)

    def _why_not(self, state: HandOverState) -> str:
        if state.work is not Work.NONE or state.can_make or state.loading or state.made is not None:
            return ""
        if not state.chosen:
            return self._nothing_chosen(state)
        if not state.recipients:
            return self.tr("Choose who can open it first.")
        if state.plan is not None:
            return self.tr("Something that is chosen cannot leave yet. What it lacks stands under it.")
        return ""

    def _nothing_chosen(self, state: HandOverState) -> str:
        here = state.here()
        if here is None:
            return self.tr("Choose a story first.")
        if here.missing:
            words = self.tr("%1 cannot leave yet. What it lacks stands under its name.")
        elif here.row.stage in (Stage.HANDED_OVER, Stage.RECEIVED):
            words = self.tr("%1 was handed over. Choose it to hand it over again.")
        else:
            return self.tr("Choose a story first.")
        return words.replace("%1", isolated(here.row.pseudonym))


@dataclass(frozen=True, slots=True)
class AfterWays:
    """What Afterwards can ask for."""

    read: Callable[[], None]
    ask: Callable[[StoryId], None]
    keep: Callable[[], None]
    delete: Callable[[], None]
    take_back: Callable[[StoryId], None]
    ledger: Callable[[], None]


class Afterwards(Card):
    """What was handed over, who confirmed it, and deleting what was received."""

    def __init__(self, ways: AfterWays, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ways = ways
        self._shown: tuple[object, ...] = ()
        self._list = QVBoxLayout()
        self.read = SecondaryButton(self.tr("Read a receipt"), icon="inbox")
        self.read.clicked.connect(ways.read)
        text = self.tr(
            "When the receipt comes back, drop it on this page. The story then shows as received, and you"
            " can delete it here."
        )
        self.body.addWidget(Heading(self.tr("Afterwards")))
        self.body.addWidget(Small(text))
        self.body.addWidget(self.read)
        everything = LinkButton(self.tr("Everything that left"), icon="list", flush=True)
        everything.clicked.connect(ways.ledger)
        self.body.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(self._list)

    def show_state(self, state: HandOverState) -> None:
        """Show what was handed over."""
        self.read.setEnabled(state.work not in (Work.EXPORTING, Work.READING))
        shown = (state.outbox.handed_over, state.doomed)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        for one in state.outbox.handed_over:
            self._list.addWidget(Line())
            self._list.addWidget(self._story(one))
            if one.row.story_id == state.doomed:
                self._list.addWidget(self._question(one))

    def _story(self, one: HandedOver) -> QWidget:
        line = QWidget()
        words, tone = {
            Stage.RECEIVED: (self.tr("Received"), Tone.DONE),
            Stage.WITHDRAWN: (self.tr("Withdrawn"), Tone.MUTED),
        }.get(one.row.stage, (self.tr("Waiting"), Tone.INFO))
        column = vbox(gap=Space.XXS)
        column.addLayout(hbox(Strong(one.row.pseudonym), None, Pill(words, tone)))
        for answer in one.answers:
            column.addWidget(Small(saying.answer_words(answer)))
        if one.row.stage is Stage.RECEIVED:
            delete = LinkButton(
                self.tr("Delete here…"),
                name=self.tr("Delete %1 here").replace("%1", isolated(one.row.pseudonym)),
                flush=True,
            )
            delete.clicked.connect(lambda: self._ways.ask(one.row.story_id))
            column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeading)
        back = LinkButton(
            self.tr("She takes it back…"),
            name=self.tr("Take %1 back").replace("%1", isolated(one.row.pseudonym)),
            flush=True,
        )
        back.clicked.connect(lambda: self._ways.take_back(one.row.story_id))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        line.setLayout(column)
        return line

    def _question(self, one: HandedOver) -> InlineMessage:
        question = InlineMessage()
        question.show_message(
            Tone.CAUTION,
            self.tr("Delete %1 here?").replace("%1", isolated(one.row.pseudonym)),
            self.tr(
                "Text, sound and pictures are erased from this computer and cannot be brought back. What was"
                " handed over stays with those who have it."
            ),
            actions=((self.tr("Keep it"), self._ways.keep), (self.tr("Delete"), self._ways.delete)),
        )
        return question
