"""New keys for a vault, at both ends: nothing made for the old ones is lost, and nobody is fooled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tbtt_desktop.bundle import rotation as succession
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.kit import NUMBER_MAX
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.services import (
    backup,
    intake,
    kits,
    people,
    receipts,
    rosters,
    rotation,
    standings,
    stories,
)
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.newer import known as gone_since
from tbtt_desktop.services.people import CardRefused
from tbtt_desktop.services.rosters import RosterState
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.services.withdrawal import withdraw
from tbtt_desktop.stories.records import Role, Stage, Trust
from tbtt_desktop.vault.identity import former_keys, identity
from tbtt_desktop.vault.store import Vault
from tests.bundle.kits import kit
from tests.helpers import life
from tests.helpers.made import write_story
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.services import test_kits as kits_made
from tests.services.test_intake import hand_over, ready
from tests.services.test_rosters import UNTIL, content


def worth(vault: Vault, alias: str) -> list[tuple[Trust, bool, str]]:
    """Return of each card under an alias its trust, whether it is a former key, and whose new one."""
    found = [one for one in people.people(vault) if one.alias == alias]
    return sorted((one.trust, bool(one.successor), one.succeeds) for one in found)


def test_a_story_stays_its_tellers_when_her_helper_has_new_keys(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A key is changed once a year; what was told before must be continued and taken back as before."""
    story_id = write_story(vault)
    ready(vault, story_id)
    hand_over(vault, story_id, tmp_path / "1.tbtt")
    assert intake.take_in(desk, tmp_path / "1.tbtt").result is Result.IMPORTED
    on_the_way = rosters.create(desk, rosters.plan(desk, UNTIL), ["amal"], tmp_path / "r.tbtt")[0].path
    me = rotation.rotate(vault)
    ready(vault, story_id)
    hand_over(vault, story_id, tmp_path / "2.tbtt")
    before = content(desk)
    taken = intake.take_in(desk, tmp_path / "2.tbtt")
    assert (taken.result, taken.verdict.trust) == (Result.WAITING, Trust.UNKNOWN)
    assert content(desk) == before
    assert taken.verdict.signer is not None
    assert (taken.verdict.signer.succeeds, taken.verdict.signer.words) == ("amal", me.words)
    people.add_card(desk, people.own_card(vault))
    assert worth(desk, "amal") == [(Trust.TRUSTED, False, ""), (Trust.UNKNOWN, False, "amal")]
    people.add_card(desk, people.own_card(vault), words=" ".join(me.words))
    assert worth(desk, "amal") == [(Trust.TRUSTED, False, ""), (Trust.TRUSTED, True, "")]
    assert people.trusted_cards(desk, ["amal"]) == (people.own_card(vault),)
    assert intake.take_in(desk, tmp_path / "2.tbtt").result is Result.UPDATED
    for sealed in receipts.write_receipts(desk, tmp_path / "receipts"):  # one of them answers the old key
        assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    assert stories.view(vault, story_id).row.stage is Stage.RECEIVED
    assert intake.take_in(vault, on_the_way).verdict.code == "roster_not_believed"  # read with the old keys
    withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt")
    assert intake.take_in(desk, tmp_path / "w.tbtt").result is Result.WITHDRAWN
    assert stories.list_stories(desk) == []
    assert intake.take_in(desk, tmp_path / "1.tbtt").result is Result.DUPLICATE


