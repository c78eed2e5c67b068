"""Reading what arrived: her words as they left, whose they are, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services import (
    approval,
    consent,
    handover,
    intake,
    people,
    protect,
    quarantine,
    stories,
    transcripts,
    withdrawal,
)
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Role, StoryId, TimeCode
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import Made, make_story
from tests.ui.screens.screens import Stage
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.read.heard_words import HeardWords
from ui.screens.read.page import ReadPage
from ui.widgets.waveform_panel import SoundPanel


@pytest.fixture
def arrived(quiet: Stage, vault: Vault, desk: Vault, tmp_path: Path) -> StoryId:
    """A whole story that came to the desk in a bundle; the stage is the desk's from here on."""
    made = make_story(vault)
    cover(vault, made)
    plan = handover.plan(vault, [made.story_id], ["desk"])
    path = handover.export(vault, plan, tmp_path / "x.tbtt").path
    assert intake.take_in(desk, path).result is Result.IMPORTED
    quiet.vault, quiet.role = desk, Role.COORDINATOR
    return made.story_id


def cover(vault: Vault, made: Made) -> None:
    """Protect and approve it."""
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)


def words(page: Page) -> str:
    """Return everything that stands on the page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def open_read(stage: Stage, story_id: StoryId) -> ReadPage:
    """Show the page."""
    page = stage.open(Screen.READ, story_id)
    assert isinstance(page, ReadPage)
    return page


def test_the_list_leads_to_reading(quiet: Stage, arrived: StoryId) -> None:
    """A coordinator must get from the list to the words, and never into an editor for them."""
    page = quiet.open(Screen.STORIES)
    page._open(arrived)  # type: ignore[attr-defined]  # the page of the list
    assert quiet.window.opened == [Route(Screen.READ, arrived)]


def test_it_shows_what_arrived_and_no_name(quiet: Stage, arrived: StoryId) -> None:
    """She was shown what leaves; the desk must see that and not a letter more."""
    page = open_read(quiet, arrived)
    shown = words(page)
    assert "[PERSON 1]" in shown
    assert "Zubeida" not in shown
    assert "Sound, " in shown
    assert "0:02" in shown
    assert page.title == stories.view(quiet.vault, arrived).row.pseudonym


def test_it_says_who_signed_and_what_she_agreed_to(quiet: Stage, arrived: StoryId) -> None:
    """Who reads it must know whether to trust it, and what may be done with it."""
    shown = words(open_read(quiet, arrived))
    assert "amal" in shown
    assert "Trusted" in shown
    assert "Count it in statistics" in shown
    assert "any trusted recipient" in shown
    assert "She saw what leaves" in shown
    people.revoke(quiet.vault, "amal")
    shown = words(open_read(quiet, arrived))
    assert "Kept aside" in shown
    assert "[PERSON 1]" not in shown
    quarantine.accept(quiet.vault, arrived)
    assert "Not trusted any more" in words(open_read(quiet, arrived))


def test_what_is_kept_aside_is_read_before_it_is_decided_and_says_what_it_is(
    quiet: Stage, arrived: StoryId
) -> None:
    """Nobody can decide about a story unread; read among the others, a thief's would pass for hers."""
    people.revoke(quiet.vault, "amal")
    press(open_read(quiet, arrived), "Read it")
    route = quiet.window.opened.pop()
    page = quiet.open(route.screen, route.story_id, route.place)
    shown = words(page)
    assert "Kept aside: nobody vouches for this" in shown
    assert "[PERSON 1]" in shown
    assert "Not trusted any more" in shown
    assert "She takes it back…" not in {one.text() for one in page.findChildren(QPushButton)}
    assert [label for label in page.findChildren(QLabel) if not label.pixmap().isNull()]
    assert search_stories(quiet.vault, "PERSON") == []
    press(page, "Delete…")
    assert "stays out where it is sent again" in words(page)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)  # Keep it aside has the focus
    press(page, "Let it count…")
    press(page, "Let it count")
    assert quiet.window.opened.pop() == Route(Screen.READ, arrived)
    page = open_read(quiet, arrived)
    assert "Let count by you" in words(page)
    press(page, "Keep it aside again")
    assert quiet.window.opened.pop() == Route(Screen.PEOPLE)
    page = quiet.open(Screen.READ, arrived, "aside")
    press(page, "Delete…")
    press(page, "Delete")
    assert quiet.window.opened.pop() == Route(Screen.PEOPLE)
    assert stories.list_stories(quiet.vault) == []


