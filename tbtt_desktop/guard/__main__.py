"""`python -I .../guard/__main__.py`: a guard process of a program that is not frozen."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # -I leaves the program's own folder out

from tbtt_desktop.guard.worker import main

if __name__ == "__main__":
    sys.exit(main())
