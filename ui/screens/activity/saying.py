"""What a line of the log says to a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.activity import Activity
from ui.i18n import isolated, number


def category_words(about: str | None) -> str:
    """Return what a filter is called."""
    if about is None:
        return QCoreApplication.translate("Activity", "All")
    return {
        "opening": QCoreApplication.translate("Activity", "Opening"),
        "keys": QCoreApplication.translate("Activity", "Keys"),
        "leaving": QCoreApplication.translate("Activity", "What left and came"),
        "deleting": QCoreApplication.translate("Activity", "Deleted"),
        "care": QCoreApplication.translate("Activity", "Care"),
    }[about]


def line_words(line: Activity) -> str:
    """Return what was done; a kind that this version does not know, as it stands."""
    return _opening(line) or _stories().get(line.kind) or _keys().get(line.kind) or _care(line) or line.kind


def event_words(event: str) -> str:
    """Return what was done with a story, by its code; one that this version does not know, as it stands."""
    return _stories().get(event, event)


def _opening(line: Activity) -> str:
    if line.kind == "unlock_failed":
        count = int(line.detail.get("count", 1))
        return QCoreApplication.translate("Activity", "%n attempts to open it failed", "", count)
    return {
        "unlocked": QCoreApplication.translate("Activity", "Opened"),
        "recovered": QCoreApplication.translate("Activity", "Opened with recovery shares"),
        "vault_created": QCoreApplication.translate("Activity", "The vault was made"),
    }.get(line.kind, "")


def _stories() -> Mapping[str, str]:
    return {
        "story_begun": QCoreApplication.translate("Activity", "A story was begun"),
        "story_deleted": QCoreApplication.translate("Activity", "A story was deleted"),
        "part_deleted": QCoreApplication.translate("Activity", "A part of a story was deleted for good"),
        "recording_begun": QCoreApplication.translate("Activity", "A recording was begun"),
        "recording_ended": QCoreApplication.translate("Activity", "A recording ended"),
        "recording_cut": QCoreApplication.translate("Activity", "A recording was cut off"),
        "consent_changed": QCoreApplication.translate("Activity", "What she agrees to was changed"),
        "pictures_looked_at": QCoreApplication.translate("Activity", "Pictures were looked at"),
        "gate_answered": QCoreApplication.translate("Activity", "The leak check was answered: it is not her"),
        "recognising_answered": QCoreApplication.translate(
            "Activity", "It was answered whether she would be recognised"
        ),
        "approved": QCoreApplication.translate("Activity", "She agreed to what leaves"),
        "handed_over": QCoreApplication.translate("Activity", "Stories were handed over"),
        "passed_on": QCoreApplication.translate("Activity", "Stories that came in were passed on"),
        "transferred": QCoreApplication.translate("Activity", "A whole story was given to another helper"),
        "taken_over": QCoreApplication.translate("Activity", "A whole story was taken over"),
        "not_handed_over": QCoreApplication.translate("Activity", "A bundle could not be written after all"),
        "bundle_taken": QCoreApplication.translate("Activity", "A bundle was taken in"),
        "receipts_written": QCoreApplication.translate("Activity", "Receipts were written"),
        "withdrawal_made": QCoreApplication.translate("Activity", "A withdrawal was written"),
        "withdrawn": QCoreApplication.translate("Activity", "A story was withdrawn and erased"),
        "conflict_decided": QCoreApplication.translate("Activity", "It was decided between two versions"),
        "phrase_given": QCoreApplication.translate("Activity", "She was given a withdrawal phrase"),
        "phrase_forgotten": QCoreApplication.translate("Activity", "A withdrawal phrase was taken away"),
        "phrase_unknown": QCoreApplication.translate(
            "Activity", "A withdrawal phrase was tried that fits no story"
        ),
        "evidence_copied": QCoreApplication.translate("Activity", "A copy of evidence was made"),
        "originals_approved": QCoreApplication.translate("Activity", "She agreed that originals leave"),
        "original_given": QCoreApplication.translate("Activity", "An original was handed over, not covered"),
        "original_taken_in": QCoreApplication.translate("Activity", "An original came in, not covered"),
        "own_copy_made": QCoreApplication.translate("Activity", "Her own copy was made"),
    }


def _keys() -> Mapping[str, str]:
    return {
        "passphrase_added": QCoreApplication.translate("Activity", "A passphrase was added"),
        "passphrase_changed": QCoreApplication.translate("Activity", "A passphrase was changed"),
        "passphrase_named": QCoreApplication.translate("Activity", "A passphrase was named"),
        "passphrase_removed": QCoreApplication.translate("Activity", "A passphrase was removed"),
        "shares_checked": QCoreApplication.translate("Activity", "Recovery shares were checked"),
        "shares_renewed": QCoreApplication.translate("Activity", "New recovery shares were made"),
        "vault_key_changed": QCoreApplication.translate("Activity", "The vault key was changed"),
        "card_added": QCoreApplication.translate("Activity", "A card was added"),
        "card_revoked": QCoreApplication.translate("Activity", "A card was revoked"),
        "card_removed": QCoreApplication.translate("Activity", "A card that nobody compared was removed"),
        "card_kept": QCoreApplication.translate("Activity", "A card is trusted though a roster revokes it"),
        "card_succeeded": QCoreApplication.translate("Activity", "A card has a new key"),
        "authority_set": QCoreApplication.translate("Activity", "It was decided whose rosters are followed"),
        "keys_changed": QCoreApplication.translate("Activity", "Your own keys were changed"),
        "roster_made": QCoreApplication.translate("Activity", "A roster was made"),
        "roster_taken": QCoreApplication.translate("Activity", "A roster was taken in"),
        "kit_made": QCoreApplication.translate("Activity", "A kit was made"),
        "kit_taken": QCoreApplication.translate("Activity", "A kit was taken in"),
        "kit_used": QCoreApplication.translate("Activity", "A kit was put to use"),
        "kit_stopped": QCoreApplication.translate("Activity", "A kit was used no more"),
        "kit_removed": QCoreApplication.translate("Activity", "A kit was removed"),
        "quarantined": QCoreApplication.translate("Activity", "What came in was kept aside, or counts again"),
        "taken_aside": QCoreApplication.translate("Activity", "A bundle of a revoked key was kept aside"),
        "quarantine_put_back": QCoreApplication.translate("Activity", "A story was kept aside again"),
        "quarantine_accepted": QCoreApplication.translate("Activity", "A story that was kept aside counts"),
        "quarantine_discarded": QCoreApplication.translate(
            "Activity", "A story that was kept aside was erased"
        ),
    }


def _care(line: Activity) -> str:
    if line.kind == "checked":
        sound = QCoreApplication.translate("Activity", "Checked: everything was sound")
        damaged = QCoreApplication.translate("Activity", "Checked: something is damaged")
        return damaged if line.detail.get("faults") else sound
    return {
        "backed_up": QCoreApplication.translate("Activity", "Backed up"),
        "restored": QCoreApplication.translate("Activity", "Brought back from a backup"),
        "salvaged": QCoreApplication.translate("Activity", "Saved from a damaged vault"),
        "rescued": QCoreApplication.translate("Activity", "Saved beside a vault that was replaced"),
        "search_mended": QCoreApplication.translate("Activity", "The search index was made anew"),
    }.get(line.kind, "")


def detail_words(line: Activity, names: Mapping[StoryId, str]) -> str:
    """Return what a line is about: a story by its name while it is here, else by its id."""
    parts = []
    story = line.detail.get("story")
    if story is not None:
        story_id = StoryId(str(story))
        parts.append(isolated(names.get(story_id) or story_id[:8]))
    if "part" in line.detail and line.kind == "part_deleted":
        part = number(int(line.detail["part"]))
        parts.append(QCoreApplication.translate("Activity", "part %1").replace("%1", part))
    keys = ("bundle", "slot", "fingerprint")
    parts += [isolated(str(line.detail[key])[:20]) for key in keys if key in line.detail]
    if line.kind == "unlock_failed":
        parts.append(isolated(f"{line.detail.get('first', '')} – {line.detail.get('last', '')}"))
    return " · ".join(parts)
