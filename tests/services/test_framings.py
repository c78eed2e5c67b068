"""Cropping a picture and making it smaller: beside the original, undone whole, checked before it leaves."""

from __future__ import annotations

import hashlib
import io
from functools import partial

import pytest
from PIL import Image

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate.records import Code
from tbtt_desktop.photo.render import render_canvas as render_photo
from tbtt_desktop.services import (
    capture,
    consent,
    erasing,
    framings,
    leakcheck,
    pictures,
    protect,
    renditions,
    stories,
)
from tbtt_desktop.services.decisions import difference, make_change
from tbtt_desktop.services.framings import FramingRefused
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.renditions import render_item
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.stories.records import WHOLE, Box, Category, Framing, ItemId, StoryId
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.guard.files import jpeg, noise
from tests.guard.test_documents import pdf, plain
from tests.helpers.made import EVERYTHING_LEAVES

CROP = Box(40, 40, 200, 120)


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story all of which may leave."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    return story_id


@pytest.fixture
def photo(vault: Vault, story: StoryId) -> ItemId:
    """A photo in it."""
    return capture.add_photo(vault, story, Memory(bytearray(jpeg(noise(320, 240), orientation=6))))


def size_that_leaves(vault: Vault, story: StoryId) -> tuple[int, int]:
    """Width and height of the bytes that leave."""
    seen = view(vault, story)
    made = render_item(vault, seen, seen.items[0])
    assert made.medium is not None
    source = media.source_of(vault, made.medium.media_id)
    with Image.open(io.BytesIO(source.read_at(0, source.size))) as image:
        return image.size


