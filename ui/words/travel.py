"""What the codes of passing on, transfers, kits and her own copy say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

_ASK_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender to make and send the file again."
)
_CARE: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender whether they made this file."
)
_NOT_PASSED: Final = QT_TRANSLATE_NOOP("Errors", "It was not passed on")

TRAVEL_WORDS: Final[dict[str, tuple[str, str]]] = {
    # A story as it is, for another helper
    "transfer_consent": (
        QT_TRANSLATE_NOOP("Errors", "She has not agreed that this person has it as it is"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Ask her, under Before we begin, about {name} by name."),
    ),
    "transfer_withdrawn": (
        QT_TRANSLATE_NOOP("Errors", "She has taken her consent back"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left, and nothing of this story will."),
    ),
    "transfer_received": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. It is passed on as it came."),
    ),
    "transfer_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing in this story yet"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left."),
    ),
    "transfer_pages_out": (
        QT_TRANSLATE_NOOP("Errors", "A page of a document was taken out, and the file would bring it back"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Put the page back, or take its other pages out too."),
    ),
    "transfer_changed": (
        QT_TRANSLATE_NOOP("Errors", "The story changed meanwhile"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. Try again."),
    ),
    "transfer_not_named": (
        QT_TRANSLATE_NOOP("Errors", "She did not agree that you have this story as it is"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Tell the sender at once."),
    ),
    "transfer_here": (
        QT_TRANSLATE_NOOP("Errors", "This story is here already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in, and nothing changed."),
    ),
    "transfer_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "A picture or a sound in the bundle cannot be read"),
        _CARE,
    ),
    "transfer_wrong": (QT_TRANSLATE_NOOP("Errors", "A story in the bundle contradicts itself"), _ASK_AGAIN),
    "transfer_recipients": (
        QT_TRANSLATE_NOOP("Errors", "The bundle gives a whole story to more than one person"),
        _CARE,
    ),
    "left_before": (
        QT_TRANSLATE_NOOP("Errors", "The story left before it came here"),
        QT_TRANSLATE_NOOP("Errors", "{name}, who signed it then, can take that back, or she with her words."),
    ),
    # Her own copy
    "copy_received": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "No copy was made. Its helper has it whole."),
    ),
    "copy_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing in this story yet"),
        QT_TRANSLATE_NOOP("Errors", "No copy was made."),
    ),
    # For how many a bundle can be
    "no_recipients": (
        QT_TRANSLATE_NOOP("Errors", "Nobody was chosen"),
        QT_TRANSLATE_NOOP("Errors", "Choose who will be able to open it."),
    ),
    "too_many_recipients": (
        QT_TRANSLATE_NOOP("Errors", "That is too many people for one bundle"),
        QT_TRANSLATE_NOOP("Errors", "Nothing left. One bundle can be for {limit} people. Make another one."),
    ),
    # Passing on what came in
    "told_here": (
        _NOT_PASSED,
        QT_TRANSLATE_NOOP("Errors", "The story was told here. Hand it over in a bundle of its own."),
    ),
    "taken_back": (_NOT_PASSED, QT_TRANSLATE_NOOP("Errors", "She took the story back.")),
    "PassingOnRefused.consent_missing": (
        _NOT_PASSED,
        QT_TRANSLATE_NOOP("Errors", "The consent that came with it does not reach everybody who is chosen."),
    ),
    "conflict_undecided": (
        _NOT_PASSED,
        QT_TRANSLATE_NOOP("Errors", "Two versions of it do not fit. Decide on them first, under Intake."),
    ),
    "originals_not_for_all": (
        _NOT_PASSED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was"
            " signed or not at all.",
        ),
    ),
    "originals_not_named": (
        QT_TRANSLATE_NOOP("Errors", "She did not agree that you have these originals"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Tell the sender at once."),
    ),
    "origin_not_kept": (
        _NOT_PASSED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "It came in without what proves who signed it. Ask its helper to hand it over again.",
        ),
    ),
    "bundle_too_full": (
        QT_TRANSLATE_NOOP("Errors", "These are too many stories for one bundle"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Pass on fewer at a time."),
    ),
    "nothing_to_pass_on": (
        QT_TRANSLATE_NOOP("Errors", "There is no story that can be passed on"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    ),
    "origin_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "Something is missing that proves who signed a story"),
        _ASK_AGAIN,
    ),
    "origin_wrong": (
        QT_TRANSLATE_NOOP("Errors", "What shall prove who signed a story does not hold"),
        _CARE,
    ),
    "origin_mismatch": (
        QT_TRANSLATE_NOOP("Errors", "A story that was passed on is not what its signer signed"),
        _CARE,
    ),
}
