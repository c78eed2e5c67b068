"""The words for bundles: why one is refused, and why one is not made. Part of `cli.words`."""

from __future__ import annotations

from typing import Final

_AGAIN: Final = " Nothing was taken in; ask the sender for it again."
_CARE: Final = " Nothing was taken in; ask the sender whether they made it."
_UPDATE: Final = " Nothing was taken in; a newer version of the program may read it."

_REFUSED: Final[dict[str, str]] = {
    # Opening the file
    "age_malformed": "The file is not a bundle." + _AGAIN,
    "age_newer": "The file is encrypted in a newer way." + _UPDATE,
    "age_header_too_large": "The file's header is larger than any real one." + _CARE,
    "age_too_many_recipients": "The file is for more recipients than the {limit} that are allowed." + _CARE,
    "age_recipient_type_unsupported": "The file is encrypted in a way that is not used here ({type})."
    + _CARE,
    "not_for_us": "The bundle is for somebody else. Nothing was taken in; ask the sender to address it to"
    " you.",
    "cut_or_changed": "The file was cut short or changed." + _AGAIN,
    # Its packing
    "tar_damaged": "The packing of the bundle is damaged." + _AGAIN,
    "tar_type": "The bundle holds something that is not a file." + _CARE,
    "tar_cut": "The bundle ends too early." + _AGAIN,
    "tar_trailing": "The bundle goes on after its end." + _CARE,
    "name_refused": "A file in the bundle has a name that is not allowed." + _CARE,
    "name_twice": "Two files in the bundle have the same name." + _CARE,
    "too_many_files": "The bundle holds more files than the {limit} that are allowed." + _CARE,
    "BundleRefused.file_too_large": "A file in the bundle is too large." + _CARE,
    "json_total_too_large": "The documents in the bundle are too large together." + _CARE,
    "order_wrong": "The files in the bundle are in the wrong order." + _CARE,
    "tag_file_missing": "A part that every bundle has is missing." + _AGAIN,
    "tag_file_unlisted": "The bundle has a part that its list does not name." + _CARE,
    "tag_file_malformed": "A part of the bundle cannot be read." + _AGAIN,
    "bagit_version": "The bundle is packed in another version." + _UPDATE,
    "algorithm_refused": "The bundle is listed in a way that is not safe." + _CARE,
    "manifest_malformed": "The list of the bundle cannot be read." + _AGAIN,
    "hash_wrong": "A file in the bundle was changed after it was signed." + _CARE,
    "oxum_wrong": "The size of the bundle is not what it says." + _AGAIN,
    "payload_unlisted": "The bundle holds a file that its list does not name." + _CARE,
    "payload_missing": "A file that the bundle names is missing." + _AGAIN,
    # Its signature
    "signature_wrong": "The signature does not fit the bundle." + _CARE,
    "signer_mismatch": "Somebody else signed the bundle than it says." + _CARE,
    "signature_malformed": "The signature cannot be read." + _AGAIN,
    "signature_too_large": "The signature is larger than any real one." + _CARE,
    "signature_key_unsupported": "It was signed with a kind of key that is not used here." + _CARE,
    "signature_hash_unsupported": "It was signed in a way that is not used here." + _CARE,
    "signature_namespace": "The signature was made for something else." + _CARE,
    "signature_other_key": "The signature was made with another key." + _CARE,
    # Its documents
    "json_encoding": "A document in the bundle is not plain text." + _AGAIN,
    "json_malformed": "A document in the bundle cannot be read." + _AGAIN,
    "json_number": "A number in the bundle is not allowed." + _CARE,
    "json_duplicate_key": "A document in the bundle says something twice." + _CARE,
    "json_too_deep": "A document in the bundle is nested too deeply." + _CARE,
    "json_too_large": "A document in the bundle is too large." + _CARE,
    "schema_wrong": "A document in the bundle does not have the right form ({schema}, {rule})." + _AGAIN,
    "date_wrong": "A date in the bundle is not possible." + _AGAIN,
    "format_unknown": "The bundle has a form that is not known here." + _UPDATE,
    "newer_version": "The bundle was made by a newer version of the program." + _UPDATE,
    "kind_unsupported": "The bundle is of a kind that is not known here." + _UPDATE,
    "schema_unknown": "The bundle uses a form that is not known here." + _UPDATE,
    "chain_wrong": "The bundle contradicts itself about the one before it." + _CARE,
    "not_addressed": "The bundle does not name you as its reader. Nothing was taken in; ask the sender why.",
    "payload_not_for_kind": "The bundle holds what does not belong into it." + _CARE,
    "name_mismatch": "A file in the bundle is not what its name says." + _CARE,
    "story_wrong": "A story in the bundle contradicts itself." + _AGAIN,
    "BundleRefused.consent_missing": "The bundle holds something that she did not agree to share. Nothing was"
    " taken in; tell the sender at once.",
    "originals_wrong": "A story in the bundle contradicts itself about its originals." + _CARE,
    "originals_consent": "The bundle holds originals that she did not agree to give to everybody whom it is"
    " for. Nothing was taken in; tell the sender at once.",
    "custody_wrong": "The custody log beside the originals does not match them." + _CARE,
    "media_missing": "A picture or a sound is missing from the bundle." + _AGAIN,
    "media_unreferenced": "The bundle holds a picture or a sound of no story." + _CARE,
    "media_malformed": "A picture or a sound in the bundle is damaged." + _AGAIN,
    "media_mismatch": "A picture or a sound in the bundle is not what the story says." + _CARE,
}

