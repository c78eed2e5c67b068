"""A story as it leaves: what stands in `data/stories/<story_id>.json`."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, cast

from tbtt_desktop.bundle import labels, schemas
from tbtt_desktop.bundle.approvals import Approval
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.labels import Labels
from tbtt_desktop.bundle.originals import ORIGINALS_SCOPES, Original, Unredacted, check_originals
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.limits import JSON_MAX
from tbtt_desktop.stories.records import ItemKind

__all__ = [
    "EXTENSIONS",
    "SHARE_SCOPES",
    "Approval",
    "ConsentScope",
    "Holds",
    "MediaRef",
    "Original",
    "Redacted",
    "Story",
    "StoryItem",
    "Supersedes",
    "TimeCode",
    "Unredacted",
    "Voice",
    "WithdrawalPhrase",
    "carried_phrase",
]

EXTENSIONS: Final[Mapping[str, str]] = {"audio/flac": "flac", "image/jpeg": "jpg", "image/png": "png"}
SHARE_SCOPES: Final = frozenset({"share_pseudonymised_to_archive", "share_identified_to_archive"})


class Voice(StrEnum):
    """Whose voice a sound carries."""

    OWN = "own"
    DISGUISED = "disguised"
    REVOICED = "revoiced"  # a synthetic voice
    READ = "read"  # somebody else, who read the words aloud


class Holds(StrEnum):
    """Whether redacted renditions are all that travels, or originals of some parts do too."""

    RENDITIONS = "renditions"
    ORIGINALS = "originals"


@dataclass(frozen=True, slots=True)
class MediaRef:
    """A medium that travels beside the story. `seconds` for sound; `width`, `height` for pictures."""

    sha256: str
    type: str  # "audio/flac", "image/jpeg", "image/png"
    size: int  # bytes
    seconds: float | None = None
    width: int | None = None  # pixels
    height: int | None = None
    voice: Voice | None = None

    @property
    def name(self) -> str:
        """Return the file's name in the bundle, without `bundle/`."""
        return f"data/media/{self.sha256}.{EXTENSIONS[self.type]}"

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object, without what is not known."""
        known: dict[str, Json] = {"sha256": self.sha256, "type": self.type, "size": self.size}
        return known | _present(
            {
                "seconds": self.seconds,
                "width": self.width,
                "height": self.height,
                "voice": None if self.voice is None else str(self.voice),
            }
        )

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> MediaRef:
        """Read an object that the schema has let through."""
        voice = schemas.optional_text(value, "voice")
        return cls(
            sha256=schemas.text(value, "sha256"),
            type=schemas.text(value, "type"),
            size=schemas.integer(value, "size"),
            seconds=cast("float | None", value.get("seconds")),
            width=schemas.integer(value, "width") if "width" in value else None,
            height=schemas.integer(value, "height") if "height" in value else None,
            voice=None if voice is None else Voice(voice),
        )


@dataclass(frozen=True, slots=True)
class TimeCode:
    """Where a line of a transcript is heard: code points of it before the line, and seconds of the sound."""

    at: int
    seconds: float

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        return {"at": self.at, "seconds": self.seconds}


@dataclass(frozen=True, slots=True)
class StoryItem:
    """A part of the story, redacted: `text` of a written part, `caption` and medium of the others."""

    kind: ItemKind
    text: str = ""
    caption: str = ""
    transcript: str | None = None  # sound only
    media: MediaRef | None = None
    time_codes: tuple[TimeCode, ...] = ()  # of the transcript; only if the sound itself leaves
    original: Original | None = None  # of a sound or a picture; unredacted
    page: int = 0  # which picture of the original this is, from 0

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object, without what is not there."""
        return {"kind": str(self.kind)} | _present(
            {
                "text": self.text if self.kind is ItemKind.TEXT else None,
                "caption": self.caption or None,
                "transcript": self.transcript,
                "media": None if self.media is None else self.media.to_json(),
                "time_codes": [one.to_json() for one in self.time_codes] or None,
                "original": None if self.original is None else self.original.to_json(),
                "page": self.page or None,
            }
        )

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> StoryItem:
        """Read an object that the schema has let through."""
        media, original = schemas.nested(value, "media"), schemas.nested(value, "original")
        return cls(
            kind=ItemKind(schemas.text(value, "kind")),
            text=schemas.text(value, "text"),
            caption=schemas.text(value, "caption"),
            transcript=schemas.optional_text(value, "transcript"),
            media=None if media is None else MediaRef.from_json(media),
            time_codes=tuple(
                TimeCode(schemas.integer(one, "at"), cast("float", one["seconds"]))
                for one in (schemas.objects(value, "time_codes") if "time_codes" in value else ())
            ),
            original=None if original is None else Original.from_json(original),
            page=schemas.integer(value, "page"),
        )


