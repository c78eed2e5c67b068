"""A whole story goes to one other helper, by her consent to that person, and can be worked on there."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.services import (
    approval,
    capture,
    consent,
    erasing,
    handover,
    intake,
    phrases,
    protect,
    receipts,
    stories,
    transcripts,
    what_happened,
)
from tbtt_desktop.services.custody import chain_of
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.transfer import TransferRefused, taken_over, transfer
from tbtt_desktop.services.unredacted import StaysWhole, unredacted
from tbtt_desktop.services.withdrawal import WithdrawalRefused, withdraw
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, PhotoFacts, Role, Span, Stage, StoryId, Stretch
from tbtt_desktop.vault import handovers
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import EVERYTHING_LEAVES, TESTIMONY, Made, make_story
from tests.helpers.vaults import dump, introduce, make_vault


@pytest.fixture
def other(tmp_path: Path, world: World, vault: Vault) -> Iterator[Vault]:
    """Another helper's vault."""
    made = make_vault(tmp_path / "other", world, Role.HELPER, "bisi").vault
    introduce(vault, made)
    yield made
    made.close()


def agree(vault: Vault, story_id: StoryId, alias: str = "bisi") -> None:
    """Take her yes to `alias` having it as it is."""
    consent.change(vault, story_id, grant=[Scope.SHARE_IDENTIFIED_TO_ARCHIVE], recipient=alias)


def written(vault: Vault) -> StoryId:
    """A story of words alone."""
    story_id = stories.new_story(vault, pseudonym="Dune", language="en")
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    stories.add_text(vault, story_id, TESTIMONY)
    return story_id


def work_on(vault: Vault, made: Made) -> None:
    """Do to a story what can be done to one."""
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.cover(vault, made.audio, Stretch(4_000, 8_000), Category.PERSON)
    words = transcripts.write(vault, made.audio, "Zubeida speaks.")
    protect.accept(vault, made.story_id)
    assert words
    stories.save_notes(vault, made.story_id, "her brother works at the bank")
    what_happened.set_happened(vault, made.story_id, "2026-02", "the coast")
    what_happened.set_codes(vault, made.story_id, "act", ("doxing",))


def view_photo(vault: Vault, made: Made) -> PhotoFacts:
    """Return what is known of the picture."""
    (photo,) = [item.photo for item in stories.view(vault, made.story_id).items if item.photo is not None]
    return photo


def plain(vault: Vault, story_id: StoryId) -> object:
    """Return a story without the ids and stamps that each vault gives."""
    seen = stories.view(vault, story_id)
    numbers = {item.item_id: item.number for item in seen.items}
    labels = {entity.entity_id: entity.label for entity in seen.entities}
    return (
        seen.row.pseudonym,
        (seen.row.language, seen.row.country, seen.row.happened, seen.row.area),
        seen.consent.grants,
        seen.consent.record,
        seen.codes,
        [(entity.label, entity.forms) for entity in seen.entities],
        [
            (
                item.number,
                item.kind,
                item.text,
                item.photo,
                item.audio,
                item.framing,
                item.leaves,
                item.codes,
                numbers.get(item.transcribes) if item.transcribes else None,
                [
                    (
                        mark.category,
                        mark.place,
                        mark.state,
                        labels.get(mark.entity_id) if mark.entity_id else "",
                    )
                    for mark in seen.marks[item.item_id]
                ],
            )
            for item in seen.items
        ],
    )


