"""Originals in bundles of stories for the second reader, as section 7 of FORMAT.md says."""

from __future__ import annotations

from typing import Any

from tests.bundle.second_json import Refused
from tests.bundle.second_media import Medium

SCOPES = {"share_identified_to_archive", "legal_evidence"}


def named(stories: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what the items of stories name as originals."""
    return [item["original"] for story in stories for item in story["items"] if "original" in item]


def check_story(story: dict[str, Any]) -> None:
    """Check what a story file alone tells of its originals."""
    there = named([story])
    digests = {one["sha256"] for one in there}
    if len({story["holds"] == "originals", "originals" in story, bool(there)}) > 1:
        raise Refused("originals_wrong")
    if len({(one["sha256"], one["type"], one["size"]) for one in there}) != len(digests):
        raise Refused("originals_wrong")
    if story.get("supersedes", {}).get("sha256") in digests:
        raise Refused("originals_wrong")
    log = story.get("originals", {}).get("custody", [])
    if any(one.get("sha256", "") not in {"", *digests} for one in log):
        raise Refused("custody_wrong")
    if digests - {one.get("sha256") for one in log if one["event"] == "original_given"}:
        raise Refused("custody_wrong")


def check_consent(story: dict[str, Any], envelope: dict[str, Any]) -> None:
    """Check that everybody for whom the bundle is was named by her."""
    if "originals" not in story:
        return
    lasting = [one for one in story["consent"] if one["until"] >= envelope["created"]]
    by_name = [one for one in lasting if one["scope"] in SCOPES and not one.get("anybody")]
    people = {one.get("recipient") for one in by_name} - {None}
    if len(people) < len(envelope["recipients"]):
        raise Refused("originals_consent")


def begins_as(kind: str, raw: bytes) -> bool:
    """Tell whether the first bytes of an original are those of its type."""
    if kind == "audio/wav":
        return raw[:4] == b"RIFF" and raw[8:12] == b"WAVE"
    beginnings = {
        "audio/flac": "664c6143",
        "image/jpeg": "ffd8ff",
        "image/png": "89504e470d0a1a0a",
        "application/pdf": "255044462d",
        "application/octet-stream": "",
    }
    return raw.hex().startswith(beginnings[kind])


def compare(told: dict[str, Any], there: dict[str, Medium], heads: dict[str, bytes] | None) -> None:
    """Check that an original is there as it is told; its first bytes where `heads` are given."""
    name = f"data/originals/{told['sha256']}.bin"
    if name not in there:
        raise Refused("media_missing")
    if there[name].size != told["size"] or (heads and not begins_as(told["type"], heads[name])):
        raise Refused("media_mismatch")
