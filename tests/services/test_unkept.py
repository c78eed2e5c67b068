"""A story that may not stay on this computer is asked about, and never lost by itself."""

from __future__ import annotations

import datetime as dt

from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.unkept import unkept
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment


def told(vault: Vault, *scopes: Scope, until: dt.date | None = None) -> StoryId:
    """Take down a story with these yeses, and one to notes."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, *scopes], until=until)
    stories.add_text(vault, story_id, "He wrote again.")
    return story_id


def names(vault: Vault) -> list[StoryId]:
    """Return which are not to be kept; the two ways of asking must agree."""
    found = [one.story_id for one in unkept(vault)]
    today = vault.world.clock.today()
    for row in stories.list_stories(vault):
        view = stories.view(vault, row.story_id)
        if view.consent.version and view.items:
            assert (row.story_id not in found) == view.consent.keeps(today)
    return found


def test_a_story_that_she_did_not_let_be_kept_is_named(vault: Vault) -> None:
    """She said no to this computer, and it would keep her story for years."""
    kept, not_kept = told(vault, Scope.STORE_LOCAL), told(vault)
    assert names(vault) == [not_kept]
    consent.change(vault, not_kept, grant=[Scope.STORE_LOCAL])
    assert names(vault) == []
    consent.change(vault, kept, withdraw=[Scope.STORE_LOCAL])
    assert names(vault) == [kept]
    (one,) = unkept(vault)
    assert (one.loss.texts, one.loss.nowhere_else) == (1, True)


def test_what_was_just_begun_or_holds_nothing_is_not_asked_about(vault: Vault) -> None:
    """The question would come before she has said anything at all."""
    stories.new_story(vault)
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES])
    item = stories.add_text(vault, story_id, "x")
    stories.remove_item(vault, item)
    assert names(vault) == []


def test_a_yes_ends_on_its_day_unless_she_said_beyond(vault: Vault, moment: Moment) -> None:
    """A year's yes would last for ever, or a longer one be forgotten."""
    until = vault.world.clock.today() + dt.timedelta(days=10)
    short = told(vault, Scope.STORE_LOCAL, until=until)
    told(vault, Scope.STORE_LOCAL, Scope.STORE_BEYOND_DATE, until=until)
    moment.advance(days=10)
    assert names(vault) == []
    moment.advance(days=1)
    assert names(vault) == [short]
