"""Hearing a sound as it was, as it leaves and as it arrived, and its outline that is made once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.progress import SILENT
from tbtt_desktop.services import (
    approval,
    capture,
    handover,
    intake,
    listening,
    outlines,
    protect,
    reading,
    stories,
)
from tbtt_desktop.services.renditions import render_item
from tbtt_desktop.stories.records import Category, Item, ItemKind, MediaId, StoryId, Stretch
from tbtt_desktop.vault import media
from tbtt_desktop.vault import outlines as kept
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import alias_of, make_story, sound

RATE = 16_000


class Impatient:
    """Somebody who asks to stop at once, and notes how far it was told to be."""

    def __init__(self) -> None:
        self.told: list[tuple[str, int, int]] = []

    def report(self, step: str, done: int, total: int) -> None:
        """Note it."""
        self.told.append((step, done, total))

    def cancelled(self) -> bool:
        """After the first report."""
        return bool(self.told)


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story with a sound of two seconds at 16 kHz."""
    return make_story(vault).story_id


def spoken(vault: Vault, story: StoryId) -> Item:
    """Return its sound."""
    return next(one for one in stories.view(vault, story).items if one.kind is ItemKind.AUDIO)


def medium_of(item: Item) -> MediaId:
    """Return its medium."""
    assert item.media_id is not None
    return item.media_id


def forget(vault: Vault, media_id: MediaId) -> None:
    """Take the kept outline away, as in a vault from before there were any."""
    vault.write(lambda db: db.execute("DELETE FROM outlines WHERE media_id = ?", (media_id,)))


def decoded(vault: Vault, media_id: MediaId) -> bytes:
    """Decode a medium as everything in the program does."""
    blocks: list[bytes] = []
    decode_audio(media.source_of(vault, media_id), blocks.append)
    return b"".join(blocks)


def test_an_outline_is_there_from_the_moment_a_file_is_taken_in(
    vault: Vault, story: StoryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four hours of sound take twenty seconds to decode, and she would wait for them at every look."""
    item = spoken(vault, story)
    monkeypatch.setattr(outlines, "decode_audio", None)
    peaks = listening.taken_in(vault, item).draw(SILENT)
    assert (len(peaks), peaks.frames_per_peak) == (200, RATE // 100)


def test_an_older_vault_makes_an_outline_once(
    vault: Vault, story: StoryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same, for what was taken in before outlines were kept."""
    item = spoken(vault, story)
    before = listening.taken_in(vault, item).draw(SILENT)
    forget(vault, medium_of(item))
    assert listening.taken_in(vault, item).draw(SILENT) == before
    monkeypatch.setattr(outlines, "decode_audio", None)
    assert listening.taken_in(vault, item).draw(SILENT) == before


def test_drawing_can_be_stopped_and_says_how_far_it_is(vault: Vault, story: StoryId) -> None:
    """A page that is left must not go on decoding four hours."""
    item = spoken(vault, story)
    capture.add_audio(vault, story, Memory(bytearray(sound(60.0))))
    item = stories.view(vault, story).items[-1]
    forget(vault, medium_of(item))
    somebody = Impatient()
    with pytest.raises(Cancelled):
        listening.taken_in(vault, item).draw(somebody)
    assert all(0 < done <= total for _, done, total in somebody.told)
    assert vault.read(lambda db: kept.get(db, medium_of(item))) is None


def test_what_is_heard_as_it_leaves_is_what_leaves(vault: Vault, story: StoryId) -> None:
    """She agrees to what she hears: one sample more than that would be her name."""
    item = spoken(vault, story)
    original = listening.taken_in(vault, item).read(0, 2 * RATE)
    protect.cover(vault, item.item_id, Stretch(RATE // 2, RATE), Category.PERSON)
    heard = listening.leaving(vault, story, item.item_id)
    made = render_item(vault, stories.view(vault, story), item)
    assert made.medium is not None
    samples = heard.read(0, heard.facts.frames)
    assert samples == decoded(vault, made.medium.media_id)
    assert samples != original
    assert not any(samples[RATE : 2 * RATE])
    assert samples[2 * RATE :] == original[2 * RATE :]
    assert heard.silent == (Stretch(RATE // 2, RATE),)
    drawn = np.frombuffer(heard.draw(SILENT).data, "<i2").reshape(-1, 2)
    assert not drawn[50:100].any()
    assert drawn[:50].any(axis=1).all()
    protect.cover(vault, item.item_id, Stretch(0, 10), Category.PERSON)
    assert listening.leaving(vault, story, item.item_id).silent[0] == Stretch(0, 10)


def test_an_outline_goes_with_its_sound(vault: Vault, story: StoryId) -> None:
    """The outline of a voice tells when somebody spoke: erased means erased."""
    item = spoken(vault, story)
    rendered = render_item(vault, stories.view(vault, story), item).medium
    assert rendered is not None
    listening.leaving(vault, story, item.item_id).draw(SILENT)
    assert vault.read(lambda db: kept.get(db, rendered.media_id)) is not None
    stories.delete_story(vault, story)
    for media_id in (medium_of(item), rendered.media_id):
        assert vault.read(lambda db, media_id=media_id: kept.get(db, media_id)) is None  # type: ignore[misc]
    gone = kept.StoredOutline(RATE, 1, 10, bytes(4))
    vault.write(lambda db: kept.put(db, rendered.media_id, gone))  # a job that comes too late
    assert vault.read(lambda db: kept.get(db, rendered.media_id)) is None


def test_what_arrived_is_heard_as_it_left(vault: Vault, desk: Vault, story: StoryId, tmp_path: Path) -> None:
    """A coordinator who cannot listen works from what the helper happened to write down."""
    item = spoken(vault, story)
    protect.accept(vault, story)
    protect.cover(vault, item.item_id, Stretch(RATE // 2, RATE), Category.PERSON)
    protect.set_looked_at(vault, story)
    approval.approve(vault, story)
    sent = listening.leaving(vault, story, item.item_id)
    handover.export(vault, handover.plan(vault, [story], [alias_of(desk)]), tmp_path / "it.tbtt")
    intake.take_in(desk, tmp_path / "it.tbtt")
    arrived = reading.received_story(desk, story).story
    assert arrived is not None
    part = next(one for one in arrived.items if one.kind is ItemKind.AUDIO)
    assert part.media is not None
    heard = listening.received(desk, story, part.media.sha256)
    assert (heard.facts.rate, heard.facts.channels, heard.facts.frames) == (RATE, 1, 2 * RATE)
    assert heard.read(0, 2 * RATE) == sent.read(0, 2 * RATE)
    assert heard.draw(SILENT) == sent.draw(SILENT)
    with pytest.raises(NotThere):
        listening.received(desk, story, "0" * 64)


def test_a_part_that_is_gone_is_said(vault: Vault, story: StoryId) -> None:
    """Undo in one window and listening in another must not end in a riddle."""
    item = spoken(vault, story)
    stories.remove_item(vault, item.item_id)
    with pytest.raises(NotThere):
        listening.leaving(vault, story, item.item_id)
