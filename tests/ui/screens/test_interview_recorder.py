"""Recording in the interview: nothing said is lost, and nothing is recorded unseen."""

from __future__ import annotations

import shutil
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tbtt_desktop.audio.recorder import RecorderState
from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import consent, stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, ItemKind, RecordingState, StoryId
from tests.helpers.sound import ArraySource, until, voice
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Screen
from ui.screens.interview.page import InterviewPage
from ui.screens.interview.parts import PartCard, Writing
from ui.screens.interview.recorder import BARS, RecorderPresenter
from ui.screens.interview.recorder_bars import LiveBars
from ui.screens.interview.recorder_card import Digits, RecorderCard
from ui.widgets import InlineMessage, Picker, Pill

CAPTURE = (Scope.TAKE_NOTES, Scope.TAKE_PHOTO, Scope.RECORD_AUDIO)
FREE = shutil.disk_usage("/")


class Usage(NamedTuple):
    """What a disk says of itself."""

    total: int
    used: int
    free: int


def begin(stage: Stage, *scopes: Scope) -> StoryId:
    """Begin a story with her yes."""
    story_id = stories.new_story(stage.vault, pseudonym="Rain", language="en")
    consent.change(stage.vault, story_id, grant=scopes or CAPTURE)
    return story_id


def open_interview(stage: Stage, story_id: StoryId) -> InterviewPage:
    """Show the page, with the microphones known."""
    page = stage.open(Screen.INTERVIEW, story_id)
    assert isinstance(page, InterviewPage)
    stage.qtbot.waitUntil(lambda: page.title == "Rain" and not page._recorder.state.looking)
    return page


def card(page: InterviewPage) -> RecorderCard:
    """Return the recorder's card."""
    return page.findChildren(RecorderCard)[0]


def button(page: QWidget, words: str) -> QPushButton:
    """Return a button by its words."""
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def said(page: QWidget) -> str:
    """Return all the words that are in sight."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def pill(page: InterviewPage) -> str:
    """Return what the pill says."""
    return card(page).findChildren(Pill)[0].text()


def record(stage: Stage, page: InterviewPage, seconds: float = 2.5) -> None:
    """Press Record, and speak for so long."""
    button(page, "Record").click()
    stage.qtbot.waitUntil(lambda: card(page).isVisible())
    stage.microphones.say(voice(seconds))
    stage.qtbot.waitUntil(lambda: frames(page) == round(seconds * RATE))


def frames(page: InterviewPage) -> int:
    """Return how much was recorded, as the card has heard."""
    status = page._recorder.state.status
    return status.frames if status is not None else 0


def sounds(stage: Stage, story_id: StoryId) -> list[Item]:
    """Return the sounds of a story on disk."""
    return [item for item in stage.story(story_id).items if item.kind is ItemKind.AUDIO]


def lengths(stage: Stage, story_id: StoryId) -> list[tuple[float, RecordingState | None]]:
    """Return how long its sounds are, and how they stand."""
    return [
        (item.audio.frames / item.audio.rate, item.recording)
        for item in sounds(stage, story_id)
        if item.audio is not None
    ]


def presenter_of(stage: Stage, story_id: StoryId, ended: list[bool]) -> RecorderPresenter:
    """Return a presenter that knows the microphones."""
    presenter = RecorderPresenter(
        stage.vault, InlineJobs(), story_id, stage.microphones, lambda: ended.append(True)
    )
    presenter.look()
    return presenter


def test_from_begin_to_finish_without_a_window(busy: Stage) -> None:
    """What the recorder says must be what is on disk."""
    story_id = begin(busy)
    ended: list[bool] = []
    presenter = presenter_of(busy, story_id, ended)
    assert (presenter.state.device, presenter.state.hindrance) == ("desk", None)
    presenter.begin()
    status = presenter.state.status
    assert status is not None
    assert status.state is RecorderState.RECORDING
    assert presenter.state.room > 0
    busy.microphones.say(voice(1.5))
    for _ in range(4 * (BARS + 10)):
        presenter.poll()
    assert len(presenter.state.bars) == BARS
    assert max(bar for bar in presenter.state.bars if isinstance(bar, float)) > 0.05
    presenter.pause()
    presenter.poll()
    assert presenter.state.bars[-1] is None
    busy.microphones.say(voice(1.0))  # nobody may hear this
    presenter.pause_or_go_on()
    busy.microphones.say(voice(1.0))
    presenter.finish()

    def over() -> bool:
        presenter.poll()
        return bool(ended)

    until(over)
    assert presenter.state.status is None
    assert lengths(busy, story_id) == [(2.5, RecordingState.WHOLE)]


def test_another_microphone_in_the_middle(busy: Stage) -> None:
    """The built-in one hears the fan; the good one lies on the table."""
    busy.microphones.names = ("desk", "table")
    story_id = begin(busy)
    ended: list[bool] = []
    presenter = presenter_of(busy, story_id, ended)
    presenter.begin()
    busy.microphones.say(voice(1.0))
    presenter.pick("table")
    assert busy.microphones.opened == ["desk", "table"]
    busy.microphones.say(voice(1.0))
    busy.microphones.refuse = SoundProblem("microphone_refused")
    presenter.pick("desk")
    assert presenter.state.error is not None
    assert presenter.state.error.code == "microphone_refused"
    status = presenter.state.status
    assert status is not None
    assert status.state is RecorderState.PAUSED
    presenter.pause_or_go_on()  # it still refuses, and says so
    assert presenter.state.error is not None
    busy.microphones.refuse = None
    presenter.pause_or_go_on()
    assert presenter.state.error is None
    busy.microphones.say(voice(1.0))
    presenter.leave()
    assert lengths(busy, story_id) == [(3.0, RecordingState.WHOLE)]


def test_record_pause_and_finish_by_keys(busy: Stage) -> None:
    """Red while it hears her, grey while it does not, and then a part of the story like any other."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    assert not card(page).isVisible()
    button(page, "Record").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    busy.qtbot.waitUntil(lambda: pill(page) == "Starting")  # not red before it hears her
    busy.microphones.say(voice(2.5))
    busy.qtbot.waitUntil(lambda: pill(page) == "Recording")
    busy.qtbot.waitUntil(lambda: frames(page) == 2.5 * RATE)
    assert page.findChildren(Digits)[0].text() == "0:02"
    assert not button(page, "Record").isEnabled()
    assert page.focusWidget() is button(page, "Pause")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_F6)
    assert (pill(page), busy.microphones.running) == ("Paused", False)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_F6)
    assert (pill(page), busy.microphones.running) == ("Recording", True)
    assert "room for" in said(card(page))
    button(page, "Finish").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    busy.qtbot.waitUntil(lambda: not card(page).isVisible() and len(page.findChildren(PartCard)) > 0)
    busy.qtbot.waitUntil(lambda: "recording" in said(page.findChildren(PartCard)[-1]))
    assert "0:02" in said(page.findChildren(PartCard)[-1])
    assert button(page, "Record").isEnabled()
    assert page.focusWidget() is button(page, "Record")
    page.leave()
    assert lengths(busy, story_id) == [(2.5, RecordingState.WHOLE)]


