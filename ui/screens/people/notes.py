"""What is said after something was decided about people, or done with our own card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone

translate = QCoreApplication.translate

Said = tuple[Tone, str, str]


def note_words(note: str) -> Said:
    """Return tone, title and text of a note of `PeopleState`; %1 in the title is what it is about."""
    return {**_about_trust(), **_about_cards()}[note]


def _about_trust() -> dict[str, Said]:
    return {
        "trusted": (
            Tone.DONE,
            translate("People", "%1 is trusted now"),
            translate("People", "You can hand over to this person, and take in what they sign."),
        ),
        "added": (
            Tone.DONE,
            translate("People", "%1 was added, without trust"),
            translate("People", "Compare the words before you hand anything over."),
        ),
        "differs": (
            Tone.CAUTION,
            translate("People", "Nothing of %1 was taken"),
            translate(
                "People",
                "Tell the person, on a number you know, that the card did not fit, and ask for it anew.",
            ),
        ),
        "revoked": (
            Tone.DONE,
            translate("People", "%1 is not trusted any more"),
            translate("People", "Nothing that this key signs is taken in from now on."),
        ),
        "removed": (
            Tone.DONE,
            translate("People", "The card of %1 was removed"),
            translate("People", "Nothing counted by it. Add the card again if that was a slip."),
        ),
        "kept": (
            Tone.DONE,
            translate("People", "%1 stays trusted here"),
            translate("People", "You decided against the roster. Tell its coordinator."),
        ),
        "believed": (
            Tone.DONE,
            translate("People", "The rosters of %1 are believed here now"),
            translate(
                "People", "Whom they list is trusted without comparing words, until the day that they say."
            ),
        ),
        "unbelieved": (
            Tone.DONE,
            translate("People", "The rosters of %1 are not believed any more"),
            translate("People", "Whom only they listed has to be compared."),
        ),
    }


def _about_cards() -> dict[str, Said]:
    exported = translate("People", "It holds no secret. Give it to the person, then compare the words.")
    return {
        "exported": (Tone.DONE, translate("People", "Your card was saved as %1"), exported),
        "pictured": (Tone.DONE, translate("People", "Your card was saved as the picture %1"), exported),
        "rotated": (
            Tone.DONE,
            translate("People", "%1, your keys are new"),
            translate("People", "Give the new card to everybody who has the old one, and compare its words."),
        ),
        "nothing": (
            Tone.INFO,
            translate("People", "There was nothing to paste that could be a card"),
            translate("People", "Copy the picture of the code, or its words, then paste again."),
        ),
    }