def test_it_leaves_as_was_decided_and_the_original_stays(vault: Vault, story: StoryId, photo: ItemId) -> None:
    """Who was cropped away would leave, or the evidence would be cut for good."""
    before = hashlib.sha256(original(vault, view(vault, story).items[0]).read_at(0, 10**7)).digest()
    assert size_that_leaves(vault, story) == (240, 320)
    framings.crop(vault, photo, CROP)
    width, height = size_that_leaves(vault, story)
    assert 120 <= width <= 200
    assert 40 <= height <= 120
    framings.shrink(vault, photo, 2)
    assert size_that_leaves(vault, story) == (-(-width // 2), -(-height // 2))
    framings.crop(vault, photo, None)
    assert size_that_leaves(vault, story) == (120, 160)
    framings.shrink(vault, photo, 1)
    assert size_that_leaves(vault, story) == (240, 320)
    assert hashlib.sha256(original(vault, view(vault, story).items[0]).read_at(0, 10**7)).digest() == before


def test_another_crop_asks_for_another_look(vault: Vault, story: StoryId, photo: ItemId) -> None:
    """A part of the picture would leave that nobody looked at."""
    protect.set_looked_at(vault, story)
    for change in (
        partial(framings.crop, vault, photo, CROP),
        partial(framings.shrink, vault, photo, 4),
        partial(framings.crop, vault, photo, None),
    ):
        assert protect.looked_at(vault, view(vault, story)) == {1}
        change()
        assert protect.looked_at(vault, view(vault, story)) == frozenset()
        protect.set_looked_at(vault, story)


def test_it_is_undone_and_made_again(vault: Vault, story: StoryId, photo: ItemId) -> None:
    """A slip of the mouse could not be taken back."""
    before = view(vault, story)
    framings.crop(vault, photo, CROP)
    framings.shrink(vault, photo, 2)
    after = view(vault, story)
    assert after.items[0].framing == Framing(CROP, 2)
    change = difference(before, after)
    assert change is not None
    make_change(vault, story, change.reversed)
    assert view(vault, story).items[0].framing == WHOLE
    make_change(vault, story, change)
    assert view(vault, story).items[0].framing == Framing(CROP, 2)
    assert difference(view(vault, story), after) is None


def test_a_crop_over_the_edge_means_what_is_inside(vault: Vault, photo: ItemId) -> None:
    """What was drawn a little too far would be refused, or leave a picture that cannot be made."""
    assert framings.crop(vault, photo, Box(-5, 10, 100, 900)).crop == Box(0, 10, 95, 310)
    assert framings.crop(vault, photo, Box(-5, -5, 900, 900)) == WHOLE


@pytest.mark.parametrize("box", [Box(500, 0, 50, 50), Box(10, 10, 0, 9), Box(90, 90, 20, 20)])
def test_too_little_is_refused(vault: Vault, photo: ItemId, box: Box) -> None:
    """The story could not be rendered at all."""
    with pytest.raises(FramingRefused) as caught:
        framings.crop(vault, photo, box)
    assert (caught.value.code, caught.value.params) == ("framing_too_small", {"number": 1})


@pytest.mark.parametrize("times", [0, -1, 17, 16])
def test_too_small_is_refused(vault: Vault, photo: ItemId, times: int) -> None:
    """As above."""
    with pytest.raises(FramingRefused) as caught:
        framings.shrink(vault, photo, times)
    assert caught.value.code == "framing_too_small"


def test_words_are_not_cropped(vault: Vault, story: StoryId) -> None:
    """A mark on the wrong part would stay there, and do nothing."""
    text = stories.add_text(vault, story, "Amina")
    with pytest.raises(FramingRefused) as caught:
        framings.crop(vault, text, CROP)
    assert caught.value.code == "framing_not_a_picture"


def hits(vault: Vault, seen: StoryView, leaving: StoryView) -> list[Code]:
    """What the gate says where `leaving` was rendered and `seen` was decided."""
    made = [render_item(vault, leaving, item) for item in leaving.items]
    facts = leakcheck.story_facts(vault, seen, made, (), approved=True)
    found = leakcheck.check_story(vault, seen, facts, made, b"{}")
    return [hit.code for hit in found if hit.item == 1]


def test_the_gate_stops_a_picture_that_was_not_cropped(vault: Vault, story: StoryId, photo: ItemId) -> None:
    """Who was cropped away would leave where the renderer had a mistake."""
    protect.cover(vault, photo, Box(60, 60, 20, 20), Category.FACE)
    protect.cover(vault, photo, Box(0, 0, 20, 20), Category.FACE)
    whole = view(vault, story)
    framings.crop(vault, photo, CROP)
    framings.shrink(vault, photo, 2)
    cut = view(vault, story)
    assert hits(vault, cut, cut) == []
    assert hits(vault, whole, whole) == []


def test_the_size_that_was_decided_is_what_counts(
    vault: Vault, story: StoryId, photo: ItemId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A renderer that forgets the crop would forget to say so too."""
    framings.crop(vault, photo, CROP)
    seen = view(vault, story)
    monkeypatch.setattr(
        renditions, "render_photo", lambda canvas, facts, boxes, _framing: render_photo(canvas, facts, boxes)
    )
    assert hits(vault, seen, seen) == [Code.PICTURE_SIZE]


def test_pages_share_their_file_until_the_last_is_gone(vault: Vault, story: StoryId) -> None:
    """Deleting one page would take the others along; or the last would stay readable behind it."""
    data = pdf(plain("red"), plain("lime"), plain("blue"))
    capture.add_photo(vault, story, Memory(bytearray(data)))
    seen = view(vault, story)
    shared = {item.media_id for item in seen.items}
    assert len(shared) == 1
    (media_id,) = shared
    assert media_id is not None
    assert vault.read(media.totals).media_bytes == len(data)
    assert len(vault.read(partial(media.owners_of, media_id=media_id))) == 3
    erasing.delete_part(vault, story, 1)
    erasing.delete_part(vault, story, 3)
    (left,) = view(vault, story).items
    assert tuple(pictures.original(vault, left, 50).rgb[:3]) == (0, 255, 0)
    assert check_vault(vault).ok
    erasing.delete_part(vault, story, 2)
    assert vault.read(media.all_ids) == []
    assert vault.read(lambda db: db.execute("SELECT count(*) FROM media_chunks").fetchone()[0]) == 0


def test_a_story_is_deleted_with_the_file_of_its_pages(vault: Vault, story: StoryId) -> None:
    """The court paper would stay in the vault after the story is gone."""
    capture.add_photo(vault, story, Memory(bytearray(pdf(plain("red"), plain("lime")))))
    framings.crop(vault, view(vault, story).items[0].item_id, Box(0, 0, 500, 500))
    stories.delete_story(vault, story)
    assert vault.read(media.all_ids) == []
    rows = vault.read(lambda db: db.execute("SELECT count(*) FROM framings").fetchone()[0])
    assert rows == 0


def test_a_part_deleted_for_good_takes_its_framing_along(vault: Vault, story: StoryId, photo: ItemId) -> None:
    """What was cropped away would tell what had been on it."""
    framings.crop(vault, photo, CROP)
    erasing.delete_part(vault, story, 1)
    rows = vault.read(lambda db: db.execute("SELECT count(*) FROM framings").fetchone()[0])
    assert rows == 0
