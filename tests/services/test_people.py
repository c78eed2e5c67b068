"""Whose key is whose, and labels that mean one person for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.clock import World
from tbtt_desktop.services import people, stories, unneeded
from tbtt_desktop.services.people import CardRefused
from tbtt_desktop.services.unneeded import CardStays
from tbtt_desktop.stories.records import Category, Trust
from tbtt_desktop.vault import marks
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import person as somebody
from tests.helpers.vaults import dump, make_vault


def test_two_live_keys_never_share_an_alias(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> None:
    """A stranger with a friend's alias would read what is meant for the friend."""
    assert desk is not vault
    stranger = make_vault(tmp_path / "stranger", world, alias="desk").vault
    card = people.own_card(stranger)
    stranger.close()
    with pytest.raises(CardRefused) as caught:
        people.add_card(vault, card, compared=True)
    assert caught.value.code == "card_alias_taken"
    people.revoke(vault, "desk")
    assert people.add_card(vault, card, compared=True).trust is Trust.TRUSTED


def test_a_revoked_key_stays_revoked(vault: Vault, desk: Vault) -> None:
    """Whoever has the stolen key has the words too."""
    people.revoke(vault, "desk")
    with pytest.raises(CardRefused) as caught:
        people.add_card(vault, people.own_card(desk), compared=True)
    assert caught.value.code == "card_revoked"
    card = people.own_card(desk)
    assert vault.read(lambda db: people.trust_in(db, card, vault.world.clock)) is Trust.REVOKED


def test_a_card_that_was_added_by_mistake_goes_again_and_no_other(vault: Vault, desk: Vault) -> None:
    """Among strangers she picks the wrong one; and a revoked key must not come back."""
    stranger = somebody("stranger", 81).card
    people.add_card(vault, stranger)
    before = dump(vault)
    found = unneeded.what_stays(vault, "stranger")
    assert dump(vault) == before
    assert (found.card, found.stories, found.given, found.listed_by) == (stranger, 0, 0, ())
    assert unneeded.remove(vault, found.person.fingerprint) == found
    assert [one.alias for one in people.people(vault)] == ["desk"]
    assert people.add_card(vault, found.card).trust is Trust.UNKNOWN
    with pytest.raises(CardStays) as caught:
        unneeded.remove(vault, "desk")
    assert caught.value.code == "card_compared"
    people.revoke(vault, "stranger")
    with pytest.raises(CardStays) as caught:
        unneeded.remove(vault, "stranger")
    assert caught.value.code == "card_ended"
    with pytest.raises(NotThere):
        unneeded.remove(vault, "nobody")
    assert desk.files.database.exists()


def test_no_card_stays_in_memory_after_a_lock(vault: Vault, desk: Vault) -> None:
    """Whoever takes the running computer would read from its memory with whom she works."""
    assert desk is not vault
    people.people(vault)
    db = vault._link._db
    assert {card.alias for card in db.made.values() if isinstance(card, Card)} == {"amal", "desk"}
    vault.close()
    assert not db.made


def test_a_label_is_never_given_twice(vault: Vault) -> None:
    """A label in an older bundle would suddenly mean somebody else."""
    story_id = stories.new_story(vault)

    def step(db: Connection) -> list[str]:
        first = marks.new_entity(db, story_id, Category.PERSON, ("Amina",))
        db.execute("DELETE FROM entities WHERE entity_id = ?", (first.entity_id,))
        second = marks.new_entity(db, story_id, Category.PERSON, ("Noor",))
        return [first.label, second.label]

    assert vault.write(step) == ["[PERSON 1]", "[PERSON 2]"]
