"""Noticing that something was deleted for good, whichever step deleted it.

`secure_delete` clears a page in the step that frees it, but the log still holds the page as it was before,
and the database's file does until the log is written back. Whoever deletes a medium asks for that, at the
end of many steps; of a text it was forgotten wherever no medium went with it. So the connection says it.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.vault.connection import Connection

_TABLES: Final = ("stories", "text_revisions", "received")
"""Whatever of her words is deleted, a row of one of these goes with it."""


class Gone:
    """Whether rows with her words were deleted on a connection since the log was last written back."""

    def __init__(self, db: Connection) -> None:
        self.due = False
        db.create_function("note_gone", 0, self._note)
        for table in _TABLES:  # of this connection alone: nothing of it is in the file
            db.execute(
                f"CREATE TEMP TRIGGER gone_{table} AFTER DELETE ON main.{table} BEGIN SELECT note_gone(); END"
            )

    def _note(self) -> None:
        self.due = True
