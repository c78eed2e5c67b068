"""A camera before which somebody holds a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tbtt_desktop.guard.camera import CameraDevice
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.kinds import CAMERA
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import PhotoFacts


@dataclass
class HeldUp:
    """The port, and nothing behind it."""

    rgb: bytes
    width: int
    height: int
    on: bool = False

    def devices(self, progress: Progress = SILENT) -> list[CameraDevice]:
        """Return it."""
        return [CameraDevice("desk", "Desk")]

    @contextmanager
    def open(self, key: str) -> Iterator[HeldUp]:
        """Be on."""
        self.on = True
        try:
            yield self
        finally:
            self.on = False

    def look(self, edge: int = 0, progress: Progress = SILENT) -> DecodedPhoto:
        """Return what it sees."""
        return DecodedPhoto(PhotoFacts(CAMERA, self.width, self.height, 1, 1, 1), self.rgb)


def before_camera(picture: Path) -> HeldUp:
    """Hold a picture before a camera of 640 x 480."""
    seen = Image.new("RGB", (640, 480), "#70665c")
    with Image.open(picture) as held:
        seen.paste(held.convert("RGB").resize((300, 300)).rotate(5, fillcolor="#70665c"), (170, 90))
    return HeldUp(seen.tobytes(), *seen.size)
