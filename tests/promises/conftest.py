"""The whole job, done once under strace for every test that looks at what it did."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.promises import canaries, job, tracing


@dataclass(frozen=True)
class Watched:
    """The job, where it was done, and what strace saw of it."""

    desk: job.Desk
    story: str
    seen: tracing.Seen


@pytest.fixture(scope="session")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Do the whole job with canaries in everything that a person gives, under strace."""
    tracing.require_strace()
    base = tmp_path_factory.mktemp("watched")
    traces = base / "traces"
    traces.mkdir()
    desk = job.Desk(base / "desk", before=lambda number: tracing.traced(traces / f"{number:02}"))
    canaries.lay_down(desk.inputs)
    job.make_vaults(desk)
    story = job.whole_job(desk)
    job.look_after(desk, story)
    job.go_wrong(desk)
    job.make_real_vault(desk)
    return Watched(desk, story, tracing.read_traces(traces, desk.root))
