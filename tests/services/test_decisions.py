"""Undoing, after something else has happened."""

from __future__ import annotations

import pytest

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import approval, protect, stories
from tbtt_desktop.services.decisions import Change, difference, make_change
from tbtt_desktop.stories.records import Category, Span
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import TESTIMONY, Made, make_story


@pytest.fixture
def made(vault: Vault) -> Made:
    """A story."""
    return make_story(vault)


def covering(vault: Vault, made: Made, span: Span) -> Change:
    """Cover words, and return what that changed."""
    before = stories.view(vault, made.story_id)
    protect.cover(vault, made.text, span, Category.PERSON)
    change = difference(before, stories.view(vault, made.story_id))
    assert change is not None
    return change


def test_undoing_takes_away_that_mark_and_no_other(vault: Vault, made: Made) -> None:
    """Ids are given again; the name covered in the meantime must stay covered."""
    change = covering(vault, made, Span(11, 18))
    make_change(vault, made.story_id, change.reversed)
    protect.cover(vault, made.text, Span(65, 72), Category.PERSON)
    with pytest.raises(WorldError):
        make_change(vault, made.story_id, change.reversed)
    (mark,) = stories.view(vault, made.story_id).marks[made.text]
    assert mark.place == Span(65, 72)


def test_undoing_never_leaves_a_story_that_cannot_be_shown(vault: Vault, made: Made) -> None:
    """A mark behind the end of a text that was cut would stop every preview and every export."""
    at = TESTIMONY.rindex("Zubeida")
    change = covering(vault, made, Span(at, at + 7))
    make_change(vault, made.story_id, change.reversed)
    stories.save_text(vault, made.text, "Cut.")
    with pytest.raises(WorldError):
        make_change(vault, made.story_id, change)
    approval.as_it_leaves(vault, stories.view(vault, made.story_id))
