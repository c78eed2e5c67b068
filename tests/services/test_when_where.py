"""About when it happened, and roughly where: kept as coarse as it was told, and leaving no finer."""

from __future__ import annotations

import datetime as dt

import pytest

from tbtt_desktop.services import approval, consent, search, stories, what_happened
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.services.story_file import approval_as_it_travels, story_document
from tbtt_desktop.services.what_happened import clean_month
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import make_story

TODAY = dt.date(2026, 3, 8)


def leaving(vault: Vault, story_id: StoryId) -> tuple[str | None, str | None]:
    """Return date and area as they stand in the story file that would leave."""
    view = stories.view(vault, story_id)
    made = approval.shared(vault, view, approval.as_it_leaves(vault, view))
    given = approval_as_it_travels(None, vault.world.clock.today())
    told = story_document(vault, view, made, given, ["desk"])
    assert told.to_bytes()
    return told.date, told.spatial


def test_the_area_leaves_with_her_yes_and_the_day_never(vault: Vault) -> None:
    """A village and a day are enough to find her."""
    story_id = make_story(vault).story_id
    what_happened.set_happened(vault, story_id, "2025-11", "  the   coast ")
    row = stories.view(vault, story_id).row
    assert (row.happened, row.area) == ("2025-11", "the coast")
    assert leaving(vault, story_id) == ("2025-11", None)
    consent.change(vault, story_id, grant=[Scope.PUBLIC_MAP_AREA], recipient="somebody-else")
    assert leaving(vault, story_id) == ("2025-11", None)
    consent.change(vault, story_id, grant=[Scope.PUBLIC_MAP_AREA])
    assert leaving(vault, story_id) == ("2025-11", "the coast")
    what_happened.set_happened(vault, story_id, "", "")
    assert leaving(vault, story_id) == (None, None)


def test_what_she_approved_is_asked_for_again(vault: Vault) -> None:
    """She agreed to a story without a month, and it would leave with one."""
    story_id = make_story(vault).story_id
    before = approval.digests(stories.view(vault, story_id), (), TODAY)
    what_happened.set_happened(vault, story_id, "2025", "")
    view = stories.view(vault, story_id)
    assert approval.digests(view, (), TODAY) != before
    assert view.row.stage is Stage.OPEN
    what_happened.set_happened(vault, story_id, "", "")
    assert approval.digests(stories.view(vault, story_id), (), TODAY) == before


def test_an_area_that_she_lets_go_later_is_asked_for(vault: Vault) -> None:
    """She agreed to a story without a place; a yes to the map would send one that she was never shown."""

    def agreed() -> bool:
        view = stories.view(vault, story_id)
        made = approval.shared(vault, view, approval.as_it_leaves(vault, view))
        return approval.approved(vault, view, made) is not None

    story_id = make_story(vault).story_id
    what_happened.set_happened(vault, story_id, "2025-11", "the coast")
    approval.approve(vault, story_id)
    assert agreed()
    consent.change(vault, story_id, grant=[Scope.PUBLIC_MAP_AREA])
    assert not agreed()
    approval.approve(vault, story_id)
    assert agreed()
    consent.change(vault, story_id, withdraw=[Scope.PUBLIC_MAP_AREA])
    assert agreed()  # less than she agreed to


@pytest.mark.parametrize(
    "text", ["26", "2025-13", "2025-00", "2025-11-03", "2026-04", "2027", "1899", "soon", "٢٠٢٥"]
)
def test_a_day_and_a_time_to_come_are_refused(text: str) -> None:
    """What is finer than a month would be kept, and one day leave."""
    with pytest.raises(StoryRefused) as refused:
        clean_month(text, TODAY)
    assert refused.value.code == "date_invalid"


@pytest.mark.parametrize("text", ["", "2025", "2026", "2026-03", " 1999-12 "])
def test_a_year_or_a_month_is_enough(text: str) -> None:
    """Who does not remember the month would have nothing to give."""
    assert clean_month(text, TODAY) == text.strip()


def test_an_area_is_found_and_a_long_one_refused(vault: Vault) -> None:
    """A helper looks for the stories of a region by its name."""
    story_id = make_story(vault).story_id
    what_happened.set_codes(vault, story_id, "act", ("threats",))
    what_happened.set_happened(vault, story_id, "", "Zanskar valley")
    what_happened.set_codes(vault, story_id, "act", ("doxing",))
    (hit,) = search.search_stories(vault, "zanskar")
    assert (hit.row.story_id, hit.part) == (story_id, "codes")
    with pytest.raises(StoryRefused) as refused:
        what_happened.set_happened(vault, story_id, "", "x" * 101)
    assert refused.value.code == "text_too_long"
