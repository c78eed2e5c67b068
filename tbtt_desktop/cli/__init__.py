"""The command line: thin, over the same use cases as the window.

`main` answers `--version` and `--help` from plain tables; click, and the file of a command with all
that it needs, are loaded when that command is called.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tbtt_desktop.cli.table import HELP_OPTIONS, overview

if TYPE_CHECKING:
    import click

PROGRAM = "main.py"


def main(argv: Sequence[str]) -> int:
    """Do what `argv` (without the program's name) says; return the exit code.

    0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase. Never raises. Every command
    closes this process to other programs and to the network first, for good.
    """
    if list(argv) == ["--version"]:
        from tbtt_desktop import __version__  # late: it is all that is needed here

        return _tell(f"TBTT Desktop {__version__}\n")
    if not argv or (len(argv) == 1 and argv[0] in HELP_OPTIONS):
        return _tell(overview(PROGRAM))
    try:
        from tbtt_desktop.cli.program import run  # late: click takes longer to load than the help to print

        return run(argv, harden=True).code
    except KeyboardInterrupt:  # before anything was begun
        sys.stderr.write("Stopped. Nothing was begun. [cancelled]\n")
        return 1


def _tell(text: str) -> int:
    """Write what needs no command; return the exit code."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (OSError, AttributeError):  # AttributeError: whoever started us closed it
        from tbtt_desktop.cli.program import tell  # late: it takes longer to load than the text to print

        return tell(text).code
    return 0


def load_command(place: str) -> click.Command:
    """Return the command that stands at `module:name` in this package, loading its file now."""
    module, _, name = place.partition(":")
    command: click.Command = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    return command
