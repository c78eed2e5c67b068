"""People, media, stories and whole bundles for the tests, sound ones and broken ones."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import soundfile
from PIL import Image

from tbtt_desktop.bundle import bag, names, ustar
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope, Kind, Link, Recipient
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bundle.reader import BundleReader, Verified
from tbtt_desktop.bundle.story import Approval, ConsentScope, MediaRef, Redacted, Story, StoryItem, Voice
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.stories.records import ItemKind, Role

CHAIN = "0c9a1a0e-58f5-4d0e-9a39-6f0d9f0d8a11"
STORY = "6d4f3a52-7a0c-4c3e-8f5d-2b1f0a9c7e66"
OTHER = "11111111-2222-4333-8444-555555555555"
DAY = dt.date(2026, 3, 8)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with both keys."""

    seed: bytes
    identity: str
    card: Card

    @property
    def recipient(self) -> Recipient:
        return Recipient.of(self.card)


def person(alias: str, number: int, role: Role = Role.HELPER, identity: str | None = None) -> Person:
    """Return a person whose signing key is always the same; the age key is fresh where none is given."""
    seed = bytes([number]) * 32
    identity = identity or age.new_identity()
    card = Card.build(
        seed, alias=alias, name="", role=role, age_recipient=age.recipient_of(identity), created=DAY
    )
    return Person(seed, identity, card)


AMAL = person("amal", 1)
NOOR = person(
    "noor",
    2,
    Role.COORDINATOR,
    "AGE-SECRET-KEY-1UHSCRMTUDLQCGYZTGC3TUNK8GJA8XT4520H3MSXRPY3KF88MC8HSPSVDNW",  # of the test vectors
)
EVE = person("eve", 3)


def flac() -> bytes:
    """Half a second of a tone."""
    out = io.BytesIO()
    tone = np.sin(np.arange(8000) * 0.2).astype("float32") * 0.3
    soundfile.write(out, tone, 16000, format="FLAC", subtype="PCM_16")
    return out.getvalue()


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 30)) -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, (120, 80, 200)).save(out, kind)
    return out.getvalue()


def sha(data: bytes) -> str:
    """Return the SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


SOUND, PHOTO, SHOT = flac(), picture(), picture("PNG", (20, 10))
SOUND_REF = MediaRef(sha(SOUND), "audio/flac", len(SOUND), seconds=0.5, voice=Voice.DISGUISED)
PHOTO_REF = MediaRef(sha(PHOTO), "image/jpeg", len(PHOTO), width=40, height=30)
SHOT_REF = MediaRef(sha(SHOT), "image/png", len(SHOT), width=20, height=10)


def story(**changes: Any) -> Story:
    """Return a story with a text, a sound and two pictures."""
    fields: dict[str, Any] = {
        "story_id": STORY,
        "revision": 1,
        "pseudonym": "Acacia",
        "language": "sw",
        "subject": (("act", ("doxing", "threats")), ("platform", ("whatsapp",))),
        "items": (
            StoryItem(ItemKind.TEXT, text="[PERSON 1] alinitumia ujumbe.\nمرحبا 😀"),
            StoryItem(ItemKind.AUDIO, caption="", transcript="[PERSON 1] said", media=SOUND_REF),
            StoryItem(ItemKind.PHOTO, caption="the chat", media=PHOTO_REF),
            StoryItem(ItemKind.PHOTO, media=SHOT_REF),
        ),
        "consent": (
            ConsentScope("share_pseudonymised_to_archive", "archive", dt.date(2027, 3, 8)),
            ConsentScope("publish_image", "archive", dt.date(2027, 3, 8), recipient="noor"),
        ),
        "approval": Approval(DAY, "seen"),
        "redaction_log": (Redacted("PERSON", 2),),
        "date": "2026-03",
        "spatial": "coast",
    }
    return Story(**(fields | changes))


def story_parts(told: Story | None = None) -> list[Part]:
    """Return the payload of a bundle with one story and its media."""
    told = told or story()
    return [
        Part.of_bytes(f"data/stories/{told.story_id}.json", told.to_bytes()),
        Part.of_bytes(SOUND_REF.name, SOUND),
        Part.of_bytes(PHOTO_REF.name, PHOTO),
        Part.of_bytes(SHOT_REF.name, SHOT),
    ]


def envelope(world: World, kind: Kind = Kind.STORIES, to: Person = NOOR) -> Envelope:
    """Return Amal's envelope for one person, the first of its chain."""
    return Envelope.new(world, kind, AMAL.card, (to.recipient,), Link(CHAIN, 1, None))


