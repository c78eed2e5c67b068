"""What the gate is told, and what it answers. Nothing it answers holds content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Place, Span, StoryId, Stretch


class PartKind(StrEnum):
    """The file types that may leave; anything else is no part."""

    JSON = "json"
    TEXT = "text"
    JPEG = "jpeg"
    PNG = "png"
    FLAC = "flac"
    ORIGINAL = "original"  # any bytes at all: nothing in it is looked at


class Form(StrEnum):
    """What a part is of a story, which says what consent it needs."""

    STORY = "story"
    PICTURE = "picture"
    VOICE_ORIGINAL = "voice_original"
    VOICE_DISTORTED = "voice_distorted"
    REVOICED = "revoiced"
    ORIGINAL = "original"  # unredacted, as it was taken in
    FRAME = "frame"  # envelope, manifests, cards, receipts: nothing of a story's content


@dataclass(frozen=True, slots=True)
class FinalPart:
    """A file exactly as it will leave. `name` is its path in the bundle.

    `story_id` is None for what belongs to the bundle as a whole: it is checked against every story.
    """

    name: str
    kind: PartKind
    source: ByteSource
    form: Form
    story_id: StoryId | None = None
    item: int | None = None  # the item's number in the story; None for the story file


@dataclass(frozen=True, slots=True)
class RedactedString:
    """What a mark covers, as it stands in the original, or another known form of the same entity."""

    text: str
    category: Category
    item: int | None = None


@dataclass(frozen=True, slots=True)
class KeptString:
    """What a person left readable on purpose: `text` at `span` of the FINAL text.

    `field` is `text`, `caption` or `transcript` of item `item`, or, with `item` None, a field of the
    story itself such as `pseudonym`.
    """

    item: int | None
    field: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """What is known of one story that leaves."""

    story_id: StoryId
    items: tuple[int, ...]  # item numbers, in the order of `items` in the story file
    strings: tuple[RedactedString, ...]
    labels: frozenset[str]  # every placeholder in use, `[PERSON 1]`
    scopes: frozenset[Scope]  # granted, for every recipient, today
    approved: bool  # she approved exactly this version, or somebody attested it
    kept: tuple[KeptString, ...] = ()
    unplaced: int = 0  # marks that wait for a decision
    originals: frozenset[str] = frozenset()  # SHA-256 of those that she lets go, unredacted, to each by name
    staying: frozenset[str] = frozenset()  # SHA-256 of all other originals: nothing may be or name one


@dataclass(frozen=True, slots=True)
class GateFacts:
    """All that the final bytes are held against.

    `boxes` and `mutes` name every picture and every sound, with an empty tuple where nothing is
    covered: a medium that they do not name is not accounted for. Boxes are in pixels of the final
    picture, mutes in frames of the final sound. `sizes` has every picture's width and height in
    pixels, after what was cropped away: a larger one holds what nobody looked at. `words` has for every
    re-voiced sound the SHA-256, in hex, of the redacted words that it says: they must leave in writing too.
    """

    stories: tuple[StoryFacts, ...]
    boxes: Mapping[str, tuple[Box, ...]]
    mutes: Mapping[str, tuple[Stretch, ...]]
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Severity(StrEnum):
    """Whether a person may say "not her"."""

    BLOCK = "block"
    ASK = "ask"


class Code(StrEnum):
    """What was found."""

    STRING_WHOLE = "string_whole"
    STRING_INSIDE = "string_inside"
    STRING_LOOKALIKE = "string_lookalike"
    STRING_SPACED = "string_spaced"
    STRING_REVERSED = "string_reversed"
    STRING_ENCODED = "string_encoded"
    STRING_TRANSLITERATED = "string_transliterated"
    STRING_SIMILAR = "string_similar"
    STRING_HALF = "string_half"
    PART_UNREADABLE = "part_unreadable"
    PART_TYPE = "part_type"
    PART_UNACCOUNTED = "part_unaccounted"
    PICTURE_BOX = "picture_box"
    PICTURE_BOX_OUTSIDE = "picture_box_outside"
    PICTURE_SIZE = "picture_size"
    PICTURE_STRUCTURE = "picture_structure"
    SOUND_MUTE = "sound_mute"
    SOUND_MUTE_OUTSIDE = "sound_mute_outside"
    SOUND_STRUCTURE = "sound_structure"
    SOUND_WORDS = "sound_words"
    CONSENT_MISSING = "consent_missing"
    APPROVAL_MISSING = "approval_missing"
    MARK_UNPLACED = "mark_unplaced"
    TIME_CODES = "time_codes"
    ORIGINAL_STAYS = "original_stays"
    STORY_UNKNOWN = "story_unknown"


@dataclass(frozen=True, slots=True)
class Hit:
    """One reason not to export, and where it is. It never holds what was found.

    `field` is made of schema words; `place` is a span of that field's final text, a box or a stretch.
    """

    severity: Severity
    code: Code
    part: str
    story_id: StoryId | None = None
    item: int | None = None
    field: str | None = None
    place: Place | None = None
