"""What the ledger says of one story and one recipient, and what a receipt's codes mean."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.ledger import Entry, Status
from ui.i18n import filled, listed, moment_day
from ui.screens.codes import scope_words
from ui.theme import Tone

translate = QCoreApplication.translate


def status_words(one: Entry) -> tuple[str, Tone]:
    """Return what came of what was given."""
    when = moment_day(dt.datetime.fromisoformat(one.answered)) if one.answered else ""
    words, tone = {
        Status.WAITING: (translate("Ledger", "no receipt yet"), Tone.INFO),
        Status.RECEIVED: (translate("Ledger", "received on %1"), Tone.DONE),
        Status.REFUSED: (refusal_words(one.code), Tone.CAUTION),
        Status.WITHDRAWING: (translate("Ledger", "withdrawal given, not confirmed yet"), Tone.INFO),
        Status.WITHDRAWN: (translate("Ledger", "taken back there on %1"), Tone.MUTED),
    }[one.status]
    words = words.replace("%1", when)
    if one.scopes and one.scopes != ("all",):
        narrower = translate("Ledger", "%1; taken back: %2")
        words = filled(narrower, words, listed(scope_words(scope) for scope in one.scopes))
    return words, tone


def refusal_words(code: str) -> str:
    """Return why something was not taken, as a receipt says it; a code that is not known as it is."""
    return {
        "conflict": translate("Ledger", "does not fit what is there; a person decides"),
        "discarded": translate("Ledger", "they deleted it, and it stays out"),
        "set_aside": translate("Ledger", "they decided for another version"),
        "withdrawn": translate("Ledger", "she has taken it back there"),
        "not_entitled": translate("Ledger", "not taken back there: it was not yours to take back"),
        "signer_revoked": translate("Ledger", "the key that signed it is not trusted there"),
    }.get(code, translate("Ledger", "not taken: %1").replace("%1", code))
