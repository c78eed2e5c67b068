"""What can go wrong with marks on text."""

from __future__ import annotations

from tbtt_desktop.errors import WorldError


class MarkProblem(WorldError):
    """A mark that cannot be made.

    `mark_outside_text`: parameters start, end, length. `mark_empty`: none.
    """

    codes = ("mark_outside_text", "mark_empty")
