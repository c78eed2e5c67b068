"""From the passphrase to the first screen, beside the key derivation alone, in a process of its own.

Each round is a process as the supervisor starts one: closed to others, the unlock screen, what comes after
it loaded while nobody types yet. Then the derivation alone is timed, and then all that follows Enter, until
the first rows of the list have been painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, cast

from tests.bench._pairs import verdict

MOST: Final = 1.4
ROOT: Final = Path(__file__).parents[2]
PATIENCE: Final = 60.0  # seconds
READING: Final = 1.0  # seconds that a person looks at the unlock screen at least


def measure(folder: Path, passphrase: str, home: Path, rounds: int) -> bool:
    """Unlock the vault in `folder` in `rounds` processes and print it; return whether it is fast enough."""
    env = _environment(folder, home)
    ratios, derived, shown = [], [], []
    for number in range(rounds + 1):
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench._vault_unlock", str(folder)],
            cwd=ROOT,
            env=env,
            input=passphrase,
            capture_output=True,
            text=True,
            check=True,
            timeout=2 * PATIENCE,
        )
        derivation, first = json.loads(done.stdout)
        if number:  # the first round fills the caches
            ratios.append(first / derivation)
            derived.append(derivation)
            shown.append(first)
    middle = len(ratios) // 2
    more = f"{sorted(shown)[middle] * 1000:.0f} ms against {sorted(derived)[middle] * 1000:.0f} ms"
    return verdict("unlock to first screen", ratios, most=MOST, more=more)


def _environment(folder: Path, home: Path) -> dict[str, str]:
    """Return an environment whose settings know the one vault."""
    settings = home / "settings.json"
    known = [{"name": "Notebook", "folder": str(folder)}]
    settings.write_text(json.dumps({"version": 1, "language": "en", "vaults": known}), encoding="utf-8")
    own = {"HOME": home, "TBTT_SETTINGS_DIR": home}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(path) for name, path in own.items()}}


def child(folder: Path) -> None:
    """Be the process of one session; print the seconds of the derivation and those until the first rows."""
    passphrase = sys.stdin.read()
    from tbtt_desktop.hardening import harden_session  # late: as main.py does, first of all

    harden_session()
    from PySide6.QtWidgets import QApplication

    from ui.app import App
    from ui.nowhere import settings_go_nowhere

    settings_go_nowhere()
    qt = QApplication(sys.argv[:1])
    app = App(qt)
    app.start()
    _pump(lambda: "ui.opened" in sys.modules)
    _pump(_after(READING))
    derivation = _derive(folder, passphrase)
    first = _unlock(app.window, passphrase)
    sys.stdout.write(json.dumps((derivation, first)))
    sys.stdout.flush()
    os._exit(0)


def _derive(folder: Path, passphrase: str) -> float:
    from tbtt_desktop.crypto import kdf, keyfile
    from tbtt_desktop.vault.store import VaultFiles

    slots = keyfile.from_bytes(VaultFiles(folder).key_file.read_bytes())
    begun = time.perf_counter()
    kdf.stretch(passphrase, slots.salt, slots.params)
    return time.perf_counter() - begun


def _unlock(window: object, passphrase: str) -> float:
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

    from ui.widgets import TableList

    class Painted(QObject):
        """Notes when a list that has rows was painted."""

        at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.at:
                view = watched.parent()
                table = view.parent() if view is not None else None
                if isinstance(table, TableList) and table.view().model().rowCount():
                    self.at = time.perf_counter()
            return False

    painted = Painted()
    application = cast(QApplication, QApplication.instance())
    application.installEventFilter(painted)
    (field,) = cast(QWidget, window).findChildren(QLineEdit)
    field.setText(passphrase)
    begun = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    _pump(lambda: painted.at)
    return painted.at - begun


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _pump(until: Callable[[], object]) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + PATIENCE
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        time.sleep(0.002)  # turning without a rest would take a core from the derivation
        if time.monotonic() > end:
            raise TimeoutError


if __name__ == "__main__":
    child(Path(sys.argv[1]))
