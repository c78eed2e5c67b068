"""A camera that is on, for a picture: what it sees is drawn, and nobody is in it."""

from __future__ import annotations

import numpy as np

from tbtt_desktop.guard.camera import CameraDevice
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import CameraProblem
from tbtt_desktop.guard.kinds import CAMERA
from tbtt_desktop.stories.records import PhotoFacts
from ui.screenshots.studio import NotPictured, Studio
from ui.widgets.camera import CameraPanel

_DEVICES = (CameraDevice("front", "Built-in camera"), CameraDevice("desk", "Document camera"))


def look_through_camera(opened: Studio) -> None:
    """Have the camera on, over a letter that lies on a table, after one picture."""
    panel = _panel(opened)
    panel.presenter.change(open=True, devices=_DEVICES, device="desk", live=True, taken=1)
    panel.presenter.on_frame(_letter(960, 540))
    opened.settle()


def find_no_camera(opened: Studio) -> None:
    """Look for a camera where there is none."""
    _panel(opened).presenter.change(open=True, error=CameraProblem("camera_missing"))
    opened.settle()


def _panel(opened: Studio) -> CameraPanel:
    panel = opened.window.findChild(CameraPanel)
    if not isinstance(panel, CameraPanel):
        raise NotPictured("there is no camera")
    panel.show()
    return panel


def _letter(width: int, height: int) -> DecodedPhoto:
    """Return a sheet with lines of writing on wood."""
    down, across = np.mgrid[0:height, 0:width]
    wood = 120 + 18 * np.sin(across / 37 + 4 * np.sin(down / 160))
    pixels = np.stack([wood, wood * 0.74, wood * 0.52], axis=2)
    left, right = width // 4, width * 3 // 4
    pixels[height // 12 :, left:right] = (242, 238, 228)
    chance = np.random.default_rng(3)
    for top in range(height // 6, height - 20, height // 14):
        at = left + width // 24
        while at < right - width // 12:
            word = int(chance.integers(width // 40, width // 12))
            pixels[top : top + height // 60, at : at + word] = (58, 52, 74)
            at += word + width // 80
    facts = PhotoFacts(CAMERA, width, height, 16, 16, 1)
    return DecodedPhoto(facts, pixels.astype(np.uint8).tobytes())
