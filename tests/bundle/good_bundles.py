"""Plaintexts that a reader must take, one for every part that the format leaves open or makes optional."""

from __future__ import annotations

import datetime as dt
import io
import json
import tarfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import numpy as np
import soundfile

from tbtt_desktop.bundle import bag, names, strictjson
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Accepted, By, Receipt, Refused, Withdrawal, Withdrawn
from tbtt_desktop.bundle.story import (
    ConsentScope,
    MediaRef,
    Story,
    StoryItem,
    Supersedes,
    TimeCode,
    Voice,
    WithdrawalPhrase,
)
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.stories.records import ItemKind
from tests.bundle import kits, rosters
from tests.bundle.crafted import signed
from tests.bundle.makers import (
    AMAL,
    CHAIN,
    DAY,
    EVE,
    NOOR,
    OTHER,
    SHOT,
    SHOT_REF,
    STORY,
    Forge,
    envelope,
    forge,
    person,
    sha,
    story,
    tar_of,
)
from tests.bundle.originals import for_two_as_evidence, passed_on_with_originals, with_originals
from tests.bundle.passed_on import passed_on
from tests.bundle.rosters import bundle as roster_bundle
from tests.bundle.transfers import transferred

Made = Callable[[World], bytes]
GOOD: Final[dict[str, Made]] = {}
UNTIL = dt.date(2027, 3, 8)
SHARED = ConsentScope("share_pseudonymised_to_archive", "archive", UNTIL)
WORDS = "[PERSON 1] alisema.\n[PLACE \\1] مرحبا 😀\nmwisho"


def _good(made: Made) -> Made:
    GOOD[made.__name__.strip("_").replace("_", "-")] = made
    return made


def _tone(pitch: float) -> tuple[bytes, MediaRef]:
    """A twentieth of a second of a tone."""
    out = io.BytesIO()
    tone = np.sin(np.arange(400) * pitch).astype("float32") * 0.3
    soundfile.write(out, tone, 8000, format="FLAC", subtype="PCM_16")
    raw = out.getvalue()
    return raw, MediaRef(sha(raw), "audio/flac", len(raw), seconds=0.05)


def _texts(**changes: Any) -> Story:
    """A story of text alone, so that its bundle is small."""
    fields = {"items": (StoryItem(ItemKind.TEXT, text="[PERSON 1] x"),), "consent": (SHARED,)}
    return story(**(fields | changes))


def _bundle(world: World, *stories: Story, media: dict[str, bytes] | None = None) -> Forge:
    payload = {f"data/stories/{one.story_id}.json": one.to_bytes() for one in stories}
    return forge(world, payload=payload | (media or {}))


@_good
def _time_codes(world: World) -> bytes:
    raw, ref = _tone(0.2)
    codes = (TimeCode(0, 0), TimeCode(20, 0.02), TimeCode(len(WORDS), 0.05))
    item = StoryItem(ItemKind.AUDIO, transcript=WORDS, media=replace(ref, voice=Voice.OWN), time_codes=codes)
    return _bundle(world, _texts(items=(item,)), media={ref.name: raw}).tar()


@_good
def _every_voice(world: World) -> bytes:
    items, media = [], {}
    for number, voice in enumerate((None, *Voice), 1):
        raw, ref = _tone(0.1 * number)
        items.append(StoryItem(ItemKind.AUDIO, transcript="x", media=replace(ref, voice=voice)))
        media[ref.name] = raw
    return _bundle(world, _texts(items=tuple(items)), media=media).tar()


@_good
def _transcript_without_sound(world: World) -> bytes:
    return _bundle(world, _texts(items=(StoryItem(ItemKind.AUDIO, caption="c", transcript=WORDS),))).tar()


@_good
def _one_medium_named_twice(world: World) -> bytes:
    items = (StoryItem(ItemKind.PHOTO, media=SHOT_REF),) * 2
    told = [_texts(items=items), _texts(items=items, story_id=OTHER)]
    return _bundle(world, *told, media={SHOT_REF.name: SHOT}).tar()


@_good
def _all_that_is_optional(world: World) -> bytes:
    told = _texts(
        revision=3,
        supersedes=Supersedes(1, "ab" * 32),
        date="2026",
        withdrawal_phrase=WithdrawalPhrase("cd" * 16, "ef" * 32, 3, 65536, 4),
        subject=(),
        redaction_log=(),
    )
    return _bundle(world, told).tar()


