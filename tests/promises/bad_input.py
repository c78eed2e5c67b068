"""Small made-up media, closed vaults to copy and break, and what a refusal on the command line looks like."""

from __future__ import annotations

import io
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import approval, capture, consent, handover, protect, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, StoryId
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.promises import job

SCOPES = (
    Scope.TAKE_NOTES,
    Scope.TAKE_PHOTO,
    Scope.RECORD_AUDIO,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_IMAGE,
    Scope.PUBLISH_VOICE_ORIGINAL,
)
ONE_LINE = re.compile(r"[^\n]{10,400} \[([a-z0-9_]+)\]\n")


def picture() -> bytes:
    """Return a small JPEG of noise."""
    out = io.BytesIO()
    noise = np.random.default_rng(3).integers(0, 256, (80, 120, 3), dtype=np.uint8)
    Image.fromarray(noise).save(out, "JPEG")
    return out.getvalue()


def sound(seconds: float = 0.25) -> bytes:
    """Return a short WAV of noise."""
    out = io.BytesIO()
    noise = np.random.default_rng(4).integers(-9000, 9000, int(seconds * 16_000)).astype(np.int16)
    soundfile.write(out, noise, 16_000, format="WAV")
    return out.getvalue()


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table of a vault."""

    def step(db: Connection) -> dict[str, list[tuple[object, ...]]]:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}

    vault = open_vault(folder, PASSPHRASE)
    try:
        return vault.read(step)
    finally:
        vault.close()


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that a vault holds; left out are the log, counters and how the search keeps its words.

    Unlocking leaves a line in the log, and when the passphrase was last used.
    """
    inner = {"activity", "sqlite_sequence", "search_config", "search_data", "search_docsize", "search_idx"}
    found = {name: rows for name, rows in everything(folder).items() if name not in inner}
    found["meta"] = [row for row in found["meta"] if row[0] != "activity_head"]
    found["key_slots"] = [row[:-1] for row in found["key_slots"]]
    return found


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@dataclass(frozen=True)
class Scene:
    """Closed vaults to copy: of a helper, of the coordinator she trusts, and of somebody else."""

    folder: Path
    story: str
    bundle: bytes  # for the coordinator
    other: bytes  # the same story, for somebody else

    def desk(self, folder: Path) -> job.Desk:
        """Return a copy in which a test may break things."""
        desk = job.Desk(folder / "desk")
        desk.inputs.mkdir()
        (desk.inputs / "passphrase").write_text(PASSPHRASE + "\n")
        for name in ("helper", "coordinator"):
            shutil.copytree(self.folder / name, desk.root / name)
        return desk


def make_scene(folder: Path) -> Scene:
    """Make a story that was handed over twice."""
    helper = make_vault(folder / "helper", WORLD).vault
    desk = make_vault(folder / "coordinator", WORLD, Role.COORDINATOR, "desk").vault
    stranger = make_vault(folder / "stranger", WORLD, Role.COORDINATOR, "other").vault
    introduce(helper, desk)
    introduce(helper, stranger)
    story = told_story(helper)
    bundles = []
    for alias in ("desk", "other"):
        path = folder / f"{alias}.tbtt"
        handover.export(helper, handover.plan(helper, [story], [alias]), path)
        bundles.append(path.read_bytes())
    for vault in (helper, desk, stranger):
        vault.close()
    return Scene(folder, story, *bundles)


def told_story(vault: Vault) -> StoryId:
    """Make a story of all parts that is ready to leave."""
    story = stories.new_story(vault)
    consent.change(vault, story, grant=SCOPES)
    stories.add_text(vault, story, "It began in spring.")
    capture.add_audio(vault, story, Memory(bytearray(sound())))
    capture.add_photo(vault, story, Memory(bytearray(picture())))
    protect.set_looked_at(vault, story)
    approval.approve(vault, story)
    return story


def refused(done: job.Done) -> str:
    """Return the code at the end of the one line that a refusal is; fail if it is anything else."""
    line = done.err.decode()
    found = ONE_LINE.fullmatch(line)
    assert found, line
    assert "Traceback" not in line
    assert done.out == b""
    return found[1]
