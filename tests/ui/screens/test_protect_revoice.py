"""Protect's voice tab, the safe way: her covered words in another voice, heard before they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tbtt_desktop.audio.speech import speak
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.services import capture, consent, protect, stories, transcripts
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Item, Speaker, Stretch, VoiceChoice
from tests.ui.screens.protect_story import RATE, Told, tell, tone, vault_in
from tests.ui.screens.test_protect_page import Opened, Went
from ui.screens.protect.sound_card import SoundCard
from ui.screens.protect.speaker_row import offered_languages
from ui.widgets.waveform_panel import SoundPanel

Key = Qt.Key
Open = Callable[[], Opened]
SAID = "person 1 came at night."


@pytest.fixture
def told(tmp_path: Path, world: World) -> Iterator[Told]:
    """A story with a sound whose words are written down, with a name that is covered."""
    opened = vault_in(tmp_path / "vault", world)
    made = tell(opened, photos=0)
    stories.set_language(opened, made.story_id, "en", "")
    consent.change(opened, made.story_id, grant=[Scope.PUBLISH_TRANSCRIPT])
    transcripts.write(opened, made.sound, "Zubeida came at night.")
    protect.cover_term(opened, made.story_id, "Zubeida")
    yield made
    opened.close()


@pytest.fixture
def open_(qtbot: QtBot, told: Told) -> Iterator[Open]:
    """Opens its voice tab, and leaves it as the window does."""
    pages: list[Opened] = []

    def open_voice() -> Opened:
        opened = Opened(qtbot, told, Went(), "voice")
        opened.page.resize(1084, 1200)
        pages.append(opened)
        return opened

    yield open_voice
    for opened in pages:
        opened.page.leave()


def card_of(opened: Opened) -> SoundCard:
    """The first sound."""
    return opened.page.voice.cards()[0]


def sound(told: Told) -> Item:
    """The sound as it is saved."""
    return next(one for one in stories.view(told.vault, told.story_id).items if one.item_id == told.sound)


def test_a_synthetic_voice_is_chosen_by_keys_and_heard(open_: Open, told: Told) -> None:
    """Whoever cannot use a mouse would hand over her own voice, and nobody would have heard what leaves."""
    opened = open_()
    card = card_of(opened)
    choice = card.choice
    assert list(choice.chips) == [
        VoiceChoice.STAYS,
        VoiceChoice.REVOICED,
        VoiceChoice.READ,
        VoiceChoice.STRONG,
        VoiceChoice.MILD,
        VoiceChoice.WHISPERED,
        VoiceChoice.OWN,
    ]
    assert choice.chips[VoiceChoice.STAYS].text() == "Transcript only"
    choice.chips[VoiceChoice.REVOICED].setFocus()
    opened.press(Key.Key_Space)
    assert card.voice is VoiceChoice.REVOICED
    leaves = sound(told).leaves
    assert leaves is not None
    assert leaves.speaker == Speaker("en", "f1")
    assert card.leaves.text() == "Leaves: her words in a synthetic voice, and nothing of this sound."
    choice.hear.click()
    panel = card.excerpt_panel()
    assert panel is not None
    panel.play.click()
    said = speak(SAID, "en+f1")[0]
    assert told.loudspeakers.turn(8_000) == said[:16_000]
    choice.speaker.pace.setFocus()
    opened.press(Key.Key_Up)
    leaves = sound(told).leaves
    assert leaves is not None
    assert leaves.speaker == Speaker("en", "f1", 130)
    assert card.excerpt_panel() is None
    opened.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sound(told).leaves is None


def test_what_leaves_is_made_of_the_words_as_they_are(open_: Open, told: Told) -> None:
    """A name that was covered a moment ago would still be said."""
    opened = open_()
    card = card_of(opened)
    card.choice.chips[VoiceChoice.REVOICED].click()
    opened.press(Key.Key_F9)
    panel = card.leaving_panel()
    assert panel is not None
    protect.cover_term(told.vault, told.story_id, "night", Category.DATE)
    opened.page._presenter.load()
    other = card.leaving_panel()
    assert other is not None
    assert other is not panel
    opened.page._open("leaving")
    (heard,) = opened.page.leaving.findChildren(SoundPanel)
    heard.play.click()
    said = speak("person 1 came at date 1.", "en+f1")[0]
    assert told.loudspeakers.turn(8_000) == said[:16_000]


def test_words_are_read_aloud_in_another_recording(open_: Open, told: Told) -> None:
    """The helper's voice would leave beside hers, or with words that were changed since."""
    reading = capture.add_audio(told.vault, told.story_id, Memory(bytearray(tone(3))))
    opened = open_()
    choice = card_of(opened).choice
    choice.chips[VoiceChoice.READ].click()
    assert sound(told).leaves is None
    assert choice.reading.words.text() == SAID
    assert choice.reading.sound.count() == 1
    choice.reading.sound.setFocus()
    opened.press(Key.Key_Down)
    leaves = sound(told).leaves
    assert leaves is not None
    assert leaves.reading is not None
    assert leaves.reading.sound == reading
    assert card_of(opened).leaves.text() == "Leaves: her words in your voice, and nothing of this sound."
    assert opened.page.voice.cards()[1].voice is VoiceChoice.STAYS
    protect.cover_term(told.vault, told.story_id, "night", Category.DATE)
    opened.page._presenter.load()
    assert choice.reading.stale.isVisible()
    assert not choice.hear.isVisible()
    assert card_of(opened).leaves.text().startswith("Stays here: its words changed")
    choice.reading.fits.click()
    assert not choice.reading.stale.isVisible()
    assert choice.hear.isVisible()


