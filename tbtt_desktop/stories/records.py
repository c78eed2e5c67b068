"""The records that pass between layers: plain, frozen, without behaviour of their own.

Units: text in Unicode code points; boxes in pixels of the upright picture at full size;
sound in frames of the source (one frame holds one sample of every channel).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, NewType

StoryId = NewType("StoryId", str)  # UUIDv4
ItemId = NewType("ItemId", int)
MediaId = NewType("MediaId", int)
MarkId = NewType("MarkId", int)
EntityId = NewType("EntityId", int)


class Role(StrEnum):
    """What the owner of a vault, or of a card, does."""

    HELPER = "helper"
    COORDINATOR = "coordinator"
    ARCHIVE = "archive"


class Trust(StrEnum):
    """What the owner of a vault decided about a key; the values are those of `verify --json`."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    EXPIRED = "expired"  # the roster by which it was trusted ended, or who made that is in dispute


class ItemKind(StrEnum):
    """What a part of a story is."""

    TEXT = "text"
    AUDIO = "audio"
    PHOTO = "photo"


class Origin(StrEnum):
    """Where a story in this vault came from."""

    LOCAL = "local"
    RECEIVED = "received"


class Stage(StrEnum):
    """Where a story stands."""

    OPEN = "open"  # needs protecting
    READY = "ready"  # approved as it leaves
    HANDED_OVER = "handed_over"  # exported, waiting for a receipt
    RECEIVED = "received"  # a receipt came back, or it came in with a bundle
    WITHDRAWN = "withdrawn"
    QUARANTINED = "quarantined"  # it came in, and waits: its signer's key was revoked


class Category(StrEnum):
    """What a mark covers. Values are the names of the command line and of labels."""

    PERSON = "PERSON"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    URL = "URL"
    HANDLE = "HANDLE"
    ADDRESS = "ADDRESS"
    PLACE = "PLACE"
    ORG = "ORG"
    ID = "ID"
    BANK = "BANK"
    IP = "IP"
    MAC = "MAC"
    COORDINATES = "COORDINATES"
    PLATE = "PLATE"
    DATE = "DATE"
    DOB = "DOB"
    FACE = "FACE"  # pictures only
    TEXT = "TEXT"  # pictures only
    CODE = "CODE"  # pictures only: QR, bar code


class MarkState(StrEnum):
    """What became of a mark."""

    COVERED = "covered"
    KEPT = "kept"  # looked at and left readable on purpose, at this position
    UNPLACED = "unplaced"  # the text changed under it; a person must decide
    SUGGESTED = "suggested"  # a key was pressed there while it was recorded; covers nothing until decided


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle in the upright picture: pixels from its top left corner."""

    x: int
    y: int
    w: int
    h: int


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of sound: frames, end exclusive."""

    start: int
    end: int


Place = Span | Box | Stretch


@dataclass(frozen=True, slots=True)
class Entity:
    """One entry of a story's people and places: one label everywhere in the story."""

    entity_id: EntityId
    category: Category
    number: int  # given once, never reused within the story
    forms: tuple[str, ...]  # as written; the first is the one shown

    @property
    def label(self) -> str:
        """Return the placeholder, `[PERSON 1]`."""
        return f"[{self.category} {self.number}]"


@dataclass(frozen=True, slots=True)
class Mark:
    """A redaction beside the original, never in it."""

    mark_id: MarkId
    item_id: ItemId
    category: Category
    place: Place
    state: MarkState
    entity_id: EntityId | None  # spans always have one when covered; boxes and stretches may


class Suggestion(NamedTuple):
    """What a recogniser offers. Offsets are code points of the item's current text.

    No dataclass: a thousand are made of a long text, and a frozen one takes twice as long to make.
    """

    start: int
    end: int
    category: Category
    text: str
    score: float  # 0..1


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What the guard found out about a picture, upright, full size."""

    format: str  # one of `guard.kinds.photo_kind`
    width: int
    height: int
    grid_w: int  # unit of the source's coding in upright pixels, 1 for lossless sources
    grid_h: int
    orientation: int  # EXIF value 1..8 that was applied; 1 for HEIF, which turns itself
    lossy_spread: bool = False  # a trace of what is under a box lies all over the picture, and stays
    page: int = 0  # which picture of the file this is, from 0
    pages: int = 1  # how many pictures the file holds; of a GIF that moves only the first is used


@dataclass(frozen=True, slots=True)
class Framing:
    """How much of a picture leaves, and how large: a mark beside the original, as its boxes are."""

    crop: Box | None = None  # what is left of it, as drawn; None for the whole picture
    shrink: int = 1  # so many pixels across and down become one


WHOLE = Framing()
"""A picture that leaves as large as it is."""


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What the guard found out about a sound."""

    format: str  # one of `guard.kinds.audio_kind`
    rate: int  # frames a second
    channels: int
    frames: int
    lossy: bool


