"""What an error code says on the command line: one sentence or two, what happened and what to do.

One entry a code; where two classes share a code and mean different things, the entry of the class
(`StoryRefused.consent_missing`) comes first. tests/cli/test_words.py walks every error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tbtt_desktop.cli.bundle_words import BUNDLE_WORDS
from tbtt_desktop.cli.kit_words import KIT_WORDS
from tbtt_desktop.cli.travel_words import TRAVEL_WORDS
from tbtt_desktop.cli.trust_words import TRUST_WORDS

_WORDS: Final[dict[str, str]] = {
    # The program
    "bug": "The program made a mistake ({kind} at {where}). What was saved is safe; please report this line.",
    "cancelled": "Stopped. Everything is as it was before.",
    # Files that the person named
    "file_missing": "{name} is not there. Nothing was changed; check the path.",
    "file_unreadable": "{name} cannot be read. Nothing was changed; check that you may open it.",
    "file_exists": "{name} is there already, and is never written over. Choose another name.",
    "file_unwritable": "{name} cannot be written there. Choose another place, or check that it is not"
    " locked.",
    "file_is_folder": "{name} is a folder. Name a file.",
    "file_beyond_limit": "{name} is larger than a file there may be. Choose another place, or a stick set up"
    " as exFAT.",
    "file_special": "{name} is no ordinary file, so nothing was read. Name another one.",
    "file_empty": "{name} is empty. Nothing was changed; copy it again from where it came from.",
    "file_too_large": "{name} is too large. Nothing was changed.",
    "disk_full": "There is no room left on the disk. What was saved is safe; make room and try again.",
    "input_not_text": "{name} does not hold plain text. Save it as UTF-8, then try again.",
    "input_line_malformed": "Line {line} of {name} is not what it should be; --help shows the form.",
    "delete_not_confirmed": "Nothing was deleted. Say --yes if that is what you want.",
    "not_confirmed": "Nothing was written: it would be readable by anybody. Say --yes if that is what you"
    " want.",
    "not_a_receipt": "{name} holds no receipt. Nothing was taken in; use import for bundles with stories.",
    # Opening a vault
    "wrong_passphrase": "That is not the passphrase. Nothing was changed; capital letters and spaces count.",
    "wrong_recovery": "These shares belong to another vault. Nothing was changed.",
    "passphrase_empty": "The new passphrase is empty. Choose one of several words.",
    "passphrase_too_long": "The new passphrase is too long; it may have {limit} characters.",
    "passphrase_weak": "The new passphrase would be guessed soon. Take more words; see: vault passphrase"
    " suggest.",
    "passphrase_taken": "That passphrase opens the vault already. Choose another one.",
    "recovery_unknown": "The shares have not been seen by this version yet. First: vault shares check, or"
    " vault shares new.",
    "slots_unknown": "No passphrase that could stay is known yet. Unlock the vault once, then try again.",
    "key_file_busy": "Somebody else is changing the keys of this vault. Wait a moment, then try again.",
    "key_file_changed": "Somebody else changed the keys meanwhile. Nothing was changed here; try again.",
    "label_invalid": "A label is one line of 1 to {limit} characters.",
    "label_taken": "Another passphrase has that label. Choose another, as with a number behind it.",
    "label_missing": "No passphrase has that label. See: vault passphrase list.",
    "rekey_room": "A second copy takes {mebibytes} MiB of free room. Nothing was changed; make room first.",
    "rekey_busy": "Other work went on in the vault. Nothing was changed; try again when it is done.",
    "recover_not_confirmed": "Nothing was changed: {count} passphrases would go, and the word"
    ' "{word}" was not typed.',
    "erase_not_confirmed": 'Nothing was erased: the word "{word}" was not typed.',
    "shares_choice": "There can be {least} to {most} shares needed, of up to {limit}. Nothing was changed.",
    "memory_short": "Opening a vault takes {mebibytes} MiB of memory. Close other programs and try again.",
    "key_file_missing": "The vault's key file is missing. Put it back, or use: vault recover.",
    "key_file_damaged": "The vault's key file is damaged. Put back a copy of it, or use: vault recover.",
    "key_file_newer": "A newer version of the program made this vault. Nothing was changed; use that"
    " version.",
    "key_file_hostile": "The key file asks for more than any real one and was not used. Put back a copy"
    " you trust.",
    "last_slot": "This is the last passphrase of the vault. Add another one before you take it away.",
    "slot_unknown": "There is no such passphrase in this vault. Nothing was changed.",
    "slots_full": "The vault has {limit} passphrases, as many as it can. Take one away first.",
    "vault_missing": "There is no vault in that folder. Check --vault, or make one with: vault create.",
    "vault_exists": "There is a vault in that folder already, and it was not touched. Choose another folder.",
    "vault_being_made": "A vault is being made in that folder right now. Wait, or choose another folder.",
    "vault_incomplete": "A part of this vault is missing. Put the missing file back, or restore a backup.",
    "vault_not_encrypted": "This vault is not encrypted, so it was not opened. It was not touched;"
    " restore a backup.",
    "vault_no_codec": "This copy of the program cannot encrypt, so nothing was opened. Install it again.",
    "vault_damaged": "This vault is damaged. Every file was left as it is. Restore a backup, or save what can"
    " be read: vault salvage --out DIR.",
    "vault_newer": "A newer version of the program made this vault. Nothing was changed; use that version.",
    "vault_in_use": "The vault is open somewhere else. Lock it there first, then try again.",
    "vault_in_use_here": "The vault has been open on this computer since {since}, in process {process}."
    " Lock it there first, then try again.",
    "vault_in_use_elsewhere": "The vault has been open on another computer since {since}. Lock it there"
    " first, then try again.",
    "vault_unwritable": "The vault's folder cannot be written to. Choose another folder, or unlock the"
    " stick.",
    "vault_replaced": "Another file was put in the place of this vault, and there is no place beside it to"
    " save in. Nothing more was saved. Stop what copies this folder elsewhere, then try again.",
    "vault_away": "The vault cannot be reached; its stick or disk may have been taken out. What was saved is"
    " on it; put it back and try again.",
    "alias_invalid": "That name cannot be used. It takes 1 to 32 small letters, digits and hyphens, as amal.",
    "name_too_long": "The name is too long; it may have {limit} characters.",
    "backup_unreadable": "{name} is not a backup of a vault. Nothing was changed.",
    "backup_damaged": "The backup {name} is damaged. Nothing was kept of it; use another copy.",
    # Recovery shares
    "share_word_unknown": "Share {share}: word {place} is not in the list. Look at it letter by letter.",
    "share_word_wrong": "Share {share}: word {place} is another one. Compare it with what was written down.",
    "share_checksum": "Share {share}: more than one word is wrong. Compare all of it, also the order.",
    "share_length": "Share {share} has {count} words; a share has {expected}.",
    "share_unsupported": "Share {share} was made by another program. Use the shares of this vault.",
    "shares_too_few": "{needed} shares are needed and {given} given. Nothing was changed.",
    "shares_of_different_sets": "Share {share} belongs to another set. Use shares that were made together.",
    "shares_damaged": "These shares do not fit together. Compare each with what was written down.",
    # Looking something up
    "story_taken_back": "She took that story back. What arrived was erased here.",
    "story_unknown": "There is no story {name} here. See: story list.",
    "item_unknown": "The story has no such part: {name}. See: story show.",
    "card_unknown": "There is no card of {name} here. Ask for it, then: card add.",
    "mark_unknown": "There is no such mark here: {name}. See: story show.",
    "bundle_unknown": "No one bundle that came in has an id that begins with {name}.",
    "conflict_unknown": "Of story {name} no version waits for a decision. See: conflict list.",
    "wrong_kind": "That cannot be done with this part: {name}. See: story show.",
    # Writing a story
    "StoryRefused.consent_missing": "She has not agreed to {scope}, so nothing was kept. Ask her, then"
    " name it in --consent.",
    "code_unknown": "The list {list} has no code {code}. Nothing was kept; the codes are in"
    " resources/taxonomy.yaml.",
    "list_unknown": "There is no list {list}. Nothing was kept; the lists are in resources/taxonomy.yaml.",
    "list_single": "The list {list} takes one code only. Nothing was kept.",
    "text_too_long": "The text is too long; a part may have {limit} characters. Split it.",
    "text_not_unicode": "The text is not plain text. Save it as UTF-8, then try again.",
    "date_invalid": "When it happened is a year or a month that has come: 2026 or 2026-11.",
    "pseudonym_invalid": "That cannot be a story's name: one line, up to {limit} characters.",
    "story_received": "This story came from somebody else. It can be read here, not changed.",
    "story_ambiguous": "More than one story begins like this. Give more of its id.",
    "too_many_items": "The story has {limit} parts, as many as it can. Begin another one.",
    # Transcripts
    "transcript_not_a_sound": "Part {number} is no sound, so it has no transcript. See: story show.",
    "transcript_missing": "Nobody has written down part {number} yet. Do so: story transcript --set FILE.",
    "time_codes_too_many": "A transcript can have {limit} time codes; this one has more. Nothing was kept.",
    "transcript_time": "Line {line}: that is no time. Write it as [00:01:02.5]. Nothing was kept.",
    "transcript_backwards": "Line {line}: that time is not after the one above it. Nothing was kept.",
    "transcript_beyond": "Line {line}: the sound is over by then. Nothing was kept.",
    "transcript_cue": "Line {line}: a cue begins here, and its time is missing. Nothing was kept.",
    "transcript_times_many": "A transcript can have {limit} time codes, and this file has more. Nothing was"
    " kept.",
    # Pictures and sounds
    "photo_unreadable": "The picture cannot be read; it may be damaged. Copy it again from where it came"
    " from.",
    "photo_type_unsupported": "No picture that can be taken in. JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP,"
    " TIFF and PDF can.",
    "photo_animated": "The picture moves; only still ones can be taken in. Make a screenshot of each moment"
    " that matters.",
    "photo_too_large": "The picture is larger than {megapixels} megapixels. Make it smaller, then add it"
    " again.",
    "document_too_long": "The document has more than {pages} pages. Save the pages that matter apart.",
    "sight_missing": "Pictures cannot be looked through: {missing} is missing. Texts can; look at the"
    " pictures yourself.",
    "document_locked": "The document asks for a password. Save it without one, then add it again.",
    "audio_unreadable": "The sound cannot be read; it may be damaged. Copy it again from where it came from.",
    "audio_type_unsupported": "No sound that can be taken in. WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and"
    " 3GP can.",
    "audio_is_film": "This is a film; it would show who is seen in it. Take its sound out of it first.",
    "audio_empty": "There is no sound in this file. Nothing was kept.",
    "audio_too_long": "The sound is longer than {hours} hours. Cut it into parts.",
    "audio_too_large": "The sound is too large. Cut it into parts.",
    "guard_crashed": "The file broke what was to read it, and was refused. Be careful with it.",
    "guard_timeout": "Reading the file took too long, and it was refused.",
    "guard_unavailable": "The process that reads files safely could not start. Nothing was kept; try again.",
    "voice_not_a_sound": "Part {number} is no sound.",
    "voice_not_disguised": "Part {number} does not leave disguised.",
    "voice_no_transcript": "Nobody has written down the words of sound {number}. Write its transcript first.",
    "voice_no_language": "It is not said in which language sound {number} is to be spoken. Name one.",
    "voice_language_unknown": "The synthetic voice does not speak {language}. Name another language.",
    "voice_variant_unknown": "There is no synthetic voice {name}. Some that there are: f1, m5, m6.",
    "voice_pace": "Synthetic voices speak {least} to {most} words a minute.",
    "voice_pitch": "The pitch of a synthetic voice is {least} to {most}.",
    "voice_reads_itself": "Sound {number} cannot be read aloud in itself. Name the recording of the reading.",
    "voice_not_said": "The words of sound {number} are said by nobody as they are now: there are none, no"
    " voice speaks their language, or they changed since they were read aloud.",
    "speech_unavailable": "The synthetic voice is not installed. Set up the program again.",
    "speech_language_unknown": "The synthetic voice does not speak {language}.",
    "speech_nothing": "There are no words to be spoken.",
    # Recording
    "sound_unavailable": "Sound does not work on this computer. Writing and pictures do.",
    "camera_missing": "No camera was found. Connect one, then try again.",
    "camera_busy": "Another program is using the camera. Close it, then try again.",
    "camera_refused": "This computer does not let the program use the camera. Allow it, then try again.",
    "camera_lost": "The camera went away. The pictures that were taken are kept.",
    "camera_stalled": "The camera stopped answering. The pictures that were taken are kept.",
    "camera_long": "The camera was on for half an hour, and was closed. The pictures that were taken are"
    " kept.",
    "camera_failed": "The camera could not be opened. Another program may be using it, or this computer"
    " does not allow it.",
    "microphone_missing": "No microphone was found. Connect one, then try again.",
    "microphone_refused": "The microphone could not be opened. Another program may be using it, or"
    " the system does not allow it.",
    "microphone_lost": "The microphone went away. What was recorded is kept.",
    "speaker_missing": "No loudspeaker was found. Connect one, then try again.",
    "speaker_refused": "The loudspeaker could not be opened. Another program may be using it.",
    "speaker_lost": "The loudspeaker went away. The place in the sound is kept.",
    "recording_longest": "The recording ended after {hours} hours, and all of it is kept. Begin another.",
    "recording_running": "This recording is still being made. Finish it, then try again.",
    # Protecting
    "mark_outside_text": "The mark lies outside the text ({start} to {end} of {length}). Nothing was"
    " covered.",
    "mark_empty": "The mark covers nothing. Nothing was changed.",
    "box_outside": "The box lies outside picture {number}. Nothing was covered; see: story show.",
    "framing_not_a_picture": "Part {number} is no picture: it cannot be cropped or made smaller.",
    "framing_too_small": "Too little of picture {number} would be left. Nothing was changed.",
    "stretch_outside": "The stretch lies outside sound {number}. Nothing was covered; see: story show.",
    "category_not_here": "The category {category} is for pictures only. Nothing was covered.",
    "place_not_here": "That kind of mark does not fit part {number}. Nothing was covered; see: story show.",
    "term_not_found": "Those words are not in the story. Nothing was covered; check the spelling.",
    "label_unknown": "The story has no entry {label}. Nothing was covered; see: story show.",
    "entry_unknown": "That entry names nobody any more. Nothing was changed; see: story people.",
    "entry_same": "Those are one entry already. Nothing was changed.",
    "entry_form_unknown": "The entry has no form of that number. Nothing was changed; see: story people.",
    "entry_form_only": "That is an entry of its own already. Nothing was changed.",
    # Versions that do not fit, and what was taken back
    "conflict_told_here": "This story was told here, and nothing that came in replaces it. Take here; what is"
    " right in the other version, write into the story.",
    "conflict_not_both": "She agreed to too little in both versions to put them together. Take one of them"
    " whole.",
    "conflict_field_unknown": "The versions do not differ in {name}. See: conflict show.",
    "conflict_changed": "Something else came in meanwhile. Nothing was decided; look again: conflict show.",
    "nobody_to_tell": "No file can be made: nobody who has the story has a card that is trusted here.",
    "told_here": "That story was told here. Take it back from those who have it: --to or --out-dir.",
    "phrase_incomplete": "A withdrawal phrase has {count} words. Nothing was changed.",
    "phrase_unknown": "No story here goes with these words. Nothing was changed; check each word.",
    # People
    "card_picture_without_code": "No code can be read on that picture. Take it again, straight and sharp,"
    " with the whole white edge of the code.",
    "card_picture_foreign": "The code on that picture is not a card. Nothing was changed; ask for the card.",
    "card_picture_several": "There is more than one card on that picture. Use one with one card alone.",
    "card_own": "This is your own card. Add the cards of other people.",
    "card_alias_taken": "There is another {name} here already. Revoke that card first, or ask for another"
    " alias.",
    "card_words_differ": "The words are not those of the card of {name}, so it was not added. Ask its owner.",
    "card_revoked": "The card of {name} was revoked. Ask for a new one.",
    "card_not_trusted": "The card of {name} is not trusted yet. Compare its words, then: card add --words.",
    "fingerprint_word_unknown": "Word {place} is not in the list. Look at it letter by letter.",
    "fingerprint_length": "There are {count} words; a card has {expected}.",
    # Demonstration
    "demo_folder_taken": "{name} holds other things than a demonstration. Choose another folder with --out.",
    "demo_leak": "The demonstration found something in the bundle that should not be there: {what}.",
    **BUNDLE_WORDS,
    **TRAVEL_WORDS,
    **TRUST_WORDS,
    **KIT_WORDS,
}

_DAMAGE: Final[dict[str, str]] = {
    "pages_damaged": "{what} pages of the database are damaged. Save the rest: vault salvage --out DIR",
    "story_damaged": "The name and state of story {what} are lost",
    "part_damaged": "Something is lost of story {what}",
    "area_damaged": "Something is lost of {what}",
    "structure_damaged": "The table {what} is out of order. Save the rest: vault salvage --out DIR",
    "search_damaged": "The search index is damaged; nothing is lost. Make it anew: vault check --mend-search",
    "activity_gap": "The activity log has a gap at entry {what}",
    "medium_damaged": "Medium {what} is damaged",
    "recovery_slot_missing": "The copy of the recovery slot is missing; it is made again at the next start",
}


_AREAS: Final[dict[str, str]] = {
    "activity": "the activity log",
    "approvals": "what she approved",
    "approved_originals": "what she approved",
    "approved_parts": "what she approved",
    "cards": "people's cards",
    "chains": "the counters of bundles",
    "consents": "what was agreed to",
    "decisions": "what was decided between versions",
    "consent_scopes": "what was agreed to",
    "entities": "the lists of people and places",
    "entity_forms": "the lists of people and places",
    "identity": "the signing keys",
    "indexes": "indexes (made anew in a new vault)",
    "intake": "what came in",
    "items": "the list of parts",
    "ledger": "what was handed over",
    "marks": "what was marked to be covered",
    "media": "sounds and pictures",
    "media_chunks": "sounds and pictures",
    "origins": "stories that came in",
    "taken_over": "stories that were taken over",
    "phrases_said": "withdrawals that came in",
    "received": "stories that came in",
    "received_media": "stories that came in",
    "recording_gaps": "where nothing was recorded",
    "recording_segments": "sounds and pictures",
    "sightings": "what was found in pictures",
    "schema": "the plan of the tables (made anew in a new vault)",
    "search": "the search index (made anew in a new vault)",
    "stories": "names and states of stories",
    "text_revisions": "what was written",
    "tombstones": "withdrawals that came in",
    "withdrawal_phrases": "withdrawal phrases",
}


class _Known(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def has_words(class_name: str, code: str) -> bool:
    """Whether there are words for a code of the error class with that name."""
    return f"{class_name}.{code}" in _WORDS or code in _WORDS


def sentence(class_name: str, code: str, params: Mapping[str, object]) -> str:
    """Return what happened and what to do, with the code at the end for scripts and searches."""
    words = _WORDS.get(f"{class_name}.{code}") or _WORDS.get(code) or _WORDS["bug"]
    return f"{words.format_map(_Known(params))} [{code}]"


def lost_area(table: str) -> str:
    """Return what a table holds, for a person."""
    return _AREAS.get(table, table)


def damage(code: str, what: str) -> str:
    """Return what a full check found, for a person."""
    words = _DAMAGE.get(code)
    return f"{words.format(what=what)} [{code}]" if words else sentence("", code, {"name": what})