def test_another_helper_goes_on_where_the_first_one_stopped(
    vault: Vault, other: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A woman who changes shelters would have to tell it all again."""
    made = make_story(vault)
    work_on(vault, made)
    agree(vault, made.story_id)
    coarse = dataclasses.replace(view_photo(vault, made), grid_w=32, grid_h=32, lossy_spread=True)
    facts = json.dumps(dataclasses.asdict(coarse))  # as of a camera's picture, which is kept as a PNG
    vault.write(lambda db: db.execute("UPDATE items SET facts = ? WHERE item_id = ?", (facts, made.photo)))
    path = transfer(vault, made.story_id, "bisi", tmp_path / "t.tbtt").path
    verdict = intake.verify(other, path)
    assert (verdict.kind, verdict.transfers, verdict.stories) == ("transfer", 1, 0)
    assert not intake.verify(desk, path).ok
    assert intake.take_in(other, path).result is Result.IMPORTED
    assert plain(other, made.story_id) == plain(vault, made.story_id)
    assert stories.view(other, made.story_id).row.notes == ""
    protect.set_looked_at(other, made.story_id)
    approval.approve(other, made.story_id)
    introduce(other, desk)
    (planned,) = handover.plan(other, [made.story_id], ["desk"]).stories
    assert planned.clear
    kept = taken_over(other, made.story_id)
    assert kept is not None
    assert (kept.alias, kept.handed_over) == ("amal", ())
    chain = other.read(lambda db: chain_of(db, made.story_id))
    assert (chain.before[0].event, chain.before[0].by) == ("story_begun", "amal")
    assert {one.by for one in chain.here} == {"bisi"}
    (sealed,) = receipts.write_receipts(other, tmp_path / "receipts")
    assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    assert stories.view(vault, made.story_id).row.stage is Stage.RECEIVED
    (row,) = vault.read(handovers.ledger)
    assert (row.kind, row.alias, row.receipt) == (handovers.TRANSFERRED, "bisi", "accepted")
    assert intake.take_in(other, path).result is Result.DUPLICATE


@pytest.mark.parametrize("case", ["for anybody", "for somebody else", "ended", "withheld", "withdrawn"])
def test_without_her_yes_to_that_person_nothing_leaves(
    vault: Vault, other: Vault, moment: Moment, tmp_path: Path, case: str
) -> None:
    """Her name and her voice would reach somebody of whom she never heard."""
    assert other is not vault
    story_id = written(vault)
    agree(vault, story_id, {"for anybody": "", "for somebody else": "desk"}.get(case, "bisi"))
    if case == "ended":
        moment.advance(days=366)
    if case == "withheld":
        consent.change(vault, story_id, grant=[Scope.WITHHOLD_FROM], recipient="bisi")
    if case == "withdrawn":
        consent.change(vault, story_id, withdraw=[Scope.SHARE_IDENTIFIED_TO_ARCHIVE])
    with pytest.raises(TransferRefused) as caught:
        transfer(vault, story_id, "bisi", tmp_path / "t.tbtt")
    assert caught.value.code == "transfer_consent"
    assert not (tmp_path / "t.tbtt").exists()


def test_a_story_that_is_not_for_us_by_name_leaves_no_trace(
    vault: Vault, other: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A colleague's program that forgot to ask must not make us keep what she never agreed to."""
    story_id = written(vault)
    agree(vault, story_id, "desk")
    monkeypatch.setattr("tbtt_desktop.services.transfer.may_transfer", lambda *_: True)
    path = transfer(vault, story_id, "bisi", tmp_path / "t.tbtt").path
    before = dump(other)
    taken = intake.take_in(other, path)
    assert (taken.result, taken.verdict.code) == (Result.REFUSED, "transfer_not_named")
    assert dump(other) == before


def test_an_original_that_is_no_picture_is_not_taken(
    vault: Vault, other: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the sender says a file is must never decide how it is opened."""
    made = make_story(vault)
    agree(vault, made.story_id)
    real = Transfer.to_bytes

    def swapped(moved: Transfer) -> bytes:
        one, photo, sound = moved.items
        picture = dataclasses.replace(photo, original=sound.original, marks=())
        return real(
            dataclasses.replace(
                moved, items=(one, picture, dataclasses.replace(sound, original=photo.original, marks=()))
            )
        )

    monkeypatch.setattr(Transfer, "to_bytes", swapped)
    path = transfer(vault, made.story_id, "bisi", tmp_path / "t.tbtt").path
    before = dump(other)
    taken = intake.take_in(other, path)
    assert (taken.result, taken.verdict.code) == (Result.REFUSED, "transfer_unreadable")
    assert dump(other) == before


def test_a_story_that_is_here_is_not_written_over(vault: Vault, other: Vault, tmp_path: Path) -> None:
    """What the second helper wrote since would be gone."""
    story_id = written(vault)
    agree(vault, story_id)
    path = transfer(vault, story_id, "bisi", tmp_path / "1.tbtt").path
    assert intake.take_in(other, path).result is Result.IMPORTED
    stories.add_text(other, story_id, "And then she told more.")
    again = transfer(vault, story_id, "bisi", tmp_path / "2.tbtt").path
    assert intake.take_in(other, again).verdict.code == "transfer_here"
    assert len(stories.view(other, story_id).items) == 2


@pytest.mark.parametrize(
    ("scopes", "by_words"), [((), False), ((Scope.SHARE_IDENTIFIED_TO_ARCHIVE,), False), ((), True)]
)
def test_what_she_took_back_is_not_taken_over_though_it_comes_last(
    vault: Vault, other: Vault, tmp_path: Path, scopes: tuple[Scope, ...], by_words: bool
) -> None:
    """She was told that it is gone there; then the slower courier would bring all of it, with her name."""
    story_id = written(vault)
    agree(vault, story_id)
    words = phrases.give(vault, story_id) if by_words else None
    path = transfer(vault, story_id, "bisi", tmp_path / "1.tbtt").path
    back = withdraw(vault, story_id, ["bisi"], tmp_path / "2.tbtt", scopes, phrase=words).path
    assert intake.take_in(other, back).result is Result.WITHDRAWN
    assert intake.take_in(other, path).result is Result.WITHDRAWN
    assert stories.list_stories(other) == []
    assert "Zubeida" not in str(dump(other))


def test_what_was_taken_out_or_deleted_stays_in_no_corner(vault: Vault, other: Vault, tmp_path: Path) -> None:
    """She asked for a witness to be left out, and he would travel on in the list of people; or stay in it."""
    story_id = written(vault)
    agree(vault, story_id)
    item = stories.add_text(vault, story_id, "Kamila saw it.")
    protect.cover(vault, item, Span(0, 6), Category.PERSON)
    stories.remove_item(vault, item)
    protect.accept(vault, story_id)
    words = phrases.give(vault, story_id)
    intake.take_in(other, transfer(vault, story_id, "bisi", tmp_path / "1.tbtt").path)
    assert [one.story_id for one in phrases.find(other, words)] == [story_id]  # what stays hers are her words
    assert "Zubeida" in str(dump(other))
    assert "Kamila" not in str(dump(other))
    erasing.delete_part(other, story_id, 1)
    assert "Zubeida" not in str(dump(other))


def test_what_left_before_stays_the_first_helpers_to_take_back(
    vault: Vault, other: Vault, desk: Vault, tmp_path: Path
) -> None:
    """She says no to the helper beside her now, who has to know whom to ask."""
    story_id = written(vault)
    protect.accept(vault, story_id)
    approval.approve(vault, story_id)
    handover.export(vault, handover.plan(vault, [story_id], ["desk"]), tmp_path / "1.tbtt")
    agree(vault, story_id)
    assert intake.take_in(other, transfer(vault, story_id, "bisi", tmp_path / "2.tbtt").path).verdict.ok
    kept = taken_over(other, story_id)
    assert kept is not None
    assert [(one.recipient, one.revision) for one in kept.handed_over] == [("desk", 1)]
    assert stories.view(other, story_id).row.revision == 1
    introduce(other, desk)
    with pytest.raises(WithdrawalRefused) as caught:
        withdraw(other, story_id, ["desk"], tmp_path / "3.tbtt")
    assert (caught.value.code, caught.value.params["name"]) == ("left_before", "amal")
    assert intake.take_in(desk, tmp_path / "1.tbtt").verdict.ok
    back = withdraw(vault, story_id, ["desk"], tmp_path / "4.tbtt").path
    assert intake.take_in(desk, back).result is Result.WITHDRAWN


def test_a_page_that_was_taken_out_does_not_come_back_with_its_document(
    vault: Vault, other: Vault, tmp_path: Path
) -> None:
    """She took the page with her mother's name out; the file behind the others would bring it along."""
    assert other is not vault
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    pages = [Image.new("RGB", (24, 18), grey) for grey in ("#111111", "#888888")]
    scan = io.BytesIO()
    pages[0].save(scan, "TIFF", save_all=True, append_images=pages[1:])
    capture.add_photo(vault, story_id, Memory(bytearray(scan.getvalue())))
    agree(vault, story_id)
    out = next(item for item in stories.view(vault, story_id).items if item.number == 2)
    assert len(unredacted(vault, stories.view(vault, story_id)).files) == 1
    stories.remove_item(vault, out.item_id)
    bare = unredacted(vault, stories.view(vault, story_id))
    assert (bare.files, [(one.number, one.why) for one in bare.staying]) == ((), [(1, StaysWhole.PAGES_OUT)])
    with pytest.raises(TransferRefused) as refused:
        transfer(vault, story_id, "bisi", tmp_path / "t.tbtt")
    assert (refused.value.code, refused.value.params["numbers"]) == ("transfer_pages_out", "1")
    stories.restore_item(vault, story_id, out.item_id)
    transfer(vault, story_id, "bisi", tmp_path / "t.tbtt")
