"""What the cryptographic layer refuses, as stable codes. No parameter is secret or content."""

from __future__ import annotations

from tbtt_desktop.errors import WorldError


class KeyFileProblem(WorldError):
    """The key file, or what was typed to open it, does not do."""

    codes = (
        "wrong_passphrase",
        "wrong_recovery",
        "key_file_missing",
        "key_file_damaged",
        "key_file_newer",
        "key_file_hostile",
        "passphrase_empty",
        "passphrase_too_long",  # limit: characters
        "last_slot",
        "slot_unknown",
        "slots_full",  # limit
        "memory_short",  # mebibytes: what the derivation needs
        "passphrase_weak",
        "passphrase_taken",  # it opens the vault already
        "recovery_unknown",  # the vault key cannot be changed before the shares were typed once
        "slots_unknown",  # nor before somebody has unlocked with her passphrase
        "key_file_busy",
        "key_file_changed",
    )


class ShareProblem(WorldError):
    """A recovery share, or the set of them, does not do.

    `share` counts the shares in the order they were given, `place` the words of one; both from 1.
    The word itself is never a parameter: a slip of the pen is still almost the secret.
    """

    codes = (
        "share_word_unknown",  # share, place: not in the list
        "share_word_wrong",  # share, place: in the list, but the checksum says that it was another
        "share_checksum",  # share: more than one word is wrong, or two changed places
        "share_length",  # share, count, expected: number of words
        "share_unsupported",  # share: a good SLIP-39 share of a kind this program does not make
        "shares_too_few",  # needed, given
        "shares_of_different_sets",  # share: the first that does not belong to the first one's set
        "shares_damaged",
        "shares_choice",  # least, most, limit: from `least` to `most` of up to `limit`
    )


class SignatureProblem(WorldError):
    """An OpenSSH signature or public key does not do."""

    codes = (
        "signature_wrong",
        "signature_malformed",
        "signature_too_large",  # limit: bytes
        "signature_key_unsupported",
        "signature_hash_unsupported",
        "signature_namespace",
        "signature_other_key",
        "signing_key_malformed",
    )


class AgeProblem(WorldError):
    """An age file, recipient or identity does not do."""

    codes = (
        "age_malformed",
        "age_newer",
        "age_header_too_large",  # limit: bytes
        "age_too_many_recipients",  # limit
        "age_recipient_type_unsupported",  # type: one of a fixed list, or "other"
        "age_recipient_malformed",
        "age_identity_malformed",
        "not_for_us",
        "cut_or_changed",
    )


class FingerprintProblem(WorldError):
    """What was typed is no fingerprint."""

    codes = (
        "fingerprint_word_unknown",  # place: from 1
        "fingerprint_length",  # count, expected: words
    )