def test_writing_while_it_records(busy: Stage) -> None:
    """F6 in the middle of a word must pause, and neither hand must wait for the other."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClick(field, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    busy.qtbot.waitUntil(lambda: card(page).isVisible())
    assert page.focusWidget() is field
    QTest.keyClicks(field, "She cri")
    busy.microphones.say(voice(2.0))
    busy.qtbot.waitUntil(lambda: frames(page) == 2 * RATE and len(busy.story(story_id).items) == 2)
    QTest.keyClick(field, Qt.Key.Key_F6)
    QTest.keyClicks(field, "es")
    assert pill(page) == "Paused"
    assert page.focusWidget() is field
    assert len([one for one in page.findChildren(PartCard) if one.kind is ItemKind.AUDIO]) == 0
    page.leave()
    assert [item.text for item in busy.story(story_id).items if item.kind is ItemKind.TEXT] == ["She cries"]
    assert lengths(busy, story_id) == [(2.0, RecordingState.WHOLE)]


def test_leaving_the_page_finishes_and_keeps(busy: Stage) -> None:
    """A microphone that stays open behind another page hears what nobody agreed to."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page)
    page.leave()
    assert (busy.microphones.running, busy.microphones.closed) == (False, 1)
    assert lengths(busy, story_id) == [(2.5, RecordingState.WHOLE)]


def test_leaving_while_it_begins(busy: Stage) -> None:
    """One press too quick, and a microphone would be open that nobody knows of."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    button(page, "Record").click()
    page.leave()
    assert not busy.microphones.running
    assert busy.microphones.closed == len(busy.microphones.opened)


def test_a_lock_hands_over_what_runs(busy: Stage) -> None:
    """Ten minutes of listening without a key must not end the recording."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page)
    live = page.leave_covered()
    assert live is not None
    assert live.running()
    busy.microphones.say(voice(1.0))
    live.finish()
    assert not busy.microphones.running
    assert lengths(busy, story_id) == [(3.5, RecordingState.WHOLE)]


def test_a_lock_ends_what_is_paused(busy: Stage) -> None:
    """Behind the cover nobody could go on with it."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page)
    page._recorder.pause()
    assert page.leave_covered() is None
    assert lengths(busy, story_id) == [(2.5, RecordingState.WHOLE)]


def test_a_break_pauses(busy: Stage) -> None:
    """What is said over tea is not said for the record."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page)
    button(page, "Take a break").click()
    assert not busy.microphones.running
    button(page, "Come back").click()
    assert pill(page) == "Paused"
    page.leave()


