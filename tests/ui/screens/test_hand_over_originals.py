"""Originals on Hand over: never by default, for who is named alone, said before they leave, agreed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.services import approval, consent, intake, protect, reading
from tbtt_desktop.services.intake import Result
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.handing import SHARED, button, said, tell
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_hand_over import at_desk, open_page
from ui.screens.hand_over.originals import OriginalsCard
from ui.screens.hand_over.page import HandOverPage


@pytest.fixture
def told(quiet: Stage, desk: Vault) -> StoryId:
    """A story with a picture that is ready to leave, covered."""
    assert desk is not quiet.vault
    return tell(quiet.vault, "Rain", photo=True, scopes=(*SHARED, Scope.PUBLISH_IMAGE))


def name(vault: Vault, story_id: StoryId) -> None:
    """Take her yes, by name, to what the desk may have as it is."""
    consent.change(vault, story_id, grant=[Scope.LEGAL_EVIDENCE], recipient="desk")
    protect.set_looked_at(vault, story_id)
    approval.approve(vault, story_id)


def card_of(page: HandOverPage) -> OriginalsCard:
    """Return the card."""
    card = page.findChild(OriginalsCard)
    assert isinstance(card, OriginalsCard)
    return card


def test_it_cannot_be_chosen_before_she_named_who_gets_them(quiet: Stage, told: StoryId) -> None:
    """Her face would leave because a box was there to be ticked."""
    page = open_page(quiet, told)
    assert not card_of(page).box.isEnabled()
    assert "She has not agreed, by name, that desk gets originals of Rain" in said(page)
    assert "not covered" not in said(card_of(page)).partition("Originals, not covered")[2]


def test_originals_leave_once_they_are_listed_and_she_agreed_to_just_them(
    quiet: Stage, told: StoryId, desk: Vault, tmp_path: Path
) -> None:
    """One yes for a covered picture must not be taken for one to her face."""
    name(quiet.vault, told)
    page = open_page(quiet, told)
    card = card_of(page)
    assert card.box.isEnabled()
    assert not card.box.isChecked()
    assert button(page, "Make the bundle").isEnabled()
    card.box.click()
    assert "1 file leaves not covered" in said(card) or "1 files leave not covered" in said(card)
    assert "Picture 2" in said(card)
    assert "where and when a picture was taken" in said(card)
    assert not button(page, "Make the bundle").isEnabled()
    button(page, "She was told, and agrees").click()
    assert button(page, "Make the bundle").isEnabled()
    quiet.chosen.paths = [tmp_path / "x.tbtt"]
    button(page, "Make the bundle").click()
    assert intake.take_in(desk, tmp_path / "x.tbtt").result is Result.IMPORTED
    story = reading.received_story(desk, told).story
    assert story is not None
    assert len(story.originals) == 1
    assert not card.box.isChecked()


def test_another_choice_asks_anew(quiet: Stage, told: StoryId) -> None:
    """A box that stays ticked gives the next woman's face away."""
    name(quiet.vault, told)
    other = tell(quiet.vault, "Cedar")
    presenter = at_desk(quiet.vault, told)
    presenter.want_originals(on=True)
    assert presenter.state.originals
    presenter.choose_story(other, on=True)
    assert not presenter.state.originals
    assert presenter.state.offer.open
    presenter.choose_story(told, on=False)
    assert not presenter.state.offer.any
    presenter.want_originals(on=True)
    assert not presenter.state.originals
