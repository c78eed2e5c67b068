"""How the window's process tells its supervisor why it ended.

Imports nothing, not even `typing`, which takes as long to load as the supervisor itself.
"""

from __future__ import annotations

DONE = 0
LOCKED = 75  # start a fresh process at the unlock screen
HIDDEN = 76  # stay away until the person starts the program again
