"""What was found in a picture, in the window: the real networks, then keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.guard.seeing import models
from tbtt_desktop.services import capture, protect, sightings
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Box, Category, ItemId, MarkState
from tbtt_desktop.stories.seen import Face, Line, Seen
from tbtt_desktop.vault import sightings as kept
from tbtt_desktop.vault.store import Vault
from tests.helpers.chat import chat
from tests.ui.screens.protect_story import Told, tell, vault_in
from tests.ui.screens.test_protect_page import CTRL, SHIFT, Opened, Went
from ui.jobs import InlineJobs, Jobs, ThreadJobs, ThreadLane

Key = Qt.Key
LINES = ["Mahnoor, are you there", "call 0300 1234567", "come home now"]


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """An open vault."""
    opened = vault_in(tmp_path / "vault", world)
    yield opened
    opened.close()


def with_chat(vault: Vault) -> tuple[Told, ItemId]:
    """A story with a chat, in which Mahnoor is known."""
    told = tell(vault, photos=0, sound=False)
    photo = capture.add_photo(vault, told.story_id, Memory(bytearray(chat(LINES).png())))
    protect.cover_term(vault, told.story_id, "Mahnoor")
    return told, photo


def line(text: str, top: int) -> Line:
    """A line of a chat as it is read, ten pixels a letter."""
    right = 20 + 10 * len(text)
    stops = tuple(round(1000 * at / len(text)) for at in range(len(text) + 1))
    return Line((20, top, right, top, right, top + 24, 20, top + 24), text, stops, 99)


SEEN = Seen(
    560,
    360,
    faces=(Face(Box(400, 130, 60, 60), 90),),
    lines=(line(LINES[0], 20), line(LINES[1], 80), line(LINES[2], 140)),
    codes=(Box(400, 220, 90, 90),),
)


@pytest.fixture
def opened(qtbot: QtBot, vault: Vault) -> Iterator[tuple[Opened, ItemId]]:
    """The page of a chat that was looked through before."""
    told, photo = with_chat(vault)
    vault.write(lambda db: kept.put(db, photo, sightings.LOOKER, SEEN))
    page = Opened(qtbot, told, Went(), "pictures:2", InlineJobs())
    yield page, photo
    page.page.leave()


def boxes(page: Opened, photo: ItemId, state: MarkState = MarkState.COVERED) -> list[tuple[Category, Box]]:
    """What is covered, or kept, in the picture."""
    return [
        (mark.category, mark.place)
        for mark in page.marks(photo)
        if isinstance(mark.place, Box) and mark.state is state
    ]


def test_what_is_open_in_a_picture_is_said_before_it_leaves(opened: tuple[Opened, ItemId]) -> None:
    """A number covered in the text and readable in the picture beside it is not covered."""
    page, _ = opened
    page.page._presenter.cover_all()
    page.page._go("leaving")
    shown = page.page._leaving.state.leaving
    assert shown is not None
    assert shown.offered == 0
    assert dict(shown.sighted) == {2: 4}  # the name, the number, the face, the code
    page.page._presenter.look(2)
    page.page._leaving.load()
    tab = page.page.leaving
    assert tab.before.isVisible()
    assert tab.first.isVisible()
    tab.first.click()
    assert page.page.place() == "pictures:2"


def test_what_was_found_is_decided_by_keys_alone(opened: tuple[Opened, ItemId]) -> None:
    """Who cannot use a mouse would leave her face and number in the picture."""
    page, photo = opened
    card = page.page.pictures.seen.card
    assert card.list.said()[:4] == ["Mahnoor", "0300 1234567", "", ""]
    page.press(Key.Key_A)
    ((category, box),) = boxes(page, photo)
    assert category is Category.PERSON
    assert box.x <= 20
    assert 85 <= box.x + box.w <= 110  # her name alone, and a little room
    page.press(Key.Key_L)  # what is current now is the number
    assert boxes(page, photo)[1] == (Category.TEXT, Box(20, 80, 170, 24))
    page.press(Key.Key_F, SHIFT)
    page.press(Key.Key_C, SHIFT)
    assert [category for category, _ in boxes(page, photo)][2:] == [Category.FACE, Category.CODE]
    page.press(Key.Key_J)
    page.press(Key.Key_R)
    assert boxes(page, photo, MarkState.KEPT) == [(Category.TEXT, Box(20, 140, 130, 24))]
    assert card.list.said() == [LINES[0]]
    page.press(Key.Key_T, SHIFT)
    assert not card.list.isVisible()
    assert card.note.isVisible()
    for _ in range(6):
        page.press(Key.Key_Z, CTRL)
    assert boxes(page, photo) == []
    assert boxes(page, photo, MarkState.KEPT) == []
    assert len(card.list.said()) == 7


def test_what_is_kept_is_not_drawn_as_a_box(opened: tuple[Opened, ItemId]) -> None:
    """She would think that it is covered, and it leaves to be read."""
    page, _ = opened
    page.press(Key.Key_R)
    pictures = page.page.pictures
    assert pictures.canvas.boxes() == []
    assert [found.words for found in pictures.seen.card.list.shown()] == [
        "0300 1234567", "", "", *LINES,
    ]  # fmt: skip


def test_a_place_is_chosen_by_pointing_at_it(opened: tuple[Opened, ItemId]) -> None:
    """With forty lines in the list nobody finds the one that matters."""
    page, photo = opened
    canvas = page.page.pictures.canvas
    frame = canvas.frame()
    at = QPoint(round(frame.left + 430 * frame.scale), round(frame.top + 160 * frame.scale))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    page.press(Key.Key_A)
    assert [category for category, _ in boxes(page, photo)] == [Category.FACE]


def test_a_drawn_box_grows_to_its_line(opened: tuple[Opened, ItemId]) -> None:
    """Half a sentence that is left can say who wrote it."""
    page, photo = opened
    page.page.pictures._drawn(Box(60, 142, 30, 20))
    page.press(Key.Key_L)
    assert boxes(page, photo) == [(Category.TEXT, Box(20, 140, 130, 24))]


def test_a_name_learned_in_a_text_is_found_in_the_picture(opened: tuple[Opened, ItemId]) -> None:
    """She covers the friend's name where she wrote it, and it stays in his message."""
    page, _ = opened
    page.page._presenter.decide(
        lambda vault, story: protect.cover_term(vault, story, "Zubeida", Category.PERSON)
    )
    said = page.page.pictures.seen.card.list.said()
    page.page._presenter.undo()
    assert said == page.page.pictures.seen.card.list.said()  # she is not in this chat
    assert "Mahnoor" in said


