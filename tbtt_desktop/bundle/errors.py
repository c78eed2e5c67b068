"""Why a bundle, a card or a part of them is refused: one code each, listed in FORMAT.md."""

from __future__ import annotations

from enum import StrEnum

from tbtt_desktop.errors import WorldError


class Refusal(StrEnum):
    """Every rule that a bundle can break; the rules themselves are in FORMAT.md."""

    TAR_DAMAGED = "tar_damaged"
    TAR_TYPE = "tar_type"
    TAR_CUT = "tar_cut"
    TAR_TRAILING = "tar_trailing"
    NAME_REFUSED = "name_refused"
    NAME_TWICE = "name_twice"
    TOO_MANY_FILES = "too_many_files"
    FILE_TOO_LARGE = "file_too_large"
    JSON_TOTAL_TOO_LARGE = "json_total_too_large"
    ORDER_WRONG = "order_wrong"

    TAG_FILE_MISSING = "tag_file_missing"
    TAG_FILE_UNLISTED = "tag_file_unlisted"
    TAG_FILE_MALFORMED = "tag_file_malformed"
    BAGIT_VERSION = "bagit_version"
    ALGORITHM_REFUSED = "algorithm_refused"
    MANIFEST_MALFORMED = "manifest_malformed"
    HASH_WRONG = "hash_wrong"
    OXUM_WRONG = "oxum_wrong"
    PAYLOAD_UNLISTED = "payload_unlisted"
    PAYLOAD_MISSING = "payload_missing"

    SIGNATURE_WRONG = "signature_wrong"
    SIGNER_MISMATCH = "signer_mismatch"

    JSON_ENCODING = "json_encoding"
    JSON_MALFORMED = "json_malformed"
    JSON_NUMBER = "json_number"
    JSON_DUPLICATE_KEY = "json_duplicate_key"
    JSON_TOO_DEEP = "json_too_deep"
    JSON_TOO_LARGE = "json_too_large"
    SCHEMA_WRONG = "schema_wrong"
    DATE_WRONG = "date_wrong"

    FORMAT_UNKNOWN = "format_unknown"
    NEWER_VERSION = "newer_version"
    KIND_UNSUPPORTED = "kind_unsupported"
    SCHEMA_UNKNOWN = "schema_unknown"
    CHAIN_WRONG = "chain_wrong"
    NOT_ADDRESSED = "not_addressed"

    CARD_ALIAS = "card_alias"
    CARD_KEY = "card_key"
    CARD_SIGNATURE = "card_signature"
    CARD_SUCCESSION = "card_succession"

    PAYLOAD_NOT_FOR_KIND = "payload_not_for_kind"
    NAME_MISMATCH = "name_mismatch"
    STORY_WRONG = "story_wrong"
    ROSTER_WRONG = "roster_wrong"
    KIT_WRONG = "kit_wrong"
    CONSENT_MISSING = "consent_missing"
    ORIGINALS_WRONG = "originals_wrong"
    ORIGINALS_CONSENT = "originals_consent"
    CUSTODY_WRONG = "custody_wrong"
    MEDIA_MISSING = "media_missing"
    MEDIA_UNREFERENCED = "media_unreferenced"
    MEDIA_MALFORMED = "media_malformed"
    MEDIA_MISMATCH = "media_mismatch"
    ORIGIN_INCOMPLETE = "origin_incomplete"
    ORIGIN_WRONG = "origin_wrong"
    ORIGIN_MISMATCH = "origin_mismatch"
    TRANSFER_WRONG = "transfer_wrong"
    TRANSFER_RECIPIENTS = "transfer_recipients"


class BundleRefused(WorldError):
    """A bundle, a card or a file in them breaks a rule.

    Parameters, where the code has one: `limit` (a number), `schema` (a short schema name),
    `rule` (the path of a keyword inside our own schema), `part` (a fixed name such as
    `tbtt.json`). Never a name or a value from inside the bundle.
    """

    codes = tuple(str(code) for code in Refusal)

    def __init__(self, code: Refusal, **params: str | int) -> None:
        super().__init__(str(code), **params)
