"""The words for passing on, transfers, kits and her own copy. Part of `cli.words`."""

from __future__ import annotations

from typing import Final

_CARE: Final = " Nothing was taken in; ask the sender whether they made it."
_AGAIN: Final = " Nothing was taken in; ask the sender for it again."

TRAVEL_WORDS: Final[dict[str, str]] = {
    # A story as it is, for another helper
    "transfer_consent": "Nothing left: she has not agreed that {name}, by name, has her story as it is"
    " (share_identified_to_archive for {name}).",
    "transfer_not_confirmed": "Nothing was written: nothing in the story is covered. Say --yes if {name}"
    " shall have it as it is.",
    "transfer_withdrawn": "Nothing left: story {name} was withdrawn.",
    "transfer_received": "Nothing left: story {name} came from somebody else. Pass it on instead: export.",
    "transfer_pages_out": "Nothing left: of the document in part {numbers} of story {name} a page was taken"
    " out, and the file would bring it back. Put the page back, or take its other pages out too.",
    "originals_not_confirmed": "Nothing was written: originals are not covered. Say --yes if that is wanted.",
    "transfer_empty": "Nothing left: there is nothing in story {name}.",
    "transfer_changed": "Nothing left: story {name} changed meanwhile. Try again.",
    "transfer_not_named": "The bundle gives up a whole story, and she did not agree to {name} by name."
    " Nothing was taken in; tell the sender at once.",
    "transfer_here": "There is a story here already under the id of the one in the bundle ({name}). Nothing"
    " was taken in.",
    "transfer_unreadable": "A picture or a sound in the bundle cannot be read, or is not what it says."
    + _CARE,
    "transfer_wrong": "A story in the bundle contradicts itself." + _AGAIN,
    "transfer_recipients": "The bundle gives up a whole story to more than one person." + _CARE,
    "left_before": "The story left before it came here. {name}, who signed it then, can take that back, or"
    " she with her six words.",
    # Her own copy
    "copy_received": "No copy was made: story {name} came from somebody else. Its helper has it whole.",
    "copy_empty": "No copy was made: there is nothing in story {name}.",
    # For how many a bundle can be
    "no_recipients": "For whom? Name at least one alias with --to.",
    "too_many_recipients": "A bundle can be for {limit} people at most. Nothing was written; make several.",
    # Passing on what came in
    "told_here": "Nothing was passed on: story {name} was told here. Hand it over in a bundle of its own.",
    "taken_back": "Nothing was passed on: story {name} was taken back.",
    "PassingOnRefused.consent_missing": "Nothing was passed on: the consent that came with story {name} does"
    " not reach these people ({scope}).",
    "conflict_undecided": "Nothing was passed on: of story {name} two versions do not fit. Decide on them"
    " first.",
    "originals_not_for_all": "Nothing was passed on: story {name} holds originals, and she has not agreed, by"
    " name, that {who} gets them. It goes on as it was signed or not at all.",
    "originals_not_named": "Nothing was taken in: the bundle holds originals that she did not agree to give"
    " to {name}. Tell the sender at once.",
    "origin_not_kept": "Nothing was passed on: story {name} came in without what proves who signed it. Ask"
    " its helper to hand it over again.",
    "bundle_too_full": "Nothing was written: so many stories have more than {limit} MiB of documents. Pass on"
    " fewer at a time.",
    "nothing_to_pass_on": "Nothing was written: there is no story that can be passed on.",
    "origin_incomplete": "The bundle passes a story on without all that proves who signed it." + _AGAIN,
    "origin_wrong": "The bundle passes a story on with a proof of its signer that does not hold." + _CARE,
    "origin_mismatch": "The bundle passes a story on that is not what its signer signed." + _CARE,
}
