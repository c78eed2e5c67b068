"""The port: the computer does not go to sleep by itself while something must go on."""

from __future__ import annotations


class Awake:
    """Keeps the computer from sleeping between `hold` and `release`; each may be called again.

    This one knows no system and keeps nothing. The screen may still go dark and be locked: what goes on
    is not to be seen by whoever passes. What a system does not offer is left out without a word, and what
    was not released ends with the process.
    """

    def hold(self) -> None:
        """Let it not sleep by itself."""

    def release(self) -> None:
        """Let it sleep again."""
