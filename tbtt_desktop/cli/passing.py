"""Passing on what came in, for `export`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tbtt_desktop.cli.output import Json, complain, emit, say, size_words
from tbtt_desktop.cli.session import Session
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import passing_on
from tbtt_desktop.services.passing_on import PassedOn, PassPlan
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault


def pass_on(
    session: Session,
    vault: Vault,
    story_ids: Sequence[StoryId],
    aliases: Sequence[str],
    out: Path,
    bar: Progress,
) -> None:
    """Pass the stories that are named on, all or none."""
    planned = passing_on.plan(vault, story_ids, aliases, bar)
    sealed = passing_on.pass_on(vault, planned, out, bar) if planned.clear else None
    _tell(session, planned, sealed)
    if sealed is None:
        complain(" ".join(_why(one) for one in planned.stories if one.hindrance))
        session.code = 1


def pass_on_rest(session: Session, vault: Vault, aliases: Sequence[str], out: Path, bar: Progress) -> None:
    """Pass on every story that may go and that not everybody named has; say which stay."""
    planned = passing_on.plan_rest(vault, aliases, bar)
    leaving = PassPlan(planned.leaving, planned.recipients, planned.cards)
    sealed = passing_on.pass_on(vault, leaving, out, bar)
    _tell(session, planned, sealed)
    if not session.as_json:
        for one in planned.stories:
            if one.hindrance:
                say(f"Stays: {_why(one)}")


def _why(one: PassedOn) -> str:
    params = {"name": one.story_id, "scope": one.scope or ""}
    return sentence("PassingOnRefused", str(one.hindrance), params)


def _tell(session: Session, planned: PassPlan, sealed: Sealed | None) -> None:
    aliases = [card.alias for card in planned.cards]
    if session.as_json:
        stories: list[Json] = [
            {"story_id": one.story_id, "problem": one.hindrance, "scope": one.scope}
            for one in planned.stories
        ]
        emit(
            {
                "ok": sealed is not None,
                "file": str(sealed.path) if sealed else None,
                "bundle_id": sealed.bundle_id if sealed else None,
                "digest": sealed.digest if sealed else None,
                "bytes": sealed.size if sealed else None,
                "to": list(aliases),
                "passed_on": stories,
            }
        )
    elif sealed is not None:
        count = len(planned.leaving)
        say(f"{sealed.path} passes {count} stories on to {', '.join(aliases)} ({size_words(sealed.size)}).")
