"""What can go wrong, as stable codes.

An error carries a code and parameters that are never secret and never content: a
count, a limit, an alias, the name of a file that the person chose. One file in
`ui/` and one in `tbtt_desktop/cli/` turn codes into words; a test walks every
subclass and fails where words are missing.
"""

from __future__ import annotations

from typing import ClassVar


class TbttError(Exception):
    """Base of every error raised on purpose.

    `codes` lists each code the class may carry; the first is its default.
    """

    codes: ClassVar[tuple[str, ...]] = ()

    def __init__(self, code: str | None = None, /, **params: str | int) -> None:
        self.code = code if code is not None else self.codes[0]
        if self.code not in self.codes:
            raise ValueError(f"{type(self).__name__} has no code {self.code!r}")
        self.params = params
        super().__init__(self.code)


class WorldError(TbttError):
    """The world failed, or refused: a file, a disk, a passphrase, a person's choice."""


class BugError(TbttError):
    """We failed: a state that the program promises never to be in."""

    codes = ("bug",)


class FileProblem(WorldError):
    """A file that the person named cannot be read or written. Parameter: name."""

    codes = (
        "file_missing",
        "file_unreadable",
        "file_exists",
        "file_unwritable",
        "file_is_folder",
        "file_special",
        "file_empty",
        "file_too_large",
        "file_beyond_limit",
        "disk_full",
    )


class Cancelled(WorldError):
    """The person pressed Cancel; everything is as it was before."""

    codes = ("cancelled",)
