"""A camera in the window: which one, what it sees just now, and the pictures that are taken with it.

`ui.widgets.camera` shows it. The camera is on from `open` to `stop`, and its light is out a tenth of a second
later; between, `poll` has to be called every `POLL` milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.camera import CameraDevice, Cameras
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import CameraProblem
from tbtt_desktop.services.camera import EDGE, Viewfinder, film
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

POLL: Final = 50  # milliseconds between looks at what the camera sees


def _unheard(*_: object) -> None:
    """Nobody asked to be told."""


@dataclass(frozen=True, slots=True)
class FilmState:
    """What is to be seen of a camera beside its picture."""

    open: bool = False
    devices: tuple[CameraDevice, ...] = ()
    device: str = ""  # the key of the one in use, or of the next one
    live: bool = False  # a frame is there
    taking: bool = False
    taken: int = 0  # pictures since it was opened
    error: TbttError | None = None


class FilmPresenter(Presenter[FilmState]):
    """One camera at a time. What `on_frame` and `on_taken` are given is kept nowhere else."""

    def __init__(self, cameras: Cameras, jobs: Jobs, *, edge: int = EDGE) -> None:
        """`edge` is how many pixels wide and high a frame is at most."""
        super().__init__(FilmState())
        self.on_frame: Callable[[DecodedPhoto], None] = _unheard
        self.on_taken: Callable[[DecodedPhoto], None] = _unheard
        self._cameras, self._jobs, self._edge = cameras, jobs, edge
        self._finder = Viewfinder(edge)
        self._job: JobHandle | None = None

    def open(self) -> None:
        """Look which cameras are there, and begin with the one that was used last, or the first."""
        self._halt()
        taken = self.state.taken if self.state.open else 0  # whoever goes on has those from before
        self.change(open=True, live=False, taking=False, taken=taken, error=None)
        self._job = self.own(
            self._jobs.run(
                self._cameras.devices, on_done=self._found, on_failed=self._failed, on_progress=_unheard
            )
        )

    def _found(self, devices: list[CameraDevice]) -> None:
        keys = [one.key for one in devices]
        if not keys:
            self.change(devices=(), error=CameraProblem("camera_missing"))
            return
        device = self.state.device if self.state.device in keys else keys[0]
        self.change(devices=tuple(devices), device=device)
        self._begin()

    def pick(self, key: str) -> None:
        """Go on with another camera."""
        if not self.state.open or key == self.state.device:
            return
        self._halt()
        self.change(device=key, live=False, taking=False, error=None)
        self._begin()

    def _begin(self) -> None:
        self._finder = Viewfinder(self._edge)
        finder = self._finder

        def failed(error: TbttError) -> None:
            if finder is self._finder:
                self._failed(error)

        self._job = self.own(
            self._jobs.run(
                film,
                self._cameras,
                self.state.device,
                finder,
                on_done=_unheard,
                on_failed=failed,
                on_progress=_unheard,
            )
        )

    def _failed(self, error: TbttError) -> None:
        if error.code != "cancelled":
            self.change(live=False, taking=False, error=error)

    def take(self) -> None:
        """Take the picture, once there is something to be seen."""
        if self.state.live and not self.state.taking:
            self.change(taking=True)
            self._finder.ask()

    def poll(self) -> None:
        """Hand over what came since."""
        frame, picture = self._finder.newest(), self._finder.taken()
        if frame is not None:
            if not self.state.live:
                self.change(live=True)
            self.on_frame(frame)
        if picture is not None:
            self.change(taking=False, taken=self.state.taken + 1)
            self.on_taken(picture)

    def stop(self) -> None:
        """Let go of the camera."""
        self._halt()
        if self.state.open:
            self.change(open=False, live=False, taking=False, error=None)

    def _halt(self) -> None:
        self._finder = Viewfinder(self._edge)  # what still comes is for nobody
        if self._job is not None:
            self._job.drop()
            self._job = None
