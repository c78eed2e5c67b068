"""What leaves of each part, made once from original and marks, and kept as it was previewed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from tbtt_desktop.audio.disguise import Disguise, VoiceDisguise
from tbtt_desktop.audio.render import render as render_audio
from tbtt_desktop.bundle.story import Voice
from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import decode_audio, stream_photo
from tbtt_desktop.photo.boxes import as_coarse
from tbtt_desktop.photo.render import Canvas
from tbtt_desktop.photo.render import render_canvas as render_photo
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.redaction.text import RenderedText, render_text
from tbtt_desktop.redaction.timecodes import codes_that_leave
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.revoicing import Spoken, digest, revoicing
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.consent import Stays, voice_of
from tbtt_desktop.stories.records import (
    DISGUISES,
    REVOICINGS,
    WHOLE,
    Box,
    Item,
    ItemKind,
    Mark,
    MarkState,
    Stretch,
    TimeCode,
    VoiceChoice,
)
from tbtt_desktop.vault import items, media, renditions
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.renditions import StoredRendition
from tbtt_desktop.vault.store import Vault

RENDERERS = {ItemKind.PHOTO: "photo-2", ItemKind.AUDIO: "audio-1"}
"""Names of the ways to render; a new name makes every kept rendition stale."""

DISGUISER = "disguise-1"
"""Likewise of the way to disguise a voice."""


Facts = dict[str, int | str | list[list[int]]]


@dataclass(frozen=True, slots=True)
class Rendition:
    """A part as it leaves: its text or caption, and its medium if it has one."""

    item: Item
    text: RenderedText
    medium: media.Medium | None
    facts: Facts  # of the medium: sizes, final boxes or mutes
    held: Stays | None = None  # what keeps a sound here though she lets it go: nobody says its words yet
    codes: tuple[TimeCode, ...] = ()  # of a transcript: places in its text as it leaves

    @property
    def disguises(self) -> int:
        """Return how many disguises were made of a sound so far."""
        return _disguises(self.facts)

    @property
    def words(self) -> str:
        """Return the SHA-256 of the transcript whose words are heard, as it leaves; "" for other sounds."""
        return str(self.facts.get("words", ""))

    @property
    def voice(self) -> Voice:
        """Return whose voice a sound carries."""
        return Voice(str(self.facts.get("voice", Voice.OWN)))

    @property
    def digest(self) -> str:
        """Return the SHA-256 of all that leaves of this part."""
        timed = [[code.at, code.frame] for code in self.codes]
        medium = self.medium.sha256 if self.medium else ""
        content = json.dumps([self.item.kind, self.text.text, medium, *([timed] if timed else [])])
        return hashlib.sha256(content.encode()).hexdigest()


def recipe(db: Connection, item: Item, marked: Sequence[Mark], voice: VoiceChoice = VoiceChoice.OWN) -> str:
    """Return the digest of an original, the marks on it and its voice: same recipe, same rendition.

    A disguise is made by chance that is not kept, so it is the kept rendition or it is another one.
    """
    original = media.get(db, item.media_id).sha256 if item.media_id is not None else ""
    places = sorted(_numbers(mark) for mark in marked if covers(mark))
    making = item.leaves.making if item.leaves is not None else 0
    disguise = [voice, making, DISGUISER] if voice in DISGUISES else []
    page = [item.photo.page] if item.photo is not None and item.photo.page else []
    content = json.dumps([RENDERERS.get(item.kind, ""), original, places, *disguise, *page, *_cut(item)])
    return hashlib.sha256(content.encode()).hexdigest()


def covers(mark: Mark) -> bool:
    """Whether nothing of a picture or sound may be left where this mark is."""
    return isinstance(mark.place, (Box, Stretch)) and mark.state not in {MarkState.KEPT, MarkState.SUGGESTED}


def _cut(item: Item) -> list[list[int] | int | None]:
    framing = item.framing
    if framing == WHOLE:
        return []
    crop = framing.crop
    return [None if crop is None else [crop.x, crop.y, crop.w, crop.h], framing.shrink]


def _numbers(mark: Mark) -> list[int]:
    match mark.place:
        case Box(x, y, w, h):
            return [x, y, w, h]
        case place:
            return [place.start, place.end]


def render_item(vault: Vault, story: StoryView, item: Item, progress: Progress = SILENT) -> Rendition:
    """Return a part as it leaves, rendering its medium where the kept one is stale."""
    marked = story.marks[item.item_id]
    text = render_text(item.text, marked, story.entities)
    if item.kind is ItemKind.TEXT:
        return Rendition(item, text, None, {}, codes=codes_that_leave(item.text, text, item.codes))
    voice = voice_of(story.consent, item, vault.world.clock.today())
    if item.kind is ItemKind.AUDIO and voice is VoiceChoice.STAYS:
        return Rendition(item, text, None, {})
    if item.kind is ItemKind.AUDIO and voice in REVOICINGS:
        return _revoiced(vault, story, item, text, voice, progress)
    wanted = vault.read(lambda db: recipe(db, item, marked, voice))

    def make(sink: media.MediaSink) -> Facts:
        if item.kind is ItemKind.PHOTO:
            return _photo(vault, item, marked, sink, progress)
        return _audio(vault, item, marked, voice, sink, progress)

    kept = _kept_or_made(vault, item, wanted, make)
    return Rendition(item, text, kept.medium, kept.facts)


def _revoiced(
    vault: Vault,
    story: StoryView,
    item: Item,
    text: RenderedText,
    voice: VoiceChoice,
    progress: Progress,
) -> Rendition:
    """Return a sound's words in another voice: nothing of the sound itself is read for it."""
    how = revoicing(story, item, voice)
    if isinstance(how, Stays):
        return Rendition(item, text, None, {}, held=how)
    if isinstance(how, Spoken):
        kept = _kept_or_made(vault, item, how.recipe, partial(_speech, how, progress=progress))
        return Rendition(item, text, kept.medium, kept.facts)
    sound, words = how.sound, digest(how.words)
    marked = story.marks[sound.item_id]
    wanted = vault.read(lambda db: recipe(db, sound, marked))

    def make(sink: media.MediaSink) -> Facts:
        made = _audio(vault, sound, marked, VoiceChoice.OWN, sink, progress)
        return made | {"voice": Voice.READ, "words": words}

    kept = _kept_or_made(vault, item, hashlib.sha256(f"{wanted}{words}".encode()).hexdigest(), make)
    return Rendition(item, text, kept.medium, kept.facts)


