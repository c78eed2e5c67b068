"""What she agreed to, and from whom she wants it kept."""

from __future__ import annotations

import pytest

from tbtt_desktop.services import approval, consent, handover, protect, stories
from tbtt_desktop.services.handover import Obstacle
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Consent, Scope, may_leave
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import make_story


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story that may go to anybody who is trusted."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    return story_id


def goes_to(vault: Vault, agreed: Consent, alias: str) -> bool:
    """Whether text may go to `alias` today."""
    return may_leave(agreed, vault.world.clock.today(), [alias]) is None


def test_a_story_is_kept_from_everybody_she_names(vault: Vault, story: StoryId) -> None:
    """Naming the cousin must not let the uncle have it after all."""
    for alias in ("uncle", "cousin"):
        consent.change(vault, story, grant=[Scope.WITHHOLD_FROM], recipient=alias)
    agreed = stories.view(vault, story).consent
    assert [goes_to(vault, agreed, alias) for alias in ("uncle", "cousin", "desk")] == [False, False, True]


def test_whom_to_keep_it_from_can_be_said_anew(vault: Vault, story: StoryId) -> None:
    """A name chosen by a slip must not stay for good."""
    withhold = [Scope.WITHHOLD_FROM]
    consent.change(vault, story, grant=withhold, recipient="desk")
    agreed = consent.change(vault, story, withdraw=withhold, grant=withhold, recipient="uncle")
    assert goes_to(vault, agreed, "desk")
    assert not goes_to(vault, agreed, "uncle")
    assert goes_to(vault, consent.change(vault, story, withdraw=withhold), "uncle")


def test_a_later_yes_stands_in_place_of_an_earlier_one(vault: Vault, story: StoryId) -> None:
    """She narrowed it to one desk; the wider yes from before must not go on."""
    agreed = consent.change(vault, story, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], recipient="desk")
    assert goes_to(vault, agreed, "desk")
    assert not goes_to(vault, agreed, "other-desk")


def test_what_a_yes_is_for_is_part_of_what_she_approves(vault: Vault, desk: Vault) -> None:
    """It is free text and travels: "for the case against her uncle" tells as much as a name."""
    assert desk is not vault
    story_id = make_story(vault).story_id
    protect.accept(vault, story_id)
    protect.set_looked_at(vault, story_id)
    approval.approve(vault, story_id)
    share = [Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE]
    consent.change(vault, story_id, grant=[Scope.RECONTACT], purpose="on thursdays")  # never travels
    assert handover.plan(vault, [story_id], ["desk"]).clear
    consent.change(vault, story_id, grant=share, purpose="the case against her uncle")
    (planned,) = handover.plan(vault, [story_id], ["desk"]).stories
    assert [problem.obstacle for problem in planned.problems] == [Obstacle.NOT_APPROVED]
    approval.approve(vault, story_id)
    assert handover.plan(vault, [story_id], ["desk"]).clear


def test_what_a_yes_is_for_can_always_leave(vault: Vault, story: StoryId) -> None:
    """A line break pasted into it would be found out on the day of the hand-over."""
    agreed = consent.change(vault, story, grant=[Scope.QUOTE_ANONYMOUSLY], purpose="for the\n  report\x07 ")
    assert {grant.purpose for grant in agreed.grants} == {"archive", "for the report"}
    with pytest.raises(StoryRefused) as caught:
        consent.change(vault, story, grant=[Scope.QUOTE_ANONYMOUSLY], purpose="x" * 2_001)
    assert caught.value.code == "text_too_long"


def test_a_caption_that_no_bundle_could_hold_is_refused_when_it_is_written(vault: Vault) -> None:
    """The helper would hear of it in front of the coordinator."""
    made = make_story(vault)
    with pytest.raises(StoryRefused) as caught:
        stories.save_text(vault, made.photo, "x" * 2_001)
    assert (caught.value.code, caught.value.params["limit"]) == ("text_too_long", 2_000)
    stories.save_text(vault, made.text, "x" * 2_001)
