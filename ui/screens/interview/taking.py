"""Pictures taken in the interview: from the camera into the vault, and nowhere between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.guard.client import DecodedPhoto
from ui.filming import FilmPresenter
from ui.screens.interview.incoming import from_camera
from ui.screens.interview.presenter import InterviewPresenter
from ui.widgets import SecondaryButton
from ui.widgets.camera import CameraPanel


class Taking(CameraPanel):
    """The camera, and the `button` that opens it. `before` is called first: what was typed is saved."""

    def __init__(
        self, film: FilmPresenter, presenter: InterviewPresenter, before: Callable[[], None]
    ) -> None:
        super().__init__(film, "")
        self.say(
            self.tr("The camera is on. Only the pictures that you take are kept, locked into the story.")
        )
        self._story, self._before = presenter, before
        self._back: QWidget | None = None
        self.button = SecondaryButton(self.tr("Camera"), icon="camera", name=self.tr("Open the camera"))
        self.button.clicked.connect(self._open)
        self.taken.connect(self._keep)
        self.ended.connect(self._leave)

    def set_allowed(self, *, allowed: bool) -> None:
        """Say whether she agreed to pictures; where she does so no more, the camera closes."""
        if not allowed:
            self.end()

    def _open(self) -> None:
        self._before()
        self._back = self.button
        self.begin()

    def _leave(self) -> None:
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._back = None

    def _keep(self, picture: DecodedPhoto) -> None:
        self._story.add([from_camera(self.tr("the picture"), picture)])
