"""Where a story that is passed on came from: the tag files of the bundle in which its signer gave it away.

A story that was passed on is byte for byte what its signer signed, so the manifest under that signature
names it with the hash that it has here. Origins are flat: whoever passes on what was passed on takes the
origin as it came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle import names
from tbtt_desktop.bundle.envelope import Envelope, Kind
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.tagfiles import Provenance, read_payload_manifest, read_tagmanifest
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import WorldError

_FOLDER: Final = "data/origins/"
_FILES: Final = (names.TAGMANIFEST, names.SIGNATURE, names.MANIFEST, names.ENVELOPE)


@dataclass(frozen=True, slots=True)
class Origin:
    """A bundle whose tag files are here, verified but for whom it was made for."""

    envelope: Envelope
    digest: str  # SHA-256 of its tagmanifest, in hex
    manifest: Mapping[str, str]  # payload name → SHA-256
    provenance: Provenance

    def covers(self, files: Iterable[tuple[str, str]]) -> bool:
        """Whether its manifest names all these (name, SHA-256 in hex)."""
        return all(self.manifest.get(name) == digest for name, digest in files)


def origin_parts(origins: Mapping[str, Provenance]) -> list[Part]:
    """Return origins, by the id of their bundles, as they travel in another one."""
    return [
        Part.of_bytes(f"{_FOLDER}{bundle_id}/{name}", data)
        for bundle_id, one in origins.items()
        for name, data in zip(
            _FILES, (one.tagmanifest, one.signature, one.manifest, one.envelope), strict=True
        )
    ]


def read_origins(files: Mapping[str, bytes]) -> tuple[Origin, ...]:
    """Return the origins in files named `<bundle id>/<tag file>`, by bundle id. Raises `BundleRefused`."""
    folders: dict[str, dict[str, bytes]] = {}
    for name in sorted(files):
        bundle_id, _, file = name.partition("/")
        folders.setdefault(bundle_id, {})[file] = files[name]
    return tuple(_read(bundle_id, found) for bundle_id, found in folders.items())


def _read(bundle_id: str, files: Mapping[str, bytes]) -> Origin:
    if len(files) != len(_FILES):
        raise BundleRefused(Refusal.ORIGIN_INCOMPLETE)
    provenance = Provenance(*(files[name] for name in _FILES))
    try:
        origin = verify(provenance)
    except WorldError:
        raise BundleRefused(Refusal.ORIGIN_WRONG) from None
    if origin.envelope.bundle_id != bundle_id:
        raise BundleRefused(Refusal.ORIGIN_WRONG)
    return origin


def verify(provenance: Provenance) -> Origin:
    """Return the origin that tag files stand for. Raises `WorldError` for what a reader would refuse."""
    listed = read_tagmanifest(provenance.tagmanifest)
    key = sshsig.verify(provenance.signature, names.NAMESPACE, provenance.tagmanifest, None)
    for name, raw in ((names.MANIFEST, provenance.manifest), (names.ENVELOPE, provenance.envelope)):
        if listed[name] != hashlib.sha256(raw).hexdigest():
            raise BundleRefused(Refusal.HASH_WRONG, part=name)
    manifest = read_payload_manifest(provenance.manifest)
    envelope = Envelope.parse(provenance.envelope)
    if envelope.signer.key != key:
        raise BundleRefused(Refusal.SIGNER_MISMATCH)
    if envelope.kind is not Kind.STORIES or any(name.startswith(_FOLDER) for name in manifest):
        raise BundleRefused(Refusal.ORIGIN_WRONG)
    return Origin(envelope, hashlib.sha256(provenance.tagmanifest).hexdigest(), manifest, provenance)


def origin_of(origins: Sequence[Origin], story_id: str, digest: str) -> Origin | None:
    """Return the origin whose manifest names a story file with that hash, None without any."""
    name = f"data/stories/{story_id}.json"
    return next((one for one in origins if one.manifest.get(name) == digest), None)


def check_origins(origins: Sequence[Origin], stories: Sequence[Sequence[tuple[str, str]]]) -> None:
    """Raise `BundleRefused` unless each story has one origin, and each origin a story.

    `stories` are, for each, the names and hashes of its file and its media.
    """
    used: set[str] = set()
    for files in stories:
        found = [one for one in origins if one.covers(files[:1])]
        if len(found) != 1 or not found[0].covers(files):
            raise BundleRefused(Refusal.ORIGIN_MISMATCH)
        used.add(found[0].digest)
    if len(used) != len(origins):
        raise BundleRefused(Refusal.ORIGIN_MISMATCH)