class RecordingState(StrEnum):
    """Where a sound that was recorded here stands. All of it that is on disk can be heard in each."""

    RUNNING = "running"
    WHOLE = "whole"
    CUT = "cut"  # the program or the computer stopped; at most the last two seconds are missing


class VoiceChoice(StrEnum):
    """How a sound leaves. What is silenced in it is silent in each."""

    STAYS = "stays"
    REVOICED = "revoiced"  # its redacted transcript, spoken by a synthetic voice; nothing of the sound
    READ = "read"  # its redacted transcript, read aloud by somebody else
    MILD = "mild"  # disguised, three ways
    STRONG = "strong"
    WHISPERED = "whispered"
    OWN = "own"


DISGUISES = frozenset({VoiceChoice.MILD, VoiceChoice.STRONG, VoiceChoice.WHISPERED})
REVOICINGS = frozenset({VoiceChoice.REVOICED, VoiceChoice.READ})


@dataclass(frozen=True, slots=True)
class Speaker:
    """A synthetic voice. The same for everybody unless somebody chose: it says nothing of her."""

    language: str  # espeak-ng's name: "en", "pt-br"
    variant: str = ""  # "f3"; "" is the language's own voice
    pace: int = 165  # words a minute
    pitch: int = 50  # 0 to 99

    @property
    def name(self) -> str:
        """Return the voice's name in espeak-ng."""
        return f"{self.language}+{self.variant}" if self.variant else self.language


@dataclass(frozen=True, slots=True)
class Reading:
    """A recording of the same story in which somebody read aloud what leaves of a transcript."""

    sound: ItemId
    words: str  # SHA-256 of the redacted transcript that was read, in hex: of another it is out of date


@dataclass(frozen=True, slots=True)
class Leaves:
    """What was decided on a sound. `making` counts its disguises: another number, another disguise.

    `speaker` of REVOICED, None for the one of the story's language; `reading` of READ.
    """

    voice: VoiceChoice
    making: int = 1
    speaker: Speaker | None = None
    reading: Reading | None = None


class GapKind(StrEnum):
    """Why nothing was recorded for a while."""

    OFF_RECORD = "off_record"  # she asked for it
    LOST = "lost"  # the microphone was away


@dataclass(frozen=True, slots=True)
class Gap:
    """Where nothing was recorded, and for how long. What was said there is nowhere."""

    at: int  # frames of the recording before it
    frames: int  # how long it lasted, in frames that were never taken; 0 where that was never learned
    kind: GapKind


@dataclass(frozen=True, slots=True, order=True)
class TimeCode:
    """Where a line of a transcript is heard."""

    at: int  # code points of the transcript before the line
    frame: int  # of the sound


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a story: writing, a sound or a picture, in the order it was taken."""

    item_id: ItemId
    number: int  # from 1, as shown and as the command line counts
    kind: ItemKind
    created: dt.datetime
    text: str  # current revision for TEXT, caption otherwise
    text_revision: int
    media_id: MediaId | None
    photo: PhotoFacts | None
    audio: AudioFacts | None
    recording: RecordingState | None = None  # None for what was not recorded here
    leaves: Leaves | None = None  # of a sound; None: the best form that she allows
    transcribed: bool = False  # of a sound: somebody wrote its words down
    framing: Framing = WHOLE  # of a picture
    transcribes: ItemId | None = None  # the sound whose words a text holds
    codes: tuple[TimeCode, ...] = ()  # of a transcript, in order: both rise from one to the next


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A line of the list."""

    story_id: StoryId
    pseudonym: str
    created: dt.datetime
    updated: dt.datetime
    language: str
    origin: Origin
    stage: Stage
    acts: tuple[str, ...]  # taxonomy codes
    texts: int
    sounds: int
    photos: int
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)  # of acts of kits
