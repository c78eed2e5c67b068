"""Writing down what is said while it plays: times without a thought, keys that work while one types."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, consent, stories, transcripts, vault_settings
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, StoryId, TimeCode
from tests.helpers.made import sound
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_recorder import begin, open_interview
from ui.screens.interview.page import InterviewPage
from ui.widgets.transcript_panel import TranscriptPanel
from ui.widgets.waveform_panel import SoundPanel

RATE = 16_000


def with_sound(stage: Stage, seconds: float = 20.0) -> tuple[StoryId, InterviewPage, TranscriptPanel]:
    """Show an interview with a sound, and begin to write down what is said in it."""
    story_id = begin(stage)
    capture.add_audio(stage.vault, story_id, Memory(bytearray(sound(seconds))))
    page = open_interview(stage, story_id)
    (panel,) = page.findChildren(TranscriptPanel)
    assert panel.begin.x() == 0
    assert panel.begin.width() < panel.width()
    QTest.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
    assert panel.edit.hasFocus()
    return story_id, page, panel


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, keys)


def hear(stage: Stage, page: InterviewPage, seconds: float) -> None:
    """Let so much of the sound be heard."""
    (shown,) = page.findChildren(SoundPanel)
    sounding = shown._presenter
    left = round(seconds * RATE)
    while left > 0:
        sounding.poll()
        stage.loudspeakers.turn(min(left, 8_000))
        left -= 8_000
    sounding.poll()


def words_on_disk(stage: Stage, story_id: StoryId) -> Item:
    """The transcript as it is kept."""
    view = stage.story(story_id)
    (found,) = [item for item in view.items if item.transcribes is not None]
    return found


def test_lines_typed_while_it_plays_are_timed_and_kept(quiet: Stage) -> None:
    """Who has to stop and type times types none, and nobody finds a word again."""
    story_id, page, panel = with_sound(quiet)
    press(Qt.Key.Key_F4)
    assert quiet.loudspeakers.running
    QTest.keyClicks(panel.edit, "He called.")
    hear(quiet, page, 4)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(panel.edit, "I said no.")
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(panel.edit, "Typed in a pause.")
    page.leave()
    kept = words_on_disk(quiet, story_id)
    assert kept.text == "He called.\nI said no.\nTyped in a pause."
    assert kept.codes == (TimeCode(0, 0), TimeCode(11, 4 * RATE))


def test_it_goes_back_a_little_after_a_pause_and_three_seconds_at_a_key(quiet: Stage) -> None:
    """The word at which it was paused is the one that is missed."""
    _, page, panel = with_sound(quiet)
    (shown,) = page.findChildren(SoundPanel)
    press(Qt.Key.Key_F4)
    hear(quiet, page, 6)
    press(Qt.Key.Key_F4)
    assert shown.waveform.position() == 6 * RATE
    press(Qt.Key.Key_F4)
    assert shown.waveform.position() == 4 * RATE
    press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert shown.waveform.position() == RATE
    panel.backs[0].click()
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_F4)
    assert shown.waveform.position() == RATE
    page.leave()
    assert vault_settings.get(quiet.vault, vault_settings.LISTEN_BACK) == "0"


def test_faster_and_slower_by_keys_while_typing(quiet: Stage) -> None:
    """A slow speaker takes twice the time to write down, a quick one is not understood."""
    _, page, panel = with_sound(quiet)
    (shown,) = page.findChildren(SoundPanel)
    for _ in range(3):
        press(Qt.Key.Key_F11)
    assert shown._presenter.state.speed == 1.5
    press(Qt.Key.Key_F4)
    hear(quiet, page, 2)
    assert shown.waveform.position() == 3 * RATE
    for _ in range(30):
        press(Qt.Key.Key_F10)
    assert shown._presenter.state.speed == 0.5
    assert not shown.slower.isEnabled()
    assert panel.edit.text() == ""
    page.leave()


def test_the_time_of_a_line_is_set_by_a_key_and_undone(quiet: Stage) -> None:
    """A time that is wrong stays wrong where it cannot be corrected."""
    _, page, panel = with_sound(quiet)
    (shown,) = page.findChildren(SoundPanel)
    panel.edit.show_words("One\nTwo\nThree", [TimeCode(0, 0), TimeCode(4, 5 * RATE), TimeCode(8, 9 * RATE)])
    cursor = panel.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    panel.edit.setTextCursor(cursor)
    shown._presenter.seek(10 * RATE)
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert panel.edit.codes() == (TimeCode(0, 0), TimeCode(4, 10 * RATE))
    assert "heard at 0:10" in panel.edit.accessibleDescription()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.edit.codes() == (TimeCode(0, 0), TimeCode(4, 5 * RATE), TimeCode(8, 9 * RATE))
    panel.edit.setTextCursor(cursor)
    panel.untimed.click()
    assert [code.at for code in panel.edit.codes()] == [0, 8]
    assert panel.edit.text() == "One\nTwo\nThree"
    page.leave()


def test_a_line_pushed_down_keeps_its_time_and_a_split_one_is_not_timed_twice(quiet: Stage) -> None:
    """One place of the sound would stand at two lines."""
    _, page, panel = with_sound(quiet)
    panel.edit.show_words("One two\nThree", [TimeCode(0, RATE), TimeCode(8, 5 * RATE)])
    cursor = panel.edit.textCursor()
    cursor.setPosition(8)
    panel.edit.setTextCursor(cursor)
    press(Qt.Key.Key_Return)
    assert panel.edit.codes() == (TimeCode(0, RATE), TimeCode(9, 5 * RATE))
    cursor.setPosition(4)
    panel.edit.setTextCursor(cursor)
    press(Qt.Key.Key_Return)
    assert panel.edit.text() == "One \ntwo\n\nThree"
    assert panel.edit.codes() == (TimeCode(0, RATE), TimeCode(10, 5 * RATE))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.edit.text() == "One two\nThree"
    assert panel.edit.codes() == (TimeCode(0, RATE), TimeCode(8, 5 * RATE))
    page.leave()


def test_a_word_is_heard_at_a_click_and_by_keys(quiet: Stage) -> None:
    """Reading a transcript without hearing it again is believing it."""
    _, page, panel = with_sound(quiet)
    (shown,) = page.findChildren(SoundPanel)
    text = "\U0001f600 one two\nThree"
    panel.edit.show_words(text, [TimeCode(0, 0), TimeCode(10, 10 * RATE)])
    place = panel.edit.textCursor()
    place.setPosition(7)  # UTF-16: behind a letter that takes two, code point 6
    panel.edit.setTextCursor(place)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert quiet.loudspeakers.running
    assert shown.waveform.position() == 6 * RATE
    place.movePosition(QTextCursor.MoveOperation.End)
    at = panel.edit.cursorRect(place).center() - QPoint(2, 0)
    QTest.mouseClick(
        panel.edit.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
    )
    assert shown.waveform.position() > 10 * RATE
    rows = panel.edit.gutter._rows()
    QTest.mouseClick(panel.edit.gutter, Qt.MouseButton.LeftButton, pos=rows[1][0].center())
    assert shown.waveform.position() == 10 * RATE
    page.leave()


def test_what_was_written_and_where_one_stopped_is_there_again(quiet: Stage) -> None:
    """After a lock in the second hour nobody finds the place."""
    story_id, page, panel = with_sound(quiet)
    QTest.keyClicks(panel.edit, "He called.")
    press(Qt.Key.Key_F4)
    hear(quiet, page, 7)
    page.leave()
    quiet.loudspeakers.heard.clear()
    again = open_interview(quiet, story_id)
    (panel,) = again.findChildren(TranscriptPanel)
    (shown,) = again.findChildren(SoundPanel)
    assert panel.is_open()
    assert panel.edit.text() == "He called."
    assert shown.waveform.position() == 7 * RATE
    shown._presenter.play()
    hear(quiet, again, 0.5)
    heard = np.frombuffer(bytes(quiet.loudspeakers.heard), "<i2")
    assert heard.any()
    again.leave()


def test_words_stand_under_their_sound_and_go_with_it(quiet: Stage) -> None:
    """As a part of their own they would be handed over where her voice was not."""
    story_id = begin(quiet)
    consent.change(quiet.vault, story_id, grant=[Scope.TAKE_NOTES])
    sound_id = capture.add_audio(quiet.vault, story_id, Memory(bytearray(sound(3.0))))
    transcripts.write(quiet.vault, sound_id, "Said then.", [TimeCode(0, 0)])
    page = open_interview(quiet, story_id)
    assert len(page._presenter.state.parts) == 1
    stories.remove_item(quiet.vault, sound_id)
    page._presenter.load()
    assert not [item for item in quiet.story(story_id).items if item.text == "Said then."]
    page.leave()
