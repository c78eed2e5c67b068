"""A second reader of bundles, written from FORMAT.md and the JSON Schemas alone.

It and the modules `second_…` beside it share no line with the program: the standard library, `age` and
`ssh-keygen` are all they use. Where the two readers disagree about a file, FORMAT.md is not clear enough
or one of them is wrong, and a reader of somebody else's would be too. This one holds a whole bundle in
memory and is for tests only.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from tests.bundle import second_originals
from tests.bundle.second_age import check_header, unsealed
from tests.bundle.second_bag import check_bagit, parse_header, read_manifest, read_oxum
from tests.bundle.second_documents import (
    SHARING,
    card_key,
    checked,
    kit_name,
    roster_serial,
    story_id,
    transfer_id,
    withdrawal_id,
)
from tests.bundle.second_json import Refused, date, load
from tests.bundle.second_keys import signer
from tests.bundle.second_media import Medium, probe

KIB, MIB = 1024, 1024 * 1024
TAGS = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tbtt.json")
FIRST, SECOND = "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig"
UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
LIMITS = (
    (re.escape(FIRST), 64 * KIB),
    (re.escape(SECOND), 8 * KIB),
    (r"bagit\.txt", 4 * KIB),
    (r"bag-info\.txt", 64 * KIB),
    (r"manifest-sha256\.txt", 16 * MIB),
    (r"tbtt\.json", MIB),
    (rf"data/(?:stories|withdrawals|receipts|transfers)/{UUID}\.json", MIB),
    (r"data/cards/[a-z0-9][a-z0-9-]{0,31}\.json", 16 * KIB),
    (r"data/rosters/[1-9][0-9]{0,9}\.json", MIB),
    (r"data/kits/(?![a-z0-9_]{25,}\.)[a-z][a-z0-9]*(?:_[a-z0-9]+)*\.json", MIB),
    (r"data/media/[0-9a-f]{64}\.(?:jpg|png)", 128 * MIB),
    (rf"data/origins/{UUID}/tagmanifest-sha256\.txt", 64 * KIB),
    (rf"data/origins/{UUID}/tagmanifest-sha256\.txt\.sig", 8 * KIB),
    (rf"data/origins/{UUID}/manifest-sha256\.txt", 16 * MIB),
    (rf"data/origins/{UUID}/tbtt\.json", MIB),
    (r"data/(?:media/[0-9a-f]{64}\.flac|originals/[0-9a-f]{64}\.bin)", 8 * 1024 * MIB - 1),
)
OTHER_MANIFEST = re.compile(r"(?:tag)?manifest-(?!sha256\.)[a-z0-9]{1,16}\.txt")
FOLDERS = {
    "stories": ("stories", "media", "originals", "cards", "origins"),
    "withdrawal": ("withdrawals", "cards"),
    "receipt": ("receipts", "cards"),
    "roster": ("rosters", "cards"),
    "kit": ("kits", "cards"),
    "transfer": ("transfers", "originals", "cards"),
}
OWN = {kind: folders[0] for kind, folders in FOLDERS.items()}
DOCUMENTS = ("envelope", "card", "story", "withdrawal", "receipt", "roster", "kit", "transfer")
SCHEMAS = {f"urn:tbtt:schema:{name}:1" for name in DOCUMENTS}
EXTENSION = {"audio/flac": "flac", "image/jpeg": "jpg", "image/png": "png"}


def read(file: bytes, identity: str, recipient: str, fingerprint: str) -> str:
    """Return the digest of a bundle for whoever has these keys; raise Refused with a code of section 9."""
    check_header(file)
    plain, failed = unsealed(file, identity)
    reader = Reader(recipient, fingerprint)
    reader.stream(plain, whole=not failed)
    if failed:
        raise Refused(failed)
    return reader.digest


class Reader:
    """One pass over the plaintext."""

    def __init__(self, recipient: str, fingerprint: str) -> None:
        self.us = (recipient, fingerprint)
        self.digest = ""
        self.seen: dict[str, int] = {}
        self.tags: dict[str, str] = {}
        self.listed: dict[str, str] | None = None
        self.envelope: dict[str, Any] = {}
        self.signed_by = b""
        self.raw: dict[str, bytes] = {}
        self.media: dict[str, Medium] = {}
        self.heads: dict[str, bytes] = {}
        self.stories: list[tuple[dict[str, Any], str]] = []
        self.origins: dict[str, dict[str, bytes]] = {}
        self.transfers: list[dict[str, Any]] = []
        self.rosters: list[dict[str, Any]] = []
        self.kits = 0
        self.json_total = 0
        self.oxum: tuple[int, int] | None = None

    def stream(self, data: bytes, whole: bool) -> None:
        """Read the ustar stream of section 1; where it is not whole, as far as it goes."""
        at = 0
        while len(block := data[at : at + 512]) == 512 and any(block):
            whole_name, size = parse_header(block)
            name = whole_name.removeprefix("bundle/")
            if name == whole_name:
                raise Refused("name_refused")
            self._entry(name, size)
            fill = -size % 512
            start, end = at + 512, at + 512 + size
            if len(data) < end:
                break
            self._file(name, data[start:end])
            if any(data[end : end + fill]):
                raise Refused("tar_damaged")
            at = end + fill
        ends, after = data[at : at + 1024], data[at + 1024 :]
        if len(ends) == 1024 and not any(ends[:512]):
            if any(ends):
                raise Refused("tar_damaged")
            if any(after) or len(after) > MIB:
                raise Refused("tar_trailing")
            if whole:
                self._end()
        elif whole:
            raise Refused("tar_cut")

    def _entry(self, name: str, size: int) -> None:
        """Check what a header alone tells."""
        limit = next((most for shape, most in LIMITS if re.fullmatch(shape, name)), None)
        if limit is None:
            raise Refused("algorithm_refused" if OTHER_MANIFEST.fullmatch(name) else "name_refused")
        if name in self.seen:
            raise Refused("name_twice")
        if len(self.seen) >= 100_000:
            raise Refused("too_many_files")
        if size > limit:
            raise Refused("file_too_large")
        place = len(self.seen)
        if (place == 0) != (name == FIRST) or (place == 1) != (name == SECOND):
            raise Refused("order_wrong")
        self.seen[name] = size
        if name.startswith("data/"):
            self._payload_entry(name, size)

    def _payload_entry(self, name: str, size: int) -> None:
        if self.listed is None:
            raise Refused("tag_file_missing")
        folder = name.split("/")[1]
        if name not in self.listed:
            raise Refused("payload_unlisted")
        if folder not in FOLDERS[self.envelope["kind"]]:
            raise Refused("payload_not_for_kind")
        if folder not in ("media", "originals"):
            self.json_total += size
            if self.json_total > 32 * MIB:
                raise Refused("json_total_too_large")

    def _file(self, name: str, body: bytes) -> None:
        if name == FIRST:
            self.raw[name] = body
            self.digest = hashlib.sha256(body).hexdigest()
            self.tags = read_manifest(body)
            check_tag_names(self.tags)
        elif name == SECOND:
            self.signed_by = signer(body, "bundle@tbtt", self.raw[FIRST])
        elif name in TAGS:
            if hashlib.sha256(body).hexdigest() != self.tags[name]:
                raise Refused("hash_wrong")
            self.raw[name] = body
            self._tag(name, body)
            if all(one in self.seen for one in TAGS):
                self.listed = read_manifest(self.raw["manifest-sha256.txt"])
        else:
            self._payload(name, body)

    def _tag(self, name: str, body: bytes) -> None:
        if name == "bagit.txt":
            check_bagit(body)
        elif name == "bag-info.txt":
            self.oxum = read_oxum(body)
        elif name == "manifest-sha256.txt":
            check_payload_names(read_manifest(body))
        else:
            self._envelope(body)

    def _envelope(self, body: bytes) -> None:
        self.envelope = envelope = read_envelope(body, self.signed_by)
        if self.us not in [(one["age_recipient"], one["fingerprint"]) for one in envelope["recipients"]]:
            raise Refused("not_addressed")

    def _payload(self, name: str, body: bytes) -> None:
        assert self.listed is not None
        own = hashlib.sha256(body).hexdigest()
        if own != self.listed[name]:
            raise Refused("hash_wrong")
        _, folder, last = name.split("/", 2)
        if folder == "origins":
            bundle_id, _, file = last.partition("/")
            self.origins.setdefault(bundle_id, {})[file] = body
            return
        stem, _, extension = last.rpartition(".")
        if folder in ("media", "originals"):
            if own != stem:
                raise Refused("name_mismatch")
            self.heads[name] = body[:16]
            self.media[name] = Medium(len(body)) if folder == "originals" else probe(body, extension)
            return
        if self._document(folder, load(body), own) != stem:
            raise Refused("name_mismatch")

    def _document(self, folder: str, document: dict[str, Any], own: str) -> str:
        """Check a document; return the name that it gives itself."""
        if folder == "cards":
            card_key(document)
            inside = document["alias"]
        elif folder == "stories":
            inside = story_id(document)
            self.stories.append((document, own))
        elif folder == "transfers":
            inside = transfer_id(document)
            self.transfers.append(document)
        elif folder == "rosters":
            inside = roster_serial(document)
            self.rosters.append(document)
        elif folder == "kits":
            inside = kit_name(document)
            self.kits += 1
        elif folder == "withdrawals":
            inside = withdrawal_id(document)
        else:
            inside = checked(document, "tbtt-receipt", "receipt")["bundle_id"]
            date(document["date"])
        return str(inside)

    def _end(self) -> None:
        """Check what only the end of the stream can tell."""
        if self.listed is None:
            raise Refused("tag_file_missing")
        if set(self.listed) - set(self.seen):
            raise Refused("payload_missing")
        payload = {name: size for name, size in self.seen.items() if name.startswith("data/")}
        if self.oxum is not None and self.oxum != (sum(payload.values()), len(payload)):
            raise Refused("oxum_wrong")
        origins = [read_origin(one, files) for one, files in sorted(self.origins.items())]
        if not any(name.startswith(f"data/{OWN[self.envelope['kind']]}/") for name in payload):
            raise Refused("payload_missing")
        self._end_of_others()
        for story, _ in self.stories:
            lasting = [one for one in story["consent"] if one["until"] >= self.envelope["created"]]
            if not any(one["scope"] in SHARING for one in lasting):
                raise Refused("consent_missing")
            second_originals.check_consent(story, self.envelope)
        self._end_of_media()
        check_origins(origins, self.stories)

    def _end_of_media(self) -> None:
        named = [item["media"] for story, _ in self.stories for item in story["items"] if "media" in item]
        for one in named:
            name = f"data/media/{one['sha256']}.{EXTENSION[one['type']]}"
            if name not in self.media:
                raise Refused("media_missing")
            self.media[name].compare(one)
        originals = second_originals.named([story for story, _ in self.stories])
        for one in originals:
            second_originals.compare(one, self.media, self.heads)
        kinds = [{one["sha256"] for one in some} for some in (named, originals)]
        if self.stories and sum(map(len, kinds)) != len(self.media):
            raise Refused("media_unreferenced")

    def _end_of_others(self) -> None:
        for roster in self.rosters:
            if len(self.rosters) > 1 or card_key(roster["authority"]) != self.signed_by:
                raise Refused("roster_wrong")
        if self.kits > 1:
            raise Refused("kit_wrong")
        if self.transfers:
            self._end_of_transfers()

    def _end_of_transfers(self) -> None:
        if len(self.envelope["recipients"]) != 1:
            raise Refused("transfer_recipients")
        made = self.envelope["created"]
        for transfer in self.transfers:
            named = [one for one in transfer["consent"]["scopes"] if "recipient" in one]
            lasting = [one for one in named if one["until"] >= made]
            if not any(one["scope"] == "share_identified_to_archive" for one in lasting):
                raise Refused("consent_missing")
        wanted = [one["original"] for told in self.transfers for one in told["items"] if "original" in one]
        for one in wanted:
            second_originals.compare(one, self.media, None)
        if len({one["sha256"] for one in wanted}) != len(self.media):
            raise Refused("media_unreferenced")


def check_tag_names(named: dict[str, str]) -> None:
    """Raise Refused unless a tagmanifest names the four tag files."""
    for one in named:
        if one not in TAGS:
            raise Refused("algorithm_refused" if OTHER_MANIFEST.fullmatch(one) else "name_refused")
    if set(named) != set(TAGS):
        raise Refused("tag_file_unlisted")


def check_payload_names(named: dict[str, str]) -> None:
    """Raise Refused where a manifest names what is no payload file."""
    for one in named:
        if not one.startswith("data/") or not any(re.fullmatch(shape, one) for shape, _ in LIMITS):
            raise Refused("name_refused")


def read_envelope(body: bytes, signed_by: bytes) -> dict[str, Any]:
    """Return an envelope, checked as section 5 says but for whom it is."""
    envelope = checked(load(body), "tbtt-bundle", "envelope")
    date(envelope["created"])
    if envelope["kind"] not in FOLDERS:
        raise Refused("kind_unsupported")
    if set(envelope["schemas"]) - SCHEMAS:
        raise Refused("schema_unknown")
    if (envelope["previous"] is None) != (envelope["sequence"] == 1):
        raise Refused("chain_wrong")
    if card_key(envelope["signer"]) != signed_by:
        raise Refused("signer_mismatch")
    return envelope


def read_origin(bundle_id: str, files: dict[str, bytes]) -> dict[str, str]:
    """Return the manifest of an origin that holds (section 7)."""
    if len(files) != 4:
        raise Refused("origin_incomplete")
    listed_by, listed = files[FIRST], files["manifest-sha256.txt"]
    try:
        tags = read_manifest(listed_by)
        check_tag_names(tags)
        key = signer(files[SECOND], "bundle@tbtt", listed_by)
        named = read_manifest(listed)
        check_payload_names(named)
        envelope = read_envelope(files["tbtt.json"], key)
    except Refused as error:
        raise Refused("origin_wrong") from error
    hashes = {name: hashlib.sha256(files[name]).hexdigest() for name in ("manifest-sha256.txt", "tbtt.json")}
    nested = any(name.startswith("data/origins/") for name in named)
    same = all(tags[name] == one for name, one in hashes.items())
    if nested or not same or envelope["kind"] != "stories" or envelope["bundle_id"] != bundle_id:
        raise Refused("origin_wrong")
    return named


def check_origins(origins: list[dict[str, str]], stories: list[tuple[dict[str, Any], str]]) -> None:
    """Raise Refused unless each story has one origin and each origin a story."""
    used = set()
    for story, own in stories if origins else ():
        found = [
            at
            for at, named in enumerate(origins)
            if named.get(f"data/stories/{story['story_id']}.json") == own
        ]
        media = [item["media"] for item in story["items"] if "media" in item]
        files = {f"data/media/{one['sha256']}.{EXTENSION[one['type']]}": one["sha256"] for one in media}
        for one in second_originals.named([story]):
            files[f"data/originals/{one['sha256']}.bin"] = one["sha256"]
        if len(found) != 1 or any(origins[found[0]].get(name) != one for name, one in files.items()):
            raise Refused("origin_mismatch")
        used.add(found[0])
    if len(used) != len(origins):
        raise Refused("origin_mismatch")
