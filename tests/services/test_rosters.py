"""Rosters from the coordinator who makes one to the helper who trusts by it, and back when it ends."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.roster import Listed, Reason, RevokedKey, Roster
from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.bundle.trust import Action
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.services import backup, intake, people, rosters, signers, standings, unneeded
from tbtt_desktop.services.backup import restore
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.newer import known as gone_since
from tbtt_desktop.services.people import CardRefused, Person
from tbtt_desktop.services.rosters import RosterNotMade, RosterState
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.taking.rosters import keep_roster
from tbtt_desktop.services.unneeded import CardStays
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import rosters as kept
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import person as somebody
from tests.conftest import Moment
from tests.helpers.vaults import PASSPHRASE, dump, introduce, make_vault

ROSE, NOOR, EVE = (
    somebody(alias, number).card for alias, number in (("rose", 61), ("noor", 62), ("eve", 63))
)
DAY = dt.date(2026, 3, 8)  # of the clock
UNTIL = DAY + dt.timedelta(90)


@pytest.fixture
def believing(vault: Vault, desk: Vault) -> Vault:
    """The helper's vault, where the desk is an authority; the desk has compared words with Rose and Noor."""
    people.set_authority(vault, "desk", on=True)
    for card in (ROSE, NOOR):
        people.add_card(desk, card, compared=True)
    return vault


def write(desk: Vault, path: Path, *, to: str = "amal", **how: object) -> Path:
    """Make a roster."""
    planned = rosters.plan(desk, UNTIL, **how)  # type: ignore[arg-type]
    return rosters.create(desk, planned, [to], path)[0].path


def forged(desk: Vault, path: Path, **changes: object) -> Path:
    """Make a roster that the program would not make."""
    own = people.own_card(desk)
    fields = {"serial": 1, "valid_from": DAY, "valid_until": UNTIL, "cards": (), "revocations": ()}
    roster = Roster(own, **(fields | changes))  # type: ignore[arg-type]
    part = Part.of_bytes(f"data/rosters/{roster.serial}.json", roster.to_bytes())
    cards = people.trusted_cards(desk, ["amal"])
    return seal(desk, Kind.ROSTER, cards, [part], path=path, record=lambda *_: None).path


def who(vault: Vault, alias: str) -> Person:
    """Return the person under an alias."""
    return next(one for one in people.people(vault) if one.alias == alias)


def trusted(vault: Vault) -> dict[str, Trust]:
    """Return what everybody is worth."""
    return {one.alias: one.trust for one in people.people(vault)}


def content(vault: Vault) -> object:
    """Return every row of the vault."""
    return {name: rows for name, rows in dump(vault).items() if name != "sqlite_sequence"}


def refused(vault: Vault, path: Path) -> str:
    """Return the code with which a bundle is refused, which leaves every table as it was."""
    before = content(vault)
    taken = intake.take_in(vault, path)
    assert taken.result is Result.REFUSED
    assert content(vault) == before
    return taken.verdict.code


def test_a_roster_makes_people_trusted_until_its_last_day_and_says_so(
    believing: Vault, desk: Vault, tmp_path: Path, moment: Moment
) -> None:
    """In a village nobody can compare words with thirty people; and who left must drop out by itself."""
    path = write(desk, tmp_path / "r.tbtt")
    assert intake.take_in(believing, path).result is Result.IMPORTED
    rose = who(believing, "rose")
    assert (rose.trust, rose.compared) == (Trust.TRUSTED, False)
    assert rose.vouched is not None
    assert (rose.vouched.alias, rose.vouched.serial, rose.vouched.until) == ("desk", 1, UNTIL)
    assert people.trusted_cards(believing, ["rose"]) == (ROSE,)
    assert who(believing, "desk").vouched is None
    assert intake.take_in(believing, path).result is Result.DUPLICATE
    moment.advance(days=90)
    assert who(believing, "rose").trust is Trust.TRUSTED
    moment.advance(days=1)
    assert who(believing, "rose").trust is Trust.EXPIRED
    with pytest.raises(CardRefused) as caught:
        people.trusted_cards(believing, ["rose"])
    assert caught.value.code == "card_expired"
    (view,) = rosters.view_all(believing)
    assert (view.state, view.ours, [one.alias for one in view.people]) == (
        RosterState.EXPIRED,
        False,
        ["amal", "noor", "rose"],
    )


