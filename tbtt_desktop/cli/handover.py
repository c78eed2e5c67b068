"""Handing stories over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, complain, emit, say, size_words
from tbtt_desktop.cli.params import FILE, split
from tbtt_desktop.cli.passing import pass_on, pass_on_rest
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_indirect import question_json, say_unanswered
from tbtt_desktop.cli.story_protect import open_suggestions, say_open
from tbtt_desktop.cli.story_render import held_why
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import WorldError
from tbtt_desktop.gate.records import Hit, Severity
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import handover, stories
from tbtt_desktop.services.approval import Question, question
from tbtt_desktop.services.handover import Obstacle, Plan, PlannedStory
from tbtt_desktop.services.leakcheck import place_of
from tbtt_desktop.services.passing_on import all_received
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.services.unredacted import StaysWhole
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault

_TO_HELP: Final = (
    "Who will be able to open it; their card is trusted here. Give it more than once for several."
)
Left = dict[StoryId, tuple[int, Question]]
"""Of each story: suggestions on which nobody decided, and the question whether she would be recognised."""

_ATTESTABLE: Final = frozenset({Obstacle.NOT_LOOKED_AT, Obstacle.NOT_APPROVED, Obstacle.ORIGINALS_APPROVAL})
_STAYING: Final = {
    StaysWhole.DECIDED: "its sound is not to leave",
    StaysWhole.PAGES_OUT: "a page of the document was taken out, and the file would bring it back",
}


class OriginalsNotConfirmed(WorldError):
    """Nobody said yes to originals that are not redacted."""

    codes = ("originals_not_confirmed",)


@click.command(
    epilog='JSON: {"ok", "file", "bundle_id", "digest", "bytes", "to", "stories": [{"story_id", "items":'
    " [numbers"
    ' that leave], "held_back": [{"number", "kind", "scope"}], "problems": [{"code", "numbers", "scope"}],'
    ' "questions": [{"severity", "code", "number", "field", "place"}], "open_suggestions", "indirect":'
    ' {"left", "answered"}}]}. Problem codes: '
    + ", ".join(Obstacle)
    + ". A question of severity ask is answered with: story not-her ID PLACE. Of stories that came in:"
    ' "passed_on": [{"story_id", "problem", "scope"}] in place of "stories". With originals, of each story'
    ' "originals": [{"numbers", "type", "bytes", "sha256"}] and "originals_staying": [{"number", "why"}].'
)
@click.argument("ids", nargs=-1, metavar="[ID...]")
@click.option("--to", "to", multiple=True, required=True, metavar="ALIAS", help=_TO_HELP)
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file; it may have any ending.")
@click.option(
    "--attest",
    is_flag=True,
    help="You say that the pictures were looked at, that she agreed to what leaves, and that what may tell"
    " who she is (story indirect) was read; your alias is recorded.",
)
@click.option(
    "--received",
    is_flag=True,
    help="Instead of ID: every story that came in, that may go on, and that ALIAS does not have.",
)
@click.option(
    "--with-originals",
    is_flag=True,
    help="The pictures, documents and sounds as they were taken in leave too, NOT REDACTED: faces, voices,"
    " names, and notes such as the place where a picture was taken. She must have agreed to"
    " share_identified_to_archive or legal_evidence for each ALIAS by name, and to just that (story approve"
    " --originals-for). What is written stays covered.",
)
@click.option("--yes", is_flag=True, help="With originals: do not ask, they are wanted.")
@vault_options
def export(
    session: Session,
    *,
    ids: tuple[str, ...],
    to: tuple[str, ...],
    out: Path,
    attest: bool,
    received: bool,
    with_originals: bool,
    yes: bool,
) -> None:
    """Hand the stories ID over in one signed bundle, encrypted for ALIAS.

    The leak check reads the final bytes first. What consent or the leak check does not allow is refused
    and named; parts that no consent covers are held back and named. Stories that came in go on as they
    came, with the proof of who signed them, and with their originals where they have some.
    """
    if bool(ids) == received:
        raise click.UsageError("Name stories, or say --received.")
    aliases = _aliases(to)
    with opened(session) as vault, progress() as bar:
        story_ids = [stories.find_story(vault, one) for one in ids]
        if received:
            pass_on_rest(session, vault, aliases, out, bar)
        elif all_received(vault, story_ids):
            pass_on(session, vault, story_ids, aliases, out, bar)
        else:
            wanted = _Wanted(attest=attest, originals=with_originals, asks=not yes)
            planned = _planned(vault, story_ids, aliases, bar, wanted)
            left = _left(vault, planned)
            if planned.clear and not session.as_json:  # before anything is written: there is time to stop
                for story_id, (suggestions, asked) in left.items():
                    say_open(story_id, suggestions)
                    say_unanswered(story_id, asked)
            if planned.clear and planned.originals and wanted.asks and not attest:
                _confirm_originals(planned, aliases)
            sealed = handover.export(vault, planned, out, bar) if planned.clear else None
            _tell(session, planned, wanted, aliases, sealed, left)


@dataclass(frozen=True, slots=True)
class _Wanted:
    attest: bool
    originals: bool
    asks: bool  # before originals leave


def _planned(
    vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str], bar: Progress, wanted: _Wanted
) -> Plan:
    planned = handover.plan(vault, story_ids, aliases, bar, originals=wanted.originals)
    if wanted.attest and _only_attestation_missing(planned):
        clear = planned.clear
        if planned.originals and wanted.asks:  # before her yes to them is noted
            _confirm_originals(planned, aliases)
        handover.attest(vault, planned)
        again = handover.plan
        planned = planned if clear else again(vault, story_ids, aliases, bar, originals=wanted.originals)
    return planned


def _confirm_originals(planned: Plan, aliases: Sequence[str]) -> None:
    """Say in one place what leaves unredacted, and ask."""
    for one in planned.stories:
        for line in _originals_lines(one):
            complain(line)
    people = ", ".join(aliases)
    asked = f"Faces, voices, names and notes in these files are not covered. Give them to {people}?"
    if not click.confirm(asked, err=True):
        raise OriginalsNotConfirmed("originals_not_confirmed")


def _originals_lines(one: PlannedStory) -> Iterable[str]:
    story_id = one.story.row.story_id
    for file in one.unredacted.files:
        told = file.original
        yield (
            f"NOT REDACTED: part {', '.join(map(str, file.numbers))} of {story_id}, {told.type},"
            f" {size_words(told.size)}."
        )
    for stays in one.unredacted.staying:
        yield f"Its original stays: part {stays.number} of {story_id}, {_STAYING[stays.why]}."


def _left(vault: Vault, planned: Plan) -> Left:
    """Return how much nobody decided on, and what nobody answered: neither keeps a story here."""
    return {
        one.story.row.story_id: (
            open_suggestions(vault, one.story.row.story_id),
            question(vault, one.story),
        )
        for one in planned.stories
    }


def _tell(
    session: Session,
    planned: Plan,
    wanted: _Wanted,
    aliases: Sequence[str],
    sealed: Sealed | None,
    left: Left,
) -> None:
    if session.as_json:
        emit(_plan_json(planned, aliases, sealed, left))
    if sealed is None:
        attested = wanted.attest and not _only_attestation_missing(planned)
        complain(_refusal(planned, _ATTESTABLE if attested else frozenset()))
        session.code = 1
    elif not session.as_json:
        say(f"{sealed.path} is for {', '.join(aliases)} ({size_words(sealed.size)}).")
        for one in planned.stories:
            for held in one.held_back:
                say(
                    f"Held back: part {held.number} ({held.kind}) of {one.story.row.story_id},"
                    f" {held_why(held.scope)}."
                )
            for line in _originals_lines(one):
                say(line)


def _aliases(to: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(alias for one in to for alias in split(one)))


def _only_attestation_missing(planned: Plan) -> bool:
    return all(problem.obstacle in _ATTESTABLE for one in planned.stories for problem in one.problems)


def _refusal(planned: Plan, answered: frozenset[Obstacle]) -> str:
    """Return everything that stands in the way, in one line, but for what --attest has answered."""
    told = []
    for one in planned.stories:
        for problem in one.problems:
            if problem.obstacle in answered:
                continue
            params = {
                "name": one.story.row.story_id,
                "scope": problem.scope or "",
                "who": problem.who,
                "numbers": ", ".join(map(str, problem.numbers)),
            }
            told.append(sentence("HandoverRefused", problem.obstacle, params))
            if problem.obstacle is Obstacle.ASKS:
                told.append("Places: " + " ".join(_places(one)))
    return " ".join(told)


def _places(one: PlannedStory) -> Iterable[str]:
    return dict.fromkeys(place_of(hit, one.leaving) for hit in one.hits if hit.severity is Severity.ASK)


def _plan_json(planned: Plan, aliases: Sequence[str], sealed: Sealed | None, left: Left) -> dict[str, Json]:
    return {
        "ok": sealed is not None,
        "file": str(sealed.path) if sealed else None,
        "bundle_id": sealed.bundle_id if sealed else None,
        "digest": sealed.digest if sealed else None,
        "bytes": sealed.size if sealed else None,
        "to": list(aliases),
        "stories": [_story_json(one, *left[one.story.row.story_id]) for one in planned.stories],
    }


def _story_json(one: PlannedStory, suggestions: int, asked: Question) -> dict[str, Json]:
    return {
        "story_id": one.story.row.story_id,
        "items": [rendition.item.number for rendition in one.leaving],
        "held_back": [
            {"number": held.number, "kind": held.kind, "scope": held.scope} for held in one.held_back
        ],
        "problems": [
            {"code": problem.obstacle, "numbers": list(problem.numbers), "scope": problem.scope}
            for problem in one.problems
        ],
        "questions": [_hit_json(hit, one) for hit in one.hits],
        "open_suggestions": suggestions,
        "indirect": question_json(asked),
        "originals": [
            {
                "numbers": list(file.numbers),
                "type": file.original.type,
                "bytes": file.original.size,
                "sha256": file.original.sha256,
            }
            for file in one.unredacted.files
        ],
        "originals_staying": [{"number": stays.number, "why": stays.why} for stays in one.unredacted.staying],
    }


def _hit_json(hit: Hit, one: PlannedStory) -> dict[str, Json]:
    return {
        "severity": hit.severity,
        "code": hit.code,
        "number": hit.item,
        "field": hit.field,
        "place": place_of(hit, one.leaving),
    }
