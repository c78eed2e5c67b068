"""What happened: codes are kept as they are chosen, and risk is answered at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.help_list import help_list
from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import stories as rows
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.page import Saving
from ui.route import Route, Screen
from ui.screens.what_happened.page import CodeChip, Group, SafetyPrompt, WhatHappenedPage
from ui.screens.what_happened.presenter import SELF_HARM, CodesPresenter
from ui.screens.what_happened.when_where import WhenAndWhere
from ui.widgets.stepper import Step


@pytest.fixture
def story_id(vault: Vault) -> StoryId:
    """A story."""
    return stories.new_story(vault, pseudonym="Rain", language="en")


def open_codes(stage: Stage, story_id: StoryId) -> WhatHappenedPage:
    """Show the page."""
    page = stage.open(Screen.WHAT_HAPPENED, story_id)
    assert isinstance(page, WhatHappenedPage)
    return page


def chip(page: WhatHappenedPage, list_name: str, words: str) -> CodeChip:
    """Return a chip by its words."""
    group = next(group for group in page.findChildren(Group) if group.list_name == list_name)
    return next(one for one in group.findChildren(CodeChip) if one.text() == words)


def press(button: QPushButton) -> None:
    """Press it by keyboard."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def presenter_of(vault: Vault, story_id: StoryId) -> CodesPresenter:
    """Return a presenter that has loaded."""
    presenter = CodesPresenter(vault, InlineJobs(), story_id, "en")
    presenter.load()
    return presenter


def test_every_code_of_every_list_has_a_chip(quiet: Stage, story_id: StoryId) -> None:
    """What has no chip cannot be told, and is missing from every count."""
    page = open_codes(quiet, story_id)
    shown = {group.list_name: len(group.findChildren(CodeChip)) for group in page.findChildren(Group)}
    assert shown == {name: len(entry.codes) for name, entry in taxonomy().lists.items()}


def test_a_chip_is_on_disk_at_once_and_off_again(quiet: Stage, story_id: StoryId) -> None:
    """What was chosen must be there after a power cut."""
    page = open_codes(quiet, story_id)
    press(chip(page, "act", "Threats"))
    press(chip(page, "act", "Doxing"))
    assert quiet.story(story_id).codes["act"] == ("doxing", "threats")
    assert page.saving is Saving.SAVED
    assert Step.WHAT_HAPPENED in page.done
    press(chip(page, "act", "Threats"))
    assert quiet.story(story_id).codes["act"] == ("doxing",)
    assert chip(page, "act", "Doxing").isChecked()
    assert not chip(page, "act", "Threats").isChecked()


def test_of_some_lists_only_one_holds(quiet: Stage, story_id: StoryId) -> None:
    """Two outcomes of one thing would make every count wrong."""
    page = open_codes(quiet, story_id)
    press(chip(page, "action_outcome", "No effect"))
    press(chip(page, "action_outcome", "Made it worse"))
    assert quiet.story(story_id).codes["action_outcome"] == ("made_worse",)
    assert not chip(page, "action_outcome", "No effect").isChecked()
    press(chip(page, "action_outcome", "Made it worse"))
    assert "action_outcome" not in quiet.story(story_id).codes


def test_risk_of_self_harm_is_answered_at_once(quiet: Stage, story_id: StoryId) -> None:
    """In that moment nobody should have to look for what to do."""
    page = open_codes(quiet, story_id)
    prompt = page.findChild(SafetyPrompt)
    assert prompt is not None
    assert not prompt.isVisible()
    press(chip(page, "harm_detail", "May harm herself"))
    assert prompt.isVisible()
    assert not any(group.isVisible() for group in page.findChildren(Group))
    words = " ".join(label.text() for label in prompt.findChildren(QLabel))
    for phrase in ("stay with her", "Do not leave her alone", "Call someone who is trained"):
        assert phrase in words
    away = page.focusWidget()
    assert isinstance(away, QPushButton)
    assert away.text() == "Put away"
    QTest.keyClick(away, Qt.Key.Key_Space)
    assert not prompt.isVisible()
    again = next(one for one in page.findChildren(QPushButton) if "may harm herself" in one.text())
    assert again.isVisible()
    assert quiet.story(story_id).codes["harm_detail"] == ("self_harm_risk",)


