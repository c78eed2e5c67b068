"""What Intake says of a file: who signed it, what it holds, what will happen or happened to it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.services.intake import Result, Verdict
from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Trust
from ui.i18n import filled, isolated, listed, moment_day
from ui.screens.intake.files import Fate, Incoming
from ui.screens.people.cards import name_of
from ui.screens.people.saying import rights_words, standing_words, trust_pill
from ui.theme import Tone
from ui.widgets import Cell, Row
from ui.words import Words, words_of

_NOTHING = "–"
_NAMED = 3  # signers of what is passed on; the story itself names its own


translate = QCoreApplication.translate


def row_of(number: int, file: Incoming) -> Row:
    """Return the line of a file."""
    signed, trust = _signed(file)
    fate, tone = fate_words(file)
    return Row(
        str(number),
        (
            Cell(isolated(file.short_name)),
            Cell(signed),
            trust,
            Cell(_holds(file)),
            Cell(fate, tone=tone),
        ),
    )


def _signed(file: Incoming) -> tuple[str, Cell]:
    verdict, fate = file.verdict, file.fate
    if fate is Fate.LOOKING or verdict is None:
        return "", Cell("")
    if not verdict.ok:
        words = {
            Fate.ELSEWHERE: translate("Intake", "Not for you"),
            Fate.UNREADABLE: translate("Intake", "Not read"),
            Fate.NO_BUNDLE: translate("Intake", "No bundle"),
        }
        tone = Tone.DANGER if fate is Fate.REFUSED else Tone.CAUTION
        return _NOTHING, Cell(words.get(fate, translate("Intake", "Not intact")), tone=tone)
    signer = verdict.signer
    if signer is None or not _is_known(signer):
        signed = translate("Intake", "unknown key")
    else:
        signed = name_of(signer)
        if verdict.told_by:
            told = listed(name_of(one) for one in verdict.told_by[:_NAMED])
            signed = filled(translate("Intake", "%1, for %2"), signed, told)
    if file.mismatch:
        return signed, Cell(translate("Intake", "Words differ"), tone=Tone.DANGER)
    if signer is None:
        return signed, Cell(translate("Intake", "Compare words"), tone=Tone.CAUTION)
    if _is_ours(verdict):
        return name_of(signer), Cell(translate("Intake", "Trusted"), tone=Tone.DONE)
    pill, tone = trust_pill(signer)
    return signed, Cell(pill, tone=tone)


def _is_known(signer: Person) -> bool:
    """Whether somebody here has met this key: a name that nobody checked is no name."""
    return signer.trust is not Trust.UNKNOWN or signer.dispute is not None or bool(signer.succeeds)


def _holds(file: Incoming) -> str:
    verdict = file.verdict
    if verdict is None:
        return ""
    if not verdict.ok:
        return refusal_words(verdict)[0]
    if verdict.kind == Kind.ROSTER:
        return translate("Intake", "A roster")
    if verdict.kind == Kind.KIT:
        return translate("Intake", "A kit")
    parts = [
        words
        for count, words in (
            (verdict.stories, translate("Intake", "%n stories", "", verdict.stories)),
            (verdict.media, translate("Intake", "%n pictures and sounds", "", verdict.media)),
            (verdict.originals, translate("Intake", "%n originals, not covered", "", verdict.originals)),
            (verdict.withdrawals, translate("Intake", "%n withdrawals", "", verdict.withdrawals)),
            (verdict.transfers, translate("Intake", "%n whole stories, not covered", "", verdict.transfers)),
            (verdict.receipts, translate("Intake", "%n receipts", "", verdict.receipts)),
        )
        if count
    ]
    return " · ".join(parts) or _NOTHING


def fate_words(file: Incoming) -> tuple[str, Tone]:
    """Return what will become of a file, or what became of it."""
    if file.taken is not None and file.fate is Fate.DONE:
        return _result_words(file.taken.result, file.verdict)
    return {
        Fate.LOOKING: (translate("Intake", "Being looked at…"), Tone.MUTED),
        Fate.READY: (translate("Intake", "Ready to take in"), Tone.DONE),
        Fate.WITHDRAWAL: (translate("Intake", "Will be withdrawn here"), Tone.ACCENT),
        Fate.KNOWN: (translate("Intake", "Already here"), Tone.MUTED),
        Fate.COMPARE: (translate("Intake", "Waiting for you"), Tone.CAUTION),
        Fate.DIFFERS: (translate("Intake", "Stays out"), Tone.DANGER),
        Fate.KEPT_OUT: (translate("Intake", "Stays out"), Tone.DANGER),
        Fate.DISPUTED: (translate("Intake", "Waiting for you"), Tone.CAUTION),
        Fate.UNREADABLE: (translate("Intake", "Cannot be read"), Tone.DANGER),
        Fate.NO_BUNDLE: (translate("Intake", "Stays out"), Tone.MUTED),
        Fate.ELSEWHERE: (translate("Intake", "Stays out"), Tone.MUTED),
        Fate.REFUSED: (translate("Intake", "Refused"), Tone.DANGER),
        Fate.DONE: (translate("Intake", "Taken in"), Tone.DONE),
    }[file.fate]


def _result_words(result: Result, verdict: Verdict | None) -> tuple[str, Tone]:
    if result is Result.WITHDRAWN and verdict is not None and not verdict.withdrawals:
        return translate("Intake", "Stays out: withdrawn"), Tone.MUTED
    return {
        Result.IMPORTED: (translate("Intake", "Taken in"), Tone.DONE),
        Result.DUPLICATE: (translate("Intake", "Already here"), Tone.MUTED),
        Result.UPDATED: (translate("Intake", "Taken in, newer"), Tone.DONE),
        Result.CONFLICT: (translate("Intake", "Does not fit"), Tone.CAUTION),
        Result.WITHDRAWN: (translate("Intake", "Withdrawn here"), Tone.ACCENT),
        Result.WAITING: (translate("Intake", "Waiting for you"), Tone.CAUTION),
        Result.QUARANTINED: (translate("Intake", "Stays out"), Tone.DANGER),
        Result.REFUSED: (translate("Intake", "Refused"), Tone.DANGER),
    }[result]


def refusal_words(verdict: Verdict) -> Words:
    """Return why a bundle was refused, and what to do."""
    # A refusal of the format names no file; a file that could not be read does.
    return words_of(
        verdict.code, verdict.params, "FileProblem" if "name" in verdict.params else "BundleRefused"
    )


def explained(file: Incoming) -> tuple[Tone, str, str] | None:
    """Return what there is to say of a file besides its line: tone, what happened, what to do."""
    verdict, fate = file.verdict, file.fate
    if verdict is None:
        return None
    if not verdict.ok:
        return (Tone.DANGER if fate is Fate.REFUSED else Tone.CAUTION, *refusal_words(verdict))
    if verdict.discarded and fate in (Fate.KNOWN, Fate.READY, Fate.DONE):
        return _discarded(verdict)
    if has_kit_to_look_at(file):
        text = translate("Intake", "Its words are read aloud to her. Look at what it changes, then use it.")
        return Tone.INFO, translate("Intake", "The kit changes nothing yet"), text
    if verdict.signer is not None and not _is_ours(verdict):
        said = _of_signer(fate, verdict.signer)
        if said is not None:
            return said
    if fate is Fate.KNOWN:
        return (
            Tone.INFO,
            translate("Intake", "This bundle was taken in before"),
            translate("Intake", "Nothing more is to be done with it."),
        )
    if fate is Fate.DONE and file.taken is not None and file.taken.result is Result.CONFLICT:
        text = translate(
            "Intake",
            "What fits was taken in. What does not fit changed nothing here, and the receipt says so.",
        )
        return Tone.CAUTION, translate("Intake", "Something in it does not fit what is here"), text
    return None


def has_kit_to_look_at(file: Incoming) -> bool:
    """Whether it brought a kit that waits for somebody to look at it."""
    taken = file.taken
    came = taken is not None and taken.result in (Result.IMPORTED, Result.UPDATED)
    return came and file.verdict is not None and bool(file.verdict.kit)


def _discarded(verdict: Verdict) -> tuple[Tone, str, str]:
    """Return that something of it was deleted here once, and when."""
    count = len(verdict.discarded)
    title = translate("Intake", "You discarded %n stories of this bundle", "", count)
    stamps = sorted(one.stamp for one in verdict.discarded)
    when = listed(dict.fromkeys(moment_day(dt.datetime.fromisoformat(one)) for one in stamps))
    text = translate("Intake", "That was on %1. What you discarded stays out, whoever sends it again.")
    return Tone.INFO, title, text.replace("%1", when)


def _of_signer(fate: Fate, signer: Person) -> tuple[Tone, str, str] | None:
    """Return what is to be said because of who signed it."""
    why = standing_words(signer)
    if fate is Fate.DIFFERS:
        text = translate(
            "Intake",
            "Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.",
        )
        return Tone.DANGER, translate("Intake", "The words differ"), text
    if fate is Fate.KEPT_OUT:
        text = translate(
            "Intake", "Nothing was taken in. The sender needs a new card, and makes the bundle again."
        )
        return Tone.CAUTION, translate("Intake", "This key is not trusted any more"), f"{why} {text}"
    if fate is Fate.DISPUTED:
        text = translate("Intake", "Decide about %1 under People. Until then nothing is taken in.")
        title = translate("Intake", "It is not decided whether this key counts")
        waits = signer.dispute is Dispute.AUTHORITY and signer.vouched is not None
        whom = isolated(signer.vouched.alias) if waits and signer.vouched else name_of(signer)
        return Tone.CAUTION, title, f"{why} {text.replace('%1', whom)}"
    if fate in (Fate.READY, Fate.WITHDRAWAL):
        title = translate("Intake", "Signed by %1").replace("%1", name_of(signer))
        return Tone.INFO, title, f"{why}\n{rights_words(signer)}"
    return None


def _is_ours(verdict: Verdict) -> bool:
    """Whether we signed it ourselves: then nobody decided anything about the key."""
    return verdict.signer is not None and verdict.trust is not verdict.signer.trust
