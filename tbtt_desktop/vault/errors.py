"""Why a vault would not open, or would not take what it was given."""

from __future__ import annotations

from tbtt_desktop.errors import WorldError


class VaultRefused(WorldError):
    """A vault cannot be opened or made; every file stays as it is.

    Parameters of `vault_in_use_here`: process and since, of `vault_in_use_elsewhere`: since.
    """

    codes = (
        "vault_missing",
        "vault_exists",
        "vault_being_made",
        "vault_incomplete",
        "vault_not_encrypted",
        "vault_no_codec",
        "vault_damaged",
        "vault_newer",
        "vault_in_use",
        "vault_in_use_here",
        "vault_in_use_elsewhere",
        "vault_unwritable",
        "vault_away",  # its disk is gone; what was said to be saved is on it
        "vault_replaced",  # another file lies in its place, and there is no room beside it to go on
    )


class NotThere(WorldError):
    """Something asked for is not in this vault. Parameter: name, as the person gave it."""

    codes = (
        "story_unknown",
        "story_taken_back",
        "item_unknown",
        "card_unknown",
        "mark_unknown",
        "wrong_kind",
        "bundle_unknown",
        "conflict_unknown",
        "kit_unknown",
    )