@_good
def _ends_on_the_day_of_the_bundle(world: World) -> bytes:
    ends = ConsentScope("share_identified_to_archive", "archive", world.clock.today(), recipient="noor")
    return _bundle(world, _texts(consent=(ends,))).tar()


@_good
def _unknown_things_are_kept(world: World) -> bytes:
    document = json.loads(_texts().to_bytes()) | {"later": {"x": [1.5, None]}, "version": "1.7"}
    document["subject"]["later_list"] = ["later_code"]
    document["items"][0]["later"] = True
    document["consent"].append({"scope": "later_scope", "purpose": "", "until": "2026-12-31", "by": 1})
    made = forge(world, payload={f"data/stories/{STORY}.json": json.dumps(document, indent=1).encode()})
    made.document |= {"version": "1.9999", "later": [], "sequence": 2.0, "previous": "ab" * 32}
    made.document["recipients"][0]["later"] = 0.1
    return made.tar()


def _card(**fields: Any) -> bytes:
    card = {key: value for key, value in EVE.card.to_json().items() if key != "signature"} | fields
    signature = sshsig.sign(EVE.seed, "card@tbtt", strictjson.canonical(card)).decode()
    return json.dumps(card | {"signature": signature.replace("\n", "\r\n")}).encode()


@_good
def _cards(world: World) -> bytes:
    made = _bundle(world, _texts())
    numbers = [1.0, 0.1, 1e-7, 123456789.125, -0.0, 1e15, 5e-324, 0.000001, 2**53 - 1, 1e2]
    texts = {"é": 1, "\U0001f600": 2, "\ufb33": 3, "\r": 4, "1": 5, "": '\u2028\u007f\t"\\/', "ö": [{}, []]}
    made.payload["data/cards/eve.json"] = _card(later=texts | {"numbers": numbers}, name="إيف 😀")
    made.payload["data/cards/noor.json"] = NOOR.card.raw
    return made.tar()


def _withdrawal(world: World, by: By, scopes: tuple[str, ...] = ("all",), phrase: str | None = None) -> bytes:
    raw = Withdrawal(STORY, scopes, DAY, by, phrase).to_bytes()
    return forge(world, Kind.WITHDRAWAL, {f"data/withdrawals/{STORY}.json": raw}).tar()


@_good
def _withdrawal_by_successor(world: World) -> bytes:
    return _withdrawal(world, By.SUCCESSOR, ("publish_image", "later_scope"))


@_good
def _withdrawal_by_coordinator(world: World) -> bytes:
    return _withdrawal(world, By.COORDINATOR)


@_good
def _withdrawal_by_phrase(world: World) -> bytes:
    return _withdrawal(world, By.PHRASE, phrase="mchanga nyota 😀 ماء")


@_good
def _receipt_of_everything(world: World) -> bytes:
    receipt = Receipt(
        OTHER,
        "ab" * 32,
        DAY,
        (Accepted(STORY, 1), Accepted(STORY, 2)),
        (Refused(OTHER, 2147483648, "later_code"),),
        (Withdrawn(STORY, ("all",)),),
    )
    payload = {f"data/receipts/{OTHER}.json": receipt.to_bytes(), "data/cards/eve.json": EVE.card.raw}
    return forge(world, Kind.RECEIPT, payload).tar()


@_good
def _bag_of_another_tool(world: World) -> bytes:
    made = _bundle(world, _texts(items=(StoryItem(ItemKind.PHOTO, media=SHOT_REF),)))
    made.payload[SHOT_REF.name] = SHOT
    lines = bag.write_manifest({name: sha(raw) for name, raw in made.payload.items()}).decode().split("\n")
    made.tags[names.MANIFEST] = "\r\n".join(reversed(lines[:-1])).replace("  ", "     *").encode()
    made.tags[names.BAGIT] = b"BagIt-Version: 0.97\r\nTag-File-Character-Encoding: utf-8"
    size = sum(map(len, made.payload.values()))
    made.tags[names.BAG_INFO] = (
        f"Contact-Name: é\n  continued: here\n\t\nEmpty:\nPAYLOAD-oxum:\t{size}.2 \n".encode()
    )
    return made.tar(lambda files: [*files[:2], *files[5:1:-1], *files[:5:-1]])


