"""Hearing a sound of a story: as it was taken in, as it leaves, or as it arrived."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from tbtt_desktop.audio.peaks import PeakMeter, Peaks
from tbtt_desktop.audio.playback import Read
from tbtt_desktop.errors import BugError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import recording, transcripts
from tbtt_desktop.services.outlines import outline_of, peaks_of, read_medium
from tbtt_desktop.services.renditions import Rendition, render_item
from tbtt_desktop.services.stories import view
from tbtt_desktop.services.voices import VoiceRefused
from tbtt_desktop.stories.records import AudioFacts, Gap, Item, ItemId, MediaId, StoryId, Stretch
from tbtt_desktop.vault import intake
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

EXCERPT_SECONDS: Final = 10

Draw = Callable[[Progress], Peaks]
"""Returns a sound's outline. Raises the guard's refusals, and `Cancelled`."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound that can be heard at any place.

    `silent`: what of it is nothing but zeros, as rendered. `gaps`: where nothing was recorded. `place`: the
    frame at which somebody stopped listening to it.
    """

    facts: AudioFacts
    read: Read
    draw: Draw
    silent: tuple[Stretch, ...] = ()
    gaps: tuple[Gap, ...] = ()
    place: int = 0


def taken_in(vault: Vault, item: Item) -> Sound:
    """Return a sound as it was recorded or taken in.

    Raises `RecordingProblem` with recording_running where it has more by now than `item` says.
    """
    if item.audio is None:
        raise BugError
    return Sound(
        item.audio,
        recording.reader(vault, item),
        partial(recording.outline, vault, item),
        gaps=recording.gaps(vault, item),
        place=transcripts.place(vault, item.item_id),
    )


def leaving(vault: Vault, story_id: StoryId, item_id: ItemId, progress: Progress = SILENT) -> Sound:
    """Return a sound as it leaves, rendered where the kept rendition is stale: the bytes of the bundle.

    Raises `NotThere`, `VoiceRefused` with voice_not_said where nobody says its words yet, the guard's
    refusals, and `Cancelled`.
    """
    story = view(vault, story_id)
    item = next((one for one in story.items if one.item_id == item_id), None)
    if item is None:
        raise NotThere("item_unknown", name=str(item_id))
    made = render_item(vault, story, item, progress)
    if made.medium is None:
        raise VoiceRefused("voice_not_said", number=item.number)
    media_id = made.medium.media_id
    mutes = made.facts["mutes"]
    silent = tuple(Stretch(*mute) for mute in mutes) if isinstance(mutes, list) else ()
    return Sound(_facts(made), read_medium(vault, media_id), _drawing(vault, media_id), silent)


def excerpt(
    vault: Vault, story_id: StoryId, item_id: ItemId, first: int, progress: Progress = SILENT
) -> Sound:
    """Return ten seconds of a sound as it leaves, from frame `first` on; fewer where it is shorter.

    All of it is rendered and kept, so that no other bytes leave than those heard. Raises as `leaving`.
    """
    whole = leaving(vault, story_id, item_id, progress)
    length = min(whole.facts.frames, EXCERPT_SECONDS * whole.facts.rate)
    first = max(0, min(first, whole.facts.frames - length))
    facts = dataclasses.replace(whole.facts, frames=length)

    def read(start: int, frames: int) -> bytes:
        return whole.read(first + start, min(frames, length - start))

    def draw(progress: Progress) -> Peaks:
        checkpoint(progress)
        meter = PeakMeter(facts)
        meter.feed(read(0, length))
        return meter.finish()

    silent = [Stretch(max(0, one.start - first), min(length, one.end - first)) for one in whole.silent]
    return Sound(facts, read, draw, tuple(one for one in silent if one.start < one.end))


def _facts(made: Rendition) -> AudioFacts:
    rate, channels, frames = made.facts["rate"], made.facts["channels"], made.facts["frames"]
    if not (isinstance(rate, int) and isinstance(channels, int) and isinstance(frames, int)):
        raise BugError
    return AudioFacts("FLAC", rate, channels, frames, lossy=False)


def received(vault: Vault, story_id: StoryId, sha256: str, progress: Progress = SILENT) -> Sound:
    """Return a sound that arrived. The first time all of it is decoded: its length is not taken on trust.

    Raises `NotThere` where its bytes are not here, the guard's refusals, and `Cancelled`.
    """
    media_id = vault.read(lambda db: intake.received_medium(db, story_id, sha256))
    if media_id is None:
        raise NotThere("item_unknown", name=sha256[:8])
    known = outline_of(vault, media_id, progress)
    facts = AudioFacts("FLAC", known.rate, known.channels, known.frames, lossy=False)
    return Sound(facts, read_medium(vault, media_id), _drawing(vault, media_id))


def _drawing(vault: Vault, media_id: MediaId) -> Draw:
    def draw(progress: Progress) -> Peaks:
        return peaks_of(outline_of(vault, media_id, progress))

    return draw