def test_without_written_words_no_other_voice_is_offered(open_: Open, told: Told) -> None:
    """A person would choose the safe way, and nothing would leave."""
    transcripts.write(told.vault, told.sound, "")
    choice = card_of(open_()).choice
    assert choice.first.isVisible()
    assert not choice.chips[VoiceChoice.REVOICED].isEnabled()
    assert not choice.chips[VoiceChoice.READ].isEnabled()
    assert choice.chips[VoiceChoice.STAYS].text() == "Not at all"


def test_a_language_without_a_voice_asks_for_one(open_: Open, told: Told) -> None:
    """Her words would be read in the sounds of another language."""
    stories.set_language(told.vault, told.story_id, "fil", "")
    choice = card_of(open_()).choice
    choice.chips[VoiceChoice.REVOICED].click()
    assert sound(told).leaves is None
    assert choice.speaker.isVisible()
    assert choice.speaker.language.currentIndex() == -1
    assert choice.chips[VoiceChoice.REVOICED].isChecked()
    choice.speaker.language.setCurrentIndex(choice.speaker.language.findData("id"))
    choice.speaker.language.activated.emit(0)
    leaves = sound(told).leaves
    assert leaves is not None
    assert leaves.speaker == Speaker("id", "f1")
    assert len(offered_languages()) > 80


def test_a_second_disguise_is_warned_of(open_: Open, told: Told) -> None:
    """Both disguises of her words would leave, and undo each other."""
    consent.change(told.vault, told.story_id, grant=[Scope.PUBLISH_VOICE_DISTORTED])
    opened = open_()
    card = card_of(opened)
    card.choice.chips[VoiceChoice.STRONG].click()
    assert not card.choice.warning.isVisible()
    card.choice.hear.click()
    card.added.emit(Stretch(2 * RATE, 3 * RATE), Category.PERSON.value)
    assert card.choice.warning.isVisible()
    card.choice.chips[VoiceChoice.OWN].click()
    assert not card.choice.warning.isVisible()
    card.choice.chips[VoiceChoice.MILD].click()
    assert card.choice.warning.isVisible()
