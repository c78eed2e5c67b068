"""The walls between the rooms stand: `helpers/layers.py` is run over this program and over broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.layers import load, violations

ROOT = Path(__file__).parents[1]


def write(root: Path, files: dict[str, str]) -> Path:
    """Make a small program below `root`."""
    for path, source in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    return root


def test_this_program_keeps_the_rules() -> None:
    """Walls that move let a key, a statement or a socket into a place where nobody looks for it."""
    assert violations(ROOT) == []


def test_every_layer_is_looked_at() -> None:
    """A rule that looks at nothing protects nobody."""
    seen = {module.layer for module in load(ROOT).values()}
    assert {"errors", "crypto", "guard", "vault", "stories", "gate", "services", "cli", "ui", "main"} <= seen


# What is broken: the path, its source, and words of the complaint.
BAD = {
    "left imports right": ("tbtt_desktop/vault/a.py", "import tbtt_desktop.services.x", "of services"),
    "the core imports the window": ("tbtt_desktop/services/a.py", "from ui.theme import tokens", "of ui"),
    "the core imports the command line": ("tbtt_desktop/gate/a.py", "import tbtt_desktop.cli.x", "of cli"),
    "the window imports the command line": ("ui/a.py", "import tbtt_desktop.cli.x", "of cli"),
    "the command line imports the window": ("tbtt_desktop/cli/a.py", "import ui.app", "of ui"),
    "a neighbour in the row": ("tbtt_desktop/photo/a.py", "import tbtt_desktop.audio.x", "of audio"),
    "stories import the vault": ("tbtt_desktop/stories/a.py", "import tbtt_desktop.vault.x", "of vault"),
    "by a relative import": ("tbtt_desktop/vault/a.py", "from ..services import x", "of services"),
    "the gate imports a renderer": ("tbtt_desktop/gate/a.py", "import tbtt_desktop.photo.x", "imports photo"),
    "the gate imports keys": ("tbtt_desktop/gate/a.py", "import tbtt_desktop.crypto.age", "imports crypto"),
    "anyone imports main": ("ui/a.py", "import main", "of main"),
    "a package without a place": ("tbtt_desktop/helpers/a.py", "", "no place"),
    "a late import without a reason": ("ui/a.py", "def f():\n    import numpy", "says why"),
    "a computed import": ("ui/a.py", "import importlib\nimportlib.import_module('x')", "not computed"),
    "a statement outside the vault": ("ui/a.py", 'Q = "SELECT id FROM story"', "SQL only"),
    "a statement in small letters": ("ui/a.py", 'Q = f"delete from {x}"', "SQL only"),
    "the database outside the vault": ("tbtt_desktop/services/a.py", "from sqlcipher3 import x", "SQL only"),
    "cryptography outside crypto": ("tbtt_desktop/bundle/a.py", "import cryptography.hazmat", "in crypto/"),
    "a derivation outside crypto": ("tbtt_desktop/vault/a.py", "hashlib.pbkdf2_hmac()", "in crypto/"),
    "a thread in the core": ("tbtt_desktop/audio/a.py", "import threading", "threads only"),
    "a pool in a page": ("ui/a/page.py", "from concurrent.futures import Executor", "threads only"),
    "a thread of Qt in a page": (
        "ui/a/page.py",
        "from PySide6 import QtCore\nQtCore.QThread()",
        "threads only",
    ),
    "a process in the core": ("tbtt_desktop/photo/a.py", "import subprocess", "processes only"),
    "a process through os": ("ui/a.py", "import os\nos.execv('/bin/sh', [])", "processes only"),
    "Qt in the core": ("tbtt_desktop/services/a.py", "from PySide6.QtCore import QObject", "Qt only"),
    "Qt in main": ("main.py", "import PySide6", "Qt only"),
    "a widget in a presenter": ("ui/a/presenter.py", "from PySide6.QtWidgets import QWidget", "no widgets"),
    "a socket": ("tbtt_desktop/guard/a.py", "import socket", "network"),
    "a request": ("main.py", "from urllib import request", "network"),
    "the network of Qt": ("ui/a.py", "from PySide6 import QtNetwork", "network"),
    "a browser": ("ui/a.py", "QtGui.QDesktopServices.openUrl(x)", "network"),
    "a temporary file": ("tbtt_desktop/photo/a.py", "import tempfile", "temporary"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_broken_rule_is_seen(name: str, tmp_path: Path) -> None:
    """A wall that can be walked through unseen is no wall."""
    path, source, words = BAD[name]
    found = violations(write(tmp_path, {path: source}))
    assert found, "nothing was seen"
    assert all(words in line for line in found), found


@pytest.mark.parametrize("opening", ["", "import typing\nif typing.TYPE_CHECKING:\n    "])
def test_a_cycle_is_seen(opening: str, tmp_path: Path) -> None:
    """In a ring of files none can be understood, tested or mended alone."""
    ring = {
        "ui/a.py": opening + "import ui.b",
        "ui/b.py": "from ui.c import x",
        "ui/c.py": "from ui import a",
    }
    found = violations(write(tmp_path, ring))
    assert [line.split(":")[0] for line in found] == ["ui/a.py", "ui/b.py", "ui/c.py"]


def test_our_own_module_inside_a_function_is_seen(tmp_path: Path) -> None:
    """An import hidden in a function walks around the order of the layers, whatever its comment says."""
    found = violations(
        write(tmp_path, {"ui/a.py": "def f():\n    import ui.b  # late: it dodges", "ui/b.py": ""})
    )
    assert len(found) == 1
    assert "at the top" in found[0]


def test_what_the_rules_allow_is_not_complained_about(tmp_path: Path) -> None:
    """Rules that cry wolf are switched off, and then protect nobody."""
    good = {
        "main.py": "import subprocess\ndef f():\n    import ui.app  # late: loads Qt\n",
        "tbtt_desktop/__init__.py": "",
        "tbtt_desktop/progress.py": "from tbtt_desktop import errors\n",
        "tbtt_desktop/errors.py": '"""SELECT words FROM here."""\n',
        "tbtt_desktop/guard/pool.py": "import multiprocessing\nimport tbtt_desktop.limits\n",
        "tbtt_desktop/crypto/age.py": "import pyrage\n",
        "tbtt_desktop/vault/a.py": 'import sqlcipher3\nimport tbtt_desktop.stories.x\nQ = "SELECT a FROM x"',
        "tbtt_desktop/bundle/a.py": "import hashlib\nimport urllib.parse\nimport tbtt_desktop.crypto.age\n",
        "tbtt_desktop/photo/a.py": "def f():\n    import numpy  # late: takes 80 ms\n",
        "ui/jobs.py": "import threading\nfrom PySide6.QtCore import QThreadPool\n",
        "ui/screens/a/page.py": "from ui.screens.a import presenter\n",
        "ui/screens/a/presenter.py": 'T = ("Select a file from here", "Update x set by set")\n',
    }
    assert violations(write(tmp_path, good)) == []