def test_a_roster_that_does_not_count_changes_nothing_and_says_why(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """An old roster from a drawer would bring back whoever was left out of the new one."""
    people.set_authority(believing, "desk", on=False)
    path = write(desk, tmp_path / "1.tbtt", serial=3)
    assert refused(believing, path) == "roster_not_believed"
    people.set_authority(believing, "desk", on=True)
    assert intake.take_in(believing, path).result is Result.IMPORTED
    bad: dict[str, dict[str, object]] = {
        "roster_older": {"serial": 2},
        "roster_serial_twice": {"serial": 3},
        "roster_not_yet_valid": {"serial": 4, "valid_from": DAY + dt.timedelta(1)},
        "roster_expired": {
            "serial": 4,
            "valid_from": DAY - dt.timedelta(9),
            "valid_until": DAY - dt.timedelta(1),
        },
    }
    for code, changes in bad.items():
        made = forged(
            desk, tmp_path / code, revocations=(RevokedKey(EVE.signing_key, DAY, "left"),), **changes
        )
        assert refused(believing, made) == code
    assert (
        intake.take_in(believing, write(desk, tmp_path / "4.tbtt", leave_out=["rose"])).result
        is Result.UPDATED
    )
    assert "rose" not in trusted(believing)


def test_only_a_coordinator_whose_words_were_compared_is_an_authority(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """A helper who calls herself one, or a stranger, would decide for everybody who is trusted."""
    other = make_vault(tmp_path / "noor", world, Role.COORDINATOR, "noor").vault
    people.add_card(vault, people.own_card(other))
    with pytest.raises(CardRefused) as caught:
        people.set_authority(vault, "noor", on=True)
    assert caught.value.code == "card_not_trusted"
    with pytest.raises(CardRefused) as caught:
        people.set_authority(desk, "amal", on=True)
    assert caught.value.code == "card_not_coordinator"
    with pytest.raises(RosterNotMade) as made:
        rosters.plan(vault, UNTIL)
    assert made.value.code == "not_a_coordinator"
    introduce(vault, other)
    people.add_card(other, ROSE, compared=True)
    assert refused(vault, write(other, tmp_path / "r.tbtt")) == "roster_not_believed"
    assert people.set_authority(vault, "noor", on=True).authority
    assert intake.take_in(vault, tmp_path / "r.tbtt").result is Result.IMPORTED
    assert trusted(vault)["rose"] is Trust.TRUSTED
    people.revoke(vault, "noor")
    assert "rose" not in trusted(vault)
    other.close()


def test_what_she_decided_herself_no_roster_turns_round(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """She knows of an arrest that the coordinator does not know of, or the other way round."""
    people.add_card(believing, ROSE, compared=True)
    people.add_card(believing, NOOR)
    people.revoke(believing, "noor")
    people.revoke(desk, "rose", Reason.STOLEN)
    assert intake.take_in(believing, write(desk, tmp_path / "1.tbtt")).result is Result.CONFLICT
    rose = who(believing, "rose")
    assert (rose.trust, rose.dispute, rose.compared) == (Trust.UNKNOWN, Dispute.REVOKED, True)
    assert rose.revoked is not None
    assert (rose.revoked.alias, rose.revoked.reason, rose.revoked.date) == ("desk", "stolen", DAY)
    assert who(believing, "noor").trust is Trust.REVOKED
    with pytest.raises(CardRefused) as caught:
        people.trusted_cards(believing, ["rose"])
    assert caught.value.code == "card_disputed"
    assert people.keep(believing, "rose").trust is Trust.TRUSTED
    assert intake.take_in(believing, write(desk, tmp_path / "2.tbtt")).result is Result.UPDATED
    assert who(believing, "rose").trust is Trust.TRUSTED
    with pytest.raises(CardRefused) as caught:
        people.keep(believing, "rose")
    assert caught.value.code == "card_no_dispute"


def test_a_second_key_under_an_alias_is_shown_and_gets_nothing(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """What is meant for Rose would go to whoever else calls herself so."""
    own = somebody("rose", 71).card
    people.add_card(believing, own, compared=True)
    assert intake.take_in(believing, write(desk, tmp_path / "1.tbtt")).result is Result.CONFLICT
    disputed = {one.fingerprint: one.dispute for one in people.people(believing) if one.alias == "rose"}
    assert disputed == {own.fingerprint: None, ROSE.fingerprint: Dispute.ALIAS}
    assert people.trusted_cards(believing, ["rose"]) == (own,)
    other = somebody("noor", 72).card
    with pytest.raises(CardRefused) as caught:
        people.add_card(believing, other, compared=True)
    assert caught.value.code == "card_alias_taken"


def test_nobody_gets_what_is_for_another_by_a_new_card(believing: Vault, desk: Vault, tmp_path: Path) -> None:
    """Rose signs a card for her own key under Noor's alias, and what is told to Noor alone goes to her."""
    for card in (ROSE, NOOR):
        people.add_card(believing, card, compared=True)
    sly = Card.build(
        bytes([61]) * 32,
        alias="noor",
        name="",
        role=Role.HELPER,
        age_recipient=ROSE.age_recipient,
        created=ROSE.created + dt.timedelta(1),
    )
    path = forged(desk, tmp_path / "r.tbtt", cards=(Listed(sly, Role.HELPER),))
    intake.take_in(believing, path)
    assert people.trusted_cards(believing, ["noor", "rose"]) == (NOOR, ROSE)


def test_a_card_that_goes_leaves_what_a_roster_says_and_what_came(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Who tidies her list would lose whom she trusts by it, and whose the stories are that she has."""
    people.add_card(believing, ROSE)
    intake.take_in(believing, write(desk, tmp_path / "r.tbtt"))
    found = unneeded.remove(believing, "rose")
    assert found.listed_by == ("desk",)
    assert trusted(believing)["rose"] is Trust.TRUSTED
    with pytest.raises(CardStays) as caught:
        unneeded.remove(believing, "rose")
    assert caught.value.code == "card_listed"


def test_a_role_is_the_one_that_the_authority_gives(believing: Vault, desk: Vault, tmp_path: Path) -> None:
    """Whoever writes "coordinator" onto her own card would send out what helpers are to ask and to do."""
    people.add_card(desk, somebody("zaynab", 64, Role.COORDINATOR).card, compared=True)
    path = write(desk, tmp_path / "r.tbtt", roles={"zaynab": Role.HELPER})
    intake.take_in(believing, path)
    assert who(believing, "zaynab").role is Role.HELPER
    (view,) = rosters.view_all(desk)
    assert (view.ours, [str(one.role) for one in view.people if one.alias == "zaynab"]) == (True, ["helper"])


def test_a_newer_card_on_a_roster_gives_nobody_a_role(believing: Vault, desk: Vault, tmp_path: Path) -> None:
    """Rose, compared as a helper, signs a card that says coordinator, and her kits come in everywhere."""
    people.add_card(believing, ROSE, compared=True)
    sly = Card.build(
        bytes([61]) * 32,
        alias="rose",
        name="",
        role=Role.COORDINATOR,
        age_recipient=ROSE.age_recipient,
        created=ROSE.created + dt.timedelta(1),
    )
    intake.take_in(believing, forged(desk, tmp_path / "r.tbtt", cards=(Listed(sly, Role.HELPER),)))
    assert who(believing, "rose").role is Role.HELPER
    with pytest.raises(CardRefused) as caught:
        people.set_authority(believing, "rose", on=True)
    assert caught.value.code == "card_not_coordinator"
    people.add_card(believing, sly)  # she was given it by hand
    assert who(believing, "rose").role is Role.COORDINATOR


def test_nobody_is_listed_whose_trust_ended_while_the_roster_was_looked_at(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """On one page: she makes a roster, sees Rose in it, ends the trust in her, and presses Make."""
    planned = rosters.plan(desk, UNTIL)
    people.revoke(desk, "rose")
    before = content(desk)
    with pytest.raises(RosterNotMade) as caught:
        rosters.create(desk, planned, ["amal"], tmp_path / "r.tbtt")
    assert (caught.value.code, caught.value.params["name"]) == ("roster_outdated", "rose")
    assert (list(tmp_path.glob("r*.tbtt*")), content(desk)) == ([], before)
    assert believing.files.database.exists()


def test_over_sixteen_recipients_get_the_same_roster_in_several_files(
    believing: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A network has more than sixteen helpers, and two rosters with one serial would be refused."""
    crowd = [somebody(f"friend-{number}", 100 + number, identity=_IDENTITY).card for number in range(17)]
    for card in crowd:
        people.add_card(desk, card, compared=True)
    planned = rosters.plan(desk, UNTIL)
    files = rosters.create(desk, planned, ["amal", *(card.alias for card in crowd)], tmp_path / "r.tbtt")
    assert [one.path.name for one in files] == ["r-1.tbtt", "r-2.tbtt"]
    assert intake.take_in(believing, files[0].path).result is Result.IMPORTED
    again = rosters.create(desk, rosters.made(desk), ["amal"], tmp_path / "again.tbtt")[0]
    assert intake.take_in(believing, again.path).result is Result.DUPLICATE
    assert rosters.plan(desk, UNTIL).roster.serial == 2
    with pytest.raises(RosterNotMade) as caught:
        rosters.plan(desk, UNTIL, serial=1)
    assert (caught.value.code, caught.value.params["serial"]) == ("roster_serial_used", 2)
    with pytest.raises(RosterNotMade) as caught:
        rosters.plan(desk, DAY + dt.timedelta(732))
    assert caught.value.code == "roster_days"


_IDENTITY = "AGE-SECRET-KEY-1UHSCRMTUDLQCGYZTGC3TUNK8GJA8XT4520H3MSXRPY3KF88MC8HSPSVDNW"


@pytest.fixture
def second(tmp_path: Path, world: World, vault: Vault) -> Iterator[Vault]:
    """Another coordinator, an authority too."""
    made = make_vault(tmp_path / "second", world, Role.COORDINATOR, "second").vault
    introduce(vault, made)
    people.set_authority(vault, "second", on=True)
    yield made
    made.close()


def test_in_whatever_order_rosters_come_the_same_people_are_trusted(
    believing: Vault, desk: Vault, second: Vault
) -> None:
    """Two shelters that got the same files would not agree on who may be trusted."""
    people.add_card(believing, NOOR, compared=True)
    own, other = people.own_card(desk), people.own_card(second)
    rose = (Listed(ROSE, Role.HELPER),)
    stolen = (RevokedKey(NOOR.signing_key, DAY, "stolen"), RevokedKey(ROSE.signing_key, DAY, "lost"))
    four = [
        Roster(own, 1, DAY, UNTIL, rose, (RevokedKey(EVE.signing_key, DAY, "left"),)),
        Roster(own, 2, DAY, UNTIL, (*rose, Listed(EVE, Role.ARCHIVE)), ()),
        Roster(other, 7, DAY, UNTIL, (Listed(somebody("rose", 71).card, Role.HELPER),), ()),
        Roster(other, 9, DAY, UNTIL, (Listed(EVE, Role.HELPER),), stolen),
    ]
    outcomes = set()
    for order in itertools.permutations(four):
        believing.write(lambda db: db.execute("DELETE FROM rosters"))
        for roster in order:
            believing.write(partial(_take, vault=believing, roster=roster))
        outcomes.add(_everybody(believing))
    assert outcomes == {
        frozenset(
            {
                ("desk", "trusted", "None"),
                ("second", "trusted", "None"),
                ("noor", "unknown", "revoked"),
                ("rose", "revoked", "None"),
                ("eve", "trusted", "None"),
            }
        )
    }


def test_while_an_authority_is_in_dispute_her_roster_waits(
    believing: Vault, desk: Vault, second: Vault, tmp_path: Path
) -> None:
    """Somebody with a coordinator's stolen key would say whom to trust until the helper decides."""
    intake.take_in(believing, write(desk, tmp_path / "1.tbtt"))
    own, other = people.own_card(desk), people.own_card(second)
    told = Roster(other, 1, DAY, UNTIL, (), (RevokedKey(own.signing_key, DAY, "stolen"),))
    believing.write(partial(_take, vault=believing, roster=told))
    assert trusted(believing) | {"amal": None} == {
        "amal": None,
        "desk": Trust.UNKNOWN,
        "second": Trust.TRUSTED,
        "noor": Trust.EXPIRED,
        "rose": Trust.EXPIRED,
    }
    assert {one.dispute for one in people.people(believing)} == {None, Dispute.REVOKED, Dispute.AUTHORITY}
    with pytest.raises(CardRefused) as caught:
        people.trusted_cards(believing, ["rose"])
    assert caught.value.code == "card_waits"
    with pytest.raises(CardRefused) as caught:
        people.set_authority(believing, "desk", on=True)
    assert caught.value.code == "card_disputed"
    for action, may in ((Action.GIVE_STORIES, False), (Action.BE_GIVEN, False), (Action.WITHDRAW, True)):
        clock = believing.world.clock
        assert believing.read(partial(people.may_do, action=action, card=ROSE, clock=clock)) is may
    states = {one.authority.alias: one.state for one in rosters.view_all(believing)}
    assert states == {"desk": RosterState.DISPUTED, "second": RosterState.IN_FORCE}
    signers.write_signers(believing, tmp_path / "allowed")
    assert [line.split()[0] for line in (tmp_path / "allowed").read_text().splitlines()] == ["amal", "second"]
    people.add_card(desk, EVE, compared=True)
    later = write(desk, tmp_path / "2.tbtt")
    before = content(believing)
    assert intake.take_in(believing, later).result is Result.WAITING
    assert content(believing) == before
    assert people.add_card(believing, ROSE, compared=True).trust is Trust.TRUSTED  # by her own word
    assert people.keep(believing, "desk").trust is Trust.TRUSTED
    assert trusted(believing)["noor"] is Trust.TRUSTED
    assert intake.take_in(believing, later).result is Result.UPDATED
    assert trusted(believing)["eve"] is Trust.TRUSTED


def _take(db: Connection, vault: Vault, roster: Roster) -> None:
    before = kept.newest(db, roster.authority.fingerprint)
    if before is None or before.serial < roster.serial:
        keep_roster(db, vault.world.clock, roster, roster.to_bytes(), str(roster.serial))


def _everybody(vault: Vault) -> frozenset[tuple[str, str, str]]:
    """Return what everybody is worth; one by one the same comes out as all together."""
    clock = vault.world.clock

    def step(db: Connection) -> list[tuple[str, str, str]]:
        found = standings.everybody(db, clock)
        for one in found:
            assert standings.standing_of(db, clock, one.card.fingerprint) == one.standing
        return [(one.card.alias, str(one.standing.trust), str(one.standing.dispute)) for one in found]

    return frozenset(vault.read(step))


def test_an_old_backup_brings_nobody_back_who_is_not_trusted_any_more(
    believing: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """She would hand the next story to the key that was stolen last week."""
    backup.back_up(believing, tmp_path / "b")
    people.add_card(believing, EVE, compared=True)
    intake.take_in(believing, write(desk, tmp_path / "1.tbtt"))
    people.revoke(desk, "rose")
    intake.take_in(believing, write(desk, tmp_path / "2.tbtt"))
    people.revoke(believing, "eve")
    restored = restore(
        tmp_path / "b", tmp_path / "new", PASSPHRASE, world=world, known=gone_since(believing)
    ).vault
    assert trusted(restored) == trusted(believing)
    assert trusted(restored) == {"desk": Trust.TRUSTED, "eve": Trust.REVOKED, "noor": Trust.TRUSTED}
    restored.close()
    backup.back_up(desk, tmp_path / "d")
    later = restore(tmp_path / "d", tmp_path / "restored", PASSPHRASE, world=world).vault
    assert rosters.plan(later, UNTIL).roster.serial == 103  # two were made, and nobody knows how many since
    later.close()
