"""Taking in documents: every page, or nothing."""

from __future__ import annotations

import pytest
from PIL import Image

from tbtt_desktop import limits
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.services import capture, consent, pictures, stories
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, StoryId
from tbtt_desktop.vault.store import Vault
from tests.guard.phone_files import FORMS, coded, sweep
from tests.guard.test_documents import pdf, plain, saved
from tests.helpers.vaults import dump

COLOURS = ("red", "lime", "blue")


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story to which she agreed."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.TAKE_PHOTO, Scope.RECORD_AUDIO])
    return story_id


def papers(kind: str) -> Memory:
    """A document of three pages, each of its own colour."""
    first, *others = [plain(colour) for colour in COLOURS]
    if kind == "PDF":
        return Memory(bytearray(pdf(first, *others)))
    return Memory(bytearray(saved(first, kind, save_all=True, append_images=others)))


def colour_of(vault: Vault, item: Item) -> tuple[int, ...]:
    """The colour in the first corner of a part's picture."""
    return tuple(pictures.original(vault, item, 50).rgb[:3])


@pytest.mark.parametrize("kind", ["PDF", "TIFF"])
def test_a_document_becomes_a_part_a_page(vault: Vault, story: StoryId, kind: str) -> None:
    """The page on which his signature is would not be with her story."""
    first = capture.add_photo(vault, story, papers(kind))
    kept = stories.view(vault, story)
    assert kept.items[0].item_id == first
    assert [colour_of(vault, item) for item in kept.items] == [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    leaving = [pictures.as_it_leaves(vault, kept, item, 50).rgb for item in kept.items]
    assert [tuple(rgb[:3]) for rgb in leaving] == [
        pytest.approx(Image.new("RGB", (1, 1), colour).getpixel((0, 0)), abs=2) for colour in COLOURS
    ]


def test_of_a_moving_picture_only_the_first_is_a_part(vault: Vault, story: StoryId) -> None:
    """A picture that moves would become a hundred parts to look at."""
    capture.add_photo(vault, story, papers("GIF"))
    assert [item.photo and item.photo.pages for item in stories.view(vault, story).items] == [3]


class Second:
    """Progress of somebody who presses Cancel at the second page."""

    _pressed = False

    def report(self, step: str, done: int, total: int) -> None:
        self._pressed = done > 0

    def cancelled(self) -> bool:
        return self._pressed


def test_a_document_that_is_cancelled_leaves_nothing(vault: Vault, story: StoryId) -> None:
    """Half a letter would be kept, and be taken for all of it."""
    before = dump(vault)
    with pytest.raises(Cancelled):
        capture.add_photo(vault, story, papers("PDF"), Second())
    assert dump(vault) == before


def test_a_document_that_has_no_room_leaves_nothing(
    vault: Vault, story: StoryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages that fitted in would stand alone, and nobody would know of the others."""
    monkeypatch.setattr(limits, "ITEMS_MAX", 2)
    before = dump(vault)
    with pytest.raises(StoryRefused):
        capture.add_photo(vault, story, papers("PDF"))
    assert dump(vault) == before


def test_a_sound_of_a_phone_is_kept_as_it_came(vault: Vault, story: StoryId) -> None:
    """What her phone recorded is evidence; a copy in another coding is not."""
    form = FORMS["m4a"]
    data = coded(form, sweep(form.rate, 1.0))
    capture.add_audio(vault, story, Memory(bytearray(data)))
    (item,) = stories.view(vault, story).items
    assert item.audio is not None
    assert (item.audio.format, item.audio.lossy) == ("MP4", True)
    stored = dump(vault)["media_chunks"]
    assert any(data in row for row in stored)
