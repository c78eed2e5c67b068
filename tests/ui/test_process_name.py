"""What a process is called where everybody on the computer can look."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_list_of_running_programs_names_nothing() -> None:
    """Who looks at the list sees what she is doing; and the program must still know its own environment."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from ui.process_name import take_neutral_name\n"
        "assert take_neutral_name()\n"
        "import os\n"
        "print(open('/proc/self/cmdline').read().strip(chr(0)))\n"
        "print(open('/proc/self/comm').read().strip())\n"
        "print(os.environ['WORD'], open('/proc/self/environ').read().count('WORD=pomegranate'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "tbtt", "stories"],
        env={"WORD": "pomegranate"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("\n")[:3] == ["notebook", "notebook", "pomegranate 1"]
