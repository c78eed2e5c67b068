"""For how many a bundle can be."""

from __future__ import annotations

from collections.abc import Iterable

from tbtt_desktop import limits
from tbtt_desktop.errors import WorldError


class RecipientsRefused(WorldError):
    """Nobody is named, or more than a bundle can be for. Parameter: limit."""

    codes = ("no_recipients", "too_many_recipients")


def check_recipients(aliases: Iterable[str]) -> tuple[str, ...]:
    """Return the aliases, each once. Raises `RecipientsRefused` for none or more than 16."""
    wanted = tuple(dict.fromkeys(aliases))
    if not wanted:
        raise RecipientsRefused("no_recipients")
    if len(wanted) > limits.AGE_RECIPIENTS_MAX:
        raise RecipientsRefused("too_many_recipients", limit=limits.AGE_RECIPIENTS_MAX)
    return wanted
