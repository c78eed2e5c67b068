"""Many small bundles, one after the other, into one vault: does the last one take longer than the first?"""

from __future__ import annotations

import io
import statistics
import time
from pathlib import Path
from typing import Final

from tbtt_desktop.bundle.envelope import Envelope, Kind, Link, Recipient
from tbtt_desktop.bundle.story import StoryItem
from tbtt_desktop.bundle.writer import Part, compose
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import KIB
from tbtt_desktop.services import intake, people
from tbtt_desktop.services.bundle_files import gather
from tbtt_desktop.stories.records import ItemKind
from tbtt_desktop.vault.identity import identity
from tests.bench import _bundle_made as made
from tests.bundle.makers import PHOTO, PHOTO_REF

CONSTANT: Final = 1.2  # times the first ones
WORDS: Final = "It began in the spring, when he saw my number on the list of the school. " * 20


def measure(folder: Path, count: int) -> bool:
    """Make `count` bundles of a text and a picture, take them in, print; return whether that is constant."""
    folder.mkdir()
    scene = made.make_scene(folder / "scene", 64 * KIB)
    mail = folder / "mail"
    mail.mkdir()
    begun = time.perf_counter()
    write_many(scene, mail, count)
    print(f"{count} small bundles made in {time.perf_counter() - begun:.0f} s", flush=True)
    lane = made.LANES["window"]()
    vault = made.opened(scene.there(), lane)
    took = []
    for path in gather([mail]).bundles:
        begun = time.perf_counter()
        result = intake.take_in(vault, path).result
        took.append(time.perf_counter() - begun)
        if result is not intake.Result.IMPORTED:
            raise BugError
    vault.close()
    made.stop(lane)
    return _report(took)


def _report(took: list[float]) -> bool:
    part = min(1_000, len(took) // 4)
    first, last = (statistics.median(some) for some in (took[:part], took[-part:]))
    met = last <= first * CONSTANT
    print(
        f"{len(took)} bundles in {sum(took):.0f} s; the first {part} {first * 1000:.1f} ms each, the last"
        f" {last * 1000:.1f} ms: {last / first:.2f}, at most {CONSTANT:.2f}: {'met' if met else 'MISSED'}",
        flush=True,
    )
    return met


def write_many(scene: made.Scene, mail: Path, count: int) -> None:
    """Write bundles as another vault would have, each the first of its own chain, so that none is missing."""
    lane = made.LANES["command line"]()
    here = made.opened(scene.here, lane)
    seed, own = here.read(identity).signing_seed, people.own_card(here)
    cards = people.trusted_cards(here, ["desk"])
    chance = here.world.chance
    here.close()
    items = (StoryItem(ItemKind.TEXT, text=WORDS), StoryItem(ItemKind.PHOTO, media=PHOTO_REF))
    for number in range(count):
        payload = [made.telling(chance.uuid4(), items), Part.of_bytes(PHOTO_REF.name, PHOTO)]
        envelope = Envelope.new(
            here.world,
            Kind.STORIES,
            own,
            tuple(Recipient.of(card) for card in cards),
            Link(chance.uuid4(), 1, None),
        )
        out = io.BytesIO()
        age.encrypt(compose(envelope, payload, seed).open(), out, [card.age_recipient for card in cards])
        (mail / f"{number:06}.tbtt").write_bytes(out.getvalue())
