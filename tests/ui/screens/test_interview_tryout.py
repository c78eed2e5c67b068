"""Trying the microphone: seen to work before she begins, and nothing of it kept."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.audio.tryout import Tryout
from tbtt_desktop.stories.consent import Scope
from tests.helpers.sound import ArraySource, voice
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_recorder import begin, button, card, open_interview, pill, said, sounds
from ui.widgets import Picker


def test_what_is_heard_is_not_kept() -> None:
    """She speaks freely while nothing is recorded: not a sample of it may stay, in memory either."""
    source = ArraySource()
    tryout = Tryout(source)
    assert tryout.peak() is None
    sound = np.full(RATE, 16_384, np.int16)
    source.say(sound)
    assert tryout.peak() == 0.5
    kept = [value for value in vars(tryout).values() if isinstance(value, bytes | bytearray | np.ndarray)]
    assert kept == []
    assert len(tryout._peaks) <= 5
    tryout.close()
    assert (source.running, source.closed, tryout.peak()) == (False, 1, None)


def test_a_microphone_that_will_not_start_is_given_back() -> None:
    """Left open it could not be recorded with either."""

    class Stubborn(ArraySource):
        """Opens, and then does not start."""

        def start(self) -> None:
            """Refuse."""
            raise SoundProblem("microphone_refused")

    source = Stubborn()
    with pytest.raises(SoundProblem):
        Tryout(source)
    assert (len(source.opened), source.closed) == (1, 1)


def test_it_is_tried_by_keys_before_it_records(busy: Stage) -> None:
    """An hour with the wrong microphone is an hour lost: it must be seen before."""
    busy.microphones.names = ("desk", "headset")
    page = open_interview(busy, begin(busy))
    ready = card(page).ready
    assert "Microphone: \u2068desk\u2069" in said(ready)
    ready.try_it.setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    busy.qtbot.waitUntil(lambda: busy.microphones.running)
    assert page.focusWidget() is ready.done
    assert "Say something" in said(ready)
    assert "Nothing of this is recorded." in said(ready)
    busy.microphones.say(voice(1.0))
    busy.qtbot.waitUntil(lambda: "It hears you" in said(ready))
    busy.microphones.say(np.full(RATE, 32_767, np.int16))
    busy.qtbot.waitUntil(lambda: "Too loud" in said(ready))
    picker = ready.findChildren(Picker)[0]
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    busy.qtbot.waitUntil(lambda: busy.microphones.opened == ["desk", "headset"])
    QTest.keyClick(ready.done, Qt.Key.Key_Space)
    assert not busy.microphones.running
    assert page.focusWidget() is ready.try_it
    assert sounds(busy, page._story_id) == []
    assert page._recorder.state.device == "headset"
    page.leave()


def test_record_ends_trying(busy: Stage) -> None:
    """Two at one microphone: on some systems the second is refused, and she would not be recorded."""
    page = open_interview(busy, begin(busy))
    card(page).ready.try_it.click()
    busy.qtbot.waitUntil(lambda: busy.microphones.running)
    button(page, "Record").click()
    busy.qtbot.waitUntil(lambda: pill(page) in {"Starting", "Recording"})
    assert (len(busy.microphones.opened), busy.microphones.closed) == (2, 1)
    assert not card(page).ready.isVisible()
    page.leave()


@pytest.mark.parametrize("way", ["leave", "break", "lock"])
def test_going_away_closes_the_microphone(busy: Stage, way: str) -> None:
    """A microphone that stays open hears what nobody agreed to."""
    page = open_interview(busy, begin(busy))
    card(page).ready.try_it.click()
    busy.qtbot.waitUntil(lambda: busy.microphones.running)
    if way == "break":
        button(page, "Take a break").click()
        assert not busy.microphones.running
    elif way == "lock":
        assert page.leave_covered() is None
    if way != "lock":
        page.leave()
    assert (busy.microphones.running, busy.microphones.closed) == (False, 1)


def test_what_goes_wrong_is_said(busy: Stage) -> None:
    """A bar that does not move, without a word, is taken for a broken program."""
    page = open_interview(busy, begin(busy))
    ready = card(page).ready
    busy.microphones.refuse = SoundProblem("microphone_refused")
    ready.try_it.click()
    busy.qtbot.waitUntil(lambda: "could not be opened" in said(ready))
    busy.microphones.refuse = None
    ready.done.click()
    ready.try_it.click()
    busy.qtbot.waitUntil(lambda: busy.microphones.running)
    busy.microphones.on_lost()
    busy.qtbot.waitUntil(lambda: "went away" in said(ready))
    page.leave()


def test_without_her_yes_none_is_tried(busy: Stage) -> None:
    """She said that her voice is not to be taken: the microphone stays closed."""
    page = open_interview(busy, begin(busy, Scope.TAKE_NOTES))
    assert not card(page).ready.isVisible()
    page.leave()
