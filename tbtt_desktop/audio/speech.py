"""Text spoken by a synthetic voice, into memory: no sound device, no file, no network.

espeak-ng speaks over a hundred languages; what they sound like comes in the package's data. It runs in a
process of its own, see `guard.speaking`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import espeakng_loader
import soundfile

from tbtt_desktop.bytesource import ByteSink, Memory, SinkWriter
from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import speak_text
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import Speaker

WORDS_A_MINUTE: Final = 165
RATE: Final = 22_050  # frames a second of every voice of espeak-ng but those of MBROLA, which are not here
SLOWEST, FASTEST = 80, 450  # words a minute
PITCH_MOST: Final = 99
VARIANTS: Final = ("f1", "m6", "", "m5")
"""Offered, the usual first; "" is each language's own voice, a man's. Of those that speak the same way twice
pocketsphinx understood these best in English: errors in 51 to 65 of a hundred words, up to 78 in others."""
_NAMED_OTHERWISE: Final = {"zh": "cmn", "no": "nb", "iw": "he", "in": "id", "zh-hk": "yue", "mo": "ro"}
"""BCP 47 tags under which espeak-ng has another."""


@dataclass(frozen=True, slots=True)
class SpokenAudio:
    """A text as a sound that leaves, in one channel."""

    size: int  # bytes
    frames: int
    rate: int


def language_for(tag: str) -> str | None:
    """Return espeak-ng's name for a BCP 47 tag such as `pt-BR`, or for its language; None for neither."""
    known = languages()
    tag = tag.lower()
    for one in (tag, tag.partition("-")[0]):
        found = _NAMED_OTHERWISE.get(one, one)
        if found in known:
            return found
    return None


def variant_known(name: str) -> bool:
    """Whether there is a variant of that name, such as `f1`, that says the same words the same way each time.

    "" is each language's own voice. Breath is drawn by the clock, so a voice with breath is none of them.
    """
    return not name or name in _steady_variants()


@cache
def _steady_variants() -> frozenset[str]:
    return frozenset(one.name for one in _files("voices/!v") if b"\nbreath" not in one.read_bytes())


@cache
def languages() -> frozenset[str]:
    """Return the names of all languages that are spoken, in small letters."""
    return frozenset(one.name.lower() for one in _files("lang"))


def _files(folder: str) -> list[Path]:
    try:
        place = Path(espeakng_loader.get_data_path()) / folder
    except RuntimeError:  # the package came without its data: nothing can be spoken
        return []
    return [one for one in place.rglob("*") if one.is_file()]


def render_speech(text: str, speaker: Speaker, sink: ByteSink, progress: Progress = SILENT) -> SpokenAudio:
    """Write `text` as spoken into `sink`, as FLAC in 16 bit; same text and speaker, same bytes.

    The encoder writes STREAMINFO and the encoder's name, as `render` does. After an error the sink holds
    nothing of use.

    Raises:
        SpeechProblem: there is no such voice, or the library is missing.
        GuardProblem: the process that speaks did not do its work.
        Cancelled: the person asked to stop.
        WorldError: whatever `sink` raises.
    """
    writer = SinkWriter(sink)
    with soundfile.SoundFile(
        writer, "w", samplerate=RATE, channels=1, format="FLAC", subtype="PCM_16"
    ) as encoder:

        def put(block: bytes) -> None:
            encoder.buffer_write(block, dtype="int16")
            writer.check()

        source = Memory(bytearray(text.encode()))
        facts = speak_text(source, speaker.name, put, progress, pace=speaker.pace, pitch=speaker.pitch)
    writer.check()
    if facts.rate != RATE:
        raise BugError
    return SpokenAudio(writer.size, facts.frames, facts.rate)


def speak(text: str, language: str = "en", rate: int = WORDS_A_MINUTE) -> tuple[bytes, int]:
    """Return `text` as spoken: mono little endian int16 samples, and frames a second.

    `language` is a voice's name in espeak-ng, such as "en", "es", "ar+f3"; `rate` is in words a
    minute, 80 to 450. The same text and voice give the same samples.

    Raises:
        SpeechProblem: the library or its data is missing, or it has no such voice.
        GuardProblem: the process that speaks did not do its work.
    """
    heard = bytearray()
    source = Memory(bytearray(text.encode()))
    facts = speak_text(source, language, heard.extend, pace=rate, pitch=50)
    return bytes(heard), facts.rate
