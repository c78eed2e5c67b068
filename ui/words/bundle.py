"""What the codes of bundles, signatures and hand-overs say to a person; part of `ui.words`.

A rule of the format that a file breaks is named in a few words, so that two people on the
telephone can tell refusals apart; what to do is the same for all of them.
"""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

_ASK_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender to make and send the file again."
)
_CARE: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender whether they made this file."
)
_UPDATE: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. A newer version of the program may read it."
)
_NOT_OURS: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Ask the sender to address it to you.")

BUNDLE_WORDS: Final[dict[str, tuple[str, str]]] = {
    # Opening the file
    "age_malformed": (QT_TRANSLATE_NOOP("Errors", "This is not a bundle"), _ASK_AGAIN),
    "age_newer": (QT_TRANSLATE_NOOP("Errors", "The file is sealed in a newer way"), _UPDATE),
    "age_header_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The file's seal is larger than any real one"),
        _CARE,
    ),
    "age_too_many_recipients": (
        QT_TRANSLATE_NOOP("Errors", "The file is sealed for more people than allowed"),
        _CARE,
    ),
    "age_recipient_type_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "The file is sealed in a way we do not use"),
        _CARE,
    ),
    "age_recipient_malformed": (
        QT_TRANSLATE_NOOP("Errors", "The card's address cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Ask the person for a new card."),
    ),
    "age_identity_malformed": (
        QT_TRANSLATE_NOOP("Errors", "This vault's own key cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the vault, or restore a backup."),
    ),
    "not_for_us": (QT_TRANSLATE_NOOP("Errors", "The bundle is for somebody else"), _NOT_OURS),
    "cut_or_changed": (QT_TRANSLATE_NOOP("Errors", "The file was cut short or changed"), _ASK_AGAIN),
    # Its packing
    "tar_damaged": (QT_TRANSLATE_NOOP("Errors", "The packing of the bundle is damaged"), _ASK_AGAIN),
    "tar_type": (QT_TRANSLATE_NOOP("Errors", "The bundle holds something that is not a file"), _CARE),
    "tar_cut": (QT_TRANSLATE_NOOP("Errors", "The bundle ends too early"), _ASK_AGAIN),
    "tar_trailing": (QT_TRANSLATE_NOOP("Errors", "The bundle goes on after its end"), _CARE),
    "name_refused": (
        QT_TRANSLATE_NOOP("Errors", "A file in the bundle has a name that is not allowed"),
        _CARE,
    ),
    "name_twice": (QT_TRANSLATE_NOOP("Errors", "Two files in the bundle have the same name"), _CARE),
    "too_many_files": (QT_TRANSLATE_NOOP("Errors", "The bundle holds too many files"), _CARE),
    "BundleRefused.file_too_large": (QT_TRANSLATE_NOOP("Errors", "A file in the bundle is too large"), _CARE),
    "json_total_too_large": (QT_TRANSLATE_NOOP("Errors", "The documents in the bundle are too large"), _CARE),
    "order_wrong": (QT_TRANSLATE_NOOP("Errors", "The files in the bundle are in the wrong order"), _CARE),
    "tag_file_missing": (QT_TRANSLATE_NOOP("Errors", "A part that every bundle has is missing"), _ASK_AGAIN),
    "tag_file_unlisted": (
        QT_TRANSLATE_NOOP("Errors", "The bundle has a part that its list does not name"),
        _CARE,
    ),
    "tag_file_malformed": (QT_TRANSLATE_NOOP("Errors", "A part of the bundle cannot be read"), _ASK_AGAIN),
    "bagit_version": (QT_TRANSLATE_NOOP("Errors", "The bundle is packed in another version"), _UPDATE),
    "algorithm_refused": (
        QT_TRANSLATE_NOOP("Errors", "The bundle was checked in a way that is not safe"),
        _CARE,
    ),
    "manifest_malformed": (QT_TRANSLATE_NOOP("Errors", "The list of the bundle cannot be read"), _ASK_AGAIN),
    "hash_wrong": (QT_TRANSLATE_NOOP("Errors", "A file in the bundle was changed"), _CARE),
    "oxum_wrong": (QT_TRANSLATE_NOOP("Errors", "The size of the bundle is not what it says"), _ASK_AGAIN),
    "payload_unlisted": (
        QT_TRANSLATE_NOOP("Errors", "The bundle holds a file that its list does not name"),
        _CARE,
    ),
    "payload_missing": (QT_TRANSLATE_NOOP("Errors", "A file that the bundle names is missing"), _ASK_AGAIN),
    # Its signature
    "signature_wrong": (QT_TRANSLATE_NOOP("Errors", "The signature does not fit the bundle"), _CARE),
    "signer_mismatch": (QT_TRANSLATE_NOOP("Errors", "Somebody else signed it than it says"), _CARE),
    "signature_malformed": (QT_TRANSLATE_NOOP("Errors", "The signature cannot be read"), _ASK_AGAIN),
    "signature_too_large": (QT_TRANSLATE_NOOP("Errors", "The signature is larger than any real one"), _CARE),
    "signature_key_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "It was signed with a kind of key that we do not use"),
        _CARE,
    ),
    "signature_hash_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "It was signed in a way that we do not use"),
        _CARE,
    ),
    "signature_namespace": (QT_TRANSLATE_NOOP("Errors", "The signature was made for something else"), _CARE),
    "signature_other_key": (QT_TRANSLATE_NOOP("Errors", "The signature was made with another key"), _CARE),
    "signing_key_malformed": (
        QT_TRANSLATE_NOOP("Errors", "A signing key cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask the person for a new card."),
    ),
    # Its documents
    "json_encoding": (QT_TRANSLATE_NOOP("Errors", "A document in the bundle is not plain text"), _ASK_AGAIN),
    "json_malformed": (QT_TRANSLATE_NOOP("Errors", "A document in the bundle cannot be read"), _ASK_AGAIN),
    "json_number": (QT_TRANSLATE_NOOP("Errors", "A number in the bundle is not allowed"), _CARE),
    "json_duplicate_key": (
        QT_TRANSLATE_NOOP("Errors", "A document in the bundle says something twice"),
        _CARE,
    ),
    "json_too_deep": (QT_TRANSLATE_NOOP("Errors", "A document in the bundle is nested too deeply"), _CARE),
    "json_too_large": (QT_TRANSLATE_NOOP("Errors", "A document in the bundle is too large"), _CARE),
    "schema_wrong": (
        QT_TRANSLATE_NOOP("Errors", "A document in the bundle does not have the right form"),
        _ASK_AGAIN,
    ),
    "date_wrong": (QT_TRANSLATE_NOOP("Errors", "A date in the bundle is not possible"), _ASK_AGAIN),
    "format_unknown": (QT_TRANSLATE_NOOP("Errors", "The bundle has a form that we do not know"), _UPDATE),
    "newer_version": (QT_TRANSLATE_NOOP("Errors", "A newer version of the program made the bundle"), _UPDATE),
    "kind_unsupported": (QT_TRANSLATE_NOOP("Errors", "The bundle is of a kind that we do not know"), _UPDATE),
    "schema_unknown": (QT_TRANSLATE_NOOP("Errors", "The bundle uses a form that we do not know"), _UPDATE),
    "chain_wrong": (QT_TRANSLATE_NOOP("Errors", "The bundle does not follow the one before it"), _CARE),
    "not_addressed": (QT_TRANSLATE_NOOP("Errors", "The bundle does not name you as its reader"), _NOT_OURS),
    "card_alias": (QT_TRANSLATE_NOOP("Errors", "The name on the card is not allowed"), _CARE),
    "card_key": (QT_TRANSLATE_NOOP("Errors", "The key on the card cannot be used"), _CARE),
    "card_signature": (QT_TRANSLATE_NOOP("Errors", "The card was not signed by its owner"), _CARE),
    "payload_not_for_kind": (
        QT_TRANSLATE_NOOP("Errors", "The bundle holds what does not belong into it"),
        _CARE,
    ),
    "name_mismatch": (QT_TRANSLATE_NOOP("Errors", "A file in the bundle is not what its name says"), _CARE),
    "story_wrong": (QT_TRANSLATE_NOOP("Errors", "A story in the bundle contradicts itself"), _ASK_AGAIN),
    "BundleRefused.consent_missing": (
        QT_TRANSLATE_NOOP("Errors", "The bundle holds something she did not agree to share"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Tell the sender at once."),
    ),
    "originals_wrong": (
        QT_TRANSLATE_NOOP("Errors", "A story in the bundle contradicts itself about its originals"),
        _CARE,
    ),
    "originals_consent": (
        QT_TRANSLATE_NOOP("Errors", "It holds originals that she did not agree to give to everybody here"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Tell the sender at once."),
    ),
    "custody_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The custody log beside the originals does not match them"),
        _CARE,
    ),
    "media_missing": (
        QT_TRANSLATE_NOOP("Errors", "A picture or a sound is missing from the bundle"),
        _ASK_AGAIN,
    ),
    "media_unreferenced": (
        QT_TRANSLATE_NOOP("Errors", "The bundle holds a picture or a sound of no story"),
        _CARE,
    ),
    "media_malformed": (
        QT_TRANSLATE_NOOP("Errors", "A picture or a sound in the bundle is damaged"),
        _ASK_AGAIN,
    ),
    "media_mismatch": (QT_TRANSLATE_NOOP("Errors", "A picture or a sound is not what the story says"), _CARE),
    # Handing over
    "HandoverRefused.consent_missing": (
        QT_TRANSLATE_NOOP("Errors", "She has not agreed to share this"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Ask her, under Before we begin, or leave the story out."),
    ),
    "nothing_left": (
        QT_TRANSLATE_NOOP("Errors", "What she agreed to leaves nothing to hand over"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left this computer. Leave the story out, or ask her again."),
    ),
    "originals_not_agreed": (
        QT_TRANSLATE_NOOP("Errors", "She has not agreed, by name, that everybody here gets originals"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Ask her about {who}, under Before we begin."),
    ),
    "originals_not_approved": (
        QT_TRANSLATE_NOOP("Errors", "She has not said yes to these originals for these people"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Tell her what leaves not covered, and ask her."),
    ),
    "originals_none": (
        QT_TRANSLATE_NOOP("Errors", "There is no original that may leave"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Hand it over without originals."),
    ),
    "not_looked_at": (
        QT_TRANSLATE_NOOP("Errors", "A picture has not been looked at"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Look at it under Protect."),
    ),
    "not_approved": (
        QT_TRANSLATE_NOOP("Errors", "She has not said yes to what leaves"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Show or read it to her, at the end of Protect."),
    ),
    "undecided": (
        QT_TRANSLATE_NOOP("Errors", "Something is not decided yet"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Decide on every mark under Protect."),
    ),
    "HandoverRefused.story_received": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. It is passed on as it came."),
    ),
    "story_withdrawn": (
        QT_TRANSLATE_NOOP("Errors", "She has taken her consent back"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left, and nothing of this story will."),
    ),
    "leak": (
        QT_TRANSLATE_NOOP("Errors", "Something you covered is still readable"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Cover it under Protect."),
    ),
    "leak_asks": (
        QT_TRANSLATE_NOOP("Errors", "Something may be readable that you covered"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Look at it under Protect, and decide."),
    ),
    "no_stories": (
        QT_TRANSLATE_NOOP("Errors", "No story was chosen"),
        QT_TRANSLATE_NOOP("Errors", "Choose what leaves."),
    ),
    "never_left": (
        QT_TRANSLATE_NOOP("Errors", "This story never left this computer"),
        QT_TRANSLATE_NOOP("Errors", "There is nothing to take back. You can delete it here."),
    ),
    "not_ours_to_withdraw": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "Only the person who took it down can withdraw it."),
    ),
}
