"""Run the few tests that failed once more, alone: `python3 -m tests.again`.

Some tests drive real programs in real time, and the computer may have other work. What was only late passes
alone, what is broken fails again. The first report stands above either way, and a test that passes only here
is to be mended.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FAILED: Final = Path(".pytest_cache", "v", "cache", "lastfailed")
MOST: Final = 3  # more than this is no lateness
_GROUP: Final = re.compile(r"@\w+$")  # what pytest-xdist's `loadgroup` adds, see conftest.py


def failed(root: Path) -> list[str]:
    """Return the ids of the tests that failed last, as pytest takes them; none where nothing was kept."""
    kept = root / FAILED
    if not kept.is_file():
        return []
    return [_GROUP.sub("", name) for name in json.loads(kept.read_text(encoding="utf-8"))]


def main(root: Path = ROOT) -> int:
    """Return 0 if few failed and all of these pass alone."""
    names = failed(root)
    if not 0 < len(names) <= MOST:
        return 1
    sys.stdout.write("\nOnce more, alone; whatever the outcome, these tests are to be mended:\n")
    sys.stdout.write("".join(f"  {name}\n" for name in names))
    sys.stdout.flush()
    return subprocess.run(
        [sys.executable, root / "dev.py", "test", "-n", "0", *names], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
