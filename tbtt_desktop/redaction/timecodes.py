"""Time codes when the text changes under them, and as they leave."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.redaction.diff import Equal, equal_runs
from tbtt_desktop.redaction.text import RenderedText, place_in_rendered
from tbtt_desktop.stories.records import TimeCode


def carry_codes(old: str, new: str, codes: Sequence[TimeCode]) -> tuple[TimeCode, ...]:
    """Move time codes from one revision of a transcript to the next, as `marks.carry` moves marks.

    A code goes with the letter behind it. Where that was taken away, it stays with what stands in its
    place, unless another code is there or nothing came instead: a line that is deleted takes its code along.
    """
    if old == new or not codes:
        return tuple(codes)
    runs = equal_runs(old, new)
    sure = {_behind(old, new, run, code.at): code for code in codes for run in runs if _holds(run, code.at)}
    for code in codes:
        if any(_holds(run, code.at) for run in runs):
            continue
        place = _instead(old, new, runs, code.at)
        if place is not None:
            sure.setdefault(place, code)
    moved: list[TimeCode] = []
    for at, code in sorted(sure.items()):
        if not moved or code.frame > moved[-1].frame:
            moved.append(TimeCode(at, code.frame))
    return tuple(moved)


def _holds(run: Equal, at: int) -> bool:
    return run.old <= at < run.old + run.size


def _behind(old: str, new: str, run: Equal, at: int) -> int:
    """Return where the letter behind a code stands now, or what was typed before it where its line began."""
    moved = run.new + at - run.old
    if at > run.old or (at > 0 and old[at - 1] != "\n"):
        return moved
    start = new.rfind("\n", 0, moved) + 1
    return start if new[start:moved].strip() or start == moved else moved


def _instead(old: str, new: str, runs: Sequence[Equal], at: int) -> int | None:
    """Return the place of a code whose letter is gone, None where nothing stands there instead."""
    before = max((run for run in runs if run.old + run.size <= at), key=lambda run: run.old, default=None)
    old_start = 0 if before is None else before.old + before.size
    start = 0 if before is None else before.new + before.size
    behind = min((run.new for run in runs if run.old > at), default=len(new))
    if at != old_start:
        return None
    return start if start < behind or at == len(old) else None


def codes_that_leave(text: str, rendered: RenderedText, codes: Sequence[TimeCode]) -> tuple[TimeCode, ...]:
    """Return time codes at their places in a text as it leaves.

    One within what is covered is gone: how many there were would tell of its length.
    """
    kept: list[TimeCode] = []
    for code in codes:
        at = place_in_rendered(text, rendered, code.at)
        if at is not None and (not kept or at > kept[-1].at):
            kept.append(TimeCode(at, code.frame))
    return tuple(kept)