_CARDS: Final[dict[str, str]] = {
    "card_alias": "The alias on the card is not allowed. Ask for a new card.",
    "card_key": "The key on the card cannot be used. Ask for a new card.",
    "card_signature": "The card was changed, or not signed by its owner. Ask for it again.",
    "age_recipient_malformed": "The card's address cannot be used. Ask for a new card.",
    "age_identity_malformed": "This vault's own key cannot be read. Check it with: vault check.",
    "signing_key_malformed": "A signing key cannot be read. Ask for a new card.",
}

_HANDING_OVER: Final[dict[str, str]] = {
    "HandoverRefused.consent_missing": "Nothing left: for story {name} she has not agreed to {scope}.",
    "nothing_left": "Nothing left: of story {name} nothing remains that she agreed to share.",
    "originals_not_agreed": "Nothing left: for story {name} she has not agreed, by name, that {who} gets"
    " originals. Ask her, then: story consent {name} --grant share_identified_to_archive --for {who}.",
    "originals_not_approved": "Nothing left: she has not said yes to the originals of part {numbers} of story"
    " {name} for these people. Tell her what leaves unredacted, then: story approve {name} --originals-for"
    " ALIAS, or say --attest.",
    "originals_none": "Nothing left: story {name} has no original that may leave. Say it without"
    " --with-originals.",
    "not_looked_at": "Nothing left: nobody has looked at picture {numbers} of story {name}. Use story"
    " render, then"
    " story looked-at, or --attest.",
    "not_approved": "Nothing left: she has not agreed to what leaves of story {name}. Use story approve,"
    " or --attest.",
    "undecided": "Nothing left: part {numbers} of story {name} has a mark that waits for a decision.",
    "HandoverRefused.story_received": "Nothing left: story {name} came from somebody else. Pass it on in a"
    " bundle of its own.",
    "story_withdrawn": "Nothing left: story {name} was withdrawn.",
    "leak": "Nothing left: the leak check found what was covered, still there in part {numbers} of story"
    " {name}."
    " Cover it with story redact.",
    "leak_asks": "Nothing left: part {numbers} of story {name} holds something close to what was covered."
    " Cover it,"
    " or answer with: story not-her.",
    "no_stories": "Which story? Name at least one id.",
    "never_left": "Story {name} never left this computer, so there is nothing to take back.",
    "not_ours_to_withdraw": "Story {name} came from somebody else, who alone can withdraw it.",
}

BUNDLE_WORDS: Final = {**_REFUSED, **_CARDS, **_HANDING_OVER}
