"""A group of which one is chosen is one stop for the keyboard, and that is the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton

_BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


def led_to_chosen(button: QAbstractButton, event: QFocusEvent) -> bool:
    """Hand a focus that came by Tab on to the chosen one of the group of `button`; return whether it was.

    Qt makes whichever it first comes to the stop of the group, also one that is not chosen: the next arrow
    then moves on from there, and chooses what nobody meant.
    """
    around = button.parentWidget()
    if event.reason() not in _BY_TAB or around is None or not button.autoExclusive() or button.isChecked():
        return False
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for other in around.findChildren(QAbstractButton, options=direct):
        if other.autoExclusive() and other.isChecked() and other.isEnabled() and other.isVisible():
            other.setFocus(event.reason())
            return True
    return False
