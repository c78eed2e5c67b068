"""What is read out of a trace: each call, and no line that nobody understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.promises import tracing

WRITING = r'write(3<\x2f\x61>, "\x62", 1) = 1'
ENDED = "???()                                   = ?"


@pytest.mark.parametrize(
    "ended", [ENDED, f"{ENDED} <unavailable>", "????( <unfinished ...>", "????( <detached ...>"]
)
def test_a_thread_that_was_ended_on_the_way_into_a_call_is_read_to_its_end(
    tmp_path: Path, ended: str
) -> None:
    """One thread leaving the program ends the others anywhere; that must not look like a broken trace."""
    (tmp_path / "program.1").write_text(f"{WRITING}\n{ended}\n")
    seen = tracing.read_traces(tmp_path, tmp_path)
    assert seen.written == {"/a": bytearray(b"b")}


@pytest.mark.parametrize(
    "lines", [[ENDED, WRITING], [WRITING, "strace: something else"]], ids=["in the middle", "unknown"]
)
def test_a_line_that_nobody_understands_is_not_passed_over(tmp_path: Path, lines: list[str]) -> None:
    """A call that is not read could be the one that writes her name."""
    (tmp_path / "program.1").write_text("\n".join(lines))
    with pytest.raises(AssertionError):
        tracing.read_traces(tmp_path, tmp_path)
