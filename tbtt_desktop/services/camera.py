"""A camera that somebody looks through: frames as they come, and a whole one when the picture is taken.

    finder = Viewfinder(edge=960)
    jobs.run(film, cameras, key, finder, on_done=…, on_failed=…, on_progress=…)   # until it is cancelled
    finder.newest()    # every few hundredths of a second, on the window's own thread
    finder.ask()       # the picture, at full size: `finder.taken()` has it soon after

`film` runs beside the window and ends only by Cancel or by a `CameraProblem`; by then the camera is closed.
"""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from tbtt_desktop.guard.camera import Cameras
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.progress import SILENT, Progress, checkpoint

EDGE: Final = 960  # pixels of what is looked at before the picture is taken
_WAIT: Final = 0.01  # seconds, until the window has shown the frame before


class Viewfinder:
    """What passes between two threads: the newest frame, the wish for a whole one, and those.

    Each side does single steps that the interpreter does not divide. A frame that comes too early is dropped.
    """

    def __init__(self, edge: int = EDGE) -> None:
        self.edge = edge
        self._frames: deque[DecodedPhoto] = deque(maxlen=1)
        self._wishes: deque[bool] = deque(maxlen=1)
        self._taken: deque[DecodedPhoto] = deque()

    # Whoever looks

    def newest(self) -> DecodedPhoto | None:
        """Return the newest frame, once."""
        return self._frames.popleft() if self._frames else None

    def ask(self) -> None:
        """Take the picture."""
        self._wishes.append(True)

    def taken(self) -> DecodedPhoto | None:
        """Return a picture that was taken, once."""
        return self._taken.popleft() if self._taken else None

    # Whoever films

    def wished(self) -> bool:
        """Whether a picture is to be taken; asking takes the wish away."""
        return bool(self._wishes) and self._wishes.popleft()

    def seen(self) -> bool:
        """Whether the last frame was fetched."""
        return not self._frames

    def show(self, frame: DecodedPhoto) -> None:
        """Have a frame looked at."""
        self._frames.append(frame)

    def hand_over(self, picture: DecodedPhoto) -> None:
        """Give the picture."""
        self._taken.append(picture)


def film(cameras: Cameras, key: str, finder: Viewfinder, progress: Progress = SILENT) -> None:
    """Show what a camera sees until somebody stops it. Nothing of it is kept.

    Raises:
        CameraProblem: it could not be opened, or went away.
        GuardProblem: the process that holds it could not be started.
        Cancelled: this is how it ends.
    """
    with cameras.open(key) as camera:
        while True:
            checkpoint(progress)
            if finder.wished():
                finder.hand_over(camera.look(0, progress))
            elif finder.seen():
                finder.show(camera.look(finder.edge, progress))
            else:
                time.sleep(_WAIT)
