"""Before a recording: which microphone it will be, and a card in which it is tried."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.i18n import isolated
from ui.screens.interview.recorder import RecorderPresenter, RecorderView
from ui.screens.interview.recorder_hearing import POLL, QUIET, Loud
from ui.screens.interview.recorder_level import LevelMeter
from ui.screens.interview.recorder_tryout import TryoutView
from ui.theme import Space
from ui.widgets import Card, LinkButton, Picker, SecondaryButton, Small, Strong, Text, hbox, vbox
from ui.words import sentences_for


class Ready(QWidget):
    """A line that names the microphone, and the card under it while it is tried."""

    def __init__(self, presenter: RecorderPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._devices: object = None
        self._line = QWidget()
        self._name = Small()
        self.try_it = LinkButton(self.tr("Try it"), name=self.tr("Try the microphone"))
        self.try_it.clicked.connect(self._begin)
        row = hbox(gap=Space.XS)
        row.addWidget(self._name, 1)
        row.addWidget(self.try_it)
        self._line.setLayout(row)
        self._picker = Picker(self.tr("Microphone"))
        self._picker.picked.connect(self._pick)
        self._meter = LevelMeter()
        self._words = Text()
        self.done = SecondaryButton(self.tr("Done"), icon="check")
        self.done.clicked.connect(self._end)
        head = hbox(Strong(self.tr("Try the microphone")), gap=Space.S)
        head.addStretch(1)
        head.addWidget(self._picker)
        foot = hbox(gap=Space.S)
        foot.addWidget(Small(self.tr("Nothing of this is recorded.")), 1)
        foot.addWidget(self.done)
        card = QWidget()
        card.setLayout(vbox(head, self._meter, self._words, foot, gap=Space.S))
        self._card = Card(card)
        self._card.hide()
        self.setLayout(vbox(self._line, self._card, gap=Space.XS))
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(presenter.tryout.poll)
        self.hide()
        presenter.tryout.watch(self._show_tryout)

    def show_view(self, view: RecorderView, *, allowed: bool) -> None:
        """Be there where a recording could be begun."""
        stands = allowed and view.status is None and view.hindrance is None and bool(view.devices)
        self.setVisible(stands)
        name = next((one.name for one in view.devices if one.key == view.device), "")
        words = self.tr("Microphone: %1").replace("%1", isolated(name))
        if words != self._name.text():
            self._name.setText(words)
        if self._devices != view.devices:
            self._devices = view.devices
            self._picker.clear()
            for device in view.devices:
                self._picker.add(device.key, isolated(device.name))
        if view.devices and self._picker.key() != view.device:
            self._picker.pick(view.device)
        if not stands and not view.looking:
            self._presenter.tryout.stop()

    def _begin(self) -> None:
        self._presenter.tryout.begin(self._presenter.state.device)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._presenter.tryout.stop()
        self.try_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, key: str) -> None:
        self._presenter.pick(key)
        self._presenter.tryout.begin(key)

    def _show_tryout(self, view: TryoutView) -> None:
        self._line.setVisible(not view.open)
        self._card.setVisible(view.open)
        if view.open != self._timer.isActive():
            (self._timer.start if view.open else self._timer.stop)()
        self._meter.show_level(view.peak or 0.0)
        words = self._how_it_is(view)
        if words != self._words.text():
            self._words.setText(words)

    def _how_it_is(self, view: TryoutView) -> str:
        if view.error is not None:
            return sentences_for(view.error)
        if view.loud is Loud.CLIPPED:
            return self.tr("Too loud: move the microphone a little away.")
        if view.loud is Loud.SILENT:
            return self.tr("Only silence is heard. Is the microphone switched off?")
        if view.best >= QUIET:
            return self.tr("It hears you.")
        return self.tr("Say something, as loud as she will speak: the bar should turn green.")
