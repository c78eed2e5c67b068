"""How the window's process tells its supervisor why it ended. Imports nothing, for the supervisor's sake."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
LOCKED: Final = 75  # start a fresh process at the unlock screen
HIDDEN: Final = 76  # stay away until the person starts the program again
