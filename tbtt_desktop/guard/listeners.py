"""What a guard says, checked before it is believed: a guard may have been taken over."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Final, TypeVar

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import AudioProblem, PhotoProblem, SpeechProblem
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import (
    AUDIO_CHANNELS_MAX,
    AUDIO_RATE_MAX,
    AUDIO_RATE_MIN,
    AUDIO_SECONDS_MAX,
    PHOTO_PAGES_MAX,
    PHOTO_PIXELS_MAX,
)
from tbtt_desktop.stories.records import AudioFacts, PhotoFacts

MEGAPIXELS: Final = PHOTO_PIXELS_MAX // 1_000_000
HOURS: Final = AUDIO_SECONDS_MAX // 3600
_FACTS_MAX: Final = 4096  # bytes
_GRID_MAX: Final = 64  # a JPEG's sampling factors go up to 4

F = TypeVar("F", PhotoFacts, AudioFacts)


@dataclass(slots=True)
class Pixels:
    """Takes a picture's facts, then exactly the pixels that they promise."""

    kind: str
    on_facts: Callable[[PhotoFacts], None] | None = None
    on_pixels: Callable[[bytes], None] | None = None  # takes them instead of this
    _facts: PhotoFacts | None = None
    _pixels: io.BytesIO = field(default_factory=io.BytesIO)  # gives its bytes without copying them
    _missing: int = 0

    @property
    def photo(self) -> PhotoFacts:
        """The facts, once they are in."""
        if self._facts is None:
            raise WireError
        return self._facts

    @property
    def rgb(self) -> bytes:
        """All pixels, row by row, unless somebody else took them."""
        return self._pixels.getvalue()

    def facts(self, payload: bytes) -> None:
        """Hear the facts, once."""
        facts = _parse(PhotoFacts, payload)
        sizes = facts.width > 0 and facts.height > 0 and facts.width * facts.height <= PHOTO_PIXELS_MAX
        grid = 0 < facts.grid_w <= _GRID_MAX and 0 < facts.grid_h <= _GRID_MAX
        told = self._facts is not None or facts.format != self.kind
        pages = 0 <= facts.page < facts.pages
        if told or not sizes or not grid or not pages or not 1 <= facts.orientation <= 8:
            raise WireError
        self._facts = facts
        self._missing = facts.width * facts.height * 3
        if self.on_facts is not None:
            self.on_facts(facts)

    def data(self, payload: bytes) -> None:
        """Take pixels."""
        self._missing -= len(payload)
        if self._missing < 0 or not payload:
            raise WireError
        if self.on_pixels is not None:
            self.on_pixels(payload)
        else:
            self._pixels.write(payload)

    def done(self, payload: bytes) -> None:
        """Hear the end."""
        if self._facts is None or self._missing or payload:
            raise WireError

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        if code == "photo_too_large":
            return PhotoProblem(code, megapixels=MEGAPIXELS)
        if code == "document_too_long":
            return PhotoProblem(code, pages=PHOTO_PAGES_MAX)
        return PhotoProblem(code if code in PhotoProblem.codes else "photo_unreadable")


@dataclass(slots=True)
class Samples:
    """Takes a sound's facts, then whole frames, and counts them."""

    kind: str
    on_block: Callable[[bytes], None]
    on_facts: Callable[[AudioFacts], None] | None = None
    _claimed: AudioFacts | None = None
    _final: AudioFacts | None = None
    _bytes: int = 0

    @property
    def audio(self) -> AudioFacts:
        """The facts, once everything is in."""
        if self._final is None:
            raise WireError
        return self._final

    def facts(self, payload: bytes) -> None:
        """Hear the facts, once."""
        facts = _parse(AudioFacts, payload)
        form = 0 < facts.channels <= AUDIO_CHANNELS_MAX and AUDIO_RATE_MIN <= facts.rate <= AUDIO_RATE_MAX
        if self._claimed is not None or facts.format != self.kind or not form:
            raise WireError
        if not 0 <= facts.frames <= facts.rate * AUDIO_SECONDS_MAX:
            raise WireError
        self._claimed = facts
        if self.on_facts is not None:
            self.on_facts(facts)

    def data(self, payload: bytes) -> None:
        """Take samples."""
        claimed = self._claimed
        if claimed is None or not payload or len(payload) % (2 * claimed.channels):
            raise WireError
        self._bytes += len(payload)
        if self._bytes > 2 * claimed.channels * claimed.rate * AUDIO_SECONDS_MAX:
            raise WireError
        self.on_block(payload)

    def done(self, payload: bytes) -> None:
        """Hear the end, with the frames that were there."""
        facts, claimed = _parse(AudioFacts, payload), self._claimed
        if claimed is None or facts.frames * 2 * claimed.channels != self._bytes or not self._bytes:
            raise WireError
        told = (facts.format, facts.rate, facts.channels, facts.lossy)
        if told != (claimed.format, claimed.rate, claimed.channels, claimed.lossy):
            raise WireError
        self._final = facts

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        if code == "audio_too_long":
            return AudioProblem(code, hours=HOURS)
        return AudioProblem(code if code in AudioProblem.codes else "audio_unreadable")


@dataclass(slots=True)
class Spoken(Samples):
    """Takes what a synthetic voice says; `voice` is its name as it was asked for."""

    voice: str = ""

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        if code == "speech_language_unknown":
            return SpeechProblem(code, language=self.voice)
        return SpeechProblem(code if code in SpeechProblem.codes else "speech_unavailable")


def _parse(record: type[F], payload: bytes) -> F:
    """Return the record in `payload`, a JSON object with exactly its fields and types."""
    if len(payload) > _FACTS_MAX:
        raise WireError
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        raise WireError from None
    kinds = {"str": str, "int": int, "bool": bool}
    wanted = {one.name: kinds[str(one.type)] for one in fields(record)}
    if not isinstance(value, dict) or {name: type(value[name]) for name in value} != wanted:
        raise WireError
    return record(**value)