def test_a_receipt_from_the_desks_new_key_confirms_what_went_to_the_old(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """The helper would wait for ever for a word that it arrived, and keep what she could delete."""
    story_id = write_story(vault)
    ready(vault, story_id)
    hand_over(vault, story_id, tmp_path / "1.tbtt")
    people.set_authority(vault, "desk", on=True)
    path = rosters.create(desk, rosters.plan(desk, UNTIL), ["amal"], tmp_path / "r1.tbtt")[0].path
    assert intake.take_in(vault, path).result is Result.IMPORTED
    rotation.rotate(desk)
    assert intake.take_in(desk, tmp_path / "1.tbtt").result is Result.IMPORTED  # made for the old keys
    (sealed,) = receipts.write_receipts(desk, tmp_path / "receipts")
    assert intake.take_in(vault, sealed.path).result is Result.WAITING
    people.add_card(vault, people.own_card(desk), compared=True)
    assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    assert stories.view(vault, story_id).row.stage is Stage.RECEIVED
    assert [one.authority for one in people.people(vault) if not one.successor] == [True]
    assert [one.state for one in rosters.view_all(vault)] == [RosterState.IN_FORCE]  # as it counts
    path = rosters.create(desk, rosters.plan(desk, UNTIL), ["amal"], tmp_path / "r.tbtt")[0].path
    assert intake.take_in(vault, path).result is Result.UPDATED


def test_a_new_key_counts_for_nothing_once_the_old_one_is_revoked(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Whoever stole the old key would sign a new one for herself, and go on as if nothing had happened."""
    story_id = write_story(vault)
    ready(vault, story_id)
    hand_over(vault, story_id, tmp_path / "1.tbtt")
    intake.take_in(desk, tmp_path / "1.tbtt")
    old = people.own_card(vault).fingerprint
    people.revoke(desk, "amal")
    rotation.rotate(vault)
    card = people.own_card(vault)
    assert people.person_of(desk, card).succeeds == ""
    people.add_card(desk, card, compared=True)
    assert desk.read(standings.successors) == {}
    assert desk.read(lambda db: standings.keys_of(db, old)) == {old}
    withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt")
    assert intake.take_in(desk, tmp_path / "w.tbtt").result is Result.CONFLICT


def test_a_former_key_is_revoked_alone(vault: Vault, desk: Vault) -> None:
    """The laptop with the old key is stolen after the new one was made: the new one must go on counting."""
    old = people.own_card(vault)
    rotation.rotate(vault)
    new = people.own_card(vault)
    people.add_card(desk, new, compared=True)
    assert people.revoke(desk, old.fingerprint).fingerprint == old.fingerprint
    assert worth(desk, "amal") == [(Trust.REVOKED, True, ""), (Trust.TRUSTED, False, "")]
    assert people.trusted_cards(desk, ["amal"]) == (new,)
    assert desk.read(lambda db: standings.keys_of(db, new.fingerprint)) == {new.fingerprint, old.fingerprint}
    assert people.revoke(desk, "amal").fingerprint == new.fingerprint


def test_a_stolen_key_cannot_use_up_the_numbers_of_kits(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A thief's kit with the highest number would keep out every one that the coordinator makes since."""
    old = people.own_card(desk).fingerprint
    stolen = kits_made.sent(desk, tmp_path / "s.tbtt", kit(number=NUMBER_MAX))
    intake.take_in(vault, kits_made.give(desk, tmp_path))
    kits_made.use(vault)
    assert intake.take_in(vault, stolen).result is Result.UPDATED
    rotation.rotate(desk)
    people.add_card(vault, people.own_card(desk), compared=True)
    text = kits_made.WRITTEN.replace("1195", "1196")
    newer = kits_made.give(desk, tmp_path, text, name="n")
    assert intake.take_in(vault, newer).verdict.code == "kit_older"
    people.revoke(vault, old)
    assert intake.take_in(vault, newer).result is Result.UPDATED
    assert (kits_made.use(vault).kit.number, len(kits.views(vault))) == (2, 1)


def test_somebody_elses_key_is_no_successor(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> None:
    """A trusted helper who stole a colleague's key would take over the colleague's stories."""
    eve = make_vault(tmp_path / "eve", world, alias="eve").vault
    stolen, own = vault.read(identity), eve.read(identity)
    line = sshsig.public_line(sshsig.public_key(own.signing_seed))
    card = Card.build(
        own.signing_seed,
        alias="eve",
        name="",
        role=Role.HELPER,
        age_recipient=age.recipient_of(own.age_identity),
        created=world.clock.today(),
        succession=succession.succession(stolen.signing_seed, "eve", line),
    )
    people.add_card(desk, card, compared=True)
    assert worth(desk, "amal") == [(Trust.TRUSTED, False, "")]
    assert desk.read(standings.successors) == {}
    other = Card.build(
        own.signing_seed,
        alias="amal",
        name="",
        role=Role.HELPER,
        age_recipient=card.age_recipient,
        created=card.created,
    )
    with pytest.raises(CardRefused) as caught:
        people.add_card(desk, other, compared=True)
    assert caught.value.code == "card_alias_taken"
    eve.close()


def test_a_roster_confirms_a_new_key(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> None:
    """Thirty desks need not all compare words with one helper again."""
    head = make_vault(tmp_path / "head", world, Role.COORDINATOR, "head").vault
    introduce(desk, head)
    introduce(head, vault)
    people.set_authority(desk, "head", on=True)
    old = people.own_card(vault).fingerprint
    rotation.rotate(vault)
    people.add_card(head, people.own_card(vault), compared=True)
    path = rosters.create(head, rosters.plan(head, UNTIL), ["desk"], tmp_path / "r.tbtt")[0].path
    assert intake.take_in(desk, path).result is Result.IMPORTED
    assert worth(desk, "amal") == [(Trust.TRUSTED, False, ""), (Trust.TRUSTED, True, "")]
    assert people.trusted_cards(desk, ["amal"]) == (people.own_card(vault),)
    people.add_card(desk, people.own_card(vault), compared=True)  # the old key's own line must outlive that
    assert worth(desk, "amal") == [(Trust.TRUSTED, False, ""), (Trust.TRUSTED, True, "")]
    people.set_authority(desk, "head", on=False)
    assert desk.read(standings.successors) == {old: people.own_card(vault).fingerprint}
    head.close()


def test_all_is_for_good_though_the_key_is_new(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A helper's restored computer, with new keys, would bring back what she took back before."""
    story_id = write_story(vault)
    ready(vault, story_id)
    hand_over(vault, story_id, tmp_path / "1.tbtt")
    intake.take_in(desk, tmp_path / "1.tbtt")
    withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt")
    assert intake.take_in(desk, tmp_path / "w.tbtt").result is Result.WITHDRAWN
    rotation.rotate(vault)
    people.add_card(desk, people.own_card(vault), compared=True)
    again = life.send(vault, tmp_path / "2.tbtt", life.version(2, story_id=story_id))
    assert intake.take_in(desk, again).result is Result.WITHDRAWN
    assert stories.list_stories(desk) == []


def test_a_new_key_to_read_with_needs_no_new_words(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """Whoever thinks that her bundles were read by somebody must not have to meet everybody again first."""
    before = people.own_card(vault)
    people.set_authority(vault, "desk", on=True)
    path = rosters.create(desk, rosters.plan(desk, UNTIL), ["amal"], tmp_path / "r.tbtt")[0].path
    rotation.rotate(vault, signing=False)
    rotation.rotate(vault, signing=False)
    after = people.own_card(vault)
    assert (after.signing_key, after.succeeds) == (before.signing_key, "")
    assert after.age_recipient != before.age_recipient
    assert people.add_card(desk, after).trust is Trust.TRUSTED
    assert people.trusted_cards(desk, ["amal"]) == (after,)
    assert intake.take_in(vault, path).result is Result.IMPORTED
    rotation.rotate(vault, reading=False)
    signed = people.own_card(vault).succeeds
    rotation.rotate(vault, signing=False)
    assert people.own_card(vault).succeeds == signed == before.signing_key


KILLED = """
import os, sys
from pathlib import Path
from tbtt_desktop.clock import World
from tbtt_desktop.services import rotation
from tbtt_desktop.services.vaults import open_vault
vault = open_vault(Path(sys.argv[1]), sys.argv[2], world=World())
where = {"within": (rotation.handovers, "forget_chains"),
    "after": (type(vault), "scrub")}[sys.argv[3]]
setattr(*where, lambda *_: os.kill(os.getpid(), 9))
rotation.rotate(vault)
"""


@pytest.mark.parametrize("when", ["within", "after"])
def test_a_power_cut_leaves_the_old_keys_or_the_new_ones(tmp_path: Path, world: World, when: str) -> None:
    """With a card that does not fit its keys nothing that leaves is ever taken in anywhere."""
    made = make_vault(tmp_path / "vault", world).vault
    before = made.read(identity)
    made.close()
    command = [sys.executable, "-c", KILLED, str(tmp_path / "vault"), PASSPHRASE, when]
    assert subprocess.run(command, check=False).returncode == -9
    reopened = open_vault(tmp_path / "vault", PASSPHRASE, world=world)
    owner, former = reopened.read(identity), reopened.read(former_keys)
    card = Card.parse(owner.card)
    assert card.key == sshsig.public_key(owner.signing_seed)
    assert card.age_recipient == age.recipient_of(owner.age_identity)
    changed = [one.card for one in former] == [before.card]
    assert changed == (when == "after")
    assert (owner == before) == (not changed)
    reopened.close()


def test_an_older_copy_of_the_vault_gets_the_newer_keys(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """Restored with keys that others know as former ones, it would get nothing any more."""
    backup.back_up(vault, tmp_path / "b")
    rotation.rotate(vault)
    rotation.rotate(vault)
    made = backup.restore(
        tmp_path / "b", tmp_path / "new", PASSPHRASE, world=world, known=gone_since(vault)
    ).vault
    assert made.read(identity) == vault.read(identity)
    assert made.read(former_keys) == vault.read(former_keys)
    made.close()
    assert desk.files.database.exists()
