"""Marking words for translation where they are kept in a table and translated later."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # read by lupdate
    """Return `text`. lupdate finds the words by this function's name; Qt's own returns `object`."""
    return text
