"""What the gate's parsers say of bytes that must not leave."""

from __future__ import annotations


class Unacceptable(Exception):
    """The bytes hold something that is not on the allow-list. Caught by the gate, never shown."""
