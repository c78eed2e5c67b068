"""The program's side of a camera: a guard holds it open, and gives plain pixels whenever it is asked.

No frame is ever written anywhere. Ending the guard is what closes the camera and puts its light out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import CameraProblem, GuardProblem
from tbtt_desktop.guard.kinds import CAMERA
from tbtt_desktop.guard.listeners import Pixels
from tbtt_desktop.guard.process import Guard, Job, converse, guard
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import CAMERA_LIST_MAX, CAMERA_NAME_MAX, CAMERAS_MAX
from tbtt_desktop.progress import SILENT, Progress

_SYSTEMS: Final = {"linux": "v4l2", "win32": "dshow", "darwin": "avfoundation"}


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera. `key` opens it; `name` is what the system calls it."""

    key: str
    name: str


class OpenCamera(Protocol):
    """A camera that is on."""

    def look(self, edge: int = 0, progress: Progress = SILENT) -> DecodedPhoto:
        """Return the newest frame, at most `edge` pixels wide and high; at full size without an `edge`.

        Its facts' format is `kinds.CAMERA`; their grid says in which units the camera coded it.

        Raises:
            CameraProblem: it was taken away, or could not be opened: the first look opens it. Or it
                was on for `limits.GUARD_CAMERA_SECONDS`, and is closed.
            GuardProblem: the process that holds it did not do its work.
            Cancelled: the person asked to stop.
        """


class Cameras(Protocol):
    """A port: the cameras of this computer."""

    def devices(self, progress: Progress = SILENT) -> list[CameraDevice]:
        """Return the cameras that are there now; none is opened. Raises as `OpenCamera.look`."""

    def open(self, key: str) -> AbstractContextManager[OpenCamera]:
        """Have a camera on for the length of a `with` block. Raises `GuardProblem`."""


class SystemCameras:
    """The cameras that libavdevice knows by the name of one of its `system`s."""

    def __init__(self, system: str | None = None) -> None:
        self._system = system if system is not None else _SYSTEMS.get(sys.platform, "v4l2")

    def devices(self, progress: Progress = SILENT) -> list[CameraDevice]:
        """Ask for them in a guard: a driver may hang."""
        listener = _Names()
        try:
            converse(Job("cameras", self._system, 0), Memory(), listener, progress)
        except GuardProblem as problem:
            raise _instead(problem) from None
        return listener.devices

    @contextmanager
    def open(self, key: str) -> Iterator[OpenCamera]:
        """Start a guard for one camera, and end it in every case."""
        with guard() as one:
            yield _Opened(one, self._system, key)


class _Opened:
    """A guard with a camera."""

    def __init__(self, one: Guard, system: str, key: str) -> None:
        self._guard = one
        self._system = system
        self._key = Memory(bytearray(key.encode()))
        self._on = False

    def look(self, edge: int = 0, progress: Progress = SILENT) -> DecodedPhoto:
        """Ask for a frame."""
        listener = _Frame(CAMERA)
        job = Job("camera", self._system, self._key.size, edge=edge)
        try:
            self._guard.work(job, self._key, listener, progress)
        except GuardProblem as problem:
            if self._on:
                raise CameraProblem("camera_stalled") from None
            raise _instead(problem) from None
        self._on = True
        return DecodedPhoto(listener.photo, listener.rgb)


@dataclass(slots=True)
class _Frame(Pixels):
    """Takes a frame."""

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        return _problem(code)


@dataclass(slots=True)
class _Names:
    """Takes the list of cameras."""

    _parts: bytearray = field(default_factory=bytearray)
    _devices: list[CameraDevice] | None = None

    @property
    def devices(self) -> list[CameraDevice]:
        """The cameras, once all are in."""
        if self._devices is None:
            raise WireError
        return self._devices

    def facts(self, payload: bytes) -> None:
        """There are none."""
        raise WireError

    def data(self, payload: bytes) -> None:
        """Take a part of the JSON."""
        self._parts += payload
        if not payload or len(self._parts) > CAMERA_LIST_MAX:
            raise WireError

    def done(self, payload: bytes) -> None:
        """Hear the end."""
        try:
            listed = json.loads(self._parts)
        except (ValueError, RecursionError):
            raise WireError from None
        if payload or not isinstance(listed, list) or len(listed) > CAMERAS_MAX:
            raise WireError
        self._devices = [_device(one) for one in listed]

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        return _problem(code)


def _device(pair: object) -> CameraDevice:
    """Return a camera from a key and a name. Raises `WireError`."""
    if not isinstance(pair, list) or len(pair) != 2:
        raise WireError
    key, name = pair
    if not isinstance(key, str) or not isinstance(name, str) or not key:
        raise WireError
    if max(len(key), len(name)) > CAMERA_NAME_MAX:
        raise WireError
    return CameraDevice(key, "".join(letter if letter.isprintable() else " " for letter in name))


def _problem(code: str) -> WorldError:
    return CameraProblem(code if code in CameraProblem.codes else "camera_failed")


def _instead(problem: GuardProblem) -> WorldError:
    """Return what is said of a guard that broke: here it is no file, but a camera or its driver."""
    return problem if problem.code == "guard_unavailable" else CameraProblem("camera_failed")
