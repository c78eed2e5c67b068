"""Made-up pictures, sounds and stories, drawn and computed here."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
import soundfile
from PIL import Image, ImageDraw

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, consent, people, stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemId, StoryId
from tbtt_desktop.vault.store import Vault

EVERYTHING_LEAVES = (
    Scope.TAKE_NOTES,
    Scope.TAKE_PHOTO,
    Scope.RECORD_AUDIO,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_IMAGE,
    Scope.PUBLISH_VOICE_ORIGINAL,
    Scope.USE_IN_STATISTICS,
)
TESTIMONY = "My name is Zubeida Khan. He called from 0300 1234567 all night. Zubeida, he said, come out."


def picture(
    text: str = "Saad: 0300 1234567", size: tuple[int, int] = (320, 240), kind: str = "JPEG"
) -> bytes:
    """Return a drawn chat message as a JPEG or PNG; a JPEG comes with a camera and a position."""
    image = Image.new("RGB", size, "#e5ddd5")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((16, 16, size[0] - 16, 80), 8, fill="white")
    draw.text((28, 32), text, fill="black")
    out = io.BytesIO()
    if kind == "JPEG":
        exif = Image.Exif()
        exif[0x010F], exif[0x0110] = "Zubeidaphone", "Model Z"
        exif.get_ifd(0x8825).update({1: "N", 2: (31.0, 30.0, 0.0), 3: "E", 4: (74.0, 20.0, 0.0)})
        image.save(out, "JPEG", exif=exif)
    else:
        image.save(out, kind)
    return out.getvalue()


def sound(seconds: float = 2.0, rate: int = 16_000, kind: str = "WAV", frequency: float = 220.0) -> bytes:
    """Return a tone as WAV or FLAC, 16 bit, mono."""
    at = np.arange(int(seconds * rate)) / rate
    samples = (np.sin(2 * np.pi * frequency * at) * 20_000).astype("<i2")
    out = io.BytesIO()
    soundfile.write(out, samples, rate, format=kind, subtype="PCM_16")
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Made:
    """A story with a text, a picture and a sound."""

    story_id: StoryId
    text: ItemId
    photo: ItemId
    audio: ItemId


def make_story(vault: Vault, text: str = TESTIMONY) -> Made:
    """Take down a whole story, to all of which she agreed."""
    story_id = stories.new_story(vault)
    stories.set_language(vault, story_id, "en", "PK")
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    written = stories.add_text(vault, story_id, text)
    photo = capture.add_photo(vault, story_id, Memory(bytearray(picture())))
    audio = capture.add_audio(vault, story_id, Memory(bytearray(sound())))
    return Made(story_id, written, photo, audio)


def write_story(vault: Vault, text: str = TESTIMONY) -> StoryId:
    """Take down a story of words alone, to all of which she agreed: made in a fraction of the time."""
    story_id = stories.new_story(vault)
    stories.set_language(vault, story_id, "en", "PK")
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    stories.add_text(vault, story_id, text)
    return story_id


def alias_of(vault: Vault) -> str:
    """Return a vault's own alias."""
    return people.own_card(vault).alias
