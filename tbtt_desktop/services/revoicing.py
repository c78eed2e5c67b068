"""The words of a sound in another voice: which words, in whose voice, and whether they are what leaves.

What is spoken is the redacted transcript and nothing else, so it holds nothing of her voice, and nothing of
what is covered.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Final

from tbtt_desktop.audio.speech import VARIANTS, SpokenAudio, language_for, render_speech
from tbtt_desktop.bytesource import ByteSink
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.redaction.spoken import spoken
from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.consent import Stays
from tbtt_desktop.stories.records import Item, Speaker, VoiceChoice

SPEAKING: Final = "speech-1"
"""Name of the way to speak; a new name makes every kept re-voicing stale."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words to be spoken, as they leave in writing, and the voice that says them."""

    words: str
    speaker: Speaker

    @property
    def recipe(self) -> str:
        """Return a digest: the same words in the same voice are the same rendition."""
        content = json.dumps([SPEAKING, self.words, asdict(self.speaker)])
        return hashlib.sha256(content.encode()).hexdigest()

    def render(self, sink: ByteSink, progress: Progress = SILENT) -> SpokenAudio:
        """Write the sound. Raises as `render_speech`."""
        return render_speech(spoken(self.words, self.speaker.language), self.speaker, sink, progress)


@dataclass(frozen=True, slots=True)
class Read:
    """Words that somebody read aloud, as they leave in writing, and the sound in which they did."""

    words: str
    sound: Item


def digest(words: str) -> str:
    """Return the SHA-256 of words as they leave, in hex."""
    return hashlib.sha256(words.encode()).hexdigest()


def words_of(story: StoryView, sound: Item) -> str | None:
    """Return a sound's transcript as it leaves; None where there is none, or nothing in it."""
    for item in story.items:
        if item.transcribes == sound.item_id:
            text = render_text(item.text, story.marks[item.item_id], story.entities).text
            return text if text.strip() else None
    return None


def speaker_of(story: StoryView, sound: Item) -> Speaker | None:
    """Return the synthetic voice of a sound's words: as chosen, else that of the story's language, if any."""
    if sound.leaves is not None and sound.leaves.speaker is not None:
        return sound.leaves.speaker
    language = language_for(story.row.language) if story.row.language else None
    return None if language is None else Speaker(language, VARIANTS[0])


def revoicing(story: StoryView, sound: Item, voice: VoiceChoice) -> Spoken | Read | Stays:
    """Return what is heard in place of a sound, or why nothing is. `voice`: REVOICED or READ."""
    words = words_of(story, sound)
    if voice is VoiceChoice.REVOICED:
        speaker = speaker_of(story, sound)
        return Stays.NOT_SPOKEN if words is None or speaker is None else Spoken(words, speaker)
    reading = sound.leaves.reading if sound.leaves is not None else None
    if words is None or reading is None or reading.words != digest(words):
        return Stays.NOT_READ
    read = next((item for item in story.items if item.item_id == reading.sound), None)
    return Stays.NOT_READ if read is None or read.audio is None else Read(words, read)