def test_the_shelters_list_stands_beside_it(quiet: Stage, story_id: StoryId) -> None:
    """The number to call must be there without leaving the page, and can be written there."""
    page = open_codes(quiet, story_id)
    page._presenter.choose(*SELF_HARM, True)
    prompt = page.findChild(SafetyPrompt)
    assert prompt is not None
    field = prompt._list.field
    field.setFocus()
    QTest.keyClicks(field, "0800 1")
    page.leave()
    assert help_list(quiet.vault) == "0800 1"
    assert presenter_of(quiet.vault, story_id).state.help_list == "0800 1"


def test_a_code_that_is_not_known_here_stays(vault: Vault, story_id: StoryId) -> None:
    """A newer program's code must not vanish because an older one was used for a day."""
    vault.write(lambda db: rows.set_codes(db, story_id, "act", ("from_the_future", "threats")))
    presenter = presenter_of(vault, story_id)
    presenter.choose("act", "doxing", True)
    presenter.choose("act", "threats", False)
    assert presenter.state.error is None
    assert set(stories.view(vault, story_id).codes["act"]) == {"doxing", "from_the_future"}


def test_it_goes_on_to_protect(quiet: Stage, story_id: StoryId) -> None:
    """The way through a story must not end here."""
    page = open_codes(quiet, story_id)
    next(one for one in page.findChildren(QPushButton) if one.text() == "Go on to protect").click()
    assert quiet.window.opened == [Route(Screen.PROTECT, story_id)]


def test_when_and_where_are_kept_as_they_are_said(quiet: Stage, story_id: StoryId) -> None:
    """A year is often all that she knows; it must be enough, be kept at once, and be shown again."""
    page = open_codes(quiet, story_id)
    card = page.findChild(WhenAndWhere)
    assert card is not None
    assert not card._month.isEnabled()
    card._year.setFocus()
    QTest.keyClick(card._year, Qt.Key.Key_Down)
    assert stories.view(quiet.vault, story_id).row.happened == str(quiet.vault.world.clock.today().year)
    QTest.keyClick(card._month, Qt.Key.Key_Down)
    assert stories.view(quiet.vault, story_id).row.happened.endswith("-01")
    assert page.saving is Saving.SAVED
    card._area.setFocus()
    QTest.keyClicks(card._area, "The coast")
    page.leave()
    row = stories.view(quiet.vault, story_id).row
    assert row.area == "The coast"
    again = presenter_of(quiet.vault, story_id).state
    assert (again.happened, again.area) == (row.happened, row.area)


def test_it_is_said_whether_the_area_leaves(quiet: Stage, story_id: StoryId) -> None:
    """She would think it stays here, and it goes; or the other way about."""

    def words() -> str:
        page = open_codes(quiet, story_id)
        card = page.findChild(WhenAndWhere)
        assert card is not None
        return card._leaves.text()

    assert "The area stays here: she has not agreed to “Show the broad area on a public map”." in words()
    consent.change(quiet.vault, story_id, grant=[Scope.PUBLIC_MAP_AREA])
    assert words() == "The year, the month and the area leave with the story."


def test_a_month_that_has_not_come_is_said(vault: Vault, story_id: StoryId) -> None:
    """The page would go on saying that everything is saved."""
    presenter = presenter_of(vault, story_id)
    today = vault.world.clock.today()
    presenter.set_month(today.year, today.month + 1)
    assert presenter.state.error is not None
    assert presenter.state.error.code == "date_invalid"
    presenter.set_month(today.year, 0)
    assert presenter.state.error is None
    assert stories.view(vault, story_id).row.happened == str(today.year)
