"""Bundles that have not arrived, by their senders' numbers, and chains that divide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.chains import Chain, numbers
from ui.i18n import filled, isolated, listed, number
from ui.widgets import Card, Heading, Muted, Text

_SHOWN = 12

translate = QCoreApplication.translate


def missing_words(one: Chain) -> str:
    """Return what is missing in a chain, "" where nothing is."""
    if not one.gaps:
        return ""
    shown, more = numbers(one.gaps, _SHOWN)
    some = listed(number(each) for each in shown)
    if more:
        some = filled(translate("Missing", "%1 and %2 more"), some, number(more))
    words = translate("Missing", "%n bundles of %1 have not arrived: %2", "", one.missing)
    return filled(words, isolated(one.alias or one.fingerprint), some)


def fork_words(one: Chain) -> list[str]:
    """Return where a chain divides."""
    words = translate(
        "Missing",
        "After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else"
        " has the key. Ask on a number that you know.",
    )
    return [filled(words, isolated(one.alias or one.fingerprint), number(at)) for at in one.forks]


class MissingCard(Card):
    """What to ask senders for. A bundle that arrives late takes its line away."""

    def __init__(self, chains: Sequence[Chain], parent: QWidget | None = None) -> None:
        super().__init__(Heading(translate("Missing", "Not everything has arrived")), parent=parent)
        for one in chains:
            for words in (missing_words(one), *fork_words(one)):
                if words:
                    self.body.addWidget(Text(words))
        hint = translate(
            "Missing", "Each sender numbers what is made for you. A stick that is on its way explains a gap."
        )
        self.body.addWidget(Muted(hint))
