"""The pictures of a story in Protect: side by side, near and far, cropped and made smaller."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.services import capture
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import WHOLE, Box, Framing
from tbtt_desktop.vault.store import Vault
from tests.guard.files import noise, webp
from tests.ui.screens.protect_story import ALL, tell, vault_in
from tests.ui.screens.test_protect_page import CTRL, LEFT, SHIFT, Key, Open, Opened, Went, box_of, drag, open_
from ui.screens.protect.page import ProtectPage

__all__ = ["open_"]


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """A cheap vault."""
    made = vault_in(tmp_path / "vault", world)
    yield made
    made.close()


@pytest.fixture
def went() -> Went:
    """Where the page wanted to go."""
    return Went()


@pytest.fixture
def one(vault: Vault, open_: Open) -> Opened:
    """The page of a story with a picture, which is open."""
    return open_(tell(vault, photos=1, sound=False), "pictures:2")


def framing(opened: Opened) -> Framing:
    """What the vault has of the first picture."""
    return next(i.framing for i in view(opened.told.vault, opened.told.story_id).items if i.photo is not None)


def test_several_pictures_begin_side_by_side(vault: Vault, open_: Open) -> None:
    """The one in which nothing is covered would be found by nobody among twenty."""
    opened = open_(tell(vault, photos=3, sound=False), "pictures")
    page, tab = opened.page, opened.page.pictures
    assert tab.table.isVisible()
    assert page.place() == "pictures"
    button = page._foots["pictures"]
    assert button.text() == "Look at them one by one"
    QTest.mouseClick(button, LEFT)
    assert page.place() == "pictures:2"
    assert button.text() == "I have looked at this one"
    tab.canvas.setFocus()
    opened.press(Key.Key_N)
    opened.press(Key.Key_T)
    assert tab.table.isVisible()
    tile = tab.table.tile(opened.told.photos[0])
    assert tile.accessibleName().startswith("Picture 2, 1 box")
    assert tile.accessibleName().endswith(", not looked at yet")
    inside = tile.laid.boxes[0][0]
    assert inside == box_of(opened)


def test_the_table_is_walked_by_keys(vault: Vault, open_: Open) -> None:
    """Whoever uses no mouse could not come to the third picture."""
    opened = open_(tell(vault, photos=3, sound=False), "pictures")
    table, photos = opened.page.pictures.table, opened.told.photos
    table.focus_on(None)
    opened.press(Key.Key_Right)
    opened.press(Key.Key_Right)
    opened.press(Key.Key_Left)
    assert table.tile(photos[1]).hasFocus()
    opened.press(Key.Key_Return)
    assert opened.page.place() == "pictures:3"
    opened.press(Key.Key_PageDown)
    assert opened.page.place() == "pictures:4"
    opened.press(Key.Key_PageDown)
    assert opened.page.place() == "pictures:2"
    opened.press(Key.Key_PageUp)
    assert opened.page.place() == "pictures:4"


def test_what_stays_here_says_so(vault: Vault, open_: Open) -> None:
    """She would be told that a picture leaves which she said no to, or the other way round."""
    scopes = tuple(one for one in ALL if one is not Scope.PUBLISH_IMAGE)
    opened = open_(tell(vault, photos=2, sound=False, scopes=scopes), "pictures")
    tile = opened.page.pictures.table.tile(opened.told.photos[0])
    assert tile.state_words() == "stays here"
    assert "has not agreed that pictures leave" in tile.toolTip()


def test_nobody_looked_at_what_never_came_up(vault: Vault, open_: Open) -> None:
    """A picture would count as looked at that was never on the screen."""
    page: ProtectPage = open_(tell(vault, photos=1, sound=False), "pictures:2").page
    button = page._foots["pictures"]
    assert button.isEnabled()
    page._looking.change(image=None)
    assert not button.isEnabled()


def wheel(opened: Opened, at: QPoint, notches: int) -> None:
    """Turn the wheel over a place of the picture's room."""
    area = opened.page.pictures._area
    place = QPointF(at)
    event = QWheelEvent(
        place,
        area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def test_the_wheel_comes_nearer_to_what_is_under_it(one: Opened) -> None:
    """The face that one wants to see close would go out of sight."""
    tab = one.page.pictures
    area, canvas = tab._area, tab.canvas
    at = QPoint(area.viewport().width() // 3, area.viewport().height() // 2)

    def pixel() -> tuple[float, float]:
        frame, place = canvas.frame(), canvas.mapFrom(area.viewport(), QPointF(at))
        return (place.x() - frame.left) / frame.scale, (place.y() - frame.top) / frame.scale

    wheel(one, at, 4)
    before, scale = pixel(), canvas.frame().scale
    wheel(one, at, 3)
    assert canvas.frame().scale > scale
    assert pixel() == pytest.approx(before, abs=2)
    scrolled = area.horizontalScrollBar().value()
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(270, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(270, 300))
    assert area.horizontalScrollBar().value() > scrolled
    assert [mark for mark in one.marks() if isinstance(mark.place, Box)] == []
    canvas.setFocus()
    one.press(Key.Key_1, CTRL)
    assert canvas.frame().scale == pytest.approx(1 / canvas.devicePixelRatioF())
    one.press(Key.Key_0, CTRL)
    assert canvas.frame().width * canvas.frame().scale <= area.viewport().width()


def test_a_picture_is_cropped_by_mouse_and_by_keys(one: Opened) -> None:
    """Who stands beside her could only be covered one by one, or not without a mouse."""
    canvas = one.page.pictures.canvas
    drag(one, canvas.frame(), (100, 60, 300, 160))
    box = box_of(one)
    one.press(Key.Key_X)
    assert canvas.cropping
    drag(one, canvas.frame(), (50, 40, 400, 300))
    crop = framing(one).crop
    assert crop is not None
    slack = round(1 / canvas.frame().scale) + 1
    assert abs(crop.x - 50) <= slack
    assert abs(crop.w - 350) <= 2 * slack
    one.press(Key.Key_Right, CTRL)
    one.press(Key.Key_Down, CTRL | SHIFT)
    one.press(Key.Key_Return)
    assert not canvas.cropping
    assert framing(one).crop == Box(crop.x + 1, crop.y, crop.w, crop.h + 1)
    assert box_of(one) == box
    one.press(Key.Key_F9)
    shown = one.page.pictures._looking.state.solid
    assert shown is not None
    assert (shown.width, shown.height) == (crop.w, crop.h + 1)
    assert (canvas.frame().width, canvas.frame().height) == (crop.w, crop.h + 1)
    one.press(Key.Key_F9)
    one.press(Key.Key_Z, CTRL)
    assert framing(one).crop == crop
    one.press(Key.Key_Z, CTRL)
    assert framing(one) == WHOLE
    assert box_of(one) == box


def test_what_was_drawn_and_refused_or_undone_is_shown_as_it_is(one: Opened) -> None:
    """She would see another part than the one that leaves."""
    canvas = one.page.pictures.canvas
    one.press(Key.Key_X)
    drag(one, canvas.frame(), (50, 40, 400, 300))
    crop = framing(one).crop
    assert canvas.boxes() == [crop]
    drag(one, canvas.frame(), (500, 400, 508, 408))  # too little to be a picture
    assert framing(one).crop == crop
    assert canvas.boxes() == [crop]
    one.press(Key.Key_Z, CTRL)
    assert canvas.cropping
    assert canvas.boxes() == [Box(0, 0, 640, 480)]
    drag(one, canvas.frame(), (50, 40, 400, 300))
    one.press(Key.Key_Escape)
    drag(one, canvas.frame(), (100, 60, 300, 160))
    one.press(Key.Key_X)
    mark = one.marks(one.told.photos[0])[-1]
    canvas.choose(mark.mark_id)
    assert not canvas.cropping
    assert canvas.chosen() == mark.mark_id


def test_a_box_reaches_across_by_one_key(one: Opened) -> None:
    """The end of a line that was drawn too short could still be read."""
    canvas = one.page.pictures.canvas
    drag(one, canvas.frame(), (100, 60, 300, 160))
    before = box_of(one)
    canvas.choose(one.marks(one.told.photos[0])[-1].mark_id)
    one.press(Key.Key_W)
    assert box_of(one) == Box(0, before.y, 640, before.h)


def test_where_a_trace_stays_a_picture_can_be_made_smaller(qtbot: QtBot, vault: Vault, open_: Open) -> None:
    """She would be warned, and left alone with it."""
    told = tell(vault, photos=1, sound=False)
    capture.add_photo(vault, told.story_id, Memory(bytearray(webp(noise(320, 240)))))
    opened = open_(told, "pictures:3")
    card = opened.page.pictures.framing.card
    assert card.sizes[4].isVisibleTo(card)
    card.sizes[4].click()
    last = view(vault, told.story_id).items[-1]
    assert last.framing == Framing(None, 4)
    assert card.said.text() == "80 × 60 pixels, of 320 × 240"
    opened.page.pictures.choose_number(2)
    assert not card.sizes[4].isVisibleTo(card)
    opened.press(Key.Key_Z, CTRL)
    assert view(vault, told.story_id).items[-1].framing == WHOLE
