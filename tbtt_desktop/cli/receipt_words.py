"""What a receipt's codes say on the command line."""

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "accepted": "received",
    "withdrawn": "taken back there",
    "conflict": "it does not fit what is there; a person will decide",
    "set_aside": "a person there decided for another version",
    "discarded": "a person there deleted it, and it stays out",
    "not_entitled": "it was not this key's to take back",
    "signer_revoked": "the key of who signed it is not trusted there any more",
}


def refusal_words(code: str) -> str:
    """Return what a code means; one that this version does not know as it stands."""
    words = _WORDS.get(code)
    return f"{words} [{code}]" if words else code
