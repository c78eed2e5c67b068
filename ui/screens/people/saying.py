"""What is said of a person: what their key is worth and by whom, and what they may do."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.bundle.trust import Action, may
from tbtt_desktop.services.persons import Person, RevokedBy, Vouched
from tbtt_desktop.stories.records import Role, Trust
from ui.i18n import day, filled, isolated, moment_day, number
from ui.theme import Tone

translate = QCoreApplication.translate


def trust_pill(person: Person) -> tuple[str, Tone]:
    """Return what a person's key is worth today, in a word or two, and its tone."""
    if person.dispute is Dispute.AUTHORITY:
        return translate("People", "Waiting for you"), Tone.CAUTION
    if person.dispute is not None:
        return translate("People", "You decide"), Tone.CAUTION
    if person.succeeds:
        return translate("People", "New key"), Tone.CAUTION
    if person.successor and person.trust is Trust.TRUSTED:
        return translate("People", "Former key"), Tone.MUTED
    return {
        Trust.TRUSTED: (translate("People", "Trusted"), Tone.DONE),
        Trust.UNKNOWN: (translate("People", "Not compared yet"), Tone.CAUTION),
        Trust.EXPIRED: (translate("People", "Expired"), Tone.CAUTION),
        Trust.REVOKED: (translate("People", "Not trusted any more"), Tone.DANGER),
    }[person.trust]


def standing_words(person: Person) -> str:
    """Return why, in a sentence or two."""
    if person.dispute is Dispute.ALIAS:
        return translate(
            "People",
            "A roster gives this card a name that another key has here. Nothing counts from it until one of"
            " the two is trusted no more.",
        )
    if person.dispute is Dispute.AUTHORITY:
        return _waits(person)
    if person.dispute is Dispute.REVOKED:
        more = translate(
            "People", "You compared its words, so nothing counts from this key until you decide."
        )
        return f"{_revoked_by_roster(person)} {more}"
    return {
        Trust.TRUSTED: _trusted,
        Trust.UNKNOWN: _unknown,
        Trust.EXPIRED: _expired,
        Trust.REVOKED: _revoked,
    }[person.trust](person)


def _waits(person: Person) -> str:
    if person.vouched is None:
        return ""
    words = translate(
        "People",
        "Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2,"
        " nothing is taken in or given.",
    )
    return filled(words, *_roster(person.vouched))


def _trusted(person: Person) -> str:
    if person.successor:
        return translate(
            "People",
            "A newer key took its place. What this one signed still counts; nothing is made for it any more.",
        )
    if person.vouched is not None:
        words = translate("People", "By roster %1 of %2, until %3.")
        return filled(words, *_roster(person.vouched), day(person.vouched.until))
    return translate("People", "You compared the words on %1.").replace("%1", _decided(person))


def _unknown(person: Person) -> str:
    if person.succeeds:
        words = translate(
            "People",
            "%1 has a new key, signed with the old one. Compare its words: until then the old key counts.",
        )
        return words.replace("%1", isolated(person.succeeds))
    return translate(
        "People",
        "The words were not compared yet. Nothing from this person is taken in, and nothing can be given to"
        " them.",
    )


def _expired(person: Person) -> str:
    if person.vouched is None:
        return ""
    words = translate(
        "People",
        "Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you"
        " compare the words.",
    )
    return filled(words, *_roster(person.vouched), day(person.vouched.until))


def _revoked(person: Person) -> str:
    if person.revoked is not None and not person.decided:
        return _revoked_by_roster(person)
    words = translate("People", "You ended the trust on %1. What this key signs stays out.")
    return words.replace("%1", _decided(person))


def _revoked_by_roster(person: Person) -> str:
    told = person.revoked
    if told is None:
        return ""
    words = {
        Reason.LOST: translate("People", "Roster %1 of %2 says that this key was lost on %3."),
        Reason.STOLEN: translate("People", "Roster %1 of %2 says that this key was stolen on %3."),
        Reason.LEFT: translate("People", "Roster %1 of %2 says that this person left on %3."),
        Reason.UNSAID: translate("People", "Roster %1 of %2 says that this key is not trusted since %3."),
    }[_known(told.reason)]
    return filled(words, *_roster(told), day(told.date))


def _decided(person: Person) -> str:
    return moment_day(dt.datetime.fromisoformat(person.decided)) if person.decided else ""


def _roster(by: Vouched | RevokedBy) -> tuple[str, str]:
    return number(by.serial), isolated(by.alias)


def _known(reason: str) -> Reason:
    return Reason(reason) if reason in set(Reason) else Reason.UNSAID


def rights_words(person: Person) -> str:
    """Return what a person may do here, "" for nothing."""
    if person.dispute not in (None, Dispute.AUTHORITY):
        return ""
    former = bool(person.successor)
    said = [
        words
        for action, words in (
            (Action.BE_GIVEN, translate("People", "receive stories")),
            (Action.GIVE_STORIES, translate("People", "send stories")),
            (Action.WITHDRAW, translate("People", "take back what they sent")),
            (Action.CONFIRM, translate("People", "confirm what came")),
            (Action.SEND_KIT, translate("People", "send forms")),
        )
        if may(action, person.role, person.trust, former=former)
    ]
    if person.authority and may(Action.SEND_ROSTER, person.role, person.trust, former=former):
        said.append(translate("People", "say by a roster whom to trust"))
    return translate("People", "May: %1").replace("%1", " · ".join(said)) if said else ""


def may_be_removed(person: Person) -> bool:
    """Whether somebody is in the list only because their card was added, and nobody decided about it."""
    return person.added and not person.compared and not person.decided and not person.successor


def may_be_authority(person: Person) -> bool:
    """Whether it can be decided to believe this person's rosters."""
    return (
        person.compared and not person.successor and person.role is not Role.HELPER and person.dispute is None
    )
