"""What Hand over says: what leaves, what stays and why, what is missing and where it is mended."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.gate.records import Code
from tbtt_desktop.services.handover import HeldBack, Obstacle, PlannedStory, Problem
from tbtt_desktop.services.outbox import Answered, Candidate
from tbtt_desktop.stories.consent import Scope, Stays
from tbtt_desktop.stories.records import ItemKind, Stage, StoryRow
from ui.i18n import filled, isolated, listed, moment_day, number
from ui.route import Screen
from ui.screens.hand_over.findings import Finding
from ui.screens.hand_over.receipts import Read, ReceiptRead
from ui.screens.ledger.saying import refusal_words
from ui.theme import Tone
from ui.words import Words, words_of

translate = QCoreApplication.translate

_SEEN = frozenset({Code.PICTURE_BOX, Code.PICTURE_BOX_OUTSIDE, Code.PICTURE_SIZE, Code.PICTURE_STRUCTURE})
_HEARD = frozenset({Code.SOUND_MUTE, Code.SOUND_MUTE_OUTSIDE, Code.SOUND_STRUCTURE})
_ODD = frozenset({Code.PART_UNREADABLE, Code.PART_TYPE, Code.PART_UNACCOUNTED, Code.STORY_UNKNOWN})


def in_it(row: StoryRow) -> str:
    """Return what a story consists of, said so that nobody takes it for what leaves."""
    parts = _parts(row.texts, row.sounds, row.photos)
    return translate("HandOver", "In it: %1").replace("%1", parts) if parts else ""


def leaves(planned: PlannedStory) -> str:
    """Return what of a story leaves."""
    kinds = Counter(one.item.kind for one in planned.leaving)
    return _parts(kinds[ItemKind.TEXT], kinds[ItemKind.AUDIO], kinds[ItemKind.PHOTO])


def _parts(texts: int, sounds: int, photos: int) -> str:
    words = (
        (texts, translate("HandOver", "text")),
        (sounds, translate("HandOver", "%n sounds", "", sounds)),
        (photos, translate("HandOver", "%n pictures", "", photos)),
    )
    return " · ".join(text for count, text in words if count)


def stays(held_back: Iterable[HeldBack]) -> list[str]:
    """Return what stays here, a sentence a reason."""
    return list(dict.fromkeys(_stays(one) for one in held_back))


def _stays(one: HeldBack) -> str:
    if one.scope is Scope.PUBLISH_VOICE_ORIGINAL:
        return translate("HandOver", "Sound stays here: she said no to sharing her own voice.")
    if one.scope is Scope.PUBLISH_VOICE_DISTORTED:
        return translate("HandOver", "Sound stays here: she said no to sharing her voice disguised.")
    if one.scope is Stays.DECIDED:
        what = translate("HandOver", "Part %1 stays here: you decided that it does not leave.")
        return what.replace("%1", number(one.number))
    if one.scope is Stays.NOT_SPOKEN:
        what = translate("HandOver", "Part %1 stays here: nobody says its words yet.")
        return what.replace("%1", number(one.number))
    if one.scope is Stays.NOT_READ:
        what = translate("HandOver", "Part %1 stays here: its words changed since they were read aloud.")
        return what.replace("%1", number(one.number))
    if one.scope is Scope.PUBLISH_TRANSCRIPT:
        return translate("HandOver", "Transcript stays here: she said no to sharing it.")
    if one.scope is Scope.PUBLISH_IMAGE:
        return translate("HandOver", "Pictures stay here: she said no to sharing pictures.")
    what = translate("HandOver", "Part %1 stays here: she has not agreed to share it.")
    return what.replace("%1", number(one.number))


def standing(candidate: Candidate) -> tuple[str, Tone]:
    """Return where a story stands that is not chosen."""
    return {
        Stage.HANDED_OVER: (translate("HandOver", "Handed over"), Tone.INFO),
        Stage.RECEIVED: (translate("HandOver", "Received"), Tone.DONE),
    }.get(candidate.row.stage, (translate("HandOver", "Ready"), Tone.ACCENT))


def checked(planned: PlannedStory, found: Iterable[Finding]) -> tuple[str, Tone]:
    """Return what the check says of a story."""
    if any(not one.asks for one in found):
        return translate("HandOver", "Not covered"), Tone.DANGER
    if not planned.clear:
        return translate("HandOver", "Not yet"), Tone.CAUTION
    if planned.held_back:
        return translate("HandOver", "Checked, part held back"), Tone.CAUTION
    return translate("HandOver", "Checked"), Tone.DONE


def mending(problem: Problem, *, empty: bool) -> tuple[str, Screen] | None:
    """Return what keeps a story here and the step that mends it; findings are said one by one."""
    obstacle = problem.obstacle
    if obstacle in (Obstacle.LEAK, Obstacle.ASKS):
        return None
    if obstacle is Obstacle.NOTHING_LEFT and empty:
        return translate("HandOver", "Nothing is in it yet."), Screen.INTERVIEW
    if obstacle is Obstacle.CONSENT_MISSING and problem.scope is Scope.WITHHOLD_FROM:
        return translate("HandOver", "She asked to keep it from somebody who is chosen here."), Screen.BEFORE
    if obstacle is Obstacle.ORIGINALS_CONSENT:
        words = translate("HandOver", "She has not agreed, by name, that %1 gets its originals.")
        return words.replace("%1", isolated(problem.who)), Screen.BEFORE
    if obstacle is Obstacle.ORIGINALS_APPROVAL:
        return None  # asked beside the list of what leaves so
    return {
        Obstacle.CONSENT_MISSING: (
            translate("HandOver", "She has not agreed to handing it over to everybody chosen here."),
            Screen.BEFORE,
        ),
        Obstacle.NOTHING_LEFT: (
            translate("HandOver", "What she agreed to leaves nothing to hand over."),
            Screen.BEFORE,
        ),
        Obstacle.NO_ORIGINALS: (
            translate("HandOver", "There is no original of it that may leave."),
            Screen.STORIES,
        ),
        Obstacle.UNDECIDED: (translate("HandOver", "A mark waits for a decision."), Screen.PROTECT),
        Obstacle.NOT_LOOKED_AT: (
            translate("HandOver", "Nobody has looked at every picture as it leaves."),
            Screen.PROTECT,
        ),
        Obstacle.NOT_APPROVED: (
            translate("HandOver", "She has not yet said yes to exactly what leaves."),
            Screen.PROTECT,
        ),
    }.get(obstacle, (translate("HandOver", "It does not leave from here."), Screen.STORIES))


def missing(obstacle: Obstacle, *, empty: bool) -> tuple[str, Screen]:
    """Return what a story lacks before anybody is chosen, and the step that mends it."""
    if obstacle is Obstacle.CONSENT_MISSING:
        return translate("HandOver", "She has not agreed to handing it over."), Screen.BEFORE
    found = mending(Problem(obstacle), empty=empty)
    return found if found is not None else ("", Screen.PROTECT)


def step_words(screen: Screen) -> str:
    """Return the name of a step as a link."""
    return {
        Screen.BEFORE: translate("HandOver", "Before we begin"),
        Screen.INTERVIEW: translate("HandOver", "Interview"),
        Screen.PROTECT: translate("HandOver", "Protect"),
    }.get(screen, translate("HandOver", "Stories"))


def found_words(finding: Finding) -> str:
    """Return what was found, and in which part."""
    if finding.code in _SEEN:
        words = translate("HandOver", "Something covered can still be seen")
    elif finding.code in _HEARD:
        words = translate("HandOver", "Something muted can still be heard")
    elif finding.code in _ODD:
        words = translate("HandOver", "A file is not what it should be")
    elif finding.code is Code.CONSENT_MISSING:
        words = translate("HandOver", "Something leaves to which she has not agreed")
    elif finding.code is Code.ORIGINAL_STAYS:
        words = translate("HandOver", "An original would leave to which she has not agreed")
    elif finding.code is Code.SOUND_WORDS:
        words = translate("HandOver", "A voice says other words than those that leave in writing")
    elif finding.asks:
        words = translate("HandOver", "This looks like something you covered")
    else:
        words = translate("HandOver", "Something you covered can still be read")
    if not finding.number:
        return words
    return filled(translate("HandOver", "%1, in part %2"), words, number(finding.number))


def excerpt(finding: Finding) -> str:
    """Return the final text around what was found, "" where it is no text."""
    if not finding.found:
        return ""
    text = f"…{finding.before}«{finding.found}»{finding.after}…"
    return isolated(" ".join(text.split()))


def answer_words(answer: Answered) -> str:
    """Return who has what left, and what they confirmed."""
    who = isolated(answer.alias)
    if not answer.receipt:
        day = moment_day(dt.datetime.fromisoformat(answer.stamp))
        words = translate("HandOver", "%1: waiting since %2")
        return filled(words, who, day)
    day = moment_day(dt.datetime.fromisoformat(answer.receipt_stamp))
    known = {
        "accepted": translate("HandOver", "%1: received on %2"),
        "withdrawn": translate("HandOver", "%1: withdrawn there on %2"),
    }
    if answer.receipt not in known:
        refused = translate("HandOver", "%1, on %2: %3")
        return filled(refused, who, day, refusal_words(answer.receipt))
    return filled(known[answer.receipt], who, day)


def receipt_words(receipt: ReceiptRead) -> tuple[Tone, str, str]:
    """Return what became of a file that was read as a receipt."""
    if receipt.result is Read.REFUSED:
        name = "FileProblem" if "name" in receipt.verdict.params else "BundleRefused"
        refused: Words = words_of(receipt.verdict.code, receipt.verdict.params, name)
        return (Tone.DANGER, *refused)
    if receipt.result is Read.TAKEN_OVER:
        text = translate(
            "HandOver",
            "It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.",
        )
        return Tone.DONE, translate("HandOver", "A whole story was taken over"), text
    if receipt.result is Read.APPLIED:
        names = listed(isolated(name) for name in receipt.received)
        if not names:
            text = translate("HandOver", "It is noted below who confirmed what.")
            return Tone.DONE, translate("HandOver", "The receipt was read"), text
        text = translate("HandOver", "You can keep these stories, or delete them here.")
        return Tone.DONE, translate("HandOver", "Received: %1").replace("%1", names), text
    title, text = {
        Read.KNOWN: (
            translate("HandOver", "This receipt was read before"),
            translate("HandOver", "Nothing more is to be done with it."),
        ),
        Read.NO_RECEIPT: (
            translate("HandOver", "This is no receipt"),
            translate(
                "HandOver", "Nothing was taken in. Bundles that hold stories are taken in under Intake."
            ),
        ),
        Read.REVOKED: (
            translate("HandOver", "The key that signed it is not trusted any more"),
            translate("HandOver", "Nothing was taken in. Ask the person for a new card and a new receipt."),
        ),
        Read.ELSEWHERE: (
            translate("HandOver", "This receipt answers nothing that left from here"),
            translate(
                "HandOver",
                "Nothing is noted. It may be for another vault, or of somebody who was given nothing.",
            ),
        ),
        Read.STRANGER: (
            translate("HandOver", "Nobody has compared the words of who signed it"),
            translate("HandOver", "Nothing was taken in. Add the card under People, then read it again."),
        ),
    }[receipt.result]
    return Tone.CAUTION, title, text
