"""Pictures and sounds from outside, decoded by a process that can do no harm.

The calling process hands over bytes and takes plain pixels or samples; it checks that
what comes back is what the guard's own facts say, and never parses the file itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.guard.errors import AudioProblem, PhotoProblem
from tbtt_desktop.guard.kinds import HEAD, SPEECH, audio_kind, photo_kind
from tbtt_desktop.guard.listeners import MEGAPIXELS, Pixels, Samples, Spoken
from tbtt_desktop.guard.process import Job, converse
from tbtt_desktop.limits import AUDIO_BYTES_MAX, PHOTO_BYTES_MAX
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import AudioFacts, PhotoFacts


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """A picture, upright, in sRGB, on white: `rgb` holds width * height * 3 bytes, row by row."""

    facts: PhotoFacts
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture, upright, in sRGB: `rgb` holds width * height * 3 bytes, row by row."""

    width: int
    height: int
    rgb: bytes


def decode_photo(source: ByteSource, progress: Progress = SILENT, *, page: int = 0) -> DecodedPhoto:
    """Decode a picture, or a page of a TIFF or PDF from 0, at full size.

    Raises:
        PhotoProblem: not such a picture, damaged, cut short, moving, locked, too large or too long.
        GuardProblem: the process that decodes it did not do its work.
        Cancelled: the person asked to stop.
    """
    kind = _photo_kind(source)
    listener = Pixels(kind)
    converse(Job("photo", kind, source.size, first=page), source, listener, progress)
    return DecodedPhoto(listener.photo, listener.rgb)


def stream_photo(
    source: ByteSource,
    on_facts: Callable[[PhotoFacts], None],
    on_pixels: Callable[[bytes], None],
    progress: Progress = SILENT,
    *,
    page: int = 0,
) -> PhotoFacts:
    """Decode a picture as `decode_photo`, and hand its pixels over as they come instead of holding them.

    `on_facts` is called once before. A picture may be refused after pixels were handed over: drop them then.
    Raises as `decode_photo`.
    """
    kind = _photo_kind(source)
    listener = Pixels(kind, on_facts, on_pixels)
    converse(Job("photo", kind, source.size, first=page), source, listener, progress)
    return listener.photo


def photo_thumbnail(
    source: ByteSource, size: int, progress: Progress = SILENT, *, page: int = 0
) -> Thumbnail:
    """Decode a picture or a page so that it fits into a square of `size` pixels.

    Raises:
        PhotoProblem: not such a picture, damaged, cut short, moving, locked, too large or too long.
        GuardProblem: the process that decodes it did not do its work.
        Cancelled: the person asked to stop.
    """
    kind = _photo_kind(source)
    listener = Pixels(kind)
    converse(Job("photo", kind, source.size, edge=size, first=page), source, listener, progress)
    return Thumbnail(listener.photo.width, listener.photo.height, listener.rgb)


def decode_audio(
    source: ByteSource,
    on_block: Callable[[bytes], None],
    progress: Progress = SILENT,
    *,
    on_facts: Callable[[AudioFacts], None] | None = None,
    first: int = 0,
    count: int = 0,
) -> AudioFacts:
    """Decode a WAV, a FLAC or a sound of a phone; return its facts with the frames that were really there.

    With a `count`, only up to so many frames from the frame `first` on, and they alone are counted.

    `on_block` takes little endian int16 samples, interleaved, always whole frames.
    `on_facts` is called once before; its `frames` is the file's own claim, 0 where it makes
    none. A damaged file may be refused after blocks were handed over: drop them then.

    Raises:
        AudioProblem: not such a sound, damaged, cut short, empty, or too long.
        GuardProblem: the process that decodes it did not do its work.
        Cancelled: the person asked to stop.
    """
    if source.size > AUDIO_BYTES_MAX:
        raise AudioProblem("audio_too_large")
    if source.size == 0:
        raise AudioProblem("audio_empty")
    kind = audio_kind(source.read_at(0, HEAD))
    if kind is None:
        raise AudioProblem("audio_type_unsupported")
    listener = Samples(kind, on_block, on_facts)
    converse(Job("audio", kind, source.size, first=first, count=count), source, listener, progress)
    return listener.audio


def speak_text(
    text: ByteSource,
    voice: str,
    on_block: Callable[[bytes], None],
    progress: Progress = SILENT,
    *,
    pace: int,
    pitch: int,
) -> AudioFacts:
    """Speak UTF-8 text with a synthetic voice; return the facts of the sound with its frames.

    The same text and voice give the same samples. `on_block` takes mono little endian int16 samples.
    `pace` is in words a minute, 80 to 450; `pitch` from 0 to 99, 50 for the voice's own.

    Raises:
        SpeechProblem: there is no such voice, or the library is missing.
        GuardProblem: the process that speaks did not do its work.
        Cancelled: the person asked to stop.
    """
    listener = Spoken(SPEECH, on_block, voice=voice)
    converse(Job("speech", voice, text.size, pace=pace, pitch=pitch), text, listener, progress)
    return listener.audio


def _photo_kind(source: ByteSource) -> str:
    if source.size > PHOTO_BYTES_MAX:
        raise PhotoProblem("photo_too_large", megapixels=MEGAPIXELS)
    kind = photo_kind(source.read_at(0, HEAD))
    if kind is None:
        raise PhotoProblem("photo_unreadable" if source.size == 0 else "photo_type_unsupported")
    return kind
