"""What a camera sees, and the buttons beside it. For taking pictures, and for reading a code that is shown.

    panel = CameraPanel(FilmPresenter(session.cameras, session.jobs), self.tr("…"), taking=False)
    panel.seen.connect(look)     # each frame that is shown, a `DecodedPhoto`: plain pixels in memory
    panel.taken.connect(keep)    # the whole picture, after Take the picture
    panel.begin(); panel.end()   # `ended` however it ends
    panel.close_camera()         # when the page goes

The camera is on while the panel is to be seen, and closed whatever hides it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbtt_desktop.guard.client import DecodedPhoto
from ui.filming import POLL, FilmPresenter, FilmState
from ui.i18n import isolated
from ui.theme import Size, Space, Tone, current
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Small, Strong
from ui.widgets.picker import Picker
from ui.widgets.states import InlineMessage
from ui.widgets.surfaces import Card, hbox, vbox
from ui.words import words_for

_HEIGHT = Size.TARGET * 6
_LEAST = Size.TARGET * 3
_NAME = 18  # letters of a camera's name that are seen before the list is opened


class Finder(QWidget):
    """The frame that came last, as large as it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._frame: DecodedPhoto | None = None  # an image does not hold its pixels
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(current().px(_LEAST))
        self.setAccessibleName(self.tr("What the camera sees"))

    def sizeHint(self) -> QSize:
        """Return a size that shows faces and letters."""
        height = current().px(_HEIGHT)
        return QSize(height * 16 // 9, height)

    def show_frame(self, frame: DecodedPhoto | None) -> None:
        """Show a frame, or none."""
        self._frame, self._image = frame, None
        if frame is not None:
            width, height = frame.facts.width, frame.facts.height
            self._image = QImage(frame.rgb, width, height, width * 3, QImage.Format.Format_RGB888)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle. It is no mirror: letters must stay readable."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("hover"))
        if self._image is not None:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
            place.setSize(size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()


class CameraPanel(Card):
    """A camera's picture, which camera it is, and Done; with `taking`, Take the picture.

    `words` say what it is for and what becomes of what is seen. `seen(frame)` and `taken(picture)` carry a
    `DecodedPhoto` each, `ended` says that the panel went.
    """

    seen = Signal(object)
    taken = Signal(object)
    ended = Signal()

    def __init__(self, presenter: FilmPresenter, words: str, *, taking: bool = True) -> None:
        super().__init__()
        self.presenter = presenter
        self._devices: object = None
        self._told: object = None
        self.finder = Finder()
        self._picker = Picker(self.tr("Camera"))
        self._picker.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._picker.setMinimumContentsLength(_NAME)
        self._picker.picked.connect(presenter.pick)
        self._says = Small(words)
        self._count = Small()
        self._count.setWordWrap(False)
        self._message = InlineMessage()
        self.take = SecondaryButton(self.tr("Take the picture"), icon="camera")
        self.take.clicked.connect(presenter.take)
        self._taking = taking
        self.done = SecondaryButton(self.tr("Close the camera"), icon="x")
        self.done.clicked.connect(self.end)
        self._lay_out()
        self.take.setVisible(taking)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(presenter.poll)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.end)
        self.hide()
        presenter.on_frame, presenter.on_taken = self._frame, self.taken.emit
        presenter.watch(self._show)

    def _lay_out(self) -> None:
        head = hbox(Strong(self.tr("Camera")), gap=Space.S)
        head.addStretch(1)
        head.addWidget(self._picker)
        foot = FlowLayout(self.take, self._count, self.done, gap=Space.S, last_trails=True)
        self.body.addLayout(vbox(head, self.finder, self._message, self._says, foot, gap=Space.S))

    def say(self, words: str) -> None:
        """Say what it is for."""
        self._says.setText(words)

    def begin(self) -> None:
        """Open a camera."""
        self.show()
        self.presenter.open()
        (self.take if self._taking else self.done).setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.ended.emit()

    def close_camera(self) -> None:
        """Let go of it for good: the page goes."""
        self._timer.stop()
        self.presenter.stop()
        self.presenter.close()

    def _frame(self, frame: DecodedPhoto) -> None:
        self.finder.show_frame(frame)
        self.seen.emit(frame)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the camera: nobody may be seen by it who does not see that."""
        super().hideEvent(event)
        self.presenter.stop()
        if event.spontaneous():  # with the window: who brings it back finds no panel without a camera
            QTimer.singleShot(0, self, self.end)

    def _show(self, state: FilmState) -> None:
        if state.open != self._timer.isActive():
            (self._timer.start if state.open else self._timer.stop)()
        if not state.live:
            self.finder.show_frame(None)
        self.finder.setVisible(state.error is None)
        self._says.setVisible(state.error is None)
        self.take.setEnabled(state.error is None)  # else the focus would leave it with every picture
        self._show_devices(state)
        self._count.setText(self.tr("%n pictures taken", "", state.taken) if state.taken else "")
        if self._told == state.error:
            return
        self._told = state.error
        if state.error is None:
            self._message.clear_message()
        else:
            long = state.error.code == "camera_long"  # nothing is wrong
            again = self.tr("Go on") if long else self.tr("Try again")
            tone = Tone.INFO if long else Tone.DANGER
            self._message.show_message(tone, *words_for(state.error), actions=((again, self.presenter.open),))

    def _show_devices(self, state: FilmState) -> None:
        if self._devices != state.devices:
            self._devices = state.devices
            self._picker.clear()
            for one in state.devices:
                self._picker.add(one.key, isolated(one.name))
            self._picker.setVisible(len(state.devices) > 1)
        if state.devices and self._picker.key() != state.device:
            self._picker.pick(state.device)
