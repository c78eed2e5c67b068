"""A sound with all that is needed to listen to it: play, the time, nearer and further, what went wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QScrollBar, QWidget

from ui.i18n import duration, isolated
from ui.listening import POLL, SPEEDS, SoundPresenter, SoundState
from ui.theme import Duration, Space, Tone
from ui.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.gap_words import gap_words
from ui.widgets.labels import Small, Text
from ui.widgets.surfaces import hbox, vbox
from ui.widgets.waveform import NEARER, Waveform
from ui.widgets.waveform_paint import Shade
from ui.words import sentences_for

_SCROLL: Final = 1000  # steps of the bar for all of a sound


class Clock(Text):
    """Where one is and how long it is, from left to right in every language."""

    wraps = False


class SoundPanel(QWidget):
    """Shows one sound and plays it. `waveform` is for the page to put stretches on.

    `shown(state)` after each change of the sound, for what stands beside it.
    """

    shown = Signal(object)

    def __init__(
        self, presenter: SoundPresenter, name: str, waveform: Waveform | None = None, *, tools: bool = False
    ) -> None:
        """`name` is what a screen reader calls it; with `tools` there are buttons to come nearer."""
        super().__init__()
        self._presenter = presenter
        self._name = name
        self._drawn: object = None
        self._peaks: object = None
        self.waveform = waveform if waveform is not None else Waveform()
        self.waveform.setAccessibleName(name)
        self.waveform.sought.connect(presenter.seek)
        self.waveform.moved.connect(self._show_bar)
        self.waveform.installEventFilter(self)
        self.play = SecondaryButton("", icon="play")
        self.play.clicked.connect(presenter.toggle)
        self.clock = Clock()
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._bar.setAccessibleName(self.tr("What is in sight of: %1").replace("%1", name))
        self._bar.valueChanged.connect(self._scroll)
        self._bar.hide()
        self._gaps = Small()
        self._gaps.hide()
        self._make_notes()
        self.setLayout(
            vbox(
                self._make_head(tools=tools),
                self.waveform,
                self._bar,
                self._gaps,
                self._work,
                self._why,
                gap=Space.XXS,
            )
        )
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(presenter.poll)
        presenter.watch(self._show)

    def _make_head(self, *, tools: bool) -> QWidget:
        line = QWidget()
        self._tools = (
            QuietButton(self.tr("Smaller")),
            QuietButton(self.tr("Larger")),
            QuietButton(self.tr("Whole sound")),
        )
        for button, act in zip(
            self._tools,
            (
                lambda: self.waveform.zoom_by(1 / NEARER),
                lambda: self.waveform.zoom_by(NEARER),
                self.waveform.fit,
            ),
            strict=True,
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            if not tools:
                button.hide()  # never shown before it has a parent: it would be a window of its own
        self._make_speed()
        near = QWidget()
        near.setLayout(hbox(*self._tools, gap=0))
        if not tools:
            near.hide()
        listen = QWidget()
        listen.setLayout(hbox(self.play, self.clock, gap=Space.S))
        pace = QWidget()
        pace.setLayout(hbox(self.back, self.slower, self.speed, self.faster, gap=0))
        line.setLayout(FlowLayout(listen, pace, near, gap=Space.S, last_trails=tools))
        return line

    def _make_speed(self) -> None:
        self.back = QuietButton(self.tr("3 s back"))
        self.back.setToolTip("Shift+F4")
        self.back.clicked.connect(lambda _=False: self._presenter.go_back())
        self.slower = QuietButton(self.tr("Slower"))
        self.slower.setToolTip("F10")
        self.slower.clicked.connect(lambda _=False: self._presenter.faster(-1))
        self.faster = QuietButton(self.tr("Faster"))
        self.faster.setToolTip("F11")
        self.faster.clicked.connect(lambda _=False: self._presenter.faster())
        self.speed = Clock()
        self.speed.setAccessibleName(self.tr("Speed"))

    def _make_notes(self) -> None:
        self._work = QWidget()
        self._doing = Small()
        self._doing.setWordWrap(False)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._stop = LinkButton(self.tr("Stop"))
        self._stop.clicked.connect(self._presenter.stop_work)
        row = hbox(self._doing, gap=Space.S)
        row.addWidget(self._progress, 1)
        row.addWidget(self._stop)
        self._work.setLayout(row)
        self._work.hide()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(Duration.LATE)
        self._late.timeout.connect(self._work.show)
        self._why = QWidget()
        self._said = Small()
        self._said.setProperty("role", "danger")
        self._again = LinkButton(self.tr("Try again"))
        self._again.clicked.connect(self._presenter.retry)
        row = hbox(gap=Space.XS)
        row.addWidget(self._said, 1)
        row.addWidget(self._again)
        self._why.setLayout(row)
        self._why.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note at which sound the person is."""
        if watched is self.waveform and event.type() == QEvent.Type.FocusIn:
            self._presenter.touch()
        return super().eventFilter(watched, event)

    def _show(self, state: SoundState) -> None:
        self._show_sound(state)
        on = state.playing or state.starting
        words = self.tr("Pause") if on else self.tr("Play")
        if self.play.text() != words:
            self.play.setText(words)
            self.play.set_icon("pause" if on else "play")
            spoken = self.tr("Pause: %1") if on else self.tr("Play: %1")
            self.play.setAccessibleName(spoken.replace("%1", self._name))
            self.play.setToolTip("F4")
        for button in (self.play, self.back, self.slower, self.faster):
            if button.isEnabled() != (state.sound is not None):
                button.setEnabled(state.sound is not None)
        self.slower.setEnabled(state.sound is not None and state.speed > SPEEDS[0])
        self.faster.setEnabled(state.sound is not None and state.speed < SPEEDS[-1])
        speed = isolated(QLocale().toString(state.speed, "g", 3) + " ×")
        if self.speed.text() != speed:
            self.speed.setText(speed)
        if on != self._timer.isActive():
            (self._timer.start if on else self._timer.stop)()
        self._show_work(state)
        self._show_why(state)
        self.shown.emit(state)

    def _show_sound(self, state: SoundState) -> None:
        if state.sound is None:
            return
        facts = state.sound.facts
        if self._drawn is not state.sound:
            self._drawn = state.sound
            self.waveform.show_sound(facts.frames, facts.rate)
            self.waveform.show_gaps(state.sound.gaps)
            self._gaps.setText(" · ".join(gap_words(gap, facts.rate) for gap in state.sound.gaps))
            self._gaps.setVisible(bool(state.sound.gaps))
            if state.sound.silent:
                words = self.tr("Silence")
                silent = enumerate(state.sound.silent)
                self.waveform.show_shades([Shade(at, one, Tone.MUTED, words, one) for at, one in silent])
        if state.peaks is not None and self._peaks is not state.peaks:
            self._peaks = state.peaks
            self.waveform.show_peaks(state.peaks)
        self.waveform.show_position(state.position, follow=state.playing)
        now, whole = duration(state.position / facts.rate), duration(facts.frames / facts.rate)
        words = isolated(f"{now} / {whole}")
        if self.clock.text() != words:
            self.clock.setText(words)

    def _show_work(self, state: SoundState) -> None:
        if not (state.preparing or state.drawing):
            self._late.stop()
            self._work.hide()
            return
        self._doing.setText(self.tr("Being made ready") if state.preparing else self.tr("Being drawn"))
        self._progress.setAccessibleName(self._doing.text())
        self._progress.setRange(0, _SCROLL if state.total else 0)
        if state.total:
            self._progress.setValue(round(_SCROLL * state.done / state.total))
        if self._work.isHidden() and not self._late.isActive():
            self._late.start()

    def _show_why(self, state: SoundState) -> None:
        words = sentences_for(state.error) if state.error is not None else ""
        if state.hindered:
            words = self.tr("A recording is being made: what is played would be heard in it.")
        if words != self._said.text():
            self._said.setText(words)
        self._why.setVisible(bool(words))
        self._again.setVisible(state.error is not None)

    # What is in sight

    def _show_bar(self) -> None:
        view = self.waveform.view()
        share = view.per_pixel * view.width / max(1, view.frames)
        with QSignalBlocker(self._bar):
            page = max(1, round(_SCROLL * share))
            self._bar.setPageStep(page)
            self._bar.setSingleStep(max(1, page // 10))
            self._bar.setRange(0, max(0, _SCROLL - page))
            self._bar.setValue(round(_SCROLL * view.first / max(1, view.frames)))
        self._bar.setVisible(not view.is_whole)

    def _scroll(self, value: int) -> None:
        self.waveform.scroll_to(value * self.waveform.view().frames / _SCROLL)
