"""The words of a sound in Protect: heard at a click, covered together with the sound, decided by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import protect, transcripts
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Category, Item, Mark, MarkState, Span, Stretch, TimeCode
from tests.ui.screens.protect_story import RATE, Told, tell, vault_in
from tests.ui.screens.test_protect_page import Opened, Went
from ui.screens.protect.category_menu import CategoryMenu
from ui.screens.protect.sound_card import SoundCard

TEXT = "He asked my name.\nZubeida, I said.\nThen he left."
CODES = (TimeCode(0, 0), TimeCode(18, 4 * RATE), TimeCode(35, 7 * RATE))
NAME = Span(18, 25)


@pytest.fixture
def told(tmp_path: Path, world: World) -> Iterator[Told]:
    """A story with a sound of ten seconds and its words."""
    vault = vault_in(tmp_path / "vault", world)
    one = tell(vault, photos=0, text="")
    transcripts.write(vault, one.sound, TEXT, CODES)
    yield one
    vault.close()


@pytest.fixture
def opened(qtbot: QtBot, told: Told) -> Iterator[Opened]:
    """Its voice tab."""
    page = Opened(qtbot, told, Went(), "voice")
    page.page.resize(1084, 900)
    yield page
    page.page.leave()


def words_of(told: Told) -> Item:
    """The transcript."""
    found = transcripts.transcript_of(view(told.vault, told.story_id), told.sound)
    assert found is not None
    return found


def card_of(opened: Opened) -> SoundCard:
    """The one sound, drawn."""
    (card,) = opened.page.voice.cards()
    opened.qtbot.waitUntil(lambda: card.waveform.view().frames == 10 * RATE)
    return card


def silences(opened: Opened) -> list[Mark]:
    """What is marked in the sound."""
    return opened.marks(opened.told.sound)


def cover_name(opened: Opened) -> None:
    """Cover the name in the words, as by N and a choice."""
    opened.page._presenter.add(words_of(opened.told).item_id, NAME, Category.PERSON)


def test_a_word_is_played_at_a_click_and_by_keys(opened: Opened) -> None:
    """Whoever decides what is silenced must hear it, and not search for it."""
    card = card_of(opened)
    assert [ms for _, ms in card.spoken._gutter.times()] == [0, 4_000, 7_000]
    cursor = card.spoken.text.textCursor()
    cursor.setPosition(18)
    at = card.spoken.text.cursorRect(cursor).center()
    QTest.mouseClick(card.spoken.text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.told.loudspeakers.running
    assert card.position() == 4 * RATE
    card.spoken.text.setFocus()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    card.spoken.text.setTextCursor(cursor)
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.position() > 7 * RATE


def test_covered_words_are_offered_as_a_silence_and_one_key_takes_it(opened: Opened) -> None:
    """A name that is covered in the transcript would still be heard by everybody."""
    card_of(opened)
    decide = opened.page.voice.to_decide
    assert decide.current() is None
    cover_name(opened)
    one = decide.current()
    assert one is not None
    assert "Zubeida" in one.title
    assert "wider" in one.words
    opened.press(Qt.Key.Key_A)
    (mark,) = silences(opened)
    assert mark.state is MarkState.COVERED
    assert isinstance(mark.place, Stretch)
    assert mark.place.start < 4 * RATE < mark.place.end
    assert decide.current() is None
    opened.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert silences(opened) == []
    assert decide.current() is not None


def test_what_is_refused_stays_to_be_heard_and_is_not_asked_again(opened: Opened) -> None:
    """A question that comes back every time is answered without reading."""
    card = card_of(opened)
    cover_name(opened)
    opened.press(Qt.Key.Key_R)
    (mark,) = silences(opened)
    assert mark.state is MarkState.KEPT
    assert opened.page.voice.to_decide.current() is None
    assert card.rows() == []
    assert card.waveform.stretches() == []
    opened.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.voice.to_decide.current() is not None


def test_a_silence_offers_its_words(opened: Opened) -> None:
    """A name that was silenced would still be read by everybody."""
    card_of(opened)
    opened.page._presenter.add(opened.told.sound, Stretch(4 * RATE + 100, 5 * RATE), Category.PERSON)
    one = opened.page.voice.to_decide.current()
    assert one is not None
    assert "Zubeida" in one.words
    opened.press(Qt.Key.Key_A)
    (mark,) = opened.marks(words_of(opened.told).item_id)
    assert mark.category is Category.PERSON
    assert opened.page.voice.to_decide.current() is None


def test_marks_of_the_recorder_are_decided_by_the_same_keys(opened: Opened) -> None:
    """Twenty marks of an interview are decided in a minute, or not at all."""
    card = card_of(opened)
    sound = opened.told.sound
    for place in (Stretch(0, RATE), Stretch(2 * RATE, 3 * RATE)):
        made = protect.cover(opened.told.vault, sound, place, Category.PLACE)
        opened.told.vault.write(
            lambda db, made=made: db.execute(  # type: ignore[misc]
                "UPDATE marks SET state = 'suggested' WHERE mark_id = ?", (made.mark_id,)
            )
        )
    opened.page._presenter.load()
    opened.press(Qt.Key.Key_J)
    assert card.waveform.chosen_key() == silences(opened)[1].mark_id
    assert card.position() == 2 * RATE
    opened.press(Qt.Key.Key_A)
    assert [mark.state for mark in silences(opened)] == [MarkState.SUGGESTED, MarkState.COVERED]
    opened.press(Qt.Key.Key_K)
    opened.press(Qt.Key.Key_R)
    assert [mark.state for mark in silences(opened)] == [MarkState.COVERED]


def test_words_are_covered_where_the_sound_is_heard(opened: Opened) -> None:
    """Going to another tab for each word, one listens to the sound no more."""
    card = card_of(opened)
    cursor = card.spoken.text.textCursor()
    cursor.setPosition(18)
    cursor.setPosition(25, QTextCursor.MoveMode.KeepAnchor)
    card.spoken.text.setTextCursor(cursor)
    card.spoken.text.setFocus()
    opened.press(Qt.Key.Key_N)
    opened.qtbot.waitUntil(lambda: bool(opened.page.findChildren(CategoryMenu)))
    (menu,) = opened.page.findChildren(CategoryMenu)
    menu.actions()[0].trigger()
    (mark,) = opened.marks(words_of(opened.told).item_id)
    assert mark.place == NAME
    assert opened.page.voice.to_decide.current() is not None
