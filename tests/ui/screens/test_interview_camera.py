"""Pictures taken with a camera: from the guard into the vault, by keys, and it closes when it should."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.guard.camera import CameraDevice, SystemCameras
from tbtt_desktop.guard.client import DecodedPhoto, decode_photo
from tbtt_desktop.guard.errors import CameraProblem
from tbtt_desktop.guard.kinds import CAMERA
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import stories
from tbtt_desktop.services.recording import original
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, PhotoFacts
from tests.guard.test_camera import DRAWN
from tests.guard.test_process import LINUX
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_recorder import begin, open_interview
from ui.screens.interview.incoming import from_camera
from ui.screens.interview.page import InterviewPage
from ui.screens.interview.taking import Taking


class Drawn(SystemCameras):
    """Two cameras that FFmpeg draws, each held open by a real guard."""

    def __init__(self) -> None:
        super().__init__("lavfi")
        self.refuse: str | None = None

    def devices(self, progress: Progress = SILENT) -> list[CameraDevice]:
        """Return both, or none."""
        if self.refuse is not None:
            raise CameraProblem(self.refuse)
        return [CameraDevice(DRAWN, "Desk"), CameraDevice(DRAWN.replace("testsrc", "smptebars"), "Wall")]


@pytest.fixture
def cameras() -> Drawn:
    """What there is."""
    return Drawn()


@pytest.fixture
def filmed(busy: Stage, cameras: Drawn) -> Stage:
    """A stage with cameras."""
    busy.cameras = cameras
    return busy


def guards() -> list[str]:
    """The processes that any thread of this one has started and that still run."""
    found: list[str] = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has ended meanwhile
            found += (task / "children").read_text("ascii").split()
    return found


def taking(page: QWidget) -> Taking:
    """The camera of a page."""
    (found,) = page.findChildren(Taking)
    return found


def live(stage: Stage, camera: Taking) -> None:
    """Wait until something is to be seen."""
    stage.qtbot.waitUntil(lambda: camera.presenter.state.live, timeout=20_000)


@LINUX
def test_two_pictures_are_taken_by_keys_and_lie_in_the_vault_as_they_were_seen(filmed: Stage) -> None:
    """A picture that passes over the disk, or that carries where and when, can be found there by him."""
    story_id = begin(filmed)
    page = open_interview(filmed, story_id)
    camera = taking(page)
    camera.button.setFocus()
    QTest.keyClick(camera.button, Qt.Key.Key_Space)
    live(filmed, camera)
    assert page.focusWidget() is camera.take
    for number in (1, 2):
        QTest.keyClick(camera.take, Qt.Key.Key_Space)
        filmed.qtbot.waitUntil(partial(has_taken, filmed, page, number), timeout=20_000)
        assert page.focusWidget() is camera.take
    QTest.keyClick(camera.take, Qt.Key.Key_Escape)
    assert camera.isHidden()
    assert page.focusWidget() is camera.button
    filmed.qtbot.waitUntil(lambda: guards() == [])
    for item in pictures(filmed, page):
        source: ByteSource = original(filmed.vault, item)
        data = source.read_at(0, source.size)
        assert data.startswith(b"\x89PNG")
        chunks = {data[at : at + 4] for at in range(12, len(data)) if data[at : at + 4].isalpha()}
        assert not chunks & {b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME", b"iCCP"}
        assert decode_photo(source).facts.width == 320
        assert item.photo is not None
        assert (item.photo.format, item.photo.grid_w, item.photo.grid_h) == ("PNG", 16, 16)
    page.leave()


def has_taken(stage: Stage, page: InterviewPage, number: int) -> bool:
    """Whether so many pictures are in the story."""
    return len(pictures(stage, page)) == number


def pictures(stage: Stage, page: InterviewPage) -> list[Item]:
    """The pictures of the story."""
    return [item for item in stage.story(page._story_id).items if item.photo is not None]


@LINUX
@pytest.mark.parametrize("way", ["close", "leave", "cover", "break"])
def test_whatever_takes_the_camera_out_of_sight_closes_it(way: str, filmed: Stage) -> None:
    """A camera that stays on behind a locked window watches the room, with its light on."""
    page = open_interview(filmed, begin(filmed))
    camera = taking(page)
    camera.button.click()
    live(filmed, camera)
    assert len(guards()) == 1
    if way == "close":
        camera.done.click()
    elif way == "leave":
        page.leave()
    elif way == "cover":
        page.leave_covered()
    else:
        page._rest()
    filmed.qtbot.waitUntil(lambda: guards() == [], timeout=2_000)
    assert not camera.presenter.state.open
    if way == "break":
        assert "Come back" in getattr(page.focusWidget(), "text", str)()
        page._presenter.come_back()
        assert not camera.isVisible()  # a panel without a picture would say that the camera is on
    if way in {"close", "break"}:
        page.leave()


def test_a_picture_that_comes_is_scrolled_to(busy: Stage) -> None:
    """Below a long text nothing showed that it was there, and it was taken once more."""
    story_id = begin(busy)
    stories.add_text(busy.vault, story_id, "It began in the spring. " * 300)
    page = open_interview(busy, story_id)
    page._write.setFocus()
    seen = DecodedPhoto(PhotoFacts(CAMERA, 40, 30, 16, 16, 1), bytes(40 * 30 * 3))
    page._presenter.add([from_camera("the picture", seen)])
    busy.qtbot.waitUntil(lambda: len(page._timeline.cards) == 2)
    card = list(page._timeline.cards.values())[1]
    busy.qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    page.leave()


def test_pictures_that_wait_are_kept_when_the_page_goes(busy: Stage) -> None:
    """What a camera saw is nowhere else: who goes on to the next step at once would have lost it."""
    page = open_interview(busy, begin(busy))
    seen = DecodedPhoto(PhotoFacts(CAMERA, 40, 30, 16, 16, 1), bytes(40 * 30 * 3))
    page._presenter.add([from_camera("the picture", seen)] * 3)
    page.leave()
    busy.qtbot.waitUntil(lambda: has_taken(busy, page, 3))


@LINUX
def test_another_camera_is_picked_and_what_is_wrong_is_said(filmed: Stage, cameras: Drawn) -> None:
    """Who is shown a black picture does not know whether to wait, to plug in or to ask somebody."""
    page = open_interview(filmed, begin(filmed))
    camera = taking(page)
    camera.button.click()
    live(filmed, camera)
    camera.presenter.pick(cameras.devices()[1].key)
    assert not camera.presenter.state.live
    live(filmed, camera)
    assert len(guards()) == 1
    camera.presenter.pick("no such source")
    filmed.qtbot.waitUntil(lambda: camera.presenter.state.error is not None, timeout=20_000)
    assert "could not be opened" in camera._message.accessibleName()
    assert not camera.take.isEnabled()
    cameras.refuse = "camera_missing"
    camera.presenter.open()
    filmed.qtbot.waitUntil(lambda: camera._message.accessibleName() == "No camera was found")
    cameras.refuse = None
    camera.presenter.open()
    live(filmed, camera)
    assert camera._message.isHidden()
    camera.presenter.change(live=False, error=CameraProblem("camera_long"), taken=2)
    (again,) = camera._message.findChildren(QPushButton)
    assert again.text() == "Go on"
    QTest.keyClick(again, Qt.Key.Key_Space)
    live(filmed, camera)
    assert camera.presenter.state.taken == 2
    page.leave()
    filmed.qtbot.waitUntil(lambda: guards() == [])


def test_without_her_consent_there_is_no_camera(filmed: Stage) -> None:
    """A picture that she did not agree to is one more thing that was taken from her."""
    page = open_interview(filmed, begin(filmed, Scope.TAKE_NOTES))
    camera = taking(page)
    assert not camera.button.isEnabled()
    assert "agreed" in camera.button.accessibleDescription()
    QTest.keyClick(page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert camera.isHidden()
    page.leave()