def test_the_microphone_goes_away_and_comes_back(busy: Stage) -> None:
    """A plug pulled in the middle of a sentence: it must be seen, and the rest must go on in one piece."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page)
    busy.microphones.running = False
    busy.microphones.on_lost()
    busy.qtbot.waitUntil(lambda: pill(page) == "Interrupted" and not page._recorder.state.looking)
    assert "The microphone went away" in said(card(page))
    button(page, "Go on").click()
    busy.microphones.say(voice(1.0))
    busy.qtbot.waitUntil(lambda: frames(page) == 3.5 * RATE)
    assert pill(page) == "Recording"
    assert "went away" not in said(card(page))
    page.leave()
    assert lengths(busy, story_id) == [(3.5, RecordingState.WHOLE)]


def test_a_full_disk_is_said_and_nothing_is_lost(busy: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """She talks on while nothing is kept: the helper must know, and the page must not be left."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page, 1.0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 100, 0))
    busy.microphones.say(voice(1.5))
    busy.qtbot.waitUntil(lambda: "The disk is full" in said(card(page)))
    with pytest.raises(FileProblem) as refused:
        page.leave()
    assert refused.value.code == "disk_full"
    page._recorder.poll()
    assert pill(page) == "Finishing"
    assert button(page, "Finish without the rest").isVisible()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: FREE)
    until(lambda: page._recorder._begun is None or page._recorder._begun.recorder.wait(0.1))
    page.leave()
    assert lengths(busy, story_id) == [(2.5, RecordingState.WHOLE)]


def test_what_there_is_no_room_for_can_be_given_up(busy: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a disk that stays full she could never leave."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    record(busy, page, 1.0)
    until(lambda: sounds(busy, story_id))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 100, 0))
    busy.microphones.say(voice(1.5))
    busy.qtbot.waitUntil(lambda: "The disk is full" in said(card(page)))
    button(page, "Finish").click()
    drop = button(page, "Finish without the rest")
    busy.qtbot.waitUntil(drop.isVisible)
    drop.click()
    busy.qtbot.waitUntil(lambda: not card(page).isVisible())
    page.leave()
    assert lengths(busy, story_id) == [(1.0, RecordingState.WHOLE)]


@pytest.mark.parametrize("problem", ["sound_unavailable", "microphone_missing"])
def test_without_a_microphone_the_rest_works(
    busy: Stage, monkeypatch: pytest.MonkeyPatch, problem: str
) -> None:
    """A dead button without a word; or, for want of a microphone, no story at all."""

    def none(_: ArraySource) -> list[object]:
        raise SoundProblem(problem)

    story_id = begin(busy)
    monkeypatch.setattr(ArraySource, "devices", none)
    page = open_interview(busy, story_id)
    words = {"sound_unavailable": "Sound does not work", "microphone_missing": "No microphone was found"}
    assert not button(page, "Record").isEnabled()
    assert words[problem] in button(page, "Record").accessibleDescription()
    assert words[problem] in said(page)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClicks(field, "Rain")
    monkeypatch.undo()
    button(page, "Look again").click()
    busy.qtbot.waitUntil(button(page, "Record").isEnabled)
    assert words[problem] not in said(page)
    page.leave()
    assert [item.text for item in busy.story(story_id).items] == ["Rain"]


def test_a_microphone_that_will_not_open_is_said(busy: Stage) -> None:
    """Another program has it; she would talk to nothing."""
    story_id = begin(busy)
    page = open_interview(busy, story_id)
    busy.microphones.refuse = SoundProblem("microphone_refused")
    button(page, "Record").click()
    message = card(page).message
    busy.qtbot.waitUntil(lambda: not message.isHidden())
    assert isinstance(message, InlineMessage)
    assert message.accessibleName() == "The microphone could not be opened"
    assert not card(page).isVisible()
    assert button(page, "Record").isEnabled()
    page.leave()
    assert sounds(busy, story_id) == []


def test_without_her_yes_there_is_no_recording(busy: Stage) -> None:
    """Her voice is taken only where she agreed to that."""
    story_id = begin(busy, Scope.TAKE_NOTES)
    page = open_interview(busy, story_id)
    assert not button(page, "Record").isEnabled()
    assert button(page, "Record").accessibleDescription() == "She has not agreed to this."
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert busy.microphones.opened == []
    page.leave()


def test_the_time_and_the_sound_run_from_left_to_right(busy: Stage) -> None:
    """In Arabic too: a waveform has one direction."""
    busy.microphones.names = ("desk", "table")
    page = open_interview(busy, begin(busy))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    record(busy, page, 2.0)
    bars = page.findChildren(LiveBars)[0]
    busy.qtbot.waitUntil(lambda: len(page._recorder.state.bars) >= 2)
    image = bars.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() // 2)
    assert image.pixel(image.width() * 3 // 4, image.height() // 2) == ground
    left = {image.pixel(x, image.height() // 2) for x in range(image.width() // 20)}
    assert len(left) > 1
    picker = card(page).findChildren(Picker)[0]
    assert [picker.itemText(place).strip("\u2068\u2069") for place in range(picker.count())] == [
        "desk",
        "table",
    ]
    page.leave()
