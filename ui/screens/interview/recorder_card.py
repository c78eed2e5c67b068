"""The recorder in the window: red while it records and grey while it does not, to be read from two metres."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from tbtt_desktop.audio.recorder import RecorderState, RecorderStatus
from tbtt_desktop.audio.source import RATE
from ui.i18n import duration, isolated
from ui.screens.interview.recorder import RecorderPresenter, RecorderView
from ui.screens.interview.recorder_bars import LiveBars
from ui.screens.interview.recorder_hearing import POLL, Loud
from ui.screens.interview.recorder_level import LevelMeter
from ui.screens.interview.recorder_mark import MarkRow
from ui.screens.interview.recorder_ready import Ready
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    DangerButton,
    InlineMessage,
    LinkButton,
    Picker,
    Pill,
    SecondaryButton,
    Small,
    Strong,
    Text,
    hbox,
)
from ui.widgets.flow import FlowLayout, flow
from ui.words import sentences_for, words_for

_HOURS: Final = 2  # from here on room is told in hours


class Digits(Text):
    """The time, from left to right in every language."""

    role = "digits"
    wraps = False


class RecorderCard(Card):
    """The card, and what stands outside of it: the button that begins, and why it cannot.

    `button`, `ready` and `hindrance` are for the page to place; `message` says why one ended by itself.
    """

    def __init__(self, presenter: RecorderPresenter) -> None:
        super().__init__(gap=Space.S)
        self._presenter = presenter
        self._allowed = False
        self._led = False  # whether the focus was on the button, and is led on from it
        self._told: object = None
        self._state: tuple[RecorderState, bool] | None = None
        self._pill = Pill("", Tone.DANGER)
        self._device = Picker(self.tr("Microphone"))
        self._device.picked.connect(presenter.pick)
        self._devices: object = None
        self._room = Small()
        self._time = Digits()
        self._time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._bars = LiveBars()
        self._level = LevelMeter()
        self._silence = Strong()
        self._silence.setWordWrap(True)
        self._words = Text()
        self._words.setProperty("role", "danger")
        self._make_buttons()
        facts = flow(self._pill, self._device, self._room)
        head = hbox(gap=Space.S)
        head.addWidget(facts, 1)
        head.addWidget(self._time)
        foot = QWidget()
        buttons = (self._pause, self._off, self._mark, self._drop, self._finish)
        foot.setLayout(FlowLayout(*buttons, gap=Space.S, last_trails=True))
        self.marks = MarkRow(presenter, self._mark)
        self.body.addLayout(head)
        for piece in (self._bars, self._level, self._silence, self._words, self.marks, foot):
            self.body.addWidget(piece)
        self.message = InlineMessage()
        self.ready = Ready(presenter)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(presenter.poll)
        self.hide()
        presenter.watch(self._show)
        presenter.look()

    def _make_buttons(self) -> None:
        presenter = self._presenter
        self.button = SecondaryButton(self.tr("Record"), icon="mic")
        self.button.clicked.connect(self._begin)
        self._pause = SecondaryButton(self.tr("Pause"), icon="pause", key="F6")
        self._pause.clicked.connect(presenter.pause_or_go_on)
        self._off = SecondaryButton(self.tr("Off the record"), icon="ban", key="F7")
        self._off.clicked.connect(presenter.off_or_on_record)
        self._mark = SecondaryButton(
            self.tr("Mark"), icon="flag", key="F8", name=self.tr("Mark what was just said")
        )
        self._mark.clicked.connect(presenter.mark)
        self._finish = DangerButton(self.tr("Finish"), name=self.tr("Finish the recording"))
        self._finish.clicked.connect(presenter.finish)
        self._drop = SecondaryButton(self.tr("Finish without the rest"))
        self._drop.clicked.connect(presenter.give_up)
        self.hindrance = QWidget()
        self._why = Small()
        again = LinkButton(self.tr("Look again"), name=self.tr("Look for microphones again"))
        again.clicked.connect(presenter.look)
        row = hbox(gap=Space.XS)
        row.addWidget(self._why, 1)
        row.addWidget(again)
        self.hindrance.setLayout(row)

    def _begin(self) -> None:
        self._led = self.button.hasFocus()
        self._presenter.begin()

    def set_allowed(self, *, allowed: bool) -> None:
        """Say whether she agreed to be recorded."""
        self._allowed = allowed
        self._show(self._presenter.state)

    def _show(self, view: RecorderView) -> None:
        self._show_button(view)
        self._show_message(view)
        self.ready.show_view(view, allowed=self._allowed)
        status = view.status
        if status is None:
            self._put_away()
            return
        # A sound server takes a fifth of a second to give its first sound: red before that would lose a word.
        live = status.state is RecorderState.RECORDING and status.frames > 0
        if not self._timer.isActive():
            self._timer.start()
        if self._state != (status.state, live):
            self._state = status.state, live
            self.set_tone("danger" if live else "")
            self._pill.show_as(self._state_words(status.state, live), Tone.DANGER if live else Tone.MUTED)
            self._level.setVisible(status.state is RecorderState.RECORDING)
        self._show_devices(view)
        self._show_room(view.room)
        self._time.setText(duration(status.frames / RATE))
        self._bars.show_bars(view.bars, view.flags, live=live)
        self._level.show_level(status.peak)
        self.marks.show_mark(view.marked)
        self._show_silence(status)
        self._show_words(view, status)
        self._show_buttons(view, status)
        if self.isHidden():
            self.show()
            if self._led:
                self._pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self._timer.stop()
        self._state = None
        if self.isHidden():
            return
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if inside:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state_words(self, state: RecorderState, live: bool) -> str:
        return {
            RecorderState.RECORDING: self.tr("Recording") if live else self.tr("Starting"),
            RecorderState.PAUSED: self.tr("Paused"),
            RecorderState.OFF_RECORD: self.tr("Off the record"),
            RecorderState.LOST: self.tr("Interrupted"),
        }.get(state, self.tr("Finishing"))

    def _show_button(self, view: RecorderView) -> None:
        reason = ""
        if not self._allowed:
            reason = self.tr("She has not agreed to this.")
        elif view.status is not None or view.starting:
            reason = self.tr("A recording is being made.")
        elif view.hindrance is not None:
            reason = words_for(view.hindrance)[0]
        usable = not reason and not view.looking
        if self.button.isEnabled() != usable:
            self.button.setEnabled(usable)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        stands = self._allowed and view.status is None and view.hindrance is not None
        self.hindrance.setVisible(stands)
        if view.hindrance is not None:
            self._why.setText(sentences_for(view.hindrance))

    def _show_message(self, view: RecorderView) -> None:
        told = view.error if view.status is None else None
        if told is self._told:
            return
        self._told = told
        if told is None:
            self.message.clear_message()
            return
        actions = ((self.tr("All right"), self._presenter.dismiss),)
        self.message.show_message(Tone.CAUTION, *words_for(told), actions=actions)

    def _show_devices(self, view: RecorderView) -> None:
        if self._devices != view.devices:
            self._devices = view.devices
            self._device.clear()
            for device in view.devices:
                self._device.add(device.key, isolated(device.name))
        if view.devices and self._device.key() != view.device:
            self._device.pick(view.device)
        self._device.setVisible(bool(view.devices))

    def _show_room(self, seconds: int) -> None:
        hours = seconds // 3600
        if hours >= _HOURS:
            self._room.setText(self.tr("room for %n hours", "", hours))
        else:
            self._room.setText(self.tr("room for %n minutes", "", seconds // 60))

    def _show_silence(self, status: RecorderStatus) -> None:
        """Say for how long nothing was taken: the recording's own time stands still meanwhile."""
        words = ""
        if status.state is RecorderState.OFF_RECORD:
            words = self.tr("Off the record for %1. The microphone is closed: nothing is heard or kept.")
        elif status.state is RecorderState.LOST:
            words = self.tr(
                "Nothing is recorded for %1 now. It goes on by itself when the microphone is back; "
                "or choose another."
            )
        words = words.replace("%1", isolated(duration(status.gap / RATE)))
        if words != self._silence.text():
            self._silence.setText(words)
        self._silence.setVisible(bool(words))

    def _loud_words(self, loud: Loud) -> str:
        return {
            Loud.CLIPPED: self.tr("Too loud: the sound is cut off. Move the microphone a little away."),
            Loud.LOW: self.tr("Very quiet. Move the microphone nearer to her."),
            Loud.SILENT: self.tr("Only silence is heard. Is the microphone switched off?"),
        }.get(loud, "")

    def _show_words(self, view: RecorderView, status: RecorderStatus) -> None:
        problem = status.held or view.error or status.problem
        words = sentences_for(problem) if problem is not None else ""
        if status.held is not None and status.held.code == "disk_full":
            words = self.tr("The disk is full. What is said waits in memory: make room, and it is kept.")
        elif not words and view.loud is not Loud.FINE:
            words = self._loud_words(view.loud)
        elif not words and status.missing:
            words = self.tr("The computer was too busy for a moment: a little sound is missing.")
        if words != self._words.text():
            self._words.setText(words)
        self._words.setVisible(bool(words))

    def _show_buttons(self, view: RecorderView, status: RecorderStatus) -> None:
        live, ends = status.state is RecorderState.RECORDING, status.state is RecorderState.FINISHING
        off = status.state is RecorderState.OFF_RECORD
        words = self.tr("Pause") if live or off else self.tr("Go on")
        if self._pause.text() != words:
            self._pause.setText(words)
            self._pause.set_icon("pause" if live or off else "mic")
        words = self.tr("Back on the record") if off else self.tr("Off the record")
        if self._off.text() != words:
            self._off.setText(words)
            self._off.set_icon("mic" if off else "ban")
        for button, usable in (
            (self._pause, live or not (view.looking or ends or off)),
            (self._off, not ends),
            (self._mark, live),
            (self._finish, not (ends and status.held is not None)),  # else the focus would leave for a moment
            (self._device, not (view.looking or ends)),
        ):
            if button.isEnabled() != usable:
                button.setEnabled(usable)
        self._drop.setVisible(ends and status.held is not None)
