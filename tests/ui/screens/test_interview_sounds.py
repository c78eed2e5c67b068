"""Listening in the interview: where a sound stands, and never into a recording, a break or a lock."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, stories
from tests.helpers.made import sound
from tests.helpers.sound import voice
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_recorder import begin, button, card, open_interview, record, said
from ui.screens.interview.page import InterviewPage
from ui.widgets.waveform_panel import SoundPanel

LEFT = Qt.MouseButton.LeftButton


def with_file(stage: Stage, count: int = 1) -> InterviewPage:
    """Show an interview that holds sound files of two seconds."""
    story_id = begin(stage)
    for _ in range(count):
        capture.add_audio(stage.vault, story_id, Memory(bytearray(sound())))
    page = open_interview(stage, story_id)
    stage.qtbot.waitUntil(lambda: all(one.play.isEnabled() for one in panels(page)) and bool(panels(page)))
    return page


def panels(page: QWidget) -> list[SoundPanel]:
    """The sounds of the timeline, from top to bottom."""
    return sorted(page.findChildren(SoundPanel), key=lambda one: one.mapTo(page, one.pos()).y())


def playing(stage: Stage) -> bool:
    """Whether the loudspeaker runs."""
    return stage.loudspeakers.running


def listen(stage: Stage, panel: SoundPanel) -> None:
    """Press play, and wait for the voice."""
    QTest.mouseClick(panel.play, LEFT)
    stage.qtbot.waitUntil(lambda: playing(stage))
    stage.qtbot.waitUntil(lambda: any(stage.loudspeakers.turn(160)))


def test_a_recording_is_heard_where_it_stands(busy: Stage) -> None:
    """Nobody knows whether she was recorded before it was heard."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page, 2.5)
    button(page, "Finish").click()
    busy.qtbot.waitUntil(lambda: bool(panels(page)) and panels(page)[0].play.isEnabled())
    (panel,) = panels(page)
    busy.qtbot.waitUntil(lambda: panel.waveform._loudness is not None)
    QTest.mouseClick(panel.play, LEFT)
    busy.qtbot.waitUntil(lambda: playing(busy))
    busy.qtbot.waitUntil(lambda: not panel._presenter._player.status().waiting)  # type: ignore[union-attr]
    heard = np.frombuffer(busy.loudspeakers.turn(RATE), "<i2")
    assert np.array_equal(heard, voice(2.5)[:RATE])
    busy.qtbot.waitUntil(lambda: panel.clock.text().strip("\u2068\u2069") == "0:01 / 0:02")
    assert panel.waveform.position() == RATE
    page.leave()


def test_one_at_a_time_and_f4_from_anywhere(quiet: Stage) -> None:
    """Two voices at once, and neither is understood."""
    page = with_file(quiet, 2)
    first, second = panels(page)
    page.findChildren(QPushButton)[0].setFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F4)
    assert playing(quiet)
    assert (first.play.text(), second.play.text()) == ("Pause", "Play")
    QTest.mouseClick(second.play, LEFT)
    assert (first.play.text(), second.play.text()) == ("Play", "Pause")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F4)
    assert not playing(quiet)
    page.leave()


def test_who_records_is_not_played_to(busy: Stage) -> None:
    """What is played would be in the recording, as if she said it now."""
    page = with_file(busy)
    (panel,) = panels(page)
    listen(busy, panel)
    button(page, "Record").click()
    busy.qtbot.waitUntil(lambda: card(page).isVisible() and not playing(busy))
    QTest.mouseClick(panel.play, LEFT)
    assert not playing(busy)
    assert "would be heard in it" in said(page)
    busy.microphones.say(voice(1.0))
    button(page, "Finish").click()
    busy.qtbot.waitUntil(lambda: not card(page).isVisible() and len(panels(page)) == 2)
    busy.qtbot.waitUntil(lambda: "would be heard in it" not in said(page))
    QTest.mouseClick(panel.play, LEFT)
    busy.qtbot.waitUntil(lambda: playing(busy))
    page.leave()


@pytest.mark.parametrize("way", ["break", "remove", "leave", "lock"])
def test_it_is_silent_at_once(quiet: Stage, way: str) -> None:
    """A voice that goes on behind a cover tells the room whose it is."""
    page = with_file(quiet)
    (panel,) = panels(page)
    listen(quiet, panel)
    if way == "break":
        button(page, "Take a break").click()
    elif way == "remove":
        page._timeline.remove(next(iter(page._timeline.cards)))
    elif way == "leave":
        page.leave()
    else:
        assert page.leave_covered() is None
    assert not playing(quiet)
    assert quiet.loudspeakers.closed == 1
    if way in {"break", "remove"}:
        QTest.keyClick(page, Qt.Key.Key_F4)
        assert not playing(quiet)
        page.leave()


def test_a_removed_sound_that_is_put_back_can_be_heard(quiet: Stage) -> None:
    """Undo must give back all of it."""
    page = with_file(quiet)
    key = next(iter(page._timeline.cards))
    page._timeline.remove(key)
    page._presenter.undo(key)
    listen(quiet, panels(page)[0])
    page.leave()


def test_a_lock_while_one_plays_leaves_a_recording_alone(busy: Stage) -> None:
    """What is recorded goes on behind the lock; what is played must not."""
    page = with_file(busy)
    record(busy, page, 1.0)
    live = page.leave_covered()
    assert live is not None
    assert live.running()
    assert not playing(busy)
    live.finish()


def test_no_loudspeaker_is_said_and_writing_goes_on(quiet: Stage) -> None:
    """A shelter's PC without one must still take writing and pictures."""
    quiet.loudspeakers.refuse = SoundProblem("speaker_missing")
    page = with_file(quiet)
    (panel,) = panels(page)
    QTest.mouseClick(panel.play, LEFT)
    assert "No loudspeaker" in said(page)
    quiet.loudspeakers.on_lost()
    button(page, "Write").click()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "She told it.")
    page.leave()
    (story,) = stories.list_stories(quiet.vault)
    texts = [item.text for item in stories.view(quiet.vault, story.story_id).items]
    assert "She told it." in texts


def test_a_loudspeaker_that_goes_away_is_said(quiet: Stage) -> None:
    """Headphones that fall out must not leave her waiting for a voice."""
    page = with_file(quiet)
    (panel,) = panels(page)
    listen(quiet, panel)
    quiet.loudspeakers.on_lost()
    quiet.qtbot.waitUntil(lambda: "The loudspeaker went away" in said(page))
    assert panel.play.text() == "Play"
    page.leave()