@dataclass(frozen=True, slots=True)
class ConsentScope:
    """One yes that travels: for what, until when, for whom (None: any trusted recipient).

    `anybody`: she named nobody. That it stands for `recipient` keeps it from being passed on, and no more.
    """

    scope: str
    purpose: str
    until: dt.date
    recipient: str | None = None  # alias
    anybody: bool = False

    @property
    def named(self) -> str | None:
        """Return the alias of whom she named herself, as originals need it."""
        return None if self.anybody else self.recipient

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        return {"scope": self.scope, "purpose": self.purpose, "until": self.until.isoformat()} | _present(
            {"recipient": self.recipient, "anybody": self.anybody or None}
        )


@dataclass(frozen=True, slots=True)
class WithdrawalPhrase:
    """Argon2id of the survivor's withdrawal phrase; salt and hash in lower-case hex."""

    salt: str
    hash: str
    time: int
    memory_kib: int
    lanes: int

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        return {
            "salt": self.salt,
            "hash": self.hash,
            "time": self.time,
            "memory_kib": self.memory_kib,
            "lanes": self.lanes,
        }


@dataclass(frozen=True, slots=True)
class Redacted:
    """A line of the redaction log: a category and how often, never words, never lengths."""

    category: str
    count: int


@dataclass(frozen=True, slots=True)
class Supersedes:
    """The export of the same story that this one replaces."""

    revision: int
    sha256: str  # of the previous exported story file


