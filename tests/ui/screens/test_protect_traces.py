"""Protect says what a box cannot do, beside the picture of which it is true."""

from __future__ import annotations

import pytest

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, consent, stories
from tbtt_desktop.stories.records import ItemKind
from tests.guard.files import heif, jpeg, noise, webp
from tests.helpers.made import EVERYTHING_LEAVES
from tests.ui.screens.screens import Stage
from ui.route import Screen
from ui.screens.protect.page import ProtectPage

CODED = {
    "jpeg": (jpeg(noise(60, 40)), False),
    "webp": (webp(noise(60, 40)), True),
    "lossless": (webp(noise(60, 40), lossless=True), False),
    "heic": (heif(noise(60, 40)), True),
}


@pytest.mark.parametrize("kind", CODED)
def test_traces_are_spoken_of_where_they_are(quiet: Stage, kind: str) -> None:
    """She would be promised that a box is enough, or be frightened where it is."""
    data, stays = CODED[kind]
    story_id = stories.new_story(quiet.vault)
    consent.change(quiet.vault, story_id, grant=EVERYTHING_LEAVES)
    other = jpeg(noise(50, 50))
    for one in (data, other):
        capture.add_photo(quiet.vault, story_id, Memory(bytearray(one)))
    page = quiet.open(Screen.PROTECT, story_id)
    assert isinstance(page, ProtectPage)
    tab = page.pictures
    first, second = (item for item in quiet.story(story_id).items if item.kind is ItemKind.PHOTO)
    tab.choose_number(first.number)
    assert tab.notes.traces.isHidden() is not stays
    assert ("no box takes it away" in tab.notes.traces.accessibleDescription()) is stays
    tab.choose_number(second.number)
    assert tab.notes.traces.isHidden()
    page.leave()
