"""How a guard process is started: which program, with how little around it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

GUARD_OPTION = "--guard"
# The loader and the frozen program's own bootstrap need these; a decoder needs nothing else.
_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_KEPT_PREFIX = "_PYI_"


def command() -> list[str]:
    """Return the command that starts a guard, from any folder.

    Frozen, the program starts itself with `--guard`. Otherwise Python runs this package
    isolated (-I: no environment, no user packages, no present folder) and writes no
    byte code (-B: a guard cannot write).
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, GUARD_OPTION]
    return [sys.executable, "-I", "-B", str(Path(__file__).with_name("__main__.py"))]


def environment() -> dict[str, str]:
    """Return what a guard may know of this one's environment: next to nothing."""
    kept = {
        name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(_KEPT_PREFIX)
    }
    # A picture of 24 megapixels lies on 24,000 small pages of memory that nobody has touched yet: the system
    # takes a third as long to give them as the decoder takes to fill them. Large ones cost next to nothing.
    roomy = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"} if sys.platform == "linux" else {}
    return kept | roomy | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
