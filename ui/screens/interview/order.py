"""Where Tab goes in the timeline: through the parts as they stand, then to what adds another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(cards: Sequence[QWidget], *, before: QWidget) -> None:
    """Let Tab go through `cards` in their order, and then to `before`.

    Qt puts what is made later at the end of the round, behind the column beside the timeline.
    """
    stops = [stop for card in cards for stop in card.findChildren(QWidget) if _takes_tab(stop)]
    if not stops:
        return
    inside = set(stops)
    last = before.previousInFocusChain()
    while last is not None and last is not before and (last in inside or not _takes_tab(last)):
        last = last.previousInFocusChain()
    for stop in stops:
        if last is not None:
            QWidget.setTabOrder(last, stop)
        last = stop


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