def made_anew(vault: Vault, story: StoryView, item: Item) -> bool:
    """Whether a sound was disguised, and will leave in another disguise: its silences changed, or its voice.

    Whoever has both disguises of the same words can undo them more easily.
    """
    voice = voice_of(story.consent, item, vault.world.clock.today())
    if voice not in DISGUISES:
        return False
    marked = story.marks[item.item_id]
    wanted, kept = vault.read(
        lambda db: (recipe(db, item, marked, voice), renditions.rendition(db, item.item_id))
    )
    return kept is not None and kept.recipe != wanted and _disguises(kept.facts) > 0


def _disguises(facts: Facts) -> int:
    made = facts.get("disguises", 0)
    return made if isinstance(made, int) else 0


def _kept_or_made(
    vault: Vault, item: Item, wanted: str, make: Callable[[media.MediaSink], Facts]
) -> StoredRendition:
    kept = vault.read(lambda db: renditions.rendition(db, item.item_id))
    if kept is not None and kept.recipe == wanted:
        return kept
    sink = media.MediaSink(vault, "rendition", "")
    try:
        facts = make(sink)
        size, sha256 = sink.finish()

        def step(db: Connection) -> tuple[StoredRendition, StoredRendition | None]:
            items.get(db, item.item_id)
            media.finish(db, sink.media_id, size, sha256)
            media.set_type(db, sink.media_id, str(facts["type"]))
            before = renditions.rendition(db, item.item_id)
            counted = _counted(facts, before)
            made = renditions.store_rendition(db, item.item_id, wanted, sink.media_id, counted)
            return made, before

        made, before = vault.write(step)
    except BaseException:
        sink.abandon()
        raise
    if before is not None:
        vault.drop_staged(before.medium.media_id)
    return made


def _counted(facts: Facts, before: StoredRendition | None) -> Facts:
    """Return facts with how many disguises there were: kept on where the sound leaves otherwise meanwhile."""
    earlier = _disguises(before.facts) if before is not None else 0
    count = earlier + (facts.get("voice") == Voice.DISGUISED)
    return facts | {"disguises": count} if count else facts


def _speech(how: Spoken, sink: media.MediaSink, progress: Progress) -> Facts:
    made = how.render(sink, progress)
    return {
        "type": "audio/flac",
        "voice": Voice.REVOICED,
        "rate": made.rate,
        "channels": 1,
        "frames": made.frames,
        "mutes": [],
        "words": digest(how.words),
    }


def _photo(
    vault: Vault, item: Item, marked: Sequence[Mark], sink: media.MediaSink, progress: Progress
) -> Facts:
    if item.photo is None:
        raise BugError
    canvas = Canvas()
    source = original(vault, item)
    decoded = stream_photo(source, canvas.begin, canvas.take, progress, page=item.photo.page)
    boxes = [mark.place for mark in marked if covers(mark) and isinstance(mark.place, Box)]
    rendered = render_photo(canvas, as_coarse(decoded, item.photo), boxes, item.framing)
    sink.append(rendered.data)
    return {
        "type": rendered.type,
        "width": rendered.width,
        "height": rendered.height,
        "boxes": [[box.x, box.y, box.w, box.h] for box in rendered.boxes],
    }


def _audio(
    vault: Vault,
    item: Item,
    marked: Sequence[Mark],
    voice: VoiceChoice,
    sink: media.MediaSink,
    progress: Progress,
) -> Facts:
    if item.audio is None:
        raise BugError
    mutes = [mark.place for mark in marked if covers(mark) and isinstance(mark.place, Stretch)]
    decode = partial(decode_audio, original(vault, item), progress=progress)
    disguise = None
    if voice in DISGUISES:
        sound = item.audio
        disguise = VoiceDisguise(Disguise(voice), sound.rate, sound.channels, vault.world.chance)
    rendered = render_audio(decode, item.audio, mutes, sink, progress, disguise)
    return {
        "type": "audio/flac",
        "voice": Voice.OWN if disguise is None else Voice.DISGUISED,
        "rate": rendered.rate,
        "channels": rendered.channels,
        "frames": rendered.frames,
        "mutes": [[mute.start, mute.end] for mute in rendered.mutes],
    }
