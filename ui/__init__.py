"""The window.

Importing it, before anything of Qt is called, makes None safe. PySide6 6.12.0 returns None without
taking a reference to it, which is right from Python 3.12 on, where None is immortal. On 3.11 every
call of Qt that returns nothing takes one reference too many away: measured, 2,000 calls of
`QLabel.setText` take 2,000, and after some 10,000 calls Python ends with "deallocating None".
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 12):
    import ctypes

    # Enough for a million calls a second over thirty thousand years.
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 60
