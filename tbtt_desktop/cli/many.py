"""Many bundles at once: found in folders, counted while they come in, told in a few lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tbtt_desktop.cli.output import Json
from tbtt_desktop.progress import Progress
from tbtt_desktop.services.bundle_files import Gathered, LeftOut, PassedOver
from tbtt_desktop.services.files import is_folder
from tbtt_desktop.services.intake import Result, Taken

LISTED: Final = 12  # files; of more, those that came in are counted, and only what was refused is listed
_LEFT_OUT: Final[Mapping[PassedOver, str]] = {
    PassedOver.NO_BUNDLE: "it is no bundle",
    PassedOver.HIDDEN: "it is hidden",
    PassedOver.LINK: "it is a link, and links are not followed",
    PassedOver.SPECIAL: "it is neither a file nor a folder",
    PassedOver.UNREADABLE: "it cannot be read",
}


class Counted:
    """The progress of many files as one, "120 of 500"; of a single file, its own."""

    def __init__(self, bar: Progress, of: int) -> None:
        self._bar = bar
        self._of = of
        self._at = 0

    def next_file(self) -> Progress:
        """Count one more, and return what tells how far it is."""
        self._at += 1
        if self._of > 1:
            self._bar.report("import", self._at, self._of)
        return self

    def report(self, step: str, done: int, total: int) -> None:
        """Say which file it is, or how far the only one is."""
        if self._of > 1:
            self._bar.report("import", self._at, self._of)
        else:
            self._bar.report(step, done, total)

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._bar.cancelled()


def named(path: Path, given: Iterable[Path]) -> str:
    """Return how a file is called in a report: as it lies in the folder that was given."""
    for folder in given:
        if path != folder and path.is_relative_to(folder):
            return str(path.relative_to(folder))
    return path.name


def counted_lines(taken: Sequence[Taken], words: Mapping[Result, str]) -> list[str]:
    """Return how many files came to what, a line each."""
    found = Counter(one.result for one in taken)
    lines = [f"{found[result]:6} {what} [{result}]" for result, what in words.items() if found[result]]
    if found[Result.REFUSED]:
        lines.append(f"{found[Result.REFUSED]:6} refused")
    return lines


def left_out_lines(gathered: Gathered, given: Iterable[Path]) -> list[str]:
    """Return what in folders was no bundle, a line each, and which folders hold none at all."""
    folders = [path for path in given if is_folder(path)]
    lines = [
        f"{named(one.path, folders)}: left out, {_LEFT_OUT[one.why]} [{one.why}]" for one in gathered.left_out
    ]
    return lines + [
        f"{folder.name or folder}: there is no bundle in this folder."
        for folder in folders
        if not any(path.is_relative_to(folder) for path in gathered.bundles)
    ]


def left_out_json(left_out: Iterable[LeftOut]) -> list[Json]:
    """Return the same for scripts."""
    return [{"file": str(one.path), "why": one.why} for one in left_out]
