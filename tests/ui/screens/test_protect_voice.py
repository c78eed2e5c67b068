"""Protect's voice tab: what is drawn, typed and undone is the same, and what leaves is what is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tbtt_desktop.audio.peaks import Peaks
from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.clock import World
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.progress import SILENT
from tbtt_desktop.services import consent, protect
from tbtt_desktop.services.listening import Sound
from tbtt_desktop.services.renditions import render_item
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import (
    AudioFacts,
    Category,
    Item,
    ItemKind,
    Mark,
    MarkState,
    Stretch,
    VoiceChoice,
)
from tbtt_desktop.vault import media
from tests.helpers.sound import SilentOutput
from tests.ui.screens.protect_story import RATE, Told, tell, vault_in
from tests.ui.screens.test_protect_page import Opened, Went
from ui.jobs import InlineJobs
from ui.listening import Listening
from ui.screens.protect.clock_entry import time_text, to_ms
from ui.screens.protect.sound_card import SoundCard
from ui.theme import Tone
from ui.widgets.waveform_marks import MarkedWaveform
from ui.widgets.waveform_panel import SoundPanel

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], Opened]


@pytest.fixture
def told(tmp_path: Path, world: World) -> Iterator[Told]:
    """A story with a sound of ten seconds."""
    opened = vault_in(tmp_path / "vault", world)
    yield tell(opened, photos=0)
    opened.close()


@pytest.fixture
def open_(qtbot: QtBot, told: Told) -> Iterator[Open]:
    """Opens its voice tab, and leaves it as the window does."""
    pages: list[Opened] = []

    def open_voice() -> Opened:
        opened = Opened(qtbot, told, Went(), "voice")
        opened.page.resize(1084, 900)
        pages.append(opened)
        return opened

    yield open_voice
    for opened in pages:
        opened.page.leave()


def card_of(opened: Opened) -> SoundCard:
    """The one sound."""
    (card,) = opened.page.voice.cards()
    return card


def drag(waveform: MarkedWaveform, start: float, end: float) -> None:
    """Drag the mouse from one second to another."""
    ends = [
        QPoint(round(waveform.view().x_of(second * RATE)), waveform.height() // 2) for second in (start, end)
    ]
    QTest.mousePress(waveform, LEFT, pos=ends[0])
    QTest.mouseMove(waveform, (ends[0] + ends[1]) / 2)
    QTest.mouseMove(waveform, ends[1])
    QTest.mouseRelease(waveform, LEFT, pos=ends[1])


def wake(opened: Opened) -> None:
    """Make the window active again: off screen it is not for long while one waits."""
    with opened.qtbot.waitActive(opened.page):
        opened.page.activateWindow()


def place(opened: Opened) -> Stretch:
    """The one mute, as the vault has it."""
    (mark,) = opened.marks(opened.told.sound)
    assert isinstance(mark.place, Stretch)
    return mark.place


def seconds(stretch: Stretch) -> tuple[float, float]:
    """A stretch in tenths of a second."""
    return round(stretch.start / RATE, 1), round(stretch.end / RATE, 1)


def as_it_leaves(told: Told) -> bytes:
    """The samples of the bytes that leave."""
    story = view(told.vault, told.story_id)
    item = next(one for one in story.items if one.item_id == told.sound)
    medium = render_item(told.vault, story, item).medium
    assert medium is not None
    blocks: list[bytes] = []
    decode_audio(media.source_of(told.vault, medium.media_id), blocks.append)
    return b"".join(blocks)


def test_a_stretch_drawn_moved_and_pulled_is_the_same_in_its_row(open_: Open) -> None:
    """Two lists of silences that differ, and one of them is believed."""
    opened = open_()
    card = card_of(opened)
    drag(card.waveform, 2, 4)
    assert seconds(place(opened)) == (2.0, 4.0)
    assert card.waveform.chosen_key() == opened.marks(opened.told.sound)[0].mark_id
    drag(card.waveform, 3, 5)
    assert seconds(place(opened)) == (4.0, 6.0)
    drag(card.waveform, 6, 8)
    assert seconds(place(opened)) == (4.0, 8.0)
    (row,) = card.rows()
    shown = [time_text(to_ms(frame, RATE)) for frame in (place(opened).start, place(opened).end)]
    assert [row.start.text(), row.end.text()] == shown
    assert card.waveform.stretches() == [place(opened)]
    row.end.set_text("0:09.000")
    QTest.keyClick(row.end, Key.Key_Return)
    assert place(opened).end == 9 * RATE
    assert card.waveform.stretches() == [place(opened)]


def test_undo_takes_back_what_was_drawn_in_both_places(open_: Open) -> None:
    """A hand that slipped must not silence half of what she said."""
    opened = open_()
    card = card_of(opened)
    drag(card.waveform, 2, 4)
    drag(card.waveform, 4, 7)
    assert seconds(place(opened)) == (2.0, 7.0)
    opened.press(Key.Key_Z, CTRL)
    assert seconds(place(opened)) == (2.0, 4.0)
    assert card.waveform.stretches() == [place(opened)]
    assert card.rows()[0].end.text().startswith("0:0")
    opened.press(Key.Key_Z, CTRL)
    assert opened.marks(opened.told.sound) == []
    assert card.waveform.stretches() == []
    assert card.rows() == []
    opened.press(Key.Key_Z, CTRL | SHIFT)
    opened.press(Key.Key_Z, CTRL | SHIFT)
    assert seconds(place(opened)) == (2.0, 7.0)
    assert card.waveform.stretches() == [place(opened)]


def test_a_silence_is_made_named_and_removed_by_keys_alone(open_: Open) -> None:
    """Whoever cannot use a mouse must be able to do all of it."""
    opened = open_()
    card = card_of(opened)
    card.waveform.setFocus()
    for key in (Key.Key_Right, Key.Key_BracketLeft, Key.Key_Right, Key.Key_Right, Key.Key_BracketRight):
        opened.press(key)
    assert place(opened) == Stretch(RATE, 3 * RATE)
    opened.press(Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Key.Key_Down, Key.Key_Return):
        QTest.keyClick(menu, key)
    assert opened.marks(opened.told.sound)[0].category is Category.PHONE
    assert card.waveform._shades[0].tone is Tone.INFO
    opened.press(Key.Key_Left, CTRL)
    opened.qtbot.waitUntil(lambda: place(opened) == Stretch(RATE * 9 // 10, RATE * 29 // 10))
    wake(opened)
    opened.press(Key.Key_Delete)
    assert opened.marks(opened.told.sound) == []


def test_a_nudge_is_saved_before_the_page_goes(qtbot: QtBot, open_: Open, told: Told) -> None:
    """Somebody who nudges and locks has moved the silence."""
    protect.cover(told.vault, told.sound, Stretch(RATE, 2 * RATE), Category.PERSON)
    opened = open_()
    card_of(opened).waveform.setFocus()
    opened.press(Key.Key_Tab)
    opened.press(Key.Key_Right, CTRL)
    opened.page.leave()
    assert place(opened) == Stretch(RATE * 11 // 10, RATE * 21 // 10)


def test_f4_plays_from_anywhere_and_what_was_recorded(open_: Open, told: Told) -> None:
    """While one types the times of a name one must hear it, its silence included."""
    protect.cover(told.vault, told.sound, Stretch(0, RATE), Category.PERSON)
    opened = open_()
    card = card_of(opened)
    card.add_row.start.setFocus()
    opened.press(Key.Key_F4)
    assert told.loudspeakers.running
    heard = np.frombuffer(told.loudspeakers.turn(RATE), "<i2")
    assert (np.abs(heard) == 8_000).all()
    opened.qtbot.waitUntil(lambda: card.waveform.position() == RATE)
    assert card.panel.clock.text().strip("\u2068\u2069") == "0:01 / 0:10"
    opened.press(Key.Key_F4)
    assert not told.loudspeakers.running


def test_f9_plays_what_leaves_sample_for_sample(open_: Open, told: Told) -> None:
    """She agrees to what she hears."""
    protect.cover(told.vault, told.sound, Stretch(2 * RATE, 3 * RATE), Category.PERSON)
    opened = open_()
    opened.press(Key.Key_F9)
    assert opened.page.place() == "voice"
    card = card_of(opened)
    panel = card.leaving_panel()
    assert panel is not None
    assert not card.panel.isVisible()
    assert panel.waveform.stretches() == [Stretch(2 * RATE, 3 * RATE)]
    opened.press(Key.Key_F4)
    heard = b""
    while told.loudspeakers.running:
        heard += told.loudspeakers.turn(RATE)
        QTest.qWait(60)
    wake(opened)
    leaves = as_it_leaves(told)
    assert heard[: len(leaves)] == leaves
    assert not any(leaves[4 * RATE : 6 * RATE])
    opened.press(Key.Key_F9)
    assert card.leaving_panel() is None
    assert card.panel.isVisible()


def test_what_leaves_is_made_anew_after_an_undo(open_: Open, told: Told) -> None:
    """She would agree to a silence that is no longer there."""
    opened = open_()
    drag(card_of(opened).waveform, 2, 4)
    opened.press(Key.Key_F9)
    panel = card_of(opened).leaving_panel()
    assert panel is not None
    assert len(panel.waveform.stretches()) == 1
    opened.press(Key.Key_F4)
    opened.press(Key.Key_Z, CTRL)
    panel = card_of(opened).leaving_panel()
    assert panel is not None
    assert panel.waveform.stretches() == []
    assert not told.loudspeakers.running
    opened.press(Key.Key_F4)
    assert told.loudspeakers.running
    assert told.loudspeakers.turn(100) == as_it_leaves(told)[:200]


def test_another_tab_is_silent_and_leaving_gives_the_loudspeaker_back(open_: Open, told: Told) -> None:
    """A voice that goes on behind a lock tells the room whose it is."""
    opened = open_()
    opened.press(Key.Key_F4)
    opened.page._open("text")
    assert not told.loudspeakers.running
    opened.press(Key.Key_F4)
    assert not told.loudspeakers.running
    opened.page._open("voice")
    opened.press(Key.Key_F4)
    assert told.loudspeakers.running
    opened.page.leave()
    assert not told.loudspeakers.running
    assert told.loudspeakers.closed == 2


def test_without_a_loudspeaker_silences_are_drawn_and_it_is_said(open_: Open, told: Told) -> None:
    """A computer without sound must still be of use."""
    told.loudspeakers.refuse = SoundProblem("speaker_missing")
    opened = open_()
    card = card_of(opened)
    QTest.mouseClick(card.panel.play, LEFT)
    assert "No loudspeaker" in card.panel._said.text()
    assert card.panel._why.isVisible()
    drag(card.waveform, 2, 4)
    assert seconds(place(opened)) == (2.0, 4.0)


def test_of_a_lossy_sound_the_wider_silence_is_seen(qtbot: QtBot) -> None:
    """What is lost beyond the mark must not come as a surprise to her."""
    facts = AudioFacts("OGG", RATE, 1, 10 * RATE, lossy=True)
    item = Item(1, 1, ItemKind.AUDIO, None, "", 1, None, None, facts)  # type: ignore[arg-type]
    heard = Sound(facts, lambda _first, frames: bytes(2 * frames), lambda _progress: Peaks(80, bytes(4000)))
    listening = Listening(InlineJobs(), SilentOutput())
    card = SoundCard(item, facts, listening.sound(lambda *, progress=SILENT: heard))  # noqa: ARG005
    qtbot.addWidget(card)
    place = Stretch(2 * RATE, 3 * RATE)
    covered = Mark(1, 1, Category.PERSON, place, MarkState.COVERED, None)  # type: ignore[arg-type]
    kept = Mark(2, 1, Category.PERSON, Stretch(6 * RATE, 7 * RATE), MarkState.KEPT, None)  # type: ignore[arg-type]
    card.show_marks([covered, kept], "", settled=True)
    first, second = card.waveform._shades
    assert first.wide == Stretch(2 * RATE - RATE // 4, 3 * RATE + RATE // 4)
    assert (first.stretch, second.wide) == (place, second.stretch)


def test_all_that_leaves_can_be_heard_before_she_agrees(open_: Open, told: Told) -> None:
    """Her yes to a sound that she could not hear is a yes to something else."""
    protect.cover(told.vault, told.sound, Stretch(2 * RATE, 3 * RATE), Category.PERSON)
    opened = open_()
    opened.page._open("leaving")
    (panel,) = opened.page.leaving.findChildren(SoundPanel)
    assert panel.waveform.stretches() == [Stretch(2 * RATE, 3 * RATE)]
    opened.press(Key.Key_F4)
    heard = told.loudspeakers.turn(4 * RATE)
    assert heard == as_it_leaves(told)[: 8 * RATE]
    opened.page._open("text")
    assert not told.loudspeakers.running


def test_how_a_sound_leaves_is_chosen_by_keys_and_taken_back(open_: Open, told: Told) -> None:
    """Whoever cannot use a mouse would hand over a voice that everybody knows."""
    opened = open_()
    card = card_of(opened)
    choice = card.choice

    def chosen() -> VoiceChoice:
        return card.voice

    assert choice.chips[VoiceChoice.OWN].isChecked()
    assert not choice.anew.isVisible()
    choice.chips[VoiceChoice.OWN].setFocus()
    opened.press(Key.Key_Left)
    assert chosen() is not VoiceChoice.OWN
    choice.chips[VoiceChoice.WHISPERED].setFocus()
    opened.press(Key.Key_Space)
    assert chosen() is VoiceChoice.WHISPERED
    assert choice.honest.isVisible()
    assert "has not agreed" in card.leaves.text()
    opened.press(Key.Key_Z, CTRL)
    opened.press(Key.Key_Z, CTRL)
    assert chosen() is VoiceChoice.OWN
    assert choice.chips[VoiceChoice.OWN].isChecked()
    opened.press(Key.Key_Z, CTRL | SHIFT)
    opened.press(Key.Key_Z, CTRL | SHIFT)
    assert chosen() is VoiceChoice.WHISPERED
    consent.change(told.vault, told.story_id, grant=[Scope.PUBLISH_VOICE_DISTORTED])
    choice.chips[VoiceChoice.STRONG].click()
    assert card.leaves.text() == "Leaves: all 0:10.000 of it, disguised."


def test_the_ten_seconds_that_are_heard_are_what_leaves(open_: Open, told: Told) -> None:
    """She agrees to what she hears: another disguise must not be what leaves."""
    consent.change(told.vault, told.story_id, grant=[Scope.PUBLISH_VOICE_DISTORTED])
    protect.cover(told.vault, told.sound, Stretch(2 * RATE, 3 * RATE), Category.PERSON)
    opened = open_()
    card = card_of(opened)
    card.choice.chips[VoiceChoice.STRONG].click()
    card.choice.hear.click()
    panel = card.excerpt_panel()
    assert panel is not None
    assert panel.waveform.stretches() == [Stretch(2 * RATE, 3 * RATE)]
    panel.play.click()
    first = as_it_leaves(told)
    assert told.loudspeakers.turn(4 * RATE) == first[: 8 * RATE]
    assert not any(first[4 * RATE : 6 * RATE])
    card.choice.anew.click()
    assert card.excerpt_panel() is None
    assert not told.loudspeakers.running
    assert as_it_leaves(told) != first
    card.choice.chips[VoiceChoice.STAYS].click()
    assert not card.choice.hear.isVisible()
    assert card.leaves.text() == "Stays here: you decided that it does not leave."