def press(page: Page, name: str) -> None:
    """Press a button that can be seen."""
    (found,) = [one for one in page.findChildren(QPushButton) if one.text() == name and one.isVisibleTo(page)]
    found.click()


def test_its_pictures_are_decoded_in_the_guard(quiet: Stage, arrived: StoryId) -> None:
    """A picture from outside must never be opened by the process that holds the keys."""
    page = open_read(quiet, arrived)
    (picture,) = page._presenter.state.pictures.values()
    assert isinstance(picture, Thumbnail)
    assert max(picture.width, picture.height) <= 420


def test_a_withdrawn_story_shows_nothing(
    quiet: Stage, arrived: StoryId, vault: Vault, tmp_path: Path
) -> None:
    """What she took back must be gone, and be said to be gone."""
    withdrawal.withdraw(vault, arrived, ["desk"], tmp_path / "w.tbtt")
    assert intake.take_in(quiet.vault, tmp_path / "w.tbtt").result is Result.WITHDRAWN
    shown = words(open_read(quiet, arrived))
    assert "She took it back" in shown
    assert "[PERSON" not in shown


def test_deleting_asks_first(quiet: Stage, arrived: StoryId) -> None:
    """What others worked for must not go by a slip."""
    page = open_read(quiet, arrived)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    buttons["Delete here…"].click()
    assert len(stories.list_stories(quiet.vault)) == 1
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    buttons["Delete"].click()
    assert stories.list_stories(quiet.vault) == []
    assert quiet.window.opened == [Route(Screen.STORIES)]
    page.leave()


def test_what_arrived_is_heard_and_silent_afterwards(quiet: Stage, arrived: StoryId) -> None:
    """A coordinator works from her voice, and nobody in the office must go on hearing it."""
    page = open_read(quiet, arrived)
    (panel,) = page.findChildren(SoundPanel)
    assert panel.clock.text().strip("\u2068\u2069") == "0:00 / 0:02"
    assert panel.waveform._loudness is not None
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert any(quiet.loudspeakers.turn(1_000))
    page.leave()
    assert not quiet.loudspeakers.running
    assert quiet.loudspeakers.closed == 1


def test_without_a_loudspeaker_the_rest_is_read(quiet: Stage, arrived: StoryId) -> None:
    """A desk without sound still has the words and the pictures."""
    quiet.loudspeakers.refuse = SoundProblem("speaker_missing")
    page = open_read(quiet, arrived)
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert "No loudspeaker" in words(page)
    assert "[PERSON 1]" in words(page)
    page.leave()


def test_the_words_of_a_sound_are_heard_at_a_click(
    quiet: Stage, vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A coordinator who cannot find the place in an hour believes the transcript, or leaves it."""
    made = make_story(vault)
    consent.change(vault, made.story_id, grant=[Scope.PUBLISH_TRANSCRIPT])
    transcripts.write(
        vault, made.audio, "Then he called.\nI said no.", [TimeCode(0, 0), TimeCode(16, 16_000)]
    )
    cover(vault, made)
    plan = handover.plan(vault, [made.story_id], ["desk"])
    path = handover.export(vault, plan, tmp_path / "x.tbtt").path
    assert intake.take_in(desk, path).result is Result.IMPORTED
    quiet.vault, quiet.role = desk, Role.COORDINATOR
    page = open_read(quiet, made.story_id)
    (timed,) = page.findChildren(HeardWords)
    (panel,) = page.findChildren(SoundPanel)
    assert timed.isReadOnly()
    assert [ms for _, ms in timed.gutter.times()] == [0, 1_000]
    cursor = timed.textCursor()
    cursor.setPosition(16)
    at = timed.cursorRect(cursor).center()
    QTest.mouseClick(timed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert quiet.loudspeakers.running
    assert panel.waveform.position() == 16_000
    timed.setTextCursor(cursor)
    timed.setFocus()
    cursor.setPosition(0)
    timed.setTextCursor(cursor)
    QTest.keyClick(timed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.waveform.position() == 0
    QTest.keyClicks(timed, "x")
    assert timed.text() == "Then he called.\nI said no."
    page.leave()
