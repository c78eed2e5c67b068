"""What was marked and left out while recording, in Protect: seen in its place, and decided by a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.clock import World
from tbtt_desktop.services import approval, recording
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Category, MarkState, Stretch
from tests.helpers.sound import ArraySource, voice
from tests.ui.screens.protect_story import Told, tell, vault_in
from tests.ui.screens.test_protect_page import Opened, Went
from ui.screens.protect.sound_card import SoundCard
from ui.theme import Tone


@pytest.fixture
def told(tmp_path: Path, world: World) -> Iterator[Told]:
    """A story with a recording of nine seconds: a mark after four, off the record after six."""
    vault = vault_in(tmp_path / "vault", world)
    told = tell(vault, photos=0, sound=False)
    source = ArraySource()
    begun = recording.begin(vault, told.story_id, source)
    source.say(voice(4))
    begun.recorder.mark(Category.PHONE)
    source.say(voice(2))
    begun.recorder.off_record()
    begun.recorder.on_record()
    source.say(voice(3))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    assert begun.item_id is not None
    yield replace(told, sound=begun.item_id)
    vault.close()


@pytest.fixture
def opened(qtbot: QtBot, told: Told) -> Iterator[Opened]:
    """Its voice tab."""
    page = Opened(qtbot, told, Went(), "voice")
    page.page.resize(1084, 900)
    yield page
    page.page.leave()


def card_of(opened: Opened) -> SoundCard:
    """The one sound, drawn."""
    (card,) = opened.page.voice.cards()
    opened.qtbot.waitUntil(lambda: bool(card.rows()) and card.waveform.view().frames == 9 * RATE)
    return card


def said(card: SoundCard) -> str:
    """Return the words that are in sight."""
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_a_mark_is_suggested_and_accepted(opened: Opened) -> None:
    """The key was pressed for a name: it must be the first thing one sees, and one press to silence it."""
    card = card_of(opened)
    (row,) = card.rows()
    assert "Marked while it was recorded" in said(card)
    assert "Leaves: all" in card.leaves.text()  # it covers nothing yet
    (shade,) = card.waveform._seen_shades()
    assert (shade.tone, shade.stretch, shade.wide) == (Tone.MUTED, Stretch(0, 6 * RATE), Stretch(0, 6 * RATE))
    row.accept.click()
    (mark,) = opened.marks(opened.told.sound)
    assert (mark.state, mark.category, mark.place) == (
        MarkState.COVERED,
        Category.PHONE,
        Stretch(0, 6 * RATE),
    )
    assert row.accept.isHidden()
    assert "complete silence" in card.leaves.text()
    opened.page._presenter.undo()
    assert [mark.state for mark in opened.marks(opened.told.sound)] == [MarkState.SUGGESTED]
    assert not card.rows()[0].accept.isHidden()


def test_a_mark_is_adjusted_and_with_that_accepted(opened: Opened) -> None:
    """Twelve seconds for one word would take the sentence with it."""
    card = card_of(opened)
    card.rows()[0].start.set_text("0:03")
    card.rows()[0].accept.click()
    (mark,) = opened.marks(opened.told.sound)
    assert (mark.state, mark.place) == (MarkState.COVERED, Stretch(3 * RATE, 6 * RATE))


def test_a_mark_is_refused(opened: Opened) -> None:
    """Pressed by mistake: it must go, and not hold the story back."""
    card = card_of(opened)
    card.rows()[0].act.click()
    assert opened.marks(opened.told.sound) == []
    assert approval.undecided(view(opened.told.vault, opened.told.story_id)) == []


def test_the_story_does_not_go_before_it_is_decided(opened: Opened) -> None:
    """She would be asked to agree to what nobody has listened to again."""
    page = opened.page
    card_of(opened)
    page._open("leaving")
    opened.qtbot.waitUntil(lambda: "marked" in page.leaving.before.accessibleName())
    page.leaving.first.click()
    assert page._here_name() == "voice"


def test_the_gap_is_seen_and_said(opened: Opened) -> None:
    """Whoever transcribes it must know that something is not there, and that nobody cut it out later."""
    card = card_of(opened)
    opened.qtbot.waitUntil(lambda: bool(card.waveform._gaps))
    assert "At \u20680:06\u2069: off the record" in said(card)
    assert "off the record" in card.waveform.accessibleDescription()
    plain = card.waveform.grab().toImage()
    card.waveform.show_gaps(())
    assert card.waveform.grab().toImage() != plain
