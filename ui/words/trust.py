"""What the codes of trust say to a person: cards, rosters, what is kept aside; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

_CARE: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender whether they made this file."
)
_ASK_FOR_NEW: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Ask who made it for a new one.")
_UNCHANGED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
_NOT_MADE: Final = QT_TRANSLATE_NOOP("Errors", "The roster was not made")

TRUST_WORDS: Final[dict[str, tuple[str, str]]] = {
    "card_succession": (
        QT_TRANSLATE_NOOP("Errors", "The card's former key did not sign for it"),
        QT_TRANSLATE_NOOP("Errors", "Ask its owner for the card again, and compare the words."),
    ),
    "card_expired": (
        QT_TRANSLATE_NOOP("Errors", "{name} was trusted by a roster that has ended"),
        QT_TRANSLATE_NOOP("Errors", "Ask the coordinator for a new roster, or compare words."),
    ),
    "card_disputed": (
        QT_TRANSLATE_NOOP("Errors", "A roster contradicts what you decided about {name}"),
        QT_TRANSLATE_NOOP("Errors", "Decide first whether you go on trusting this card."),
    ),
    "card_waits": (
        QT_TRANSLATE_NOOP("Errors", "It is not decided who vouches for {name}"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another roster does not trust who made the one that lists this card. Decide about them first.",
        ),
    ),
    "card_not_coordinator": (
        QT_TRANSLATE_NOOP("Errors", "{name} is no coordinator"),
        QT_TRANSLATE_NOOP("Errors", "Only rosters of a coordinator or an archive can be believed."),
    ),
    "card_compared": (
        QT_TRANSLATE_NOOP("Errors", "You compared the words of {name}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. End the trust instead."),
    ),
    "card_ended": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} stays"),
        QT_TRANSLATE_NOOP("Errors", "It says whose key that was, and that it counts no more."),
    ),
    "card_listed": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} is here by a roster alone"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. It goes with that roster."),
    ),
    "card_no_dispute": (
        QT_TRANSLATE_NOOP("Errors", "No roster revokes {name}"),
        _UNCHANGED,
    ),
    "sender_not_entitled": (
        QT_TRANSLATE_NOOP("Errors", "Who signed it is trusted, but not to send this"),
        _CARE,
    ),
    # Rosters that come in
    "roster_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The roster contradicts itself, or is not by who signed it"),
        _CARE,
    ),
    "roster_not_believed": (
        QT_TRANSLATE_NOOP("Errors", "You do not follow rosters of who signed this one"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken in. Compare words and follow them under People first."
        ),
    ),
    "roster_older": (
        QT_TRANSLATE_NOOP("Errors", "A newer roster of theirs is here already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. The one that is here has the number {serial}."),
    ),
    "roster_serial_twice": (
        QT_TRANSLATE_NOOP("Errors", "Another roster with the number {serial} is here already"),
        _ASK_FOR_NEW,
    ),
    "roster_not_yet_valid": (
        QT_TRANSLATE_NOOP("Errors", "The roster begins on {since}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Drop the file here again then."),
    ),
    "roster_expired": (
        QT_TRANSLATE_NOOP("Errors", "The roster ended on {until}"),
        _ASK_FOR_NEW,
    ),
    # Rosters that are made
    "not_a_coordinator": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "Only a coordinator or an archive makes rosters."),
    ),
    "roster_of_nobody": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "There is nobody to list, or nobody to give it to. Compare words first."),
    ),
    "roster_days": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "It can end today at the earliest, and in {limit} days at the latest."),
    ),
    "roster_serial_used": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "The number must rise with each roster: {serial} or a higher one."),
    ),
    "roster_too_long": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "It can hold {limit} people at most. Leave some out."),
    ),
    "roster_unknown": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "None was made with the keys that you have now. Make a new one."),
    ),
    "roster_ended": (
        QT_TRANSLATE_NOOP("Errors", "Your last roster ended on {until}"),
        QT_TRANSLATE_NOOP("Errors", "Nobody would take it in. Make a new one."),
    ),
    "roster_outdated": (
        QT_TRANSLATE_NOOP("Errors", "Your last roster lists {name} with a key that counts no more"),
        QT_TRANSLATE_NOOP("Errors", "It is not given to more people. Make a new one."),
    ),
    "not_a_roster": (
        QT_TRANSLATE_NOOP("Errors", "{name} holds no roster"),
        QT_TRANSLATE_NOOP("Errors", "Choose another file."),
    ),
    "nothing_kept_out": (
        QT_TRANSLATE_NOOP("Errors", "{name} holds no story by a key that is not trusted any more"),
        _UNCHANGED,
    ),
    "kept_out_whole": (
        QT_TRANSLATE_NOOP("Errors", "{name} holds originals, signed by a key that is not trusted any more"),
        QT_TRANSLATE_NOOP("Errors", "Those are not taken in. Nothing was changed."),
    ),
    "nothing_let_count": (
        QT_TRANSLATE_NOOP("Errors", "This story does not count by a decision of yours"),
        _UNCHANGED,
    ),
    "nothing_aside": (
        QT_TRANSLATE_NOOP("Errors", "Nothing of this story is kept aside"),
        _UNCHANGED,
    ),
}
