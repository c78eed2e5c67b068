"""Writing into a vault on a stick that is pulled out and put back: nothing on the screen is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role
from tests.helpers.stick import Stick
from tests.helpers.vaults import CHEAP, PASSPHRASE
from tests.ui.screens.screens import Stage
from ui.jobs import ThreadJobs, ThreadLane
from ui.route import Screen
from ui.screens.interview.parts import PartCard


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A disk of its own."""
    made = Stick(tmp_path / "image", tmp_path / "stick")
    yield made
    made.remove()


@pytest.fixture
def portable(qtbot: QtBot, stick: Stick, world: World, pool: ThreadJobs) -> Iterator[Stage]:
    """A stage on a vault on it, with the window's own pool and lane."""
    lane = ThreadLane()
    made = create_vault(
        stick.place / "v", Role.HELPER, "amal", PASSPHRASE, lane=lane, world=world, params=CHEAP
    )
    yield Stage(qtbot, made.vault, pool)
    made.vault.close()
    lane.stop()


def test_what_is_typed_without_the_stick_stays_and_is_saved_by_itself(
    portable: Stage, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She says it once. Somebody takes the wrong stick out and puts it back a minute later."""
    monkeypatch.setattr("ui.saving.TRY_AGAIN", 200)
    story_id = stories.new_story(portable.vault)
    consent.change(portable.vault, story_id, grant=[Scope.TAKE_NOTES])
    stories.add_text(portable.vault, story_id, "Before.")
    page = portable.open(Screen.INTERVIEW, story_id)
    portable.qtbot.waitUntil(lambda: bool(page.findChildren(PartCard)))
    (card,) = page.findChildren(PartCard)
    stick.pull_out()
    card.field.setFocus()
    QTest.keyClicks(card.field, "Without it. ")

    def told() -> bool:
        return any("cannot be reached" in label.text() for label in page.findChildren(QLabel))

    portable.qtbot.waitUntil(told, timeout=10_000)
    assert "Without it." in card.field.text()
    stick.put_back()
    portable.qtbot.waitUntil(
        lambda: "Without it." in stories.view(portable.vault, story_id).items[0].text, timeout=10_000
    )
    page.leave()