def wait_for_looking(qtbot: QtBot, page: Opened) -> None:
    """Wait until the pictures were looked through."""
    seeing = page.page._seeing
    qtbot.waitUntil(lambda: seeing.state.looking, timeout=30_000)
    qtbot.waitUntil(lambda: not seeing.state.looking, timeout=90_000)


def test_a_picture_is_looked_through_beside_the_window(
    qtbot: QtBot, tmp_path: Path, world: World, pool: ThreadJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it she reads every line herself, tired, and misses one."""
    monkeypatch.setattr("ui.screens.protect.seen_side.BEGIN", 1)
    lane = ThreadLane()
    vault = vault_in(tmp_path / "busy", world, lane)
    told, photo = with_chat(vault)
    page = Opened(qtbot, told, Went(), "pictures:2", cast(Jobs, pool))
    wait_for_looking(qtbot, page)
    qtbot.waitUntil(lambda: "Mahnoor" in page.page.pictures.seen.card.list.said(), timeout=5_000)
    said = page.page.pictures.seen.card.list.said()
    assert set(LINES) < set(said)
    assert view(vault, told.story_id).marks[photo] == ()
    page.page.leave()
    vault.close()
    lane.stop()


def test_what_is_missing_is_said_and_nothing_else_stops(
    qtbot: QtBot, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computer without the networks would look as if her pictures were clean."""
    monkeypatch.setattr("ui.screens.protect.seen_side.BEGIN", 1)
    monkeypatch.setattr(models, "_LIBRARIES", ("a_library_that_is_nowhere",))
    told, photo = with_chat(vault)
    page = Opened(qtbot, told, Went(), "pictures:2", InlineJobs())
    card = page.page.pictures.seen.card
    qtbot.waitUntil(card.message.isVisible, timeout=5_000)
    assert "a_library_that_is_nowhere" in card.message.accessibleDescription()
    page.press(Key.Key_N)
    assert len(boxes(page, photo)) == 1
    page.page.leave()
