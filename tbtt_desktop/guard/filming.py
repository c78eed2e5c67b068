"""A camera, inside the guard: opened before the guard closes, and then one frame whenever the program asks.

FFmpeg's libavdevice through PyAV: Video4Linux, DirectShow, AVFoundation. Drivers and cameras are as little
to be trusted as files: what a camera sends is decoded here, and plain pixels leave.
"""

from __future__ import annotations

import contextlib
import errno
import os
import struct
import sys
import time
from dataclasses import dataclass
from typing import Any, Final

import av
import av.device
import numpy as np
from av.video.frame import VideoFrame

from tbtt_desktop.guard.errors import CameraProblem
from tbtt_desktop.guard.kinds import CAMERA
from tbtt_desktop.limits import CAMERA_EDGE_MAX, CAMERAS_MAX
from tbtt_desktop.stories.records import PhotoFacts

# What is asked of a camera, the best first. MJPEG goes through a cable that has no room for as many plain
# pixels; AVFoundation refuses to begin without a rate that the camera has.
_WISHES: Final[dict[str, tuple[dict[str, str], ...]]] = {
    "v4l2": ({"input_format": "mjpeg", "video_size": "1920x1080"}, {"video_size": "1280x720"}, {}),
    "dshow": ({"video_size": "1920x1080"}, {"video_size": "1280x720"}, {}),
    "avfoundation": (
        {"video_size": "1920x1080", "framerate": "30"},
        {"video_size": "1280x720", "framerate": "30"},
        {"framerate": "30"},
        {},
    ),
}
_PREFIX: Final = {"dshow": "video="}
_SCREEN: Final = "Capture screen"  # AVFoundation lists the screens among the cameras
_ALONE: Final = frozenset({"rawvideo", "wrapped_avframe", "mjpeg"})  # each packet is a whole picture
_COARSE: Final = "411"  # of a pixel format whose colours are sampled four times as coarsely across
_GRID: Final = 16  # pixels: the units of MJPEG 4:2:0 and 4:2:2, and more than what smooths plain 4:2:2
_COARSE_GRID: Final = 32
_MOMENT: Final = 0.005  # seconds
_PATIENCE: Final = 2_000  # moments without a frame, after which a camera is lost
_BUSY: Final = frozenset({errno.EBUSY, errno.EAGAIN})
_CLOSED: Final = frozenset({errno.EACCES, errno.EPERM})
_MISSING: Final = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO})
_QUERYCAP: Final = 0x80685600  # VIDIOC_QUERYCAP, linux/videodev2.h
_QUERYCAP_SIZE, _DEVICE_CAPS_AT, _CAPTURES = 104, 88, 1


@dataclass(frozen=True, slots=True)
class Listed:
    """A camera that is there. `key` opens it, `name` is what the system calls it."""

    key: str
    name: str


def cameras(system: str) -> list[Listed]:
    """Return the cameras that libavdevice's `system` knows, the system's own choice first.

    Raises:
        CameraProblem: the system cannot say, as where it has none.
    """
    try:
        found = av.device.enumerate_input_devices(system)
    except (av.FFmpegError, ValueError):
        raise CameraProblem("camera_missing") from None
    kept = [
        Listed(one.name, one.description or one.name)
        for one in sorted(found, key=lambda one: not one.is_default)
        if ("video" in one.media_types or not one.media_types)
        and not one.description.startswith(_SCREEN)
        and (system != "v4l2" or _captures(one.name))
    ]
    return kept[:CAMERAS_MAX]


def _captures(path: str) -> bool:
    """Whether a video device gives pictures; a second one of the same camera gives notes about them."""
    if sys.platform != "linux":
        return True
    import fcntl  # not everywhere

    told = bytearray(_QUERYCAP_SIZE)
    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return True  # why it cannot be opened is said when somebody picks it
    try:
        fcntl.ioctl(device, _QUERYCAP, told)
    except OSError:
        return True
    finally:
        os.close(device)
    return bool(struct.unpack_from("<I", told, _DEVICE_CAPS_AT)[0] & _CAPTURES)


