"""Consent: each scope its own yes, for somebody, for something, until a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from tbtt_desktop.stories.records import DISGUISES, REVOICINGS, Item, ItemKind, VoiceChoice


class Scope(StrEnum):
    """What she can agree to. All are no to begin with."""

    TAKE_NOTES = "take_notes"
    RECORD_AUDIO = "record_audio"
    TAKE_PHOTO = "take_photo"
    STORE_LOCAL = "store_local"
    STORE_BEYOND_DATE = "store_beyond_date"
    SHARE_IDENTIFIED_TO_ARCHIVE = "share_identified_to_archive"
    SHARE_PSEUDONYMISED_TO_ARCHIVE = "share_pseudonymised_to_archive"
    USE_IN_STATISTICS = "use_in_statistics"
    QUOTE_ANONYMOUSLY = "quote_anonymously"
    PUBLISH_TRANSCRIPT = "publish_transcript"
    PUBLISH_VOICE_DISTORTED = "publish_voice_distorted"
    PUBLISH_VOICE_ORIGINAL = "publish_voice_original"
    PUBLISH_IMAGE = "publish_image"
    PUBLIC_MAP_AREA = "public_map_area"
    REFER_TO_SERVICE = "refer_to_service"
    LEGAL_EVIDENCE = "legal_evidence"
    RECONTACT = "recontact"
    WITHHOLD_FROM = "withhold_from"


CAPTURE: dict[ItemKind, Scope] = {
    ItemKind.TEXT: Scope.TAKE_NOTES,
    ItemKind.AUDIO: Scope.RECORD_AUDIO,
    ItemKind.PHOTO: Scope.TAKE_PHOTO,
}
"""What must be agreed to before a part of that kind is taken."""

SHARE = frozenset({Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE, Scope.SHARE_IDENTIFIED_TO_ARCHIVE})
"""One of these is needed for anything to leave; either covers redacted text."""

ORIGINALS = frozenset({Scope.SHARE_IDENTIFIED_TO_ARCHIVE, Scope.LEGAL_EVIDENCE})
"""One of these, by name, is needed for originals to leave unredacted."""

LEAVE: dict[ItemKind, Scope | None] = {
    ItemKind.TEXT: None,
    ItemKind.AUDIO: Scope.PUBLISH_VOICE_ORIGINAL,
    ItemKind.PHOTO: Scope.PUBLISH_IMAGE,
}
"""What a rendition of that kind needs besides, to leave."""

PURPOSE_DEFAULT = "archive"
DURATION_DEFAULT = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Grant:
    """One yes."""

    scope: Scope
    recipient: str  # an alias, or "" for any trusted recipient; for WITHHOLD_FROM, who gets nothing
    purpose: str
    until: dt.date  # the last day included


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """How consent was given."""

    given_by: str = "self"  # self, guardian, other
    mode: str = "witnessed_verbal"  # written, audio, thumbprint, witnessed_verbal
    language: str = ""
    explained_by: str = ""  # alias of the helper
    explained: tuple[str, ...] = ()  # purpose, risks, who_sees, ...
    capacity_check: bool = False
    interpreter: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """What is agreed to, in force. Version 0 is nothing said yet."""

    version: int = 0
    grants: tuple[Grant, ...] = ()
    record: ConsentRecord = field(default_factory=ConsentRecord)

    def scopes(self) -> frozenset[Scope]:
        """Return the scopes with a yes, whatever their recipient and end."""
        return frozenset(grant.scope for grant in self.grants)

    def allows(self, scope: Scope, day: dt.date, recipient: str | None = None) -> bool:
        """Whether `scope` holds on `day` for `recipient`; None asks for this computer."""
        return any(
            grant.scope is scope
            and day <= grant.until
            and (recipient is None or grant.recipient in ("", recipient))
            for grant in self.grants
        )

    def allows_all(self, scope: Scope, day: dt.date, recipients: Iterable[str]) -> bool:
        """Whether `scope` holds for every one of `recipients`."""
        return all(self.allows(scope, day, recipient) for recipient in recipients)

    def names(self, scopes: Iterable[Scope], day: dt.date, recipient: str) -> bool:
        """Whether one of `scopes` holds on `day` for `recipient` by name, who is not withheld from."""
        wanted = frozenset(scopes)
        named = any(
            grant.scope in wanted and grant.recipient == recipient and day <= grant.until
            for grant in self.grants
        )
        return named and not self.withheld_from(recipient)

    def originals_for(self) -> frozenset[str]:
        """Return whom she names for originals, whatever the end."""
        aliases = {grant.recipient for grant in self.grants if grant.scope in ORIGINALS and grant.recipient}
        return frozenset(alias for alias in aliases if not self.withheld_from(alias))

    def keeps(self, day: dt.date) -> bool:
        """Whether the story may stay on this computer on `day`."""
        scopes = self.scopes()
        beyond = {Scope.STORE_LOCAL, Scope.STORE_BEYOND_DATE} <= scopes
        return beyond or self.allows(Scope.STORE_LOCAL, day)

    def withheld_from(self, recipient: str) -> bool:
        """Whether she asked that `recipient` gets nothing."""
        return any(g.scope is Scope.WITHHOLD_FROM and g.recipient == recipient for g in self.grants)


class Stays(StrEnum):
    """Why a part stays here though her consent would let it go."""

    DECIDED = "decided_to_stay"
    NOT_SPOKEN = "not_spoken"  # its words are to be spoken: there are none, or no voice for their language
    NOT_READ = "not_read"  # its words are to be read aloud: nobody has, or they are others since


Missing = Scope | Stays
"""What keeps a part here."""


def voice_of(consent: Consent, item: Item, day: dt.date) -> VoiceChoice:
    """Return how a sound leaves: as decided, else in the best form that she allows to anybody on `day`."""
    if item.leaves is not None:
        return item.leaves.voice
    if consent.allows(Scope.PUBLISH_VOICE_ORIGINAL, day):
        return VoiceChoice.OWN
    if consent.allows(Scope.PUBLISH_VOICE_DISTORTED, day):
        return VoiceChoice.STRONG
    spoken = item.transcribed and consent.allows(Scope.PUBLISH_TRANSCRIPT, day)
    return VoiceChoice.REVOICED if spoken else VoiceChoice.OWN


_VOICES: dict[VoiceChoice, Missing] = {
    VoiceChoice.STAYS: Stays.DECIDED,
    VoiceChoice.OWN: Scope.PUBLISH_VOICE_ORIGINAL,
    **dict.fromkeys(DISGUISES, Scope.PUBLISH_VOICE_DISTORTED),
    **dict.fromkeys(REVOICINGS, Scope.PUBLISH_TRANSCRIPT),
}


def besides(consent: Consent, item: Item, day: dt.date) -> Missing | None:
    """Return what a part needs to leave, besides what its story needs; `Stays` where nothing lets it go."""
    if item.transcribes is not None:
        return Scope.PUBLISH_TRANSCRIPT
    return _VOICES[voice_of(consent, item, day)] if item.kind is ItemKind.AUDIO else LEAVE[item.kind]


def ever_leaves(consent: Consent, item: Item, day: dt.date) -> bool:
    """Whether a part as it leaves goes to anybody at all on `day`."""
    needed = besides(consent, item, day)
    return needed is None or (isinstance(needed, Scope) and consent.allows(needed, day))


def may_leave(consent: Consent, day: dt.date, recipients: Iterable[str]) -> Scope | None:
    """Return None where a story's redacted text may go to all `recipients`, else the missing scope."""
    recipients = tuple(recipients)
    if any(consent.withheld_from(recipient) for recipient in recipients):
        return Scope.WITHHOLD_FROM
    if not all(any(consent.allows(scope, day, to) for scope in SHARE) for to in recipients):
        return Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE
    return None


def originals_stay(consent: Consent, day: dt.date, recipients: Iterable[str]) -> str | None:
    """Return the first of `recipients` to whom originals do not go; None where they may go to all.

    A yes for anybody is none for this.
    """
    return next((one for one in recipients if not consent.names(ORIGINALS, day, one)), None)


def part_may_leave(consent: Consent, item: Item, day: dt.date, recipients: Iterable[str]) -> Missing | None:
    """Return None where a part as it leaves may go to all `recipients`, else what keeps it here."""
    recipients = tuple(recipients)
    missing = may_leave(consent, day, recipients)
    if missing is not None:
        return missing
    needed = besides(consent, item, day)
    if isinstance(needed, Scope) and consent.allows_all(needed, day, recipients):
        return None
    return needed
