"""Between code points, in which texts are counted, and UTF-16 units, in which Qt counts."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units `text` takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, units: int) -> int:
    """Return how many whole code points the first `units` UTF-16 units of `text` are."""
    if text.isascii():
        return max(0, min(units, len(text)))
    count = 0
    for letter in text:
        units -= 2 if letter > "\uffff" else 1
        if units < 0:
            break
        count += 1
    return count
