"""Bundles that nothing in the program would write, and a desk that can be put back to where it was."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import By, Withdrawal
from tbtt_desktop.bundle.story import Approval, ConsentScope, MediaRef, Story, StoryItem, Supersedes
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.services import people
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemKind
from tbtt_desktop.vault import intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE

STORY = "6d4f3a52-7a0c-4c3e-8f5d-2b1f0a9c7e66"
DAY = dt.date(2026, 3, 8)
AGREED = (Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE, Scope.PUBLISH_IMAGE, Scope.USE_IN_STATISTICS)


def _png(grey: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (8, 6), grey).save(out, "PNG")
    return out.getvalue()


PICTURES = {name: _png(grey) for name, grey in (("first", 40), ("second", 200))}


def picture_item(name: str, caption: str = "") -> StoryItem:
    """Return a part that shows one of `PICTURES`."""
    data = PICTURES[name]
    media = MediaRef(hashlib.sha256(data).hexdigest(), "image/png", len(data), width=8, height=6)
    return StoryItem(ItemKind.PHOTO, caption=caption, media=media)


def version(
    revision: int = 1,
    text: str = "It began in the spring.",
    *,
    after: Story | None = None,
    pictures: Sequence[str] = ("first",),
    scopes: Iterable[Scope] = AGREED,
    story_id: str = STORY,
    **fields: object,
) -> Story:
    """Return a version of a story with a text and pictures."""
    supersedes = None
    if after is not None:
        supersedes = Supersedes(after.revision, hashlib.sha256(after.to_bytes()).hexdigest())
    story = Story(
        story_id=story_id,
        revision=revision,
        pseudonym="Rain",
        language="en",
        subject=(("act", ("threats",)),),
        items=(StoryItem(ItemKind.TEXT, text=text), *(picture_item(name) for name in pictures)),
        consent=tuple(ConsentScope(scope, "archive", DAY + dt.timedelta(days=300)) for scope in scopes),
        approval=Approval(DAY, "seen"),
        supersedes=supersedes,
    )
    return dataclasses.replace(story, **fields)  # type: ignore[arg-type]


def send(sender: Vault, path: Path, *stories: Story, to: str = "desk") -> Path:
    """Write a bundle of stories as they are given."""
    parts = {f"data/stories/{one.story_id}.json": one.to_bytes() for one in stories}
    shown = {one.name for story in stories for one in story.media}
    parts |= {
        name: data
        for data in PICTURES.values()
        if (name := f"data/media/{hashlib.sha256(data).hexdigest()}.png") in shown
    }
    return _seal(sender, path, Kind.STORIES, parts, to)


def take_back(
    sender: Vault,
    path: Path,
    *scopes: Scope,
    by: By = By.SIGNER,
    phrase: str | None = None,
    revision: int | None = None,
    to: str = "desk",
    story_id: str = STORY,
) -> Path:
    """Write a withdrawal of the story, or of some scopes of it."""
    named = tuple(str(scope) for scope in scopes) or ("all",)
    document = Withdrawal(story_id, named, DAY, by, phrase, revision)
    return _seal(
        sender, path, Kind.WITHDRAWAL, {f"data/withdrawals/{story_id}.json": document.to_bytes()}, to
    )


def _seal(sender: Vault, path: Path, kind: Kind, parts: dict[str, bytes], to: str) -> Path:
    cards = people.trusted_cards(sender, [to])
    made = [Part.of_bytes(name, data) for name, data in parts.items()]
    return seal(sender, kind, cards, made, path=path, record=lambda _db, _composed: None).path


def again(folder: Path, at: Path, world: World) -> Vault:
    """Open a copy of a closed vault."""
    shutil.copytree(folder, at)
    return open_vault(at, PASSPHRASE, world=world)


def held(vault: Vault) -> dict[str, object]:
    """Return what a vault holds of the story, in an order of its own: versions, media, what is listed."""

    def step(db: Connection) -> dict[str, object]:
        rows = intake.received(db, STORY)  # type: ignore[arg-type]
        return {
            "standing": sorted(one.sha256 for one in rows if one.state in ("current", "conflict")),
            "older": sorted(one.sha256 for one in rows if one.state == "superseded"),
            "aside": sorted(one.sha256 for one in rows if one.state == "set_aside"),
            "media": sorted(db.execute("SELECT sha256 FROM received_media").fetchall()),
            "bytes": db.execute("SELECT count(*), sum(size) FROM media WHERE complete").fetchall(),
            "stories": db.execute("SELECT pseudonym FROM stories").fetchall(),
        }

    return vault.read(step)
