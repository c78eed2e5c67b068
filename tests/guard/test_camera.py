"""A camera in a guard: frames as plain pixels, closed to everything else, and gone when it should be.

Where the tests run there is no camera. Two stand for one, and both go through the very code that a real one
goes through: a picture that FFmpeg draws, and on Linux a device below Video4Linux's own calls.
"""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbtt_desktop import limits
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.guard import launch
from tbtt_desktop.guard.camera import CameraDevice, OpenCamera, SystemCameras, _Names
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import CameraProblem, GuardProblem
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.services.camera import Viewfinder, film
from tests.guard.files import jpeg
from tests.guard.test_process import LINUX, _pretend, children

DRAWN = "testsrc=size=320x240:rate=30,realtime"
FRAME = (256, 144)
DEVICE = "/dev/video0"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def laid_under(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is laid under Video4Linux, compiled; skip where that cannot be."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    folder = tmp_path_factory.mktemp("camera")
    made = folder / "fake_camera.so"
    code = Path(__file__).with_name("fake_camera.c")
    done = subprocess.run([compiler, "-shared", "-fPIC", "-o", made, code, "-ldl"], check=False)
    if done.returncode:
        pytest.skip("the compiler lacks the headers of Video4Linux")
    grey = Image.linear_gradient("L")
    image = Image.merge("RGB", [grey.rotate(turn) for turn in (0, 90, 180)]).resize(FRAME)
    (folder / "frame.jpg").write_bytes(jpeg(image, subsampling=1))
    return folder


@pytest.fixture
def pretended(laid_under: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The settings of a camera that guards find at `DEVICE` from here on."""
    settings = {
        "LD_PRELOAD": str(laid_under / "fake_camera.so"),
        "FAKE_FRAME": str(laid_under / "frame.jpg"),
        "FAKE_WIDTH": str(FRAME[0]),
        "FAKE_HEIGHT": str(FRAME[1]),
    }
    bare = launch.environment
    monkeypatch.setattr(launch, "environment", lambda: bare() | settings)
    return settings


@LINUX
def test_a_guard_that_films_is_closed_to_all_but_the_camera() -> None:
    """A camera's driver and its stream are hostile bytes too: they would reach files and the network."""
    before = children()
    with SystemCameras("lavfi").open(DRAWN) as camera:
        frame = camera.look(160)
        assert (frame.facts.width, frame.facts.height, len(frame.rgb)) == (160, 120, 160 * 120 * 3)
        (guard,) = set(children()) - set(before)
        assert "Seccomp:\t2" in Path(f"/proc/{guard}/status").read_text("ascii")
        whole = camera.look()
        assert (whole.facts.width, whole.facts.height) == (320, 240)
    assert children() == before


def test_a_frame_is_a_new_one_each_time() -> None:
    """Who takes a picture a minute after opening would get what was there a minute ago."""
    with SystemCameras("lavfi").open(DRAWN) as camera:
        frames = [camera.look(160).rgb]
        time.sleep(0.15)
        frames += [camera.look(160).rgb for _ in range(2)]
    assert len(set(frames)) == 3


def test_a_camera_looks_as_it_does_in_any_other_program(pretended: dict[str, str], laid_under: Path) -> None:
    """Faces would be green, letters squeezed, and half of the lines missing."""
    assert pretended["FAKE_WIDTH"]
    with SystemCameras("v4l2").open(DEVICE) as camera:
        frame = camera.look()
        small = camera.look(64)
    assert (frame.facts.width, frame.facts.height) == FRAME
    assert (frame.facts.grid_w, frame.facts.grid_h, frame.facts.lossy_spread) == (16, 16, False)
    seen = np.frombuffer(frame.rgb, np.uint8).reshape(FRAME[1], FRAME[0], 3).astype(int)
    with Image.open(laid_under / "frame.jpg") as image:
        wanted = np.asarray(image.convert("RGB")).astype(int)
    off = np.abs(seen - wanted)
    assert (off.max() <= 5, off.mean() < 1) == (True, True)
    assert (small.facts.width, small.facts.height) == (64, 36)


@pytest.mark.parametrize(
    ("setting", "value", "code"),
    [
        ("FAKE_OPEN", errno.EACCES, "camera_refused"),
        ("FAKE_OPEN", errno.ENOENT, "camera_missing"),
        ("FAKE_BEGIN", errno.EBUSY, "camera_busy"),
        ("FAKE_FRAMES", 4, "camera_lost"),
    ],
)
def test_what_is_wrong_with_a_camera_is_said(
    setting: str, value: int, code: str, pretended: dict[str, str]
) -> None:
    """A helper who hears only that it does not work has no picture, and no way to get one."""
    pretended[setting] = str(value)
    with SystemCameras("v4l2").open(DEVICE) as camera, pytest.raises(CameraProblem) as caught:
        _look_on(camera)
    assert caught.value.code == code


def _look_on(camera: OpenCamera, times: int = 20) -> None:
    for _ in range(times):
        camera.look(64)
        time.sleep(0.02)  # as the window does, which shows each frame first


def test_a_camera_that_is_not_there_is_said_to_be_missing() -> None:
    """A system without cameras would be called broken."""
    with pytest.raises(CameraProblem) as caught, SystemCameras("v4l2").open("/dev/video97") as camera:
        camera.look()
    assert caught.value.code in {"camera_missing", "camera_failed"}  # the second where there is no v4l2


def short(**seconds: int) -> list[str]:
    """Return the command of a guard whose limits in seconds are shorter."""
    said = "".join(f"limits.GUARD_CAMERA_{name} = {value}\n" for name, value in seconds.items())
    code = (
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tbtt_desktop import limits\n{said}"
        "from tbtt_desktop.guard.worker import main\nmain()\n"
    )
    return [sys.executable, "-I", "-B", "-c", code]


@LINUX
def test_a_camera_that_was_on_too_long_says_so_and_can_be_opened_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the middle of her letters the picture went, and it was said that the camera could not be opened."""
    cameras = SystemCameras("lavfi")
    with monkeypatch.context() as at_first:
        at_first.setattr(launch, "command", lambda: short(SECONDS=1))
        with cameras.open(DRAWN) as camera, pytest.raises(CameraProblem) as caught:
            _look_on(camera, 500)
    assert caught.value.code == "camera_long"
    with cameras.open(DRAWN) as camera:
        camera.look(64)


@pytest.mark.parametrize("setting", ["FAKE_STALL", "FAKE_NOISE"])
def test_a_camera_that_hangs_is_not_said_to_be_closed_to_us(
    pretended: dict[str, str], monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    """A helper would look for another program that uses it, and there is none."""
    pretended[setting] = "4"
    monkeypatch.setattr(launch, "command", lambda: short(STALL_SECONDS=1))
    begun = time.monotonic()
    with SystemCameras("v4l2").open(DEVICE) as camera, pytest.raises(CameraProblem) as caught:
        _look_on(camera)
    assert caught.value.code == "camera_stalled"
    assert time.monotonic() - begun < limits.GUARD_MESSAGE_SECONDS / 2  # and not because nothing was heard


_HOLDING = """
import json, os, sys, time
sys.path.insert(0, sys.argv[1])
from tbtt_desktop.guard import launch
from tbtt_desktop.guard.camera import SystemCameras
command, settings = json.loads(sys.argv[2])
bare = launch.environment
launch.command, launch.environment = lambda: command, lambda: bare() | settings
with SystemCameras("v4l2").open("/dev/video0") as camera:
    camera.look(64)
    children = open("/proc/thread-self/children").read()
    print(children, flush=True)
    if sys.argv[3]:
        camera.look(64)
    time.sleep(60)
"""


@pytest.mark.parametrize(
    ("setting", "asked"), [("", ""), ("FAKE_STALL", ""), ("FAKE_STALL", "asked"), ("FAKE_NOISE", "asked")]
)
def test_a_camera_goes_out_when_the_window_is_killed(
    pretended: dict[str, str], setting: str, asked: str
) -> None:
    """Its light would stay on, and a process beside it that nobody knows how to end."""
    if setting:
        pretended[setting] = "1"
    told = json.dumps([short(STALL_SECONDS=1), pretended])
    with subprocess.Popen(
        [sys.executable, "-B", "-c", _HOLDING, str(ROOT), told, asked], stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout is not None
        guard = Path("/proc") / window.stdout.readline().strip() / "status"
        assert guard.exists()
        window.kill()
    end = time.monotonic() + 50
    while not has_ended(guard):
        assert time.monotonic() < end
        time.sleep(0.05)


def has_ended(status: Path) -> bool:
    """Whether the process of which a file tells is gone, which may be while the file is read."""
    try:
        return "State:\tZ" in status.read_text("ascii")
    except (FileNotFoundError, ProcessLookupError):
        return True


class Impatient:
    """Progress of somebody who stops after some frames."""

    def __init__(self, finder: Viewfinder) -> None:
        self.finder = finder
        self.frames: list[DecodedPhoto] = []
        self.pictures: list[DecodedPhoto] = []

    def report(self, step: str, done: int, total: int) -> None:
        """Nothing is told of a camera."""

    def cancelled(self) -> bool:
        """Stop once a picture was taken after three frames."""
        if (frame := self.finder.newest()) is not None:
            self.frames.append(frame)
            if len(self.frames) == 3:
                self.finder.ask()
        if (picture := self.finder.taken()) is not None:
            self.pictures.append(picture)
        return bool(self.pictures)


@LINUX
def test_frames_come_until_somebody_stops_and_a_picture_is_a_whole_one() -> None:
    """A picture as small as the preview shows no letter; a camera left on watches everybody in the room."""
    finder, before = Viewfinder(edge=80), children()
    watching = Impatient(finder)
    with pytest.raises(Cancelled):
        film(SystemCameras("lavfi"), DRAWN, finder, watching)
    assert children() == before
    assert {frame.facts.width for frame in watching.frames} == {80}
    assert [picture.facts.width for picture in watching.pictures] == [320]


@pytest.mark.parametrize(
    "told",
    [
        b"{",
        b"{}",
        b'["a"]',
        b'[["a"]]',
        b'[["", "b"]]',
        b'[["a", 1]]',
        b"[" * 5_000,
        b'[["a", "%s"]]' % (b"x" * 600),
    ],
)
def test_a_list_that_cannot_be_is_not_believed(told: bytes) -> None:
    """A guard that was taken over would next try the program that holds the vault."""
    listener = _Names()
    listener.data(told)
    with pytest.raises(WireError):
        listener.done(b"")


def test_names_of_cameras_are_words_and_nothing_else() -> None:
    """A camera could name itself so that the sentence around it reads the other way."""
    listener = _Names()
    listener.data(json.dumps([["/dev/video0", "Cam\u202eera\n\x1b[31m"]]).encode())
    listener.done(b"")
    assert listener.devices == [CameraDevice("/dev/video0", "Cam era  [31m")]


@pytest.mark.parametrize(
    ("script", "code"),
    [("say(1); os.abort()", "camera_failed"), ("say(1); say(6, b'Amina')", "camera_failed")],
)
def test_a_guard_that_breaks_at_a_camera_is_no_broken_file(
    script: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A helper would be told to be careful with a file that there never was."""
    _pretend(monkeypatch, script)
    with pytest.raises((CameraProblem, GuardProblem)) as caught, SystemCameras("lavfi").open(DRAWN) as camera:
        camera.look()
    assert caught.value.code == code
