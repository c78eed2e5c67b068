"""A made-up story for the tests of Protect: a real vault, a real picture, a real sound."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, field
from pathlib import Path

import PIL.Image
import PIL.ImageDraw

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.services import capture, consent, stories
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemId, Role, StoryId
from tbtt_desktop.vault.lane import Lane
from tbtt_desktop.vault.store import Vault
from tests.helpers.sound import SilentOutput

RATE = 8_000
TESTIMONY = (
    "My name is Zubeida. It began after I left the job at the school.\n"
    "First the messages at night from 0300 1234567, then a page with my pictures. "
    "My cousin Mahnoor saw it before I did.\n\n"
    "He wrote as @zubi.writes so that people would think it was me 😀. On 12 May 2025 they answered. "
    "Zubeida, they said, and zubeida again: zubi@example.org."
)
ALL = (
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.TAKE_PHOTO,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_VOICE_ORIGINAL,
    Scope.PUBLISH_IMAGE,
)


@dataclass(frozen=True)
class Told:
    """A story with a text, two pictures and a sound of ten seconds."""

    vault: Vault
    story_id: StoryId
    text: ItemId
    photos: tuple[ItemId, ...]
    sound: ItemId
    loudspeakers: SilentOutput = field(default_factory=SilentOutput)


def chat(width: int = 640, height: int = 480) -> bytes:
    """A picture that looks a little like a screenshot, as PNG."""
    image = PIL.Image.new("RGB", (width, height), (236, 229, 221))
    draw = PIL.ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, height // 8), fill=(7, 94, 84))
    for row, shade in enumerate(((255, 255, 255), (220, 248, 198), (255, 255, 255))):
        top = height // 5 + row * height // 4
        left = width // 12 if row != 1 else width // 4
        draw.rounded_rectangle((left, top, left + width * 6 // 10, top + height // 6), 12, fill=shade)
        draw.text((left + 16, top + 12), "I know where you live.", fill=(20, 20, 20))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def tone(seconds: int = 10) -> bytes:
    """A WAV of one channel, loud in every sample."""
    frames = b"".join(struct.pack("<h", 8_000 if n % 2 else -8_000) for n in range(seconds * RATE))
    head = b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, RATE, RATE * 2, 2, 16)
    body = head + b"data" + struct.pack("<I", len(frames)) + frames
    return b"RIFF" + struct.pack("<I", len(body)) + body


def vault_in(folder: Path, world: World, lane: Lane | None = None) -> Vault:
    """A cheap vault of a helper."""
    made = create_vault(
        folder, Role.HELPER, "amal", "pass", world=world, lane=lane, params=KdfParams(1024, 1, 1)
    )
    return made.vault


def tell(
    vault: Vault,
    *,
    text: str = TESTIMONY,
    photos: int = 2,
    sound: bool = True,
    scopes: tuple[Scope, ...] = ALL,
) -> Told:
    """Tell a story into a vault."""
    story_id = stories.new_story(vault, pseudonym="Rain", language="en")
    stories.set_language(vault, story_id, "en", "PK")
    consent.change(vault, story_id, grant=scopes)
    written = stories.add_text(vault, story_id, text)
    pictures = tuple(
        capture.add_photo(vault, story_id, Memory(bytearray(chat(640 + 20 * n)))) for n in range(photos)
    )
    for item_id in pictures[:1]:
        stories.save_text(vault, item_id, "Mahnoor sent me this one")
    heard = capture.add_audio(vault, story_id, Memory(bytearray(tone()))) if sound else written
    return Told(vault, story_id, written, pictures, heard)
