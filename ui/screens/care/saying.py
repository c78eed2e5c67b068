"""What the page says of what was found, done, and is under way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.integrity import Fault
from ui.i18n import filled, isolated, number, size
from ui.screens.care.presenter import Done, Found, Working
from ui.theme import Tone

_MOST = 12  # lines of what is damaged


@dataclass(frozen=True, slots=True)
class Told:
    """A message."""

    tone: Tone
    title: str
    text: str


def step_words(working: Working) -> str:
    """Return what is being done just now."""
    steps = {
        "write": QCoreApplication.translate("Care", "Writing the backup"),
        "check": QCoreApplication.translate("Care", "Reading the backup again"),
        "restore": QCoreApplication.translate("Care", "Unpacking the backup"),
        "check_pages": QCoreApplication.translate("Care", "Reading every page"),
        "check_media": QCoreApplication.translate("Care", "Reading every sound and picture"),
        "survey": QCoreApplication.translate("Care", "Looking what is left"),
        "salvage": QCoreApplication.translate("Care", "Saving what can be read"),
    }
    whole = {
        "backup": QCoreApplication.translate("Care", "Backing up"),
        "restore": QCoreApplication.translate("Care", "Bringing the backup back"),
        "check": QCoreApplication.translate("Care", "Checking everything"),
        "salvage": QCoreApplication.translate("Care", "Saving what can be read"),
        "mend": QCoreApplication.translate("Care", "Making the search index anew"),
    }
    return steps.get(working.step) or whole[working.what]


def done_words(done: Done) -> Told:
    """Return what was done, what is safe, and what to do next."""
    name = isolated(done.path.name) if done.path is not None else ""
    if done.what == "backup":
        title = filled(QCoreApplication.translate("Care", "The backup %1 is written and read again"), name)
        text = QCoreApplication.translate("Care", "%1, all of it whole. Keep it somewhere else.")
        return Told(Tone.DONE, title, filled(text, size(done.count)))
    if done.what == "restore":
        return _restored(done, name)
    if done.what == "salvage":
        return _salvaged(done, name)
    if done.what == "mend":
        title = QCoreApplication.translate("Care", "The search index was made anew")
        return Told(Tone.DONE, title, QCoreApplication.translate("Care", "Everything can be found again."))
    title = QCoreApplication.translate("Care", "%n parts are deleted for good", "", done.count)
    return Told(Tone.DONE, title, QCoreApplication.translate("Care", "Nothing of them is left in the vault."))


def _restored(done: Done, name: str) -> Told:
    title = filled(QCoreApplication.translate("Care", "The backup is back, in %1"), name)
    lines = [QCoreApplication.translate("Care", "Lock, and choose Restored notebook to open it.")]
    gone = done.applied.deleted
    if gone:
        lines.append(
            QCoreApplication.translate("Care", "%n things that were deleted since stay deleted.", "", gone)
        )
    taken = done.applied.withdrawn
    if taken:
        lines.append(
            QCoreApplication.translate("Care", "In %n stories consent was taken back since.", "", taken)
        )
    if done.applied.log_differs:
        lines.append(
            QCoreApplication.translate(
                "Care", "The activity log here does not go on from the backup's: one of them was changed."
            )
        )
        return Told(Tone.CAUTION, title, " ".join(lines))
    return Told(Tone.DONE, title, " ".join(lines))


def _salvaged(done: Done, name: str) -> Told:
    made = done.salvaged
    title = filled(QCoreApplication.translate("Care", "What can be read is saved, in %1"), name)
    lines = [
        QCoreApplication.translate("Care", "%n stories.", "", done.count),
        QCoreApplication.translate("Care", "Lock, and choose Restored notebook to open it."),
        QCoreApplication.translate("Care", "This vault is as it was; do not write into it any more."),
    ]
    lost = made is not None and bool(made.damaged)
    if made is not None and made.parts:
        parts = len(made.parts)
        lines.append(QCoreApplication.translate("Care", "Something is lost of %n parts.", "", parts))
    if made is not None and made.renamed:
        renamed = len(made.renamed)
        lines.append(QCoreApplication.translate("Care", "%n stories lost their name.", "", renamed))
    if made is not None and made.asked:
        asked = len(made.asked)
        lines.append(
            QCoreApplication.translate(
                "Care",
                "Of %n stories nothing leaves until she is asked again; after unlocking it says which.",
                "",
                asked,
            )
        )
    if made is not None and not made.identity:
        lines.append(
            QCoreApplication.translate("Care", "The signing keys are lost: give everybody your new card.")
        )
    return Told(Tone.CAUTION if lost else Tone.DONE, title, " ".join(lines))


def fault_lines(found: Found) -> list[str]:
    """Return what is damaged, a line each."""
    lines = list(dict.fromkeys(_fault(fault, found) for fault in found.check.faults))
    if len(lines) <= _MOST:
        return lines
    more = QCoreApplication.translate("Care", "and %n more", "", len(lines) - _MOST)
    return [*lines[:_MOST], more]


def _fault(fault: Fault, found: Found) -> str:
    if fault.story_id is not None:
        name = isolated(found.names.get(fault.story_id, fault.story_id[:8]))
        if fault.part is None:
            words = QCoreApplication.translate("Care", "Of the story %1 something is lost.")
            return filled(words, name)
        words = QCoreApplication.translate("Care", "Of the story %1, part %2, something is lost.")
        return filled(words, name, number(fault.part))
    if fault.code == "pages_damaged":
        return QCoreApplication.translate("Care", "%n pages of the vault are damaged.", "", int(fault.what))
    return _general(fault)


def _general(fault: Fault) -> str:
    words = {
        "search_damaged": QCoreApplication.translate("Care", "The search index is damaged; nothing is lost."),
        "activity_gap": QCoreApplication.translate("Care", "A line of the activity log is missing."),
        "recovery_slot_missing": QCoreApplication.translate(
            "Care", "The copy of the recovery slot is missing; it is made again at the next start."
        ),
        "area_damaged": area_words(fault.what),
        "structure_damaged": QCoreApplication.translate("Care", "The database is out of order."),
        "medium_damaged": QCoreApplication.translate("Care", "A sound or picture is damaged."),
    }
    return words.get(fault.code) or QCoreApplication.translate(
        "Care", "The key file is damaged. Keep the recovery shares at hand."
    )


def area_words(table: str) -> str:
    """Return what a damaged table held."""
    written = QCoreApplication.translate("Care", "Something of what was written is lost.")
    media = QCoreApplication.translate("Care", "Something of a sound or picture is lost.")
    consent = QCoreApplication.translate("Care", "Something of what was agreed to is lost.")
    people = QCoreApplication.translate("Care", "Something of the cards of people is lost.")
    marks = QCoreApplication.translate("Care", "Something of what was to be covered is lost.")
    left = QCoreApplication.translate("Care", "Something of the list of what left and came is lost.")
    log = QCoreApplication.translate("Care", "Something of the activity log is lost.")
    other = QCoreApplication.translate("Care", "Something is damaged that is made anew in a new vault.")
    known = {
        "text_revisions": written,
        "items": written,
        "stories": written,
        "media": media,
        "media_chunks": media,
        "recording_segments": media,
        "recordings": media,
        "consents": consent,
        "consent_scopes": consent,
        "approvals": consent,
        "approved_originals": consent,
        "approved_parts": consent,
        "cards": people,
        "identity": people,
        "marks": marks,
        "entities": marks,
        "entity_forms": marks,
        "ledger": left,
        "chains": left,
        "intake": left,
        "received": left,
        "received_media": left,
        "tombstones": left,
        "decisions": left,
        "phrases_said": left,
        "withdrawal_phrases": left,
        "activity": log,
    }
    return known.get(table, other)
