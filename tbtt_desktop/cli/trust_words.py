"""The words for trust: cards that do not count, rosters, what is kept aside. Part of `cli.words`."""

from __future__ import annotations

from typing import Final

_CARE: Final = " Nothing was taken in; ask the sender whether they made it."
_UNCHANGED: Final = " Nothing was changed."

TRUST_WORDS: Final[dict[str, str]] = {
    "card_succession": "The card says that it takes the place of another key, and that key did not sign for"
    " it. Ask its owner for it again, and compare the words.",
    "card_expired": "{name} was trusted by a roster that has ended. Ask the coordinator for a new one, or"
    " compare words: card add --words.",
    "card_disputed": "A roster contradicts what you decided about {name}. See card list, then: card keep, or"
    " card revoke.",
    "card_waits": "{name} is trusted by a roster alone, and another roster revokes the key of who made it."
    " Decide about that one first: card list, then card keep or card revoke. Or compare words: card add"
    " --words.",
    "card_not_coordinator": "Only a coordinator or an archive can be an authority, and the card of {name}"
    " says otherwise." + _UNCHANGED,
    "card_compared": "You compared the words of {name}. To end that trust: card revoke." + _UNCHANGED,
    "card_ended": "The card of {name} stays: it says whose key that was, and that it counts no more."
    + _UNCHANGED,
    "card_listed": "The card of {name} is here by a roster alone, and goes with that roster." + _UNCHANGED,
    "card_no_dispute": "No roster revokes {name}, so there is nothing to overrule." + _UNCHANGED,
    "sender_not_entitled": "Who signed the bundle is trusted, but not to send this ({kind})." + _CARE,
    # Rosters that come in
    "roster_wrong": "The roster contradicts itself, or is not by who signed it." + _CARE,
    "roster_not_believed": "The roster is by somebody whose rosters are not believed here. Nothing was taken"
    " in; if you want that, compare words, then: card authority.",
    "roster_older": "A newer roster of theirs is here: serial {serial}. Nothing was taken in.",
    "roster_serial_twice": "Another roster with serial {serial} is here already. Nothing was taken in; ask"
    " who made it for a new one.",
    "roster_not_yet_valid": "The roster begins on {since}. Nothing was taken in; import it again then.",
    "roster_expired": "The roster ended on {until}. Nothing was taken in; ask for a new one.",
    # Rosters that are made
    "not_a_coordinator": "Only a coordinator's or an archive's vault makes rosters.",
    "roster_of_nobody": "There is nobody to list or to revoke, or nobody to give it to: compare words first.",
    "roster_days": "A roster ends today at the earliest, and after {limit} days at the latest.",
    "roster_serial_used": "The serial must rise with each roster: use {serial} or a higher one.",
    "roster_too_long": "A roster holds {limit} people at most, and 1 MiB. Leave some out.",
    "roster_unknown": "No roster was made with the keys that you have now. Make a new one.",
    "roster_ended": "Your last roster ended on {until}, and nobody would take it in. Make a new one.",
    "roster_outdated": "{name} stands on your last roster with a key that counts no more. Make a new one.",
    "not_a_roster": "{name} is a bundle, and holds no roster.",
    "nothing_aside": "Nothing of story {name} is kept aside. See: quarantine list.",
    "nothing_kept_out": "No story in {name} is signed by a revoked key, so there is nothing to keep aside."
    " Where a revoked key only passed it on, ask those who signed its stories for them.",
    "kept_out_whole": "{name} holds originals, signed by a revoked key. Those are not taken in." + _UNCHANGED,
    "nothing_let_count": "Story {name} does not count by a decision of yours." + _UNCHANGED,
}
