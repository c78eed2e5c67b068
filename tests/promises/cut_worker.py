"""A process that starts others to work on vaults, and kills them with -9 when it was told to.

    python -m tests.promises.cut_worker

Each line on stdin is a list of orders, each line on stdout the list of what became of them. Everything is
loaded once and every worker is a fork of it, so that it begins within a millisecond. What a worker has
reported is what a person was told: "saved", in other words.
"""

from __future__ import annotations

import json
import os
import random
import selectors
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from tbtt_desktop.services import handover, intake, keys, recording
from tbtt_desktop.services.rekey import rekey
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tests.helpers.sound import TimedSource, voice
from tests.helpers.vaults import PASSPHRASE
from tests.promises.pen import Pen, passphrases_after, world_of

SOUND: Final = voice(20.0, seed=11)
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """Work for one process in one folder, and when it ends: seconds after it began."""

    kind: str
    folder: str
    after: float
    given: str = ""


@dataclass(slots=True)
class Outcome:
    """What a process told before it was killed, or ended by itself."""

    told: list[str] = field(default_factory=list)
    killed: bool = False


def writing(folder: Path, given: str, tell: Tell) -> None:
    """Write, one transaction after the other; tell the number of each. `given` is the seed."""
    pen = Pen(open_vault(folder, PASSPHRASE, world=world_of(int(given))), int(given))
    tell("begun")
    for number in range(1, 100_000):
        pen.act()
        tell(str(number))


def recorded(folder: Path, given: str, tell: Tell) -> None:
    """Record into the story `given`; tell how many frames came and how many are kept, all the time."""
    vault = open_vault(folder, PASSPHRASE)
    begun = recording.begin(vault, StoryId(given), TimedSource(SOUND))
    tell("begun")
    while True:
        status = begun.recorder.status()
        tell(f"{status.frames} {status.kept}")
        time.sleep(0.005)


def importing(folder: Path, given: str, tell: Tell) -> None:
    """Take in the bundle `given`."""
    tell("begun")
    taken = intake.take_in(open_vault(folder, PASSPHRASE), Path(given))
    tell(taken.result)


def exporting(folder: Path, given: str, tell: Tell) -> None:
    """Hand the story `given` over, into a folder beside the vault's."""
    vault = open_vault(folder, PASSPHRASE)
    planned = handover.plan(vault, [StoryId(given)], ["desk"])
    tell("begun")
    handover.export(vault, planned, outside(folder) / "it.tbtt")
    tell("handed over")


def outside(folder: Path) -> Path:
    """Return where a vault's stories leave to, made where it is not there."""
    place = folder.with_name(folder.name + " out")
    place.mkdir(exist_ok=True)
    return place


def migrating(folder: Path, _given: str, tell: Tell) -> None:
    """Open a vault of an earlier version."""
    tell("begun")
    open_vault(folder, PASSPHRASE)
    tell("migrated")


def passphrases(folder: Path, _given: str, tell: Tell) -> None:
    """Add, change and remove passphrases in turns; tell the number of each."""
    vault = open_vault(folder, PASSPHRASE)
    tell("begun")
    for number in range(1, 10_000):
        before, after = passphrases_after(number - 1), passphrases_after(number)
        (old,), (new,) = (before - after or {""}), (after - before or {""})
        if old and new:
            keys.change_passphrase(vault, old, new)
        elif new:
            keys.add_passphrase(vault, min(before), new, f"somebody {number}")
        else:
            keys.remove_passphrase(vault, old)
        tell(str(number))


def rekeying(folder: Path, _given: str, tell: Tell) -> None:
    """Rewrite a vault under a new key."""
    vault = open_vault(folder, PASSPHRASE)
    tell("begun")
    rekey(vault, PASSPHRASE)
    tell("rekeyed")


WORK: Final[dict[str, Callable[[Path, str, Tell], None]]] = {
    "writing": writing,
    "recording": recorded,
    "importing": importing,
    "exporting": exporting,
    "migrating": migrating,
    "passphrases": passphrases,
    "rekeying": rekeying,
}


@dataclass(slots=True)
class _Worker:
    order: Order
    pid: int
    outcome: Outcome = field(default_factory=Outcome)
    heard: bytes = b""
    end: float | None = None  # when it is killed; from when it has begun


def run(orders: list[Order]) -> list[Outcome]:
    """Do the work of all orders at once, and end each when it is due."""
    if sys.platform == "win32":
        raise RuntimeError("there is no fork")
    workers: list[_Worker] = []
    with selectors.DefaultSelector() as pipes:
        for order in orders:
            reading, writing_ = os.pipe()
            pid = os.fork()
            if not pid:
                os.close(reading)
                _work(order, writing_)
            os.close(writing_)
            workers.append(_Worker(order, pid))
            pipes.register(reading, selectors.EVENT_READ, workers[-1])
        while pipes.get_map():
            _kill_what_is_due(workers)
            for key, _ in pipes.select(0.001):
                _hear(key.fd, key.data, pipes)
    for worker in workers:
        _, status = os.waitpid(worker.pid, 0)
        worker.outcome.killed = os.WIFSIGNALED(status)
        worker.outcome.told = worker.heard.decode().split("\n")[:-1]  # the last one may be cut
    return [worker.outcome for worker in workers]


def _kill_what_is_due(workers: list[_Worker]) -> None:
    if sys.platform == "win32":
        raise RuntimeError("there is no fork")
    now = time.monotonic()
    for worker in workers:
        if worker.end is not None and now >= worker.end:
            os.kill(worker.pid, signal.SIGKILL)
            worker.end = None


def _hear(pipe: int, worker: _Worker, pipes: selectors.BaseSelector) -> None:
    data = os.read(pipe, 1 << 16)
    if not data:
        pipes.unregister(pipe)
        os.close(pipe)
        worker.end = None
        return
    if not worker.heard:
        worker.end = time.monotonic() + worker.order.after
    worker.heard += data


def _work(order: Order, pipe: int) -> None:
    """Be the worker; never return."""
    random.seed()  # else every fork would draw the same
    try:
        WORK[order.kind](Path(order.folder), order.given, lambda line: _tell(pipe, line))
    except BaseException:  # noqa: BLE001 - told, and the parent fails on it
        _tell(pipe, "failed " + traceback.format_exc().replace("\n", " | "))
    os._exit(0)


def _tell(pipe: int, line: str) -> None:
    os.write(pipe, line.encode() + b"\n")


def main() -> None:
    """Serve until stdin ends."""
    for line in sys.stdin:
        orders = [Order(**one) for one in json.loads(line)]
        sys.stdout.write(json.dumps([asdict(one) for one in run(orders)]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
