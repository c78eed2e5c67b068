"""What she agrees to, and takes back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable

from tbtt_desktop.services.stories import clean_line, require_local
from tbtt_desktop.stories.consent import (
    DURATION_DEFAULT,
    PURPOSE_DEFAULT,
    Consent,
    ConsentRecord,
    Grant,
    Scope,
)
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import activity, consent, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault


def change(
    vault: Vault,
    story_id: StoryId,
    *,
    grant: Iterable[Scope] = (),
    withdraw: Iterable[Scope] = (),
    recipient: str = "",
    purpose: str = PURPOSE_DEFAULT,
    until: dt.date | None = None,
) -> Consent:
    """Put a new version of the consent into force.

    A granted scope holds for `recipient` ("" for any trusted one), for `purpose`, until the day given
    (a year from now by default), in place of what was said of that scope before. Only whom to keep the
    story from adds up, unless it is withdrawn in the same call. Scopes not named stay as they are.
    """
    purpose = clean_line(purpose)
    end = until or vault.world.clock.today() + DURATION_DEFAULT
    granted = {_key(one): one for one in (Grant(scope, recipient, purpose, end) for scope in grant)}
    gone = frozenset(withdraw)

    def step(db: Connection) -> Consent:
        require_local(db, story_id)
        before = consent.current(db, story_id)
        kept = {_key(one): one for one in before.grants if one.scope not in gone}
        together = {**kept, **granted}.values()
        grants = tuple(sorted(together, key=lambda one: (one.scope, one.recipient)))
        result = consent.append(db, vault.world.clock, story_id, grants, _record(db, story_id, before))
        activity.log(db, vault.world.clock, "consent_changed", story=story_id, version=result.version)
        return result

    return vault.write(step)


def withhold_from(
    vault: Vault, story_id: StoryId, aliases: Iterable[str], *, until: dt.date | None = None
) -> Consent:
    """Keep the story from these and nobody else, in one new version. Who was named before keeps the day."""
    end = until or vault.world.clock.today() + DURATION_DEFAULT
    wanted = tuple(dict.fromkeys(aliases))

    def step(db: Connection) -> Consent:
        require_local(db, story_id)
        before = consent.current(db, story_id)
        named = {one.recipient: one for one in before.grants if one.scope is Scope.WITHHOLD_FROM}
        fresh = {alias: Grant(Scope.WITHHOLD_FROM, alias, PURPOSE_DEFAULT, end) for alias in wanted}
        kept = [one for one in before.grants if one.scope is not Scope.WITHHOLD_FROM]
        grants = [*kept, *(named.get(alias, fresh[alias]) for alias in wanted)]
        ordered = tuple(sorted(grants, key=lambda one: (one.scope, one.recipient)))
        if ordered == before.grants:
            return before
        result = consent.append(db, vault.world.clock, story_id, ordered, _record(db, story_id, before))
        activity.log(db, vault.world.clock, "consent_changed", story=story_id, version=result.version)
        return result

    return vault.write(step)


def _record(db: Connection, story_id: StoryId, before: Consent) -> ConsentRecord:
    """Return how consent was given; at the first time, who explains it here and in which language."""
    if before.version:
        return before.record
    language = stories.get(db, story_id).language
    return dataclasses.replace(before.record, explained_by=identity(db).alias, language=language)


def _key(grant: Grant) -> tuple[Scope, str]:
    """Return what a later yes stands in place of; nobody she named is forgotten over another name."""
    return grant.scope, grant.recipient if grant.scope is Scope.WITHHOLD_FROM else ""


def set_record(vault: Vault, story_id: StoryId, record: ConsentRecord) -> Consent:
    """Say how consent was given: by whom, in which language, what was explained."""

    def step(db: Connection) -> Consent:
        require_local(db, story_id)
        before = consent.current(db, story_id)
        if before.record == record and before.version:
            return before
        return consent.append(db, vault.world.clock, story_id, before.grants, record)

    return vault.write(step)
