"""A copy for a court in the window: offered where she agreed, unchanged, noted, and never half written."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import capture, consent, evidence, stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import picture, sound
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview import CAPTURE, begin, button, open_interview
from ui.i18n import isolated
from ui.screens.evidence import Evidence
from ui.widgets import InlineMessage, Picker, ProgressPanel

WAIT = 10_000


def tell(stage: Stage) -> StoryId:
    """Make a story with a text, a sound and a picture."""
    story_id = begin(stage.vault, *CAPTURE)
    stories.add_text(stage.vault, story_id, "He wrote again.")
    capture.add_audio(stage.vault, story_id, Memory(bytearray(sound())))
    capture.add_photo(stage.vault, story_id, Memory(bytearray(picture())))
    return story_id


@pytest.fixture
def told(quiet: Stage) -> StoryId:
    """Such a story."""
    return tell(quiet)


def card_of(stage: Stage, story_id: StoryId) -> Evidence:
    """Open the interview, and return the card."""
    card = open_interview(stage, story_id).findChild(Evidence)
    assert isinstance(card, Evidence)
    return card


def copies(stage: Stage) -> list[str]:
    """Return the digests that the log knows."""
    lines = stage.vault.read(activity.activities)
    return [str(line.detail["sha256"]) for line in lines if line.kind == "evidence_copied"]


def message(card: Evidence) -> str:
    """Return what is said in the card, "" for nothing."""
    shown = card.findChild(InlineMessage)
    return shown.accessibleName() if isinstance(shown, InlineMessage) and not shown.isHidden() else ""


def test_it_is_offered_only_where_she_agreed(quiet: Stage, told: StoryId) -> None:
    """A helper who means well would put her face on a disk without having asked."""
    assert card_of(quiet, told).isHidden()
    consent.change(quiet.vault, told, grant=[Scope.LEGAL_EVIDENCE])
    assert not card_of(quiet, told).isHidden()


@pytest.mark.parametrize(("part", "name"), [(1, "t.txt"), (2, "s.wav"), (3, "p.jpg")])
def test_the_copy_is_the_original_and_its_digest_is_shown(
    quiet: Stage, told: StoryId, tmp_path: Path, part: int, name: str
) -> None:
    """A court would not take what cannot be shown to be what was handed in."""
    consent.change(quiet.vault, told, grant=[Scope.LEGAL_EVIDENCE])
    card = card_of(quiet, told)
    quiet.chosen.paths = [tmp_path / name]
    picker = card.findChild(Picker)
    assert isinstance(picker, Picker)
    picker.pick(str(part))
    QTest.mouseClick(button(card, "Copy the original…"), Qt.MouseButton.LeftButton)
    written = (tmp_path / name).read_bytes()
    assert written == [b"He wrote again.", sound(), picture()][part - 1]
    digest = hashlib.sha256(written).hexdigest()
    assert copies(quiet) == [digest]
    assert name in message(card)
    item = stories.view(quiet.vault, told).items[part - 1]
    assert evidence.ending_of(item) == name[1:]


def test_a_place_that_cannot_be_written_is_said(quiet: Stage, told: StoryId, tmp_path: Path) -> None:
    """She would carry an empty stick to court."""
    consent.change(quiet.vault, told, grant=[Scope.LEGAL_EVIDENCE])
    card = card_of(quiet, told)
    quiet.chosen.paths = [tmp_path / "nowhere" / "copy"]
    QTest.mouseClick(button(card, "Copy the original…"), Qt.MouseButton.LeftButton)
    assert message(card) == f"{isolated('nowhere')} is not there"
    assert copies(quiet) == []
    quiet.chosen.paths = []  # the dialog was closed
    QTest.mouseClick(button(card, "Copy the original…"), Qt.MouseButton.LeftButton)
    assert copies(quiet) == []


def test_cancelled_nothing_is_written(busy: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a recording in the clear would lie on a stick, and nobody would know of it."""
    story_id, gate = tell(busy), threading.Event()
    consent.change(busy.vault, story_id, grant=[Scope.LEGAL_EVIDENCE])
    card = card_of(busy, story_id)
    busy.qtbot.waitUntil(lambda: not card.isHidden(), timeout=WAIT)
    plain = evidence.copy_evidence

    def held_up(vault: Vault, story: StoryId, part: int, out: Path, progress: Progress) -> object:
        assert gate.wait(WAIT)
        return plain(vault, story, part, out, progress)

    monkeypatch.setattr("ui.screens.evidence.copy_evidence", held_up)
    busy.chosen.paths = [tmp_path / "copy"]
    QTest.mouseClick(button(card, "Copy the original…"), Qt.MouseButton.LeftButton)
    panel = card.findChild(ProgressPanel)
    assert isinstance(panel, ProgressPanel)
    assert not panel.isHidden()
    QTest.mouseClick(button(panel, "Cancel"), Qt.MouseButton.LeftButton)
    gate.set()
    busy.qtbot.waitUntil(lambda: message(card) == "Stopped", timeout=WAIT)
    assert panel.isHidden()
    assert list(tmp_path.glob("copy*")) == []
    assert copies(busy) == []