class Film:
    """An open camera. One in a process; the process's end is what lets go of it.

    Raises:
        CameraProblem: it is not there, in use, closed to this program, or sends nothing.
    """

    def __init__(self, system: str, key: str) -> None:
        self._container = _opened(system, key)
        video = self._container.streams.video
        if not video:
            raise CameraProblem("camera_failed")
        coding = video[0].codec_context.name
        # Of its own, for MJPEG: the stream's still expects the size that was wished for, and takes a frame
        # of less than three quarters of its height for every other line (FFmpeg 8, 720 for 1080).
        self._decoder = av.CodecContext.create("mjpeg", "r") if coding == "mjpeg" else video[0].codec_context
        self._decoder.thread_count = 1  # nothing can begin a thread once the guard has closed
        self._alone = coding in _ALONE
        self._stream = video[0]
        self._newest: Any = None
        self.pass_by()

    def pass_by(self) -> None:
        """Wait for the next frame, and forget the one before. Raises `CameraProblem`."""
        packet = self._next()
        if self._alone:
            self._newest = packet
            return
        with contextlib.suppress(av.FFmpegError):  # as below
            self._newest = next(iter(self._decoder.decode(packet)), self._newest)

    def _next(self) -> Any:
        """Return the next packet. Some systems say that there is none yet instead of waiting for it."""
        for _ in range(_PATIENCE):
            try:
                packet = next(self._container.demux(self._stream))
            except av.BlockingIOError:
                time.sleep(_MOMENT)
                continue
            except (av.FFmpegError, StopIteration):
                break
            if packet.size:
                return packet
            break  # the end of what never ends
        raise CameraProblem("camera_lost")

    def frame(self, edge: int) -> tuple[PhotoFacts, bytes]:
        """Return the newest frame, at most `edge` pixels wide and high (0: as it is), and its facts.

        Its pixels are RGB, row by row; the grid says in which units the camera coded it.
        Raises `CameraProblem`.
        """
        while (frame := self._decoded()) is None:
            self.pass_by()
        return plain(frame, edge, spread=not self._alone)

    def _decoded(self) -> VideoFrame | None:
        newest = self._newest
        if newest is None or isinstance(newest, VideoFrame):
            return newest
        try:
            decoded: list[VideoFrame] = self._decoder.decode(newest)
        except av.FFmpegError:
            decoded = []  # the first frames of a camera may be half ones
        frame = decoded[0] if decoded else None
        self._newest = frame
        return frame


def plain(frame: VideoFrame, edge: int, *, spread: bool) -> tuple[PhotoFacts, bytes]:
    """Return what `Film.frame` does, of a decoded frame. `spread`: it was guessed from the one before."""
    width, height = _size(frame.width, frame.height, edge or CAMERA_EDGE_MAX)
    try:
        pixels = frame.reformat(width, height, "rgb24", interpolation="AREA", threads=1)
    except (av.FFmpegError, ValueError):
        raise CameraProblem("camera_failed") from None
    grid = _COARSE_GRID if _COARSE in frame.format.name else _GRID
    facts = PhotoFacts(CAMERA, width, height, grid, grid, 1, lossy_spread=spread)
    return facts, np.ascontiguousarray(pixels.to_ndarray()).tobytes()


def _opened(system: str, key: str) -> Any:
    """Open a camera with the best of the wishes that it grants."""
    problem = CameraProblem("camera_failed")
    for wish in _WISHES.get(system, ({},)):
        try:
            return av.open(_PREFIX.get(system, "") + key, format=system, options=dict(wish))
        except (av.FFmpegError, ValueError) as error:
            problem = CameraProblem(_code(getattr(error, "errno", None)))
            if problem.code != "camera_failed":
                break  # another wish would be refused as well
    raise problem from None


def _code(number: int | None) -> str:
    if number in _BUSY:
        return "camera_busy"
    if number in _CLOSED:
        return "camera_refused"
    return "camera_missing" if number in _MISSING else "camera_failed"


def _size(width: int, height: int, edge: int) -> tuple[int, int]:
    scale = min(1.0, edge / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
