"""The tag files of a bundle as they came, and the two manifests among them."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.bundle import bag, names
from tbtt_desktop.bundle.errors import BundleRefused, Refusal


@dataclass(frozen=True, slots=True)
class Provenance:
    """The tag files as they came: what proves later who signed what."""

    tagmanifest: bytes
    signature: bytes
    manifest: bytes
    envelope: bytes


def read_tagmanifest(raw: bytes) -> dict[str, str]:
    """Return name → SHA-256 of the four tag files. Raises `BundleRefused`."""
    listed = bag.read_manifest(raw)
    for name in listed:
        if names.other_manifest(name):
            raise BundleRefused(Refusal.ALGORITHM_REFUSED)
        if name not in names.TAG_FILES:
            raise BundleRefused(Refusal.NAME_REFUSED)
    if len(listed) != len(names.TAG_FILES):
        raise BundleRefused(Refusal.TAG_FILE_UNLISTED)
    return listed


def read_payload_manifest(raw: bytes) -> dict[str, str]:
    """Return name → SHA-256 of the payload files. Raises `BundleRefused`."""
    manifest = bag.read_manifest(raw)
    if any(names.split(name) is None for name in manifest):
        raise BundleRefused(Refusal.NAME_REFUSED)
    return manifest
