"""What she agreed to, and from whom she wants it kept."""

from __future__ import annotations

import pytest

from tbtt_desktop.services import consent, stories
from tbtt_desktop.stories.consent import Consent, Scope, may_leave
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story that may go to anybody who is trusted."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    return story_id


def goes_to(vault: Vault, agreed: Consent, alias: str) -> bool:
    """Whether text may go to `alias` today."""
    return may_leave(agreed, ItemKind.TEXT, vault.world.clock.today(), [alias]) is None


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
