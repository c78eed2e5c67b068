"""A bundle handed over and taken in, beside pyrage alone and beside rows of a bare SQLCipher database.

The bare database has the same key and the same durability (`_vault_media`); pyrage reads a file and writes
one that is synced, or reads one and writes nowhere. Neither signs, hashes, checks or keeps anything apart.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pyrage  # type: ignore[import-untyped]
from pyrage import x25519

from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import CHUNK_SIZE, MIB
from tbtt_desktop.services import intake
from tests.bench import _bundle_made as made
from tests.bench._pairs import Taken, spread, take, verdict
from tests.bench._vault_media import bare_database

LEAST: Final = 0.7
COUNTS_FROM: Final = 64 * MIB  # below, the signature and two transactions are most of it

BESIDE: Final = (
    *(("pyrage", "encrypting"), ("pyrage", "decrypting")),
    *(("rows", "read"), ("rows", "written")),
)

Times = dict[str, list[Taken]]  # in the order of the rounds


def measure(folder: Path, size: int, rounds: int) -> list[bool]:
    """Measure in turns, print, and return which targets are met."""
    folder.mkdir()
    scene = made.make_scene(folder / "scene", size)
    times: Times = {}
    ways: list[Callable[[], None]] = [
        lambda: _bare(scene, folder, times),
        lambda: _pyrage(scene, folder, times),
        *(partial(_ours, scene, folder, name, times) for name in made.LANES),
    ]
    for number in range(rounds):
        for way in ways if number % 2 else reversed(ways):
            way()
        for path in folder.glob("*.*"):
            path.unlink()
    for name, other in (
        ("pyrage", "encrypting"),
        ("pyrage", "decrypting"),
        ("rows", "read"),
        ("rows", "written"),
    ):
        print(_speed(f"{name} {other}", times[other], size), flush=True)
    return [
        _say(f"{act}, {lane}", times[f"{act} {lane}"], times[one], times[other], size)
        for act, one, other in (("export", "encrypting", "read"), ("import", "decrypting", "written"))
        for lane in made.LANES
    ]


def _say(name: str, ours: list[Taken], one: list[Taken], other: list[Taken], size: int) -> bool:
    """Print how fast ours is beside the slower of two; by the processor too, for a machine that is busy.

    By the processor there is less to be had: reading and sealing go on at once, on two of its cores.
    """
    rounds = list(zip(ours, one, other, strict=True))
    ratios = [max(first.clock, second.clock) / mine.clock for mine, first, second in rounds]
    processor = [max(first.processor, second.processor) / mine.processor for mine, first, second in rounds]
    more = f"{_speed('', ours, size).strip()}; by the processor {spread(processor)}"
    if size < COUNTS_FROM:
        print(f"{name:26} {spread(ratios)}, not counted   {more}", flush=True)
        return True
    return verdict(name, ratios, least=LEAST, more=more)


def _speed(name: str, taken: list[Taken], size: int) -> str:
    middle = statistics.median(one.clock for one in taken)
    return f"{name:26} {size / MIB / middle:8.1f} MiB/s"


def _note(times: Times, name: str, taken: Taken) -> None:
    times.setdefault(name, []).append(taken)


def _ours(scene: made.Scene, folder: Path, name: str, times: Times) -> None:
    lane = made.LANES[name]()
    here = made.opened(scene.here, lane)
    payload = made.parts(scene, here)
    path = folder / f"{name}.tbtt"
    _note(times, f"export {name}", take(lambda: made.export(here, payload, path)))
    here.close()
    there = made.opened(scene.there(), lane)
    results = []
    _note(times, f"import {name}", take(lambda: results.append(intake.take_in(there, path).result)))
    there.close()
    made.stop(lane)
    path.unlink()
    if results != [intake.Result.IMPORTED]:
        raise BugError


def _pyrage(scene: made.Scene, folder: Path, times: Times) -> None:
    """Encrypt and decrypt the plaintext of the same bundle."""
    lane = made.LANES["command line"]()
    here = made.opened(scene.here, lane)
    plain, sealed = folder / "plain.tar", folder / "sealed.age"
    with made.composed(here, made.parts(scene, here)).open() as stream, plain.open("wb") as file:
        while piece := stream.read(CHUNK_SIZE):
            file.write(piece)
    here.close()
    identity = x25519.Identity.generate()

    def encrypt() -> None:
        with plain.open("rb") as source, sealed.open("wb") as target:
            pyrage.encrypt_io(source, target, [identity.to_public()])
            target.flush()
            os.fsync(target.fileno())

    def decrypt() -> None:
        with sealed.open("rb") as source, open(os.devnull, "wb") as target:
            pyrage.decrypt_io(source, target, [identity])

    _note(times, "encrypting", take(encrypt))
    _note(times, "decrypting", take(decrypt))
    plain.unlink()
    sealed.unlink()


def _bare(scene: made.Scene, folder: Path, times: Times) -> None:
    """Write as many bytes into rows of 1 MiB, a transaction each, and read them."""
    noise = made.blocks()
    count = scene.size // CHUNK_SIZE
    db = bare_database(folder)
    db.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, data BLOB NOT NULL)")

    def write() -> None:
        for number in range(count):
            db.execute("INSERT INTO rows (id, data) VALUES (?, ?)", (number, noise[number % made.BLOCKS]))

    _note(times, "written", take(write))
    db.close()
    again = bare_database(folder)

    def read() -> None:
        for number in range(count):
            again.execute("SELECT data FROM rows WHERE id = ?", (number,)).fetchone()

    _note(times, "read", take(read))
    again.close()
    for path in folder.glob("bare.db*"):
        path.unlink()