@_good
def _tar_of_another_tool(world: World) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, raw in _bundle(world, _texts()).files():
            info = tarfile.TarInfo(names.ROOT + name)
            info.size, info.mode, info.mtime, info.uid, info.uname = len(raw), 0o600, 1e9, 1000, "tester"
            tar.addfile(info, io.BytesIO(raw))
    return out.getvalue()


@_good
def _headers_with_empty_numbers(world: World) -> bytes:
    data = bytearray(tar_of(_bundle(world, _texts()).files(), bytes(1024 + 4096)))
    data[100:124], data[329:345] = bytes(24), b" " * 16
    data[148:156] = b"%06o  " % (sum(data[:512]) - sum(data[148:156]) + 256)
    return bytes(data)


@_good
def _signature_with_sha256(world: World) -> bytes:
    made = _bundle(world, _texts())
    listed = made.files()[0][1]
    made.late[names.SIGNATURE] = signed(
        AMAL.seed, AMAL.card.key, names.NAMESPACE, listed, hashed="sha256"
    ).replace(b"\n", b"\r\n")
    return made.tar()


@_good
def _passed_on(world: World) -> bytes:
    return passed_on(world).tar()


@_good
def _originals(world: World) -> bytes:
    return with_originals(world).tar()


@_good
def _originals_for_two_and_as_evidence(world: World) -> bytes:
    return for_two_as_evidence(world).tar()


@_good
def _originals_passed_on(world: World) -> bytes:
    return passed_on_with_originals(world).tar()


@_good
def _roster(world: World) -> bytes:
    made = roster_bundle(world, rosters.document(later=[], serial=4.0))
    made.payload["data/cards/rose.json"] = rosters.renewed(rosters.ROSE, 5).card.raw
    return made.tar()


@_good
def _roster_of_one_day_with_revocations_alone(world: World) -> bytes:
    return roster_bundle(world, rosters.roster(cards=(), valid_until=DAY).to_bytes()).tar()


@_good
def _transfer(world: World) -> bytes:
    return transferred(world).tar()


CROWD = [person(f"friend-{number}", 100 + number) for number in range(15)]


@_good
def _sixteen_recipients(world: World) -> bytes:
    made = _bundle(world, _texts())
    everybody = [one.recipient for one in (*CROWD, NOOR)]
    whole = json.loads(replace(envelope(world), recipients=tuple(everybody)).to_bytes())
    made.document = whole | {"chain_id": CHAIN}
    return made.tar()


@_good
def _kit(world: World) -> bytes:
    return kits.bundle(world, kits.kit().to_bytes()).tar()


@_good
def _kit_with_all_that_may_stand_in_it(world: World) -> bytes:
    """Joiners and marks of direction, labels that differ in more than case, what a later version adds."""
    words = {"ur": "می‌خواهم\u200f (PTA)", "hi": "क्\u200dष", "ar": "\u061cصيدا\u200e", "aaa": "?"}
    made = kits.document(
        name="a" + "1" * 23,
        number=2**31,
        language="ur",
        title=words,
        before=[{"id": "9" * 38, "text": words, "instead_of": "of_tomorrow", "later": 1}],
        interview=[{"id": "x", "text": words | {"en": "a" * 4000}}],
        interview_alone=True,
        codes={
            "act": [{"id": "x", "label": words}, {"id": "y", "label": {"ur": "X"}}],
            "of_tomorrow": [{"id": "x", "label": {"ur": "😀️" * 60}}],
        },
        help=[{"id": "x", "text": {"ur": "a\n\nb"}}],
        later={"a": [1.5]},
    )
    return kits.bundle(world, made, f"data/kits/a{'1' * 23}.json").tar()


@_good
def _codes_of_a_kit(world: World) -> bytes:
    """Some have labels, and one means what its kit says alone."""
    words = {"sw": "Mikopo", "ur": "قرض \u200cایپ", "en": "l" * 120}
    told = _texts(
        subject=(("act", ("coast__loan_apps", "coast__sim_swap", "doxing")), ("later_list", ("a__b",))),
        labels={"act": {"coast__loan_apps": words}, "later_list": {"a__b": {"aaa": "?"}}},
    )
    return _bundle(world, told).tar()