class Collect:
    """A sink that keeps what it is given."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self._name = ""
        self._data = bytearray()

    def begin(self, name: str, size: int) -> None:
        self._name, self._data = name, bytearray()

    def data(self, data: bytes) -> None:
        self._data += data

    def end(self) -> None:
        self.files[self._name] = bytes(self._data)


def verify(plain: bytes, step: int = 65536, to: Person = NOOR) -> tuple[Verified, dict[str, bytes]]:
    """Feed a plaintext in pieces; return what was verified and the media."""
    sink = Collect()
    reader = BundleReader(to.recipient, sink)
    for at in range(0, len(plain), step):
        reader.write(plain[at : at + step])
    return reader.finish(), sink.files


def refusal(plain: bytes, step: int = 65536, to: Person = NOOR) -> str:
    """Return the code with which a plaintext is refused, "taken" where it is not."""
    try:
        verify(plain, step, to)
    except BundleRefused as refused:
        return refused.code
    return "taken"


def tar_of(files: Iterable[tuple[str, bytes]], end: bytes = ustar.END) -> bytes:
    """Return the stream of these files, names without `bundle/`."""
    out = bytearray()
    for name, data in files:
        out += ustar.header(names.ROOT + name, len(data)) + data + ustar.padding(len(data))
    return bytes(out) + end


@dataclass
class Forge:
    """A bundle in which any part can be wrong while everything after it is right again.

    `tags` replaces tag files before they are hashed and signed; `late` replaces files after.
    """

    payload: dict[str, bytes]
    document: dict[str, Any]
    seed: bytes = AMAL.seed
    tags: dict[str, bytes] = field(default_factory=dict)
    late: dict[str, bytes] = field(default_factory=dict)

    def files(self) -> list[tuple[str, bytes]]:
        manifest = bag.write_manifest({name: sha(data) for name, data in self.payload.items()})
        tags = {
            names.BAGIT: bag.write_bagit(),
            names.BAG_INFO: b"Bagging-Date: 2026-03-08\n",
            names.MANIFEST: manifest,
            names.ENVELOPE: json.dumps(self.document).encode(),
        } | self.tags
        listed = bag.write_manifest({name: sha(data) for name, data in tags.items()})
        listed = self.late.get(names.TAGMANIFEST, listed)
        signature = sshsig.sign(self.seed, names.NAMESPACE, listed)
        files = [(names.TAGMANIFEST, listed), (names.SIGNATURE, signature), *tags.items()]
        files += sorted(self.payload.items())
        return [(name, self.late.get(name, data)) for name, data in files]

    def tar(
        self, change: Callable[[list[tuple[str, bytes]]], list[tuple[str, bytes]]] | None = None
    ) -> bytes:
        files = self.files()
        return tar_of(change(files) if change else files)


def forge(world: World, kind: Kind = Kind.STORIES, payload: dict[str, bytes] | None = None) -> Forge:
    """Return a forge that, left alone, makes a bundle that is taken."""
    if payload is None:
        payload = {part.name: part.source.read_at(0, part.size) for part in story_parts()}
    return Forge(payload, json.loads(envelope(world, kind).to_bytes()))


def story_document(**changes: Any) -> dict[str, Any]:
    """Return the story file as JSON values, changed."""
    document: dict[str, Any] = json.loads(story().to_bytes())
    return document | changes
