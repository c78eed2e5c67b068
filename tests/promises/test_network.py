"""No network, ever: no socket is asked for, and nothing is missed where there is none."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.promises import canaries, job
from tests.promises.conftest import Watched

pytestmark = [
    pytest.mark.tools,
    pytest.mark.slow,
    pytest.mark.xdist_group("job"),
]


def test_no_socket_that_leaves_the_computer_is_asked_for(watched: Watched) -> None:
    """A program that phones home tells others that this person has stories to tell."""
    assert watched.seen.processes > len(watched.desk.done)
    assert watched.seen.families <= {"AF_UNIX"}


def _alone() -> list[str]:
    """Return what runs a program in a network namespace without interfaces; skip where none may be made."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("this system lets nobody make a network namespace here")


def test_the_whole_job_passes_without_any_interface(tmp_path: Path) -> None:
    """A computer that was taken off the network on purpose must be able to do all of it."""
    alone = _alone()
    desk = job.Desk(tmp_path / "desk", before=lambda _: alone)
    canaries.lay_down(desk.inputs)
    job.make_vaults(desk)
    routes = desk.run(["cat", "/proc/net/route", "/proc/net/dev"], "look around").out.decode()
    assert [line.split(":")[0].strip() for line in routes.splitlines() if ":" in line] == ["lo"]
    job.whole_job(desk)
