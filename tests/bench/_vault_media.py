"""Media through the vault's own API, beside rows of a bare SQLCipher database.

The bare one has the same key and the same durability, which is what a careful person would set by hand:
write-ahead log, synchronous=FULL, one row of 1 MiB a transaction. It hashes nothing, leaves no room on
the disk, erases nothing, checks no references. The vault writes on the window's lane, as the program does.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from tbtt_desktop.clock import World
from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import CHUNK_SIZE, MIB
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import MediaId
from tbtt_desktop.vault import media
from tbtt_desktop.vault.connection import Connection
from tests.bench._pairs import Taken, take, verdict
from tests.helpers.vaults import PASSPHRASE, make_vault
from ui.jobs import ThreadLane

LEAST: Final = 0.85
BLOCKS: Final = 16  # different ones, so that memory is not what is measured
BARE: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
_KEY: Final = f"PRAGMA key = \"x'{'5a' * 48}'\""

Both = tuple[Taken, Taken]  # writing, reading


def measure(folder: Path, size: int, rounds: int) -> bool:
    """Write and read `size` bytes both ways, in turns, and print it; return whether both are fast enough."""
    blocks = [os.urandom(CHUNK_SIZE) for _ in range(BLOCKS)]
    count = size // CHUNK_SIZE
    ours: list[Both] = []
    theirs: list[Both] = []
    for number in range(rounds):
        place = folder / str(number)
        place.mkdir()
        ways: list[tuple[list[Both], Callable[[Path, list[bytes], int], Both]]]
        ways = [(ours, _vault), (theirs, _bare)]
        for kept, way in ways if number % 2 else reversed(ways):
            kept.append(way(place, blocks, count))
        for path in sorted(place.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
    done = [_say(name, which, ours, theirs, size) for which, name in enumerate(("writing", "reading"))]
    return all(done)


def _say(name: str, which: int, ours: list[Both], theirs: list[Both], size: int) -> bool:
    pairs = [(one[which], other[which]) for one, other in zip(ours, theirs, strict=True)]
    speeds = sorted(size / MIB / mine.clock for mine, _ in pairs)
    processor = sorted(bare.processor / mine.processor for mine, bare in pairs)
    return verdict(
        f"{name} media",
        [bare.clock / mine.clock for mine, bare in pairs],
        least=LEAST,
        more=f"{speeds[len(speeds) // 2]:.0f} MiB/s; by the processor {processor[len(processor) // 2]:.2f}",
    )


def _vault(folder: Path, blocks: list[bytes], count: int) -> Both:
    make_vault(folder / "vault", World()).vault.close()
    lane = ThreadLane()
    vault = open_vault(folder / "vault", PASSPHRASE, lane)
    made: list[MediaId] = []

    def write() -> None:
        sink = media.MediaSink(vault, "original", "measured")
        for number in range(count):
            sink.append(blocks[number % BLOCKS])
        size, sha256 = sink.finish()
        vault.write(lambda db: media.finish(db, sink.media_id, size, sha256))
        made.append(sink.media_id)

    written = take(write)
    vault.close()
    vault = open_vault(folder / "vault", PASSPHRASE, lane)
    source = media.source_of(vault, made[0])
    offsets = range(0, source.size, CHUNK_SIZE)
    read = take(lambda: _require(sum(len(source.read_at(offset, CHUNK_SIZE)) for offset in offsets), count))
    vault.close()
    lane.stop()
    return written, read


def _bare(folder: Path, blocks: list[bytes], count: int) -> Both:
    db = bare_database(folder)
    db.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, data BLOB NOT NULL)")

    def write() -> None:
        for number in range(count):
            db.execute("INSERT INTO rows (id, data) VALUES (?, ?)", (number, blocks[number % BLOCKS]))

    written = take(write)
    db.close()
    again = bare_database(folder)

    def read() -> None:
        found = (
            again.execute("SELECT data FROM rows WHERE id = ?", (number,)).fetchone()
            for number in range(count)
        )
        _require(sum(len(row[0]) for row in found), count)

    done = take(read)
    again.close()
    return written, done


def bare_database(folder: Path) -> Connection:
    """Open `bare.db` in a folder, made where it is not there: a key and the vault's durability, no more."""
    db: Connection = sqlcipher.connect(str(folder / "bare.db"), isolation_level=None)
    db.execute(_KEY)
    for pragma in BARE:
        db.execute(pragma).fetchall()
    return db


def _require(found: int, count: int) -> None:
    if found != count * CHUNK_SIZE:
        raise BugError
