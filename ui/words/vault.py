"""What the codes of the program, of files, vaults and recovery shares say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

VAULT_WORDS: Final[dict[str, tuple[str, str]]] = {
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
    "file_special": (
        QT_TRANSLATE_NOOP("Errors", "{name} is no ordinary file"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was read. Choose another one, or put a copy in its place."),
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
    "file_beyond_limit": (
        QT_TRANSLATE_NOOP("Errors", "{name} is larger than a file on that stick may be"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was lost. Choose another place, or a stick that was set up as exFAT."
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
    "passphrase_weak": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase would be guessed soon"),
        QT_TRANSLATE_NOOP("Errors", "Take more words, or the suggested ones."),
    ),
    "passphrase_taken": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase opens the vault already"),
        QT_TRANSLATE_NOOP("Errors", "Choose another one."),
    ),
    "recovery_unknown": (
        QT_TRANSLATE_NOOP("Errors", "The recovery shares have to be seen first"),
        QT_TRANSLATE_NOOP("Errors", "Check the shares once, or make new ones. Then change the vault key."),
    ),
    "slots_unknown": (
        QT_TRANSLATE_NOOP("Errors", "No passphrase that could stay is known yet"),
        QT_TRANSLATE_NOOP("Errors", "Lock, unlock with your passphrase, then try again."),
    ),
    "key_file_busy": (
        QT_TRANSLATE_NOOP("Errors", "The keys of this vault are being changed elsewhere"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed here. Wait a moment, then try again."),
    ),
    "key_file_changed": (
        QT_TRANSLATE_NOOP("Errors", "The keys of this vault were changed meanwhile"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed here. Try again."),
    ),
    "label_invalid": (
        QT_TRANSLATE_NOOP("Errors", "Say whose passphrase it is"),
        QT_TRANSLATE_NOOP("Errors", "On one line, with up to {limit} characters."),
    ),
    "label_taken": (
        QT_TRANSLATE_NOOP("Errors", "Another passphrase is called that already"),
        QT_TRANSLATE_NOOP("Errors", "Choose another name, for example with a number behind it."),
    ),
    "label_missing": (
        QT_TRANSLATE_NOOP("Errors", "No passphrase is called that"),
        QT_TRANSLATE_NOOP("Errors", "The list may have changed. Look at it again."),
    ),
    "rekey_room": (
        QT_TRANSLATE_NOOP("Errors", "There is too little room for a second copy"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. {mebibytes} MB have to be free. Make room, then try again."
        ),
    ),
    "rekey_busy": (
        QT_TRANSLATE_NOOP("Errors", "Other work went on in the vault"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Try again when recordings and backups are done."),
    ),
    "shares_choice": (
        QT_TRANSLATE_NOOP("Errors", "There cannot be so many shares"),
        QT_TRANSLATE_NOOP("Errors", "From {least} to {most} can be needed, of up to {limit}."),
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
    "vault_being_made": (
        QT_TRANSLATE_NOOP("Errors", "A vault is being made in that folder right now"),
        QT_TRANSLATE_NOOP("Errors", "Wait until it is done, or choose another folder."),
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
    "vault_in_use_here": (
        QT_TRANSLATE_NOOP("Errors", "The vault is open in another window of this computer"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It has been open since {since} (process {process}). Lock it there first. After Hide, wait a"
            " moment until work has ended.",
        ),
    ),
    "vault_in_use_elsewhere": (
        QT_TRANSLATE_NOOP("Errors", "The vault is open on another computer"),
        QT_TRANSLATE_NOOP("Errors", "It has been open since {since}. Lock it there first, then try again."),
    ),
    "vault_unwritable": (
        QT_TRANSLATE_NOOP("Errors", "The vault's folder cannot be written to"),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder, or check that the stick is not locked."),
    ),
    "vault_replaced": (
        QT_TRANSLATE_NOOP("Errors", "Another file was put in the place of this vault"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing more is saved, and there is no place beside it. Leave this window open, free a place"
            " beside the vault's folder, then try again.",
        ),
    ),
    "vault_away": (
        QT_TRANSLATE_NOOP("Errors", "The vault cannot be reached"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and"
            " what you typed since is still here.",
        ),
    ),
    "alias_invalid": (
        QT_TRANSLATE_NOOP("Errors", "This name cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Use up to 32 small letters (a to z), digits and hyphens."),
    ),
    "name_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The name is too long"),
        QT_TRANSLATE_NOOP("Errors", "It may have {limit} characters."),
    ),
    "backup_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "{name} is not a backup of a vault"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another file."),
    ),
    "backup_damaged": (
        QT_TRANSLATE_NOOP("Errors", "{name} is damaged"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose an older backup."),
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
}
