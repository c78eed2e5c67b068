"""What an error code says to a person: what happened, and what to do or what is safe.

One entry a code; where two classes share a code and mean different things, the entry of the
class (`StoryRefused.consent_missing`) comes first. tests/ui/test_words.py walks every error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.errors import TbttError
from ui.bundle_words import BUNDLE_WORDS
from ui.i18n import isolated, number
from ui.noop import QT_TRANSLATE_NOOP

CONTEXT: Final = "Errors"
Words = tuple[str, str]  # what happened; what is safe and what to do next


WORDS: Final[dict[str, Words]] = {
    # The program
    "bug": (
        QT_TRANSLATE_NOOP("Errors", "The program made a mistake"),
        QT_TRANSLATE_NOOP("Errors", "What was saved is safe. Go on, or lock and unlock to start afresh."),
    ),
    "cancelled": (
        QT_TRANSLATE_NOOP("Errors", "Stopped"),
        QT_TRANSLATE_NOOP("Errors", "Everything is as it was before."),
    ),
    # Files that the person chose
    "file_missing": (
        QT_TRANSLATE_NOOP("Errors", "{name} is not there"),
        QT_TRANSLATE_NOOP("Errors", "It may have been moved, or the stick taken out. Choose it again."),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be read"),
        QT_TRANSLATE_NOOP(
            "Errors", "Check that the stick is in and that you may open the file, then try again."
        ),
    ),
    "file_exists": (
        QT_TRANSLATE_NOOP("Errors", "There is a {name} already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another name or another place."),
    ),
    "file_unwritable": (
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be written there"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was lost. Choose another place, or check that the stick is not locked."
        ),
    ),
    "file_is_folder": (
        QT_TRANSLATE_NOOP("Errors", "{name} is a folder"),
        QT_TRANSLATE_NOOP("Errors", "Choose a file."),
    ),
    "file_empty": (
        QT_TRANSLATE_NOOP("Errors", "{name} is empty"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Copy the file again from where it came from."),
    ),
    "file_too_large": (
        QT_TRANSLATE_NOOP("Errors", "{name} is too large"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in."),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "There is no room left"),
        QT_TRANSLATE_NOOP(
            "Errors", "What was saved is safe. Make room on the disk or the stick, then try again."
        ),
    ),
    # Opening a vault
    "wrong_passphrase": (
        QT_TRANSLATE_NOOP("Errors", "That is not the passphrase"),
        QT_TRANSLATE_NOOP("Errors", "Try again. Capital letters and spaces count."),
    ),
    "wrong_recovery": (
        QT_TRANSLATE_NOOP("Errors", "These shares belong to another vault"),
        QT_TRANSLATE_NOOP("Errors", "Check that they were written down for this one."),
    ),
    "passphrase_empty": (
        QT_TRANSLATE_NOOP("Errors", "The passphrase is empty"),
        QT_TRANSLATE_NOOP("Errors", "Type it, then unlock."),
    ),
    "passphrase_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The passphrase is too long"),
        QT_TRANSLATE_NOOP("Errors", "It may have {limit} characters."),
    ),
    "memory_short": (
        QT_TRANSLATE_NOOP("Errors", "This computer has too little free memory"),
        QT_TRANSLATE_NOOP("Errors", "Opening takes {mebibytes} MB. Close other programs and try again."),
    ),
    "key_file_missing": (
        QT_TRANSLATE_NOOP("Errors", "The key file of this vault is missing"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Put it back beside the vault, or use the recovery shares."
        ),
    ),
    "key_file_damaged": (
        QT_TRANSLATE_NOOP("Errors", "The key file of this vault is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Put back a copy of it, or use the recovery shares."
        ),
    ),
    "key_file_newer": (
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program made this vault"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Open it with that version."),
    ),
    "key_file_hostile": (
        QT_TRANSLATE_NOOP("Errors", "The key file asks for more than any real one"),
        QT_TRANSLATE_NOOP("Errors", "It was not used. Put back a copy of it that you trust."),
    ),
    "last_slot": (
        QT_TRANSLATE_NOOP("Errors", "This is the last way to open the vault"),
        QT_TRANSLATE_NOOP("Errors", "Add another passphrase before you remove it."),
    ),
    "slot_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no such passphrase here"),
        QT_TRANSLATE_NOOP("Errors", "The list may have changed. Look at it again."),
    ),
    "slots_full": (
        QT_TRANSLATE_NOOP("Errors", "This vault has as many passphrases as it can"),
        QT_TRANSLATE_NOOP("Errors", "It holds {limit}. Remove one first."),
    ),
    "vault_missing": (
        QT_TRANSLATE_NOOP("Errors", "The vault is not there"),
        QT_TRANSLATE_NOOP("Errors", "Put the stick in, or choose the folder where the vault is now."),
    ),
    "vault_exists": (
        QT_TRANSLATE_NOOP("Errors", "There is a vault in that folder already"),
        QT_TRANSLATE_NOOP("Errors", "It was not touched. Choose another folder."),
    ),
    "vault_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "A part of this vault is missing"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Put the missing file back, or restore a backup."),
    ),
    "vault_not_encrypted": (
        QT_TRANSLATE_NOOP("Errors", "This vault is not encrypted, so it was not opened"),
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody may have exchanged the file. It was not touched. Restore a backup."
        ),
    ),
    "vault_no_codec": (
        QT_TRANSLATE_NOOP("Errors", "This copy of the program cannot encrypt"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was opened. Install the program again from a source you trust."),
    ),
    "vault_damaged": (
        QT_TRANSLATE_NOOP("Errors", "This vault is damaged"),
        QT_TRANSLATE_NOOP("Errors", "Every file was left as it is. Copy the folder, then restore a backup."),
    ),
    "vault_newer": (
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program made this vault"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Open it with that version."),
    ),
    "vault_in_use": (
        QT_TRANSLATE_NOOP("Errors", "The vault is open in another window"),
        QT_TRANSLATE_NOOP("Errors", "Lock it there first. After Hide, wait a moment until work has ended."),
    ),
    "vault_unwritable": (
        QT_TRANSLATE_NOOP("Errors", "The vault's folder cannot be written to"),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder, or check that the stick is not locked."),
    ),
    "alias_invalid": (
        QT_TRANSLATE_NOOP("Errors", "This name cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Use up to 32 small letters (a to z), digits and hyphens."),
    ),
    "name_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The name is too long"),
        QT_TRANSLATE_NOOP("Errors", "It may have {limit} characters."),
    ),
    # Recovery shares
    "share_word_unknown": (
        QT_TRANSLATE_NOOP("Errors", "Share {share}: word {place} is not in the list"),
        QT_TRANSLATE_NOOP("Errors", "Look at it letter by letter. Four letters are enough to tell a word."),
    ),
    "share_word_wrong": (
        QT_TRANSLATE_NOOP("Errors", "Share {share}: word {place} is another one"),
        QT_TRANSLATE_NOOP("Errors", "Compare it with what you wrote down."),
    ),
    "share_checksum": (
        QT_TRANSLATE_NOOP("Errors", "Share {share}: more than one word is wrong"),
        QT_TRANSLATE_NOOP("Errors", "Compare the whole share, also the order of its words."),
    ),
    "share_length": (
        QT_TRANSLATE_NOOP("Errors", "Share {share} has {count} words"),
        QT_TRANSLATE_NOOP("Errors", "A share has {expected}."),
    ),
    "share_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "Share {share} was made by another program"),
        QT_TRANSLATE_NOOP("Errors", "Use the shares that were written down for this vault."),
    ),
    "shares_too_few": (
        QT_TRANSLATE_NOOP("Errors", "More shares are needed"),
        QT_TRANSLATE_NOOP("Errors", "{needed} are needed, {given} were given."),
    ),
    "shares_of_different_sets": (
        QT_TRANSLATE_NOOP("Errors", "Share {share} belongs to another set"),
        QT_TRANSLATE_NOOP("Errors", "Use shares that were written down on the same day for the same vault."),
    ),
    "shares_damaged": (
        QT_TRANSLATE_NOOP("Errors", "These shares do not fit together"),
        QT_TRANSLATE_NOOP("Errors", "Compare each with what you wrote down."),
    ),
    # Looking something up
    "story_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This story is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted."),
    ),
    "item_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This part of the story is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted."),
    ),
    "card_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no card of {name} here"),
        QT_TRANSLATE_NOOP("Errors", "Ask for the card, and add it under Settings."),
    ),
    "mark_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This mark is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken away."),
    ),
    "wrong_kind": (
        QT_TRANSLATE_NOOP("Errors", "This cannot be done with this part of the story"),
        QT_TRANSLATE_NOOP("Errors", "Choose a part of the right kind."),
    ),
    # Writing a story
    "StoryRefused.consent_missing": (
        QT_TRANSLATE_NOOP("Errors", "She has not agreed to this"),
        QT_TRANSLATE_NOOP("Errors", "Ask her first, under Before we begin."),
    ),
    "code_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no such answer"),
        QT_TRANSLATE_NOOP("Errors", "Choose one from the list."),
    ),
    "list_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no such question"),
        QT_TRANSLATE_NOOP("Errors", "Choose one from the form."),
    ),
    "list_single": (
        QT_TRANSLATE_NOOP("Errors", "Only one answer fits here"),
        QT_TRANSLATE_NOOP("Errors", "Take one away first."),
    ),
    "text_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The text is too long"),
        QT_TRANSLATE_NOOP("Errors", "A part may have {limit} characters. Go on in a new part."),
    ),
    "text_not_unicode": (
        QT_TRANSLATE_NOOP("Errors", "The file does not hold plain text"),
        QT_TRANSLATE_NOOP("Errors", "Save it as plain text (UTF-8), then add it again."),
    ),
    "pseudonym_invalid": (
        QT_TRANSLATE_NOOP("Errors", "This name cannot be used for the story"),
        QT_TRANSLATE_NOOP("Errors", "Use up to {limit} characters on one line, and not her own name."),
    ),
    "story_received": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "It can be read here, not changed."),
    ),
    "story_ambiguous": (
        QT_TRANSLATE_NOOP("Errors", "More than one story begins like this"),
        QT_TRANSLATE_NOOP("Errors", "Give more of its name."),
    ),
    "too_many_items": (
        QT_TRANSLATE_NOOP("Errors", "The story has as many parts as it can"),
        QT_TRANSLATE_NOOP("Errors", "It holds {limit}. Begin another story."),
    ),
    # Pictures and sounds
    "photo_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The picture cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "It may be damaged. Copy it again from where it came from."),
    ),
    "photo_type_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "This is not a picture that can be taken in"),
        QT_TRANSLATE_NOOP("Errors", "JPEG and PNG can. Save it as one of them."),
    ),
    "photo_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The picture is too large"),
        QT_TRANSLATE_NOOP("Errors", "Make it smaller, then add it again."),
    ),
    "audio_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The sound cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "It may be damaged. Copy it again from where it came from."),
    ),
    "audio_type_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "This is not a sound that can be taken in"),
        QT_TRANSLATE_NOOP("Errors", "WAV and FLAC can. Save it as one of them."),
    ),
    "audio_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is no sound in this file"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in."),
    ),
    "audio_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The sound is too long"),
        QT_TRANSLATE_NOOP("Errors", "Cut it into parts, then add them one by one."),
    ),
    "audio_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The sound is too large"),
        QT_TRANSLATE_NOOP("Errors", "Cut it into parts, then add them one by one."),
    ),
    "guard_crashed": (
        QT_TRANSLATE_NOOP("Errors", "The file broke what was to read it"),
        QT_TRANSLATE_NOOP("Errors", "It was refused, and nothing else was touched. Be careful with it."),
    ),
    "guard_timeout": (
        QT_TRANSLATE_NOOP("Errors", "Reading the file took too long"),
        QT_TRANSLATE_NOOP("Errors", "It was refused, and nothing else was touched."),
    ),
    "guard_unavailable": (
        QT_TRANSLATE_NOOP("Errors", "Files cannot be read safely just now"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Lock, unlock, and try again."),
    ),
    # Protecting
    "mark_outside_text": (
        QT_TRANSLATE_NOOP("Errors", "The mark lies outside the text"),
        QT_TRANSLATE_NOOP("Errors", "The text may have changed. Select the words again."),
    ),
    "mark_empty": (
        QT_TRANSLATE_NOOP("Errors", "Nothing is selected"),
        QT_TRANSLATE_NOOP("Errors", "Select the words to cover."),
    ),
    "box_outside": (
        QT_TRANSLATE_NOOP("Errors", "The box lies outside the picture"),
        QT_TRANSLATE_NOOP("Errors", "Draw it over the picture."),
    ),
    "stretch_outside": (
        QT_TRANSLATE_NOOP("Errors", "The stretch lies outside the sound"),
        QT_TRANSLATE_NOOP("Errors", "Choose a time before its end."),
    ),
    "category_not_here": (
        QT_TRANSLATE_NOOP("Errors", "This kind of mark does not fit here"),
        QT_TRANSLATE_NOOP("Errors", "Choose another kind."),
    ),
    "place_not_here": (
        QT_TRANSLATE_NOOP("Errors", "This mark does not fit this part of the story"),
        QT_TRANSLATE_NOOP("Errors", "Choose a part of the right kind."),
    ),
    "term_not_found": (
        QT_TRANSLATE_NOOP("Errors", "These words are not in the story"),
        QT_TRANSLATE_NOOP("Errors", "Check the spelling. Nothing was covered."),
    ),
    # People
    "card_own": (
        QT_TRANSLATE_NOOP("Errors", "This is your own card"),
        QT_TRANSLATE_NOOP("Errors", "Add the cards of other people."),
    ),
    "card_alias_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is another {name} here already"),
        QT_TRANSLATE_NOOP("Errors", "Compare the words with that person before you decide."),
    ),
    "card_words_differ": (
        QT_TRANSLATE_NOOP("Errors", "The words are not the same"),
        QT_TRANSLATE_NOOP("Errors", "The card was not trusted. Call the person on a number you know."),
    ),
    "card_revoked": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} was withdrawn"),
        QT_TRANSLATE_NOOP("Errors", "Ask for a new one."),
    ),
    "card_not_trusted": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} has not been compared yet"),
        QT_TRANSLATE_NOOP("Errors", "Compare its words with the person first, under Settings."),
    ),
    "fingerprint_word_unknown": (
        QT_TRANSLATE_NOOP("Errors", "Word {place} is not in the list"),
        QT_TRANSLATE_NOOP("Errors", "Look at it letter by letter."),
    ),
    "fingerprint_length": (
        QT_TRANSLATE_NOOP("Errors", "That is not the right number of words"),
        QT_TRANSLATE_NOOP("Errors", "There are {expected}; {count} were given."),
    ),
    **BUNDLE_WORDS,
}


def has_words(name: str, code: str) -> bool:
    """Whether there are words for a code of the error class `name`."""
    return f"{name}.{code}" in WORDS or code in WORDS


def words_for(error: TbttError) -> Words:
    """Return what happened, and what is safe and to be done, in the language of the window."""
    return words_of(error.code, error.params, type(error).__name__)


def words_of(code: str, params: Mapping[str, str | int], name: str = "") -> Words:
    """Return the words of a code with its parameters; `name` is the error's class where it is known."""
    title, text = WORDS.get(f"{name}.{code}") or WORDS.get(code) or WORDS["bug"]
    return _filled(title, params), _filled(text, params)


def _filled(sentence: str, params: Mapping[str, str | int]) -> str:
    words = QCoreApplication.translate(CONTEXT, sentence)
    for key, value in params.items():
        words = words.replace(f"{{{key}}}", number(value) if isinstance(value, int) else isolated(value))
    return words