@dataclass(frozen=True, slots=True)
class Story:
    """One revision of one story. `subject` holds taxonomy codes by list, unknown ones included."""

    story_id: str
    revision: int  # counts exports, from 1
    pseudonym: str
    language: str  # BCP 47
    subject: tuple[tuple[str, tuple[str, ...]], ...]
    items: tuple[StoryItem, ...]
    consent: tuple[ConsentScope, ...]
    approval: Approval
    redaction_log: tuple[Redacted, ...] = ()
    supersedes: Supersedes | None = None
    date: str | None = None  # as coarse as consent allows: "2026", "2026-11", "2026-11-21"
    spatial: str | None = None  # broad area only
    withdrawal_phrase: WithdrawalPhrase | None = None
    labels: Labels = field(default_factory=dict, hash=False)  # of codes in `subject` that a kit added
    unredacted: Unredacted | None = None  # what is said of the originals beside it, where there are any

    @property
    def media(self) -> tuple[MediaRef, ...]:
        """Return the media that must travel beside the story, in order of the items."""
        return tuple(item.media for item in self.items if item.media is not None)

    @property
    def originals(self) -> tuple[Original, ...]:
        """Return the originals that must travel beside the story, in order of the items."""
        return tuple(item.original for item in self.items if item.original is not None)

    @property
    def holds(self) -> Holds:
        """Return what the file says that it holds."""
        return Holds.RENDITIONS if self.unredacted is None else Holds.ORIGINALS

    def originals_for(self, day: dt.date) -> frozenset[str]:
        """Return the aliases of those for whom, by name, she lets originals go on `day`."""
        return frozenset(
            one.named
            for one in self.consent
            if one.scope in ORIGINALS_SCOPES and one.named is not None and day <= one.until
        )

    def to_bytes(self) -> bytes:
        """Return the story file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            "format": SchemaName.STORY.document_format,
            "version": schemas.VERSION,
            "story_id": self.story_id,
            "revision": self.revision,
            "pseudonym": self.pseudonym,
            "language": self.language,
            "subject": {name: list(codes) for name, codes in self.subject},
            "holds": str(self.holds),
            "items": [item.to_json() for item in self.items],
            "consent": [scope.to_json() for scope in self.consent],
            "approval": self.approval.to_json(),
            "redaction_log": [{"category": one.category, "count": one.count} for one in self.redaction_log],
        }
        document |= _present({"date": self.date, "spatial": self.spatial})
        if self.supersedes is not None:
            document["supersedes"] = {
                "revision": self.supersedes.revision,
                "sha256": self.supersedes.sha256,
            }
        if self.withdrawal_phrase is not None:
            document["withdrawal_phrase"] = self.withdrawal_phrase.to_json()
        if self.unredacted is not None:
            document["originals"] = self.unredacted.to_json()
        document |= labels.to_json(self.labels)
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.STORY, document)
        _check(self, self.holds)
        return data

    @classmethod
    def parse(cls, data: bytes) -> Story:
        """Return the story in a story file. Raises `BundleRefused`."""
        return cls.from_json(parse_object(data))

    @classmethod
    def from_json(cls, document: Mapping[str, Json]) -> Story:
        """Return the story that a parsed JSON object holds. Raises `BundleRefused`."""
        schemas.check(SchemaName.STORY, document)
        subject = cast("Mapping[str, list[str]]", document["subject"])
        unredacted = schemas.nested(document, "originals")
        story = cls(
            story_id=schemas.text(document, "story_id"),
            revision=schemas.integer(document, "revision"),
            pseudonym=schemas.text(document, "pseudonym"),
            language=schemas.text(document, "language"),
            subject=tuple((name, tuple(codes)) for name, codes in sorted(subject.items())),
            items=tuple(StoryItem.from_json(item) for item in schemas.objects(document, "items")),
            consent=tuple(_consent(scope) for scope in schemas.objects(document, "consent")),
            approval=Approval.from_json(cast("Mapping[str, Json]", document["approval"])),
            redaction_log=tuple(
                Redacted(schemas.text(one, "category"), schemas.integer(one, "count"))
                for one in schemas.objects(document, "redaction_log")
            ),
            supersedes=_supersedes(document),
            date=schemas.optional_text(document, "date"),
            spatial=schemas.optional_text(document, "spatial"),
            withdrawal_phrase=carried_phrase(document),
            labels=labels.from_json(document),
            unredacted=None if unredacted is None else Unredacted.from_json(unredacted),
        )
        _check(story, Holds(schemas.text(document, "holds")))
        return story


def _present(values: Mapping[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if value is not None}


def _consent(value: Mapping[str, Json]) -> ConsentScope:
    return ConsentScope(
        scope=schemas.text(value, "scope"),
        purpose=schemas.text(value, "purpose"),
        until=schemas.date(value, "until"),
        recipient=schemas.optional_text(value, "recipient"),
        anybody=value.get("anybody") is True,
    )


def _supersedes(document: Mapping[str, Json]) -> Supersedes | None:
    value = schemas.nested(document, "supersedes")
    if value is None:
        return None
    return Supersedes(schemas.integer(value, "revision"), schemas.text(value, "sha256"))


def carried_phrase(document: Mapping[str, Json]) -> WithdrawalPhrase | None:
    """Return the hash that a story or a transfer carries; it has passed its schema."""
    value = schemas.nested(document, "withdrawal_phrase")
    if value is None:
        return None
    return WithdrawalPhrase(
        salt=schemas.text(value, "salt"),
        hash=schemas.text(value, "hash"),
        time=schemas.integer(value, "time"),
        memory_kib=schemas.integer(value, "memory_kib"),
        lanes=schemas.integer(value, "lanes"),
    )


def _check(story: Story, holds: Holds) -> None:
    """Raise `BundleRefused` for what a schema cannot say."""
    if story.date is not None:
        schemas.day(story.date + "-01-01"[len(story.date) - len("2026") :])
    if story.supersedes is not None and story.supersedes.revision >= story.revision:
        raise BundleRefused(Refusal.STORY_WRONG)
    if len({one.category for one in story.redaction_log}) != len(story.redaction_log):
        raise BundleRefused(Refusal.STORY_WRONG)
    if not all(_timed(item) for item in story.items) or not labels.fit(story.labels, story.subject):
        raise BundleRefused(Refusal.STORY_WRONG)
    superseded = None if story.supersedes is None else story.supersedes.sha256
    check_originals(story.originals, story.unredacted, holds=holds is Holds.ORIGINALS, superseded=superseded)
    if not any(one.scope in SHARE_SCOPES for one in story.consent):
        raise BundleRefused(Refusal.CONSENT_MISSING)


def _timed(item: StoryItem) -> bool:
    """Whether time codes lie within their transcript and the sound that was transcribed, and rise in both."""
    if not item.time_codes:
        return True
    media, words = item.media, item.transcript
    if media is None or words is None or media.voice not in {None, Voice.OWN, Voice.DISGUISED}:
        return False
    rise = all(
        one.at < other.at and one.seconds < other.seconds
        for one, other in itertools.pairwise(item.time_codes)
    )
    last = item.time_codes[-1]
    return rise and last.at <= len(words) and last.seconds <= (media.seconds or 0)
