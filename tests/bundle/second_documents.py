"""The JSON documents of a bundle for the second reader: sections 5 to 7 of FORMAT.md."""

from __future__ import annotations

import base64
import datetime as dt
import itertools
import re
import unicodedata
from typing import Any

from tests.bundle.second_json import Refused, canonical, date, validate
from tests.bundle.second_keys import is_recipient, signer
from tests.bundle.second_originals import check_story as check_originals

DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
PREFIX = b"\0\0\0\x0bssh-ed25519\0\0\0\x20"
SHARING = {"share_pseudonymised_to_archive", "share_identified_to_archive"}


def checked(document: dict[str, Any], kind: str, schema: str) -> dict[str, Any]:
    """Check `format`, `version` and the schema, in this order."""
    if document.get("format") != kind:
        raise Refused("format_unknown")
    version = document.get("version")
    if (
        isinstance(version, str)
        and re.fullmatch(r"[0-9]{1,9}\.[0-9]+", version)
        and int(version.split(".")[0]) > 1
    ):
        raise Refused("newer_version")
    validate(document, schema)
    return document


def card_key(card: dict[str, Any]) -> bytes:
    """Check section 6; return the signing key's 32 bytes."""
    checked(card, "tbtt-card", "card")
    date(card["created"])
    if card["alias"] in DEVICES:
        raise Refused("card_alias")
    if len(canonical(card)) > 16 * 1024:
        raise Refused("json_too_large")
    key = base64.b64decode(card["signing_key"].split(" ")[1])[-32:]
    if not is_recipient(card["age_recipient"]):
        raise Refused("card_key")
    unsigned = canonical({key: value for key, value in card.items() if key != "signature"})
    try:
        signed_by = signer(card["signature"].encode(), "card@tbtt", unsigned)
    except Refused as error:
        raise Refused("card_signature") from error
    if signed_by != key:
        raise Refused("card_signature")
    if "succeeds" in card:
        _check_succession(card)
    return key


def _check_succession(card: dict[str, Any]) -> None:
    former = card["succeeds"]["signing_key"]
    said = {"alias": card["alias"], "signing_key": card["signing_key"], "succeeds": former}
    try:
        by = signer(card["succeeds"]["signature"].encode(), "card-succession@tbtt", canonical(said))
    except Refused as error:
        raise Refused("card_succession") from error
    if _raw(former) != by or former == card["signing_key"]:
        raise Refused("card_succession")


def _raw(line: str) -> bytes:
    return base64.b64decode(line.split(" ")[1])[-32:]


def roster_serial(roster: dict[str, Any]) -> str:
    """Check a roster, but for whose it is; return its serial."""
    checked(roster, "tbtt-roster", "roster")
    first, last = (dt.date.fromisoformat(date(roster[name])) for name in ("valid_from", "valid_until"))
    for one in roster["revocations"]:
        date(one["date"])
    cards = [roster["authority"], *(one["card"] for one in roster["cards"])]
    keys = [card_key(one) for one in cards]
    if not 0 <= (last - first).days <= 731:
        raise Refused("roster_wrong")
    for one in roster["revocations"]:
        spelt = base64.b64encode(base64.b64decode(one["signing_key"].split(" ")[1])).decode()
        if "ssh-ed25519 " + spelt != one["signing_key"] or base64.b64decode(spelt)[:-32] != PREFIX:
            raise Refused("roster_wrong")
        keys.append(_raw(one["signing_key"]))
    if len(set(keys)) != len(keys) or len({one["alias"] for one in cards}) != len(cards):
        raise Refused("roster_wrong")
    return str(int(roster["serial"]))


def kit_name(kit: dict[str, Any]) -> str:
    """Check a kit; return its name."""
    checked(kit, "tbtt-kit", "kit")
    parts = [*kit["codes"].values(), kit["before"], kit["interview"], kit["help"]]
    texts = [kit["title"], *(one.get("text", one.get("label")) for part in parts for one in part)]
    sound = (
        kit["name"] not in DEVICES
        and all(kit["language"] in one for one in texts)
        and all(text.strip() == text and _folded(text) for one in texts for text in one.values())
        and all(len({one["id"] for one in part}) == len(part) for part in parts)
        and all(_told_apart(listed) for listed in kit["codes"].values())
        and any(parts)
        and (not kit.get("interview_alone") or kit["interview"])
    )
    if not sound:
        raise Refused("kit_wrong")
    return str(kit["name"])


def _told_apart(listed: list[dict[str, Any]]) -> bool:
    said = [(language, _folded(text)) for one in listed for language, text in one["label"].items()]
    return len(said) == len(set(said))


def _folded(text: str) -> str:
    seen = re.sub("[\u061c\u200c-\u200f\ufe00-\ufe0f]", "", text)
    plain = unicodedata.normalize("NFKC", seen).casefold()
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", plain)).strip()


