"""On the disk before the window says "saved", and before the recorder counts a second as kept.

strace writes what all threads do into one file, in the order in which it happened; for the command line
`test_canary` shows the same.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import consent, stories
from tbtt_desktop.stories.consent import Scope
from tests.helpers.vaults import make_vault
from tests.promises import job, tracing
from tests.promises.save_in_window import SECONDS, TEXTS

pytestmark = [pytest.mark.tools, pytest.mark.slow]

CALL = re.compile(r"(?P<thread>\d+) +(?P<call>\w+)\((?P<number>\d+)<(?P<place>[^>]*)>")
RESUMED = re.compile(r"(?P<thread>\d+) +<\.\.\. (?P<call>\w+) resumed>")
KEPT = (".db", ".db-wal", ".key", ".recovery")


def unsynced(trace: str, folder: Path) -> list[tuple[str, set[str]]]:
    """Return each word said on stdout, with the files of the vault that were not on the disk then."""
    waiting: set[str] = set()
    under_way: dict[str, str] = {}  # a thread's sync that is not over
    said = []
    for line in trace.splitlines():
        resumed = RESUMED.match(line)
        if resumed is not None:
            if resumed["call"] in tracing.SYNCING:
                waiting.discard(under_way.pop(resumed["thread"]))
            continue
        found = CALL.match(line)
        if found is None:
            continue
        if found["call"] in tracing.SYNCING:
            if "unfinished" in line:
                under_way[found["thread"]] = found["place"]
            else:
                waiting.discard(found["place"])
        elif found["number"] == "1":
            said.append((line.split('"')[1], set(waiting)))
        elif found["place"].startswith(str(folder)) and found["place"].endswith(KEPT):
            waiting.add(found["place"])
    return said


def test_a_word_and_a_second_are_on_the_disk_before_they_count_as_saved(tmp_path: Path) -> None:
    """What the window calls saved, and the current then takes, was told in vain."""
    tracing.require_strace()
    vault = make_vault(tmp_path / "v", WORLD).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=[Scope.TAKE_NOTES, Scope.RECORD_AUDIO])
    vault.close()
    trace = tmp_path / "trace"
    calls = ",".join((*tracing.WRITING, *tracing.SYNCING))
    watch = ["strace", "-f", "-qq", "-y", "-s", "32", "-e", "signal=none", "-e", f"trace={calls}"]
    program = [sys.executable, "-m", "tests.promises.save_in_window", str(tmp_path / "v"), story]
    subprocess.run(
        [*watch, "-o", str(trace), "--", *program],
        cwd=job.ROOT,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=300,
    )
    said = unsynced(trace.read_text(errors="replace"), tmp_path / "v")
    assert [word for word, _ in said] == [r"saved\n"] * TEXTS + [r"kept\n"] * SECONDS
    assert [waiting for _, waiting in said] == [set()] * len(said)


def test_the_search_sees_what_is_not_on_the_disk(tmp_path: Path) -> None:
    """A search that finds nothing anywhere would promise what nobody has looked at."""
    log = tmp_path / "notebook.db-wal"
    lines = [
        f'7 pwrite64(5<{log}>, "x", 1, 0) = 1',
        f"8 fdatasync(5<{log}> <unfinished ...>",
        '7 write(1</dev/null>, "saved\\n", 6) = 6',
        "8 <... fdatasync resumed>) = 0",
        '7 write(1</dev/null>, "saved\\n", 6) = 6',
    ]
    assert unsynced("\n".join(lines), tmp_path) == [(r"saved\n", {str(log)}), (r"saved\n", set())]
