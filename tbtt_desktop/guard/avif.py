"""AVIF for Pillow; imported only where there is one, for its library is heavy."""

from __future__ import annotations

from PIL import AvifImagePlugin

AvifImagePlugin.DEFAULT_MAX_THREADS = 1  # a guard has none but its own
