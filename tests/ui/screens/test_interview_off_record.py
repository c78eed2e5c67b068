"""Off the record, marks and warnings in the interview: what is shown is what is done."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.services import recording
from tbtt_desktop.stories.records import Category, GapKind, MarkState
from tests.helpers.sound import voice
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_recorder import (
    begin,
    button,
    card,
    frames,
    lengths,
    open_interview,
    pill,
    presenter_of,
    record,
    said,
    sounds,
)
from ui.screens.interview.page import InterviewPage
from ui.screens.interview.parts import Writing
from ui.screens.interview.recorder_bars import LiveBars
from ui.screens.interview.recorder_hearing import POLL, Break, LevelWatch, Loud
from ui.system.awake import Awake


class Held(Awake):
    """Notes whether the computer is kept awake."""

    held = 0

    def hold(self) -> None:
        """Note it."""
        self.held += 1

    def release(self) -> None:
        """Note it."""
        self.held = 0


def writing(stage: Stage) -> InterviewPage:
    """Record while somebody writes."""
    page = open_interview(stage, begin(stage))
    assert isinstance(page.focusWidget(), Writing)
    record(stage, page)
    page.findChildren(Writing)[0].setFocus()
    return page


def test_off_the_record_by_a_key_while_typing(busy: Stage) -> None:
    """She says: not this. One key, without looking, and it is grey, closed, and said in words."""
    page = writing(busy)
    field = page.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert (pill(page), busy.microphones.running) == ("Off the record", False)
    assert "nothing is heard or kept" in said(card(page))
    assert card(page).property("tone") == ""
    assert Break.OFF_RECORD in page._recorder.state.bars
    busy.microphones.say(voice(1.0))
    QTest.keyClick(field, Qt.Key.Key_F6)  # out of habit
    assert (pill(page), busy.microphones.running) == ("Off the record", False)
    assert not button(page, "Pause").isEnabled()
    assert not button(page, "Mark").isEnabled()
    assert frames(page) == 2.5 * RATE
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert (pill(page), busy.microphones.running) == ("Recording", True)
    assert "nothing is heard or kept" not in said(card(page))
    busy.microphones.say(voice(1.0))
    page.leave()
    (item,) = sounds(busy, page._story_id)
    assert lengths(busy, page._story_id)[0][0] == 3.5
    (gap,) = recording.gaps(busy.vault, item)
    assert (gap.at, gap.kind) == (2.5 * RATE, GapKind.OFF_RECORD)


def test_a_break_off_the_record_stays_off_the_record(busy: Stage) -> None:
    """After the tea it must not seem paused, for a pause is gone on with by another key."""
    page = writing(busy)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_F7)
    button(page, "Take a break").click()
    button(page, "Come back").click()
    page._recorder.poll()
    assert pill(page) == "Off the record"
    page.leave()


def test_the_microphone_is_gone_when_she_comes_back_to_the_record(busy: Stage) -> None:
    """She goes on talking and nothing hears her: it is said, and it goes on by itself."""
    page = writing(busy)
    button(page, "Off the record").click()
    busy.microphones.refuse = SoundProblem("microphone_refused")
    button(page, "Back on the record").click()
    busy.qtbot.waitUntil(lambda: pill(page) == "Interrupted")
    assert "goes on by itself" in said(card(page))
    busy.microphones.refuse = None
    busy.qtbot.waitUntil(lambda: pill(page) == "Recording")
    page.leave()


def test_another_microphone_is_offered_and_taken(busy: Stage) -> None:
    """The cable is broken for good: the built-in one must be one choice away."""
    page = writing(busy)
    busy.microphones.names = ("built in",)
    busy.microphones.running = False
    busy.microphones.on_lost()
    busy.qtbot.waitUntil(lambda: pill(page) == "Interrupted")
    busy.qtbot.waitUntil(lambda: page._recorder.state.device == "built in")
    page._recorder.pick("built in")
    assert pill(page) == "Recording"
    assert busy.microphones.opened[-1] == "built in"
    page.leave()


def test_a_mark_by_key_is_named_by_a_digit_or_later(busy: Stage) -> None:
    """A name is said: one key keeps the place, and nobody has to stop listening for it."""
    page = writing(busy)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClick(field, Qt.Key.Key_F8)
    assert "Marked at \u20680:02\u2069" in said(card(page))
    assert page._recorder.state.flags
    QTest.keyClicks(field, "4")  # typed, for somebody writes
    assert field.toPlainText() == "4"
    assert card(page).marks.isVisible()
    button(page, "Mark").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_4)
    assert card(page).marks.isHidden()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_F8)
    button(page, "Later").click()
    assert card(page).marks.isHidden()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_F8)
    button(page, "2  Place").setFocus()
    button(page, "2  Place").click()
    assert page.focusWidget() is button(page, "Mark")
    busy.microphones.say(voice(1.0))
    page.leave()
    (item,) = sounds(busy, page._story_id)
    marks = busy.story(page._story_id).marks[item.item_id]
    assert [mark.category for mark in marks] == [Category.PHONE, Category.PERSON, Category.PLACE]
    assert {mark.state for mark in marks} == {MarkState.SUGGESTED}


@pytest.mark.parametrize(
    ("peaks", "said_of_it"),
    [
        ([1.0], Loud.CLIPPED),
        ([1.0] + [0.3] * (3_000 // POLL), Loud.CLIPPED),  # long enough to be read
        ([1.0] + [0.3] * (5_000 // POLL), Loud.FINE),
        ([0.01] * (10_000 // POLL), Loud.FINE),  # she may be silent
        ([0.01] * (21_000 // POLL), Loud.LOW),
        ([0.0] * (5_000 // POLL), Loud.SILENT),
        ([0.0] * (5_000 // POLL) + [0.2], Loud.FINE),
    ],
)
def test_how_she_is_heard(peaks: list[float], said_of_it: Loud) -> None:
    """Two hours of a switched-off microphone, or of a voice cut off at every word, cannot be had again."""
    watch = LevelWatch()
    assert [watch.heard(peak) for peak in peaks][-1] is said_of_it


def test_what_is_too_loud_is_said(busy: Stage) -> None:
    """What is cut off at full scale stays cut off."""
    page = writing(busy)
    busy.microphones.say(np.full(RATE, 32767, np.int16))
    busy.qtbot.waitUntil(lambda: "Too loud" in said(card(page)))
    page.leave()


def test_the_computer_stays_awake_while_it_records(busy: Stage) -> None:
    """An hour without a key, and the computer sleeps in the middle of her sentence."""
    ended: list[bool] = []
    presenter = presenter_of(busy, begin(busy), ended)
    presenter._awake = held = Held()
    presenter.begin()
    assert held.held == 1
    busy.microphones.say(voice(1.0))
    presenter.finish()

    def over() -> bool:
        presenter.poll()
        return bool(ended)

    busy.qtbot.waitUntil(over)
    assert held.held == 0


def test_a_lock_keeps_it_awake_until_it_is_finished(busy: Stage) -> None:
    """The lock covers the recording; the computer must not sleep behind the cover."""
    ended: list[bool] = []
    presenter = presenter_of(busy, begin(busy), ended)
    presenter._awake = held = Held()
    presenter.begin()
    busy.microphones.say(voice(1.0))
    live = presenter.leave_covered()
    assert live is not None
    assert held.held == 1
    live.finish()
    assert held.held == 0


def test_the_gap_and_the_flag_are_drawn(busy: Stage) -> None:
    """A gap that looks like a pause, or like nothing, hides that something was said there."""
    bars = LiveBars()
    busy.qtbot.addWidget(bars)
    bars.resize(900, 80)
    plain = bars.grab().toImage()
    bars.show_bars((0.5, *[Break.OFF_RECORD] * 24, 0.5), (1,), live=True)
    drawn = bars.grab().toImage()
    step = 900 / 150
    middle = {drawn.pixelColor(round(step * x), 10).name() for x in range(3, 24)}
    assert plain.pixelColor(round(step * 10), 10).name() not in middle
    red = [c for c in (drawn.pixelColor(x, 40) for x in range(900)) if c.red() > c.blue() + 80]
    assert len(red) < 20  # the two bars alone
    assert bars.accessibleDescription().startswith("1 ")
