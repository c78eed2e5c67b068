"""A small bundle that may leave, and ways to spoil it."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence

import numpy as np
import soundfile
from numpy.typing import NDArray
from PIL import Image

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate.check import check
from tbtt_desktop.gate.records import (
    FinalPart,
    Form,
    GateFacts,
    Hit,
    KeptString,
    PartKind,
    RedactedString,
    StoryFacts,
)
from tbtt_desktop.progress import SILENT
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, StoryId, Stretch

STORY = StoryId("0d4f2c1e-93c7-4a55-8b0e-5f1f6d2b7a11")
HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
STORY_NAME = f"data/stories/{STORY}.json"
JPEG_NAME = f"data/media/{HASH}.jpg"
PNG_NAME = f"data/media/{HASH}.png"
FLAC_NAME = f"data/media/{HASH}.flac"
SCOPES = frozenset(
    {
        Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
        Scope.PUBLISH_IMAGE,
        Scope.PUBLISH_TRANSCRIPT,
        Scope.PUBLISH_VOICE_ORIGINAL,
    }
)


def story_document(text: str = "[PERSON 1] left.", **changes: object) -> dict[str, object]:
    """Return a story file with one written part and one picture."""
    document: dict[str, object] = {
        "format": "tbtt-story",
        "version": "1.0",
        "story_id": STORY,
        "revision": 1,
        "pseudonym": "Willow",
        "language": "en",
        "subject": {"act": ["harassment", "doxing"]},
        "holds": "renditions",
        "items": [
            {"kind": "text", "text": text},
            {
                "kind": "photo",
                "caption": "a chat",
                "media": {"sha256": HASH, "type": "image/jpeg", "size": 5, "width": 1, "height": 1},
            },
        ],
        "consent": [{"scope": "share_pseudonymised_to_archive", "purpose": "archive", "until": "2027-11-21"}],
        "approval": {"date": "2026-11-21", "how": "seen", "attested_by": "amal"},
        "redaction_log": [{"category": "PERSON", "count": 1}],
    }
    return document | changes


def story_part(document: object) -> FinalPart:
    """Return a story file as a part; bytes are taken as they are."""
    data = document if isinstance(document, bytes) else json.dumps(document, ensure_ascii=False).encode()
    return FinalPart(STORY_NAME, PartKind.JSON, Memory(bytearray(data)), Form.STORY, STORY)


def story_facts(
    *strings: str,
    scopes: frozenset[Scope] = SCOPES,
    approved: bool = True,
    kept: tuple[KeptString, ...] = (),
    unplaced: int = 0,
) -> StoryFacts:
    """Return facts of a story whose items are numbers 1 and 3 (2 was held back)."""
    return StoryFacts(
        STORY,
        (1, 3),
        tuple(RedactedString(text, Category.PERSON, 1) for text in strings),
        frozenset({"[PERSON 1]", "[PLACE 2]"}),
        scopes,
        approved,
        kept,
        unplaced,
    )


def gate(
    parts: Sequence[FinalPart],
    facts: StoryFacts,
    boxes: Mapping[str, tuple[Box, ...]] | None = None,
    mutes: Mapping[str, tuple[Stretch, ...]] | None = None,
    size: tuple[int, int] = (96, 64),
    words: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Hit]:
    """Run the whole gate; every picture is to be of one `size`, that of `picture`."""
    sizes = dict.fromkeys(boxes or {}, size)
    return check(parts, GateFacts((facts,), boxes or {}, mutes or {}, sizes, words or {}), SILENT)


def search_text(text: str, *strings: str) -> list[Hit]:
    """Run the whole gate over one story with `text` in it."""
    return gate([story_part(story_document(text))], story_facts(*strings))


def picture(width: int = 96, height: int = 64) -> NDArray[np.uint8]:
    """Return noise with a black box at 16,16 of 32 by 32."""
    pixels = np.random.default_rng(5).integers(0, 255, (height, width, 3), dtype=np.uint8)
    pixels[16:48, 16:48] = 0
    return pixels


def encode(pixels: NDArray[np.uint8], kind: str, **options: object) -> bytes:
    """Encode pixels with Pillow, as JPEG without chroma subsampling."""
    out = io.BytesIO()
    if kind == "JPEG":
        options = {"quality": 90, "subsampling": 0} | options
    Image.fromarray(pixels).save(out, kind, **options)
    return out.getvalue()


def media_part(name: str, kind: PartKind, form: Form, data: bytes) -> FinalPart:
    """Return a medium as a part: item 3 of the story."""
    return FinalPart(name, kind, Memory(bytearray(data)), form, STORY, 3)


def samples(frames: int = 30_000) -> NDArray[np.int16]:
    """Return noise with silence from 1000 to 5000."""
    noise = np.random.default_rng(7).normal(0, 3000, (frames, 1)).astype(np.int16)
    noise[1000:5000] = 0
    return noise


def flac(data: NDArray[np.int16], title: str = "") -> bytes:
    """Encode samples with libsndfile."""
    out = io.BytesIO()
    with soundfile.SoundFile(out, "w", 16_000, 1, "PCM_16", format="FLAC") as sound:
        if title:
            sound.title = title
        sound.write(data)
    return out.getvalue()