def story_id(story: dict[str, Any]) -> str:
    """Check a story; return its id."""
    checked(story, "tbtt-story", "story")
    for day in (
        *(one["until"] for one in story["consent"]),
        story["approval"]["date"],
        *(one["date"] for one in story.get("originals", {}).get("custody", ())),
        story.get("originals", story)["approval"]["date"],
        story.get("date", "2026"),
    ):
        date(day)
    if "supersedes" in story and story["supersedes"]["revision"] >= story["revision"]:
        raise Refused("story_wrong")
    logged = [one["category"] for one in story["redaction_log"]]
    if len(logged) != len(set(logged)):
        raise Refused("story_wrong")
    for item in story["items"]:
        _time_codes(item)
    if not _labelled(story):
        raise Refused("story_wrong")
    check_originals(story)
    if not any(one["scope"] in SHARING for one in story["consent"]):
        raise Refused("consent_missing")
    return str(story["story_id"])


def _labelled(document: dict[str, Any]) -> bool:
    """Tell whether labels are of what the document is about."""
    subject = document["subject"]
    return all(set(said) <= set(subject.get(name, ())) for name, said in document.get("labels", {}).items())


def _time_codes(item: dict[str, Any]) -> None:
    last = (-1, -1.0)
    for one in item.get("time_codes", ()):
        if item["media"].get("voice") in ("revoiced", "read"):
            raise Refused("story_wrong")
        if one["at"] <= last[0] or one["seconds"] <= last[1]:
            raise Refused("story_wrong")
        if one["at"] > len(item["transcript"]) or one["seconds"] > item["media"]["seconds"]:
            raise Refused("story_wrong")
        last = one["at"], one["seconds"]


CATEGORIES = {
    *("PERSON", "PHONE", "EMAIL", "URL", "HANDLE", "ADDRESS", "PLACE", "ORG", "ID", "BANK", "IP", "MAC"),
    *("COORDINATES", "PLATE", "DATE", "DOB", "FACE", "TEXT", "CODE"),
}


def transfer_id(document: dict[str, Any]) -> str:
    """Check an unredacted story; return its id."""
    checked(document, "tbtt-transfer", "transfer")
    for day in (
        *(one["until"] for one in document["consent"]["scopes"]),
        *(one["date"] for part in ("items", "custody", "handed_over") for one in document[part]),
    ):
        date(day)
    named = [(one["category"], one["number"]) for one in document["entities"]]
    items = {one["number"]: one for one in document["items"]}
    used = {category for category, _ in named} | set(document["numbers"])
    used |= {mark["category"] for item in document["items"] for mark in item["marks"]}
    sizes: dict[str, Any] = {}
    sound = (
        _labelled(document)
        and used <= CATEGORIES
        and [one["number"] for one in document["items"]] == sorted(items)
        and len(set(named)) == len(named)
        and all(number < document["numbers"].get(category, 0) for category, number in named)
        and all(_whole(item, items, set(named)) for item in document["items"])
        and all(
            sizes.setdefault(one["sha256"], one) == one
            for item in document["items"]
            if (one := item.get("original"))
        )
    )
    if not sound:
        raise Refused("transfer_wrong")
    return str(document["story_id"])


def _whole(item: dict[str, Any], items: dict[int, Any], named: set[tuple[str, int]]) -> bool:
    """Tell whether what a part refers to is there, and its time codes and marks lie where they may."""
    reading = item.get("leaves", {}).get("reading", {}).get("number")
    others = [one for one in (item.get("transcribes"), reading) if one is not None]
    if any(items.get(one, {}).get("kind") != "audio" for one in others) or reading == item["number"]:
        return False
    codes = [(one["at"], one["frame"]) for one in item.get("time_codes", ())]
    if any(a >= c or b >= d for (a, b), (c, d) in itertools.pairwise(codes)):
        return False
    if codes and codes[-1][0] > len(item["text"]):
        return False
    return all(_placed(mark, item, named) for mark in item["marks"])


def _placed(mark: dict[str, Any], item: dict[str, Any], named: set[tuple[str, int]]) -> bool:
    if "entity" in mark and (mark["category"], mark["entity"]) not in named:
        return False
    if "box" in mark:
        return bool(item["kind"] == "photo" and min(mark["box"][2:]) > 0)
    start, end = mark["span"] if "span" in mark else mark["stretch"]
    if "stretch" in mark:
        fits = item["kind"] == "audio"
    else:
        fits = end <= len(item["text"]) and (mark["state"] != "covered" or "entity" in mark)
    return bool(fits and (start < end or (mark["state"] == "unplaced" and start == end)))


def withdrawal_id(document: dict[str, Any]) -> str:
    """Check a withdrawal; return the id of its story."""
    checked(document, "tbtt-withdrawal", "withdrawal")
    date(document["date"])
    if (document["by"] == "phrase") != ("phrase" in document):
        raise Refused("schema_wrong")
    if "all" in document["scopes"] and len(document["scopes"]) > 1:
        raise Refused("schema_wrong")
    return str(document["story_id"])
