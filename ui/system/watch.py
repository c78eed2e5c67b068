"""The port: the system says that the person goes away, and waits with sleeping until the window is locked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SystemWatch(QObject):
    """Says when the computer goes to sleep, or its session is locked or switched to somebody else.

    This one knows no system and never says anything; each system has a class of its own. Everything
    here happens on the window's thread. What a system does not offer is left out without a word: the
    lock after a while without anybody stays in any case.
    """

    leaving = Signal()

    def start(self) -> None:
        """Begin to listen; where the system offers it, let sleep wait until `release`."""

    def release(self) -> None:
        """Nothing can be read on the screen any more: the computer may sleep."""

    def stop(self) -> None:
        """Listen no more, and hold nothing up."""
        self.release()
