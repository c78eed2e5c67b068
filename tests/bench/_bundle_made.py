"""Vaults with a sound of any size, and the bundle that carries it, without rendering anything."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.bundle.envelope import Envelope, Kind, Link, Recipient
from tbtt_desktop.bundle.story import MediaRef, Story, StoryItem, Voice
from tbtt_desktop.bundle.writer import Composed, Part, compose
from tbtt_desktop.clock import WORLD
from tbtt_desktop.limits import CHUNK_SIZE
from tbtt_desktop.services import people
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import ItemKind, MediaId, Role
from tbtt_desktop.vault import media
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import story
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from ui.jobs import ThreadLane

RATE: Final = 48_000
BLOCKS: Final = 16  # different ones, so that memory is not what is measured
_CHAIN: Final = "0c9a1a0e-58f5-4d0e-9a39-6f0d9f0d8a11"


def blocks() -> list[bytes]:
    """Return a few different megabytes of noise."""
    return [os.urandom(CHUNK_SIZE) for _ in range(BLOCKS)]


def flac_head(frames: int) -> bytes:
    """Return the first bytes of a FLAC file, one channel of 16 bits: all of it that an import looks at."""
    packed = RATE << 44 | 15 << 36 | frames
    info = (4096).to_bytes(2, "big") * 2 + bytes(6) + packed.to_bytes(8, "big") + bytes(16)
    return b"fLaC\x80\x00\x00\x22" + info


@dataclass(frozen=True, slots=True)
class Scene:
    """Two closed vaults that know each other: one with a sound of `size` bytes, one with nothing."""

    folder: Path
    size: int
    media_id: MediaId
    sha256: str
    seconds: float

    @property
    def here(self) -> Path:
        """Return the helper's vault."""
        return self.folder / "here"

    def there(self) -> Path:
        """Return a coordinator's vault with nothing in it, made anew."""
        folder = self.folder / "desk"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder / "empty", folder)
        return folder


def make_scene(folder: Path, size: int) -> Scene:
    """Make both vaults in a new folder."""
    folder.mkdir()
    here = make_vault(folder / "here", WORLD).vault
    there = make_vault(folder / "empty", WORLD, Role.COORDINATOR, "desk").vault
    introduce(here, there)
    there.close()
    frames = max(1, size // 2)
    sink, noise = media.MediaSink(here, "rendition", "audio/flac"), blocks()
    sink.append(flac_head(frames))
    while sink.size < size:
        sink.append(noise[sink.size // CHUNK_SIZE % BLOCKS][: size - sink.size])
    found, sha256 = sink.finish()
    here.write(lambda db: media.finish(db, sink.media_id, found, sha256))
    here.close()
    return Scene(folder, found, sink.media_id, sha256, frames / RATE)


def parts(scene: Scene, vault: Vault) -> list[Part]:
    """Return the files of a bundle with one story, whose sound lies in the vault."""
    reference = MediaRef(
        scene.sha256, "audio/flac", scene.size, seconds=round(scene.seconds, 3), voice=Voice.DISGUISED
    )
    told = telling(vault.world.chance.uuid4(), (StoryItem(ItemKind.AUDIO, media=reference),))
    source = media.ReadAhead(vault, scene.media_id, scene.size)
    return [told, Part(reference.name, scene.size, scene.sha256, source)]


def telling(story_id: str, items: tuple[StoryItem, ...]) -> Part:
    """Return a story's file."""
    today = WORLD.clock.today()
    made: Story = story(story_id=story_id, items=items)
    shared = tuple(dataclasses.replace(one, until=today + dt.timedelta(365)) for one in made.consent[:1])
    made = dataclasses.replace(made, consent=shared)
    return Part.of_bytes(f"data/stories/{story_id}.json", made.to_bytes())


def export(vault: Vault, payload: list[Part], path: Path) -> Sealed:
    """Sign, encrypt and write, as handing over does once everything is made and checked."""
    cards = people.trusted_cards(vault, ["desk"])
    return seal(vault, Kind.STORIES, cards, payload, path=path, record=lambda _db, _composed: None)


def composed(vault: Vault, payload: list[Part]) -> Composed:
    """Return the same, signed and not yet encrypted."""
    cards = people.trusted_cards(vault, ["desk"])
    envelope = Envelope.new(
        vault.world,
        Kind.STORIES,
        people.own_card(vault),
        tuple(Recipient.of(card) for card in cards),
        Link(_CHAIN, 1, None),
    )
    return compose(envelope, payload, vault.read(identity).signing_seed)


LANES: Final[dict[str, type[Lane]]] = {"window": ThreadLane, "command line": InlineLane}


def opened(folder: Path, lane: Lane) -> Vault:
    """Open a vault on a lane."""
    return open_vault(folder, PASSPHRASE, lane)


def stop(lane: Lane) -> None:
    """End a lane's thread, where it has one."""
    if isinstance(lane, ThreadLane):
        lane.stop()
